//! What is typed into fields, chosen of filters and set, read off the page: `ui` draws them and does not listen to them.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::app::outline::{self, FILTER_ID};
use crate::app::palette::{self, PALETTE_ID};
use crate::app::search::SEARCH_ID;
use crate::app::{Msg, SettingsMsg, filters};

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
        if let Some(msg) = field.and_then(|it| message(&it)) {
            dispatch(msg);
        }
    });
    [choices, words]
}

fn message(field: &HtmlInputElement) -> Option<Msg> {
    if let Some(choice) = field.get_attribute("data-setting") {
        return Some(Msg::Settings(SettingsMsg::Chosen(choice)));
    }
    let typed = field.value();
    match field.id().as_str() {
        SEARCH_ID => Some(Msg::QueryTyped { query: typed }),
        FILTER_ID => Some(Msg::Outline(outline::Change::Filtered(typed))),
        PALETTE_ID => Some(Msg::Palette(palette::Change::Typed(typed))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
