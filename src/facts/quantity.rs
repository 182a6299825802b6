//! A number with its unit and its words of estimate; or why it is no figure.
//!
//! | written | read |
//! |---|---|
//! | `近22.3万件` | 223000 件, nearly |
//! | `3—5个` | 3 to 5 个 |
//! | `百分之九十八以上` | 98 %, at least |
//! | `第2位` behind 列 | rank 2 |
//! | `四类`, `三个一` | mention |
//!
//! It does not look for what is counted.

use std::ops::Range;

use crate::facts::measured::{is_measured_time, is_score};
use crate::facts::scan::Place;
use crate::facts::token::{Quantity, Token};
use crate::facts::{Approx, MentionKind};
use crate::lexicon::measures::{Estimate, Strength, Unit, UnitKind, estimate_after, estimate_before, unit_at};
use crate::lexicon::verbs::{counting_verb_before, verb_at};
use crate::text::fold::is_han;
use crate::text::numeral::{Numeral, Script, numeral_at};
use crate::text::sentence::is_clause_end;
use crate::text::{Decimal, Folded};

/// The quantity at a place, or the mention that it turns out to be; None when there is no number at all.
pub fn quantity_at(text: &Folded, place: Place) -> Option<Token> {
    if text.at(place.at) == '第' {
        return rank(text, place);
    }
    if let Some(it) = fraction(text, place) {
        return Some(it);
    }
    let (first, low) = match approximate_pair(text, place.at) {
        Some((it, high)) => (it, Some(high)),
        None => (numeral_at(text, place.at)?, None),
    };
    let spoken = first.script == Script::Chinese && first.digits > 1;
    if spoken && !text.chars[first.start..first.end].iter().any(|c| "十百千万亿余多".contains(*c)) {
        return None;
    }
    let (high, end) = if low.is_some() { (low, first.end) } else { upper_end(text, &first) };
    let (unit, unit_end) = match unit_behind(text, end) {
        Some((end, unit, sort, strength)) => (Some((unit, sort, strength)), end),
        None => (None, end),
    };
    let Some((word, sort, strength)) = unit else { return bare(text, place, &first, high, end) };
    if let Some(token) = no_figure(text, place, &first, unit_end, &word, sort, strength) {
        return token;
    }
    let (high, unit_end) = match high {
        None => second_with_unit(text, place, &first, unit_end, &word),
        some => (some, unit_end),
    };
    Some(quantity(text, place, &first, high, unit_end, Measure { unit: word, sort: Some(sort), rule: "number-unit" }))
}

/// 两三百, 三五十: two digits side by side before one power are a range.
fn approximate_pair(text: &Folded, at: usize) -> Option<(Numeral, Decimal)> {
    let digit = |c: char| "一二三四五六七八九".chars().position(|it| it == if c == '两' { '二' } else { c });
    let (low, high) = (digit(text.at(at))? as i128 + 1, digit(text.at(at + 1))? as i128 + 1);
    let second = numeral_at(text, at + 1).filter(|it| low < high && it.value.places == 0)?;
    let power = second.value.mantissa / high;
    (power >= 10 && power * high == second.value.mantissa && text.at(second.end) != '五').then_some(())?;
    Some((Numeral { value: Decimal::whole(power * low), start: at, ..second }, second.value))
}

/// 3—5, 3至5: the upper end and the character after it.
fn upper_end(text: &Folded, first: &Numeral) -> (Option<Decimal>, usize) {
    let higher = joint(text, first.end)
        .and_then(|at| numeral_at(text, at))
        .filter(|it| it.script == first.script && it.value > first.value && !it.surplus);
    match higher {
        Some(it) => (Some(it.value), it.end),
        None => (None, first.end),
    }
}

/// The character after a mark of range.
fn joint(text: &Folded, at: usize) -> Option<usize> {
    if text.has(at, "——") {
        return Some(at + 2);
    }
    matches!(text.at(at), '—' | '-' | '~' | '至' | '到').then_some(at + 1)
}

