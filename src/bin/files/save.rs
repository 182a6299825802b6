//! Hands a file to the reader, who keeps it where downloads are kept. Nothing is sent anywhere.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

thread_local! {
    /// The address of the last file: it must outlive the press that begins its download, and goes with the next one.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Offers bytes as a file of this name and type.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|it| it.document()).ok_or_else(|| JsValue::from_str("no document"))?;
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    link.set_attribute("href", &url)?;
    link.set_attribute("download", name)?;
    link.click();
    match LAST.with(|it| it.replace(Some(url))) {
        Some(last) => Url::revoke_object_url(&last),
        None => Ok(()),
    }
}
