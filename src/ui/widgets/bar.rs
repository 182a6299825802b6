//! Bars: a part among the other parts of its whole, 1198 of 1205, the way from 8.5 days to 3, 3—5 on a scale.

use crate::app::widget::Stretch;
use crate::ui::element::{Child, El, each, el};
use yew::prelude::*;

/// Draws stretches of a bar of a thousand. Two of no length are the ends of a way, with an arrow from one to the other.
pub fn bar(stretches: &[Stretch]) -> Html {
    let shapes = match stretches {
        [from, to] if from.length == 0 && to.length == 0 => way(i32::from(from.from), i32::from(to.from)),
        _ => each(stretches.iter().map(stretch)),
    };
    el!(
        "svg",
        "class" = "picture bar",
        "viewBox" = "0 0 1000 10",
        "preserveAspectRatio" = "none",
        "aria-hidden" = "true",
        "focusable" = "false",
    )
    .child(path("bar-whole", "M0 0h1000v10H0z".to_owned()))
    .child(shapes)
    .node()
}

fn stretch(it: &Stretch) -> El {
    // A share that is too small to be seen is still there; a gap tells it from the next one.
    let length = it.length.saturating_sub(4).max(6);
    let from = it.from.min(1000 - length);
    path(if it.own { "bar-part" } else { "bar-other" }, format!("M{from} 0h{length}v10h-{length}z"))
}

/// A mark at each end, and an arrow whose point is the second.
fn way(from: i32, to: i32) -> Html {
    let from = from.clamp(0, 992);
    let point = if to < from { 30 } else { -30 };
    each([
        path("bar-other", format!("M{from} 0h8v10h-8zM{from} 4H{to}v2H{from}z")),
        path("bar-part", format!("M{to} 5l{point} -5v10z")),
    ])
}

fn path(class: &'static str, shape: String) -> El {
    el!("path", "class" = class, "d" = shape)
}
