//! What the page looks like: views of the model, drawn by Yew. They hold no state and touch no DOM.
//!
//! [`Root`] draws a whole [`crate::app::Model`]; every other view gets `Rc`s and indexes and sends messages.

mod alert_panel;
mod checks_view;
mod copy_panel;
mod element;
mod glance;
mod icons;
mod indicators_view;
mod inspector;
mod keys_panel;
mod masthead;
mod note;
mod notices;
mod outline_panel;
mod palette_panel;
mod place_link;
mod reader;
mod reader_text;
mod root;
mod same;
mod settings_panel;
mod sheet;
mod take_away;
mod top_bar;
mod widgets;
mod wording;

pub use self::reader::{StaticArticle, StaticProps};
pub use self::root::{Props, Root};
pub use self::same::Same;
