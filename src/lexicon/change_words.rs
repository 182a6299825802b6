//! Words that tie a percentage of change to the figure in front of it.
//!
//! `),同比下降` is nothing but a change; `,罚款下降` speaks of something else. 下降 goes down.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

static WORDS: LazyLock<Vec<(&'static str, &'static str)>> =
    LazyLock::new(|| rows(include_str!("data/change_words.tsv")).map(|[sort, word, ..]| (sort, word)).collect());

/// Words that say which way something moved.
const UP: &[&str] =
    &["增长", "上升", "增加", "提高", "提升", "增幅", "多", "上涨", "扩大", "攀升", "新增", "增速", "提速", "升"];
const DOWN: &[&str] = &[
    "下降", "减少", "压减", "压缩", "精简", "降低", "缩短", "回落", "降幅", "少", "缩减", "下浮", "削减", "下滑", "减",
    "降",
];

static WAYS: LazyLock<WordTable<bool>> = LazyLock::new(|| {
    let words = |words: &'static [&'static str], up: bool| words.iter().map(move |it| (*it, up));
    WordTable::new(words(UP, true).chain(words(DOWN, false)))
});

/// The character after the last word in a range that says which way something moved, and whether it went up.
pub fn last_way(text: &Folded, range: Range<usize>) -> Option<(usize, bool)> {
    let mut last: Option<(usize, bool)> = None;
    WAYS.each_in(text, range, |word, &up| {
        if last.is_none_or(|(end, _)| word.end > end || word.end == end && up) {
            last = Some((word.end, up));
        }
    });
    last
}

/// Whether folded words say that something changed and nothing else: no other thing is named.
pub fn is_bare_change(words: &str) -> bool {
    let words = words.trim_start_matches([',', ';', ')', ' ', '的']);
    let behind_lead = without(words, "before", |words, it| words.strip_prefix(it));
    [words, behind_lead].into_iter().any(|words| {
        of("change")
            .any(|it| words.strip_prefix(it).is_some_and(|rest| rest.is_empty() || of("behind").any(|it| it == rest)))
    })
}

/// Without the longest of the words at one end.
fn without<'a>(words: &'a str, place: &'static str, cut: impl Fn(&'a str, &str) -> Option<&'a str>) -> &'a str {
    of(place).filter_map(|it| cut(words, it)).min_by_key(|rest| rest.len()).unwrap_or(words)
}

fn of(place: &'static str) -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(move |(it, _)| *it == place).map(|(_, word)| *word)
}
