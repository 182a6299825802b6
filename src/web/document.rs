//! Title, focus and scrolling. `reveal("qb3n7944t", Reveal::IfHidden)` brings a figure into view and moves nothing when it
//! is there already.

use std::cell::RefCell;

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement, Window};

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
    focus_on(&element);
    if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.select();
    }
}

thread_local! {
    /// What had the focus before a dialog was laid over the page.
    static BEFORE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Puts the focus where it was before [`show_modal`], or on another element if that is gone.
pub fn focus_back(id: &str) {
    let before = BEFORE.with(RefCell::take).filter(|it| it.is_connected() && it.tag_name() != "BODY");
    match before {
        Some(element) => focus_on(&element),
        None => focus(id),
    }
}

fn focus_on(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take the focus leaves it where it was.
    let _ = element.focus_with_options(&options);
}

/// Lays a dialog over the page; the browser keeps the focus inside until it is gone.
pub fn show_modal(id: &str) {
    if let Some(dialog) = by_id(id).and_then(|it| it.dyn_into::<HtmlDialogElement>().ok()) {
        let before = document().and_then(|it| it.active_element()).and_then(|it| it.dyn_into().ok());
        BEFORE.with(|it| it.replace(before));
        dialog.show_modal().logged("showModal");
    }
}

/// Brings an element into view.
pub fn reveal(id: &str, how: Reveal) {
    let Some(element) = by_id(id) else { return };
    match how {
        Reveal::Top => element.scroll_into_view_with_bool(true),
        Reveal::IfHidden => scroll_to_clear_band(&element),
        Reveal::InList => scroll_in_list(&element),
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

/// Scrolls the list around an element no further than it takes to see all of it.
fn scroll_in_list(element: &Element) {
    let Some(list) = element.parent_element() else { return };
    let (list, own) = (list.get_bounding_client_rect(), element.get_bounding_client_rect());
    if own.top() < list.top() || own.bottom() > list.bottom() {
        element.scroll_into_view_with_bool(own.top() < list.top());
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
