//! The view 指标: all figures by topic, by section or in one table, those that are chosen; each leads back to its sentence.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::digits::grouped;
use crate::app::filters::{
    ARRANGEMENTS, BY, FacetOption, Facets, Filters, KEYS, Listing, Msg as ListMsg, SORT, listing,
};
use crate::app::panels::{name, period_words};
use crate::app::{Msg, Reading, Route, messages_zh, words};
use crate::facts::Approx;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
use crate::ui::wording::{quote, said};

/// What the view needs.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// What its figures can be chosen by.
    pub facets: Rc<Facets>,
    /// How they are looked at.
    pub filters: Filters,
    /// The selected figure.
    pub selected: Option<usize>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Name, key of the order by it, and class of each column.
const COLUMNS: [(&str, &str, &str); 7] = [
    ("序号", "text", "figures-order"),
    ("名称", "label", "figures-label"),
    ("数值", "value", "figures-value"),
    ("单位", "unit", "figures-unit"),
    ("类别", "", "figures-more"),
    ("时期", "", "figures-more"),
    ("章节", "", "figures-place"),
];

/// The controls and the table.
pub fn indicators_view(props: &Props) -> Html {
    let all = props.reading.facts.indicators.len();
    let list = listing(&props.reading, &props.facets, &props.filters.choices);
    let content = if all == 0 {
        el!("p", "class" = "panel-intro").child("这份报告中没有找到指标。").node()
    } else {
        each([controls(props, &list, all), table(props, &list), rest(props, &list)])
    };
    el!("article", "class" = "panel-view", "data-view" = "indicators")
        .child(el!("h1", "id" = crate::app::TITLE_ID, "tabindex" = "-1").child("指标"))
        .child(content)
        .node()
}

fn button(props: &Props, class: &'static str, msg: ListMsg) -> El {
    el!("button", "type" = "button", "class" = class).on_press(&props.dispatch, Msg::Filters(msg))
}

fn chosen(key: usize, token: &str) -> ListMsg {
    ListMsg::Chosen { key: KEYS[key].0.to_owned(), token: token.to_owned() }
}

fn yes_no(it: bool) -> &'static str {
    if it { "true" } else { "false" }
}

fn controls(props: &Props, list: &Listing, all: usize) -> Html {
    let now = props.filters.choices.get(BY);
    let arrangements = ARRANGEMENTS.into_iter().map(|(token, words)| {
        el!("button", "type" = "button", "aria-pressed" = yes_no(token == now))
            .on_press(&props.dispatch, Msg::Filters(chosen(BY, token)))
            .child(words)
    });
    let toggle = el!(
        "button",
        "type" = "button",
        "class" = "filters-toggle",
        "aria-expanded" = yes_no(props.filters.open),
        "aria-controls" = "filters",
    )
    .on_press(&props.dispatch, Msg::Filters(ListMsg::Toggled));
    let on = (list.filters > 0).then(|| said(format!("（{}）", list.filters)));
    let count = match list.filters {
        0 => said(format!("共 {all} 个指标")),
        _ => said(format!("显示 {} 个，共 {all} 个指标", list.figures.len())),
    };
    let clear = el!(
        "button",
        "type" = "button",
        "class" = "link-button",
        "aria-disabled" = (list.filters == 0).then_some("true"),
    )
    .on_press(&props.dispatch, Msg::Filters(ListMsg::Cleared));
    let class = if props.filters.open { "filters filters-open" } else { "filters" };
    each([
        el!("div", "class" = "list-bar")
            .child(
                el!("div", "class" = "arrangements", "role" = "group", "aria-label" = KEYS[BY].1)
                    .child(each(arrangements)),
            )
            .child(toggle.child("筛选").child(on))
            .child(el!("p", "class" = "list-count", "role" = "status").child(count))
            .child(clear.child("全部清除")),
        el!("div", "class" = class, "id" = "filters", "role" = "group", "aria-label" = "筛选")
            .child(each((0..BY).map(|it| filter(props, list, it)))),
    ])
}

fn filter(props: &Props, list: &Listing, key: usize) -> El {
    let now = props.filters.choices.get(key);
    // An option that another choice was made over is made anew: once touched, it no longer follows its attribute.
    let option = |token: &str, words: String, is_on: bool, disabled: bool| {
        el!(
            "option",
            "value" = token.to_owned(),
            "selected" = is_on.then_some(""),
            "disabled" = disabled.then_some(""),
        )
        .key(format!("{token} {is_on}"))
        .child(words)
        .node()
    };
    let mut options = vec![option("", said("全部".to_owned()), now.is_empty(), false)];
    for (it, count) in props.facets.options.iter().zip(&list.counts).filter(|it| it.0.key == key) {
        let is_on = it.token == now;
        let words = format!("{}{}", words_of(it), said(format!("（{count}）")));
        options.push(option(&it.token, words, is_on, *count == 0 && !is_on));
    }
    el!("label", "class" = "filter").child(KEYS[key].1).child(el!("select", "data-filter" = KEYS[key].0).child(options))
}

