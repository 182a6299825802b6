//! What the reader should know about how the report was read: numbers of headings that are missing or stand twice, a year
//! that was not found. Each leads to its place.

use yew::prelude::*;

use crate::app::panels::node_at;
use crate::app::{Msg, Reading, messages_zh};
use crate::text::Issue;
use crate::ui::Same;
use crate::ui::place_link::place_link;

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
    html! {
        <aside class="notices" aria-label="阅读提示">
            <h2>{ "阅读提示" }</h2>
            <ul>{ for issues.iter().map(|it| notice(props, it)) }</ul>
        </aside>
    }
}

fn notice(props: &Props, it: &Issue) -> Html {
    let node = node_at(&props.reading.report, it.span);
    let link = node.map(|it| place_link(&props.dispatch, &it.anchor, None, false, html! { { "查看位置" } }));
    html! { <li>{ messages_zh::issue(it) }{ link }</li> }
}
