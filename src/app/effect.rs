//! What the browser is asked to do; plain data that `web` carries out.

use crate::app::FileTicket;

/// A request to the browser.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Read a file that was chosen; answered by `FileArrived`.
    ReadFile {
        /// Where the browser keeps it.
        ticket: FileTicket,
        /// To be given back with the answer.
        generation: u32,
        /// Its name.
        name: String,
    },
    /// Forget a file that was chosen and will not be read.
    ForgetFile(FileTicket),
    /// Read a report from bytes; answered by `ReportRead`.
    ReadReport {
        /// To be given back with the answer.
        generation: u32,
        /// Name of the file.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// Put this behind `#` in the address without a new entry in the history.
    ReplaceHash(String),
    /// Put this behind `#` in the address as a new entry of the history.
    PushHash(String),
    /// Show this as the title of the window.
    SetTitle(String),
    /// Bring an element into view, by its id, if it is not.
    Reveal {
        /// The id.
        id: String,
        /// Where it should come to stand.
        how: Reveal,
    },
    /// Put the keyboard's focus on an element, by its id, without scrolling.
    Focus(String),
    /// Give the keyboard's focus back to where it was before a panel was laid over the page, or else to this element.
    FocusBack(&'static str),
    /// Put into the clipboard `before` and the address of the page with `hash`; answered by `Copied`.
    Copy {
        /// What stands in front of the address.
        before: String,
        /// What stands behind `#`.
        hash: String,
        /// To be given back with the answer when it is done.
        done: &'static str,
    },
    /// Lay the panel that was just drawn over the page, with the focus in it.
    ShowSheet,
    /// Dress the page by this line of settings, and keep it for the next time.
    Wear(String),
    /// Fetch the English words; answered by `WordsArrived`.
    FetchWords,
    /// Scroll to the start of the page.
    ScrollToTop,
    /// Have the module of formats write a report and save it; answered by `take_away::Msg::Done`.
    Export {
        /// The format, as the module calls it.
        format: &'static str,
        /// Name of the report's own file.
        name: String,
        /// The text of the report.
        text: String,
        /// Indexes of the indicators that are wanted; for paper, names of parts.
        list: Vec<u32>,
    },
}

/// Where an element comes to stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reveal {
    /// At the top of the view, as after following a link.
    Top,
    /// In the middle, and only if it is out of view.
    IfHidden,
    /// In view within the list around it.
    InList,
}
