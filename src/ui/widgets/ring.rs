//! A ring for a rate: 90%以上 fills nine tenths, and its end stays open.

use crate::ui::element::{Child, el};
use yew::prelude::*;

/// Draws `permille` of a ring. `open` draws the rest dotted: the true rate may lie there.
pub fn ring(permille: u16, open: bool) -> Html {
    let filled = format!("{permille} 1000");
    let class = if open { "ring-rest ring-rest-open" } else { "ring-rest" };
    let circle = |class: &'static str, dashes: Option<String>| {
        el!(
            "circle",
            "class" = class,
            "cx" = "18",
            "cy" = "18",
            "r" = "15",
            "pathLength" = "1000",
            "stroke-dasharray" = dashes,
            "transform" = "rotate(-90 18 18)",
        )
    };
    el!("svg", "class" = "picture ring", "viewBox" = "0 0 36 36", "aria-hidden" = "true", "focusable" = "false")
        .child(circle(class, None))
        .child(circle("ring-filled", Some(filled)))
        .node()
}
