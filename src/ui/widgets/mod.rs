//! The pictures of figures: rings, bars, arrows. A picture says nothing that the words beside it do not say.

mod arrow;
mod bar;
mod ring;

use yew::prelude::*;

use crate::app::digits::{grouped, permille};
use crate::app::widget::Widget;
use crate::facts::{Facts, Indicator, RelationKind};

/// The picture of a figure; nothing where digits are enough.
pub fn picture(widget: Widget) -> Html {
    match widget {
        Widget::Rate { permille, open } => ring::ring(permille, open),
        Widget::Part { permille, from, .. } => bar::bar(from, permille),
        Widget::Ratio { permille, .. } => bar::bar(0, permille),
        Widget::Change { direction } => arrow::arrow(direction),
        Widget::Number | Widget::Money | Widget::Range | Widget::Duration | Widget::Rank => Html::default(),
    }
}

/// What the picture shows, in words; None where the value says it already.
pub fn detail(facts: &Facts, figure: usize, widget: Widget) -> Option<String> {
    let it = facts.indicators.get(figure)?;
    match widget {
        Widget::Part { whole, .. } => {
            let whole = facts.indicators.get(whole)?;
            Some(format!("占 {} {} 的{}", grouped(whole.value), whole.unit, share(it, whole)?))
        }
        Widget::Ratio { base, .. } => {
            let base = facts.indicators.get(base)?;
            Some(format!("{} / {}，计{}", grouped(it.value), grouped(base.value), share(it, base)?))
        }
        _ => amount_of(facts, it),
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
