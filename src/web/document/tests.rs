use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use super::{document, focus, reveal, scroll_to_top, set_title, window};
use crate::app::Reveal;

/// A page of its own: a high element, one behind it, and whatever is asked for.
fn stage(extra: &str) -> HtmlElement {
    let document = document().expect("a document");
    let root = document.create_element("div").expect("an element");
    root.set_inner_html(&format!(
        "<div style='height:4000px'></div><button id='below'>1205件</button><div style='height:4000px'></div>{extra}"
    ));
    document.body().expect("a body").append_child(&root).expect("appended");
    scroll_to_top();
    root.dyn_into().expect("an HTML element")
}

fn top_of(id: &str) -> f64 {
    let element = document().and_then(|it| it.get_element_by_id(id)).expect("the element");
    element.get_bounding_client_rect().top()
}

fn height() -> f64 {
    window().and_then(|it| it.inner_height().ok()).and_then(|it| it.as_f64()).expect("a height")
}

#[wasm_bindgen_test]
fn a_hidden_place_comes_to_the_middle_and_then_stays() {
    let root = stage("");
    reveal("below", Reveal::IfHidden);
    let first = top_of("below");
    assert!(first > 0.0 && first < height(), "{first}");
    window().expect("a window").scroll_by_with_x_and_y(0.0, 20.0);
    let moved = top_of("below");
    reveal("below", Reveal::IfHidden);
    assert_eq!(top_of("below"), moved);
    root.remove();
}

#[wasm_bindgen_test]
fn a_place_is_not_left_under_the_inspector() {
    let root = stage("<aside class='inspector' style='position:fixed;bottom:0;left:0;right:0;height:60%'></aside>");
    reveal("below", Reveal::IfHidden);
    let top = top_of("below");
    assert!(top > 0.0 && top < height() * 0.4, "{top} of {}", height());
    root.remove();
}

#[wasm_bindgen_test]
fn the_top_is_where_a_link_leads() {
    let root = stage("");
    reveal("below", Reveal::Top);
    assert!(top_of("below") < 2.0);
    reveal("nowhere", Reveal::Top);
    assert!(top_of("below") < 2.0);
    root.remove();
}

#[wasm_bindgen_test]
fn the_focus_moves_without_scrolling() {
    let root = stage("");
    focus("below");
    let active = document().and_then(|it| it.active_element()).map(|it| it.id());
    assert_eq!(active.as_deref(), Some("below"));
    assert_eq!(window().and_then(|it| it.scroll_y().ok()), Some(0.0));
    root.remove();
}

#[wasm_bindgen_test]
fn the_window_has_a_title() {
    set_title("甲县报告 - 法治报告阅读器");
    assert_eq!(document().map(|it| it.title()).as_deref(), Some("甲县报告 - 法治报告阅读器"));
}
