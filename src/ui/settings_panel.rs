//! The settings: groups of radio buttons, of which `web` reads what is chosen. It takes effect at once.

use yew::prelude::*;

use crate::app::{Msg, SETTINGS, Settings};
use crate::ui::element::{El, each, el};
use crate::ui::sheet::sheet;

/// The panel.
pub fn settings_panel(settings: &Settings, dispatch: &Callback<Msg>) -> El {
    let groups = SETTINGS.iter().enumerate().map(|(at, setting)| {
        let choices = setting.choices.iter().enumerate().map(|(choice, (word, name))| {
            let field = el!(
                "input",
                "type" = "radio",
                "name" = setting.name,
                "data-setting" = format!("{}={word}", setting.name)
            );
            el!("label", "class" = "choice").child(field.ticked(settings.is_chosen(at, choice))).child(*name)
        });
        el!("fieldset")
            .child(el!("legend").child(setting.title))
            .child(el!("div", "class" = "choices").child(each(choices)))
    });
    let content = el!("div").child(each(groups)).child(
        el!("div", "class" = "settings-remark", "role" = "status")
            .child(settings.is_wordless.then_some("未能取得英文界面文字，界面仍为中文。"))
            // Shown where the browser keeps nothing.
            .child(el!("p", "class" = "unkept").child("浏览器不允许保存设置，以上选择在关闭页面后失效。")),
    );
    sheet("设置", "settings", dispatch, content)
}
