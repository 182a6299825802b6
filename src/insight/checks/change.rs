//! A change against a base that stands beside it.
//!
//! `案件31件,比上年的38件下降16.4%` fires: it is 18.4%. `从60个工作日压缩到18个工作日,压缩70%` is consistent. A bare 同比下降8.3% is
//! not checked: its base stands in another report.

use crate::facts::{Direction, Kind, Period};
use crate::insight::ground::{Figure, Ground, figure_check};
use crate::insight::ratio::{Ratio, difference, quotient};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::lexicon::change_words::is_bare_change;

/// One check for every change whose two ends stand beside it.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let mut res = Vec::new();
    for sentence in ground.sentences() {
        for (at, stated) in sentence.iter().enumerate().filter(|(_, it)| it.it.kind == Kind::Change) {
            let Some((now, base)) = ends(ground, sentence, at) else { continue };
            res.extend(growth(stated, now, base).or_else(|| step(stated, now, base)));
        }
    }
    res
}

/// The value now and its base.
fn ends<'a, 'g>(
    ground: &Ground<'_>,
    sentence: &'g [Figure<'a>],
    at: usize,
) -> Option<(&'g Figure<'a>, &'g Figure<'a>)> {
    let before = |back: usize| at.checked_sub(back).and_then(|at| sentence.get(at));
    is_bare_change(ground.before(sentence, at)).then_some(())?;
    let near = before(1)?;
    if let Some(far) = before(2).filter(|it| same_measure(it, near)) {
        let words = ground.between(far, near);
        if is_comparison(words, far, near) {
            return Some((far, near));
        }
        let start = ground.before(sentence, at - 2);
        let from = start.rfind(['由', '从']).and_then(|it| start.get(it..)).is_some_and(|it| !it.contains([',', ';']));
        if from && is_arrival(words) {
            return Some((near, far));
        }
    }
    // 376件,同比下降6%(2022年为400件)
    let behind = sentence.get(at + 1).filter(|it| same_measure(near, it))?;
    let words = ground.between(sentence.get(at)?, behind);
    (words.starts_with('(') && is_comparison(words, near, behind)).then_some((near, behind))
}

fn same_measure(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let rates = a.it.kind == Kind::Percent && b.it.kind == Kind::Percent && a.is_per_cent() && b.is_per_cent();
    a.same_unit(b) || rates
}

/// 比上年的, 较2023年的, (2022年为: what stands behind is the value of an earlier year.
fn is_comparison(words: &str, now: &Figure<'_>, base: &Figure<'_>) -> bool {
    const LONGEST: usize = 14;
    // Behind the first comma or bracket nothing may be named but the comparison: another thing may have its own base.
    let behind = words.find([',', ';', '(']).and_then(|it| words.get(it..)).unwrap_or(words);
    let bare = behind.trim_start_matches([',', ';', ' ']).starts_with(['比', '较', '与', '(']);
    let named = ["上年", "去年", "同期", "上一年"].iter().any(|it| words.contains(it));
    let earlier = matches!((now.it.period, base.it.period), (Some(Period::Year(a)), Some(Period::Year(b))) if b < a);
    bare && (named || earlier) && words.chars().count() <= LONGEST
}

/// 压缩到, 升至年末的
fn is_arrival(words: &str) -> bool {
    const LONGEST: usize = 10;
    words.contains(['到', '至', '为']) && !words.contains([',', ';', '、']) && words.chars().count() <= LONGEST
}

/// A percentage of the base.
fn growth(stated: &Figure<'_>, now: &Figure<'_>, base: &Figure<'_>) -> Option<Check> {
    let direction = stated.it.relation.and_then(|it| it.direction)?;
    // 由91.6%提高到95.3%,提高3.7%: points or per cent of a rate, nobody can tell.
    (stated.is_per_cent() && now.is_amount()).then_some(())?;
    let agrees = Ratio::growth(now.interval, base.interval, direction)?.agrees(stated.it)?;
    let way = difference(now.it.value, base.it.value)?;
    let shown = quotient(way, base.it.value, stated.it.value)?;
    check(agrees, Working::Growth(shown, direction), stated, now, base)
}

/// A difference in the unit of the two, or in points between two rates.
fn step(stated: &Figure<'_>, now: &Figure<'_>, base: &Figure<'_>) -> Option<Check> {
    let direction = stated.it.relation.and_then(|it| it.direction)?;
    let points = stated.it.unit == "百分点" && now.is_per_cent();
    let unit = stated.it.unit.as_str();
    (points || (now.is_amount() && !stated.is_per_cent() && unit == now.it.unit)).then_some(())?;
    let way = match direction {
        Direction::Increase => now.interval.minus(base.interval),
        Direction::Decrease => base.interval.minus(now.interval),
    };
    (way.is_closed() && stated.interval.is_closed()).then_some(())?;
    let shown = difference(now.it.value, base.it.value)?;
    check(way.meets(stated.interval), Working::Difference(shown, direction, unit.to_owned()), stated, now, base)
}

fn check(agrees: bool, working: Working, stated: &Figure<'_>, now: &Figure<'_>, base: &Figure<'_>) -> Option<Check> {
    let exact = now.is_exact() && base.is_exact();
    let verdict = match agrees {
        true => Verdict::Consistent,
        false if exact => Verdict::Inconsistent,
        false => return None,
    };
    Some(figure_check(CheckKind::Change, verdict, working, &[stated, now, base]))
}

#[cfg(test)]
mod tests;
