//! Words that show a place of a template: what is counted behind XX, and a drafter's remarks.
//!
//! At 件 in `XX件` a count was to be filled in. It does not look for the marks themselves.

use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::{CharSet, Folded};

fn table(sorts: &'static [&'static str]) -> WordTable<&'static str> {
    let rows = rows(include_str!("data/leftovers.tsv"));
    WordTable::new(rows.filter(|[sort, ..]| sorts.contains(sort)).map(|[sort, word, ..]| (word, sort)))
}

static COUNTED: LazyLock<WordTable<&'static str>> = LazyLock::new(|| table(&["counted", "hidden"]));
static NOTES: LazyLock<WordTable<&'static str>> = LazyLock::new(|| table(&["note"]));

/// Whether something that wants a number or a place in front begins at `at`.
pub fn is_counted(text: &Folded, at: usize) -> bool {
    COUNTED.longest_at(text, at).is_some_and(|(_, sort)| sort == "counted")
}

/// What a drafter's remark may begin with.
pub fn note_starts() -> CharSet {
    NOTES.starts().clone()
}

/// The character after a drafter's remark that begins at `at`.
pub fn note_at(text: &Folded, at: usize) -> Option<usize> {
    NOTES.longest_at(text, at).map(|(end, _)| end)
}
