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
    let mut res: Vec<Check> = RULES.iter().flat_map(|rule| rule(ground)).collect();
    res.sort_by_key(|it| (it.evidence.iter().map(|it| it.start).min(), it.kind));
    for (idx, it) in res.iter_mut().enumerate() {
        it.id = format!("c{}", idx + 1);
    }
    res
}
