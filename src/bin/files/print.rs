//! Lays a report before the printer: its paper stands in the page only while it is printed, and is never seen there.
//!
//! The style sheet of the paper is fetched with the first one. Words become text nodes, never markup.

use fazhi_viewer::export::paper::{Node, paper};
use fazhi_viewer::reading::Reading;
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement};

/// The id of the paper, the name of its class, and that of its style sheet.
const PAPER: &str = "paper";
const STYLE: &str = "paper.css";

/// Prints the parts of a report that are named. The paper goes when the next one comes, or when the browser says that
/// it is done with this one.
pub async fn print(reading: &Reading, parts: &[u32]) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or_else(|| JsValue::from_str("no window"))?;
    let document = window.document().ok_or_else(|| JsValue::from_str("no document"))?;
    let body = document.body().ok_or_else(|| JsValue::from_str("no body"))?;
    fetch_style(&document).await?;
    if let Some(last) = document.get_element_by_id(PAPER) {
        last.remove();
    }
    let sheet = document.create_element("article")?;
    sheet.set_id(PAPER);
    sheet.set_class_name(PAPER);
    cover(&document, &sheet, &paper(reading, parts))?;
    // In front of everything else: that is how the style sheet leaves all else away.
    body.prepend_with_node_1(&sheet)?;
    // Called once, by an event that comes once for each printing; whatever is left then is not there any more.
    let gone = wasm_bindgen::closure::Closure::once_into_js(move || sheet.remove());
    window.set_onafterprint(Some(gone.unchecked_ref()));
    window.print()
}

/// Waits for the style sheet, so that the page never shows the paper, and the paper never looks like the page.
async fn fetch_style(document: &Document) -> Result<(), JsValue> {
    let head = document.head().ok_or_else(|| JsValue::from_str("no head"))?;
    if head.query_selector("link[href='paper.css']")?.is_some() {
        return Ok(());
    }
    let link: HtmlElement = document.create_element("link")?.unchecked_into();
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", STYLE)?;
    let loaded = Promise::new(&mut |done, failed| {
        link.set_onload(Some(&done));
        link.set_onerror(Some(&failed));
    });
    head.append_child(&link)?;
    let outcome = JsFuture::from(loaded).await;
    if outcome.is_err() {
        // So that the next attempt fetches it again.
        link.remove();
    }
    outcome.map(drop)
}

fn cover(document: &Document, parent: &Element, nodes: &[Node]) -> Result<(), JsValue> {
    for node in nodes {
        match node {
            Node::Text(words) => drop(parent.append_child(&document.create_text_node(words))?),
            Node::Element(name, class, content) => {
                let element = document.create_element(name)?;
                if !class.is_empty() {
                    element.set_class_name(class);
                }
                cover(document, &element, content)?;
                parent.append_child(&element)?;
            }
        }
    }
    Ok(())
}
