//! Files that leave the page: `save("指标.csv", "text/csv", bytes)` is a download like any other.
//!
//! The browser makes an address for the bytes and follows it from a link that is never shown; nothing is sent anywhere.

use std::cell::RefCell;

use gloo_file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::web::document::document;
use crate::web::js_result::JsResult as _;

thread_local! {
    /// The address of the last file: it must outlive the press that begins its download, and goes with the next one.
    static LAST: RefCell<Option<ObjectUrl>> = const { RefCell::new(None) };
}

/// Offers bytes as a file of this name and type.
pub fn save(name: &str, mime: &str, bytes: &[u8]) {
    let url = ObjectUrl::from(Blob::new_with_options(bytes, Some(mime)));
    let link = document().and_then(|it| it.create_element("a").logged("createElement"));
    if let Some(link) = link.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        link.set_attribute("href", &url).logged("href");
        link.set_attribute("download", name).logged("download");
        link.click();
    }
    LAST.with(|it| it.replace(Some(url)));
}
