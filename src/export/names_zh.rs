//! Chinese words for what a reading names by codes: kinds, verdicts, parts of a report.
//!
//! `Verdict::Inconsistent` is 不一致. Sentences stand in [`crate::export::messages_zh`].

use crate::facts::Kind;
use crate::insight::{CheckKind, Part, Status, Verdict};

/// The sort of measure.
pub fn kind(it: Kind) -> &'static str {
    match it {
        Kind::Count => "数量",
        Kind::People => "人数",
        Kind::Money => "金额",
        Kind::Percent => "比率",
        Kind::Change => "增减",
        Kind::Duration => "时长",
        Kind::Area => "面积",
        Kind::Rank => "位次",
        Kind::Other => "其他计量",
    }
}

/// What was checked.
pub fn check_kind(it: CheckKind) -> &'static str {
    match it {
        CheckKind::Sum => "合计",
        CheckKind::Subset => "部分与整体",
        CheckKind::Rate => "比率",
        CheckKind::Change => "增减",
        CheckKind::Bounds => "取值范围",
        CheckKind::Numbering => "序号",
        CheckKind::Year => "年份",
        CheckKind::Leftover => "待填写处",
        CheckKind::Deadline => "发布日期",
    }
}

/// The outcome of a check.
pub fn verdict(it: Verdict) -> &'static str {
    match it {
        Verdict::Consistent => "一致",
        Verdict::Inconsistent => "不一致",
        Verdict::Unverifiable => "无法核对",
    }
}

/// A part that a report must have, as the regulation names it.
pub fn part(it: Part) -> &'static str {
    match it {
        Part::Achievements => "主要举措和成效",
        Part::Problems => "存在的不足",
        Part::Causes => "不足的原因",
        Part::Responsibility => "主要负责人履行推进法治建设第一责任人职责情况",
        Part::Plan => "下一年度主要安排",
        Part::Other => "其他需要报告的情况",
    }
}

/// Whether such a part is there.
pub fn status(it: Status) -> &'static str {
    match it {
        Status::Present => "已写明",
        Status::Partial => "有所提及",
        Status::Absent => "未见",
    }
}

/// Topics, by the part of the outline of law-based government that they stand for (法治政府建设实施纲要).
pub const TOPICS: [(&str, &str); 10] = [
    ("leadership", "推进机制"),
    ("functions", "政府职能"),
    ("rules", "制度建设"),
    ("decision", "行政决策"),
    ("enforcement", "行政执法"),
    ("emergency", "应急处置"),
    ("disputes", "矛盾化解"),
    ("supervision", "权力监督"),
    ("digital", "数字政府"),
    ("society", "法治社会"),
];

/// The name of a topic.
pub fn topic(id: &str) -> Option<&'static str> {
    TOPICS.iter().find(|(it, _)| *it == id).map(|(_, name)| *name)
}
