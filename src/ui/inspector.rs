//! The selected figure in full: label, value with all its digits, how exact, when, its sentence, and where it stands.

use yew::prelude::*;

use crate::app::citation::Cited;
use crate::app::digits::{grouped, in_myriads};
use crate::app::panels::{name, period_words, trail};
use crate::app::widget::{detail, widget};
use crate::app::{Msg, Reading, Step, messages_zh, words};
use crate::facts::{Indicator, Kind, RelationKind};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::element::{Child, each, el};
use crate::ui::icons::{Icon, icon};
use crate::ui::place_link::place_link;
use crate::ui::widgets::picture;
use crate::ui::wording::{quote, said};

/// What the inspector needs.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// The selected figure.
    pub selected: Option<usize>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The panel; where it has a column of its own it says how to use it while nothing is selected.
pub fn inspector(props: &Props) -> Html {
    let figure = props.selected.and_then(|idx| Some((idx, props.reading.facts.indicators.get(idx)?)));
    let class = if figure.is_some() { "inspector" } else { "inspector inspector-empty" };
    let content = match figure {
        Some((idx, it)) => details(props, idx, it),
        None => hint(props),
    };
    el!("aside", "class" = class, "data-inspector" = "", "aria-label" = "指标详情").child(content).node()
}

fn hint(props: &Props) -> Html {
    let words = match props.reading.facts.indicators.len() {
        0 => said("这份报告中没有找到指标。".to_owned()),
        count => {
            said(format!("全文有 {count} 个指标，文中以下划线标出。选中一个，这里显示它的数值、时期、原句和位置。"))
        }
    };
    el!("p", "class" = "inspector-hint").child(words).node()
}

fn details(props: &Props, idx: usize, it: &Indicator) -> Html {
    let facts = &props.reading.facts;
    let text = &props.reading.source.text;
    let widget = widget(&props.reading, idx);
    let rows = [
        ("数值", Some(full_value(it).node())),
        ("精确程度", Some(messages_zh::approx(it.approx).node())),
        ("时期", it.period.map(|it| said(period_words(it)).node())),
        ("类别", Some(words::kind(it.kind).node())),
        ("关系", relation(props, it)),
        ("位置", it.section.map(|section| place(props, section))),
        ("原句", Some(sentence(text, it))),
        ("引用", Some(citing(props, idx, it))),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(name, value)| Some(el!("div").child(el!("dt").child(name)).child(el!("dd").child(value?))));
    let count = facts.indicators.len();
    each([
        el!("div", "class" = "inspector-bar")
            .child(el!("p", "class" = "inspector-count").child(said(format!("指标 {} / {count}", idx + 1))))
            .child(
                el!("div", "class" = "inspector-controls")
                    .child(step(props, Step::Previous, idx == 0))
                    .child(step(props, Step::Next, idx + 1 == count))
                    .child(
                        el!("button", "type" = "button", "class" = "icon-button", "aria-label" = "关闭指标详情")
                            .on_press(&props.dispatch, Msg::SelectionCleared)
                            .child(icon(Icon::Close)),
                    ),
            ),
        el!("div", "class" = "inspector-head", "aria-live" = "polite", "aria-atomic" = "true")
            .child(el!("h2", "class" = "inspector-label").child(quote(&it.label)))
            .child(
                el!("p", "class" = "inspector-value")
                    .child(el!("span").child(quote(it.span.of(text))))
                    .child(picture(facts, idx, widget)),
            )
            .child(
                detail(&props.reading, idx, widget).map(|it| el!("p", "class" = "inspector-detail").child(said(it))),
            ),
        el!("dl", "class" = "inspector-rows").child(each(rows)),
    ])
}

/// All digits with the unit, and the short form of large amounts.
fn full_value(it: &Indicator) -> String {
    let mut res = grouped(it.value);
    if let Some(high) = it.value_high {
        res.push_str(" 至 ");
        res.push_str(&grouped(high));
    }
    let unit = it.unit.as_str();
    let separator = if unit.starts_with(['%', '％']) || unit.is_empty() { "" } else { " " };
    res.push_str(separator);
    res.push_str(unit);
    if let Some(short) = in_myriads(it.value).filter(|_| it.value_high.is_none()) {
        let gap = if it.kind == Kind::Money { "" } else { " " };
        res.push_str(&format!("（{short}{gap}{unit}）"));
    }
    res
}

fn sentence(text: &str, it: &Indicator) -> Html {
    let before = Span::new(it.sentence.start, it.span.start);
    let after = Span::new(it.span.end(), it.sentence.end());
    el!("q", "class" = "inspector-sentence")
        .child(quote(before.of(text)))
        .child(el!("b").child(quote(it.span.of(text))))
        .child(quote(after.of(text)))
        .node()
}

/// Buttons that take away the figure, its sentence or its section.
fn citing(props: &Props, idx: usize, it: &Indicator) -> Html {
    let actions = [
        ("复制引文", Some(Cited::Quotation(idx))),
        ("复制链接", Some(Cited::Figure(idx))),
        ("复制本节链接", it.section.map(Cited::Section)),
    ];
    let buttons = actions.into_iter().filter_map(|(words, cited)| {
        let button = el!("button", "type" = "button", "class" = "action");
        Some(button.on_press(&props.dispatch, Msg::Cited(cited?)).child(words))
    });
    el!("div", "class" = "actions").child(each(buttons)).node()
}

fn place(props: &Props, section: usize) -> Html {
    let report = &props.reading.report;
    let nodes = trail(report, section).into_iter().filter_map(|it| report.sections.get(it));
    let links = nodes.map(|it| {
        let words = if it.heading.is_some() { name(it).node() } else { "导语".node() };
        el!("li").child(place_link(&props.dispatch, &it.anchor, None, false, words))
    });
    el!("ol", "class" = "trail").child(each(links)).node()
}

fn relation(props: &Props, it: &Indicator) -> Option<Html> {
    let relation = it.relation?;
    let facts = &props.reading.facts;
    let target = relation.target.and_then(|idx| Some((idx, facts.indicators.get(idx)?)));
    let words = match relation.kind {
        RelationKind::PartOf => "属于",
        RelationKind::OutOf => "相对于",
        RelationKind::AmountOf => "所涉",
        RelationKind::Change => "变动的是",
    };
    let (idx, target) = target?;
    let target = format!("{} {}", target.label, target.span.of(&props.reading.source.text));
    let button = el!("button", "type" = "button", "class" = "link-button")
        .on_press(&props.dispatch, Msg::FigureSought { figure: idx })
        .child(target);
    Some(each([words.node(), button.node()]))
}

/// At the ends of the report a button stays, so that the focus does too, but says that it leads nowhere.
fn step(props: &Props, step: Step, at_end: bool) -> Html {
    let (words, shape) = match step {
        Step::Previous => ("上一个指标", Icon::Up),
        Step::Next => ("下一个指标", Icon::Down),
    };
    el!(
        "button",
        "type" = "button",
        "class" = "icon-button",
        "aria-label" = words,
        "aria-disabled" = at_end.then_some("true"),
    )
    .on_press(&props.dispatch, Msg::FigureStepped(step))
    .child(icon(shape))
    .node()
}