/// 5%至8%: the same unit behind both ends. 由5%至8% is from and to, hence two figures.
fn second_with_unit(text: &Folded, place: Place, first: &Numeral, end: usize, unit: &str) -> (Option<Decimal>, usize) {
    let from_to = text.text(place.from..place.at).contains(['由', '从']);
    let second = joint(text, end).and_then(|at| numeral_at(text, at)).filter(|it| !from_to && it.value > first.value);
    match second
        .and_then(|it| unit_behind(text, it.end).filter(|(_, word, ..)| word == unit).map(|found| (it, found.0)))
    {
        Some((it, end)) => (Some(it.value), end),
        None => (None, end),
    }
}

type FoundUnit = (usize, String, UnitKind, Strength);

/// The measure word at `at`, one blank skipped: base words, compounds with 次, and 微克/立方米.
fn unit_behind(text: &Folded, at: usize) -> Option<FoundUnit> {
    let at = if text.at(at) == ' ' && !text.at(at + 1).is_ascii_digit() { at + 1 } else { at };
    let (end, Unit { word, kind, strength }) = unit_at(text, at)?;
    if kind == UnitKind::Money {
        return Some((end, "元".to_owned(), kind, strength));
    }
    if word == "个百分点" {
        return Some((end, "百分点".to_owned(), kind, strength));
    }
    // 家/次 is written for 家次.
    if text.has(end, "/次") && word.chars().count() == 1 && !matches!(text.at(end + 2), '数') {
        return Some((end + 2, format!("{word}次"), kind, Strength::Strong));
    }
    if text.at(end) == '/' {
        // 件/万人
        let below = (end + 1..end + 3).find(|&it| !matches!(text.at(it), '百' | '千' | '万' | '十'))?;
        if let Some((past, _)) = unit_at(text, below) {
            let per = text.text(end..past);
            return Some((past, format!("{word}{per}"), UnitKind::Other, Strength::Strong));
        }
    }
    if let Some(past) = bracketed_times(text, end).filter(|_| word.chars().count() == 1) {
        return Some((past, format!("{word}次"), kind, Strength::Strong));
    }
    let compound = matches!(kind, UnitKind::Count | UnitKind::People) && text.at(end) == '次' && !word.ends_with('次');
    if compound && word.chars().count() == 1 && !matches!(text.at(end + 1), '数' | '性' | '第') {
        return Some((end + 1, format!("{word}次"), kind, Strength::Strong));
    }
    Some((end, word.to_owned(), kind, strength))
}

/// 人(次), 辆(艘)次: the character after them.
fn bracketed_times(text: &Folded, at: usize) -> Option<usize> {
    let close = (text.at(at) == '(' && text.at(at + 2) == ')').then_some(at + 2)?;
    match (text.at(at + 1), text.at(close + 1)) {
        ('次', _) => Some(close + 1),
        (_, '次') => Some(close + 2),
        _ => None,
    }
}

/// What a number is measured in, and the rule that says so.
struct Measure {
    unit: String,
    sort: Option<UnitKind>,
    rule: &'static str,
}

fn quantity(
    text: &Folded,
    place: Place,
    first: &Numeral,
    high: Option<Decimal>,
    end: usize,
    measure: Measure,
) -> Token {
    let Measure { unit, sort, rule } = measure;
    let mut range = first.start..end;
    let mut approx = if first.surplus { Approx::MoreThan } else { Approx::Exact };
    let spaced = text.at(end) == ' ' && matches!(text.at(end + 1), '以' | '左' | '上' | '之');
    let behind = estimate_after(text, end + usize::from(spaced)).filter(|&(past, it)| !is_part_of_word(text, past, it));
    let limit = sort == Some(UnitKind::Duration) && text.at(end) == '内' && unit != "个月";
    let behind = if limit { Some((end + 1, Estimate::UpTo)) } else { behind };
    if let Some((past, estimate)) = behind {
        range.end = past;
        approx = approx_of(estimate);
    }
    let blank = usize::from(text.before(first.start) == ' ');
    if let Some((start, estimate)) = estimate_before(text, place.from, first.start - blank) {
        range.start = start;
        if behind.is_none() || approx == Approx::Exact {
            approx = approx_of(estimate);
        }
    }
    // 至少配备1名: a verb between them.
    let verb = counting_verb_before(text, place.from, first.start - blank).filter(|_| approx == Approx::Exact);
    if let Some((_, estimate @ (Estimate::AtLeast | Estimate::UpTo))) =
        verb.and_then(|verb| estimate_before(text, place.from, verb))
    {
        approx = approx_of(estimate);
    }
    let number = first.start..first.end;
    Token::Quantity(Quantity { range, number, value: first.value, high, unit, sort, approx, rank: false, rule })
}

