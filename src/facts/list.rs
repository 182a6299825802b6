//! Lists: names in front of 分别为 and their numbers behind it, and a total behind its parts.
//!
//! `现场述法与书面述法分别为12名、40名` gives each number its name; `建议164件、提案231件,合计395件` names the total after both. It
//! makes no other labels.

use std::ops::Range;

use crate::facts::complete::thing_before;
use crate::facts::label::{Label, Slot, of_phrase, trim, verb_before};
use crate::facts::phrase::{refine, verb_chain};
use crate::facts::relation::{REACH, parts_of_total, reach, relation};
use crate::facts::{Direction, Relation, RelationKind};
use crate::lexicon::label_words::{without_lead, without_trail};
use crate::lexicon::verbs::verb_at;
use crate::text::date::year_at;
use crate::text::{Decimal, Folded};

/// 现场述法与书面述法分别为12名、40名, 办结率、满意率达100%和94%, 作出处理决定和处罚决定4件、9件: the names in front, one each. The
/// last of the labels ends the list.
pub fn distribute(text: &Folded, slots: &[Slot<'_>], is_change: &[bool], labels: &mut [Label]) {
    let Some(mut first) = labels.len().checked_sub(1) else { return };
    if slots.get(labels.len()).is_some_and(|it| continues(text, it)) {
        return;
    }
    while first > 0 && continues(text, &slots[first]) {
        first -= 1;
    }
    let run = labels.len() - first;
    if run < 2 {
        return;
    }
    let before = slots[first].before.clone();
    let said = before.clone().rev().find(|&at| text.has(at, "分别"));
    let mark = said.unwrap_or(without_trail(text, before.clone()).end);
    // 公安、交通部门分别办理案件32件、15件: what they all did stands behind 分别.
    let deed = said.filter(|_| !is_change[first]).map(|at| trim(text, at + 2..before.end));
    let deed = deed.filter(|it| !verb_chain(text, it.clone()).is_empty());
    if before.end - mark > 6 && deed.is_none() {
        return;
    }
    let unit = &slots[first].quantity.unit;
    // 开展宣传、培训5场、900人次 is the same thing measured twice.
    let alike = slots[first..first + run].iter().all(|it| it.quantity.unit == *unit);
    if said.is_none() && (!alike || unit != "%" && is_change[first]) {
        return;
    }
    let names = names(text, without_lead(text, before.start..before_comparison(text, before.start..mark)));
    let is_rate = |it: &Range<usize>| matches!(text.before(it.end), '率' | '度' | '比');
    let rates = said.is_some() || unit != "%" || names.iter().all(is_rate);
    if names.len() != run || !rates || year_at(text, names[0].start).is_some() {
        return;
    }
    let moved = if is_change[first] { trim(text, mark + 2..before.end) } else { 0..0 };
    let refined = |it: Range<usize>| if said.is_some() { it } else { refine(text, it) };
    let mut own: Vec<Label> =
        names.into_iter().map(|it| of_phrase(text, refined(trim(text, it)), "respectively")).collect();
    share(text, thing_before(text, slots, labels, first), &mut own);
    for (offset, mut it) in own.into_iter().enumerate() {
        if !moved.is_empty() {
            it.pieces.push(moved.clone());
            it.rule = "change";
        }
        if let Some(deed) = deed.clone().filter(|_| it.verb.is_empty()) {
            it.pieces.push(deed.clone());
            (it.verb, it.object) = (verb_chain(text, deed.clone()), deed);
        }
        it.sort = labels[first + offset].sort;
        labels[first + offset] = it;
    }
}

/// Whether nothing but a mark stands between a figure and the one before.
fn continues(text: &Folded, slot: &Slot<'_>) -> bool {
    slot.joined && text.trim(slot.before.clone()).len() <= 1
}

/// What stands once and is meant for all names: 作出 and 决定 in 作出行政处理、行政处罚决定, 复议 in 复议维持、撤销, the `thing` counted
/// before in 维持、撤销.
fn share(text: &Folded, thing: Option<Range<usize>>, names: &mut [Label]) {
    let cores: Vec<Range<usize>> = names
        .iter()
        .map(|it| it.verb.end.max(it.pieces[0].start)..it.pieces.last().map_or(it.verb.end, |it| it.end))
        .collect();
    let tail = shared_tail(text, &cores);
    let (count, first) = (names.len(), names[0].clone());
    let is_outcome = |it: &Label| it.object.is_empty() && it.pieces.len() == 1;
    let whole = first.pieces[0].clone();
    let setting = verb_before(text, whole.clone()).map(|(start, ())| whole.start..start);
    let setting = setting.filter(|it| !it.is_empty() && verb_chain(text, it.clone()).is_empty());
    let outcomes = names[1..].iter().all(is_outcome);
    for (offset, it) in names.iter_mut().enumerate() {
        if let Some(tail) = tail.clone().filter(|_| offset + 1 < count) {
            it.pieces.push(tail);
        }
        // 办结 in 办结率 is part of the name.
        let own = verb_at(text, it.pieces[0].start).is_some_and(|(_, verb)| verb.counts && !verb.nominal);
        if offset > 0 && !own && !first.verb.is_empty() && first.object.len() >= 2 {
            it.verb = first.verb.clone();
            it.pieces.insert(0, it.verb.clone());
        }
        if !outcomes {
            continue;
        }
        if let Some(setting) = setting.clone() {
            if offset > 0 {
                it.pieces.insert(0, setting);
            }
        } else if let Some(thing) = thing.clone().filter(|_| is_outcome(it)) {
            it.object = thing.clone();
            it.pieces.push(thing);
        }
    }
}

/// How many figures the list that begins at `first` has, with nothing but marks between them.
pub fn run_of(text: &Folded, slots: &[Slot<'_>], first: usize) -> usize {
    1 + slots[first + 1..].iter().take_while(|it| continues(text, it)).count()
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
        // 示范户20户、示范村5个,分别占10%和8%
        let percent = &slots[first].quantity.unit == "%";
        let moves = |it: usize| is_change[it] || (percent && slots[it].quantity.unit == "%");
        let told = |&at: &usize| text.has(at, "分别") && (is_change[first] || text.at(at + 2) == '占');
        let Some(mark) = before.clone().find(told) else { continue };
        // 办结率、满意率同比分别提高: the names of what moved stand in front.
        if without_lead(text, before.start..before_comparison(text, before.start..mark)).len() >= 2 {
            continue;
        }
        let joined = |it: usize| moves(it) && slots[it].joined;
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
            '、' | '与' | '和' | '及' if depth == 0 && at > start && !is_in_word(text, at) => {
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

/// 复议、诉讼37件、52件,复议维持、撤销29件、8件: a list of names that adds up exactly to a figure before it.
pub fn lists_that_add_up(slots: &[Slot<'_>], labels: &[Label], res: &mut [Option<Relation>]) {
    let mut first = 0;
    while first < slots.len() {
        let listed = |it: &usize| labels[*it].rule == "respectively" && res[*it].is_none();
        let next = (first + 1..slots.len().min(first + REACH)).take_while(|it| listed(it) && slots[*it].joined).count();
        let end = first + 1 + next;
        let parts = first..end;
        if next > 0 && listed(&first) {
            let unit = &slots[first].quantity.unit;
            let sum = parts.clone().try_fold(Decimal::default(), |sum, it| sum.plus(slots[it].quantity.value));
            let is_whole = |it: &usize| res[*it].is_none() && slots[*it].quantity.unit == *unit && unit != "%";
            let whole = reach(first).rev().filter(is_whole).find(|&it| Some(slots[it].quantity.value) == sum);
            if let Some(whole) = whole {
                res[parts].fill(relation(RelationKind::PartOf, whole));
            }
        }
        first = end;
    }
}

/// 参与, 涉及, 和解: the character joins nothing.
fn is_in_word(text: &Folded, at: usize) -> bool {
    match text.at(at) {
        '与' => text.before(at) == '参',
        '及' => matches!(text.before(at), '涉' | '普' | '以'),
        '和' => matches!(text.at(at + 1), '解' | '谐'),
        _ => false,
    }
}

/// 行政案件 of 一审、二审行政案件, 决定 of 行政处理、行政处罚决定: what the last name has behind the character that ends the first.
fn shared_tail(text: &Folded, names: &[Range<usize>]) -> Option<Range<usize>> {
    let (first, last) = (names.first()?, names.last()?);
    let len = first.len();
    let begins = |it: &Range<usize>| {
        len == 4 && text.at(it.start) == text.at(first.start) && text.at(it.start + 1) == text.at(first.start + 1)
    };
    let ends = |it: &Range<usize>| len < 4 && text.before(it.start + len) == text.before(first.end);
    let alike = |it: &Range<usize>| begins(it) || ends(it);
    let parallel = (2..=4).contains(&len)
        && names.iter().rev().skip(1).all(|it| it.len() == len && alike(it))
        && last.len() > len + 1
        && alike(last);
    // 民事、行政、公益诉讼检察建议: what is only a kind wants the thing, however the last goes on.
    let is_kind = |it: &Range<usize>| it.len() == 2 && "事政审级类般易通".contains(text.before(it.end));
    let kinds = last.len() >= 4 && names.iter().rev().skip(1).all(is_kind);
    let of_kinds = kinds.then(|| last.end - if last.len() <= 6 { last.len() - 2 } else { 4 }..last.end);
    parallel.then(|| last.start + len..last.end).or(of_kinds)
}

/// 合计395件 behind 人大代表建议164件、政协提案231件 is named after both.
pub fn name_totals(text: &Folded, slots: &[Slot<'_>], labels: &mut [Label]) {
    for idx in 0..slots.len() {
        let Some(first) = parts_of_total(text, slots, idx) else { continue };
        // 共清理26件 has a verb of its own.
        if !labels[idx].verb.is_empty() && labels[idx].rule != "as-before" {
            continue;
        }
        // The names of clauses of their own say no more together than 合计 alone.
        if idx - first > 2 && !slots[idx - 1].same_clause {
            labels[idx].pieces = vec![text.trim(slots[idx].before.clone())];
            labels[idx].rule = "total";
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
