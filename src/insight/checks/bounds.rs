//! Values that cannot be: a share of more than all.
//!
//! `办结率达100.5%` fires. `完成率120%` and `增长150%` do not: more than planned can be done, and growth has no bound.

use crate::facts::Kind;
use crate::insight::ground::{Ground, figure_check};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::lexicon::rates::{is_share, stem_before};
use crate::text::Decimal;

/// One check for every share above 100 per cent.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let mut res = Vec::new();
    for sentence in ground.sentences() {
        for (at, it) in sentence.iter().enumerate() {
            let above = it.it.value > Decimal::whole(100) && it.it.kind == Kind::Percent && it.is_per_cent();
            let lead = ground.before(sentence, at);
            if above && (stem_before(lead).is_some_and(is_share) || lead.ends_with('占') || lead.ends_with("占比")) {
                res.push(figure_check(CheckKind::Bounds, Verdict::Inconsistent, Working::Ceiling, &[it]));
            }
        }
    }
    res
}

#[cfg(test)]
mod tests;