/// 多 and 余 behind a unit belong to the next word in 多次, 多元, 余额.
fn is_part_of_word(text: &Folded, past: usize, estimate: Estimate) -> bool {
    estimate == Estimate::MoreThan && is_han(text.at(past))
}

fn approx_of(estimate: Estimate) -> Approx {
    match estimate {
        Estimate::Nearly => Approx::Nearly,
        Estimate::About => Approx::About,
        Estimate::MoreThan => Approx::MoreThan,
        Estimate::AtLeast => Approx::AtLeast,
        Estimate::UpTo => Approx::UpTo,
    }
}

/// 百分之九十八, 千分之三, 三分之二.
fn fraction(text: &Folded, place: Place) -> Option<Token> {
    let at = place.at;
    let (unit, digits) = if text.has(at, "百分之") {
        ("%", at + 3)
    } else if text.has(at, "千分之") {
        ("‰", at + 3)
    } else {
        let below = numeral_at(text, at).filter(|it| text.has(it.end, "分之"))?;
        let above = numeral_at(text, below.end + 2)?;
        return ratio(text, place, &below, &above);
    };
    let mut it = match text.at(digits) {
        '百' => hundred(digits),
        _ => numeral_at(text, digits)?,
    };
    if text.at(it.end) == '点'
        && let Some((value, end)) = spoken_decimal(text, it.value, it.end + 1)
    {
        it.value = value;
        it.end = end;
    }
    it.start = at;
    let (high, end) = match joint(text, it.end) {
        Some(next) if text.has(next, "百分之") => {
            numeral_at(text, next + 3).map_or((None, it.end), |second| (Some(second.value), second.end))
        }
        _ => upper_end(text, &it),
    };
    Some(quantity(
        text,
        place,
        &it,
        high,
        end,
        Measure { unit: unit.to_owned(), sort: Some(UnitKind::Percent), rule: "per-hundred" },
    ))
}

/// The second 百 of 百分之百, which is no number by itself.
fn hundred(at: usize) -> Numeral {
    Numeral {
        value: Decimal::whole(100),
        start: at,
        end: at + 1,
        script: Script::Chinese,
        surplus: false,
        digits: 1,
        multiplied: false,
    }
}

/// 八点五: the digits behind 点.
fn spoken_decimal(text: &Folded, whole: Decimal, at: usize) -> Option<(Decimal, usize)> {
    let (mut value, mut end) = (whole, at);
    while let Some(digit) =
        "〇一二三四五六七八九".chars().position(|it| it == if text.at(end) == '零' { '〇' } else { text.at(end) })
    {
        value = Decimal::new(
            value.mantissa.checked_mul(10)? + digit as i128,
            value.places.checked_add(1).filter(|&it| it < 9)?,
        );
        end += 1;
    }
    (end > at).then_some((value, end))
}

/// 三分之二 as a decimal of ten places, rounded: what a scale of ten can say of it.
fn ratio(text: &Folded, place: Place, below: &Numeral, above: &Numeral) -> Option<Token> {
    const PLACES: u8 = 10;
    let scaled = above.value.scaled(PLACES)?.mantissa;
    let below_value = Some(below.value).filter(|it| it.places == 0 && it.mantissa > 0)?.mantissa;
    let value = Decimal::new((scaled + below_value / 2) / below_value, PLACES).trimmed();
    let whole = Numeral { value, end: above.end, ..*below };
    Some(quantity(
        text,
        place,
        &whole,
        None,
        above.end,
        Measure { unit: String::new(), sort: Some(UnitKind::Percent), rule: "fraction" },
    ))
}

