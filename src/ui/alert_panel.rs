//! The message above the report: what happened, what was kept, what to do next.

use yew::prelude::*;

use crate::app::{Alert, Before, Msg};
use crate::ui::icons::{Icon, icon};

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
    let dismiss = props.dispatch.reform(|_: MouseEvent| Msg::AlertDismissed);
    let back = props.dispatch.reform(|_: MouseEvent| Msg::WayBackTaken);
    let body = props.alert.as_ref().map(|alert| {
        html! {
            <div class="alert">
                <p class="alert-text">
                    if !alert.name.is_empty() {
                        <strong class="alert-name">{ alert.name.as_str() }</strong>
                    }
                    { alert.text.as_str() }
                    { match &alert.before {
                        Before::Kept if props.kept => {
                            html! { <span class="alert-kept">{ "原来打开的报告没有变动。" }</span> }
                        }
                        Before::AtHand(title) => html! {
                            <button type="button" class="link-button" onclick={back}>
                                { format!("回到《{title}》") }
                            </button>
                        },
                        Before::Kept | Before::Untold => Html::default(),
                    } }
                </p>
                <button type="button" class="icon-button" aria-label="关闭提示" onclick={dismiss}>
                    { icon(Icon::Close) }
                </button>
            </div>
        }
    });
    html! { <div class="alert-region" role="alert">{ body }</div> }
}
