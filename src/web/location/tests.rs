use wasm_bindgen_test::wasm_bindgen_test;

use super::{hash, replace_hash};

#[wasm_bindgen_test]
fn what_is_written_is_read() {
    let before = hash();
    replace_hash("/read/qb3n7944t");
    assert_eq!(hash(), "#/read/qb3n7944t");
    replace_hash(before.trim_start_matches('#'));
}
