//! What the page is showing and what happens next: a pure state machine without a browser.
//!
//! `update(&mut Model, Msg) -> Vec<Effect>`: a [`Msg`] says what happened, an [`Effect`] what the browser is to do;
//! its answer comes back as another message. Nothing here draws or touches the DOM.

mod alert;
pub mod citation;
pub mod digits;
mod effect;
pub mod keys;
pub mod folding;
pub mod glance;
pub mod filters;
pub mod margin;
mod model;
mod msg;
pub mod outline;
pub mod palette;
pub mod panels;
pub mod reader_text;
mod route;
pub mod search;
mod settings;
mod sheet;
pub mod take_away;
mod update;
pub mod widget;
pub mod wording;
pub mod words;

pub use self::alert::{Alert, Before, Unreadable};
pub use self::effect::{Effect, Reveal};
pub use self::model::{Model, Open, Stage};
pub use self::msg::{FileTicket, Msg, Step};
pub use self::route::{Route, View};
pub use self::search::Search;
pub use self::settings::{SETTINGS, Settings, SettingsMsg};
pub use self::sheet::{SHEET_ID, Sheet};
pub use self::update::{CHOOSER_ID, OUTLINE_TOGGLE_ID, TEXT_ID, TITLE_ID, update};

/// What the page draws and the sentences it speaks, so that `ui` needs nothing below this floor but plain types.
pub use crate::export::messages_zh;
pub use crate::intake::Refusal;
pub use crate::reading::Reading;
