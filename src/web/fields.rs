//! What is typed into the search field, read off the page: `ui` draws the field and does not listen to it.

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::app::Msg;

/// Sends a message for every change of the search field inside `root`. Dropping the answer ends it.
pub fn listen(root: &Element, dispatch: impl Fn(Msg) + 'static) -> EventListener {
    EventListener::new(root, "input", move |event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field.filter(|it| it.type_() == "search") {
            dispatch(Msg::QueryTyped { query: field.value() });
        }
    })
}

#[cfg(test)]
mod tests;
