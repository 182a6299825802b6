//! Which picture suits a figure, the shares that it shows, and what it says in words.
//!
//! 行政机关负责人出庭应诉率达100% is a ring, 调解成功1198件 of 1205 a bar, 1.59亿元 the amount with all its digits. Geometry and
//! colours are for `ui`; a figure that is no share of anything has no picture but its digits.

use crate::app::digits::{grouped, in_myriads, permille};
use crate::facts::{Approx, Direction, Facts, Indicator, Kind, RelationKind};
use crate::insight::{CheckKind, Verdict, Working};
use crate::reading::Reading;
use crate::text::{Decimal, Span};

/// A picture of one figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Widget {
    /// The digits are enough.
    Number,
    /// A percentage from 0 to 100.
    Rate {
        /// In thousandths of the whole.
        permille: u16,
        /// 以上 leaves the ring's end open.
        open: bool,
    },
    /// One of the parts of a whole, or the whole itself, with all its parts.
    Parts {
        /// Index of the whole.
        whole: usize,
    },
    /// So many out of so many.
    Ratio {
        /// In thousandths of the base.
        permille: u16,
        /// Index of the base.
        base: usize,
    },
    /// 由8.5天压缩至3天: both ends of the way.
    FromTo {
        /// Index of where it began.
        from: usize,
        /// Index of where it arrived.
        to: usize,
    },
    /// An amount of money.
    Money,
    /// Up or down.
    Change {
        /// Which way.
        direction: Option<Direction>,
    },
    /// From the value to the higher one.
    Range,
    /// Days, hours.
    Duration,
    /// A place in an order.
    Rank,
}

/// The picture of the indicator at `idx`.
pub fn widget(reading: &Reading, idx: usize) -> Widget {
    let facts = &reading.facts;
    let Some(it) = facts.indicators.get(idx) else { return Widget::Number };
    if let Some(from) = from_to(reading, idx) {
        return Widget::FromTo { from, to: from + 1 };
    }
    if let Some(widget) = related(facts, idx, it) {
        return widget;
    }
    match it.kind {
        _ if it.value_high.is_some() => Widget::Range,
        Kind::Percent => match permille(it.value, Decimal::whole(100)) {
            Some(permille) => Widget::Rate { permille, open: matches!(it.approx, Approx::MoreThan | Approx::AtLeast) },
            None => Widget::Number,
        },
        Kind::Money => Widget::Money,
        Kind::Change => Widget::Change { direction: it.relation.and_then(|it| it.direction) },
        Kind::Duration => Widget::Duration,
        Kind::Rank => Widget::Rank,
        Kind::Count | Kind::People | Kind::Area | Kind::Other => Widget::Number,
    }
}

/// The first of the two figures of 由…至…, of which this is one.
fn from_to(reading: &Reading, idx: usize) -> Option<usize> {
    let is_first = |first: usize| {
        let [from, to] = reading.facts.indicators.get(first..first + 2)? else { return None };
        let text = &reading.source.text;
        let between = Span::new(from.span.end(), to.span.start).of(text);
        let before = Span::new(from.sentence.start, from.span.start).of(text);
        // 由法定的, 从上年的 and a few characters more.
        let clause = before.rsplit(['，', '、', '；', ',']).next().unwrap_or_default();
        let same = from.sentence == to.sentence && from.label == to.label && from.unit == to.unit;
        let moves = between.ends_with(['至', '到']) && between.chars().count() <= 6;
        (same && moves && clause.contains(['由', '从'])).then_some(first)
    };
    is_first(idx).or_else(|| is_first(idx.checked_sub(1)?))
}

fn related(facts: &Facts, idx: usize, it: &Indicator) -> Option<Widget> {
    let relation = it.relation.and_then(|it| Some((it.kind, it.target?)));
    match relation {
        Some((RelationKind::PartOf, whole)) => list_of(facts, whole, Some(idx)).map(|_| Widget::Parts { whole }),
        Some((RelationKind::OutOf, base)) => {
            let permille = permille(it.value, facts.indicators.get(base)?.value)?;
            Some(Widget::Ratio { permille, base })
        }
        Some((RelationKind::AmountOf | RelationKind::Change, _)) | None => {
            list_of(facts, idx, None).filter(|it| it.len() > 1).map(|_| Widget::Parts { whole: idx })
        }
    }
}

/// The parts of a whole that are named with this one, or first of all. 上年结转5件,新收40件,审结42件 of 45 are two lists: what
/// follows when the whole is made up divides it once more.
fn list_of(facts: &Facts, whole: usize, part: Option<usize>) -> Option<Vec<usize>> {
    let total = facts.indicators.get(whole)?;
    /// No whole and its parts stand further apart.
    const REACH: usize = 40;
    let (mut list, mut sum) = (Vec::new(), Decimal::default());
    let near = facts.indicators.iter().enumerate().skip(whole.saturating_sub(REACH)).take(2 * REACH);
    for (idx, it) in near {
        let is_part = it.relation.is_some_and(|it| it.kind == RelationKind::PartOf && it.target == Some(whole));
        if !is_part || it.unit != total.unit {
            continue;
        }
        if sum == total.value && !list.is_empty() {
            if part.is_none_or(|it| list.contains(&it)) {
                break;
            }
            (list, sum) = (Vec::new(), Decimal::default());
        }
        list.push(idx);
        sum = sum.plus(it.value)?;
    }
    part.is_none_or(|it| list.contains(&it)).then_some(list)
}

