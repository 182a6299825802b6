//! Parts that lie inside their whole, and numerators that do not exceed their base.
//!
//! `受理调解纠纷1205件,调解成功1198件` is consistent. `办案20件,其中讨薪案件42件` is not. `建议57件和提案79件` is no part and
//! no whole. Cases closed may outnumber those of the year, so only 其中 and 中有 make a larger part a fault.

use crate::facts::RelationKind;
use crate::insight::ground::{Figure, Ground, figure_check};
use crate::insight::parts::Fit;
use crate::insight::{Check, CheckKind, Verdict, Working};

/// One check for every list inside a whole and every numerator with its base.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let mut res = Vec::new();
    // A part whose list was added up needs no second word.
    let mut added: Vec<usize> = Vec::new();
    for list in &ground.lists {
        if list.fit != Fit::Inside {
            added.extend(&list.parts);
            continue;
        }
        let figures = ground.whole_and_parts(list);
        let Some((whole, parts)) = figures.split_first() else { continue };
        if parts.iter().all(|it| it.interval.is_at_most(whole.interval)) {
            res.push(figure_check(CheckKind::Subset, Verdict::Consistent, Working::AtMost, &figures));
        }
    }
    for sentence in ground.sentences() {
        for (at, figure) in sentence.iter().enumerate() {
            if !added.contains(&figure.idx) {
                res.extend(numerator(ground, sentence, figure));
            }
            res.extend(larger_part(ground, sentence, at));
        }
    }
    res
}

/// A numerator that does not exceed its base.
fn numerator(ground: &Ground<'_>, sentence: &[Figure<'_>], figure: &Figure<'_>) -> Option<Check> {
    let base_idx = figure.target(RelationKind::OutOf)?;
    let base = sentence.iter().find(|it| it.idx == base_idx)?;
    // 受理55件,不予受理3件: what was not done is no part of what was.
    let at = sentence.iter().position(|it| it.idx == figure.idx)?;
    let words = ground.before(sentence, at);
    if ["不予", "未", "没有"].iter().any(|it| words.contains(it)) {
        return None;
    }
    let inside = base.same_unit(figure) && ground.same_time(base, figure);
    // 41件和…12件: two things side by side, neither of them inside the other.
    let joined = ground.between(base, figure).starts_with(['和', '与', '及', '、', '以']);
    (inside && !joined && figure.interval.is_at_most(base.interval))
        .then(|| figure_check(CheckKind::Subset, Verdict::Consistent, Working::AtMost, &[base, figure]))
}

/// Right behind a whole, 其中 or 中有 with a number that is larger than every whole that could be meant.
fn larger_part(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Check> {
    let part = sentence.get(at)?;
    let whole = sentence.get(at.checked_sub(1)?)?;
    // Numbers first: words are many.
    let exceeds =
        sentence.get(..at)?.iter().filter(|it| it.same_unit(part)).all(|it| part.interval.is_above(it.interval));
    (exceeds && whole.same_unit(part)).then_some(())?;
    let words = ground.between(whole, part);
    let of_which = words.find("其中").is_some_and(|it| {
        let apart = words.get(..it).unwrap_or_default();
        apart.chars().count() <= 8 && apart.ends_with([',', ';', '(', ' '])
    });
    let among = words.ends_with("中有") || words.ends_with("中,有");
    let fits = (of_which || among) && ground.same_time(whole, part);
    fits.then(|| figure_check(CheckKind::Subset, Verdict::Inconsistent, Working::AtMost, &[whole, part]))
}

#[cfg(test)]
mod tests;
