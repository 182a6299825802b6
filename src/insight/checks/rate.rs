//! A rate from its numerator and its base, which stand in front of it.
//!
//! `反映事项217件,已办结216件,办结率99.5%` is consistent: 99.54 rounded or cut. Where several bases could be meant, the one that
//! fits is taken: `收到518件,受理463件,审结431件;纠错52件,纠错率12.06%` is of the cases closed. Not consistent is a rate only
//! where its base is beyond doubt; 按期办结率 is no rate of 办结, and 占全省的12% is of another whole.

use crate::facts::{Kind, RelationKind};
use crate::insight::ground::{Figure, Ground, figure_check};
use crate::insight::ratio::{Ratio, quotient};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::lexicon::rates::{has_firm_base, stem_before};
use crate::text::Decimal;

/// One check for every rate with a numerator in front.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let mut res = Vec::new();
    for sentence in ground.sentences() {
        res.extend((1..sentence.len()).filter_map(|at| rate(ground, sentence, at)));
    }
    res
}

/// How the words in front tie a percentage to the figure before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tie {
    /// 办结216件,办结率: the figure is the numerator, and the base is what was counted before.
    Firm,
    /// 纠错52件,纠错率: the figure is the numerator, the base may be unsaid.
    Loose,
    /// 办结216件,按期办结率; 占全部案卷的: a fit tells something, a misfit nothing.
    Vague,
}

/// A numerator may stand this far in front of its rate.
const FURTHEST: usize = 24;
/// Figures of earlier sentences that are tried as a base.
const MOST_EARLIER: usize = 12;

fn rate(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Check> {
    let stated = sentence.get(at).filter(|it| it.it.kind == Kind::Percent && it.is_per_cent())?;
    let part_at = at.checked_sub(1)?;
    let part = sentence.get(part_at).filter(|it| it.is_amount())?;
    let tie = tie(ground, sentence, at)?;
    let explicit = [RelationKind::PartOf, RelationKind::OutOf].into_iter().find_map(|kind| {
        let target = part.target(kind)?;
        sentence.iter().find(|it| it.idx == target && ground.same_time(it, part)).map(|it| (kind, it))
    });
    let beside: Vec<&Figure<'_>> =
        sentence.get(..part_at)?.iter().rev().filter(|it| may_be_base(ground, it, part)).collect();
    let start = sentence.first()?.idx;
    let earlier: Vec<&Figure<'_>> = ground
        .figures
        .get(..start)?
        .iter()
        .rev()
        .take_while(|it| it.it.section == part.it.section)
        .filter(|it| may_be_base(ground, it, part))
        .take(MOST_EARLIER)
        .collect();
    let fits = |base: &&Figure<'_>| Ratio::share(part.interval, base.interval)?.agrees(stated.it);
    let base = explicit
        .map(|(_, it)| it)
        .into_iter()
        .chain(beside.iter().copied())
        // One figure of many fits a whole number of per cent by chance.
        .chain(earlier.iter().copied().filter(|_| stated.it.value.places > 0))
        .find(|it| fits(it) == Some(true));
    if let Some(base) = base {
        return check(Verdict::Consistent, stated, part, base);
    }
    let base = match (explicit, beside.as_slice()) {
        (Some((_, it)), _) => it,
        (None, [only]) if only.idx + 1 == part.idx => only,
        _ => return None,
    };
    let sure = stated.is_exact() && part.is_exact() && base.is_exact() && fits(&base) == Some(false);
    // 按期办结率100% and the like are said of what was due, whatever is counted beside them.
    let complete = stated.it.value == Decimal::whole(100);
    if !sure || complete || earlier.iter().any(|it| fits(it) == Some(true)) {
        return None;
    }
    let of_which = explicit.is_some_and(|(kind, _)| kind == RelationKind::PartOf);
    match tie {
        Tie::Firm => check(Verdict::Inconsistent, stated, part, base),
        Tie::Loose if of_which => check(Verdict::Inconsistent, stated, part, base),
        Tie::Loose => check(Verdict::Unverifiable, stated, part, base),
        Tie::Vague => None,
    }
}

fn check(verdict: Verdict, stated: &Figure<'_>, part: &Figure<'_>, base: &Figure<'_>) -> Option<Check> {
    let share = quotient(part.it.value, base.it.value, stated.it.value)?;
    Some(figure_check(CheckKind::Rate, verdict, Working::Share(share), &[stated, part, base]))
}

/// What the words between numerator and rate say; None where they do not tie the two.
fn tie(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Tie> {
    let part_at = at.checked_sub(1)?;
    let lead = ground.before(sentence, at);
    (lead.chars().count() <= FURTHEST).then_some(())?;
    let clause = lead.rsplit([',', ';', '、', '(']).next()?;
    if let Some(whole) = clause.trim_end_matches(['达', '到', '为', '的', '约', ' ']).strip_prefix('占') {
        return Some(if matches!(whole, "" | "比" | "总数" | "总量") { Tie::Firm } else { Tie::Vague });
    }
    let stem = stem_before(&lead)?;
    let words = format!("{}{}", ground.before(sentence, part_at), lead.get(..lead.len() - clause.len())?);
    if words.contains(stem) {
        return Some(if has_firm_base(stem) { Tie::Firm } else { Tie::Loose });
    }
    let last_two = stem.char_indices().rev().nth(1).and_then(|(at, _)| stem.get(at..))?;
    words.contains(last_two).then_some(Tie::Vague)
}

fn may_be_base(ground: &Ground<'_>, base: &Figure<'_>, part: &Figure<'_>) -> bool {
    base.same_unit(part) && ground.same_time(base, part) && !part.interval.is_above(base.interval)
}

#[cfg(test)]
mod tests;
