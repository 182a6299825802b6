//! Number forms that are no figures, told before a quantity is tried: dates, ordinals, names, codes.
//!
//! `第20条` is a reference, `PM2.5` a name, `2024年10月` a date. Numbers that fail as quantities for want of a
//! unit are judged in [`crate::facts::quantity`].

use std::ops::Range;

use crate::facts::MentionKind;
use crate::facts::scan::Place;
use crate::facts::token::Token;
use crate::text::Folded;
use crate::text::date::{date_at, year_at};
use crate::text::numeral::{Script, numeral_at};

/// The mention that starts at a place, if what stands there cannot be a quantity.
pub fn before_number(text: &Folded, place: Place) -> Option<Token> {
    let at = place.at;
    if text.at(at) == '第' {
        return ordinal(text, place);
    }
    date(text, at)
        .or_else(|| years(text, at))
        .or_else(|| month_or_day(text, at))
        .or_else(|| beside_letters(text, place))
        .or_else(|| code(text, place))
        .or_else(|| slogan(text, place))
}

fn mention(kind: MentionKind, range: Range<usize>, rule: &'static str) -> Option<Token> {
    Some(Token::Mention { kind, range, rule })
}

/// 2025-03-11 16:05, 2024年10月, and 2024年10月至12月.
fn date(text: &Folded, at: usize) -> Option<Token> {
    let mut end = date_at(text, at)?.end;
    let clock = text.at(end) == ' ' && text.at(end + 1).is_ascii_digit();
    if clock {
        let mut past = end + 1;
        while text.at(past).is_ascii_digit() || text.at(past) == ':' {
            past += 1;
        }
        if text.text(end + 1..past).contains(':') {
            end = past;
        }
    }
    mention(MentionKind::Date, at..date_tail(text, end), "date")
}

/// 2024年, 2024年度, 2021—2025年.
fn years(text: &Folded, at: usize) -> Option<Token> {
    let (_, end) = year_at(text, at)?;
    if matches!(text.at(end), '—' | '-' | '~' | '至' | '到') {
        let second = if text.at(end + 1) == '—' { end + 2 } else { end + 1 };
        if let Some((_, end)) = year_at(text, second).filter(|&(_, end)| text.at(end) == '年') {
            return mention(MentionKind::Period, at..year_tail(text, end + 1), "years");
        }
    }
    if text.at(end) == '年' {
        // 2021年至2024年 is one period.
        if matches!(text.at(end + 1), '至' | '—' | '-' | '~')
            && let Some((_, second)) = year_at(text, end + 2).filter(|&(_, end)| text.at(end) == '年')
        {
            return mention(MentionKind::Period, at..year_tail(text, second + 1), "years");
        }
        return mention(MentionKind::Period, at..year_tail(text, end + 1), "year");
    }
    None
}

fn year_tail(text: &Folded, at: usize) -> usize {
    if text.at(at) == '度' { at + 1 } else { at }
}

/// 10月15日, 6月底前, 15日.
fn month_or_day(text: &Folded, at: usize) -> Option<Token> {
    let it = numeral_at(text, at).filter(|it| it.value.places == 0 && !it.surplus && !it.multiplied)?;
    let small = |most| (1..=most).contains(&it.value.mantissa);
    match text.at(it.end) {
        '月' if small(12) && !text.has(it.end, "月均") => {
            let day = numeral_at(text, it.end + 1).filter(|day| matches!(text.at(day.end), '日' | '号'));
            let end = day.map_or(it.end + 1, |day| day.end + 1);
            let end = if text.at(end) == '份' { end + 1 } else { end };
            mention(MentionKind::Date, at..date_tail(text, end), "month")
        }
        '日' if small(31) && it.script == Script::Arabic && !matches!(text.at(it.end + 1), '内' | '压' | '均') => {
            mention(MentionKind::Date, at..date_tail(text, it.end + 1), "day")
        }
        _ => None,
    }
}

fn date_tail(text: &Folded, at: usize) -> usize {
    ["底前", "底", "前", "初", "中旬", "上旬", "下旬", "末"]
        .iter()
        .find(|it| text.has(at, it))
        .map_or(at, |it| at + it.chars().count())
}

/// 第20条, 第一责任人. A rank, 第2位, is a quantity.
fn ordinal(text: &Folded, place: Place) -> Option<Token> {
    let at = place.at;
    let blank = usize::from(text.at(at + 1) == ' ');
    let it = numeral_at(text, at + 1 + blank)?;
    let next = text.at(it.end);
    if matches!(next, '条' | '款' | '项' | '号' | '章' | '节' | '编') {
        return mention(MentionKind::Reference, at..it.end + 1, "article");
    }
    let ranked = ["列", "居", "排", "位", "名"].iter().any(|cue| text.text(place.from..at).contains(cue));
    let stops = !crate::text::fold::is_han(next);
    if ranked && (matches!(next, '位' | '名') || stops) {
        return None;
    }
    mention(MentionKind::Ordinal, at..it.end, "ordinal")
}

