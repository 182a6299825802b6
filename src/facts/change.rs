//! Labels of figures that say by how much another moved, and of those that it is compared with.
//!
//! `办结案件160件,同比下降8.3%` names the second 办结案件同比下降; `比2021年的234宗` has the label of the measure it is the base of.
//! Which figures are changes, [`crate::facts::relation`] tells.

use std::ops::Range;

use crate::facts::label::{Label, Slot, meant, of_phrase, pieces, trim, verb_before};
use crate::facts::phrase::refine;
use crate::facts::relation::reach;
use crate::facts::setting::is_time;
use crate::lexicon::change_words::is_bare_change;
use crate::lexicon::label_words::without_trail;
use crate::lexicon::measures::UnitKind;
use crate::text::Folded;
use crate::text::fold::is_han;

/// 同比下降8.3%: the measure that moved, and the words that say so.
pub fn change_label(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Label {
    let slot = &slots[idx];
    let whole = text.trim(slot.before.clone());
    // 缩短6.5天 behind 比上年的38天 has no subject of its own.
    let (subject, moved) = match whole.len() <= 2 && is_bare_change(text.text(whole.clone())) {
        true => (whole.start..whole.start, without_trail(text, whole.clone())),
        false => subject_and_change(text, whole.clone()),
    };
    if subject.len() >= 2 && subject.clone().any(|at| is_han(text.at(at))) {
        let label = of_phrase(text, refine(text, trim(text, whole)), "change");
        return Label { object: subject, ..label };
    }
    let target = meant(text, slots, idx).or_else(|| changed(slots, done, idx));
    if let Some(named) = target.filter(|&it| done[it].rule == "change") {
        // 案件总数增加53件,增长7%: the one before says what moved.
        let subject = done[named].object.clone();
        return Label { pieces: pieces([subject.clone(), moved]), object: subject, rule: "change", ..Label::default() };
    }
    match target.map(|it| &done[it]) {
        Some(target) => {
            let mut all = target.pieces.clone();
            all.extend(pieces([moved]));
            Label { pieces: all, verb: target.verb.clone(), object: 0..0, rule: "change", ..Label::default() }
        }
        None => of_phrase(text, moved, "change"),
    }
}

/// The figure that a change without words of its own speaks of: the one that the change right before it speaks of;
/// the nearest of its unit; the nearest. 压缩70% right behind 由…压缩到… speaks of the same thing.
fn changed(slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<usize> {
    let (unit, sort) = (&slots[idx].quantity.unit, slots[idx].quantity.sort);
    let is_points = unit == "百分点";
    let plain = |it: &usize| done[*it].rule != "change";
    let of_points = |it: &usize| !is_points || slots[*it].quantity.sort == Some(UnitKind::Percent);
    let last = idx.checked_sub(1)?;
    if done[last].rule == "change" {
        let first = done[last].pieces.first();
        let same = reach(last).rev().find(|it| plain(it) && done[*it].pieces.first() == first);
        return same.or((!done[last].object.is_empty()).then_some(last)).or(reach(idx).rev().find(plain));
    }
    let counted = sort != Some(UnitKind::Percent);
    let alike = reach(idx).rev().find(|it| plain(it) && counted && slots[*it].quantity.unit == *unit);
    alike.or(reach(idx).rev().find(|it| plain(it) && of_points(it)))
}

/// 优良天数较2021年增加: what moved, and that it did: 同比下降, 增加.
fn subject_and_change(text: &Folded, whole: Range<usize>) -> (Range<usize>, Range<usize>) {
    const COMPARED: &[&str] = &["同比", "环比", "较", "比上", "比去", "比2", "比同期", "相比", "增幅", "降幅", "增速"];
    let opens = matches!(text.at(whole.start), '比' | '较') && !whole.is_empty();
    let cut = if opens { Some(whole.start) } else { None }
        .or_else(|| whole.clone().find(|&at| COMPARED.iter().any(|word| text.has(at, word))));
    let verbs = without_trail(text, whole.clone());
    let mut verb = verbs.end..verbs.end;
    while let Some((start, _)) = verb_before(text, whole.start..verb.start) {
        verb.start = start;
    }
    let named = cut.filter(|&at| ["同比", "环比", "增", "降"].iter().any(|it| text.has(at, it)));
    let moved = match named {
        Some(at) => at..verbs.end,
        None if verb.is_empty() => trim(text, cut.unwrap_or(whole.start)..whole.end),
        None => verb.clone(),
    };
    let subject = trim(text, whole.start..cut.unwrap_or(verb.start).min(verb.start.max(whole.start)));
    (subject, moved)
}

/// 比2021年的234宗, (2022年为400件: the same measure, another time.
pub fn comparison_base(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<Label> {
    let slot = &slots[idx];
    is_time(text, slot.before.clone()).then_some(())?;
    let nearest = || reach(done.len()).rev().find(|&it| slots[it].quantity.unit == slot.quantity.unit);
    let same = meant(text, slots, idx).or_else(nearest)?;
    Some(Label { rule: "comparison-base", ..done[same].clone() })
}
