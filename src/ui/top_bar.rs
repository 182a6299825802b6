//! The bar at the top: name, views, search, opening a report.
//!
//! The fields have no handler here: what is typed and which files are chosen `web` reads off the page, as it does with
//! files that are dropped.

use yew::prelude::*;

use crate::app::{CHOOSER_ID, Msg, Open, Route, Step, View};
use crate::insight::Verdict;
use crate::ui::icons::{Icon, icon};

/// What the bar needs.
pub struct Props {
    /// The report that is open.
    pub open: Option<Open>,
    /// Whether another one is being opened.
    pub opening: bool,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The bar.
pub fn top_bar(props: &Props) -> Html {
    html! {
        <header class="top-bar">
            <p class="brand">{ "法治报告阅读器" }</p>
            if let Some(open) = &props.open {
                { views(open) }
                { search(open, &props.dispatch) }
            }
            <label class="open-file" title="文件只在本机读取，不会上传">
                { icon(Icon::Open) }
                <span class="open-file-text">{ if props.opening { "正在打开" } else { "打开报告" } }</span>
                <input id={CHOOSER_ID} type="file" class="visually-hidden" accept=".txt,text/plain" />
            </label>
        </header>
    }
}

fn views(open: &Open) -> Html {
    let links = View::ALL.into_iter().map(|view| {
        let inconsistent = open.reading.insight.checks.iter().filter(|it| it.verdict == Verdict::Inconsistent).count();
        let (count, aria_label) = match view {
            View::Read => (None, None),
            View::Indicators => {
                let count = open.reading.facts.indicators.len();
                (Some(count.to_string()), Some(format!("指标，{count} 个")))
            }
            View::Checks if inconsistent > 0 => {
                (Some(format!("≠{inconsistent}")), Some(format!("核验，{inconsistent} 项不一致")))
            }
            View::Checks => (None, None),
        };
        let current = (open.view == view).then_some("page");
        html! {
            <li>
                <a class="view-link" href={Route::of_view(view).href()} aria-current={current} aria-label={aria_label}>
                    { view.title() }
                    if let Some(count) = count {
                        <span class="view-count">{ count }</span>
                    }
                </a>
            </li>
        }
    });
    html! {
        <nav class="views" aria-label="视图">
            <ul>{ for links }</ul>
        </nav>
    }
}

fn search(open: &Open, dispatch: &Callback<Msg>) -> Html {
    let keyed = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            // While a word is being composed Enter belongs to the input method.
            "Enter" if !event.is_composing() => {
                event.prevent_default();
                let step = if event.shift_key() { Step::Previous } else { Step::Next };
                dispatch.emit(Msg::HitStepped(step));
            }
            _ => {}
        })
    };
    let step = |step: Step| dispatch.reform(move |_: MouseEvent| Msg::HitStepped(step));
    let search = &open.search;
    let found = search.hits.len();
    let status = match search.current {
        _ if !search.is_on() => String::new(),
        _ if found == 0 => "未找到".to_owned(),
        Some(current) => format!("第 {} 处，共 {found} 处", current + 1),
        None => format!("找到 {found} 处"),
    };
    let class = classes!("search", search.is_on().then_some("search-on"));
    html! {
        <form {class} role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label class="search-field">
                <span class="visually-hidden">{ "在报告中查找" }</span>
                { icon(Icon::Search) }
                <input
                    type="search"
                    placeholder="查找"
                    autocomplete="off"
                    value={search.query.clone()}
                    onkeydown={keyed}
                />
            </label>
            <span class="search-status" role="status">{ status }</span>
            if found > 0 {
                <button type="button" class="icon-button" aria-label="上一处" onclick={step(Step::Previous)}>
                    { icon(Icon::Up) }
                </button>
                <button type="button" class="icon-button" aria-label="下一处" onclick={step(Step::Next)}>
                    { icon(Icon::Down) }
                </button>
            }
        </form>
    }
}
