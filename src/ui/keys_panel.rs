//! The list of keys, opened by its button or by `?`.

use yew::prelude::*;

use crate::app::Msg;
use crate::ui::element::{El, each, el};
use crate::ui::sheet::sheet;

/// Keys and what they do, in the order in which a reader meets them.
const KEYS: [(&str, &str); 3] = [
    ("Enter / Shift + Enter", "在查找框中：下一处 / 上一处"),
    ("Tab", "到下一个指标、链接或按钮"),
    ("Esc", "关闭面板、目录或指标详情"),
];

/// The panel.
pub fn keys_panel(dispatch: &Callback<Msg>) -> El {
    let rows =
        KEYS.map(|(keys, what)| el!("div").child(el!("dt").child(el!("kbd").child(keys))).child(el!("dd").child(what)));
    sheet("键盘操作", "keys", dispatch, el!("dl").child(each(rows)))
}
