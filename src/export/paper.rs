//! A report as it is printed: its text with a small number behind every figure, the findings, and a table of all figures
//! under those numbers.
//!
//! It gives a tree of plain elements; whoever draws them makes words to text nodes. The parts that are wanted are named by
//! a list: indexes of chapters, [`FINDINGS`], [`APPENDIX`].

use crate::export::place::{Sentences, numbers, own_span};
use crate::export::{messages_zh, names_zh};
use crate::facts::Indicator;
use crate::insight::Verdict;
use crate::reading::Reading;
use crate::report::{Furniture, FurnitureKind, Section, SectionKind};
use crate::text::Span;

/// Names the findings in a list of parts.
pub const FINDINGS: u32 = u32::MAX - 1;
/// Names the table of figures in a list of parts.
pub const APPENDIX: u32 = u32::MAX;

/// What a sheet of paper is covered with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// An element: its name, its class or nothing, its content.
    Element(&'static str, &'static str, Vec<Node>),
    /// Words.
    Text(String),
}

/// The parts of a report that `parts` names, in the order of the report, under its title.
pub fn paper(reading: &Reading, parts: &[u32]) -> Vec<Node> {
    let mut res = head(reading);
    let mut is_wanted = true;
    res.extend(furniture(reading, FurnitureKind::Addressee));
    for (idx, it) in reading.report.sections.iter().enumerate().filter(|(_, it)| it.parent.is_none()) {
        // What stands at the top without being a chapter goes with the chapter before it.
        if it.kind == SectionKind::Section {
            is_wanted = parts.contains(&(idx as u32));
        }
        if is_wanted {
            node(&mut res, reading, it);
        }
    }
    res.extend(furniture(reading, FurnitureKind::Signature));
    if parts.contains(&FINDINGS) {
        findings(&mut res, reading);
    }
    if parts.contains(&APPENDIX) && !reading.facts.indicators.is_empty() {
        appendix(&mut res, reading);
    }
    res
}

fn element(name: &'static str, class: &'static str, content: impl Into<Vec<Node>>) -> Node {
    Node::Element(name, class, content.into())
}

fn words(name: &'static str, class: &'static str, words: impl Into<String>) -> Node {
    element(name, class, [Node::Text(words.into())])
}

fn head(reading: &Reading) -> Vec<Node> {
    let meta = &reading.report.meta;
    let title = meta.title.as_deref().unwrap_or(&reading.source.name);
    let year = meta.year.map(|it| format!("{it} 年度"));
    let published = meta.published.as_ref().map(|it| format!("发布日期 {it}"));
    let known: Vec<String> =
        [meta.issuer.clone(), year, meta.document_number.clone(), published].into_iter().flatten().collect();
    vec![words("h1", "", title), words("p", "paper-meta", known.join(" · "))]
}

fn furniture(reading: &Reading, kind: FurnitureKind) -> Vec<Node> {
    let class = if kind == FurnitureKind::Signature { "paper-signature" } else { "" };
    let ours = reading.report.furniture.iter().filter(|it| it.kind == kind);
    ours.map(|it: &Furniture| words("p", class, it.span.of(&reading.source.text).trim())).collect()
}

fn node(res: &mut Vec<Node>, reading: &Reading, it: &Section) {
    let own = own_span(reading, it);
    let prose = || prose(reading, own);
    res.push(match (it.kind, it.depth) {
        (SectionKind::Section, 0) => element("h2", "", prose()),
        (SectionKind::Section, 1) => element("h3", "", prose()),
        (SectionKind::Section, _) => element("h4", "", prose()),
        (SectionKind::Table, _) => element("p", "paper-rows", prose()),
        (SectionKind::Item | SectionKind::Paragraph, _) => element("p", "", prose()),
    });
    // As deep as the number forms go.
    for it in it.children.iter().filter_map(|it| reading.report.sections.get(*it)) {
        node(res, reading, it);
    }
}

/// Text without blanks at its ends, every figure underlined and with its number behind it.
fn prose(reading: &Reading, span: Span) -> Vec<Node> {
    let text = &reading.source.text;
    let whole = span.of(text);
    let start = span.start + (whole.len() - whole.trim_start().len()) as u32;
    let end = start + whole.trim().len() as u32;
    let indicators = &reading.facts.indicators;
    let first = indicators.partition_point(|it| it.span.start < start);
    let mut res = Vec::new();
    let mut at = start;
    for (idx, it) in indicators.iter().enumerate().skip(first).take_while(|(_, it)| it.span.end() <= end) {
        push_words(&mut res, Span::new(at, it.span.start).of(text));
        res.push(words("span", "paper-figure", it.span.of(text)));
        res.push(words("sup", "", (idx + 1).to_string()));
        at = it.span.end();
    }
    push_words(&mut res, Span::new(at, end).of(text));
    res
}

fn push_words(res: &mut Vec<Node>, words: &str) {
    if !words.is_empty() {
        res.push(Node::Text(words.to_owned()));
    }
}

fn findings(res: &mut Vec<Node>, reading: &Reading) {
    const ORDER: [Verdict; 3] = [Verdict::Inconsistent, Verdict::Unverifiable, Verdict::Consistent];
    let insight = &reading.insight;
    res.push(words("h2", "paper-annex", "附：核验"));
    res.push(words("p", "paper-meta", "只陈述算术和原文，不作评价。"));
    let checks = ORDER.iter().flat_map(|verdict| insight.checks.iter().filter(move |it| it.verdict == *verdict));
    let rows: Vec<Node> =
        checks.map(|it| row("td", &[names_zh::verdict(it.verdict), &messages_zh::check(it)])).collect();
    if !rows.is_empty() {
        res.push(table(&["结果", "计算"], rows));
    }
    let parts = insight.coverage.iter();
    let rows: Vec<Node> = parts.map(|it| row("td", &[names_zh::status(it.status), names_zh::part(it.part)])).collect();
    if !rows.is_empty() {
        res.push(table(&["结果", "应当写明的部分"], rows));
    }
}

fn appendix(res: &mut Vec<Node>, reading: &Reading) {
    let sentences = Sentences::new(reading);
    let rows = reading.facts.indicators.iter().zip(1..).map(|(it, number)| {
        let place = format!("{}第 {} 句", numbers(reading, it.section), sentences.number(reading, it));
        row(
            "td",
            &[
                &format!("{number}"),
                &it.label,
                &value(it),
                &it.unit,
                messages_zh::approx(it.approx),
                &it.period.map(|it| it.to_string()).unwrap_or_default(),
                &place,
            ],
        )
    });
    let rows = rows.collect();
    res.push(words("h2", "paper-annex", "附：指标表"));
    res.push(words("p", "paper-meta", "编号与正文中数字右上角的编号相同。"));
    res.push(table(&["编号", "名称", "数值", "单位", "约数", "时期", "位置"], rows));
}

fn value(it: &Indicator) -> String {
    match it.value_high {
        Some(high) => format!("{}—{}", it.value.grouped(), high.grouped()),
        None => it.value.grouped(),
    }
}

/// The head is of its own, so that a printer repeats it on every page.
fn table(head: &[&str], rows: Vec<Node>) -> Node {
    element("table", "", [element("thead", "", [row("th", head)]), element("tbody", "", rows)])
}

fn row(cell: &'static str, cells: &[&str]) -> Node {
    element("tr", "", cells.iter().map(|it| words(cell, "", *it)).collect::<Vec<Node>>())
}

#[cfg(test)]
mod tests;
