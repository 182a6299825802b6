use super::WordTable;
use crate::text::Folded;

fn table() -> WordTable<u8> {
    WordTable::new([("人", 1), ("人次", 2), ("次", 3), ("场次", 4), ("人民政府", 5)].into_iter())
}

#[test]
fn the_longest_word_comes_first() {
    let text = Folded::new("2万人次参加3场次");
    assert_eq!(table().longest_at(&text, 2), Some((4, 2)));
    assert_eq!(table().longest_at(&text, 0), None);
    assert_eq!(table().longest_at(&text, 99), None);
}

#[test]
fn all_words_of_a_range_are_found() {
    let text = Folded::new("2万人次参加3场次");
    let words_in = |range: std::ops::Range<usize>| {
        let mut res = Vec::new();
        table().each_in(&text, range, |word, &value| res.push((word, value)));
        res
    };
    assert_eq!(words_in(0..text.len()), [(2..4, 2), (2..3, 1), (3..4, 3), (7..9, 4), (8..9, 3)]);
    // What reaches out of it is not in it.
    assert_eq!(words_in(2..3), [(2..3, 1)]);
}

#[test]
fn words_are_found_from_their_end() {
    let text = Folded::new("2万人次参加3场次");
    assert_eq!(table().longest_before(&text, 0, 4), Some((2, 2)));
    // Not further back than it may look.
    assert_eq!(table().longest_before(&text, 3, 4), Some((3, 3)));
    assert_eq!(table().longest_before(&text, 0, 3), Some((2, 1)));
    assert_eq!(table().longest_before(&text, 0, 0), None);
    assert_eq!(table().longest_before(&text, 0, text.len()), Some((7, 4)));
}

#[test]
fn an_empty_table_finds_nothing() {
    let table: WordTable<()> = WordTable::new([].into_iter());
    let text = Folded::new("人次");
    assert_eq!((table.longest_at(&text, 0), table.longest_before(&text, 0, 2)), (None, None));
}
