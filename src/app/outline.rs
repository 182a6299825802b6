//! The outline beside the text: which headings it shows.
//!
//! Filtered by 执法 it shows the cards that hold the word and the chapters around them; what is folded away comes back
//! while it is filtered.

use crate::app::Effect;
use crate::app::search::{Spelled, words};
use crate::report::{Report, Section, SectionKind};

/// The id of the field that filters it.
pub const FILTER_ID: &str = "outline-filter";

/// How the outline is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outline {
    /// Only headings with these words are shown.
    pub filter: String,
    /// The chapters whose cards are folded away.
    pub folded: Vec<usize>,
}

/// What can happen to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// Something was typed into the field.
    Filtered(String),
    /// A chapter was folded or unfolded.
    Turned(usize),
}

/// Carries a change out.
pub fn change(outline: &mut Outline, change: Change) -> Vec<Effect> {
    match change {
        Change::Filtered(filter) => outline.filter = filter,
        Change::Turned(chapter) => match outline.folded.iter().position(|it| *it == chapter) {
            Some(at) => {
                outline.folded.swap_remove(at);
            }
            None => outline.folded.push(chapter),
        },
    }
    Vec::new()
}

/// The indexes of `nodes` that are shown: sections that hold the words of the filter, or have one inside that does.
pub fn shown(report: &Report, nodes: &[usize], filter: &str) -> Vec<usize> {
    let words = words(filter);
    nodes.iter().copied().filter(|it| report.sections.get(*it).is_some_and(|it| is_shown(report, it, &words))).collect()
}

fn is_shown(report: &Report, section: &Section, words: &[Spelled]) -> bool {
    let heading = Spelled::of(section.heading.as_deref().filter(|_| !words.is_empty()).unwrap_or_default());
    let children = || section.children.iter().filter_map(|it| report.sections.get(*it));
    section.kind == SectionKind::Section
        && (words.iter().all(|it| heading.find(it, 0).is_some()) || children().any(|it| is_shown(report, it, words)))
}

#[cfg(test)]
mod tests;
