//! Chinese words for what the model names by codes: kinds, verdicts, parts of a report.
//!
//! `Verdict::Inconsistent` is 不一致. Sentences stand in [`crate::export::messages_zh`]; labels of single controls in the
//! views that draw them.

use crate::report::Role;

pub use crate::export::names_zh::{kind, part, status, topic, verdict};

/// The part of a report that a chapter is, in a word.
pub fn role(it: Role) -> Option<&'static str> {
    Some(match it {
        Role::Achievements => "成效",
        Role::Problems => "问题",
        Role::Responsibility => "履职",
        Role::Plan => "计划",
        Role::Preamble | Role::Other => return None,
    })
}

/// The part of the report that a section belongs to.
pub fn role_in_full(it: Role) -> &'static str {
    match it {
        Role::Preamble => "导语",
        Role::Achievements => "举措和成效",
        Role::Problems => "不足和原因",
        Role::Responsibility => "负责人履职",
        Role::Plan => "下一步安排",
        Role::Other => "其他",
    }
}

#[cfg(test)]
mod tests;
