//! The palette: a field, and below it what the typed words lead to.

use yew::prelude::*;

use crate::app::palette::{Change, PALETTE_ID, entries, option_id};
use crate::app::{Model, Msg, Step};
use crate::ui::element::{Child, El, each, el};
use crate::ui::sheet::sheet;
use crate::ui::wording::{quote, said};

/// The panel. The focus stays in the field; which entry Enter takes is told by `aria-activedescendant`.
pub fn palette_panel(model: &Model, dispatch: &Callback<Msg>) -> El {
    let palette = &model.palette;
    let entries = entries(model);
    let count = entries.len();
    let options = entries.into_iter().enumerate().map(|(at, it)| {
        el!(
            "li",
            "role" = "option",
            "id" = option_id(at),
            "aria-selected" = if at == palette.at { "true" } else { "false" },
        )
        .on_press(dispatch, Msg::Palette(Change::Chosen(Some(at))))
        .child(el!("span").child(if it.is_ours { said(it.words).node() } else { quote(&it.words) }))
        .child(el!("small").child(it.sort.map_or_else(|| quote(&it.value), Child::node)))
    });
    let keyed = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let change = match event.key().as_str() {
                // While a word is being composed these keys belong to the input method.
                _ if event.is_composing() => return,
                "ArrowDown" => Change::Moved(Step::Next),
                "ArrowUp" => Change::Moved(Step::Previous),
                "Enter" => Change::Chosen(None),
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Msg::Palette(change));
        })
    };
    let field = el!(
        "input",
        "id" = PALETTE_ID,
        "type" = "text",
        "role" = "combobox",
        "aria-label" = "章节、指标或操作",
        "placeholder" = "章节、指标或操作",
        "autocomplete" = "off",
        "autofocus" = "",
        "aria-expanded" = "true",
        "aria-controls" = "palette-list",
        "aria-activedescendant" = (count > 0).then(|| option_id(palette.at)),
    );
    let status = if count == 0 { said("未找到".to_owned()) } else { said(format!("{count} 项")) };
    let content = [
        field.holding(&palette.query).on_key(keyed),
        el!("ul", "id" = "palette-list", "role" = "listbox", "aria-label" = "结果").child(each(options)),
        el!("p", "role" = "status").child(status),
    ];
    sheet("快速前往", "palette", dispatch, each(content))
}
