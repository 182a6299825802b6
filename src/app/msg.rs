//! What can happen on the page, in the past tense.

use std::rc::Rc;

use crate::app::citation::Cited;
use crate::app::folding::Turn;
use crate::app::keys::Key;
use crate::app::route::Route;
use crate::app::{SettingsMsg, Sheet, Unreadable};
use crate::app::{outline, palette, take_away};
use crate::intake::Refusal;
use crate::reading::Reading;

/// Names a file that the browser holds for us; its bytes are asked for by [`crate::app::Effect::ReadFile`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FileTicket(pub u32);

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// The page was started; the address as it stood.
    Started {
        /// The part of the address behind `#`.
        hash: String,
        /// What the bundled report gave.
        outcome: Result<Rc<Reading>, Refusal>,
    },
    /// A link was followed or the history moved.
    AddressChanged {
        /// The part of the address behind `#`.
        hash: String,
    },
    /// A file was chosen or dropped.
    FileChosen {
        /// Where the browser keeps it.
        ticket: FileTicket,
        /// Its name.
        name: String,
        /// Its size in bytes.
        bytes: u64,
        /// How many files came along with it.
        others: usize,
    },
    /// The browser has read a file, or failed to.
    FileArrived {
        /// Which request this answers.
        generation: u32,
        /// Its name.
        name: String,
        /// Its content.
        outcome: Result<Vec<u8>, Unreadable>,
    },
    /// A report was read, or is none.
    ReportRead {
        /// Which request this answers.
        generation: u32,
        /// Name of the file.
        name: String,
        /// The reading.
        outcome: Result<Rc<Reading>, Refusal>,
    },
    /// A file is being dragged over the page, or has left it.
    DragMoved {
        /// Whether it is over the page now.
        over: bool,
    },
    /// A figure in the text was pressed.
    FigurePressed {
        /// Index of the indicator.
        figure: usize,
    },
    /// A widget, a row or a part of a check led to a figure.
    FigureSought {
        /// Index of the indicator.
        figure: usize,
    },
    /// The previous or the next figure was asked for.
    FigureStepped(Step),
    /// The inspector was closed.
    SelectionCleared,
    /// Escape was pressed anywhere on the page.
    EscapePressed,
    /// The link past the bar was followed.
    TextSought,
    /// The window has another width.
    WidthChanged,
    /// The reader has come to another section of the outline.
    SectionReached {
        /// Its anchor.
        anchor: String,
    },
    /// The outline was opened or closed, where it is not always open.
    OutlineToggled,
    /// Something was typed into the search field.
    QueryTyped {
        /// All that stands there now.
        query: String,
    },
    /// The previous or the next hit was asked for.
    HitStepped(Step),
    /// A hit was chosen from the list.
    HitChosen {
        /// Its index.
        hit: usize,
    },
    /// The list of hits was opened or closed.
    HitsToggled,
    /// Something happened to the outline.
    Outline(outline::Change),
    /// Something happened to the palette.
    Palette(palette::Change),
    /// A key was pressed that means something; with it whether it is a single letter.
    KeyPressed(Key, bool),
    /// A link or a quotation was asked for.
    Cited(Cited),
    /// The browser was asked to copy.
    Copied {
        /// What was to be copied.
        text: String,
        /// What is said when it was; None when it was not.
        done: Option<&'static str>,
    },
    /// The focus is wanted at an element of the page itself.
    FocusSought(&'static str),
    /// A card was closed, opened or turned to its other side; all of them where none is named.
    CardTurned {
        /// Index of the section.
        card: Option<usize>,
        /// What was turned.
        turn: Turn,
    },
    /// Something happened about files and paper.
    TakeAway(take_away::Msg),
    /// A panel over the page was asked for.
    SheetToggled(Sheet),
    /// The panel over the page was closed.
    SheetClosed,
    /// Something about the settings.
    Settings(SettingsMsg),
    /// The message above the report was dismissed.
    AlertDismissed,
    /// The report that was open before is wanted back.
    WayBackTaken,
    /// Something happened to the list of figures.
    Filters(crate::app::filters::Msg),
    /// The page is to show a place.
    PlaceSought(Route),
}

/// One back or one forward.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// One back.
    Previous,
    /// One forward.
    Next,
}
