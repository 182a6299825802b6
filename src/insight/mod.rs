//! What follows from outline and figures: checks and coverage.
//!
//! 双公示信息3625条 followed by 3208 and 418 gives a [`Check`] that is inconsistent. Whatever is found is found again from
//! the same text: no clock, no list of known reports.

mod checks;
mod coverage;
mod ground;
mod interval;
mod model;
mod parts;
mod ratio;

pub use self::model::{Check, CheckKind, Coverage, Insight, Part, Quotient, Status, Verdict, Working};

use crate::facts::Facts;
use crate::insight::ground::Ground;
use crate::report::Report;
use crate::text::{Folded, Issue};

/// Examines a report; `issues` are the remarks of the outline.
pub fn examine(text: &Folded, report: &Report, facts: &Facts, issues: &[Issue]) -> Insight {
    let ground = Ground::new(text, report, facts, issues);
    Insight { checks: checks::all(&ground), coverage: coverage::all(&ground) }
}

#[cfg(test)]
mod tests;
