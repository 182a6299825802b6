//! How figures of one sentence stand to each other.
//!
//! `归集信息3625条,其中行政许可3208条,行政处罚418条` gives two parts of the first; `受理1205件,调解成功1198件` a numerator and
//! its base; `立案2件,罚没款2.5万元` the money of those cases. It looks at words first and lets the arithmetic only
//! confirm.

use crate::facts::label::{Label, Slot};
use crate::facts::list::lists_that_add_up;
use crate::facts::phrase::verb_chain;
use crate::facts::{Direction, Relation, RelationKind};
use crate::lexicon::change_words::last_way;
use crate::lexicon::measures::UnitKind;
use crate::lexicon::verbs::verb_at;
use crate::text::{CharSet, Decimal, Folded};

/// How many figures back another one is looked for. No sentence of a report holds as many; it keeps a hostile one
/// from costing its square.
pub const REACH: usize = 40;

/// The figures before `idx` that are near enough to be meant.
pub fn reach(idx: usize) -> std::ops::Range<usize> {
    idx.saturating_sub(REACH)..idx
}

static WAY_STARTS: CharSet = CharSet::of(&[
    '增', '上', '提', '多', '扩', '攀', '新', '下', '减', '压', '精', '降', '缩', '回', '少', '削', '升',
]);

/// Which way the words in front of a number say that something moved; None when they do not.
pub fn change_direction(text: &Folded, slot: &Slot<'_>) -> Option<Direction> {
    // Most clauses hold none of the characters that these words begin with.
    let may_tell = |at: usize| "增上提多扩攀新下减压精降缩回少削升".contains(text.at(at));
    text.places_of(&WAY_STARTS, slot.before.clone()).any(may_tell).then_some(())?;
    let mut range = text.trim(slot.before.clone());
    while range.start < range.end && matches!(text.before(range.end), '了' | ' ') {
        range.end -= 1;
    }
    let (end, up) = last_way(text, range.clone())?;
    let direction = if up { Direction::Increase } else { Direction::Decrease };
    let percent = slot.quantity.sort == Some(UnitKind::Percent);
    let (words, rest) = (text.text(range.clone()), text.text(end..range.end));
    // 提高到, 压缩至 name where it arrived.
    if rest.starts_with(['到', '至', '为', '成']) || words.ends_with(['到', '至', '为', '达']) && !rest.is_empty()
    {
        return None;
    }
    let compared = ["同比", "环比", "较", "比上", "比去", "比20", "比"].iter().any(|it| words.contains(it));
    let directly = rest.is_empty();
    let is_rate = rest.ends_with(['率', '比']);
    let change = if percent {
        directly || (!is_rate && rest.chars().count() <= 8)
    } else {
        directly && (compared || words.chars().count() <= 3 || words.ends_with("减少") || words.ends_with("增加"))
    };
    let counted = matches!(slot.quantity.sort, Some(UnitKind::People | UnitKind::Count))
        && !compared
        && words.ends_with(['多', '少'])
        && !words.ends_with("减少");
    (change && !counted).then_some(direction)
}

