//! Figures: every number of the text is an indicator or a mention.

mod change;
mod complete;
mod concept;
mod indicator;
mod label;
mod list;
mod measured;
mod mention;
mod model;
mod period;
mod phrase;
mod quantity;
mod relation;
mod scan;
mod sentence;
mod setting;
mod table;
mod token;

pub use self::concept::concepts;
pub use self::model::{
    Approx, Direction, Facts, Indicator, Kind, Mention, MentionKind, Period, Relation, RelationKind,
};

use std::ops::Range;

use crate::facts::sentence::read_sentence;
use crate::facts::token::Token;
use crate::report::{Anchors, Report, Role, SectionKind};
use crate::text::Folded;
use crate::text::order::sorted;
use crate::text::sentence::sentences;

/// Reads all figures of a report. Total: what is no figure is a mention or nothing.
pub fn extract(text: &Folded, report: &Report) -> Facts {
    let mut facts = Facts::default();
    for it in &report.furniture {
        furniture(text, text.folded_from_original(it.span), &mut facts);
    }
    let mut anchors = Anchors::default();
    for stretch in stretches(text, report) {
        if stretch.is_table {
            table::read(text, &stretch, (report, &mut anchors, &mut facts));
            continue;
        }
        for range in sentences(text, stretch.range.clone()) {
            read_sentence(text, range, &stretch, report, &mut anchors, &mut facts);
        }
    }
    // One mention never begins where another does.
    facts.mentions = sorted(facts.mentions, |it| u64::from(it.span.start));
    facts
}

/// A run of prose that belongs to one node.
pub struct Stretch {
    /// The characters.
    pub range: Range<usize>,
    /// Index of the node that its figures count to.
    pub section: usize,
    /// The part of the report.
    pub role: Role,
    /// Whether its lines are rows of a table.
    pub is_table: bool,
}

/// The prose in document order: headings, items, paragraphs and tables, without their number forms.
fn stretches(text: &Folded, report: &Report) -> Vec<Stretch> {
    let mut res = Vec::new();
    for (idx, it) in report.sections.iter().enumerate() {
        let whole = text.folded_from_original(it.span);
        let heading = text.folded_from_original(it.heading_span);
        let first_child = it.children.first().map(|&child| text.folded_from_original(report.sections[child].span));
        let range = match it.kind {
            SectionKind::Section | SectionKind::Item => {
                let end = first_child.map_or(whole.end, |child| child.start);
                heading.start..end
            }
            SectionKind::Paragraph | SectionKind::Table => whole,
        };
        // Lead-ins and tables count to the section around them; the preamble has nothing but its paragraphs.
        let section = match (it.kind, it.parent) {
            (SectionKind::Paragraph | SectionKind::Table, Some(parent)) => parent,
            _ => idx,
        };
        if !range.is_empty() {
            let is_table = it.kind == SectionKind::Table;
            res.push(Stretch { range, section, role: it.role, is_table });
        }
    }
    res
}

/// Around the prose nothing is counted: numbers there are mentions.
fn furniture(text: &Folded, range: Range<usize>, facts: &mut Facts) {
    for token in scan::scan(text, range) {
        let (kind, range, rule) = match token {
            Token::Mention { kind, range, rule } => (kind, range, rule),
            Token::Quantity(it) => (MentionKind::Other, it.range, "furniture"),
        };
        facts.mentions.push(Mention { kind, span: text.original_from_folded(range), rule });
    }
}

#[cfg(test)]
mod tests;
