//! One sentence to indicators and mentions: numbers, their surroundings, labels, periods, relations.
//!
//! It knows the order of the steps and nothing of their rules.

use std::ops::Range;

use crate::facts::indicator::{Found, Record};
use crate::facts::label::{Label, Slot, is_second_end, labels};
use crate::facts::list::{run_of, spread_directions};
use crate::facts::period::{Years, period_of};
use crate::facts::relation::{change_direction, is_part_unit, relations};
use crate::facts::scan::scan;
use crate::facts::table::unit_for_all;
use crate::facts::token::{Quantity, Token};
use crate::facts::{Facts, Mention, Period, Relation, RelationKind, Stretch};
use crate::report::{Anchors, Report};
use crate::text::sentence::is_clause_end;
use crate::text::{CharSet, Folded};

/// Adds the figures of a sentence to `facts`.
pub fn read_sentence(
    text: &Folded,
    sentence: Range<usize>,
    stretch: &Stretch,
    report: &Report,
    anchors: &mut Anchors,
    facts: &mut Facts,
) {
    let mut quantities: Vec<Quantity> = Vec::new();
    for token in scan(text, sentence.clone()) {
        match token {
            Token::Quantity(it) => quantities.push(it),
            Token::Mention { kind, range, rule } => {
                facts.mentions.push(Mention { kind, span: text.original_from_folded(range), rule });
            }
        }
    }
    if quantities.is_empty() {
        return;
    }
    if let Some((said, unit)) = unit_for_all(text, sentence.clone()) {
        let bare = |it: &&mut Quantity| it.unit.is_empty() && it.rule == "bare-number" && it.range.start > said;
        quantities.iter_mut().filter(bare).for_each(|it| unit.apply(it));
    }
    carry_units(text, sentence.clone(), &mut quantities);
    let slots = slots(text, sentence.clone(), &quantities);
    let read = if slots.iter().any(|it| it.note) { read_with_notes(text, &slots) } else { read_slots(text, &slots) };
    let years = Years::of(text, sentence.clone());
    let first = facts.indicators.len();
    let mut heads: (usize, Vec<u16>) = (0, Vec::new());
    let mut record = Record::new(text, sentence.clone(), stretch.section);
    for (idx, (slot, (label, relation))) in slots.iter().zip(read).enumerate() {
        let it = slot.quantity;
        let relation = relation.map(|it| Relation { target: it.target.map(|target| target + first), ..it });
        let place = (slot.before.start, it.range.clone());
        let mut period = period_of(text, &years, sentence.clone(), place, stretch.role, report.meta.year);
        let named = years.heads(text, slot.before.clone());
        if named.len() > 1 && named.len() == run_of(text, &slots, idx) {
            heads = (idx, named);
        }
        if let Some(&year) = idx.checked_sub(heads.0).and_then(|it| heads.1.get(it)) {
            period = Some(Period::Year(year));
        }
        let label_rule = label.rule;
        record.add(Found { quantity: it, pieces: &label.pieces, label_rule, relation, period }, anchors, facts);
    }
}

/// The label of a figure and its relation.
type Said = (Label, Option<Relation>);

