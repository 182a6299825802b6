use wasm_bindgen_test::wasm_bindgen_test;

use super::{FAULT_ID, show};
use crate::web::document::document;

#[wasm_bindgen_test]
fn the_notice_of_the_page_is_uncovered() {
    let document = document().expect("a document");
    let notice = document.create_element("p").expect("an element");
    notice.set_id(FAULT_ID);
    notice.set_attribute("hidden", "").expect("set");
    document.body().expect("a body").append_child(&notice).expect("appended");
    show("a test of the notice, no failure");
    assert!(!notice.has_attribute("hidden"));
    notice.remove();
    // Without the notice there is nothing to show, and nothing breaks.
    show("a test of the notice, no failure");
}
