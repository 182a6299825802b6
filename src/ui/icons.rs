//! Small pictures for controls, drawn with the colour of the text around them. They say nothing that words beside them
//! do not say, so that they are hidden from screen readers.

use crate::ui::element::{Child, el};
use yew::prelude::*;

/// Shapes on a grid of 20 units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// A cross.
    Close,
    /// An arrow up.
    Up,
    /// An arrow down.
    Down,
    /// An arrow to the right.
    Go,
    /// A lens.
    Search,
    /// A sheet with a folded corner.
    Open,
    /// Lines of a list.
    Outline,
    /// A tick: 一致, 已写明.
    Yes,
    /// A sign of unequal: 不一致.
    Unequal,
    /// A ring: 无法核对.
    Unknown,
    /// Half a disc: 部分.
    Half,
    /// Lines of text.
    Text,
    /// A corner up: what is below will close.
    Fold,
    /// A corner down.
    Unfold,
    /// A key of a keyboard.
    Keys,
    /// An arrow into a tray.
    TakeAway,
    /// Sliders.
    Settings,
    /// A dash: 未见.
    None,
}

/// Draws an icon.
pub fn icon(it: Icon) -> Html {
    let path = match it {
        Icon::Close => "M5 5l10 10M15 5L5 15",
        Icon::Up => "M10 16V4M5 9l5-5 5 5",
        Icon::Down => "M10 4v12M5 11l5 5 5-5",
        Icon::Go => "M3 10h13M11 5l5 5-5 5",
        Icon::Search => "M13 13l4 4M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z",
        Icon::Open => "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15",
        Icon::Outline => "M3 5h14M6 10h11M9 15h8",
        Icon::Yes => "M4 10.5l4 4 8-9",
        Icon::Unequal => "M4 7.5h12M4 12.5h12M13 4L7 16",
        Icon::Unknown => "M15.5 10a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z",
        Icon::Half => "M15.5 10a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z",
        Icon::Text => "M3 4h14M3 8h14M3 12h14M3 16h8",
        Icon::Fold => "M5 12.5l5-5 5 5",
        Icon::Unfold => "M5 7.5l5 5 5-5",
        Icon::Keys => "M2.5 5h15v10h-15zM6 8.5h.01M10 8.5h.01M14 8.5h.01M7 12h6",
        Icon::TakeAway => "M10 3v9M6 8.5l4 4 4-4M3.5 13v4h13v-4",
        Icon::Settings => {
            "M3 6h8M15 6h2M3 14h2M9 14h8M11 6a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM5 14a2 2 0 1 0 4 0 2 2 0 0 0-4 0z"
        }
        Icon::None => "M5 10h10",
    };
    let half = (it == Icon::Half).then(|| el!("path", "class" = "icon-filled", "d" = "M10 4.5a5.5 5.5 0 0 0 0 11z"));
    el!("svg", "class" = "icon", "viewBox" = "0 0 20 20", "aria-hidden" = "true", "focusable" = "false")
        .child(el!("path", "d" = path))
        .child(half)
        .node()
}
