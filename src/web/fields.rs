//! What is typed into the search field and what is chosen among the settings, read off the page: `ui` draws the fields and
//! does not listen to them.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::app::{Msg, SettingsMsg};

/// Sends a message for every change of the fields inside `root`. Dropping the answer ends it.
pub fn listen(root: &Element, dispatch: impl Fn(Msg) + 'static) -> EventListener {
    EventListener::new(root, "input", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some(msg) = field.and_then(|it| message(&it)) {
            dispatch(msg);
        }
    })
}

fn message(field: &HtmlInputElement) -> Option<Msg> {
    if let Some(choice) = field.get_attribute("data-setting") {
        return Some(Msg::Settings(SettingsMsg::Chosen(choice)));
    }
    (field.type_() == "search").then(|| Msg::QueryTyped { query: field.value() })
}

#[cfg(test)]
mod tests;
