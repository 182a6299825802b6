use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use super::place_notes;
use crate::web::document::document;

/// Two points of 40 px with three figures, and their notes of 60 px.
fn reader(margin: &str) -> Element {
    let document = document().expect("a document");
    let reader = document.create_element("div").expect("an element");
    reader.set_class_name("reader");
    reader.set_inner_html(&format!(
        "<style>.reader{{--margin-notes:{margin};position:relative}}.point{{position:relative;height:40px}}\
         .notes{{position:absolute;top:0;left:100%;margin:0;padding:0}}\
         .note{{position:absolute;top:0;height:60px;width:80px}}</style>\
         <div class='point'><i id='qa'>1件</i><ul class='notes'><li class='note' data-beside='qa'></li></ul></div>\
         <div class='point'><i id='qb'>2件</i> <i id='qc'>3件</i><ul class='notes'>\
         <li class='note' data-beside='qb'></li><li class='note' data-beside='qc'></li></ul></div>"
    ));
    document.body().expect("a body").append_child(&reader).expect("appended");
    reader
}

fn notes(reader: &Element) -> Vec<HtmlElement> {
    let list = reader.query_selector_all(".note").expect("a selector");
    (0..list.length()).filter_map(|it| list.get(it)?.dyn_into().ok()).collect()
}

#[wasm_bindgen_test]
fn notes_stand_apart_and_inside_the_reader() {
    let reader = reader("1");
    place_notes();
    let rects: Vec<_> = notes(&reader).iter().map(|it| it.get_bounding_client_rect()).collect();
    assert!(rects.windows(2).all(|pair| pair[0].bottom() <= pair[1].top()), "notes overlap");
    let bounds = reader.get_bounding_client_rect();
    assert!(rects.iter().all(|it| it.top() >= bounds.top() && it.bottom() <= bounds.bottom() + 1.0));
    reader.remove();
}

#[wasm_bindgen_test]
fn without_a_margin_they_flow() {
    let reader = reader("0");
    for it in notes(&reader) {
        it.style().set_property("top", "12px").expect("set");
    }
    place_notes();
    assert!(notes(&reader).iter().all(|it| it.style().get_property_value("top").is_ok_and(|it| it.is_empty())));
    reader.remove();
}

#[wasm_bindgen_test]
fn a_page_without_reader_is_left_alone() {
    place_notes();
}
