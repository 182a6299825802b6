//! The article of `index.html`: what is there at the first paint and stays where nothing can run.

use std::rc::Rc;

use expect_test::expect_file;
use fazhi_viewer::reading::read_text;
use fazhi_viewer::ui::{Same, StaticArticle, StaticProps};

#[test]
fn the_first_paint_is_the_bundled_report() {
    let text = include_str!("../../static/reports/wutongqiao-2024.txt");
    let reading = read_text("wutongqiao-2024.txt", text).expect("the bundled report is a text");
    let drawn = crate::draw::<StaticArticle>(StaticProps { reading: Same(Rc::new(reading)) });
    expect_file!["../../static/bundled.html"].assert_eq(&drawn);
}
