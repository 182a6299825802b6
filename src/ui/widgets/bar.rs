//! A bar for a part of a whole: 1198 of 1205 fills nearly all of it, a later part begins where the one before ended.

use crate::ui::element::{Child, el};
use yew::prelude::*;

/// Draws the stretch from `from` on, `permille` long, of a bar of a thousand.
pub fn bar(from: u16, permille: u16) -> Html {
    // A share that is too small to be seen is still there.
    let width = permille.clamp(6, 1000);
    let from = from.min(1000 - width);
    el!(
        "svg",
        "class" = "picture bar",
        "viewBox" = "0 0 1000 10",
        "preserveAspectRatio" = "none",
        "aria-hidden" = "true",
        "focusable" = "false",
    )
    .child(el!("rect", "class" = "bar-whole", "width" = "1000", "height" = "10"))
    .child(el!("rect", "class" = "bar-part", "x" = from.to_string(), "width" = width.to_string(), "height" = "10"))
    .node()
}
