//! Chinese words for what the model names by codes: kinds, verdicts, parts of a report.
//!
//! `Verdict::Inconsistent` is 不一致. Sentences stand in [`crate::export::messages_zh`]; labels of single controls in the
//! views that draw them.

use crate::report::Role;

pub use crate::export::names_zh::{kind, part, status, verdict};

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

/// A topic, by the part of the outline of law-based government that it stands for (法治政府建设实施纲要).
pub fn topic(id: &str) -> Option<&'static str> {
    Some(match id {
        "leadership" => "推进机制",
        "functions" => "政府职能",
        "rules" => "制度建设",
        "decision" => "行政决策",
        "enforcement" => "行政执法",
        "emergency" => "应急处置",
        "disputes" => "矛盾化解",
        "supervision" => "权力监督",
        "digital" => "数字政府",
        "society" => "法治社会",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
