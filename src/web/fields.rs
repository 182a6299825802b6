//! What is typed into fields and chosen of filters, read off the page: `ui` draws them and does not listen to them.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::app::outline::{self, FILTER_ID};
use crate::app::palette::{self, PALETTE_ID};
use crate::app::search::SEARCH_ID;
use crate::app::{Msg, filters};

/// The attribute of a field that names the key that is chosen by it.
const FILTER: &str = "data-filter";

/// Sends a message for every change of a field and of a filter inside `root`. Dropping the answer ends it.
pub fn listen(root: &Element, dispatch: impl Fn(Msg) + Clone + 'static) -> [EventListener; 2] {
    let choose = dispatch.clone();
    let choices = EventListener::new(root, "change", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if let Some((key, field)) = field.and_then(|it| Some((it.get_attribute(FILTER)?, it))) {
            // A list of options holds its value as a field of text does.
            let token = field.unchecked_into::<HtmlInputElement>().value();
            choose(Msg::Filters(filters::Msg::Chosen { key, token }));
        }
    });
    let words = EventListener::new(root, "input", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { return };
        dispatch(match field.id().as_str() {
            SEARCH_ID => Msg::QueryTyped { query: field.value() },
            FILTER_ID => Msg::Outline(outline::Change::Filtered(field.value())),
            PALETTE_ID => Msg::Palette(palette::Change::Typed(field.value())),
            _ => return,
        });
    });
    [choices, words]
}

#[cfg(test)]
mod tests;