/// Relations of the figures of one sentence; targets are indexes into `slots`.
pub fn relations(
    text: &Folded,
    slots: &[Slot<'_>],
    labels: &[Label],
    directions: &[Option<Direction>],
) -> Vec<Option<Relation>> {
    let mut res: Vec<Option<Relation>> = vec![None; slots.len()];
    for idx in 0..slots.len() {
        if let Some(direction) = directions[idx] {
            let target = (labels[idx].pieces.len() > 1 || labels[idx].rule == "change")
                .then(|| change_target(slots, labels, directions, idx))
                .flatten();
            res[idx] = Some(Relation { kind: RelationKind::Change, target, direction: Some(direction) });
        }
    }
    parts_after_of_which(text, slots, labels, &mut res);
    for idx in 0..slots.len() {
        for part in parts_of_total(text, slots, idx).map_or(0..0, |first| first..idx) {
            res[part] = relation(RelationKind::PartOf, idx);
        }
    }
    parts_that_add_up(slots, &mut res);
    lists_that_add_up(slots, labels, &mut res);
    for idx in 1..slots.len() {
        if res[idx].is_none() {
            res[idx] = base_of(text, slots, labels, &res, idx).or_else(|| cases_of(text, slots, labels, &res, idx));
        }
    }
    res
}

/// The figure whose label the label of a change begins with.
fn change_target(slots: &[Slot<'_>], labels: &[Label], directions: &[Option<Direction>], idx: usize) -> Option<usize> {
    let own = &labels[idx].pieces;
    let first = own.first()?;
    let fits = |it: &usize| {
        directions[*it].is_none()
            && labels[*it].pieces.first() == Some(first)
            && !slots[*it].quantity.rank
            && labels[*it].rule != "comparison-base"
    };
    // 办理A和B5件、6件 begin alike.
    let whole = |it: &usize| own.starts_with(&labels[*it].pieces);
    reach(idx).rev().filter(fits).find(whole).or_else(|| reach(idx).rev().find(fits))
}

/// A relation to another figure of the sentence.
pub fn relation(kind: RelationKind, target: usize) -> Option<Relation> {
    Some(Relation { kind, target: Some(target), direction: None })
}

/// The text of a clause before a number, from the number before it.
fn words_before<'a>(text: &'a Folded, slots: &[Slot<'_>], idx: usize) -> &'a str {
    text.text(slots[idx].since.min(slots[idx].before.start)..slots[idx].quantity.range.start)
}

/// 其中: everything behind it in the unit of the whole, as long as it can still be a part.
fn parts_after_of_which(text: &Folded, slots: &[Slot<'_>], labels: &[Label], res: &mut [Option<Relation>]) {
    let mut idx = 1;
    while idx < slots.len() {
        if !has_of_which(text, slots, idx) {
            idx += 1;
            continue;
        }
        let Some((whole, parts)) = whole_and_parts(text, slots, labels, res, idx) else {
            idx += 1;
            continue;
        };
        for &part in &parts {
            res[part] = res[part].or(relation(RelationKind::PartOf, whole));
        }
        idx = parts.last().map_or(idx, |it| it.max(&idx) + 1);
    }
}

/// The whole that 其中 before figure `first` takes apart, and its parts.
fn whole_and_parts(
    text: &Folded,
    slots: &[Slot<'_>],
    labels: &[Label],
    res: &[Option<Relation>],
    first: usize,
) -> Option<(usize, Vec<usize>)> {
    let quantity = slots[first].quantity;
    let fits = |it: &usize| {
        let whole = slots[*it].quantity;
        is_part_unit(&whole.unit, &quantity.unit) && whole.value >= quantity.value && is_of_now(labels, res, *it)
    };
    let nearest = reach(first).rev().find(|it| fits(it) && !is_part(res[*it])).or(reach(first).rev().find(fits))?;
    // 受理286件,化解281件,其中…: the parts may add up to the one before the nearest.
    let all = parts_of(text, slots, labels, nearest, first, Decimal::whole(i128::MAX));
    let sum = all.iter().try_fold(Decimal::default(), |sum, &it| sum.plus(slots[it].quantity.value))?;
    let exact = reach(first).rev().find(|it| fits(it) && slots[*it].quantity.value == sum && all.len() > 1);
    match exact {
        Some(whole) => Some((whole, all)),
        None => Some((nearest, parts_of(text, slots, labels, nearest, first, slots[nearest].quantity.value))),
    }
}

/// Figures from `first` on in the unit of the whole, until they exceed `left`. One that is larger than what is left
/// by far belongs to something else; a small excess is an error of the author's that a check should see.
fn parts_of(
    text: &Folded,
    slots: &[Slot<'_>],
    labels: &[Label],
    whole: usize,
    first: usize,
    left: Decimal,
) -> Vec<usize> {
    let (mut left, mut res) = (left, Vec::new());
    for idx in first..slots.len().min(first + REACH) {
        let quantity = slots[idx].quantity;
        let fits = quantity.value <= slots[whole].quantity.value
            && is_part_unit(&slots[whole].quantity.unit, &quantity.unit)
            && (idx == first || !has_of_which(text, slots, idx) && !opens_another(text, slots, labels, first, idx));
        // Behind parts that add up, or in front of its rate, stands what came of them all: 办结38件,办结率95%.
        let rated = idx > first && !slots[idx].joined && left != quantity.value;
        let closed = res.len() > 1 && left.mantissa == 0 || rated && rate_base(slots, idx) == Some(whole);
        if fits && left.mantissa >= 0 && !closed {
            res.push(idx);
            left = minus(left, quantity.value);
        } else if quantity.sort != Some(UnitKind::Percent) {
            break;
        }
    }
    res
}

/// 其中维持21件;行政诉讼案件19件: behind outcomes of the cases a ; and a thing of its own begin something else. So does a ;
/// behind a share: 其中和解6件,占30%;纠错2件.
fn opens_another(text: &Folded, slots: &[Slot<'_>], labels: &[Label], first: usize, idx: usize) -> bool {
    let thing = labels[first].rule == "verb-of-thing-before"
        && labels[idx].rule == "words-before"
        && labels[idx].object.len() >= 4
        && !labels[idx]
            .object
            .clone()
            .any(|at| verb_at(text, at).is_some_and(|(_, verb)| verb.counts && !verb.nominal));
    (thing || slots[idx - 1].quantity.sort == Some(UnitKind::Percent)) && behind_semicolon(text, slots, idx - 1, idx)
}

fn behind_semicolon(text: &Folded, slots: &[Slot<'_>], first: usize, second: usize) -> bool {
    // What is longer apart is behind one as well.
    const NEAR: usize = 60;
    let between = slots[first].quantity.range.end..slots[second].quantity.range.start;
    between.len() > NEAR || between.into_iter().any(|at| text.at(at) == ';')
}

/// Neither the base of a comparison nor a change: what a whole or the base of a numerator has to be.
fn is_of_now(labels: &[Label], res: &[Option<Relation>], idx: usize) -> bool {
    labels[idx].rule != "comparison-base" && res[idx].is_none_or(|it| it.kind != RelationKind::Change)
}

fn minus(a: Decimal, b: Decimal) -> Decimal {
    a.plus(Decimal::new(-b.mantissa, b.places)).unwrap_or_default()
}

fn is_part(relation: Option<Relation>) -> bool {
    relation.is_some_and(|it| it.kind == RelationKind::PartOf)
}

/// Whether the figure beside a part is one of the same whole.
fn has_sibling(res: &[Option<Relation>], part: usize) -> bool {
    [part.checked_sub(1), Some(part + 1)].into_iter().flatten().any(|it| res.get(it) == Some(&res[part]))
}

fn has_of_which(text: &Folded, slots: &[Slot<'_>], idx: usize) -> bool {
    let slot = &slots[idx];
    (slot.since.min(slot.before.start) + 1..slot.quantity.range.start)
        .any(|at| text.at(at) == '中' && text.before(at) == '其')
}

/// 件 and 宗 may stand for one another only when they are the same word; 人 and 名 count the same people.
pub fn is_part_unit(whole: &str, part: &str) -> bool {
    let people = |it: &str| matches!(it, "人" | "名" | "位");
    whole == part || (people(whole) && people(part))
}

/// 审核11件,保留7件、修改3件、废止1件: figures right behind a whole that add up to it exactly.
fn parts_that_add_up(slots: &[Slot<'_>], res: &mut [Option<Relation>]) {
    for whole in 0..slots.len() {
        let unit = &slots[whole].quantity.unit;
        if res[whole].is_some() || slots[whole].quantity.sort == Some(UnitKind::Percent) || slots[whole].quantity.rank {
            continue;
        }
        let mut sum = Some(Decimal::default());
        let mut end = whole + 1;
        let last = slots.len().min(whole + REACH);
        // 复议4件,维持3、撤销1: what is written without unit has that of its whole.
        let fits = |it: usize| is_part_unit(unit, &slots[it].quantity.unit) || slots[it].quantity.rule == "bare-number";
        while end < last && res[end].is_none() && fits(end) {
            sum = sum.and_then(|it| it.plus(slots[end].quantity.value));
            end += 1;
            if sum == Some(slots[whole].quantity.value) && end - whole > 2 {
                res[whole + 1..end].fill(relation(RelationKind::PartOf, whole));
                break;
            }
        }
    }
}

/// 164件、231件,合计395件: the first of the figures right before a total that add up to it exactly.
pub fn parts_of_total(text: &Folded, slots: &[Slot<'_>], idx: usize) -> Option<usize> {
    const TOTALS: &[&str] = &["合计", "共计", "总计", "一共", "总共", "共"];
    let words = text.trim(slots[idx].before.clone());
    let sums = |at: usize| TOTALS.iter().find(|it| text.has(at, it)).map(|it| at + it.chars().count());
    // 两者合计, 共清理
    let named = ["两者", "二者", "三者", "两项", "三项", "以上", "上述"].iter().any(|it| text.has(words.start, it));
    let rest = sums(words.start + if named { 2 } else { 0 })?..words.end;
    (rest.start <= rest.end && verb_chain(text, rest.clone()) == rest).then_some(())?;
    let total = slots[idx].quantity;
    let mut sum = Decimal::default();
    for first in reach(idx).rev() {
        let part = slots[first].quantity;
        if !is_part_unit(&total.unit, &part.unit) || part.value > total.value || part.rank {
            return None;
        }
        sum = sum.plus(part.value)?;
        if sum == total.value {
            return (idx - first >= 2).then_some(first);
        }
    }
    None
}

/// Words that say a case was opened, and words that say what came of it.
const OPENED: &[&str] = &[
    "受理", "接诉", "收到", "反馈", "抽取", "抽查", "应考", "新收", "申请", "下放", "启动", "交办", "发现", "排查",
    "接到", "收集", "登记", "办理", "审结", "案卷", "评查", "检查", "督察", "立案", "查处", "报名", "参加", "收",
    "征集", "接收", "问题", "提出", "承接", "抽检", "抽样",
];
const CLOSED: &[&str] = &[
    "成功",
    "办结",
    "审结",
    "合格",
    "销号",
    "整改",
    "完成",
    "采纳",
    "吸收",
    "批复",
    "化解",
    "办复",
    "答复",
    "回复",
    "优秀",
    "纠错",
    "纠正",
    "通过",
    "处置",
    "调解",
    "零办件",
    "结案",
    "和解",
    "受理",
    "解决",
    "履行",
    "执行",
    "办理",
    "落实",
    "达到",
    "优于",
    "占",
    "出庭",
    "拆除",
    "行使",
    "持证",
    "胜诉",
    "败诉",
];

/// A numerator: a smaller number of the same unit whose words say what came of the cases before it.
fn base_of(
    text: &Folded,
    slots: &[Slot<'_>],
    labels: &[Label],
    res: &[Option<Relation>],
    idx: usize,
) -> Option<Relation> {
    let quantity = slots[idx].quantity;
    // An entry of a list stands beside the one before, not within it.
    if slots[idx].joined
        || quantity.unit.is_empty()
        || labels[idx].rule == "comparison-base"
        || matches!(quantity.sort, Some(UnitKind::Percent | UnitKind::Money))
        || quantity.rank
    {
        return None;
    }
    let between = words_before(text, slots, idx);
    let words = |it: usize| labels[it].pieces.iter().map(|piece| text.text(piece.clone())).collect::<String>();
    let fits = |it: &usize| {
        let base = slots[*it].quantity;
        is_part_unit(&base.unit, &quantity.unit)
            && base.value >= quantity.value
            && !base.rank
            && is_of_now(labels, res, *it)
            && !(is_part(res[*it]) && (behind_semicolon(text, slots, *it, idx) || has_sibling(res, *it)))
    };
    // 16个断面中有15个, 8项事项中,召开听证会的3项
    let from = between.trim_end_matches(['有', '仅', '只', '就', '还', '已', '尚', '共', '的', ',']);
    let among = from.ends_with(['中', '里'])
        || ["中,", "里,", "当中"].iter().any(|it| between.contains(it))
        || is_headless(text, &slots[idx], &labels[idx]);
    let own = words(idx);
    let closed = |word: &str| CLOSED.iter().any(|it| word.contains(it));
    // 办理复议案件41件和诉讼案件12件: two things that share a verb, neither out of the other.
    let is_beside = labels[idx].rule == "shared-verb";
    // A verb without a thing of its own speaks of what was counted before.
    let of_the_same = matches!(labels[idx].rule, "verb-of-thing-before" | "predicate-of-thing-before");
    let predicate = labels[idx].rule == "predicate-of-thing-before";
    // 应到36人,实到36人
    let did = between.trim_start_matches([',', ' ']).strip_prefix('实').map(|it| it.trim_start_matches('际'));
    if let Some(did) = did.and_then(|it| it.chars().next())
        && let Some(due) = reach(idx).next_back().filter(fits)
        && slots[due].before.clone().any(|at| text.at(at) == '应' && text.at(at + 1) == did)
    {
        return relation(RelationKind::OutOf, due);
    }
    // 建议57件、提案79件: the last entry of a list of things is not the base of what came of them all.
    let ends_list =
        |it: usize| slots[it].joined && (labels[it].rule == "shared-verb" || labels[it].verb.is_empty()) && !among;
    if let Some(base) = rate_base(slots, idx).filter(|&it| is_of_now(labels, res, it)) {
        return relation(RelationKind::OutOf, base);
    }
    let target = reach(idx).rev().find(fits).filter(|&it| !ends_list(it)).filter(|&it| {
        let base = words(it);
        // 183名执法人员应考: what they did stands behind the number.
        let behind = text.text(slots[it].behind.clone());
        let opened = of_the_same || OPENED.iter().any(|cue| base.contains(cue) || behind.contains(cue));
        among || predicate || (!is_beside && closed(&own) && opened && base != own)
    });
    relation(RelationKind::OutOf, target?)
}

/// 抽查60卷,有瑕疵的8卷: which of them.
fn is_headless(text: &Folded, slot: &Slot<'_>, label: &Label) -> bool {
    let words = text.trim(slot.before.clone());
    text.before(words.end) == '的'
        && slot.behind.is_empty()
        && !matches!(label.rule, "comparison-base" | "from-to" | "change")
        && words.clone().any(|at| matches!(text.at(at), '有' | '无' | '未' | '不' | '存'))
}

/// 实有9名,持证7名,持证率77.8%: the figure before of which this one is the share that follows.
fn rate_base(slots: &[Slot<'_>], idx: usize) -> Option<usize> {
    let rate = slots.get(idx + 1).map(|it| it.quantity).filter(|it| it.unit == "%" && it.high.is_none())?;
    let part = slots[idx].quantity;
    // A whole hundred says nothing, and a rate of one digit fits too many.
    (rate.value.mantissa >= 10 && rate.value < Decimal::whole(100)).then_some(())?;
    reach(idx).rev().take(8).find(|&it| {
        let base = slots[it].quantity;
        is_part_unit(&base.unit, &part.unit) && base.value > part.value && is_share(part.value, base.value, rate.value)
    })
}

/// Whether `part` of `base` gives the rate, rounded or cut off at its printed digits.
fn is_share(part: Decimal, base: Decimal, rate: Decimal) -> bool {
    let share = |part: i128, base: i128| {
        let scaled = part.checked_mul(10i128.checked_pow(u32::from(rate.places) + 2)?)?;
        Some((scaled / base, (scaled * 2 + base) / (base * 2)))
    };
    let places = part.places.max(base.places);
    let whole = part.mantissa_at(places).zip(base.mantissa_at(places)).filter(|&(_, base)| base > 0);
    let found = whole.and_then(|(part, base)| share(part, base));
    found.is_some_and(|(cut, rounded)| rate.mantissa == cut || rate.mantissa == rounded)
}

/// Characters of the words for money, which say nothing of the cases.
const MONEY_WORDS: &str = "涉及金额款资元的计总标达共罚没入收缴出办理";

/// The cases that money belongs to: the nearest count before it in the same sentence.
fn cases_of(
    text: &Folded,
    slots: &[Slot<'_>],
    labels: &[Label],
    res: &[Option<Relation>],
    idx: usize,
) -> Option<Relation> {
    const CUES: &[&str] = &[
        "涉", "金额", "标的", "罚", "投资", "融资", "赔偿", "案值", "价值", "货值", "挽回", "追", "款", "损失", "节约",
        "节省",
    ];
    let quantity = slots[idx].quantity;
    if quantity.sort != Some(UnitKind::Money) {
        return None;
    }
    // 追回90人违规领取的补贴7万元: the people stand in the same clause.
    let people = |it: &usize| slots[*it].quantity.sort == Some(UnitKind::People) && slots[idx].same_clause;
    let beside = idx.checked_sub(1).filter(people);
    let words =
        beside.map_or(words_before(text, slots, idx), |it| text.text(slots[it].before.start..quantity.range.start));
    CUES.iter().any(|it| words.contains(it)).then_some(())?;
    // 案值超过100万元的大要案: the number is part of the name of what follows.
    (text.at(slots[idx].behind.start) != '的').then_some(())?;
    let is_case = |it: &usize| {
        let other = slots[*it].quantity;
        (other.sort != Some(UnitKind::People) || beside == Some(*it))
            && !matches!(other.sort, Some(UnitKind::Money | UnitKind::Percent | UnitKind::Duration))
            && !other.rank
            && labels[*it].rule != "comparison-base"
    };
    // 审查合同460份,提出意见99条,涉及金额…: no money lies in what was said about it.
    let is_advice = |it: &usize| {
        let object = labels[*it].object.end;
        ["意见", "建议"].iter().any(|word| slots[*it].quantity.unit == "条" && text.has_before(object, word))
    };
    let nearest = reach(idx).rev().filter(is_case).find(|it| !is_advice(it)).or(reach(idx).rev().find(is_case))?;
    // 审查460份,出具意见书99份,涉审金额…: the money is of the cases whose verb it repeats.
    let verb = |it: usize| text.text(labels[it].verb.clone());
    let repeats = |it: usize| {
        let named = labels[idx].pieces.iter().flat_map(|piece| text.text(piece.clone()).chars().collect::<Vec<_>>());
        named.filter(|c| !MONEY_WORDS.contains(*c)).any(|c| verb(it).contains(c))
    };
    let nearest = reach(idx).rev().filter(is_case).find(|&it| repeats(it)).unwrap_or(nearest);
    // Behind several parts the money is that of the whole; behind one, of that part.
    let siblings = reach(idx).filter(|&it| is_part(res[it]) && res[it] == res[nearest]).count();
    let target = match res[nearest].filter(|it| it.kind == RelationKind::PartOf && siblings > 1) {
        Some(part) => part.target?,
        None => nearest,
    };
    relation(RelationKind::AmountOf, target)
}

#[cfg(test)]
mod tests;
