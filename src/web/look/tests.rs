use wasm_bindgen_test::wasm_bindgen_test;

use super::{kept, wear};

#[wasm_bindgen_test]
fn what_is_worn_is_kept() {
    assert_eq!(kept(), "");
    wear("theme=dark");
    assert_eq!(kept(), "theme=dark");
    wear("");
}