fn read_slots(text: &Folded, slots: &[Slot<'_>]) -> Vec<Said> {
    let mut directions: Vec<_> = slots.iter().map(|it| change_direction(text, it)).collect();
    spread_directions(text, slots, &mut directions);
    let is_change: Vec<bool> = directions.iter().map(Option::is_some).collect();
    let labels = labels(text, slots, &is_change);
    let relations = relations(text, slots, &labels, &directions);
    labels.into_iter().zip(relations).collect()
}

/// 案件37件(含上年结转5件),其中维持21件: what a note says counts to the figure before it; the sentence is read without it.
fn read_with_notes(text: &Folded, slots: &[Slot<'_>]) -> Vec<Said> {
    // What a note can refer to stands near.
    const NEAR: usize = 8;
    let plain: Vec<usize> = (0..slots.len()).filter(|&it| !slots[it].note).collect();
    let mut res = vec![(Label::default(), None); slots.len()];
    let mut read = |own: &[usize], from: usize| {
        let picked: Vec<_> = own.iter().map(|&it| slots[it].clone()).collect();
        for (&idx, (label, relation)) in own.iter().zip(read_slots(text, &picked)).skip(from) {
            let target = |it: Relation| it.target.and_then(|target| own.get(target).copied());
            res[idx] = (label, relation.map(|it| Relation { target: target(it), ..it }));
        }
    };
    read(&plain, 0);
    let mut idx = 0;
    while idx < slots.len() {
        let end = (idx..slots.len()).find(|&it| !slots[it].note).unwrap_or(slots.len());
        if end > idx {
            let before = plain.partition_point(|&it| it < idx);
            let own: Vec<usize> = plain[before.saturating_sub(NEAR)..before].iter().copied().chain(idx..end).collect();
            read(&own, own.len() - (end - idx));
        }
        idx = end + 1;
    }
    for idx in 1..slots.len() {
        let host = plain[..plain.partition_point(|&it| it < idx)].last().copied();
        let Some(host) = host.filter(|_| slots[idx].note) else { continue };
        let (whole, part) = (slots[host].quantity, slots[idx].quantity);
        let left_out = slots[idx].before.clone().any(|at| text.has(at, "不含"));
        let fits = is_part_unit(&whole.unit, &part.unit) && whole.value >= part.value && !left_out;
        if fits && res[idx].1.is_none_or(|it| it.kind != RelationKind::Change) {
            res[idx].1 = Some(Relation { kind: RelationKind::PartOf, target: Some(host), direction: None });
        }
    }
    res
}

/// 由20个工作日压缩至2个, 由120增加到168项: both numbers have the unit that one of them shows.
fn carry_units(text: &Folded, sentence: Range<usize>, quantities: &mut [Quantity]) {
    // 分别压缩至5个和3个工作日: the unit stands with the last of a list.
    for idx in (1..quantities.len()).rev() {
        let (first, rest) = quantities.split_at_mut(idx);
        let (Some(first), Some(it)) = (first.last_mut(), rest.first()) else { continue };
        let bare = first.unit.is_empty() && first.rule != "ratio" && !it.unit.is_empty();
        let shortened =
            bare || first.unit == "个" && (it.unit == "百分点" || it.unit.starts_with('个') && it.unit != "个");
        let between = |words: &&str| text.has(first.range.end, words) && words.chars().count() == gap(first, it);
        if shortened && ["和", "、", "及", "与", "以及"].iter().any(between) {
            (first.unit, first.sort) = (it.unit.clone(), it.sort);
        }
    }
    // Only 由 and 从 lead from one number to another.
    if quantities.len() < 2 || !sentence.clone().any(|at| matches!(text.at(at), '由' | '从')) {
        return;
    }
    let second_ends: Vec<bool> = {
        let slots = slots(text, sentence, quantities);
        (0..slots.len()).map(|idx| is_second_end(text, &slots, idx)).collect()
    };
    for (idx, second) in second_ends.into_iter().enumerate().skip(1) {
        let unit = quantities[idx].unit.clone();
        let (first, rest) = quantities.split_at_mut(idx);
        let (Some(first), Some(it)) = (first.last_mut(), rest.first_mut()) else { continue };
        if !second || it.rank {
            continue;
        }
        if first.unit.is_empty() || first.unit == "个" && unit.starts_with('个') {
            (first.unit, first.sort) = (unit, it.sort);
        } else if (unit.is_empty() || unit == "个") && first.unit.starts_with(unit.as_str()) {
            (it.unit, it.sort) = (first.unit.clone(), first.sort);
        }
    }
}

/// Characters between two numbers.
fn gap(first: &Quantity, second: &Quantity) -> usize {
    second.range.start.saturating_sub(first.range.end)
}

/// The surroundings of every number.
fn slots<'a>(text: &Folded, sentence: Range<usize>, quantities: &'a [Quantity]) -> Vec<Slot<'a>> {
    let stops = clause_ends(text, sentence.clone());
    let mut res = Vec::with_capacity(quantities.len());
    let mut note_until: Option<usize> = None;
    for (idx, quantity) in quantities.iter().enumerate() {
        let passed = stops.partition_point(|&it| it < quantity.range.start);
        let clause = passed.checked_sub(1).map_or(sentence.start, |it| stops[it] + 1);
        let previous = idx.checked_sub(1).map(|it| quantities[it].range.end);
        let same_clause = previous.is_some_and(|it| it >= clause);
        let since = note_until.filter(|&it| it <= quantity.range.start).or(previous).unwrap_or(clause);
        let start = if same_clause { since } else { clause };
        // 前者增长8.4%: the pronoun is no word of the label, see `meant`.
        let pronoun = previous.is_some() && (text.has(start, "前者") || text.has(start, "后者"));
        let start = start + if pronoun { 2 } else { 0 };
        let note = note_until.is_some_and(|it| it > quantity.range.start);
        let blank = usize::from(text.at(start) == ' ');
        let joined = same_clause && matches!(text.at(start + blank), '、' | '和' | '及' | '与' | '以');
        let ahead = stops.partition_point(|&it| it < quantity.range.end);
        let clause_end = stops.get(ahead).copied().unwrap_or(sentence.end);
        let next = quantities.get(idx + 1).map_or(sentence.end, |it| it.range.start);
        let end = clause_end.min(next).max(quantity.range.end);
        let mut end = list_mark(text, quantity.range.end..end).unwrap_or(end);
        if !note {
            note_until = None;
        }
        if let Some((open, close)) = note_behind(text, quantity.range.end..sentence.end).filter(|_| !note) {
            end = end.min(open);
            note_until = Some(close + 1);
        }
        res.push(Slot {
            quantity,
            before: start..quantity.range.start.max(start),
            behind: quantity.range.end..end,
            joined,
            same_clause,
            since,
            note,
        });
    }
    res
}

