//! The pictures of figures: rings, bars, arrows. A picture says nothing that the words beside it do not say.

mod arrow;
mod bar;
mod ring;

use yew::prelude::*;

use crate::app::widget::{Widget, stretches};
use crate::facts::Facts;

/// The picture of a figure; nothing where digits are enough.
pub fn picture(facts: &Facts, figure: usize, widget: Widget) -> Html {
    match widget {
        Widget::Rate { permille, open } => ring::ring(permille, open),
        Widget::Change { direction } => arrow::arrow(direction),
        _ => {
            let stretches = stretches(facts, figure, widget);
            if stretches.is_empty() { Html::default() } else { bar::bar(&stretches) }
        }
    }
}
