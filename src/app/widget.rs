//! Which picture suits a figure, and the shares that it shows.
//!
//! 行政机关负责人出庭应诉率达100% is a ring, 调解成功1198件 of 1205 a bar, 1.59亿元 the amount with all its digits. Geometry and
//! colours are for `ui`; a figure that is no share of anything has no picture but its digits.

use crate::app::digits::permille;
use crate::facts::{Approx, Direction, Facts, Indicator, Kind, RelationKind};
use crate::text::Decimal;

/// A picture of one figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Widget {
    /// The digits are enough.
    Number,
    /// A percentage from 0 to 100.
    Rate {
        /// In thousandths of the whole.
        permille: u16,
        /// How exact: 以上 leaves the ring's end open.
        open: bool,
    },
    /// One of the parts of a whole.
    Part {
        /// In thousandths of the whole.
        permille: u16,
        /// Where the part begins: the parts in front of it, in thousandths.
        from: u16,
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
pub fn widget(facts: &Facts, idx: usize) -> Widget {
    let Some(it) = facts.indicators.get(idx) else { return Widget::Number };
    if let Some(widget) = it.relation.and_then(|relation| related(facts, idx, it, relation.kind, relation.target)) {
        return widget;
    }
    match it.kind {
        _ if it.value_high.is_some() => Widget::Range,
        Kind::Percent => match permille(it.value, Decimal::whole(100)) {
            Some(permille) => Widget::Rate { permille, open: !matches!(it.approx, Approx::Exact) },
            None => Widget::Number,
        },
        Kind::Money => Widget::Money,
        Kind::Change => Widget::Change { direction: it.relation.and_then(|it| it.direction) },
        Kind::Duration => Widget::Duration,
        Kind::Rank => Widget::Rank,
        Kind::Count | Kind::People | Kind::Area | Kind::Other => Widget::Number,
    }
}

fn related(facts: &Facts, idx: usize, it: &Indicator, kind: RelationKind, target: Option<usize>) -> Option<Widget> {
    let target = target?;
    let whole = facts.indicators.get(target)?;
    match kind {
        RelationKind::PartOf => {
            let before = parts_of(facts, target).take_while(|&part| part < idx);
            let before = before
                .filter_map(|part| facts.indicators.get(part))
                .try_fold(Decimal::default(), |sum, part| sum.plus(part.value))?;
            let permille = permille(it.value, whole.value)?;
            let from = crate::app::digits::permille(before, whole.value)?.min(1000 - permille);
            Some(Widget::Part { permille, from, whole: target })
        }
        RelationKind::OutOf => Some(Widget::Ratio { permille: permille(it.value, whole.value)?, base: target }),
        RelationKind::AmountOf | RelationKind::Change => None,
    }
}

/// The indexes of the parts of a whole, in document order.
pub fn parts_of(facts: &Facts, whole: usize) -> impl Iterator<Item = usize> + '_ {
    facts.indicators.iter().enumerate().filter_map(move |(idx, it)| {
        let relation = it.relation?;
        (relation.kind == RelationKind::PartOf && relation.target == Some(whole)).then_some(idx)
    })
}

#[cfg(test)]
mod tests;
