//! What the panels show of a reading: where a node stands, which figures lie in it, how many there are.
//!
//! Figure q32 stands in 主要举措和成效 › 纠纷化解和应急处置能力持续提升 › 提升矛盾纠纷化解力度. Functions of the reading, kept nowhere.

use std::ops::Range;

use crate::facts::{Facts, Period};
use crate::report::{Report, Section, SectionKind};
use crate::text::Span;

/// The nodes around a node and itself, from the top down.
pub fn trail(report: &Report, section: usize) -> Vec<usize> {
    let mut res = Vec::new();
    let mut next = Some(section);
    while let Some((idx, node)) = next.and_then(|idx| report.sections.get(idx).map(|node| (idx, node))) {
        res.push(idx);
        next = node.parent;
    }
    res.reverse();
    res
}

/// The indexes of the indicators that begin inside a span.
pub fn figures_in(facts: &Facts, span: Span) -> Range<usize> {
    let first = facts.indicators.partition_point(|it| it.span.start < span.start);
    let end = facts.indicators.partition_point(|it| it.span.start < span.end());
    first..end.max(first)
}

/// The text of a node in front of its first child: number and heading of a section, everything of a leaf.
pub fn own_span(report: &Report, section: &Section) -> Span {
    let first = section.children.first().and_then(|&it| report.sections.get(it));
    Span::new(section.span.start, first.map_or(section.span.end(), |it| it.span.start))
}

/// The innermost node that covers a place; None for a place in the furniture.
pub fn node_at(report: &Report, place: Span) -> Option<&Section> {
    // Parents stand before their children.
    report.sections.iter().rev().find(|it| it.span.covers(place) && !place.is_empty())
}

/// The node's number and heading as they are read aloud: `（一）法治理念不断强化`, `一、主要举措和成效`.
pub fn name(section: &Section) -> String {
    let number = section.number.as_deref().unwrap_or_default();
    let heading = section.heading.as_deref().unwrap_or_default();
    let separator = match number.chars().next_back() {
        Some('是' | '要' | '）' | ')') | None => "",
        Some(c) if c.is_ascii_digit() => ".",
        Some('分' | '章' | '节') => " ",
        Some('先' | '次' | '后' | '外') => "，",
        Some(_) => "、",
    };
    format!("{number}{separator}{heading}")
}

/// How much there is in a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counts {
    /// Parts at the top of the outline.
    pub parts: usize,
    /// 一是, 二是 …
    pub points: usize,
    /// Indicators.
    pub figures: usize,
}

/// Counts parts, points and figures.
pub fn counts(report: &Report, facts: &Facts) -> Counts {
    let of_kind = |kind: SectionKind| report.sections.iter().filter(move |it| it.kind == kind);
    Counts {
        parts: of_kind(SectionKind::Section).filter(|it| it.parent.is_none()).count(),
        points: of_kind(SectionKind::Item).count(),
        figures: facts.indicators.len(),
    }
}

/// The line that a point is told in: its number, and its heading or first sentence.
pub fn brief<'a>(text: &'a str, report: &Report, point: &Section) -> (&'a str, &'a str) {
    let own = own_span(report, point);
    match point.kind {
        SectionKind::Section | SectionKind::Item => {
            (Span::new(own.start, point.heading_span.start).of(text), point.heading_span.of(text))
        }
        SectionKind::Paragraph | SectionKind::Table => {
            let words = own.of(text);
            ("", words.find(['。', '\n']).map_or(words, |end| &words[..end]))
        }
    }
}

/// A period in words.
pub fn period_words(period: Period) -> String {
    match period {
        Period::Year(year) => format!("{year}年"),
        Period::Month(year, month) => format!("{year}年{month}月"),
        Period::Years(from, to) => format!("{from}—{to}年"),
    }
}

#[cfg(test)]
mod tests;
