//! Where a figure stands, as a reader of paper finds it again: 一（五）二是, the second sentence there.

use crate::facts::Indicator;
use crate::reading::Reading;
use crate::report::{Section, SectionKind};
use crate::text::sentence::sentences;
use crate::text::{Folded, Span};

/// The text of a node in front of its first child: number and heading of a section, everything of a leaf.
pub fn own_span(reading: &Reading, section: &Section) -> Span {
    let first = section.children.first().and_then(|&it| reading.report.sections.get(it));
    Span::new(section.span.start, first.map_or(section.span.end(), |it| it.span.start))
}

/// The numbers from the top down to a node; empty where there are none.
pub fn numbers(reading: &Reading, section: Option<usize>) -> String {
    let mut res = String::new();
    let mut next = section;
    while let Some(it) = next.and_then(|idx| reading.report.sections.get(idx)) {
        res.insert_str(0, it.number.as_deref().unwrap_or_default());
        next = it.parent;
    }
    res
}

/// Counts sentences.
pub struct Sentences {
    /// Where each sentence of the text begins, in order.
    starts: Vec<u32>,
}

impl Sentences {
    /// All sentences of a report.
    pub fn new(reading: &Reading) -> Sentences {
        let text = Folded::new(&reading.source.text);
        let all = sentences(&text, 0..text.len());
        Sentences { starts: all.into_iter().map(|it| text.original_from_folded(it).start).collect() }
    }

    /// Which sentence of its section a figure stands in, from 1. A heading of a section is none, the lead of a point
    /// (一是…。) is one.
    pub fn number(&self, reading: &Reading, figure: &Indicator) -> usize {
        let section = figure.section.and_then(|it| reading.report.sections.get(it));
        let start = section.map_or(0, |it| match it.kind {
            SectionKind::Section if !it.heading_span.overlaps(figure.sentence) => it.heading_span.end(),
            _ => it.span.start,
        });
        let before = |place: u32| self.starts.partition_point(|it| *it < place);
        // Behind the figure's place: a heading may share its sentence with what follows it.
        (before(figure.span.start.saturating_add(1)).saturating_sub(before(start))).max(1)
    }
}

#[cfg(test)]
mod tests;
