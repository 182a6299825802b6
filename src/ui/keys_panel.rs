//! The list of keys, opened by its button or by `?`.

use yew::prelude::*;

use crate::app::Msg;
use crate::ui::element::{El, each, el};
use crate::ui::sheet::sheet;

/// Keys and what they do, in the order in which a reader meets them.
const KEYS: [(&str, &str); 8] = [
    ("Ctrl + K 或 /", "快速前往章节、指标或操作"),
    ("j / k", "下一个 / 上一个指标"),
    ("↓ / ↑", "焦点在指标上时：下一个 / 上一个指标"),
    ("Enter", "焦点在指标上时：打开或关闭详情"),
    ("Enter / Shift + Enter", "在查找框中：下一处 / 上一处"),
    ("Tab", "到下一个指标、链接或按钮"),
    ("Esc", "清空查找，关闭面板、目录或指标详情"),
    ("?", "打开这张表"),
];

/// The panel.
pub fn keys_panel(dispatch: &Callback<Msg>) -> El {
    let rows =
        KEYS.map(|(keys, what)| el!("div").child(el!("dt").child(el!("kbd").child(keys))).child(el!("dd").child(what)));
    sheet("键盘操作", "keys", dispatch, el!("dl").child(each(rows)))
}