/// (含…), (其中…) right behind a number: its brackets.
fn note_behind(text: &Folded, behind: Range<usize>) -> Option<(usize, usize)> {
    const LONGEST: usize = 120;
    const WORDS: &[&str] = &["含", "其中", "包括", "包含", "不含"];
    let open = if text.at(behind.start) == ' ' { behind.start + 1 } else { behind.start };
    (text.at(open) == '(' && WORDS.iter().any(|it| text.has(open + 1, it))).then_some(())?;
    let close = (open..behind.end.min(open + LONGEST)).find(|&at| text.at(at) == ')')?;
    Some((open, close))
}

/// Places of clause ends outside of quotation marks and brackets.
fn clause_ends(text: &Folded, range: Range<usize>) -> Vec<usize> {
    const MARKS: [(char, char); 3] = [('“', '”'), ('《', '》'), ('(', ')')];
    static ANY: CharSet = CharSet::of(&[',', ';', ':', '。', '!', '?', '\n', '“', '”', '《', '》', '(', ')']);
    let places: Vec<usize> = text.places_of(&ANY, range).collect();
    let last_close = MARKS.map(|(_, close)| places.iter().copied().rfind(|&it| text.at(it) == close).unwrap_or(0));
    let mut res = Vec::new();
    let mut open = None;
    for at in places {
        let c = text.at(at);
        match open {
            Some(close) if c == close => open = None,
            Some(_) => {}
            None if is_clause_end(c) => res.push(at),
            // Only where it closes again: a stray mark must not swallow the sentence.
            None => {
                let found = MARKS.iter().zip(last_close).find(|&(&(mark, _), last)| mark == c && last > at);
                open = found.map(|(&(_, close), _)| close);
            }
        }
    }
    res
}

/// Right behind a number, 、 or 和 starts the next entry of a list.
fn list_mark(text: &Folded, range: Range<usize>) -> Option<usize> {
    let first = text.at(range.start);
    (range.start < range.end && matches!(first, '、' | '和' | '及' | '与') || text.has(range.start, "以及"))
        .then_some(range.start)
}
