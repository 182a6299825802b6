//! Figures: every number of the text is an indicator or a mention.

mod model;

pub use self::model::{
    Approx, Direction, Facts, Indicator, Kind, Mention, MentionKind, Period, Relation, RelationKind,
};

use crate::report::Report;
use crate::text::Folded;

/// Reads all figures of a report.
pub fn extract(_text: &Folded, _report: &Report) -> Facts {
    Facts::default()
}
