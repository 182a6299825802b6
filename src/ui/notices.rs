//! What the reader should know about how the report was read: numbers of headings that are missing or stand twice, a year
//! that was not found. Each leads to its place.

use yew::prelude::*;

use crate::app::panels::node_at;
use crate::app::{Msg, Reading, messages_zh};
use crate::text::Issue;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
use crate::ui::place_link::place_link;
use crate::ui::wording::said;

/// What the notices need.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// A list of them; nothing on a clean reading.
pub fn notices(props: &Props) -> Html {
    let issues = &props.reading.issues;
    if issues.is_empty() {
        return Html::default();
    }
    el!("aside", "class" = "notices", "aria-label" = "阅读提示")
        .child(el!("h2").child("阅读提示"))
        .child(el!("ul").child(each(issues.iter().map(|it| notice(props, it)))))
        .node()
}

fn notice(props: &Props, it: &Issue) -> El {
    let node = node_at(&props.reading.report, it.span);
    let link = node.map(|it| place_link(&props.dispatch, &it.anchor, None, false, "查看位置".node()));
    el!("li").child(said(messages_zh::issue(it))).child(link)
}
