//! The report at a glance, above its first card: date, checks, the figures that say most, and a picture of where the
//! figures are that is also a way to go there.
//!
//! The article before the program runs has the same lines in the same places, but nothing to follow or to press.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::folding::{Folding, Turn};
use crate::app::glance::{Glance, HEIGHT, RULE};
use crate::app::panels::{figures_in, name};
use crate::app::{Msg, Reading, Route, View};
use crate::facts::{Relation, RelationKind};
use crate::report::SectionKind;
use crate::ui::Same;
use crate::ui::element::{Child, El, el};
use crate::ui::wording::{quote, said};

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
    let mut facts = el!("dl", "class" = "glance-facts").child(fact("发布日期", said(published.clone()).node()));
    for (name, words) in [("核验", checks), ("应当写明的部分", parts)] {
        if !words.is_empty() {
            facts =
                facts.child(fact(name, link(props, Route::of_view(View::Checks), false, said(words.clone()).node())));
        }
    }
    let mut res = el!("section", "class" = "glance", "aria-label" = "概览").child(facts);
    if !figures.is_empty() {
        let mut list = el!("ul", "class" = "telling", "aria-label" = "主要数字");
        for &it in figures {
            list = list.child(figure(props, it));
        }
        res = res.child(list).child(rule(RULE));
    }
    if !props.reading.facts.indicators.is_empty() {
        res = res.child(strip(props));
    }
    res.child(turns(props)).node()
}

fn fact(name: &'static str, words: Html) -> El {
    el!("div").child(el!("dt").child(name)).child(el!("dd").child(words))
}

fn rule(words: &'static str) -> El {
    el!("p", "class" = "glance-rule").child(words)
}

fn link(props: &Props, route: Route, is_here: bool, words: Html) -> Html {
    let current = is_here.then_some("location");
    el!("a", "href" = props.live.then(|| route.href()), "aria-current" = current)
        .on_press(&props.dispatch, Msg::PlaceSought(route))
        .child(words)
        .node()
}

/// A figure with its unit and its base, and its label.
fn figure(props: &Props, idx: usize) -> Option<El> {
    let Reading { source, facts, .. } = &*props.reading;
    let it = facts.indicators.get(idx)?;
    let mut value = el!("strong").child(quote(it.span.of(&source.text)));
    if let Some(Relation { kind: RelationKind::OutOf, target: Some(base), .. }) = it.relation
        && let Some(base) = facts.indicators.get(base)
    {
        value = value.child(el!("small").child(" / ").child(quote(base.span.of(&source.text))));
    }
    let words = el!("span").child(value).child(" ").child(quote(&it.label));
    Some(el!("li").child(link(props, Route::of_place(&it.anchor), false, words.node())))
}

/// The skyline of the figures over the whole report, and the chapters under it with the same in words.
fn strip(props: &Props) -> El {
    let Reading { report, facts, .. } = &*props.reading;
    // What the picture shows the list says, and the outline in full: the picture is for the pointer alone.
    let mut picture = el!(
        "svg",
        "class" = "skyline",
        "viewBox" = "0 0 1000 40",
        "preserveAspectRatio" = "none",
        "aria-hidden" = "true",
        "focusable" = "false",
    );
    let (mut skyline, mut borders) = ("M0 40".to_owned(), String::new());
    let here = props.here.and_then(|it| report.sections.get(it));
    let mut chapters = el!("ol", "class" = "chapters");
    for it in &props.glance.cells {
        for (letter, number) in [("V", HEIGHT - it.height), ("H", it.to)] {
            skyline.push_str(letter);
            skyline.push_str(&number.to_string());
        }
        let Some(section) = report.sections.get(it.node).filter(|_| props.live) else { continue };
        let is_here = here.is_some_and(|it| it.span.covers(section.span));
        let cell = el!(
            "rect",
            "class" = if is_here { "cell cell-here" } else { "cell" },
            "x" = it.from.to_string(),
            "width" = (it.to - it.from).to_string(),
            "height" = "100%",
        );
        picture = picture.child(cell.on_press(&props.dispatch, Msg::PlaceSought(Route::of_place(&section.anchor))));
    }
    for it in report.sections.iter().filter(|it| it.kind == SectionKind::Section && it.parent.is_none()) {
        let start = props.glance.cells.iter().find(|cell| it.span.covers(report.sections[cell.node].span));
        borders.push('M');
        borders.push_str(&start.map_or(0, |it| it.from).to_string());
        borders.push_str(" 0v40");
        let count = figures_in(facts, it.span).len().to_string();
        let words = el!("span").child(name(it)).child(" ").child(count).child(" 个指标");
        let is_here = here.is_some_and(|here| it.span.covers(here.span));
        chapters = chapters.child(el!("li").child(link(props, Route::of_place(&it.anchor), is_here, words.node())));
    }
    skyline.push_str("V40z");
    let picture = picture.child(el!("path", "class" = "skyline-figures", "d" = skyline)).child(el!(
        "path",
        "class" = "skyline-borders",
        "d" = borders
    ));
    el!("nav", "class" = "strip", "aria-label" = "指标分布")
        .child(rule("指标分布：自左至右为全文，越高处指标越密，点按可前往。"))
        .child(picture)
        .child(chapters)
}

/// The buttons that turn all cards; the room for them where there are none yet.
fn turns(props: &Props) -> Option<El> {
    let mut res = el!("div", "class" = "turns");
    const TURNS: [(Turn, [&str; 2]); 2] =
        [(Turn::Brief, ["全部显示要点", "全部显示原文"]), (Turn::Closed, ["全部收起", "全部展开"])];
    for (turn, words) in TURNS {
        let is_on = props.folding.all(&props.reading.report, turn)?;
        if props.live {
            let button = el!("button", "type" = "button", "class" = "text-button")
                .on_press(&props.dispatch, Msg::CardTurned { card: None, turn });
            res = res.child(button.child(words[usize::from(is_on)]));
        }
    }
    Some(res)
}
