//! Which part of the report a heading opens, by the words that it holds.
//!
//! 存在的不足和原因 holds 不足 and gives `problems`. It reads one heading at a time and knows no order.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

struct Table {
    /// The role of each row of the list.
    roles: Vec<&'static str>,
    /// Each cue with its row.
    cues: WordTable<usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (roles, cues): (Vec<_>, Vec<_>) =
        rows(include_str!("data/roles.tsv")).map(|[role, cue, ..]| (role, cue)).unzip();
    Table { roles, cues: WordTable::new(cues.into_iter().zip(0..)) }
});

/// The name of the role whose cue stands in a heading; None when none does. 第一责任人 and 其他 decide wherever they stand,
/// of the others the one that stands first, of several there the longest: 主要工作情况及存在的问题 opens with achievements.
pub fn role_of_heading(text: &Folded, heading: Range<usize>) -> Option<&'static str> {
    let role = |row: usize| TABLE.roles.get(row).copied();
    let (mut special, mut first) = (None, None);
    TABLE.cues.each_in(text, heading, |_, &row| {
        if matches!(role(row), Some("responsibility" | "other")) && special.is_none_or(|it| row < it) {
            special = Some(row);
        }
        first = first.or(Some(row));
    });
    special.or(first).and_then(role)
}
