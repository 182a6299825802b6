//! A rate from its numerator and its base, which stand in front of it.
//!
//! `反映事项217件,已办结216件,办结率99.5%` is consistent: 99.54 rounded or cut. Where several bases could be meant, the one that
//! fits is taken: `收到518件,受理463件,审结431件;纠错52件,纠错率12.06%` is of the cases closed. Not consistent is a rate only
//! where its base is beyond doubt; 按期办结率 is no rate of 办结, and 占全省的12% is of another whole.

use crate::facts::{Kind, RelationKind};
use crate::insight::ground::{Figure, Ground, figure_check};
use crate::insight::ratio::{Ratio, quotient};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::lexicon::change_words::is_bare_change;
use crate::lexicon::rates::{has_firm_base, is_usual_base, stem_before};
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
    /// 评为优秀的315份,占: the figure is the numerator, the base is what it is said to be of.
    Share,
    /// 办结216件,按期办结率; 占全部案卷的: a fit tells something, a misfit nothing.
    Vague,
}

/// A numerator may stand this far in front of its rate.
const FURTHEST: usize = 24;
/// Figures in front, of the sentence and of earlier ones, that are tried as a base.
const MOST_TRIED: usize = 12;
/// Figures of earlier sentences that are looked at for that.
const MOST_LOOKED_AT: usize = 60;

fn rate(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Check> {
    let stated = sentence.get(at).filter(|it| it.it.kind == Kind::Percent && it.is_per_cent())?;
    let (part_at, tie) = numerator(ground, sentence, at)?;
    let part = sentence.get(part_at)?;
    let bases = bases(ground, sentence, part_at)?;
    let fits = |base: &&Figure<'_>| Ratio::share(part.interval, base.interval)?.agrees(stated.it);
    let named = bases.explicit.map(|(_, it)| it).into_iter().chain(bases.beside.iter().copied());
    // One figure of many fits a whole number of per cent by chance.
    let others = bases.earlier.iter().copied().filter(|_| stated.it.value.places > 0);
    if let Some(base) = named.chain(others).find(|it| fits(it) == Some(true)) {
        return check(Verdict::Consistent, stated, part, base);
    }
    let base = match (bases.explicit, bases.beside.as_slice()) {
        (Some((_, it)), _) => it,
        (None, [only]) if only.idx + 1 == part.idx => only,
        _ => return None,
    };
    let sure = stated.is_exact() && part.is_exact() && base.is_exact() && fits(&base) == Some(false);
    // 按期办结率100% and the like are said of what was due, whatever is counted beside them.
    let complete = stated.it.value == Decimal::whole(100);
    if !sure || complete || bases.earlier.iter().any(|it| fits(it) == Some(true)) {
        return None;
    }
    let of_which = bases.explicit.is_some_and(|(kind, _)| kind == RelationKind::PartOf);
    let base_at = sentence.iter().position(|it| it.idx == base.idx)?;
    let usual = is_usual_base(ground.before(sentence, base_at));
    match tie {
        Tie::Firm => check(Verdict::Inconsistent, stated, part, base),
        Tie::Share if bases.explicit.is_some() => check(Verdict::Inconsistent, stated, part, base),
        Tie::Loose if of_which || usual => check(Verdict::Inconsistent, stated, part, base),
        Tie::Loose | Tie::Share => check(Verdict::Unverifiable, stated, part, base),
        Tie::Vague => None,
    }
}

/// Figures that the numerator may be a share of.
struct Bases<'a, 'g> {
    /// The one that the text ties to the numerator.
    explicit: Option<(RelationKind, &'g Figure<'a>)>,
    /// Those in front of it in the same sentence, nearest first.
    beside: Vec<&'g Figure<'a>>,
    /// Those of earlier sentences of the section, nearest first.
    earlier: Vec<&'g Figure<'a>>,
}

fn bases<'a, 'g>(ground: &'g Ground<'a>, sentence: &'g [Figure<'a>], part_at: usize) -> Option<Bases<'a, 'g>> {
    let part = sentence.get(part_at)?;
    let explicit = [RelationKind::PartOf, RelationKind::OutOf].into_iter().find_map(|kind| {
        let target = part.target(kind)?;
        sentence.iter().find(|it| it.idx == target && ground.same_time(it, part)).map(|it| (kind, it))
    });
    // The words between are looked at last: they may be many.
    let fits =
        |it: &&Figure<'_>| it.same_unit(part) && !part.interval.is_above(it.interval) && ground.same_time(it, part);
    let beside = sentence.get(..part_at)?.iter().rev().filter(fits).take(MOST_TRIED).collect();
    let before = ground.figures.get(..sentence.first()?.idx)?.iter().rev();
    let earlier = before
        .take(MOST_LOOKED_AT)
        .take_while(|it| it.it.section == part.it.section)
        .filter(fits)
        .take(MOST_TRIED)
        .collect();
    Some(Bases { explicit, beside, earlier })
}

fn check(verdict: Verdict, stated: &Figure<'_>, part: &Figure<'_>, base: &Figure<'_>) -> Option<Check> {
    let share = quotient(part.it.value, base.it.value, stated.it.value)?;
    Some(figure_check(CheckKind::Rate, verdict, Working::Share(share), &[stated, part, base]))
}

/// The numerator that the words in front of a rate name, and how.
fn numerator(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<(usize, Tie)> {
    let last = at.checked_sub(1)?;
    let lead = ground.before(sentence, at);
    (lead.chars().count() <= FURTHEST).then_some(())?;
    let is_amount = |at: usize| sentence.get(at).is_some_and(Figure::is_amount);
    let clause = lead.rsplit([',', ';', '、', '(']).next()?;
    if let Some(whole) = clause.trim_end_matches(['达', '到', '为', '的', '约', ' ']).strip_prefix('占') {
        let tie = if matches!(whole, "" | "比" | "总数" | "总量") { Tie::Share } else { Tie::Vague };
        return is_amount(last).then_some((last, tie));
    }
    // 压缩率 tells how far something fell, not what share is left.
    let stem = stem_before(lead).filter(|it| !is_bare_change(it))?;
    let behind = lead.get(..lead.len() - clause.len())?;
    let words = format!("{}{behind}", ground.before(sentence, last));
    // 不合格20批次,合格率98%: the rate is of the others.
    let denied = ["不", "未", "非"].iter().any(|it| words.contains(&format!("{it}{stem}")));
    if words.contains(stem) && is_amount(last) {
        let tie = if has_firm_base(stem) { Tie::Firm } else { Tie::Loose };
        return (!denied).then_some((last, tie));
    }
    // 优秀60份、良好30份、合格10份,优秀率60%
    let names = |at: &usize| is_amount(*at) && ground.before(sentence, *at).contains(stem);
    if let Some(farther) = (0..last).rev().find(names) {
        return Some((farther, Tie::Vague));
    }
    let last_two = stem.char_indices().rev().nth(1).and_then(|(at, _)| stem.get(at..))?;
    (words.contains(last_two) && is_amount(last) && !denied).then_some((last, Tie::Vague))
}

#[cfg(test)]
mod tests;