/// A stretch of a bar, in thousandths of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// Where it begins.
    pub from: u16,
    /// How long it is.
    pub length: u16,
    /// Whether it is what the figure says; what stands beside it is fainter.
    pub own: bool,
}

/// The stretches of the bar that a picture is; none where it is no bar.
pub fn stretches(facts: &Facts, idx: usize, widget: Widget) -> Vec<Stretch> {
    let value = |idx: usize| facts.indicators.get(idx).map(|it| it.value).unwrap_or_default();
    let whole_bar = |length: u16| vec![Stretch { from: 0, length, own: true }];
    match widget {
        Widget::Ratio { permille, .. } => whole_bar(permille),
        Widget::Range => {
            let high = facts.indicators.get(idx).and_then(|it| it.value_high).unwrap_or_default();
            permille(value(idx), high).map_or(Vec::new(), |from| vec![Stretch { from, length: 1000 - from, own: true }])
        }
        Widget::FromTo { from, to } => {
            let scale = value(from).max(value(to));
            let ends = [from, to].map(|it| permille(value(it), scale).unwrap_or_default());
            ends.map(|it| Stretch { from: it, length: 0, own: true }).into()
        }
        Widget::Parts { whole } => {
            let part = (idx != whole).then_some(idx);
            let list = list_of(facts, whole, part).unwrap_or_default();
            let sum = list.iter().try_fold(Decimal::default(), |sum, &it| sum.plus(value(it))).unwrap_or_default();
            let scale = sum.max(value(whole));
            let mut from = 0;
            let mut res = Vec::new();
            for it in list {
                let length = permille(value(it), scale).unwrap_or_default().min(1000 - from);
                res.push(Stretch { from, length, own: it == idx });
                from += length;
            }
            res
        }
        _ => Vec::new(),
    }
}

/// What the picture shows, in words; None where the value says it already.
pub fn detail(reading: &Reading, idx: usize, widget: Widget) -> Option<String> {
    let all = &reading.facts.indicators;
    let it = all.get(idx)?;
    let written = |idx: usize| Some(all.get(idx)?.span.of(&reading.source.text));
    match widget {
        Widget::Parts { whole } => {
            let total = all.get(whole)?;
            let mut res = match idx == whole {
                true => format!("分为 {} 部分", list_of(&reading.facts, whole, None)?.len()),
                false => format!("占 {} {} 的{}", grouped(total.value), total.unit, share(it, total)?),
            };
            if let Some(sum) = sum_that_differs(reading, idx, whole) {
                res.push_str(&format!("；各部分之和 {}，与总数 {} 不符", grouped(sum), grouped(total.value)));
            }
            Some(res)
        }
        Widget::Ratio { base, .. } => {
            let base = all.get(base)?;
            Some(format!("{} / {}，计{}", grouped(it.value), grouped(base.value), share(it, base)?))
        }
        Widget::FromTo { from, to } => Some(format!("由 {} 至 {}", written(from)?, written(to)?)),
        Widget::Change { direction } => {
            let text = Span::new(it.sentence.start, it.span.start).of(&reading.source.text);
            let clause = text.rsplit(['，', '；', ',']).next().unwrap_or_default();
            let [up, down] = match clause {
                _ if clause.contains("环比") => ["较上期增加", "较上期减少"],
                _ if clause.contains("同比") || clause.contains("较上年") || clause.contains("比上年") => {
                    ["较上年增加", "较上年减少"]
                }
                _ => ["增加", "减少"],
            };
            let way = match direction? {
                Direction::Increase => up,
                Direction::Decrease => down,
            };
            let target = it.relation.and_then(|it| written(it.target?));
            Some(match target {
                Some(target) => format!("现为 {target}，{way}"),
                None => way.to_owned(),
            })
        }
        Widget::Money if in_myriads(it.value).is_some() && it.value_high.is_none() => {
            let cases = amount_of(&reading.facts, it).map_or(String::new(), |it| format!("，{it}"));
            Some(format!("{} {}{cases}", grouped(it.value), it.unit))
        }
        _ => amount_of(&reading.facts, it),
    }
}

/// The sum of the parts, where the checks found that it is not the whole and had to be.
fn sum_that_differs(reading: &Reading, idx: usize, whole: usize) -> Option<Decimal> {
    let check = reading.insight.checks.iter().find(|it| {
        it.kind == CheckKind::Sum
            && it.verdict == Verdict::Inconsistent
            && it.indicators.first() == Some(&whole)
            && it.indicators.contains(&idx)
    })?;
    match check.working {
        Working::Total(sum) => Some(sum),
        _ => None,
    }
}

/// A share in per cent with one digit.
fn share(part: &Indicator, whole: &Indicator) -> Option<String> {
    let permille = permille(part.value, whole.value)?;
    Some(format!(" {}.{}%", permille / 10, permille % 10))
}

/// 涉这些案件的金额.
fn amount_of(facts: &Facts, it: &Indicator) -> Option<String> {
    let relation = it.relation.filter(|it| it.kind == RelationKind::AmountOf)?;
    let cases = facts.indicators.get(relation.target?)?;
    Some(format!("涉{}", cases.label))
}

#[cfg(test)]
mod tests;
