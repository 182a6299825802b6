//! The report as chapters, cards and points, each point with its notes behind it.
//!
//! 一、 is a chapter, （一） a card, 一是 a point of it; points right under a chapter share a card without heading. Where the
//! notes come to stand, in the margin or under their point, the style sheet and `web` decide.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::folding::{Fold, Folding, Turn, is_card};
use crate::app::glance::Glance;
use crate::app::panels::{brief, figures_in, own_span};
use crate::app::{self, Msg, Reading, Route};
use crate::report::{Report, Section, SectionKind};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
use crate::ui::glance::{self, glance};
use crate::ui::icons::{Icon, icon};
use crate::ui::masthead::{self, masthead, tail};
use crate::ui::note;
use crate::ui::notices::{self, notices};
use crate::ui::reader_text::{Marks, prose, words};
use crate::ui::wording::{quote, word};

/// What every part of the reader needs.
#[derive(Clone, PartialEq)]
pub struct Text {
    /// The report.
    pub reading: Same<Reading>,
    /// What is marked in it.
    pub marks: Marks,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// What the reader needs.
pub struct ReaderProps {
    /// The report and its marks.
    pub text: Text,
    /// What it is at a glance.
    pub glance: Rc<Glance>,
    /// How its cards are folded.
    pub folding: Folding,
    /// The section that is being read.
    pub here: Option<usize>,
}

/// The whole report. Only cards are components: they alone are many, and drawn again only when a mark in them changes.
pub fn reader(props: &ReaderProps) -> Html {
    let Text { reading, marks, dispatch } = &props.text;
    let roots: Vec<usize> = reading.report.roots().collect();
    let around = masthead::Props { reading: reading.clone(), marks: marks.clone() };
    let remarks = notices::Props { reading: reading.clone(), dispatch: dispatch.clone() };
    let first_look = glance::Props {
        reading: reading.clone(),
        glance: Rc::clone(&props.glance),
        folding: props.folding.clone(),
        here: props.here,
        live: marks.live,
        dispatch: dispatch.clone(),
    };
    let groups = groups(reading, &roots).into_iter().map(|it| group(props, it, 0));
    el!("article", "class" = "reader", "data-view" = "read")
        .child(masthead(&around))
        .child(glance(&first_look))
        .child(marks.live.then(|| notices(&remarks)))
        .child(each(groups))
        .child(tail(&around))
        .node()
}

/// What a report looks like before the program runs. It has no anchors: nothing leads to them yet, and each weighs.
#[derive(Properties, PartialEq)]
pub struct StaticProps {
    /// The report.
    pub reading: Same<Reading>,
}

/// The report without anything to press, for the first paint and for pages without scripts.
#[component]
pub fn StaticArticle(props: &StaticProps) -> Html {
    let text = Text { reading: props.reading.clone(), marks: Marks::none(), dispatch: Callback::noop() };
    let glance = Rc::new(Glance::new(&props.reading));
    reader(&ReaderProps { text, glance, folding: Folding::default(), here: None })
}

/// Children that are drawn together.
#[derive(Clone, PartialEq)]
enum Group {
    /// A section with its own heading.
    Section(usize),
    /// Neighbouring paragraphs, points and tables.
    Leaves(Vec<usize>),
}

fn groups(reading: &Reading, nodes: &[usize]) -> Vec<Group> {
    let mut res: Vec<Group> = Vec::new();
    for &idx in nodes {
        let is_section = reading.report.sections.get(idx).is_some_and(|it| it.kind == SectionKind::Section);
        match res.last_mut() {
            _ if is_section => res.push(Group::Section(idx)),
            Some(Group::Leaves(leaves)) => leaves.push(idx),
            _ => res.push(Group::Leaves(vec![idx])),
        }
    }
    res
}

/// Cards stand at the top and right below a chapter; what is deeper stands inside its card.
fn group(props: &ReaderProps, group: Group, depth: usize) -> Html {
    let sections = &props.text.reading.report.sections;
    match group {
        Group::Section(idx) if depth == 0 => chapter(props, idx),
        Group::Section(_) | Group::Leaves(_) => {
            let nodes = match &group {
                Group::Section(idx) => vec![*idx],
                Group::Leaves(leaves) => leaves.clone(),
            };
            let spans = nodes.iter().filter_map(|&it| sections.get(it)).map(|it| it.span);
            let span = spans.reduce(Span::join).unwrap_or_default();
            let key = nodes.first().copied().unwrap_or_default();
            let text = within(&props.text, span);
            html! { <Card {key} {text} {nodes} fold={props.folding.of(key)} /> }
        }
    }
}

/// The same with only those marks that matter inside a span.
fn within(text: &Text, span: Span) -> Text {
    let marks = text.marks.within(figures_in(&text.reading.facts, span), span);
    Text { marks, ..text.clone() }
}

fn chapter(props: &ReaderProps, idx: usize) -> Html {
    let report = &props.text.reading.report;
    let Some(section) = report.sections.get(idx) else { return Html::default() };
    let text = within(&props.text, own_span(report, section));
    let live = text.marks.live;
    let hook = |words: &str| live.then(|| words.to_owned());
    let fold = props.folding.of(idx);
    let groups = groups(&text.reading, &section.children).into_iter().map(|it| group(props, it, 1));
    el!(
        "section",
        "class" = if fold.is_folded() { "chapter folded" } else { "chapter" },
        "id" = hook(&section.anchor),
        "tabindex" = live.then_some("-1"),
        "data-section" = hook(&section.id),
        "aria-label" = hook(&app::panels::name(section)),
    )
    .key(idx)
    .child(el!("h2", "class" = "chapter-heading").child(heading(&text, section)))
    .child(turns(&text, idx, fold))
    .child(topics(report, section))
    .child(notes_of(&text, own_span(report, section)))
    .child(fold.is(Turn::Brief).then(|| briefs(&text, section, "briefs card")))
    .child(each(groups))
    .node()
}

/// What a card needs.
#[derive(Properties, PartialEq)]
struct CardProps {
    text: Text,
    /// One section, or the leaves that share the card.
    nodes: Vec<usize>,
    fold: Fold,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let CardProps { text, nodes, fold } = props;
    let sections = &text.reading.report.sections;
    match nodes.first().and_then(|&idx| Some((idx, sections.get(idx)?))) {
        Some((idx, section)) if section.kind == SectionKind::Section => headed(text, (idx, section), 3, *fold),
        _ => el!("div", "class" = "card card-plain").child(each(nodes.iter().map(|&it| leaf(text, it)))).node(),
    }
}

/// A section inside a chapter: a card at level 3, a part of it from level 4 on.
fn headed(text: &Text, (idx, section): (usize, &Section), level: u8, fold: Fold) -> Html {
    let report = &text.reading.report;
    let words = heading(text, section);
    let class = match (level, fold.is_folded()) {
        (3, false) => "card",
        (3, true) => "card folded",
        _ => "sub-card",
    };
    let heading = match level {
        3 => el!("h3", "class" = "card-heading"),
        4 => el!("h4", "class" = "sub-heading"),
        5 => el!("h5", "class" = "sub-heading"),
        _ => el!("h6", "class" = "sub-heading"),
    };
    let children = section.children.iter().map(|&idx| match report.sections.get(idx) {
        // As deep as the number forms go.
        Some(child) if child.kind == SectionKind::Section => {
            headed(text, (idx, child), level.saturating_add(1), Fold::default())
        }
        _ => leaf(text, idx),
    });
    let live = text.marks.live;
    let hook = |words: &str| live.then(|| words.to_owned());
    el!(
        "section",
        "class" = class,
        "id" = hook(&section.anchor),
        "tabindex" = live.then_some("-1"),
        "data-section" = hook(&section.id),
    )
    .child(heading.child(words))
    .child(turns(text, idx, fold))
    .child(topics(report, section))
    .child(notes_of(text, own_span(report, section)))
    .child(fold.is(Turn::Brief).then(|| briefs(text, section, "briefs")))
    .child(each(children))
    .node()
}

/// The buttons that close a card and turn it; its heading says which card, so that they show no words.
fn turns(text: &Text, idx: usize, fold: Fold) -> Option<El> {
    let report = &text.reading.report;
    let name = app::panels::name(report.sections.get(idx)?);
    let button = |turn: Turn, sides: [(&'static str, Icon); 2]| {
        let (words, shape) = sides[usize::from(fold.is(turn))];
        let full = format!("{} {name}", word(words));
        el!("button", "type" = "button", "class" = "icon-button", "title" = words, "aria-label" = full)
            .on_press(&text.dispatch, Msg::CardTurned { card: Some(idx), turn })
            .child(icon(shape))
    };
    let buttons = || {
        el!("div", "class" = "turn")
            .child(button(Turn::Brief, [("要点", Icon::Outline), ("原文", Icon::Text)]))
            .child(button(Turn::Closed, [("收起", Icon::Fold), ("展开", Icon::Unfold)]))
    };
    (text.marks.live && is_card(report, idx)).then(buttons)
}

/// A line for each point of a card, with its figures. The text itself stays in the page, out of sight, and is printed.
fn briefs(text: &Text, section: &Section, class: &'static str) -> El {
    let Text { reading, dispatch, .. } = text;
    let report = &reading.report;
    let mut lines = el!("ul", "class" = class, "aria-label" = "要点");
    for it in report.sections.iter().filter(|it| section.span.covers(it.span) && it.span.start > section.span.start) {
        let (number, words) = brief(&reading.source.text, report, it);
        let mut line = el!("li").child(el!("span", "class" = "number").child(quote(number))).child(quote(words));
        for it in &reading.facts.indicators[figures_in(&reading.facts, own_span(report, it))] {
            let route = Route::of_place(&it.anchor);
            let chip = el!("a", "class" = "chip", "href" = route.href(), "title" = it.label.clone());
            line = line
                .child(chip.on_press(dispatch, Msg::PlaceSought(route)).child(quote(it.span.of(&reading.source.text))));
        }
        lines = lines.child(line);
    }
    lines
}

/// What a card is about, and which part of the report begins with it; nothing where nothing was recognised.
fn topics(report: &Report, section: &Section) -> Html {
    let around = section.parent.and_then(|it| report.sections.get(it)).map(|it| it.role);
    let role = app::words::role(section.role).filter(|_| around != Some(section.role));
    let mut names = Vec::new();
    // What a chapter is about its cards say.
    let topics = if section.depth > 0 { section.topics.as_slice() } else { &[] };
    for it in role.into_iter().chain(topics.iter().filter_map(|it| app::words::topic(it))) {
        names.push(el!("li").child(it).node());
    }
    if names.is_empty() {
        return Html::default();
    }
    el!("ul", "class" = "topics", "aria-label" = "主题").child(names).node()
}

/// Number, heading and what closes it, each in its own dress.
fn heading(props: &Text, section: &Section) -> Html {
    let Text { reading, marks, dispatch } = props;
    let own = own_span(&reading.report, section);
    let text = &reading.source.text;
    let (number, rest) = (Span::new(own.start, section.heading_span.start), section.heading_span);
    let end = Span::new(rest.end().min(own.end()), own.end());
    each([
        el!("span", "class" = "number").child(words(text, number, marks)).node(),
        prose(reading, rest, marks, dispatch),
        el!("span", "class" = "end-mark").child(words(text, end, marks)).node(),
    ])
}

fn leaf(props: &Text, idx: usize) -> Html {
    let Some(section) = props.reading.report.sections.get(idx) else { return Html::default() };
    let own = own_span(&props.reading.report, section);
    let body = match section.kind {
        SectionKind::Table => table(props, own),
        SectionKind::Item => {
            let lead = section.heading_span;
            let number = Span::new(own.start, lead.start);
            let rest = Span::new(lead.end().min(own.end()), own.end());
            // A point that is all lead needs no emphasis.
            let has_rest = rest.of(&props.reading.source.text).chars().count() > 1;
            let lead = prose(&props.reading, lead, &props.marks, &props.dispatch);
            let number = words(&props.reading.source.text, number, &props.marks);
            el!("p", "class" = "prose")
                .child(el!("span", "class" = "number").child(number))
                .child(if has_rest { el!("strong", "class" = "lead").child(lead).node() } else { lead })
                .child(prose(&props.reading, rest, &props.marks, &props.dispatch))
                .node()
        }
        SectionKind::Paragraph | SectionKind::Section => {
            el!("p", "class" = "prose").child(prose(&props.reading, own, &props.marks, &props.dispatch)).node()
        }
    };
    let live = props.marks.live;
    let hook = |words: &str| live.then(|| words.to_owned());
    el!(
        "div",
        "class" = "point",
        "id" = hook(&section.anchor),
        "tabindex" = live.then_some("-1"),
        "data-section" = hook(&section.id),
    )
    .child(body)
    .child(notes_of(props, own))
    .child(each(section.children.iter().map(|&it| leaf(props, it))))
    .node()
}

/// Rows as they came, the bars kept: which cells are heads is not known.
fn table(props: &Text, span: Span) -> Html {
    let text = &props.reading.source.text;
    let mut start = span.start;
    let rows = span.of(text).split('\n').map(|row| {
        let row_span = Span::new(start, start + row.len() as u32);
        start = row_span.end() + 1;
        el!("p", "class" = "row").child(prose(&props.reading, row_span, &props.marks, &props.dispatch))
    });
    el!("div", "class" = "table").child(each(rows)).node()
}

fn notes_of(text: &Text, span: Span) -> Html {
    let Text { reading, marks, dispatch } = text;
    let figures = figures_in(&reading.facts, span);
    if !marks.live || figures.is_empty() {
        return Html::default();
    }
    note::notes(&note::Props {
        reading: reading.clone(),
        selected: marks.selected.filter(|it| figures.contains(it)),
        figures,
        dispatch: dispatch.clone(),
    })
}
