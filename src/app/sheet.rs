//! Panels that are laid over the page one at a time, such as the list of keys.
//!
//! While one is open the page below rests; closing it gives the focus back to where it was, or to the button that opens it.

use crate::app::palette::Palette;
use crate::app::{Effect, Model, TEXT_ID};

/// The id of the panel, whichever it is.
pub const SHEET_ID: &str = "sheet";

/// Which panel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// The keys and what they do.
    Keys,
    /// Sections, figures and actions by name.
    Palette,
    /// What is to be copied by hand.
    Copy,
    /// Files and paper.
    TakeAway,
    /// How the page looks and speaks.
    Settings,
}

impl Sheet {
    /// The id of the button that opens it.
    pub fn opener(self) -> &'static str {
        match self {
            Sheet::Keys => "open-keys",
            Sheet::Palette => "open-palette",
            Sheet::Copy => TEXT_ID,
            Sheet::TakeAway => "open-take-away",
            Sheet::Settings => "open-settings",
        }
    }
}

/// Opens a panel, or closes it when it is open already.
pub fn toggle(model: &mut Model, sheet: Sheet) -> Vec<Effect> {
    if model.sheet == Some(sheet) {
        return close(model);
    }
    model.sheet = Some(sheet);
    model.palette = Palette::default();
    vec![Effect::ShowSheet]
}

/// Closes whatever panel is open.
pub fn close(model: &mut Model) -> Vec<Effect> {
    let closed = model.sheet.take();
    closed.map(|it| Effect::FocusBack(it.opener())).into_iter().collect()
}

#[cfg(test)]
mod tests;
