//! What a number counts, in the report's own words.
//!
//! | sentence | label |
//! |---|---|
//! | 共抽查行政执法案卷**90余份** | 抽查行政执法案卷 |
//! | 选聘**4家**律师事务所为… | 选聘律师事务所 |
//! | 办理区人大代表建议57件、区政协委员提案**79件** | 办理区政协委员提案 |
//! | 受理调解纠纷1205件，调解成功**1198件** | 调解成功纠纷 |
//! | 由20个工作日压缩至**2个** | that of the first number |
//!
//! A label is a list of stretches of the text, so that it can be shown where it came from. Relations between
//! figures are told in [`crate::facts::relation`].

use std::ops::Range;

use crate::facts::phrase::{noun_phrase, refine, verb_chain};
use crate::facts::token::Quantity;
use crate::lexicon::label_words::{without_lead, without_trail};
use crate::lexicon::measures::UnitKind;
use crate::lexicon::verbs::verb_at;
use crate::text::Folded;
use crate::text::fold::is_han;
use crate::text::sentence::is_clause_end;

/// The label of one figure while its sentence is read.
#[derive(Clone, Debug, Default)]
pub struct Label {
    /// The stretches of text, in the order of the label.
    pub pieces: Vec<Range<usize>>,
    /// The verb in front of what is counted.
    pub verb: Range<usize>,
    /// What is counted, without its verb.
    pub object: Range<usize>,
    /// Which rule made it.
    pub rule: &'static str,
}

/// A figure in its sentence.
#[derive(Clone, Debug)]
pub struct Slot<'a> {
    /// The number.
    pub quantity: &'a Quantity,
    /// The text in front of it, back to the clause end or the number before it.
    pub before: Range<usize>,
    /// The text behind it, up to the clause end, a 、 or the next number.
    pub behind: Range<usize>,
    /// Whether it continues a list: 、 or 和 stands between it and the number before.
    pub joined: bool,
    /// Whether it follows the number before it in the same clause.
    pub same_clause: bool,
}

