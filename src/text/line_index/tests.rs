use super::LineIndex;
use crate::text::Span;

#[test]
fn counts_characters() {
    let text = "共460余份，𠮷田村";
    let index = LineIndex::new(text);
    assert_eq!(index.chars_from_span(text, Span::new(3, 12)), [1, 6]);
    let at = text.find('田').map(|it| it as u32);
    assert_eq!(at.map(|it| index.char_from_byte(text, it)), Some(8));
}

#[test]
fn goes_there_and_back_over_many_checkpoints() {
    let text = "法治a".repeat(500);
    let index = LineIndex::new(&text);
    for (char_at, (byte_at, _)) in text.char_indices().enumerate() {
        assert_eq!(index.char_from_byte(&text, byte_at as u32), char_at as u32);
        assert_eq!(index.byte_from_char(&text, char_at as u32), byte_at as u32);
    }
    assert_eq!(index.byte_from_char(&text, 99_999), text.len() as u32);
}

#[test]
fn an_empty_text_has_one_place() {
    let index = LineIndex::new("");
    assert_eq!(index.char_from_byte("", 0), 0);
    assert_eq!(index.byte_from_char("", 0), 0);
}
