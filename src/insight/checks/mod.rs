//! The rules, one file each. A rule reads the ground and gives checks; it knows no other rule.

mod bounds;
mod change;
mod deadline;
mod leftover;
mod numbering;
mod rate;
mod subset;
mod sum;
mod year;

use crate::insight::Check;
use crate::insight::ground::Ground;
use crate::text::order::sorted;

/// All checks of a report, in document order, with their ids.
pub fn all(ground: &Ground<'_>) -> Vec<Check> {
    const RULES: &[fn(&Ground<'_>) -> Vec<Check>] = &[
        sum::find,
        subset::find,
        rate::find,
        change::find,
        bounds::find,
        numbering::find,
        year::find,
        leftover::find,
        deadline::find,
    ];
    let found: Vec<Check> = RULES.iter().flat_map(|rule| rule(ground)).collect();
    let first_place = |it: &Check| it.evidence.iter().map(|it| it.start).min().map_or(0, |it| u64::from(it) + 1);
    let mut res = sorted(found, |it| first_place(it) << 8 | it.kind as u64);
    for (idx, it) in res.iter_mut().enumerate() {
        it.id = format!("c{}", idx + 1);
    }
    res
}
