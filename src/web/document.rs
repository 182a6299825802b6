//! Title, focus and scrolling. `reveal("qb3n7944t", Reveal::IfHidden)` brings a figure into view and moves nothing when it
//! is there already.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, Window};

use crate::app::Reveal;

/// The document of the page; None in a worker.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The window of the page; None in a worker.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// Shows the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts the keyboard's focus on an element without scrolling.
pub fn focus(id: &str) {
    let Some(element) = by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take the focus leaves it where it was.
    let _ = element.focus_with_options(&options);
}

/// Brings an element into view.
pub fn reveal(id: &str, how: Reveal) {
    let Some(element) = by_id(id) else { return };
    let block = match how {
        Reveal::Top => ScrollLogicalPosition::Start,
        Reveal::IfHidden if is_in_view(&element) => return,
        Reveal::IfHidden => ScrollLogicalPosition::Center,
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls to the start of the page.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Whether an element is to be seen between the bar at the top and the inspector, where that lies over the text.
fn is_in_view(element: &Element) -> bool {
    let rect = element.get_bounding_client_rect();
    let (top, bottom) = clear_band();
    rect.top() >= top && rect.bottom() <= bottom
}

/// Top and bottom of the part of the window that nothing lies over, in CSS pixels.
fn clear_band() -> (f64, f64) {
    let edge = |selector: &str| {
        let element = document()?.query_selector(selector).ok()??;
        let style = window()?.get_computed_style(&element).ok()??;
        let position = style.get_property_value("position").ok()?;
        let is_over = position == "fixed" || (position == "sticky" && selector == ".top-bar");
        is_over.then(|| element.get_bounding_client_rect()).filter(|it| it.height() > 0.0)
    };
    let height = window().and_then(|it| it.inner_height().ok()).and_then(|it| it.as_f64()).unwrap_or(f64::MAX);
    (edge(".top-bar").map_or(0.0, |it| it.bottom()), edge(".inspector").map_or(height, |it| it.top()))
}

#[cfg(test)]
mod tests;
