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

use crate::facts::list::{distribute, distribute_changes, name_totals};
use crate::facts::phrase::{firm_verb, noun_phrase, refine, verb_chain};
use crate::facts::relation::{REACH, is_part_unit, reach};
use crate::facts::setting::{is_time, without_date_in_front, without_time_behind};
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
}

/// Labels for all figures of one sentence, in order. `is_change` tells figures that say by how much another moved.
pub fn labels(text: &Folded, slots: &[Slot<'_>], is_change: &[bool]) -> Vec<Label> {
    let mut res: Vec<Label> = Vec::with_capacity(slots.len());
    for (idx, &is_change) in is_change.iter().enumerate().take(slots.len()) {
        // 较平均水平高8.5个百分点 is no change, but is named like one.
        let moved = is_change || slots[idx].quantity.unit == "百分点";
        let label = label(text, slots, &res, idx, moved);
        res.push(Label { sort: slots[idx].quantity.sort, ..label });
    }
    distribute(text, slots, &mut res);
    distribute_changes(text, slots, is_change, &mut res);
    name_totals(text, slots, &mut res);
    res
}

fn label(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize, is_change: bool) -> Label {
    let slot = &slots[idx];
    let own = own_words(text, slot, done.last());
    let last = done.last();
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
            Some(noun) if ends_in_verb || is_preposition(text, own.clone()) || goes_to(text, slot) => {
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
                let clause = refine(text, own.start..text.trim(slot.before.clone()).end);
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
            Some(noun) if !stands_alone(text, own.clone()) => of_noun(text, noun, "noun-behind"),
            _ => of_phrase(text, refine(text, own.clone()), "words-before"),
        }
    };
    if own.len() <= 1 || goes_to(text, slot) || text.before(own.end) == '等' || is_preposition(text, own.clone()) {
        it = with_predicate(text, slot, it);
    }
    let thing = thing_before(text, slots, done, idx);
    complete(text, slot, last, thing, &mut it);
    it
}

