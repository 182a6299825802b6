//! The bar at the top: name, views, search, opening a report.
//!
//! The fields have no handler here: what is typed and which files are chosen `web` reads off the page, as it does with
//! files that are dropped.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::panels::name;
use crate::app::search::{SEARCH_ID, groups, line_around};
use crate::app::{CHOOSER_ID, Msg, Open, Route, Sheet, Step, View};
use crate::insight::Verdict;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
use crate::ui::icons::{Icon, icon};
use crate::ui::reader_text::{Marks, words};
use crate::ui::wording::{quote, said};

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
                .child(opener(Sheet::Palette, "快速前往", Icon::Go, &props.dispatch))
                .child(props.open.as_ref().map(|_| opener(Sheet::TakeAway, "导出", Icon::TakeAway, &props.dispatch)))
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
                (Some(count.to_string()), Some(said(format!("指标，{count} 个"))))
            }
            View::Checks if inconsistent > 0 => {
                (Some(format!("≠{inconsistent}")), Some(said(format!("核验，{inconsistent} 项不一致"))))
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
    let search = &open.search;
    let is_on = search.is_on();
    let keyed = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let msg = match event.key().as_str() {
                // While a word is being composed these keys belong to the input method.
                _ if event.is_composing() => return,
                "Enter" if event.shift_key() => Msg::HitStepped(Step::Previous),
                "Enter" => Msg::HitStepped(Step::Next),
                // An empty field leaves the key to what else there is to close.
                "Escape" if is_on => Msg::QueryTyped { query: String::new() },
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            dispatch.emit(msg);
        })
    };
    let found = search.hits.len();
    let status = match search.current {
        _ if !is_on => String::new(),
        _ if found == 0 => said("未找到".to_owned()),
        Some(current) => said(format!("第 {} 处，共 {found} 处", current + 1)),
        None => said(format!("找到 {found} 处")),
    };
    let button = |name: &'static str, shape: Icon, msg: Msg, expanded: Option<&'static str>| {
        let button =
            el!("button", "type" = "button", "class" = "icon-button", "aria-label" = name, "aria-expanded" = expanded);
        (is_on && found > 0).then(|| button.on_press(dispatch, msg).child(icon(shape)))
    };
    let listed = if search.listed { "true" } else { "false" };
    let field = el!("input", "id" = SEARCH_ID, "type" = "search", "placeholder" = "查找", "autocomplete" = "off");
    el!("form", "class" = if is_on { "search search-on" } else { "search" }, "role" = "search", "tabindex" = "-1")
        .on_submit(Callback::from(|event: SubmitEvent| event.prevent_default()))
        .child(
            el!("label", "class" = "search-field")
                .child(el!("span", "class" = "visually-hidden").child("在报告中查找"))
                .child(icon(Icon::Search))
                .child(field.holding(&search.query).on_key(keyed)),
        )
        .child(el!("span", "class" = "search-status", "role" = "status").child(status))
        .child(button("上一处", Icon::Up, Msg::HitStepped(Step::Previous), None))
        .child(button("下一处", Icon::Down, Msg::HitStepped(Step::Next), None))
        .child(button("查找结果", Icon::Outline, Msg::HitsToggled, Some(listed)))
        .child(search.listed.then(|| results(open, dispatch)))
}

/// The hits by sections, with the first lines of each; gone when the focus leaves the search.
fn results(open: &Open, dispatch: &Callback<Msg>) -> El {
    const MOST_SECTIONS: usize = 60;
    const MOST_LINES: usize = 3;
    let (report, text) = (&open.reading.report, &open.reading.source.text);
    let hits = &open.search.hits;
    let marks = Marks { hits: Same(Rc::clone(hits)), ..Marks::none() };
    let groups = groups(&open.reading, hits).into_iter().take(MOST_SECTIONS).map(|it| {
        let section =
            it.section.and_then(|it| report.sections.get(it)).map_or("标题与落款".node(), |it| quote(&name(it)));
        let lines = hits.iter().enumerate().skip(it.first).take(it.count.min(MOST_LINES)).map(|(hit, place)| {
            el!("button", "type" = "button", "class" = "result")
                .on_press(dispatch, Msg::HitChosen { hit })
                .child(words(text, line_around(text, *place), &marks))
        });
        el!("li")
            .child(el!("p").child(section).child(el!("small").child(said(format!("{} 处", it.count)))))
            .child(each(lines))
    });
    el!("ul", "class" = "results", "aria-label" = "查找结果").child(each(groups))
}
