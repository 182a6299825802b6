//! The report at a glance, above its first card: date, checks, the figures that say most, and a picture of where the
//! figures are that is also a way to go there.
//!
//! The article before the program runs has the same lines in the same places, but nothing to follow or to press.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::folding::{Folding, Turn, cards};
use crate::app::glance::{Cell, Glance, HEIGHT, RULE, WIDTH};
use crate::app::panels::{figures_in, name, trail};
use crate::app::{Msg, Reading, Route, View};
use crate::facts::RelationKind;
use crate::report::SectionKind;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};

/// What it needs.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// What is to be shown of it.
    pub glance: Rc<Glance>,
    /// How its cards are folded.
    pub folding: Folding,
    /// The section that is being read.
    pub here: Option<usize>,
    /// Whether anything leads anywhere.
    pub live: bool,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// All of it.
pub fn glance(props: &Props) -> Html {
    let Glance { published, checks, parts, figures, .. } = &*props.glance;
    let to_checks =
        |words: &str| (!words.is_empty()).then(|| link(props, Route::of_view(View::Checks)).child(words).node());
    let facts = [
        ("发布日期", Some(published.as_str().node())),
        ("核验", to_checks(checks)),
        ("应当写明的部分", to_checks(parts)),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(name, words)| Some(el!("div").child(el!("dt").child(name)).child(el!("dd").child(words?))));
    let telling = || {
        let list = el!("ul", "class" = "telling", "aria-label" = "主要数字");
        each([
            list.child(each(figures.iter().map(|&it| figure(props, it)))),
            el!("p", "class" = "glance-rule").child(RULE),
        ])
    };
    el!("section", "class" = "glance", "aria-label" = "概览")
        .child(el!("dl", "class" = "glance-facts").child(each(facts)))
        .child((!figures.is_empty()).then(telling))
        .child((!props.reading.facts.indicators.is_empty()).then(|| strip(props)))
        .child(turns(props))
        .node()
}

fn link(props: &Props, route: Route) -> El {
    el!("a", "href" = props.live.then(|| route.href())).on_press(&props.dispatch, Msg::PlaceSought(route))
}

/// A figure with its unit and its base, and its label.
fn figure(props: &Props, idx: usize) -> Option<El> {
    let Reading { source, facts, .. } = &*props.reading;
    let it = facts.indicators.get(idx)?;
    let base = it.relation.filter(|it| it.kind == RelationKind::OutOf).and_then(|it| facts.indicators.get(it.target?));
    let base = base.map(|it| el!("small").child(" / ").child(it.span.of(&source.text)));
    let value = el!("strong").child(it.span.of(&source.text)).child(base);
    Some(el!("li").child(link(props, Route::of_place(&it.anchor)).child(value).child(" ").child(it.label.as_str())))
}

/// The skyline of the figures over the whole report, and the chapters under it with the same in words.
fn strip(props: &Props) -> El {
    let Reading { report, facts, .. } = &*props.reading;
    let (mut skyline, mut borders) = (format!("M0 {HEIGHT}"), String::new());
    let here = props.here.map(|it| trail(report, it)).unwrap_or_default();
    let mut last = None;
    let mut cells = Vec::new();
    for it in &props.glance.cells {
        skyline.push_str(&format!("V{}H{}", HEIGHT - it.height, it.to));
        let trail = trail(report, it.node);
        if last.replace(trail[0]).is_some_and(|it| it != trail[0]) {
            borders.push_str(&format!("M{} 0V{HEIGHT}", it.from));
        }
        if props.live {
            cells.push(cell(props, it, here.iter().all(|node| trail.contains(node)) && !here.is_empty()));
        }
    }
    skyline.push_str(&format!("V{HEIGHT}z"));
    let chapters = report.roots().filter_map(|idx| {
        let it = report.sections.get(idx).filter(|it| it.kind == SectionKind::Section)?;
        let words = format!("{} {} 个指标", name(it), figures_in(facts, it.span).len());
        let current = (here.first() == Some(&idx)).then_some("location");
        let link = el!("a", "href" = props.live.then(|| Route::of_place(&it.anchor).href()), "aria-current" = current);
        let link = link.on_press(&props.dispatch, Msg::PlaceSought(Route::of_place(&it.anchor)));
        Some(el!("li").child(link.child(words)))
    });
    // What the picture shows the list says, and the outline in full: the picture is for the pointer alone.
    let picture = el!(
        "svg",
        "class" = "skyline",
        "viewBox" = format!("0 0 {WIDTH} {HEIGHT}"),
        "preserveAspectRatio" = "none",
        "aria-hidden" = "true",
        "focusable" = "false",
    );
    el!("nav", "class" = "strip", "aria-label" = "指标分布")
        .child(el!("p", "class" = "glance-rule").child("指标分布：自左至右为全文，越高处指标越密，点按可前往。"))
        .child(picture.child(cells).child(el!("path", "class" = "skyline-figures", "d" = skyline)).child(el!(
            "path",
            "class" = "skyline-borders",
            "d" = borders
        )))
        .child(el!("ol", "class" = "chapters").child(each(chapters)))
}

fn cell(props: &Props, it: &Cell, is_here: bool) -> Html {
    let anchor = props.reading.report.sections.get(it.node).map(|it| it.anchor.as_str()).unwrap_or_default();
    el!(
        "rect",
        "class" = if is_here { "cell cell-here" } else { "cell" },
        "x" = it.from.to_string(),
        "width" = (it.to - it.from).to_string(),
        "height" = "100%",
    )
    .on_press(&props.dispatch, Msg::PlaceSought(Route::of_place(anchor)))
    .node()
}

/// The buttons that turn all cards; the room for them where there are none yet.
fn turns(props: &Props) -> Option<El> {
    let report = &props.reading.report;
    if cards(report).is_empty() {
        return None;
    }
    let button = |turn: Turn, words: [&'static str; 2]| {
        let is_on = props.folding.all(report, turn);
        el!("button", "type" = "button", "class" = "text-button")
            .on_press(&props.dispatch, Msg::CardTurned { card: None, turn })
            .child(words[usize::from(is_on)])
    };
    let buttons = || {
        each([button(Turn::Brief, ["全部显示要点", "全部显示原文"]), button(Turn::Closed, ["全部收起", "全部展开"])])
    };
    Some(el!("div", "class" = "turns").child(props.live.then(buttons)))
}
