//! Which part of the report a heading opens, by the words that it holds.
//!
//! 存在的不足和原因 holds 不足 and gives `problems`. It reads one heading at a time and knows no order.

use std::sync::LazyLock;

use crate::lexicon::rows;

static CUES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    rows(include_str!("data/roles.tsv")).filter_map(|row| Some((*row.first()?, *row.get(1)?))).collect()
});

/// The name of the role whose cue stands in a folded heading; None when none does. 第一责任人 and 其他 decide wherever
/// they stand, of the others the one that stands first: 主要工作情况及存在的问题 opens with achievements.
pub fn role_of_heading(heading: &str) -> Option<&'static str> {
    let found = |role: &str| matches!(role, "responsibility" | "other");
    let special = CUES.iter().find(|(role, cue)| found(role) && heading.contains(cue));
    let first = CUES
        .iter()
        .filter_map(|(role, cue)| heading.find(cue).map(|at| (at, usize::MAX - cue.len(), *role)))
        .min_by_key(|&(at, shortness, _)| (at, shortness));
    special.map(|(role, _)| *role).or(first.map(|(_, _, role)| role))
}
