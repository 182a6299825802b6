//! What a short label lacks to be understood without its sentence.
//!
//! `受理纠纷1205件,化解1198件` makes 化解 to 化解纠纷; `人大代表建议57件、政协提案79件` shares the verb in front of the first;
//! `8名干部取得执法资格` takes along what is said of 干部. It reads the labels before, in the same sentence, and no other.

use std::ops::Range;

use crate::facts::label::{Label, Slot, pieces, verb_before};
use crate::facts::phrase::verb_chain;
use crate::facts::relation::{REACH, is_part_unit, reach};
use crate::lexicon::measures::UnitKind;
use crate::lexicon::part_words::shuts_out;
use crate::lexicon::verbs::verb_at;
use crate::text::Folded;
use crate::text::sentence::is_clause_end;

/// States that end a phrase without naming a thing.
const STATES: &[&str] = &["有效", "失效", "合格", "优秀", "良好", "成功", "到位"];

/// Adds what a short label lacks to be understood alone: a shared verb, or the `thing` counted before.
pub fn complete(text: &Folded, slot: &Slot<'_>, last: Option<&Label>, thing: Option<Range<usize>>, it: &mut Label) {
    let Some(last) = last else { return };
    let money = slot.quantity.sort == Some(UnitKind::Money);
    // 罚款43.6万元 is understood alone, and in 企业服务60,建设审批18 no verb stands.
    let bare = slot.quantity.rule == "bare-number";
    let only_verb = it.object.is_empty() && !it.verb.is_empty() && !money && !bare && !is_row_of_nouns(text, it);
    let is_thing = thing.is_some();
    let thing = thing.unwrap_or(0..0);
    if only_verb && it.verb != last.verb && it.pieces.len() == 1 {
        if is_thing {
            let thing = decided(text, &it.verb, thing);
            it.pieces.push(thing.clone());
            it.object = thing;
            it.rule = "verb-of-thing-before";
        } else if it.verb.len() <= 2 && slot.quantity.sort == Some(UnitKind::People) && can_lead(text, last) {
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
    let general = it.pieces.len() == 1 && GENERAL.contains(&text.text(it.pieces[0].clone()));
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
    if it.rule == "predicate-behind" && short && can_lead(text, last) {
        it.pieces.insert(0, last.object.clone());
        it.rule = "thing-before-and-verb";
        return;
    }
    let same_sort = (slot.quantity.sort == Some(UnitKind::Percent)) == (last.sort == Some(UnitKind::Percent));
    // 取消证明事项6项、实行告知承诺5项: it has a verb of its own.
    const OWN: &[&str] = &["实行", "实施", "推行", "推进", "采取", "列入", "不予"];
    let own = |verb: &&str| text.has(it.object.start, verb);
    let bare = !OWN.iter().any(own) && (!own(&"未") || own(&"未成年"));
    // 合格168卷、不合格7卷: an outcome is no verb for what follows.
    let lent = !last.verb.is_empty() && !last.object.is_empty() && last.rule != "verb-of-thing-before";
    if slot.joined && bare && same_sort && it.verb.is_empty() && lent && it.rule == "words-before" {
        it.verb = last.verb.clone();
        it.pieces.insert(0, last.verb.clone());
        it.rule = "shared-verb";
        return;
    }
    // 占15.8%: the share of the thing before.
    let share = slot.quantity.sort == Some(UnitKind::Percent)
        && it.pieces.len() == 1
        && (matches!(text.text(it.pieces[0].clone()), "占比" | "占比为" | "比例")
            || text.at(it.pieces[0].start) == '占');
    // A share of a share is not named after both.
    if share && !last.pieces.is_empty() && last.rule != "share-of-thing-before" {
        let own = std::mem::take(&mut it.pieces);
        it.pieces = last.pieces.clone();
        it.pieces.extend(own);
        it.rule = "share-of-thing-before";
    }
}

/// 优化审批服务: three verbs that are as often nouns are the name of something.
fn is_row_of_nouns(text: &Folded, it: &Label) -> bool {
    let nominal = |at: usize| verb_at(text, at).is_some_and(|(end, verb)| verb.nominal && end == at + 2);
    it.verb.len() >= 6 && it.verb.clone().step_by(2).all(nominal)
}

/// 维持 behind 行政复议申请: what was decided on is no longer an application.
fn decided(text: &Folded, verb: &Range<usize>, thing: Range<usize>) -> Range<usize> {
    let outcome = shuts_out(text.text(verb.clone())) || text.has(verb.end - 2, "纠错");
    let applied = outcome && text.has_before(thing.end, "申请") && thing.len() >= 4;
    if applied { thing.start..thing.end - 2 } else { thing }
}

/// What figures of the same kind counted before: the whole that 其中 takes apart, else the nearest with a thing.
pub fn thing_before(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 16;
    // 改正 in 责令改正 is no thing.
    let is_thing = |it: &Range<usize>| {
        !it.is_empty()
            && it.len() <= LONGEST
            && verb_chain(text, it.clone()) != *it
            // 法院已审结
            && verb_before(text, it.clone()).is_none_or(|(at, ())| verb_at(text, at).is_none_or(|it| it.1.nominal))
            && verb_at(text, it.start + usize::from(text.at(it.start) == '应')).is_none_or(|(end, _)| end != it.end)
            && !STATES.iter().any(|state| text.has_before(it.end, state))
    };
    if let Some(whole) = whole_of_parts(text, slots, done, idx) {
        return done.get(whole).map(|it| behind_office(text, it.object.clone())).filter(is_thing);
    }
    let same = |it: &usize| is_part_unit(&slots[*it].quantity.unit, &slots[idx].quantity.unit);
    let mut before = reach(idx)
        .rev()
        .filter(|it| same(it) && done[*it].rule != "change")
        .map(|it| behind_office(text, done[it].object.clone()));
    before.find(is_thing)
}

/// 县医调委调解医疗纠纷: behind the office and its verb stands the thing.
fn behind_office(text: &Folded, thing: Range<usize>) -> Range<usize> {
    let verb = |at: usize| verb_chain(text, at..thing.end);
    let done = (thing.start + 2..thing.end.max(thing.start + 2))
        .find(|&at| matches!(text.before(at), '委' | '局' | '厅' | '会' | '院') && !verb(at).is_empty());
    done.map(|at| verb(at).end..thing.end).filter(|it| it.len() >= 2).unwrap_or(thing.clone())
}

/// The figure that 其中 takes apart, when this one is a part of it.
fn whole_of_parts(text: &Folded, slots: &[Slot<'_>], done: &[Label], idx: usize) -> Option<usize> {
    let unit = &slots[idx].quantity.unit;
    let opens = |&it: &usize| {
        let before = text.trim(slots[it].before.clone());
        text.has(before.start, "其中") && slots[it].quantity.unit == *unit
    };
    let first = (idx.saturating_sub(REACH)..=idx).rev().find(opens)?;
    // 其中维持21件;行政诉讼案件19件,审结15件: a thing of its own behind a ; ends the parts.
    let another = |it: &Label| it.rule == "words-before" && it.verb.is_empty() && it.object.len() >= 4;
    let mut between = (first + 1..idx.max(first + 1)).filter(|&it| text.before(slots[it].before.start) == ';');
    let is_outcome = done.get(first).is_some_and(|it| it.rule == "verb-of-thing-before");
    if is_outcome && between.any(|it| done.get(it).is_some_and(another)) {
        return None;
    }
    reach(first).rev().find(|&it| slots[it].quantity.unit == *unit)
}

/// Whether what was counted before can stand in front of a bare verb: 法治培训 before 覆盖.
fn can_lead(text: &Folded, last: &Label) -> bool {
    const LONGEST: usize = 10;
    let is_verb = verb_at(text, last.object.start).is_some_and(|(end, _)| end == last.object.end);
    let is_state = STATES.iter().any(|it| text.has_before(last.object.end, it));
    let money = last.sort == Some(UnitKind::Money);
    !money && !last.object.is_empty() && last.object.len() <= LONGEST && last.rule != "change" && !is_verb && !is_state
}

/// 8名干部取得执法资格: a word as general as 干部 takes along what is said of it.
pub fn with_predicate(text: &Folded, slot: &Slot<'_>, it: Label) -> Label {
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
    // 对9家企业进行约谈: what was done to them, and nothing where it takes more words.
    let lead = text.before(text.trim(slot.before.clone()).end);
    let to_them = matches!(lead, '对' | '将' | '把' | '、' | '和' | '及');
    if !to_them {
        let pieces = pieces([it.object.clone(), verb..predicate.end]);
        return Label { pieces, rule: "noun-and-predicate-behind", ..it };
    }
    const LIGHT: &[&str] = &["进行", "开展", "实施", "予以"];
    let done = verb + 2..predicate.end;
    let light = LIGHT.iter().any(|it| text.has(verb, it)) && (2..=6).contains(&done.len());
    if !light {
        return it;
    }
    Label { pieces: pieces([done.clone(), it.object.clone()]), verb: done, rule: "noun-and-predicate-behind", ..it }
}
