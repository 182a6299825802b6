//! Cue words of the six parts that a yearly report must have.
//!
//! 原因 in a sentence about shortcomings is a cue of `causes`; 亲自 behind 县长 a deed of a leader. The source stands
//! in the list itself. It decides nothing: a part asks for its cues.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

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

/// The names of the parts in the list; their order gives each cue its bit.
const PARTS: [&str; 6] = ["achievements", "problems", "causes", "responsibility", "plan", "other"];
const SORTS: usize = 7;

/// Which cues stand in a stretch of text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cues(u64);

/// A word may be a cue of several parts and sorts.
static CUES: LazyLock<WordTable<Cues>> = LazyLock::new(|| {
    WordTable::new(rows(include_str!("data/coverage.tsv")).map(|[part, sort, cue, ..]| {
        let sort = match sort {
            "heading" => Sort::Heading,
            "leader" => Sort::Leader,
            "deed" => Sort::Deed,
            "passing" => Sort::Passing,
            "told" => Sort::Told,
            "touch" => Sort::Touch,
            _ => Sort::Sentence,
        };
        (cue, Cues(bit(part, sort)))
    }))
});

impl Cues {
    /// The cues in a range of folded characters.
    pub fn of(text: &Folded, range: Range<usize>) -> Cues {
        let mut res = Cues::default();
        CUES.each_in(text, range, |_, it| res.0 |= it.0);
        res
    }

    /// Whether one of a part and sort is among them.
    pub fn has(self, part: &str, sort: Sort) -> bool {
        self.0 & bit(part, sort) != 0
    }
}

/// Where the first cue of a part and sort in a range ends.
pub fn end_of_first(text: &Folded, range: Range<usize>, part: &str, sort: Sort) -> Option<usize> {
    let mut res = None;
    CUES.each_in(text, range, |cue, it| {
        if it.has(part, sort) && res.is_none_or(|end| cue.end < end) {
            res = Some(cue.end);
        }
    });
    res
}

fn bit(part: &str, sort: Sort) -> u64 {
    PARTS.iter().position(|it| *it == part).map_or(0, |it| 1 << (it * SORTS + sort as usize))
}
