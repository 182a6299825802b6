use super::{LONGEST, escape, row};
use crate::export::table::Cell;
use crate::text::Decimal;

#[test]
fn words_stay_words() {
    assert_eq!(escape("a<b>&\u{1}\r_x0041_ _x"), "a&lt;b&gt;&amp;\u{fffd}&#13;_x005F_x0041_ _x");
    assert_eq!(escape(&"甲".repeat(LONGEST + 1)).chars().count(), LONGEST);
    // A character of two units does not go over the end by one.
    assert_eq!(escape(&"𠀀".repeat(LONGEST)).chars().count(), LONGEST / 2);
}

#[test]
fn cells_have_their_types() {
    let mut res = String::new();
    let long = Decimal::whole(1_234_567_890_123_456);
    row(&mut res, 2, &["=1+1".into(), Cell::Number(Decimal::new(870, 1)), "".into(), Cell::Number(long)], "");
    let text = |cell: &str, words: &str| {
        format!(r#"<c r="{cell}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>"#)
    };
    let expected =
        [text("A2", "=1+1"), r#"<c r="B2"><v>87</v></c>"#.to_owned(), text("D2", "1234567890123456")].concat();
    assert_eq!(res, format!(r#"<row r="2">{expected}</row>"#));
}
