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

use crate::facts::change::{change_label, comparison_base};
use crate::facts::complete::{complete, thing_before, with_predicate};
use crate::facts::list::{distribute, distribute_changes, name_totals};
use crate::facts::phrase::{firm_verb, noun_phrase, refine, verb_chain};
use crate::facts::relation::reach;
use crate::facts::setting::{without_date_in_front, without_time_behind};
use crate::facts::token::Quantity;
use crate::lexicon::label_words::{without_lead, without_trail};
use crate::lexicon::measures::UnitKind;
use crate::lexicon::verbs::verb_at;
use crate::text::Folded;
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
    /// The sort of its number.
    pub sort: Option<UnitKind>,
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
    /// Where the text that follows the number before it, and the note behind that, begins.
    pub since: usize,
    /// Whether it stands in a closed note on a figure, (含上年结转5件).
    pub note: bool,
}

/// Labels for all figures of one sentence, in order. `is_change` tells figures that say by how much another moved.
pub fn labels(text: &Folded, slots: &[Slot<'_>], is_change: &[bool]) -> Vec<Label> {
    let mut res: Vec<Label> = Vec::with_capacity(slots.len());
    for (idx, &moves) in is_change.iter().enumerate().take(slots.len()) {
        // 较平均水平高8.5个百分点 is no change, but is named like one.
        let moved = moves || slots[idx].quantity.unit == "百分点";
        let label = label(text, slots, &res, idx, moved);
        res.push(Label { sort: slots[idx].quantity.sort, ..label });
        distribute(text, slots, is_change, &mut res);
    }
    distribute_changes(text, slots, is_change, &mut res);
    name_totals(text, slots, &mut res);
    res
}

fn label(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize, is_change: bool) -> Label {
    let slot = &slots[idx];
    let own = without_from(text, slots, idx, own_words(text, slots, idx, done.last()));
    let meant = meant(text, slots, idx).filter(|&it| it < done.len());
    let last = meant.map_or(done.last(), |it| done.get(it));
    if let Some(last) = last.filter(|_| slot.same_clause && is_second_end(text, slots, idx)) {
        return Label { rule: "from-to", ..last.clone() };
    }
    if is_change {
        return change_label(text, slots, done, idx);
    }
    if let Some(base) = comparison_base(text, slots, done, idx) {
        return base;
    }
    let ends_in_verb = ends_in_verb(text, own.clone());
    // 案值超过100万元的大要案: what follows 的 is not what was counted.
    let in_clause = text.at(slot.behind.start) == '的' && own.len() >= 2;
    let noun = noun_phrase(text, slot.behind.clone(), ends_in_light_verb(text, own.clone())).filter(|_| !in_clause);
    // 对3份合同提出意见: behind 对 what is done follows.
    let done_to = matches!(text.before(text.trim(slot.before.clone()).end), '对' | '将' | '把');
    let noun = noun.map(|it| if done_to { before_verb(text, it) } else { it });
    if let Some(label) = noun.as_ref().and_then(|it| those_who(text, slot, it)) {
        return label;
    }
    let stops_at_once = slot.behind.is_empty();
    let mut it = if own.is_empty() {
        match noun {
            _ if counts_times(text, slot) => of_phrase(text, without_lead(text, slot.behind.clone()), "times-of-doing"),
            Some(noun) => with_predicate(text, slot, of_noun(text, noun, "noun-behind")),
            None if !stops_at_once => of_phrase(text, without_lead(text, slot.behind.clone()), "predicate-behind"),
            None => of_earlier_clause(text, slot, last),
        }
    } else {
        match noun {
            // 局党组会议先后5次研究法治工作: how often stands in front of what was done.
            _ if counts_times(text, slot) => {
                let done = without_lead(text, slot.behind.clone());
                let verb = verb_chain(text, done.clone());
                Label {
                    pieces: pieces([own.clone(), done.clone()]),
                    object: verb.end..done.end,
                    verb,
                    rule: "times-of-doing",
                    ..Label::default()
                }
            }
            Some(noun)
                if ends_in_verb
                    || is_preposition(text, own.clone())
                    || goes_to(text, slot)
                    || is_object_only(text, own.clone()) =>
            {
                let verb = if ends_in_verb { verb_chain_at_end(text, own.clone()) } else { noun.start..noun.start };
                Label {
                    pieces: pieces([verb.clone(), noun.clone()]),
                    verb,
                    object: noun,
                    rule: "verb-noun-behind",
                    ..Label::default()
                }
            }
            // 列入目录的8项决策事项: a clause that belongs to the noun.
            Some(noun) if text.before(text.trim(slot.before.clone()).end) == '的' => {
                // 现行有效的83件文件: without a verb 的 says nothing.
                let said = verb_chain(text, own.clone()).is_empty() && own.len() <= 4;
                let end = if said { own.end } else { text.trim(slot.before.clone()).end };
                let clause = refine(text, own.start..end);
                let pieces = pieces([clause.clone(), noun.clone()]);
                Label {
                    pieces,
                    verb: clause.start..clause.start,
                    object: noun,
                    rule: "clause-noun-behind",
                    ..Label::default()
                }
            }
            // 制定并公开《…》等3个文件: the verb in front of the example and the kind behind it.
            Some(noun) if text.before(own.end) == '等' && !verb_chain(text, own.clone()).is_empty() => {
                let verb = verb_chain(text, own.clone());
                let pieces = pieces([verb.clone(), noun.clone()]);
                Label { pieces, verb, object: noun, rule: "verb-noun-behind", ..Label::default() }
            }
            // 市场监管系统8600名干部: whose people they are.
            Some(noun) if slot.quantity.sort == Some(UnitKind::People) && is_office_with(text, own.clone()) => {
                let pieces = pieces([own.clone(), noun.clone()]);
                Label { pieces, verb: own.start..own.start, object: noun, rule: "noun-behind", ..Label::default() }
            }
            Some(noun) if !stands_alone(text, own.clone()) => of_noun(text, noun, "noun-behind"),
            _ => all_told(text, own.clone())
                .unwrap_or_else(|| of_phrase(text, refine(text, own.clone()), "words-before")),
        }
    };
    if own.len() <= 1 || goes_to(text, slot) || text.before(own.end) == '等' || is_preposition(text, own.clone()) {
        it = with_predicate(text, slot, it);
    }
    // 组织256名干部参加考试: so general a word takes along what it is said of.
    if text.text(own.clone()) == "组织" {
        let said = match noun_phrase(text, slot.behind.clone(), false) {
            Some(noun) => with_predicate(text, slot, of_noun(text, noun, "noun-behind")),
            None => of_phrase(text, without_lead(text, slot.behind.clone()), "noun-and-predicate-behind"),
        };
        it = if said.rule == "noun-and-predicate-behind" && !said.pieces.is_empty() { said } else { it };
    }
    let thing = meant.map_or_else(|| thing_before(text, slots, done, idx), |it| Some(done[it].object.clone()));
    complete(text, slot, last, thing, &mut it);
    // 对, 再, %: a mark or a case alone names nothing.
    const EMPTY: &[&str] = &["对", "为", "给", "再", "多", "其余", "单位", "%", "-", "+"];
    if it.pieces.len() <= 1 && it.pieces.first().is_none_or(|it| EMPTY.contains(&text.text(it.clone()))) {
        let noun = noun_phrase(text, slot.behind.clone(), false);
        let last = last.filter(|_| noun.is_none()).map(|last| Label { rule: "as-before", ..last.clone() });
        return noun.map(|noun| of_noun(text, noun, "noun-behind")).or(last).unwrap_or(it);
    }
    it
}

/// 5次 or 3轮 in front of a verb with its object.
fn counts_times(text: &Folded, slot: &Slot<'_>) -> bool {
    let verb = verb_chain(text, slot.behind.clone());
    let times = matches!(slot.quantity.unit.as_str(), "次" | "轮" | "轮次" | "场次");
    times && !verb.is_empty() && slot.behind.end - verb.end >= 2
}

/// The words of a noun phrase in front of the first verb that is none but a verb.
fn before_verb(text: &Folded, noun: Range<usize>) -> Range<usize> {
    let is_verb = |&at: &usize| verb_at(text, at).is_some_and(|(end, verb)| !verb.nominal && end == at + 2);
    let end = (noun.start + 2..noun.end).find(is_verb).filter(|&end| text.before(end) != '被');
    noun.start..end.unwrap_or(noun.end)
}

/// 前者 is the first of the list before, 后者 the last; the pronoun stands right before the words of the slot.
pub fn meant(text: &Folded, slots: &[Slot<'_>], idx: usize) -> Option<usize> {
    let start = slots[idx].before.start;
    let last = idx.checked_sub(1).filter(|_| text.before(start) == '者')?;
    let first = reach(idx).rev().find(|&it| !slots[it].joined).unwrap_or(last);
    match text.before(start - 1) {
        '前' => Some(first),
        '后' => Some(last),
        _ => None,
    }
}

/// 273人违规领取的补贴412.3万元: what the people did, and with what.
fn those_who(text: &Folded, slot: &Slot<'_>, noun: &Range<usize>) -> Option<Label> {
    let (end, _) = verb_at(text, noun.end).filter(|_| slot.quantity.sort == Some(UnitKind::People))?;
    let of = (end..slot.behind.end).find(|&at| text.at(at) == '的').filter(|at| at + 2 < slot.behind.end)?;
    let counted_on = text.at(slot.behind.end).is_ascii_digit() || matches!(text.at(slot.behind.end), '近' | '约');
    let object = text.trim(of + 1..slot.behind.end);
    let pieces = pieces([noun.start..of, object.clone()]);
    let verb = noun.start..noun.start;
    counted_on.then(|| Label { pieces, verb, object, rule: "noun-and-predicate-behind", ..Label::default() })
}

/// The words in front of a number that can name what it counts.
fn own_words(text: &Folded, slots: &[Slot<'_>], idx: usize, last: Option<&Label>) -> Range<usize> {
    let slot = &slots[idx];
    let mut before = text.trim(slot.before.clone());
    if text.at(before.start) == '(' && before.start < before.end {
        before.start += 1;
    }
    // 132件代表建议、97件提案; 16个断面中有15个: what stands between is the name of the number before.
    let named = last.filter(|it| it.rule.ends_with("behind")).map(|it| it.object.clone());
    let taken = named.filter(|it| before.contains(&it.start));
    if let Some(taken) = taken {
        let rest = text.text(taken.end..before.end);
        // 将98项处罚权赋予全市14个镇: the first noun is what was given, the second who has it.
        let given = matches!(text.at(text.trim(slots[idx - 1].before.clone()).start), '将' | '把');
        let to = given && noun_phrase(text, slot.behind.clone(), false).is_some();
        if to || rest.chars().all(|it| "、和及与以中里内有的共计,仅只就还已尚".contains(it)) {
            return before.end..before.end;
        }
    }
    let own = trim(text, without_date_in_front(text, without_lead(text, before)));
    let own = trim(text, without_time_behind(text, own));
    // 对现行有效的118件: what it was done to.
    let object_only =
        matches!(text.at(own.start), '对' | '将' | '把') && text.before(text.trim(slot.before.clone()).end) == '的';
    if object_only && own.len() > 2 { own.start + 1..own.end } else { own }
}

/// 平均办理时限由法定的20个工作日压减至5.5个: where it came from is no part of the name.
fn without_from(text: &Folded, slots: &[Slot<'_>], idx: usize, own: Range<usize>) -> Range<usize> {
    let from = |&at: &usize| {
        matches!(text.at(at), '由' | '从')
            && !matches!(text.before(at), '自' | '理')
            && !matches!(text.at(at + 1), '于' | '事' | '业')
    };
    match slots[idx].before.clone().rev().find(from).filter(|at| own.contains(at) && *at > own.start + 1) {
        Some(at) if is_second_end(text, slots, idx + 1) => trim(text, own.start..at),
        _ => own,
    }
}

/// 共, 全年 and the like cut off at both ends.
pub fn trim(text: &Folded, range: Range<usize>) -> Range<usize> {
    without_trail(text, without_lead(text, range))
}

pub fn pieces<const N: usize>(all: [Range<usize>; N]) -> Vec<Range<usize>> {
    all.into_iter().filter(|it| !it.is_empty()).collect()
}

fn of_noun(text: &Folded, noun: Range<usize>, rule: &'static str) -> Label {
    let noun = without_lead(text, noun);
    Label { pieces: pieces([noun.clone()]), verb: noun.start..noun.start, object: noun, rule, ..Label::default() }
}

/// A label of running words: the verbs at its start are its verb, the rest is what is counted.
pub fn of_phrase(text: &Folded, words: Range<usize>, rule: &'static str) -> Label {
    let words = text.trim(words);
    let mut verb = verb_chain(text, words.clone());
    if verb.is_empty() {
        // 各类调解组织受理纠纷: the subject stays in the label, but what is counted is 纠纷.
        verb = firm_verb(text, words.clone()).unwrap_or(verb);
    }
    // 行政复议案件审结: the verb that ends a phrase is no part of the thing.
    if verb.is_empty()
        && let Some((start, ())) = verb_before(text, words.clone())
        && verb_at(text, start).is_some_and(|(_, it)| it.counts && !it.nominal)
        && start - words.start >= 4
    {
        let object = head_of(text, words.start..start);
        return Label { pieces: pieces([words.clone()]), verb, object, rule, ..Label::default() };
    }
    let object = head_of(text, with_its_verb(text, verb.clone(), verb.end..words.end));
    // 公开…人民群众关注的重点领域信息: the verb and the head say it as well.
    const LONG: usize = 18;
    let clause = verb.end..object.start.max(verb.end);
    let pieces = if words.len() > LONG && !verb.is_empty() && clause.len() > LONG / 2 && object.len() >= 4 {
        pieces([verb.clone(), object.clone()])
    } else {
        pieces([words])
    };
    Label { pieces, verb, object, rule, ..Label::default() }
}

/// 修改意见 of 提出修改意见: behind two verbs a general noun belongs to the second.
fn with_its_verb(text: &Folded, verb: Range<usize>, object: Range<usize>) -> Range<usize> {
    const GENERAL: &[&str] = &["意见", "建议", "活动", "项目", "工作", "方案", "计划", "行动"];
    let second = verb_before(text, verb.clone()).map(|(start, ())| start).filter(|&it| it > verb.start);
    match second.filter(|_| GENERAL.contains(&text.text(object.clone()))) {
        Some(start) => start..object.end,
        None => object,
    }
}

/// 规范性文件(含决定)共清理126件: neither 共 nor the note is part of the name.
fn all_told(text: &Folded, own: Range<usize>) -> Option<Label> {
    let at =
        (own.start + 2..own.end).find(|&at| text.at(at) == '共' && verb_chain(text, at + 1..own.end).end == own.end)?;
    let open = (own.start + 2..at).find(|&it| text.at(it) == '(').filter(|_| text.before(at) == ')');
    let (object, verb) = (own.start..open.unwrap_or(at), at + 1..own.end);
    let pieces = pieces([object.clone(), verb.clone()]);
    (!verb.is_empty()).then(|| Label { pieces, verb, object, rule: "words-before", ..Label::default() })
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
    let clause = trim(text, start..end);
    // 收案数首次超过去年,达到156件: the measure is the subject of both clauses.
    let ends_measure = |&at: &usize| {
        matches!(text.before(at), '数' | '率' | '量' | '额') && !matches!(text.at(at), '据' | '字' | '位' | '化' | '的')
    };
    match (clause.start + 3..clause.end).find(ends_measure) {
        Some(end) => of_phrase(text, clause.start..end, "clause-before"),
        None => of_phrase(text, refine(text, clause), "clause-before"),
    }
}

/// The second number of 由…压缩至…: 至, 到 or 为 in front of it, 由 or 从 in front of the first.
pub fn is_second_end(text: &Folded, slots: &[Slot<'_>], idx: usize) -> bool {
    let Some(first) = idx.checked_sub(1).map(|it| &slots[it]) else { return false };
    let Some(slot) = slots.get(idx) else { return false };
    let ends = |range: &Range<usize>, marks: &[char]| {
        let range = without_time_behind(text, text.trim(range.clone()));
        !range.is_empty() && marks.contains(&text.before(range.end))
    };
    let from = ends(&first.before, &['由', '从'])
        || first.before.clone().any(|at| matches!(text.at(at), '由' | '从') && at + 14 > first.before.end);
    from && ends(&slot.before, &['至', '到', '为']) && slot.same_clause
}

pub fn verb_before(text: &Folded, range: Range<usize>) -> Option<(usize, ())> {
    let start = range.end.checked_sub(2).filter(|&it| it >= range.start)?;
    verb_at(text, start).filter(|&(end, _)| end == range.end).map(|_| (start, ()))
}

/// Whether the words in front name something by themselves, so that what stands behind is a predicate.
fn stands_alone(text: &Folded, own: Range<usize>) -> bool {
    let words = text.text(own.clone());
    const PLACES: &[&str] =
        &["我区", "我市", "我县", "全区", "全市", "全县", "全省", "国家", "推动", "共有", "现有", "组织"];
    own.len() >= 4 && !PLACES.iter().any(|it| words.starts_with(it)) && !words.ends_with(['共', '有', '等', '辖', '设'])
}

/// 将六大方面42项任务: 将 and what has no verb name nothing.
fn is_object_only(text: &Folded, own: Range<usize>) -> bool {
    matches!(text.at(own.start), '对' | '将' | '把' | '向')
        && !matches!(text.at(own.start + 1), '外' | '口' | '照' | '标')
        && own.clone().all(|at| verb_at(text, at).is_none_or(|(end, verb)| !verb.counts || end > own.end))
}

/// 系统, 机关, 部门 without a verb: a body that has people.
fn is_office_with(text: &Folded, own: Range<usize>) -> bool {
    const BODIES: &[&str] = &["系统", "机关", "部门", "单位", "机构", "队伍"];
    own.len() >= 4
        && BODIES.iter().any(|it| text.has_before(own.end, it))
        && verb_chain(text, own.clone()).is_empty()
        && firm_verb(text, own).is_none()
}

fn is_preposition(text: &Folded, own: Range<usize>) -> bool {
    let last = text.before(own.end);
    matches!(last, '对' | '为' | '向' | '将' | '把' | '给' | '在') || (own.len() == 1 && matches!(last, '与' | '以'))
}

/// 分别到14个村: where it was done; 提高到 leads to a value.
fn goes_to(text: &Folded, slot: &Slot<'_>) -> bool {
    let end = text.trim(slot.before.clone()).end;
    let leads = "达加高升减降缩短提增压推扩收得";
    end > slot.before.start && matches!(text.before(end), '到' | '赴' | '在') && !leads.contains(text.before(end - 1))
}

fn ends_in_verb(text: &Folded, own: Range<usize>) -> bool {
    !verb_chain_at_end(text, own).is_empty()
}

/// 开展, 组织: what is done stands behind the number, as a noun.
fn ends_in_light_verb(text: &Folded, own: Range<usize>) -> bool {
    ["开展", "组织", "进行", "实施", "举办", "举行"].iter().any(|it| own.len() >= 2 && text.has_before(own.end, it))
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
    // 新农村建设建起: a noun-like verb behind other words belongs to them.
    while start > own.start && verb_at(text, start).is_some_and(|(end, verb)| verb.nominal && end < own.end) {
        start += 2;
    }
    start..own.end
}

#[cfg(test)]
mod tests;