/// A unit is a word of the report.
fn words_of(option: &FacetOption) -> String {
    let is_quoted = KEYS[option.key].0 == "unit" && option.token != "none";
    if is_quoted { option.words.clone() } else { said(option.words.clone()) }
}

fn table(props: &Props, list: &Listing) -> Html {
    if list.figures.is_empty() {
        return el!("p", "class" = "list-empty")
            .child("没有符合条件的指标。")
            .child(button(props, "link-button", ListMsg::Cleared).child("全部清除"))
            .node();
    }
    let sort = props.filters.choices.get(SORT);
    let (down, by) = sort.strip_prefix('-').map_or((false, sort), |it| (true, it));
    let by = if by.is_empty() { COLUMNS[0].1 } else { by };
    let heads = COLUMNS.map(|(name, key, class)| {
        let is_by = key == by;
        let order = match (is_by, down) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        let can_sort = !key.is_empty();
        let token = if is_by && !down { format!("-{key}") } else { key.to_owned() };
        let head = el!("th", "scope" = "col", "class" = class, "aria-sort" = can_sort.then_some(order));
        if can_sort { head.child(button(props, "sort", chosen(SORT, &token)).child(name)) } else { head.child(name) }
    });
    let end = list.figures.len().min(props.filters.drawn);
    // In front of the first section stands no heading of the report.
    let is_ours = |words: &str| props.filters.choices.get(BY) == ARRANGEMENTS[0].0 || words == "导语";
    let title = |words: &str| if is_ours(words) { said(words.to_owned()).node() } else { quote(words) };
    let mut bodies = Vec::new();
    let groups = list.groups.len().max(1);
    for at in 0..groups {
        let start = list.groups.get(at).map_or(0, |it| it.1);
        let next = list.groups.get(at + 1).map_or(list.figures.len(), |it| it.1);
        if start >= end {
            break;
        }
        let head = list.groups.get(at).map(|(words, _)| {
            el!("tr", "class" = "figures-group").child(
                el!("th", "scope" = "rowgroup", "colspan" = "4")
                    .child(title(words))
                    .child(el!("span", "class" = "figures-count").child(said(format!("{} 个", next - start)))),
            )
        });
        let rows = list.figures[start..next.min(end)].iter().map(|&it| row(props, it));
        bodies.push(el!("tbody").child(head).child(each(rows)).node());
    }
    el!("table", "class" = "figures", "aria-label" = "指标")
        .child(el!("thead").child(el!("tr").child(each(heads))))
        .child(bodies)
        .node()
}

/// What is not drawn yet.
fn rest(props: &Props, list: &Listing) -> Html {
    let left = list.figures.len().saturating_sub(props.filters.drawn);
    let words = said(format!("继续显示（还有 {left} 个）"));
    (left > 0).then(|| button(props, "more-rows", ListMsg::MoreAsked).child(words)).node()
}

fn row(props: &Props, figure: usize) -> Option<El> {
    let it = props.reading.facts.indicators.get(figure)?;
    let value = match it.value_high {
        Some(high) => format!("{}—{}", grouped(it.value), grouped(high)),
        None => grouped(it.value),
    };
    let approx = (it.approx != Approx::Exact)
        .then(|| el!("span", "class" = "figures-approx").child(messages_zh::approx(it.approx)));
    let label = el!("a", "href" = Route::of_place(&it.anchor).href()).child(quote(&it.label));
    let is_selected = props.selected == Some(figure);
    let show = el!("button", "type" = "button", "class" = "figures-show", "aria-pressed" = yes_no(is_selected))
        .on_press(&props.dispatch, Msg::FigurePressed { figure })
        .child(value);
    let section = it.section.and_then(|it| props.reading.report.sections.get(it)).map(name);
    Some(
        el!("tr", "id" = it.anchor.clone(), "tabindex" = "-1", "class" = is_selected.then_some("row-selected"))
            .key(figure)
            .child(el!("td", "class" = "figures-order").child((figure + 1).to_string()))
            .child(el!("th", "scope" = "row", "class" = "figures-label").child(label))
            .child(el!("td", "class" = "figures-value").child(show).child(approx))
            .child(el!("td", "class" = "figures-unit").child(quote(&it.unit)))
            .child(el!("td", "class" = "figures-more").child(words::kind(it.kind)))
            .child(el!("td", "class" = "figures-more").child(it.period.map(|it| said(period_words(it)))))
            .child(el!("td", "class" = "figures-place").child(section)),
    )
}
