//! The bundled report as the page fetches it: read when this was last run with UPDATE_EXPECT=1.

use std::fs;
use std::path::Path;

use fazhi_viewer::export::packed::pack;
use fazhi_viewer::reading::{Input, read};

#[test]
fn it_is_the_reading_of_its_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/reports");
    let text = fs::read(folder.join("wutongqiao-2024.txt")).expect("the report");
    let packed = pack(&read(Input { name: "wutongqiao-2024.txt", bytes: &text }));
    let file = folder.join("wutongqiao-2024.reading");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, &packed).expect("written");
    }
    let is_current = fs::read(&file).is_ok_and(|it| it == packed);
    assert!(is_current, "reading has changed: UPDATE_EXPECT=1 cargo test writes {}", file.display());
}
