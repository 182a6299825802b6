//! A failure of the browser that the page can live without: said once on the console, then forgotten.
//!
//! `history.replaceState` throws where a page comes from a file; the address then stays, and reading goes on.

use wasm_bindgen::JsValue;

/// What a call into the browser gave, if it gave anything.
pub trait JsResult<T> {
    /// The value; a failure is logged with what was tried.
    fn logged(self, tried: &str) -> Option<T>;
}

impl<T> JsResult<T> for Result<T, JsValue> {
    fn logged(self, tried: &str) -> Option<T> {
        match self {
            Ok(value) => Some(value),
            Err(why) => {
                web_sys::console::warn_2(&JsValue::from_str(tried), &why);
                None
            }
        }
    }
}
