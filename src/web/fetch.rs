//! Files of the page itself, by addresses relative to it: `reports/wutongqiao-2024.txt`.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::web::document::window;
use crate::web::js_result::JsResult as _;

/// The bytes at an address; None when there are none, with the reason on the console.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let answer = JsFuture::from(window()?.fetch_with_str(address)).await.logged(address)?;
    let response: Response = answer.dyn_into().logged(address)?;
    if !response.ok() {
        web_sys::console::warn_1(&format!("{address}: {}", response.status()).into());
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().logged(address)?).await.logged(address)?;
    Some(Uint8Array::new(&buffer).to_vec())
}
