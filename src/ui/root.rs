//! The page as a whole.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Model, Msg, Open, TEXT_ID, View};
use crate::ui::Same;
use crate::ui::alert_panel::{self, alert_panel};
use crate::ui::checks_view::{self, checks_view};
use crate::ui::indicators_view::{self, indicators_view};
use crate::ui::inspector::{self, inspector};
use crate::ui::outline_panel::{self, outline_panel};
use crate::ui::reader::{ReaderProps, reader};
use crate::ui::reader_text::Marks;
use crate::ui::top_bar::{self, top_bar};

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
    let class = classes!(
        "app",
        (!view.is_empty()).then(|| format!("app-{view}")),
        open.is_some_and(|it| it.selected.is_some()).then_some("app-selected"),
        open.is_some_and(|it| it.search.is_on()).then_some("app-searching"),
    );
    let skip = props.dispatch.reform(|event: MouseEvent| {
        // The address keeps what it says of the report.
        event.prevent_default();
        Msg::TextSought
    });
    let keyed = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.is_composing() {
                dispatch.emit(Msg::EscapePressed);
            }
        })
    };
    let dispatch = || props.dispatch.clone();
    let bar = top_bar::Props { open: open.cloned(), opening: model.opening, dispatch: dispatch() };
    let alert = alert_panel::Props { alert: model.alert.clone(), kept: open.is_some(), dispatch: dispatch() };
    html! {
        <div {class} data-state={model.state_name()} onkeydown={keyed}>
            <a class="skip-link" href="#text" onclick={skip}>{ "跳到正文" }</a>
            { top_bar(&bar) }
            { alert_panel(&alert) }
            { open.map(|it| report(it, &props.dispatch)) }
            if model.open().is_none() {
                <main id={TEXT_ID} class="empty" tabindex="-1">
                    <p>{ "没有打开的报告。请选择报告的文本文件（.txt），或把它拖到这里。" }</p>
                </main>
            }
            <footer class="page-foot">
                <p>{ "报告在本机的浏览器中读取，内容不会离开本机。" }</p>
            </footer>
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
            reader(&ReaderProps { reading: reading.clone(), marks, dispatch: dispatch.clone() })
        }
        View::Indicators => {
            indicators_view(&indicators_view::Props { reading: reading.clone(), selected: open.selected })
        }
        View::Checks => checks_view(&checks_view::Props { reading: reading.clone() }),
    };
    let outline = outline_panel::Props {
        reading: reading.clone(),
        here: open.here,
        open: open.outline_open,
        dispatch: dispatch.clone(),
    };
    let details = inspector::Props { reading, selected: open.selected, dispatch: dispatch.clone() };
    html! {
        <div class="layout">
            if open.view == View::Read {
                { outline_panel(&outline) }
            }
            <main id={TEXT_ID} class="main" tabindex="-1">{ main }</main>
            if open.view == View::Read || open.selected.is_some() {
                { inspector(&details) }
            }
        </div>
    }
}