/// Labels for all figures of one sentence, in order. `is_change` tells figures that say by how much another moved.
pub fn labels(text: &Folded, slots: &[Slot<'_>], is_change: &[bool]) -> Vec<Label> {
    let mut res: Vec<Label> = Vec::with_capacity(slots.len());
    for idx in 0..slots.len() {
        let label = label(text, slots, &res, idx, is_change[idx]);
        res.push(label);
    }
    distribute(text, slots, &mut res);
    res
}

fn label(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize, is_change: bool) -> Label {
    let slot = &slots[idx];
    let own = trim(text, slot.before.clone());
    let last = done.last();
    if let Some(last) = last.filter(|_| slot.same_clause && is_second_end(text, slots, idx)) {
        return Label { rule: "from-to", ..last.clone() };
    }
    if is_change {
        return change_label(text, slots, done, idx, own);
    }
    if let Some(base) = comparison_base(text, slots, done, idx) {
        return base;
    }
    let noun = noun_phrase(text, slot.behind.clone());
    let stops_at_once = slot.behind.is_empty();
    let ends_in_verb = ends_in_verb(text, own.clone());
    let mut it = if own.is_empty() {
        match noun {
            Some(noun) => of_noun(text, noun, "noun-behind"),
            None if !stops_at_once => of_phrase(text, slot.behind.clone(), "predicate-behind"),
            None => of_earlier_clause(text, slot, last),
        }
    } else {
        match noun {
            Some(noun) if ends_in_verb || is_preposition(text, own.clone()) => {
                let verb = if ends_in_verb { verb_chain_at_end(text, own.clone()) } else { noun.start..noun.start };
                Label { pieces: pieces([verb.clone(), noun.clone()]), verb, object: noun, rule: "verb-noun-behind" }
            }
            Some(noun) if !stands_alone(text, own.clone()) => of_noun(text, noun, "noun-behind"),
            _ => of_phrase(text, refine(text, own.clone()), "words-before"),
        }
    };
    complete(text, slot, last, &mut it);
    it
}

/// 共, 全年 and the like cut off at both ends.
fn trim(text: &Folded, range: Range<usize>) -> Range<usize> {
    without_trail(text, without_lead(text, range))
}

fn pieces<const N: usize>(all: [Range<usize>; N]) -> Vec<Range<usize>> {
    all.into_iter().filter(|it| !it.is_empty()).collect()
}

fn of_noun(text: &Folded, noun: Range<usize>, rule: &'static str) -> Label {
    let noun = without_lead(text, noun);
    Label { pieces: pieces([noun.clone()]), verb: noun.start..noun.start, object: noun, rule }
}

/// A label of running words: the verbs at its start are its verb, the rest is what is counted.
fn of_phrase(text: &Folded, words: Range<usize>, rule: &'static str) -> Label {
    let words = text.trim(words);
    let verb = verb_chain(text, words.clone());
    let object = head_of(text, verb.end..words.end);
    Label { pieces: pieces([words]), verb, object, rule }
}

/// What stands behind the last 的 of a long phrase: 现行有效的规范性文件.
fn head_of(text: &Folded, words: Range<usize>) -> Range<usize> {
    let last = words.clone().rev().find(|&at| text.at(at) == '的' && words.end - at > 2);
    last.map_or(words.clone(), |at| at + 1..words.end)
}

/// No word of its own: the clause before says what is counted.
fn of_earlier_clause(text: &Folded, slot: &Slot<'_>, last: Option<&Label>) -> Label {
    if let Some(last) = last {
        return Label { rule: "as-before", ..last.clone() };
    }
    let end = slot.before.start.saturating_sub(1);
    let start = (end.saturating_sub(40)..end).rev().find(|&at| is_clause_end(text.at(at))).map_or(end, |it| it + 1);
    of_phrase(text, refine(text, trim(text, start..end)), "clause-before")
}

/// The second number of 由…压缩至…: 至, 到 or 为 in front of it, 由 or 从 in front of the first.
pub fn is_second_end(text: &Folded, slots: &[Slot<'_>], idx: usize) -> bool {
    let Some(first) = idx.checked_sub(1).map(|it| &slots[it]) else { return false };
    let slot = &slots[idx];
    let ends = |range: &Range<usize>, marks: &[char]| {
        let range = text.trim(range.clone());
        !range.is_empty() && marks.contains(&text.before(range.end))
    };
    let from = ends(&first.before, &['由', '从'])
        || first.before.clone().any(|at| matches!(text.at(at), '由' | '从') && at + 14 > first.before.end);
    from && ends(&slot.before, &['至', '到', '为']) && slot.same_clause
}

/// 同比下降8.3%: the measure that moved, and the words that say so.
fn change_label(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize, own: Range<usize>) -> Label {
    let slot = &slots[idx];
    let subject = without_comparison(text, own.clone());
    let has_subject = subject.len() >= 2 && subject.clone().any(|at| is_han(text.at(at)));
    // 压缩70% right behind 由…压缩到… speaks of the same thing.
    let bare_verb = verb_chain(text, own.clone()) == own;
    if has_subject && !bare_verb {
        let whole = text.trim(slot.before.clone());
        return of_phrase(text, refine(text, trim(text, whole)), "change");
    }
    let sort = |it: usize| slots[it].quantity.sort;
    let is_points = slot.quantity.unit == "百分点";
    let target = (0..done.len())
        .rev()
        .find(|&it| done[it].rule != "change" && (!is_points || sort(it) == Some(UnitKind::Percent)));
    match target.map(|it| &done[it]) {
        Some(target) => {
            let mut all = target.pieces.clone();
            all.extend(pieces([own]));
            Label { pieces: all, verb: target.verb.clone(), object: target.object.clone(), rule: "change" }
        }
        None => of_phrase(text, own, "change"),
    }
}

/// Without 同比, 较上年, 比2021年 and the verb of change: the subject, if there is one.
fn without_comparison(text: &Folded, own: Range<usize>) -> Range<usize> {
    let cut = own.clone().find(|&at| {
        ["同比", "环比", "较", "比上", "比去", "比2", "增幅", "降幅", "增速"].iter().any(|word| text.has(at, word))
    });
    let end = cut.unwrap_or(own.end);
    let mut range = own.start..end;
    while let Some((start, _)) = verb_before(text, range.clone()) {
        range.end = start;
    }
    trim(text, range)
}

fn verb_before(text: &Folded, range: Range<usize>) -> Option<(usize, ())> {
    let start = range.end.checked_sub(2).filter(|&it| it >= range.start)?;
    verb_at(text, start).filter(|&(end, _)| end == range.end).map(|_| (start, ()))
}

/// 比2021年的234宗: the same measure, another year.
fn comparison_base(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<Label> {
    let slot = &slots[idx];
    let words = text.text(slot.before.clone());
    let compared = words.starts_with(['较', '比', '与']) || words.contains("同期") || words.contains("上年的");
    let of_year =
        words.ends_with("年的") || words.ends_with("同期的") || words.ends_with("年同期") || words.ends_with("上年");
    (compared && of_year).then_some(())?;
    let same = (0..done.len()).rev().find(|&it| slots[it].quantity.unit == slot.quantity.unit)?;
    Some(Label { rule: "comparison-base", ..done[same].clone() })
}

/// Whether the words in front name something by themselves, so that what stands behind is a predicate.
fn stands_alone(text: &Folded, own: Range<usize>) -> bool {
    let words = text.text(own.clone());
    const PLACES: &[&str] =
        &["我区", "我市", "我县", "全区", "全市", "全县", "全省", "国家", "推动", "共有", "现有", "组织"];
    own.len() >= 4 && !PLACES.iter().any(|it| words.starts_with(it)) && !words.ends_with(['共', '有', '等'])
}

fn is_preposition(text: &Folded, own: Range<usize>) -> bool {
    let last = text.before(own.end);
    matches!(last, '对' | '为' | '向' | '将' | '把' | '给' | '在') || (own.len() == 1 && matches!(last, '与' | '以'))
}

fn ends_in_verb(text: &Folded, own: Range<usize>) -> bool {
    !verb_chain_at_end(text, own).is_empty()
}

/// The row of verbs right before a number: 组织开展.
fn verb_chain_at_end(text: &Folded, own: Range<usize>) -> Range<usize> {
    let mut start = own.end;
    while let Some((before, ())) = verb_before(text, own.start..start) {
        if verb_at(text, before).is_none_or(|(_, verb)| !verb.counts) {
            break;
        }
        start = before;
    }
    start..own.end
}

/// Adds what a short label lacks to be understood alone: a shared verb, or the thing counted before.
fn complete(text: &Folded, slot: &Slot<'_>, last: Option<&Label>, it: &mut Label) {
    let Some(last) = last else { return };
    let only_verb = it.object.is_empty() && !it.verb.is_empty();
    if only_verb && !last.object.is_empty() && last.object.len() <= 16 && it.verb != last.verb {
        it.pieces.push(last.object.clone());
        it.object = last.object.clone();
        it.rule = "verb-of-thing-before";
        return;
    }
    if slot.joined && it.verb.is_empty() && !last.verb.is_empty() && it.rule == "words-before" {
        it.verb = last.verb.clone();
        it.pieces.insert(0, last.verb.clone());
        it.rule = "shared-verb";
        return;
    }
    // 占15.8%: the share of the thing before.
    let share = slot.quantity.sort == Some(UnitKind::Percent)
        && it.pieces.len() == 1
        && matches!(text.text(it.pieces[0].clone()).as_str(), "占" | "占比" | "占比为" | "比例" | "占总数");
    if share && !last.pieces.is_empty() {
        let own = std::mem::take(&mut it.pieces);
        it.pieces = last.pieces.clone();
        it.pieces.extend(own);
        it.rule = "share-of-thing-before";
    }
}

/// 现场述法与书面述法分别为12名、40名: the names in front, one each.
fn distribute(text: &Folded, slots: &[Slot<'_>], labels: &mut [Label]) {
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
        for (offset, name) in names.into_iter().enumerate() {
            let mut it = of_phrase(text, trim(text, name), "respectively");
            if offset > 0
                && it.verb.is_empty()
                && !labels[first].verb.is_empty()
                && labels[first].rule == "respectively"
            {
                it.verb = labels[first].verb.clone();
                it.pieces.insert(0, it.verb.clone());
            }
            labels[first + offset] = it;
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
