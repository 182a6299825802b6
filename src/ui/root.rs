//! The page as a whole.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Model, Msg, Open, View};
use crate::ui::Same;
use crate::ui::alert_panel::AlertPanel;
use crate::ui::checks_view::ChecksView;
use crate::ui::indicators_view::IndicatorsView;
use crate::ui::inspector::Inspector;
use crate::ui::outline_panel::OutlinePanel;
use crate::ui::reader::Reader;
use crate::ui::reader_text::Marks;
use crate::ui::top_bar::TopBar;

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state.
    pub model: Rc<Model>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Draws a model.
#[component]
pub fn Root(props: &Props) -> Html {
    let model = &props.model;
    let open = model.open();
    let view = open.map_or("", |it| it.view.name());
    let class = classes!("app", (!view.is_empty()).then(|| format!("app-{view}")));
    html! {
        <div {class} data-state={model.state_name()}>
            <a class="skip-link" href="#text">{ "跳到正文" }</a>
            <TopBar open={open.cloned()} opening={model.opening} dispatch={props.dispatch.clone()} />
            <AlertPanel alert={model.alert.clone()} kept={open.is_some()} dispatch={props.dispatch.clone()} />
            { open.map(|it| report(it, &props.dispatch)) }
            if model.open().is_none() {
                <main id="text" class="empty" tabindex="-1">
                    <p>{ "没有打开的报告。请选择报告的文本文件（.txt），或把它拖到这里。" }</p>
                </main>
            }
            if model.dragging {
                <div class="drop-veil"><p>{ "松开以打开这份报告" }</p></div>
            }
        </div>
    }
}

fn report(open: &Open, dispatch: &Callback<Msg>) -> Html {
    let reading = Same(Rc::clone(&open.reading));
    let main = match open.view {
        View::Read => {
            let marks = Marks {
                selected: open.selected,
                hits: Same(Rc::clone(&open.search.hits)),
                current: open.search.current,
                live: true,
            };
            html! { <Reader reading={reading.clone()} {marks} dispatch={dispatch.clone()} /> }
        }
        View::Indicators => html! { <IndicatorsView reading={reading.clone()} selected={open.selected} /> },
        View::Checks => html! { <ChecksView reading={reading.clone()} /> },
    };
    html! {
        <div class="layout">
            if open.view == View::Read {
                <OutlinePanel
                    reading={reading.clone()}
                    here={open.here}
                    open={open.outline_open}
                    dispatch={dispatch.clone()}
                />
            }
            <main id="text" class="main" tabindex="-1">{ main }</main>
            if open.view == View::Read || open.selected.is_some() {
                <Inspector {reading} selected={open.selected} dispatch={dispatch.clone()} />
            }
        </div>
    }
}