/// PM2.5, G20, 5G, 4A级: digits beside letters that are no unit.
fn beside_letters(text: &Folded, place: Place) -> Option<Token> {
    let at = place.at;
    if !text.at(at).is_ascii_digit() {
        return None;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric();
    let mut start = at;
    while start > 0 && is_part(text.at(start - 1)) {
        start -= 1;
    }
    let end = digits_end(text, at);
    if start < at && text.at(start).is_ascii_alphabetic() {
        return mention(MentionKind::Name, start..end, "letters-before");
    }
    let next = text.at(end);
    let unit = crate::lexicon::measures::unit_at(text, end).is_some();
    (next.is_ascii_alphabetic() && !unit).then(|| {
        let mut past = end;
        while is_part(text.at(past)) {
            past += 1;
        }
        Token::Mention { kind: MentionKind::Name, range: at..past, rule: "letters-behind" }
    })
}

fn digits_end(text: &Folded, at: usize) -> usize {
    let mut end = at;
    while text.at(end).is_ascii_digit() || (text.at(end) == '.' && text.at(end + 1).is_ascii_digit()) {
        end += 1;
    }
    end
}

/// Telephone numbers, clock times, version numbers, sums of slogans: digits joined by marks.
fn code(text: &Folded, place: Place) -> Option<Token> {
    let at = place.at;
    if !text.at(at).is_ascii_digit() {
        return None;
    }
    let end = digits_end(text, at);
    let digit_after = |it: usize| text.at(it).is_ascii_digit();
    let dots = text.text(at..end).matches('.').count();
    if dots > 1 {
        return mention(MentionKind::Name, at..end, "version");
    }
    match text.at(end) {
        // Slogans like 1+N.
        '+' if text.at(end + 1).is_ascii_alphanumeric() => {
            let mut past = end;
            while text.at(past).is_ascii_alphanumeric() || text.at(past) == '+' {
                past += 1;
            }
            mention(MentionKind::Slogan, at..past, "sum-slogan")
        }
        '×' | 'x' | 'X' | '*' if digit_after(end + 1) => {
            mention(MentionKind::Other, at..digits_end(text, end + 1), "product")
        }
        ':' if digit_after(end + 1) && digit_after(end + 2) && !digit_after(end + 3) && end - at <= 2 => {
            mention(MentionKind::Other, at..end + 3, "clock")
        }
        '-' if digit_after(end + 1) && text.at(at) == '0' => {
            mention(MentionKind::Other, at..digits_end(text, end + 1), "telephone")
        }
        '时' | '点' if text.at(end + 1) != '效' && text.at(end + 1) != '段' && end - at <= 2 => {
            mention(MentionKind::Other, at..end + 1, "clock")
        }
        '版' => mention(MentionKind::Name, at..end + 1, "version"),
        '号' => mention(MentionKind::Reference, at..end + 1, "number"),
        '岁' if text.text(place.from..at).contains("平均") => None,
        '届' | '代' | '岁' | '楼' | '路' | '室' | '幢' => mention(MentionKind::Name, at..end + 1, "name"),
        '〕' | ']' => mention(MentionKind::Reference, at..end, "number"),
        _ if text.at(at) == '0' && end - at >= 3 && !text.text(at..end).contains('.') => {
            mention(MentionKind::Other, at..end, "code")
        }
        _ if is_hotline(text, at, end) => mention(MentionKind::Other, at..end, "hotline"),
        _ => None,
    }
}

/// 12345, 12348, 110: short numbers that people dial.
pub fn is_dialled(digits: &str) -> bool {
    match digits.len() {
        5 => ["12", "96", "95"].iter().any(|it| digits.starts_with(it)),
        3 => matches!(digits, "110" | "119" | "120" | "122" | "114"),
        _ => false,
    }
}

fn is_hotline(text: &Folded, at: usize, end: usize) -> bool {
    const WORDS: &[&str] =
        &["热线", "电话", "平台", "投诉", "举报", "便民", "政务", "法律服务", "渠道", "报警", "专线", "工单", "系统"];
    if !is_dialled(text.text(at..end)) {
        return false;
    }
    // 12345、12314等热线: what stands behind the last of them counts for all. No sentence lists many.
    const MOST: usize = 4;
    let mut end = end;
    for _ in 0..MOST {
        if !matches!(text.at(end), '、' | '和' | '与' | '及' | '/') {
            break;
        }
        let next = (end + 1..end + 7).find(|&it| !text.at(it).is_ascii_digit()).unwrap_or(end + 1);
        if !is_dialled(text.text(end + 1..next)) {
            break;
        }
        end = next;
    }
    let end = if text.at(end) == '等' { end + 1 } else { end };
    WORDS.iter().any(|it| text.has(end, it))
}

/// 最多跑一次, 一对一.
fn slogan(text: &Folded, place: Place) -> Option<Token> {
    let at = place.at;
    let it = numeral_at(text, at).filter(|it| it.value.places == 0)?;
    let runs = ["最多跑", "只跑", "少跑", "再跑", "跑", "只进", "进"].iter().find(|word| text.has_before(at, word));
    if let Some(word) = runs.filter(|_| matches!(text.at(it.end), '次' | '趟' | '扇')) {
        return mention(MentionKind::Slogan, at - word.chars().count()..it.end + 1, "run-once");
    }
    let paired = matches!(text.at(it.end), '对') && numeral_at(text, it.end + 1).is_some();
    paired.then(|| Token::Mention { kind: MentionKind::Slogan, range: at..it.end + 2, rule: "one-to-one" })
}
