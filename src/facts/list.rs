//! Lists: names in front of 分别为 and their numbers behind it, and a total behind its parts.
//!
//! `现场述法与书面述法分别为12名、40名` gives each number its name; `建议164件、提案231件,合计395件` names the total after both. It
//! makes no other labels.

use std::ops::Range;

use crate::facts::Direction;
use crate::facts::label::{Label, Slot, of_phrase, trim};
use crate::facts::relation::parts_of_total;
use crate::lexicon::label_words::{without_lead, without_trail};
use crate::text::Folded;
use crate::text::date::year_at;

/// 现场述法与书面述法分别为12名、40名, 办结率、满意率达100%和94%: the names in front, one each.
pub fn distribute(text: &Folded, slots: &[Slot<'_>], is_change: &[bool], labels: &mut [Label]) {
    for first in 0..slots.len() {
        let before = slots[first].before.clone();
        let said = before.clone().rev().find(|&at| text.has(at, "分别"));
        // Rates need no 分别 for it.
        if said.is_none() && slots[first].quantity.unit != "%" {
            continue;
        }
        let mark = said.unwrap_or(without_trail(text, before.clone()).end);
        let run = run_of(text, slots, first);
        if run < 2 || before.end - mark > 6 {
            continue;
        }
        let names = names(text, without_lead(text, before.start..before_comparison(text, before.start..mark)));
        let rates = said.is_some() || names.iter().all(|it| matches!(text.before(it.end), '率' | '度' | '比'));
        if names.len() != run || !rates || year_at(text, names[0].start).is_some() {
            continue;
        }
        let moved = if is_change[first] { trim(text, mark + 2..before.end) } else { 0..0 };
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
            if !moved.is_empty() {
                it.pieces.push(moved.clone());
                it.rule = "change";
            }
            labels[first + offset] = it;
        }
    }
}

/// How many figures the list that begins at `first` has, with nothing but marks between them.
pub fn run_of(text: &Folded, slots: &[Slot<'_>], first: usize) -> usize {
    1 + slots[first + 1..].iter().take_while(|it| it.joined && text.trim(it.before.clone()).len() <= 1).count()
}

/// Where 同比 and the like begin behind the names of what moved.
fn before_comparison(text: &Folded, names: Range<usize>) -> usize {
    let compared =
        |&at: &usize| ["同比", "环比", "较上", "较去", "比上", "比去", "较2", "比2"].iter().any(|it| text.has(at, it));
    names.clone().find(compared).unwrap_or(names.end)
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
        // 办结率、满意率同比分别提高: the names of what moved stand in front.
        if without_lead(text, before.start..before_comparison(text, before.start..mark)).len() >= 2 {
            continue;
        }
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
