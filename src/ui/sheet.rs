//! The frame of a panel that is laid over the page: a dialog of the browser's own, which keeps the focus inside.

use yew::prelude::*;

use crate::app::{Msg, SHEET_ID};
use crate::ui::element::{Child, El, el};
use crate::ui::icons::{Icon, icon};

/// A panel with a title, a button that closes it, and `content`. `class` tells the panels apart.
pub fn sheet(title: &'static str, class: &'static str, dispatch: &Callback<Msg>, content: impl Child) -> El {
    let close = el!("button", "type" = "button", "class" = "icon-button", "aria-label" = "关闭")
        .on_press(dispatch, Msg::SheetClosed)
        .child(icon(Icon::Close));
    let head = el!("header", "class" = "sheet-head").child(el!("h2", "id" = "sheet-title").child(title)).child(close);
    let dispatch = dispatch.clone();
    // The dialog itself is hit only where nothing of its content lies: on the veil around it.
    let beside = Callback::from(move |event: MouseEvent| {
        if event.target() == event.current_target() {
            dispatch.emit(Msg::SheetClosed);
        }
    });
    let body = el!("div", "class" = class).child(head).child(content);
    el!("dialog", "id" = SHEET_ID, "class" = "sheet", "aria-labelledby" = "sheet-title").on_click(beside).child(body)
}
