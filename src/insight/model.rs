//! What follows from the figures and the outline: checks and coverage.
//!
//! A [`Check`] holds numbers and places; its sentence is made in [`crate::export::messages_zh`].

use crate::facts::{Approx, Direction};
use crate::text::{Decimal, Span};

/// Checks and coverage of one report.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Insight {
    /// In document order of their first place.
    pub checks: Vec<Check>,
    /// Always all six parts, in the order of the regulation.
    pub coverage: Vec<Coverage>,
}

/// One verified statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    /// `c1`, `c2` …
    pub id: String,
    /// What was checked.
    pub kind: CheckKind,
    /// What came out.
    pub verdict: Verdict,
    /// How the values hang together: what the sentence about them is made from.
    pub working: Working,
    /// The values it rests on, the stated whole or rate first; empty for checks of form.
    pub values: Vec<Decimal>,
    /// Names of the values, in the same order.
    pub names: Vec<String>,
    /// How exact the report says they are, in the same order.
    pub approx: Vec<Approx>,
    /// Every place it rests on, in the order of the values.
    pub evidence: Vec<Span>,
    /// Indexes of the indicators it rests on, in the order of the values; empty for checks of form.
    pub indicators: Vec<usize>,
}

/// What can be checked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CheckKind {
    /// A whole and its parts.
    Sum,
    /// Parts not larger than their whole.
    Subset,
    /// A rate from numerator and base.
    Rate,
    /// A change against a stated base.
    Change,
    /// A value that cannot be.
    Bounds,
    /// A gap or a repetition in the numbering.
    Numbering,
    /// A year that cannot be meant.
    Year,
    /// A place that was left to be filled in.
    Leftover,
    /// Publication before 1 April.
    Deadline,
}

impl CheckKind {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            CheckKind::Sum => "sum",
            CheckKind::Subset => "subset",
            CheckKind::Rate => "rate",
            CheckKind::Change => "change",
            CheckKind::Bounds => "bounds",
            CheckKind::Numbering => "numbering",
            CheckKind::Year => "year",
            CheckKind::Leftover => "leftover",
            CheckKind::Deadline => "deadline",
        }
    }
}

/// The arithmetic of a check, or the words of a check of form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Working {
    /// The second value and those behind it add up to this; the first is stated.
    Total(Decimal),
    /// None of the values behind the first is larger than it.
    AtMost,
    /// The second value of the third in per cent; the first is stated.
    Share(Quotient),
    /// How far the second value is from the third, in per cent of the third, negative when it fell; stated is the
    /// first with its direction.
    Growth(Quotient, Direction),
    /// The second value less the third; stated is the first, in this unit, with its direction.
    Difference(Decimal, Direction, String),
    /// The value is a share and stands against 100 per cent.
    Ceiling,
    /// The number found and the number expected, where one is missing.
    Number(String, Option<String>),
    /// The year found and the year expected.
    Year(u16, u16),
    /// The words found.
    Words(String),
    /// The date of publication, where there is one, and the last day before which it should be.
    Dates(Option<String>, String),
}

/// A result in per cent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quotient {
    /// With one digit more than the report prints.
    pub value: Decimal,
    /// Whether there are no digits behind these.
    pub is_exact: bool,
}

/// The three outcomes: 一致, 不一致, 无法核对.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// 一致
    Consistent,
    /// 不一致
    Inconsistent,
    /// 无法核对
    Unverifiable,
}

impl Verdict {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Consistent => "consistent",
            Verdict::Inconsistent => "inconsistent",
            Verdict::Unverifiable => "unverifiable",
        }
    }
}

/// One of the parts that a report must have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// Which part.
    pub part: Part,
    /// Whether it is there.
    pub status: Status,
    /// What shows it.
    pub evidence: Vec<Span>,
}

/// The parts of 《法治政府建设与责任落实督察工作规定》.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// 主要举措和成效
    Achievements,
    /// 存在的不足
    Problems,
    /// 不足的原因
    Causes,
    /// 党政主要负责人履行第一责任人职责
    Responsibility,
    /// 下一年度安排
    Plan,
    /// 其他需要报告的情况
    Other,
}

impl Part {
    /// All six, in order.
    pub const ALL: [Part; 6] =
        [Part::Achievements, Part::Problems, Part::Causes, Part::Responsibility, Part::Plan, Part::Other];

    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Part::Achievements => "achievements",
            Part::Problems => "problems",
            Part::Causes => "causes",
            Part::Responsibility => "responsibility",
            Part::Plan => "plan",
            Part::Other => "other",
        }
    }
}

/// Whether a part is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// With a section or sentences of its own.
    Present,
    /// Touched only.
    Partial,
    /// Not found.
    Absent,
}

impl Status {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Present => "present",
            Status::Partial => "partial",
            Status::Absent => "absent",
        }
    }
}
