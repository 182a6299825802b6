//! Keys that mean something wherever the focus is; which they are [`crate::app::keys`] says.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent};

use crate::app::Msg;
use crate::app::keys::{Key, Press, meaning};
use crate::web::document::document;

/// Sends a message for each such key. Dropping the answer ends it.
pub fn listen(dispatch: impl Fn(Msg) + 'static) -> Option<EventListener> {
    let active = EventListenerOptions::enable_prevent_default();
    // On the document, because nothing of the page may have the focus.
    let document = document()?;
    Some(EventListener::new_with_options(&document, "keydown", active, move |event| {
        // What the browser fills in by itself sends events without a key.
        let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|it| !it.is_composing() && !it.alt_key()) else {
            return;
        };
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let is = |selector: &str| target.as_ref().is_some_and(|it| it.matches(selector).unwrap_or(false));
        let figure = target.as_ref().filter(|_| is(".figure")).map(Element::id);
        let press = Press {
            key: &event.key(),
            command: event.ctrl_key() || event.meta_key(),
            in_field: is("input, select, textarea, [contenteditable]"),
            figure: figure.as_deref(),
        };
        if let Some((key, is_letter)) = meaning(press) {
            // Escape is left to the browser, too: it closes what the browser has opened.
            if key != Key::Escape {
                event.prevent_default();
            }
            dispatch(Msg::KeyPressed(key, is_letter));
        }
    }))
}
