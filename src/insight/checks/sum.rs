//! Parts that add up to their whole, or would have to.
//!
//! `双公示信息3625条,其中行政许可3208条,行政处罚418条` fires: 3626. `1460人次,其中分局915人次` does not: a list behind 其中
//! may be incomplete. It says nothing of parts that claim nothing together: that is `subset`.

use crate::insight::ground::{Ground, figure_check};
use crate::insight::parts::Fit;
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::text::Decimal;

/// One check for every list that adds up or must.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let mut res = Vec::new();
    for list in &ground.lists {
        let verdict = match list.fit {
            Fit::Complete => Verdict::Consistent,
            Fit::Differs => Verdict::Inconsistent,
            Fit::Inside => continue,
        };
        let figures = ground.whole_and_parts(list);
        let total = figures.iter().skip(1).try_fold(Decimal::default(), |sum, it| sum.plus(it.it.value));
        let Some(total) = total else { continue };
        res.push(figure_check(CheckKind::Sum, verdict, Working::Total(total.trimmed()), &figures));
    }
    res
}

#[cfg(test)]
mod tests;
