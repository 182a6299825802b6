use super::plain;
use crate::intake::Refusal;
use crate::text::BlockStyle;

#[test]
fn line_ends_become_one_and_blank_lines_are_no_blocks() {
    let source = plain("a.txt", "\u{feff}一、成效\r\n\u{3000}\r\n正文。\r完", "utf-8");
    let source = source.as_ref().map(|it| (it.text.as_str(), it.blocks.len()));
    assert_eq!(source, Ok(("一、成效\n\u{3000}\n正文。\n完", 3)));
}

#[test]
fn blanks_alone_are_refused() {
    assert_eq!(plain("a.txt", " \n\u{3000}\n", "utf-8").err(), Some(Refusal::Empty));
}

#[test]
fn bars_make_a_row() {
    let styles = plain("a.txt", "项目|件数|占比\n许可，3208", "utf-8")
        .map(|it| it.blocks.iter().map(|block| block.style).collect::<Vec<_>>());
    assert_eq!(styles, Ok(vec![BlockStyle::TableRow, BlockStyle::Plain]));
}
