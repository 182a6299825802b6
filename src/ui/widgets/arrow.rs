//! An arrow for a change: 压缩办理时限75% points down.

use yew::prelude::*;

use crate::facts::Direction;
use crate::ui::element::{Child, el};

/// Draws the direction; a change without one is a level line.
pub fn arrow(direction: Option<Direction>) -> Html {
    let (path, class) = match direction {
        Some(Direction::Increase) => ("M4 28L14 16l7 6L32 8M23 8h9v9", "picture arrow arrow-up"),
        Some(Direction::Decrease) => ("M4 8l10 12 7-6 11 14M23 28h9v-9", "picture arrow arrow-down"),
        None => ("M4 18h28", "picture arrow"),
    };
    el!("svg", "class" = class, "viewBox" = "0 0 36 36", "aria-hidden" = "true", "focusable" = "false")
        .child(el!("path", "d" = path))
        .node()
}
