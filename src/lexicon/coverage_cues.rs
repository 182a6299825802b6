//! Cue words of the six parts that a yearly report must have.
//!
//! 原因 in a sentence about shortcomings is a cue of `causes`; 亲自 behind 县长 a deed of a leader. The source stands
//! in the list itself. It decides nothing: a part asks for its cues.

use std::sync::LazyLock;

use crate::lexicon::rows;

/// What a cue shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// A heading that holds it opens the part.
    Heading,
    /// A sentence that holds it belongs to the part.
    Sentence,
    /// A principal leader.
    Leader,
    /// What a leader does himself.
    Deed,
    /// In front of a leader: he is one of many, or told to do something.
    Passing,
    /// Behind a leader: he reported on himself.
    Told,
    /// Mentioned, not reported on.
    Touch,
}

struct Cue {
    part: &'static str,
    sort: Sort,
    words: &'static str,
}

static CUES: LazyLock<Vec<Cue>> = LazyLock::new(|| {
    rows(include_str!("data/coverage.tsv"))
        .filter_map(|row| {
            let sort = match *row.get(1)? {
                "heading" => Sort::Heading,
                "leader" => Sort::Leader,
                "deed" => Sort::Deed,
                "passing" => Sort::Passing,
                "told" => Sort::Told,
                "touch" => Sort::Touch,
                _ => Sort::Sentence,
            };
            Some(Cue { part: row.first()?, sort, words: row.get(2)? })
        })
        .collect()
});

/// Whether folded words hold a cue.
pub fn holds(words: &str, part: &str, sort: Sort) -> bool {
    of(part, sort).any(|it| words.contains(it))
}

/// Where the first cue that stands in folded words ends, in bytes.
pub fn end_of_first(words: &str, part: &str, sort: Sort) -> Option<usize> {
    of(part, sort).filter_map(|it| words.find(it).map(|at| at + it.len())).min()
}

fn of(part: &str, sort: Sort) -> impl Iterator<Item = &'static str> {
    CUES.iter().filter(move |it| it.part == part && it.sort == sort).map(|it| it.words)
}