/// What figures of the same kind counted before: the whole that 其中 takes apart, else the nearest with a thing.
fn thing_before(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<Range<usize>> {
    const STATES: &[&str] = &["有效", "失效", "合格", "优秀", "良好", "成功", "到位"];
    const LONGEST: usize = 16;
    // 改正 in 责令改正 is no thing.
    let is_thing = |it: &Range<usize>| {
        !it.is_empty()
            && it.len() <= LONGEST
            && verb_chain(text, it.clone()) != *it
            && !STATES.iter().any(|state| text.has_before(it.end, state))
    };
    if let Some(whole) = whole_of_parts(text, slots, idx) {
        return done.get(whole).map(|it| it.object.clone()).filter(is_thing);
    }
    let same = |it: &usize| is_part_unit(&slots[*it].quantity.unit, &slots[idx].quantity.unit);
    let mut before =
        reach(idx).rev().filter(|it| same(it) && done[*it].rule != "change").map(|it| done[it].object.clone());
    before.find(is_thing)
}

/// 8名干部取得执法资格: a word as general as 干部 takes along what is said of it.
fn with_predicate(text: &Folded, slot: &Slot<'_>, it: Label) -> Label {
    const SHORT: usize = 4;
    const LONGEST: usize = 16;
    let predicate = text.trim(it.object.end..slot.behind.end.max(it.object.end));
    let behind = it.object.start >= slot.behind.start && it.verb.is_empty() && it.pieces.len() == 1;
    let stops = is_clause_end(text.at(slot.behind.end)) || text.at(slot.behind.end) == '\n';
    let said =
        (2..=LONGEST).contains(&predicate.len()) && !text.text(predicate.clone()).contains([',', '、', '(', '|', '中']);
    if !behind || it.object.len() > SHORT || !stops || !said {
        return it;
    }
    let mut verb = predicate.start;
    const ADVERBS: &[&str] = &["全部", "均", "都", "已", "按时", "按期", "依法", "及时"];
    while let Some(adverb) = ADVERBS.iter().find(|it| text.has(verb, it)) {
        verb += adverb.chars().count();
    }
    let pieces = pieces([it.object.clone(), verb..predicate.end]);
    Label { pieces, rule: "noun-and-predicate-behind", ..it }
}

/// Whether what was counted before can stand in front of a bare verb: 法治培训 before 覆盖.
fn can_lead(last: &Label) -> bool {
    const LONGEST: usize = 10;
    !last.object.is_empty() && last.object.len() <= LONGEST && last.rule != "change"
}

/// 5次 or 3轮 in front of a verb with its object.
fn counts_times(text: &Folded, slot: &Slot<'_>) -> bool {
    let verb = verb_chain(text, slot.behind.clone());
    let times = matches!(slot.quantity.unit.as_str(), "次" | "轮" | "轮次" | "场次");
    times && !verb.is_empty() && slot.behind.end - verb.end >= 2
}

/// The figure that 其中 takes apart, when this one is a part of it.
fn whole_of_parts(text: &Folded, slots: &[Slot<'_>], idx: usize) -> Option<usize> {
    let unit = &slots[idx].quantity.unit;
    let opens = |&it: &usize| {
        let before = text.trim(slots[it].before.clone());
        text.has(before.start, "其中") && slots[it].quantity.unit == *unit
    };
    let first = (idx.saturating_sub(REACH)..=idx).rev().find(opens)?;
    reach(first).rev().find(|&it| slots[it].quantity.unit == *unit)
}

/// The words in front of a number that can name what it counts.
fn own_words(text: &Folded, slot: &Slot<'_>, last: Option<&Label>) -> Range<usize> {
    let mut before = text.trim(slot.before.clone());
    if text.at(before.start) == '(' && before.start < before.end {
        before.start += 1;
    }
    // 132件代表建议、97件提案; 16个断面中有15个: what stands between is the name of the number before.
    let named = last.filter(|it| it.rule.ends_with("behind")).map(|it| it.object.clone());
    let taken = named.filter(|it| before.contains(&it.start));
    if let Some(taken) = taken {
        let rest = text.text(taken.end..before.end);
        if rest.chars().all(|it| "、和及与以中里内有的共计,仅只就还已尚".contains(it)) {
            return before.end..before.end;
        }
    }
    let own = trim(text, without_date_in_front(text, without_lead(text, before)));
    trim(text, without_time_behind(text, own))
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
    match second.filter(|_| GENERAL.contains(&text.text(object.clone()).as_str())) {
        Some(start) => start..object.end,
        None => object,
    }
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
        let range = without_time_behind(text, text.trim(range.clone()));
        !range.is_empty() && marks.contains(&text.before(range.end))
    };
    let from = ends(&first.before, &['由', '从'])
        || first.before.clone().any(|at| matches!(text.at(at), '由' | '从') && at + 14 > first.before.end);
    from && ends(&slot.before, &['至', '到', '为']) && slot.same_clause
}

/// 同比下降8.3%: the measure that moved, and the words that say so.
fn change_label(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Label {
    let slot = &slots[idx];
    let whole = text.trim(slot.before.clone());
    let (subject, moved) = subject_and_change(text, whole.clone());
    if subject.len() >= 2 && subject.clone().any(|at| is_han(text.at(at))) {
        let label = of_phrase(text, refine(text, trim(text, whole)), "change");
        return Label { object: subject, ..label };
    }
    let target = changed(slots, done, idx);
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
    let cut = whole.clone().find(|&at| COMPARED.iter().any(|word| text.has(at, word)));
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

fn verb_before(text: &Folded, range: Range<usize>) -> Option<(usize, ())> {
    let start = range.end.checked_sub(2).filter(|&it| it >= range.start)?;
    verb_at(text, start).filter(|&(end, _)| end == range.end).map(|_| (start, ()))
}

/// 比2021年的234宗, (2022年为400件: the same measure, another time.
fn comparison_base(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<Label> {
    let slot = &slots[idx];
    is_time(text, slot.before.clone()).then_some(())?;
    let same = reach(done.len()).rev().find(|&it| slots[it].quantity.unit == slot.quantity.unit)?;
    Some(Label { rule: "comparison-base", ..done[same].clone() })
}

/// Whether the words in front name something by themselves, so that what stands behind is a predicate.
fn stands_alone(text: &Folded, own: Range<usize>) -> bool {
    let words = text.text(own.clone());
    const PLACES: &[&str] =
        &["我区", "我市", "我县", "全区", "全市", "全县", "全省", "国家", "推动", "共有", "现有", "组织"];
    own.len() >= 4 && !PLACES.iter().any(|it| words.starts_with(it)) && !words.ends_with(['共', '有', '等', '辖', '设'])
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

/// Adds what a short label lacks to be understood alone: a shared verb, or the `thing` counted before.
fn complete(text: &Folded, slot: &Slot<'_>, last: Option<&Label>, thing: Option<Range<usize>>, it: &mut Label) {
    let Some(last) = last else { return };
    let money = slot.quantity.sort == Some(UnitKind::Money);
    // 罚款43.6万元 is understood alone.
    let only_verb = it.object.is_empty() && !it.verb.is_empty() && !money;
    let is_thing = thing.is_some();
    let thing = thing.unwrap_or(0..0);
    if only_verb && it.verb != last.verb && it.pieces.len() == 1 {
        if is_thing {
            it.pieces.push(thing.clone());
            it.object = thing;
            it.rule = "verb-of-thing-before";
        } else if it.verb.len() <= 2 && slot.quantity.sort == Some(UnitKind::People) && can_lead(last) {
            // 开展法治培训10场次,覆盖500余人次
            it.pieces.insert(0, last.object.clone());
            it.rule = "thing-before-and-verb";
        }
        return;
    }
    // 一审行政诉讼5宗、二审3宗: the tail of the name before.
    let (own, named) = (it.object.clone(), last.object.clone());
    let parallel = slot.joined
        && it.pieces.len() == 1
        && (2..=3).contains(&own.len())
        && named.len() > own.len() + 1
        && text.before(named.start + own.len()) == text.before(own.end);
    if parallel {
        it.pieces.push(named.start + own.len()..named.end);
        it.rule = "tail-of-name-before";
        return;
    }
    // 总数达112名, 面积1860平方米: what it is the number or the area of.
    const GENERAL: &[&str] = &[
        "总数",
        "总量",
        "总额",
        "数量",
        "人数",
        "面积",
        "总人数",
        "户数",
        "件数",
        "每次",
        "每人",
        "每村",
        "每户",
        "人均",
        "户均",
        "平均",
        "每年",
        "每月",
        "年均",
    ];
    let general = it.pieces.len() == 1 && GENERAL.contains(&text.text(it.pieces[0].clone()).as_str());
    if general && !last.object.is_empty() {
        it.pieces.insert(0, last.object.clone());
        it.rule = "measure-of-thing-before";
        return;
    }
    // 16个断面中有15个达到或优于Ⅲ类: the predicate needs its thing.
    if it.rule == "predicate-behind" && is_thing && it.pieces.len() == 1 {
        it.pieces.push(thing.clone());
        it.object = thing;
        it.rule = "predicate-of-thing-before";
        return;
    }
    let short = it.pieces.len() == 1 && it.pieces[0].len() <= 4;
    if it.rule == "predicate-behind" && short && can_lead(last) {
        it.pieces.insert(0, last.object.clone());
        it.rule = "thing-before-and-verb";
        return;
    }
    let same_sort = (slot.quantity.sort == Some(UnitKind::Percent)) == (last.sort == Some(UnitKind::Percent));
    if slot.joined && same_sort && it.verb.is_empty() && !last.verb.is_empty() && it.rule == "words-before" {
        it.verb = last.verb.clone();
        it.pieces.insert(0, last.verb.clone());
        it.rule = "shared-verb";
        return;
    }
    // 占15.8%: the share of the thing before.
    let share = slot.quantity.sort == Some(UnitKind::Percent)
        && it.pieces.len() == 1
        && (matches!(text.text(it.pieces[0].clone()).as_str(), "占比" | "占比为" | "比例")
            || text.at(it.pieces[0].start) == '占');
    // A share of a share is not named after both.
    if share && !last.pieces.is_empty() && last.rule != "share-of-thing-before" {
        let own = std::mem::take(&mut it.pieces);
        it.pieces = last.pieces.clone();
        it.pieces.extend(own);
        it.rule = "share-of-thing-before";
    }
}

#[cfg(test)]
mod tests;
