//! The module of reading and formats, `fazhi-files`: fetched by static/boot.js when it is first asked for something.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array, Uint32Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::web::document::window;
use crate::web::js_result::JsResult as _;

/// The function that static/boot.js gives the page: what is to be done, and what with.
const ENTRY: &str = "fazhiFiles";

/// Has a report written and saved, or laid before the printer; false when the module cannot be fetched, or fails.
pub fn write(name: &str, text: &str, format: &str, list: &[u32]) -> impl Future<Output = bool> + use<> {
    let order = Array::of5(&"write".into(), &name.into(), &text.into(), &format.into(), &Uint32Array::from(list));
    let promise = call(&order);
    async move {
        match promise {
            Some(it) => JsFuture::from(it).await.logged(ENTRY).is_some(),
            None => false,
        }
    }
}

/// Has a file read; the answer is for [`crate::export::packed`]. None when the module cannot be fetched, or fails.
pub fn read(name: &str, bytes: &[u8]) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let promise = call(&Array::of3(&"read".into(), &name.into(), &Uint8Array::from(bytes)));
    async move { Some(JsFuture::from(promise?).await.logged(ENTRY)?.unchecked_into::<Uint8Array>().to_vec()) }
}

fn call(order: &Array) -> Option<Promise> {
    let entry = Reflect::get(window()?.as_ref(), &ENTRY.into()).logged(ENTRY)?;
    // Both are what they are said to be: the script is the page's own.
    let promise = entry.unchecked_into::<Function>().apply(&JsValue::NULL, order).logged(ENTRY)?;
    Some(promise.unchecked_into())
}