/// 第2位 behind 列, 居, 排: [`crate::facts::mention`] has let it through.
fn rank(text: &Folded, place: Place) -> Option<Token> {
    let it = numeral_at(text, place.at + 1)?;
    let unit = if matches!(text.at(it.end), '位' | '名') { text.at(it.end) } else { '位' };
    let end = if text.at(it.end) == unit { it.end + 1 } else { it.end };
    Some(Token::Quantity(Quantity {
        range: place.at..end,
        number: it.start..it.end,
        value: it.value,
        high: None,
        unit: unit.to_string(),
        sort: Some(UnitKind::Count),
        approx: Approx::Exact,
        rank: true,
        rule: "rank",
    }))
}

/// A number without unit: a figure only where its place leaves no doubt.
fn bare(text: &Folded, place: Place, it: &Numeral, high: Option<Decimal>, end: usize) -> Option<Token> {
    if it.script == Script::Chinese {
        return None;
    }
    let other = |kind, rule| Some(Token::Mention { kind, range: it.start..it.end, rule });
    if text.at(end) == ':' && numeral_at(text, end + 1).is_some_and(|below| below.value == Decimal::whole(1)) {
        let whole = Numeral { end: end + 2, ..*it };
        return Some(quantity(
            text,
            place,
            &whole,
            None,
            end + 2,
            Measure { unit: ":1".to_owned(), sort: None, rule: "ratio" },
        ));
    }
    if !it.multiplied && !it.surplus && (1978..=2035).contains(&it.value.mantissa) && it.digits == 4 {
        return other(MentionKind::Period, "year-like");
    }
    // 投入共3.6亿
    let words = text.text(place.from..it.start);
    if it.multiplied && ["投入", "资金", "金额", "支出"].iter().any(|cue| words.contains(cue)) {
        let money = Measure { unit: "元".to_owned(), sort: Some(UnitKind::Money), rule: "bare-number" };
        return Some(quantity(text, place, it, high, end, money));
    }
    if matches!(text.before(it.start), '由' | '从') && arrives(text, end) {
        return Some(quantity(text, place, it, high, end, without_unit("from-without-unit")));
    }
    let next = text.at(end);
    let stops = is_clause_end(next) || matches!(next, '、' | '和' | ')' | '(' | '及' | '|') || end >= place.end;
    let mut before = it.start;
    while before > place.from && text.at(before - 1) == ' ' {
        before -= 1;
    }
    let counted = is_han(text.before(before)) && !matches!(text.before(before), '第' | '号' | '条');
    let named = before - place.from >= 2;
    if stops && counted && named && (it.digits <= 8 || it.multiplied) {
        return Some(quantity(text, place, it, high, end, without_unit("bare-number")));
    }
    other(MentionKind::Other, "no-unit")
}

fn without_unit(rule: &'static str) -> Measure {
    Measure { unit: String::new(), sort: None, rule }
}

/// 增加到168项 behind the 120 of 由120: the number that the first leads to.
fn arrives(text: &Folded, end: usize) -> bool {
    const LONGEST: usize = 6;
    (end..end + LONGEST)
        .take_while(|&at| !is_clause_end(text.at(at)))
        .any(|at| matches!(text.at(at), '至' | '到' | '为') && numeral_at(text, at + 1).is_some())
}

