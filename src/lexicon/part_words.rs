//! Words in the names of parts that tell how the parts of one list stand to each other.
//!
//! 其他领域 closes a list; 女 and 党员 may be the same people; 维持 and 撤销 never the same case. It knows no figures.

use std::sync::LazyLock;

use crate::lexicon::rows;

static WORDS: LazyLock<Vec<(&'static str, &'static str)>> =
    LazyLock::new(|| rows(include_str!("data/part_words.tsv")).map(|[sort, word, ..]| (sort, word)).collect());

/// Whether the name of a part takes in all that was not named before it.
pub fn ends_list(name: &str) -> bool {
    holds(name, "closing")
}

/// Whether what the part counts may be counted in its neighbours as well.
pub fn may_overlap(name: &str) -> bool {
    holds(name, "overlapping")
}

/// Whether the part is an outcome that shuts out the others.
pub fn shuts_out(name: &str) -> bool {
    holds(name, "exclusive")
}

/// Whether a whole of this name is gone through case by case, so that outcomes behind it divide it.
pub fn is_divided(name: &str) -> bool {
    holds(name, "divided")
}

fn holds(name: &str, sort: &str) -> bool {
    WORDS.iter().any(|(it, word)| *it == sort && name.contains(word))
}
