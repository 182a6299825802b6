//! The panel for files and paper.

use yew::prelude::*;

use crate::app::take_away::{FORMATS, Msg as Asked, chosen, is_added, parts};
use crate::app::{Msg, Open};
use crate::ui::element::{Child, El, el};
use crate::ui::sheet::sheet;
use crate::ui::wording::{quote, said};

/// The panel: formats to be saved in, parts to be printed.
pub fn take_away(open: &Open, dispatch: &Callback<Msg>) -> El {
    let button = |class: &'static str, asked: Asked| {
        el!("button", "type" = "button", "class" = class).on_press(dispatch, Msg::TakeAway(asked))
    };
    let mut formats = el!("ul");
    for (code, name, purpose) in FORMATS {
        let format = button("format", Asked::FilePressed(code))
            .child(el!("strong").child(name))
            .child(el!("span").child(purpose));
        formats = formats.child(el!("li").child(format));
    }
    let mut printing = el!("fieldset").child(el!("legend").child("打印，或另存为 PDF"));
    for (place, (code, name)) in parts(open).into_iter().enumerate() {
        let is_wanted = open.take_away.has(place).then_some("");
        let mark = el!("input", "type" = "checkbox", "checked" = is_wanted)
            .on_press(dispatch, Msg::TakeAway(Asked::PartToggled(place)));
        let name = if is_added(code) { said(name).node() } else { quote(&name) };
        printing = printing.child(el!("label").child(mark).child(name));
    }
    let scope = chosen(open).map(|it| {
        let mark = el!("input", "type" = "checkbox", "checked" = (!open.take_away.everything).then_some(""))
            .on_press(dispatch, Msg::TakeAway(Asked::ScopeToggled));
        el!("label", "class" = "scope").child(mark).child(said(format!("只保存筛选后的 {} 个指标", it.len())))
    });
    let content = el!("div")
        .child(el!("h3").child("保存为文件"))
        .child(scope)
        .child(formats)
        .child(el!("p", "class" = "format-status", "role" = "status").child(open.take_away.status))
        .child(printing.child(button("print-button", Asked::PrintPressed).child("打印")));
    sheet("导出", "take-away", dispatch, content)
}