/// Why a number with a unit is no figure; Some(None) when it is not even worth a mention.
fn no_figure(
    text: &Folded,
    place: Place,
    it: &Numeral,
    end: usize,
    unit: &str,
    sort: UnitKind,
    strength: Strength,
) -> Option<Option<Token>> {
    let range: Range<usize> = it.start..end;
    let other = |kind, rule| Some(Some(Token::Mention { kind, range: range.clone(), rule }));
    let next = text.at(end);
    if matches!(text.before(it.start), '每' | '前') && sort != UnitKind::Percent && sort != UnitKind::Money {
        return other(MentionKind::Other, "each");
    }
    if next == '性' {
        return other(MentionKind::Other, "one-off");
    }
    if matches!(unit, "个" | "项" | "大" | "种" | "条") {
        if matches!(next, '一' | '“') && it.value <= Decimal::whole(9) && next == '一' {
            return other(MentionKind::Slogan, "numeral-slogan");
        }
        const ASPECTS: &[&str] =
            &["方面", "环节", "层面", "维度", "阶段", "步骤", "部分", "等次", "等级", "档次", "时段", "类别", "确保"];
        if ASPECTS.iter().any(|word| text.has(end, word)) {
            return other(MentionKind::Other, "aspects");
        }
    }
    if sort == UnitKind::Duration && !is_measured_time(text, place, it, end, unit) {
        let near = usize::from(text.before(it.start) == '近' && it.start > place.from);
        return Some(Some(Token::Mention { kind: MentionKind::Period, range: it.start - near..end, rule: "duration" }));
    }
    match it.script {
        Script::Arabic => match unit {
            "级" | "方" | "层" | "维" | "步" | "环" | "号" | "版" | "款" | "度" | "格" | "榜" | "队" | "单" | "扇"
            | "案" | "双" | "对" => other(MentionKind::Other, "class"),
            "类" if it.value < Decimal::whole(10) => other(MentionKind::Other, "class"),
            "分" if !is_score(text, place, it, end) => other(MentionKind::Other, "class"),
            _ => None,
        },
        Script::Chinese => han_numeral(text, place, it, end, strength, range.clone()),
    }
}

/// Han numerals: 三十余场次 is a figure, 两级 is not, 三个 is one only behind a verb of doing.
fn han_numeral(
    text: &Folded,
    place: Place,
    it: &Numeral,
    end: usize,
    strength: Strength,
    range: Range<usize>,
) -> Option<Option<Token>> {
    let other = Some(Some(Token::Mention { kind: MentionKind::Other, range, rule: "han-numeral" }));
    if strength == Strength::Never {
        return other;
    }
    // 上百件, 几十家, 数千人次 give no number.
    let open = matches!(text.before(it.start), '上' | '几' | '数')
        && matches!(text.at(it.start), '十' | '百' | '千' | '万' | '亿');
    if open {
        return other;
    }
    // 近万人次: a bare power of ten stands only beside a word of estimate.
    if it.digits > 1 || it.surplus || it.value >= Decimal::whole(100) {
        return None;
    }
    // 统一, 唯一, 逐一: the numeral is the end of a word.
    if "统唯第万之逐不进专划合同某任另哪这那各单初周如归".contains(text.before(it.start)) {
        return Some(None);
    }
    let next = text.at(end);
    // 超过八成, 近三倍.
    if matches!(text.at(end - 1), '成' | '倍')
        && (estimate_before(text, place.from, it.start).is_some() || text.before(it.start) == '占')
    {
        return None;
    }
    let stops = is_clause_end(next) || matches!(next, '、' | ')' | '以') || end >= place.end;
    let verb_directly = counting_verb_before(text, place.from, it.start);
    let verb_somewhere = (place.from..it.start).any(|at| verb_at(text, at).is_some_and(|(_, verb)| verb.counts));
    let one = it.value == Decimal::whole(1);
    let is_figure = match strength {
        Strength::Strong if one => stops && verb_somewhere && verb_directly.is_none(),
        Strength::Strong => (stops && verb_somewhere) || verb_directly.is_some(),
        _ if one => false,
        _ => {
            let doing = verb_directly.is_some_and(|start| is_doing(text.text(start..it.start)));
            doing || (stops && verb_somewhere)
        }
    };
    if is_figure { None } else { other }
}

/// Verbs whose objects are counted even with a small Han numeral: 设立两个, not 落实三项.
fn is_doing(verb: &str) -> bool {
    const DOING: &[&str] = &[
        "设立", "建成", "打造", "新增", "选聘", "聘请", "聘任", "完成", "制定", "出台", "印发", "办结", "受理", "审结",
        "培育", "创建", "举办", "配备", "查处", "立案", "评选", "获得", "荣获", "命名", "建立",
    ];
    DOING.contains(&verb)
}

#[cfg(test)]
mod tests;
