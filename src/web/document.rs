//! Title, focus and scrolling. `reveal("qb3n7944t", Reveal::IfHidden)` brings a figure into view and moves nothing when it
//! is there already.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, FocusOptions, HtmlDialogElement, HtmlElement, Window};

use crate::app::Reveal;
use crate::web::js_result::JsResult as _;

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

/// Lays a dialog over the page; the browser keeps the focus inside until it is gone.
pub fn show_modal(id: &str) {
    if let Some(dialog) = by_id(id).and_then(|it| it.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.show_modal().logged("showModal");
    }
}

/// Brings an element into view.
pub fn reveal(id: &str, how: Reveal) {
    let Some(element) = by_id(id) else { return };
    match how {
        Reveal::Top => element.scroll_into_view_with_bool(true),
        Reveal::IfHidden => scroll_to_clear_band(&element),
    }
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

/// Brings an element to the middle between the bar at the top and the inspector, where that lies over the text; moves
/// nothing when it is to be seen already.
fn scroll_to_clear_band(element: &Element) {
    let rect = element.get_bounding_client_rect();
    let (top, bottom) = clear_band();
    if rect.top() >= top && rect.bottom() <= bottom {
        return;
    }
    let wanted = top + ((bottom - top) - rect.height()).max(0.0) / 2.0;
    if let Some(window) = window() {
        window.scroll_by_with_x_and_y(0.0, rect.top() - wanted);
    }
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
    (edge(".top-bar").map_or(0.0, |it| it.bottom().max(0.0)), edge(".inspector").map_or(height, |it| it.top()))
}

#[cfg(test)]
mod tests;
