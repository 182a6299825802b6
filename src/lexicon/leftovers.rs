//! Words that show a place of a template: what is counted behind XX, and a drafter's remarks.
//!
//! At 件 in `XX件` a count was to be filled in. It does not look for the marks themselves.

use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

fn table(sort: &'static str) -> WordTable<()> {
    WordTable::new(
        rows(include_str!("data/leftovers.tsv"))
            .filter(move |row| row.first() == Some(&sort))
            .filter_map(|row| Some((*row.get(1)?, ()))),
    )
}

static COUNTED: LazyLock<WordTable<()>> = LazyLock::new(|| table("counted"));
static NOTES: LazyLock<WordTable<()>> = LazyLock::new(|| table("note"));

/// Whether something that wants a number or a place in front begins at `at`.
pub fn is_counted(text: &Folded, at: usize) -> bool {
    COUNTED.longest_at(text, at).is_some()
}

/// The character after a drafter's remark that begins at `at`.
pub fn note_at(text: &Folded, at: usize) -> Option<usize> {
    NOTES.longest_at(text, at).map(|(end, ())| end)
}
