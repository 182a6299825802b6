//! Lists: names in front of 分别为 and their numbers behind it, and a total behind its parts.
//!
//! `现场述法与书面述法分别为12名、40名` gives each number its name; `建议164件、提案231件,合计395件` names the total after both. It
//! makes no other labels.

use std::ops::Range;

use crate::facts::Direction;
use crate::facts::label::{Label, Slot, of_phrase, trim};
use crate::facts::relation::parts_of_total;
use crate::lexicon::label_words::without_lead;
use crate::text::Folded;

/// 现场述法与书面述法分别为12名、40名: the names in front, one each.
pub fn distribute(text: &Folded, slots: &[Slot<'_>], labels: &mut [Label]) {
    for first in 0..slots.len() {
        let before = slots[first].before.clone();
        let Some(mark) = before.clone().rev().find(|&at| text.has(at, "分别")) else { continue };
        let run =
            1 + slots[first + 1..].iter().take_while(|it| it.joined && text.trim(it.before.clone()).len() <= 1).count();
        if run < 2 || before.end - mark > 6 {
            continue;
        }
        let names = names(text, without_lead(text, before.start..mark));
        if names.len() != run {
            continue;
        }
        let tail = shared_tail(text, &names);
        for (offset, name) in names.into_iter().enumerate() {
            let mut it = of_phrase(text, trim(text, name), "respectively");
            if let Some(tail) = tail.clone().filter(|_| offset + 1 < run) {
                it.pieces.push(tail);
            }
            if offset > 0
                && it.verb.is_empty()
                && !labels[first].verb.is_empty()
                // 办结 in 办结率 is part of the name.
                && labels[first].object.len() >= 2
                && labels[first].rule == "respectively"
            {
                it.verb = labels[first].verb.clone();
                it.pieces.insert(0, it.verb.clone());
            }
            labels[first + offset] = it;
        }
    }
}

/// 分别增长7.5%和64.3%: what the first says of its direction, it says of all that are joined to it.
pub fn spread_directions(text: &Folded, slots: &[Slot<'_>], directions: &mut [Option<Direction>]) {
    for idx in 1..slots.len() {
        let (slot, before) = (&slots[idx], &slots[idx - 1]);
        let bare = slot.joined && text.text(slot.before.clone()).chars().all(|it| "、和及与以 ".contains(it));
        if directions[idx].is_none() && bare && slot.quantity.unit == before.quantity.unit {
            directions[idx] = directions[idx - 1];
        }
    }
}

/// 15件,84件,6.35万元,同比分别下降16.7%、增长9.1%和下降21.3%: each change is of the figure in its place.
pub fn distribute_changes(text: &Folded, slots: &[Slot<'_>], is_change: &[bool], labels: &mut [Label]) {
    for first in 1..slots.len() {
        let before = slots[first].before.clone();
        let Some(mark) = before.clone().find(|&at| is_change[first] && text.has(at, "分别")) else { continue };
        let joined = |it: usize| is_change[it] && slots[it].joined;
        let run = 1 + (first + 1..slots.len()).take_while(|&it| joined(it)).count();
        let Some(base) = first.checked_sub(run).filter(|&base| run > 1 && !is_change[base..first].contains(&true))
        else {
            continue;
        };
        let mut moved = trim(text, mark + 2..before.end);
        for offset in 0..run {
            let own = trim(text, slots[first + offset].before.clone());
            if offset > 0 && !own.is_empty() {
                moved = own;
            }
            let of = labels[base + offset].clone();
            let pieces = of.pieces.iter().cloned().chain([moved.clone()]).collect();
            labels[first + offset] = Label { pieces, rule: "change", ..of };
        }
    }
}

/// Names joined by 、 or 和, outside of brackets and quotation marks.
fn names(text: &Folded, range: Range<usize>) -> Vec<Range<usize>> {
    let mut res = Vec::new();
    let (mut start, mut depth) = (range.start, 0usize);
    for at in range.clone() {
        match text.at(at) {
            '(' | '“' | '《' => depth += 1,
            ')' | '”' | '》' => depth = depth.saturating_sub(1),
            '、' | '与' | '和' | '及' if depth == 0 && at > start => {
                res.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
    }
    res.push(start..range.end);
    res.retain(|it| !it.is_empty());
    res
}

/// 行政案件 of 一审、二审行政案件: what the last name has behind the character that ends the first.
fn shared_tail(text: &Folded, names: &[Range<usize>]) -> Option<Range<usize>> {
    let (first, last) = (names.first()?, names.last()?);
    let len = first.len();
    let parallel = (2..=3).contains(&len)
        && names.iter().rev().skip(1).all(|it| it.len() == len && text.before(it.end) == text.before(first.end))
        && last.len() > len + 1
        && text.before(last.start + len) == text.before(first.end);
    parallel.then(|| last.start + len..last.end)
}

/// 合计395件 behind 人大代表建议164件、政协提案231件 is named after both.
pub fn name_totals(text: &Folded, slots: &[Slot<'_>], labels: &mut [Label]) {
    for idx in 0..slots.len() {
        let Some(first) = parts_of_total(text, slots, idx) else { continue };
        // 共清理26件 has a verb of its own.
        if !labels[idx].verb.is_empty() && labels[idx].rule != "as-before" {
            continue;
        }
        let mut pieces = labels[first].pieces.clone();
        // The objects between the parts, with the 、 in front of each.
        pieces.extend(slots[first + 1..idx].iter().map(|it| it.before.clone()));
        pieces.push(text.trim(slots[idx].before.clone()));
        labels[idx].pieces = pieces;
        labels[idx].rule = "total";
    }
}
