//! The part of the address behind `#`: read, written, listened to.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use crate::app::Msg;
use crate::web::document::window;
use crate::web::js_result::JsResult as _;

/// What stands behind `#`, with it; empty when there is nothing.
pub fn hash() -> String {
    window().and_then(|it| it.location().hash().ok()).unwrap_or_default()
}

/// The address of the page without what stands behind `#`.
pub fn base() -> String {
    let whole = window().and_then(|it| it.location().href().ok()).unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Puts something behind `#` without a new entry in the history and without an event.
pub fn replace_hash(hash: &str) {
    let Some(history) = window().and_then(|it| it.history().ok()) else { return };
    history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{hash}"))).logged("replaceState");
}

/// Puts something behind `#` as a new entry of the history, without an event.
pub fn push_hash(hash: &str) {
    let Some(history) = window().and_then(|it| it.history().ok()) else { return };
    history.push_state_with_url(&JsValue::NULL, "", Some(&format!("#{hash}"))).logged("pushState");
}

/// Sends a message when a link was followed or the history moved. Dropping the answer ends it.
pub fn listen(dispatch: impl Fn(Msg) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "hashchange", move |_| dispatch(Msg::AddressChanged { hash: hash() })))
}

#[cfg(test)]
mod tests;
