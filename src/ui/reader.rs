//! The report as chapters, cards and points, each point with its notes behind it.
//!
//! 一、 is a chapter, （一） a card, 一是 a point of it; points right under a chapter share a card without heading. Where the
//! notes come to stand, in the margin or under their point, the style sheet and `web` decide.

use yew::prelude::*;

use crate::app::panels::{figures_in, own_span};
use crate::app::{self, Msg, Reading};
use crate::report::{Section, SectionKind};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::element::{Child, each, el};
use crate::ui::masthead::{self, masthead, tail};
use crate::ui::note;
use crate::ui::notices::{self, notices};
use crate::ui::reader_text::{Marks, prose, words};

/// What the reader needs.
pub struct ReaderProps {
    /// The report.
    pub reading: Same<Reading>,
    /// What is marked in it.
    pub marks: Marks,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The whole report. Only cards are components: they alone are many, and drawn again only when a mark in them changes.
pub fn reader(props: &ReaderProps) -> Html {
    let report = &props.reading.report;
    let roots: Vec<usize> = report.roots().collect();
    let around = masthead::Props { reading: props.reading.clone(), marks: props.marks.clone() };
    let remarks = notices::Props { reading: props.reading.clone(), dispatch: props.dispatch.clone() };
    let groups = groups(&props.reading, &roots).into_iter().map(|it| group(props, it, 0));
    el!("article", "class" = "reader", "data-view" = "read")
        .child(masthead(&around))
        .child(props.marks.live.then(|| notices(&remarks)))
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
    reader(&ReaderProps { reading: props.reading.clone(), marks: Marks::none(), dispatch: Callback::noop() })
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
    let sections = &props.reading.report.sections;
    match group {
        Group::Section(idx) if depth == 0 => chapter(props, idx),
        Group::Section(_) | Group::Leaves(_) => {
            let nodes = match &group {
                Group::Section(idx) => vec![*idx],
                Group::Leaves(leaves) => leaves.clone(),
            };
            let spans = nodes.iter().filter_map(|&it| sections.get(it)).map(|it| it.span);
            let span = spans.reduce(Span::join).unwrap_or_default();
            let marks = props.marks.within(figures_in(&props.reading.facts, span), span);
            let key = nodes.first().copied().unwrap_or_default();
            html! { <Card {key} reading={props.reading.clone()} {marks} {nodes} dispatch={props.dispatch.clone()} /> }
        }
    }
}

fn chapter(props: &ReaderProps, idx: usize) -> Html {
    let Some(section) = props.reading.report.sections.get(idx) else { return Html::default() };
    let span = own_span(&props.reading.report, section);
    let marks = props.marks.within(figures_in(&props.reading.facts, span), span);
    let live = props.marks.live;
    let hook = |words: &str| live.then(|| words.to_owned());
    let groups = groups(&props.reading, &section.children).into_iter().map(|it| group(props, it, 1));
    el!(
        "section",
        "class" = "chapter",
        "id" = hook(&section.anchor),
        "tabindex" = live.then_some("-1"),
        "data-section" = hook(&section.id),
        "aria-label" = hook(&app::panels::name(section)),
    )
    .key(idx)
    .child(el!("h2", "class" = "chapter-heading").child(heading(props, section, &marks)))
    .child(notes_of(props, span, &marks))
    .child(each(groups))
    .node()
}

/// What a card needs.
#[derive(Properties, PartialEq)]
struct CardProps {
    reading: Same<Reading>,
    marks: Marks,
    /// One section, or the leaves that share the card.
    nodes: Vec<usize>,
    dispatch: Callback<Msg>,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let ours =
        ReaderProps { reading: props.reading.clone(), marks: props.marks.clone(), dispatch: props.dispatch.clone() };
    let sections = &props.reading.report.sections;
    match props.nodes.first().and_then(|&it| sections.get(it)) {
        Some(section) if section.kind == SectionKind::Section => headed(&ours, section, 3),
        _ => el!("div", "class" = "card card-plain").child(each(props.nodes.iter().map(|&it| leaf(&ours, it)))).node(),
    }
}

/// A section inside a chapter: a card at level 3, a part of it from level 4 on.
fn headed(props: &ReaderProps, section: &Section, level: u8) -> Html {
    let span = own_span(&props.reading.report, section);
    let words = heading(props, section, &props.marks);
    let class = if level == 3 { "card" } else { "sub-card" };
    let heading = match level {
        3 => el!("h3", "class" = "card-heading"),
        4 => el!("h4", "class" = "sub-heading"),
        5 => el!("h5", "class" = "sub-heading"),
        _ => el!("h6", "class" = "sub-heading"),
    };
    let children = section.children.iter().map(|&idx| match props.reading.report.sections.get(idx) {
        // As deep as the number forms go.
        Some(child) if child.kind == SectionKind::Section => headed(props, child, level.saturating_add(1)),
        _ => leaf(props, idx),
    });
    let live = props.marks.live;
    let hook = |words: &str| live.then(|| words.to_owned());
    el!(
        "section",
        "class" = class,
        "id" = hook(&section.anchor),
        "tabindex" = live.then_some("-1"),
        "data-section" = hook(&section.id),
    )
    .child(heading.child(words))
    .child(topics(section))
    .child(notes_of(props, span, &props.marks))
    .child(each(children))
    .node()
}

/// What a card is about; nothing where nothing was recognised.
fn topics(section: &Section) -> Html {
    let names: Vec<&'static str> = section.topics.iter().filter_map(|it| app::words::topic(it)).collect();
    if names.is_empty() {
        return Html::default();
    }
    el!("ul", "class" = "topics", "aria-label" = "主题")
        .child(each(names.into_iter().map(|it| el!("li").child(it))))
        .node()
}

/// Number, heading and what closes it, each in its own dress.
fn heading(props: &ReaderProps, section: &Section, marks: &Marks) -> Html {
    let own = own_span(&props.reading.report, section);
    let text = &props.reading.source.text;
    let (number, rest) = (Span::new(own.start, section.heading_span.start), section.heading_span);
    let end = Span::new(rest.end().min(own.end()), own.end());
    each([
        el!("span", "class" = "number").child(words(text, number, marks)).node(),
        prose(&props.reading, rest, marks, &props.dispatch),
        el!("span", "class" = "end-mark").child(words(text, end, marks)).node(),
    ])
}

fn leaf(props: &ReaderProps, idx: usize) -> Html {
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
    .child(notes_of(props, own, &props.marks))
    .child(each(section.children.iter().map(|&it| leaf(props, it))))
    .node()
}

/// Rows as they came, the bars kept: which cells are heads is not known.
fn table(props: &ReaderProps, span: Span) -> Html {
    let text = &props.reading.source.text;
    let mut start = span.start;
    let rows = span.of(text).split('\n').map(|row| {
        let row_span = Span::new(start, start + row.len() as u32);
        start = row_span.end() + 1;
        el!("p", "class" = "row").child(prose(&props.reading, row_span, &props.marks, &props.dispatch))
    });
    el!("div", "class" = "table").child(each(rows)).node()
}

fn notes_of(props: &ReaderProps, span: Span, marks: &Marks) -> Html {
    let figures = figures_in(&props.reading.facts, span);
    if !marks.live || figures.is_empty() {
        return Html::default();
    }
    note::notes(&note::Props {
        reading: props.reading.clone(),
        selected: marks.selected.filter(|it| figures.contains(it)),
        figures,
        dispatch: props.dispatch.clone(),
    })
}
