//! The six parts that the regulation demands, one file each: present, partial or absent, with what shows it.
//!
//! A part is told by the headings first and by sentences where there is no heading. What counts as cue is data, in
//! `lexicon/data/coverage.tsv`. It judges whether a part is there, never how good it is.

mod achievements;
mod causes;
mod other;
mod plan;
mod problems;
mod prose;
mod responsibility;

use crate::insight::coverage::prose::Prose;
use crate::insight::ground::Ground;
use crate::insight::{Coverage, Part, Status};
use crate::text::Span;

/// All six parts, in the order of the regulation.
pub fn all(ground: &Ground<'_>) -> Vec<Coverage> {
    let prose = Prose::new(ground);
    let find = |part| match part {
        Part::Achievements => achievements::find(&prose),
        Part::Problems => problems::find(&prose),
        Part::Causes => causes::find(&prose),
        Part::Responsibility => responsibility::find(&prose),
        Part::Plan => plan::find(&prose),
        Part::Other => other::find(&prose),
    };
    let coverage = |part| {
        let (status, evidence): (Status, Vec<Span>) = find(part);
        Coverage { part, status, evidence }
    };
    Part::ALL.into_iter().map(coverage).collect()
}
