//! Figures as they leave the reading: indicators, and mentions that are not indicators.
//!
//! `受理调解纠纷1205件` becomes an [`Indicator`] labelled 受理调解纠纷; `2024年` a [`Mention`] of kind period.

use std::fmt;

use crate::text::{Decimal, Span};

/// All figures of a report.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// In document order; spans do not overlap.
    pub indicators: Vec<Indicator>,
    /// In document order; none overlaps an indicator.
    pub mentions: Vec<Mention>,
}

/// How much of something the author did, got, has or plans.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Indicator {
    /// `q1`, `q2` … in document order.
    pub id: String,
    /// Made from content; survives edits elsewhere. Starts with a letter, ASCII.
    pub anchor: String,
    /// What is counted, in the report's own words.
    pub label: String,
    /// Scaled: 22.3万件 is 223000; a percentage stays as it is printed.
    pub value: Decimal,
    /// The upper end of a range, 3—5个.
    pub value_high: Option<Decimal>,
    /// The full measure word; 元 for money; empty for a bare number.
    pub unit: String,
    /// 余, 近, 以上 and the like.
    pub approx: Approx,
    /// The number with unit and approximators.
    pub span: Span,
    /// The sentence around it.
    pub sentence: Span,
    /// What time it speaks of.
    pub period: Option<Period>,
    /// Index into [`crate::report::Report::sections`] of the innermost section or item, in the preamble of
    /// the paragraph.
    pub section: Option<usize>,
    /// What sort of measure it is.
    pub kind: Kind,
    /// How it stands to another indicator.
    pub relation: Option<Relation>,
    /// Name of the rule that read the number.
    pub rule: &'static str,
    /// Name of the rule that made the label.
    pub label_rule: &'static str,
    /// The stretches of text that the label was taken from, in the order of the label.
    pub label_spans: Vec<Span>,
}

/// How exact the author was.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Approx {
    /// The number as it stands.
    Exact,
    /// 余, 多, 超, 逾.
    MoreThan,
    /// 以上, 不少于.
    AtLeast,
    /// 约, 左右.
    About,
    /// 近.
    Nearly,
    /// 以内, 不超过.
    UpTo,
}

impl Approx {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Approx::Exact => "exact",
            Approx::MoreThan => "more_than",
            Approx::AtLeast => "at_least",
            Approx::About => "about",
            Approx::Nearly => "nearly",
            Approx::UpTo => "up_to",
        }
    }
}

/// A year, a month, or a span of years.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Period {
    /// `2024`
    Year(u16),
    /// `2024-10`
    Month(u16, u8),
    /// `2021/2024`
    Years(u16, u16),
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Year(year) => write!(f, "{year}"),
            Period::Month(year, month) => write!(f, "{year}-{month:02}"),
            Period::Years(from, to) => write!(f, "{from}/{to}"),
        }
    }
}

/// Sorts of measure; each has a widget of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Cases, documents, times.
    Count,
    /// 人, 名, 人次.
    People,
    /// Always in 元.
    Money,
    /// A rate or a share.
    Percent,
    /// 同比增长12.5%, 上升3.2个百分点, 压减31%.
    Change,
    /// 天, 个工作日, 学时.
    Duration,
    /// 亩, 平方公里.
    Area,
    /// 第2位.
    Rank,
    /// Weights, lengths, concentrations.
    Other,
}

impl Kind {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Count => "count",
            Kind::People => "people",
            Kind::Money => "money",
            Kind::Percent => "percent",
            Kind::Change => "change",
            Kind::Duration => "duration",
            Kind::Area => "area",
            Kind::Rank => "rank",
            Kind::Other => "other",
        }
    }
}

/// How one indicator stands to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Relation {
    /// In what way.
    pub kind: RelationKind,
    /// Index of the other one in [`Facts::indicators`].
    pub target: Option<usize>,
    /// Which way a change goes.
    pub direction: Option<Direction>,
}

/// Ways to stand to another indicator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RelationKind {
    /// 其中…, kinds of a total.
    PartOf,
    /// A numerator and its base.
    OutOf,
    /// The money of those cases.
    AmountOf,
    /// A change of the target.
    Change,
}

impl RelationKind {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            RelationKind::PartOf => "part_of",
            RelationKind::OutOf => "out_of",
            RelationKind::AmountOf => "amount_of",
            RelationKind::Change => "change",
        }
    }
}

/// Which way a change goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// 增长, 上升, 提高.
    Increase,
    /// 下降, 压减, 缩短.
    Decrease,
}

impl Direction {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Increase => "increase",
            Direction::Decrease => "decrease",
        }
    }
}

/// A number that is not an indicator, kept so that a reader can see it was seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mention {
    /// What it is.
    pub kind: MentionKind,
    /// The number with what makes it one: `《…（2021—2025年）》`, `“1+4”`.
    pub span: Span,
    /// Name of the rule that says so.
    pub rule: &'static str,
}

/// Kinds of mentions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum MentionKind {
    /// 10月15日, 6月底前.
    Date,
    /// 2024年, 近三年, 24小时.
    Period,
    /// 第一, 首批, numbering.
    Ordinal,
    /// Inside 《》.
    Title,
    /// PM2.5, 八五, a class or version.
    Name,
    /// 第20条, 〔2024〕12号.
    Reference,
    /// “1+4+N”, 三个一.
    Slogan,
    /// Hotlines, clock times, 两级, 一批.
    Other,
}

impl MentionKind {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            MentionKind::Date => "date",
            MentionKind::Period => "period",
            MentionKind::Ordinal => "ordinal",
            MentionKind::Title => "title",
            MentionKind::Name => "name",
            MentionKind::Reference => "reference",
            MentionKind::Slogan => "slogan",
            MentionKind::Other => "other",
        }
    }
}
