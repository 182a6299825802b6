//! The bar at the top: name, views, search, opening a report.
//!
//! The fields have no handler here: what is typed and which files are chosen `web` reads off the page, as it does with
//! files that are dropped.

use yew::prelude::*;

use crate::app::{CHOOSER_ID, Msg, Open, Route, Sheet, Step, View};
use crate::insight::Verdict;
use crate::ui::element::{Child, El, each, el};
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
    let words = if props.opening { "正在打开" } else { "打开报告" };
    let chooser =
        el!("input", "id" = CHOOSER_ID, "type" = "file", "class" = "visually-hidden", "accept" = ".txt,text/plain");
    el!("header", "class" = "top-bar")
        .child(el!("p", "class" = "brand").child("法治报告阅读器"))
        .child(props.open.as_ref().map(views))
        .child(props.open.as_ref().map(|it| search(it, &props.dispatch)))
        .child(
            el!("div", "class" = "bar-actions")
                .child(opener(Sheet::Keys, "键盘操作", Icon::Keys, &props.dispatch))
                .child(opener(Sheet::Settings, "设置", Icon::Settings, &props.dispatch))
                .child(
                    el!("label", "class" = "open-file", "title" = "文件只在本机读取，不会上传")
                        .child(icon(Icon::Open))
                        .child(el!("span", "class" = "open-file-text").child(words))
                        .child(chooser),
                ),
        )
        .node()
}

/// A button that opens a panel over the page.
fn opener(sheet: Sheet, name: &'static str, shape: Icon, dispatch: &Callback<Msg>) -> El {
    el!(
        "button",
        "type" = "button",
        "class" = "icon-button",
        "id" = sheet.opener(),
        "aria-label" = name,
        "title" = name
    )
    .on_press(dispatch, Msg::SheetToggled(sheet))
    .child(icon(shape))
}

fn views(open: &Open) -> El {
    let links = View::ALL.into_iter().map(|view| {
        let inconsistent = open.reading.insight.checks.iter().filter(|it| it.verdict == Verdict::Inconsistent).count();
        let (count, name) = match view {
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
        let link = el!(
            "a",
            "class" = "view-link",
            "href" = Route::of_view(view).href(),
            "aria-current" = current,
            "aria-label" = name,
        );
        let count = count.map(|it| el!("span", "class" = "view-count").child(it));
        el!("li").child(link.child(view.title()).child(count))
    });
    el!("nav", "class" = "views", "aria-label" = "视图").child(el!("ul").child(each(links)))
}

fn search(open: &Open, dispatch: &Callback<Msg>) -> El {
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
    let search = &open.search;
    let found = search.hits.len();
    let status = match search.current {
        _ if !search.is_on() => String::new(),
        _ if found == 0 => "未找到".to_owned(),
        Some(current) => format!("第 {} 处，共 {found} 处", current + 1),
        None => format!("找到 {found} 处"),
    };
    let step = |name: &'static str, shape: Icon, step: Step| {
        let button = el!("button", "type" = "button", "class" = "icon-button", "aria-label" = name);
        (found > 0).then(|| button.on_press(dispatch, Msg::HitStepped(step)).child(icon(shape)))
    };
    let field = el!("input", "type" = "search", "placeholder" = "查找", "autocomplete" = "off");
    el!("form", "class" = if search.is_on() { "search search-on" } else { "search" }, "role" = "search")
        .on_submit(Callback::from(|event: SubmitEvent| event.prevent_default()))
        .child(
            el!("label", "class" = "search-field")
                .child(el!("span", "class" = "visually-hidden").child("在报告中查找"))
                .child(icon(Icon::Search))
                .child(field.holding(&search.query).on_key(keyed)),
        )
        .child(el!("span", "class" = "search-status", "role" = "status").child(status))
        .child(step("上一处", Icon::Up, Step::Previous))
        .child(step("下一处", Icon::Down, Step::Next))
}
