//! Words that tie a percentage of change to the figure in front of it.
//!
//! `),同比下降` is nothing but a change; `,罚款下降` speaks of something else. It knows no direction.

use std::sync::LazyLock;

use crate::lexicon::rows;

static WORDS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    rows(include_str!("data/change_words.tsv")).filter_map(|row| Some((*row.first()?, *row.get(1)?))).collect()
});

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
