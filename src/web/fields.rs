//! What is typed into the fields, read off the page: `ui` draws them and does not listen to them.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::app::Msg;
use crate::app::outline::{self, FILTER_ID};
use crate::app::palette::{self, PALETTE_ID};
use crate::app::search::SEARCH_ID;

/// Sends a message for every change of a field inside `root`. Dropping the answer ends it.
pub fn listen(root: &Element, dispatch: impl Fn(Msg) + 'static) -> EventListener {
    EventListener::new(root, "input", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { return };
        dispatch(match field.id().as_str() {
            SEARCH_ID => Msg::QueryTyped { query: field.value() },
            FILTER_ID => Msg::Outline(outline::Change::Filtered(field.value())),
            PALETTE_ID => Msg::Palette(palette::Change::Typed(field.value())),
            _ => return,
        });
    })
}

#[cfg(test)]
mod tests;
