//! `fazhi-files`: formats in and out, a second module that the page fetches when it is first asked for one.
//!
//! It holds the reading and the exports, and nothing of the page: `read("甲县.txt", bytes)` gives what the page shows, and
//! `write("甲县.txt", text, "xlsx", [31, 32])` saves a workbook with two indicators. Exports read the text once more, which
//! takes a millisecond: what a page never shows is not handed over.

mod print;
mod save;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use fazhi_viewer::export::Format;
use fazhi_viewer::export::packed::pack;
use fazhi_viewer::reading::{self, Input, read_text};

/// There is nothing to do until the page calls.
fn main() {}

/// Reads a file completely; the answer is for [`fazhi_viewer::export::packed::unpack`].
#[wasm_bindgen]
pub fn read(name: &str, bytes: &[u8]) -> Vec<u8> {
    pack(&reading::read(Input { name, bytes }))
}

/// Saves the report `text` in the format of this name, with those of its indicators that `list` names by their indexes.
/// The format `paper` is laid before the printer and has no file; its list names parts, as
/// [`fazhi_viewer::export::paper`] has them.
///
/// # Errors
/// What the browser says, or that there is no such format.
#[wasm_bindgen]
pub async fn write(name: String, text: String, format: String, list: Vec<u32>) -> Result<(), JsValue> {
    let reading = read_text(&name, &text).map_err(|_| JsValue::from_str("no text"))?;
    if format == "paper" {
        return print::print(&reading, &list).await;
    }
    let format = Format::parse(&format).ok_or_else(|| JsValue::from_str("no such format"))?;
    save::save(&format.file_name(&reading), format.mime(), &format.write(&reading, &list))
}
