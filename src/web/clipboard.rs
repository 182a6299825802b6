//! The clipboard: a text is handed to the browser, which may refuse or, away from https, have none.

use js_sys::Reflect;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

use crate::web::document::window;

/// Copies a text; whether it was done.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().and_then(|it| Reflect::get(&it.navigator(), &"clipboard".into()).ok());
    match clipboard.filter(|it| it.is_object()) {
        Some(it) => JsFuture::from(it.unchecked_into::<Clipboard>().write_text(text)).await.is_ok(),
        None => false,
    }
}
