//! The message above the report: what happened, what was kept, what to do next.

use yew::prelude::*;

use crate::app::{Alert, Before, Msg};
use crate::ui::element::{Child, El, el};
use crate::ui::icons::{Icon, icon};
use crate::ui::wording::{quote, said};

/// What the panel needs.
pub struct Props {
    /// The message; the live region stands there without one too, so that a screen reader speaks what comes into it.
    pub alert: Option<Alert>,
    /// Whether a report is open that stays open.
    pub kept: bool,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The message with a button that dismisses it.
pub fn alert_panel(props: &Props) -> Html {
    el!("div", "class" = "alert-region", "role" = "alert")
        .child(props.alert.as_ref().map(|it| message(props, it)))
        .node()
}

fn message(props: &Props, alert: &Alert) -> El {
    let name = (!alert.name.is_empty()).then(|| el!("strong", "class" = "alert-name").child(quote(&alert.name)));
    let way_back = match &alert.before {
        Before::Kept if props.kept => Some(el!("span", "class" = "alert-kept").child("原来打开的报告没有变动。")),
        Before::AtHand(title) => Some(
            el!("button", "type" = "button", "class" = "link-button")
                .on_press(&props.dispatch, Msg::WayBackTaken)
                .child(said(format!("回到《{title}》"))),
        ),
        Before::Kept | Before::Untold => None,
    };
    el!("div", "class" = "alert")
        .child(el!("p", "class" = "alert-text").child(name).child(said(alert.text.clone())).child(way_back))
        .child(
            el!("button", "type" = "button", "class" = "icon-button", "aria-label" = "关闭提示")
                .on_press(&props.dispatch, Msg::AlertDismissed)
                .child(icon(Icon::Close)),
        )
}
