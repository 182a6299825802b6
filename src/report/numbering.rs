//! Number forms that can open a heading or an item, one place at a time.
//!
//! | written | form | number |
//! |---|---|---|
//! | `一、` `一.` | [`Form::Han`] | `一` |
//! | `(一)` `㈠` | [`Form::HanParen`] | `（一）` |
//! | `1.` `1、` | [`Form::Arabic`] | `1` |
//! | `1.2` | [`Form::Dotted`] | `1.2` |
//! | `(1)` `⑴` | [`Form::ArabicParen`] | `（1）` |
//! | `①` `1)` | [`Form::Circled`] | as written |
//! | `一是` `一要` `首先` `第一,` | [`Form::Is`] … | as written |
//!
//! It does not decide whether the form is a heading: 一是 in 唯一是 is a form too.

use crate::text::Folded;
use crate::text::fold::is_han;
use crate::text::numeral::{Script, is_chinese_digit, numeral_at};

/// Kinds of numbering, from the widest to the narrowest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// 第一部分
    Part,
    /// 壹、
    Formal,
    /// 一、
    Han,
    /// （一）
    HanParen,
    /// 1.
    Arabic,
    /// 1.2, the second below 1.
    Dotted,
    /// （1）
    ArabicParen,
    /// ① 1）
    Circled,
    /// 一是
    Is,
    /// 一要
    Must,
    /// 首先
    First,
    /// 第一，
    Ordinal,
    /// 其一，
    Of,
}

impl Form {
    /// Whether it numbers items in running text rather than headings.
    pub fn is_item(self) -> bool {
        self >= Form::Is
    }
}

/// A number form at a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Marker {
    /// Which kind.
    pub form: Form,
    /// Its position in the series, from 1. `LAST` for 最后.
    pub value: u16,
    /// First character.
    pub start: usize,
    /// The character after the form and its separator.
    pub end: usize,
    /// The numeral as the document means it.
    pub number: String,
}

/// 最后 closes a series whatever its length.
pub const LAST: u16 = u16::MAX;

/// No report numbers further; `2024.` at the start of a line is a year.
const MOST: i128 = 60;

/// The number form that starts at `at`.
pub fn marker_at(text: &Folded, at: usize) -> Option<Marker> {
    match text.at(at) {
        '(' => in_brackets(text, at),
        '第' => ordinal(text, at),
        '首' | '其' | '再' | '最' => spoken(text, at),
        c @ '①'..='⑳' => {
            let value = c as u16 - '①' as u16 + 1;
            Some(marker(Form::Circled, value, at, skip_separator(text, at + 1), c.to_string()))
        }
        c @ '⑴'..='⒇' => {
            let value = c as u16 - '⑴' as u16 + 1;
            Some(marker(Form::ArabicParen, value, at, at + 1, format!("（{value}）")))
        }
        c @ '⒈'..='⒛' => {
            let value = c as u16 - '⒈' as u16 + 1;
            Some(marker(Form::Arabic, value, at, at + 1, value.to_string()))
        }
        c @ '㈠'..='㈩' => {
            let value = c as usize - '㈠' as usize;
            let han = HAN.chars().nth(value)?;
            Some(marker(Form::HanParen, value as u16 + 1, at, at + 1, format!("（{han}）")))
        }
        '0'..='9' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' => numbered(text, at),
        c => match FORMAL.chars().position(|it| it == c) {
            Some(value) => {
                let named = matches!(text.at(at + 1), '、' | '.');
                named.then(|| marker(Form::Formal, value as u16 + 1, at, at + 2, c.to_string()))
            }
            None => numbered(text, at),
        },
    }
}

const HAN: &str = "一二三四五六七八九十";
const FORMAL: &str = "壹贰叁肆伍陆柒捌玖拾";

fn marker(form: Form, value: u16, start: usize, end: usize, number: impl Into<String>) -> Marker {
    Marker { form, value, start, end, number: number.into() }
}

/// A small whole number: value, end, and whether it is written in Han.
fn small(text: &Folded, at: usize) -> Option<(u16, usize, bool)> {
    let it = numeral_at(text, at)?;
    let plain = it.value.places == 0 && !it.surplus && !it.multiplied && text.at(at) != '两';
    let value = u16::try_from(it.value.mantissa).ok().filter(|_| plain && (1..=MOST).contains(&it.value.mantissa))?;
    Some((value, it.end, it.script == Script::Chinese))
}

fn in_brackets(text: &Folded, at: usize) -> Option<Marker> {
    let (value, end, han) = small(text, skip_blanks(text, at + 1))?;
    let close = skip_blanks(text, end);
    (text.at(close) == ')').then_some(())?;
    let form = if han { Form::HanParen } else { Form::ArabicParen };
    let number = format!("（{}）", text.text(skip_blanks(text, at + 1)..end));
    Some(marker(form, value, at, skip_separator(text, close + 1), number))
}

/// 1.2, which as a number would be a decimal. 1.5万件 and 1.5% are decimals; so may be 1.5 before anything else, which
/// the series must tell.
fn dotted(text: &Folded, at: usize) -> Option<Marker> {
    let digits = |start: usize| (start..start + 3).take_while(|&it| text.at(it).is_ascii_digit()).count();
    let point = at + digits(at);
    let end = point + 1 + digits(point + 1);
    let opens = matches!(text.at(end), ' ' | '\t') || is_han(text.at(end));
    (point > at && text.at(point) == '.' && end > point + 1 && opens).then_some(())?;
    let past = skip_blanks(text, end);
    let counts = matches!(text.at(past), '万' | '亿' | '千' | '百' | '倍' | '个' | '元' | '%');
    let value = text.text(point + 1..end).parse().ok().filter(|it| !counts && (1..=MOST as u16).contains(it))?;
    Some(marker(Form::Dotted, value, at, past, text.text(at..end)))
}

/// 一、 1. 1、 1) 一是 一要
fn numbered(text: &Folded, at: usize) -> Option<Marker> {
    if let Some(marker) = Some(at).filter(|&it| text.at(it).is_ascii_digit()).and_then(|it| dotted(text, it)) {
        return Some(marker);
    }
    let next = text.at(at + 1);
    // 一批, 三年: nearly every numeral of prose is turned away by what follows it.
    let goes_on = is_chinese_digit(next) || matches!(next, '十' | '百' | '千' | '万' | '亿' | '是' | '要' | '、' | '.');
    (goes_on || text.at(at).is_ascii_digit()).then_some(())?;
    let (value, end, han) = small(text, at)?;
    let number = text.text(at..end);
    let next = text.at(end);
    if han {
        return match next {
            '是' => Some(marker(Form::Is, value, at, skip_separator(text, end + 1), format!("{number}是"))),
            '要' => Some(marker(Form::Must, value, at, end + 1, format!("{number}要"))),
            '、' | '.' => Some(marker(Form::Han, value, at, end + 1, number)),
            _ => None,
        };
    }
    match next {
        ')' => Some(marker(Form::Circled, value, at, end + 1, format!("{number}）"))),
        '、' => Some(marker(Form::Arabic, value, at, end + 1, number)),
        // 1.5 is a number; 1. before a heading has no digit behind it.
        '.' if !text.at(end + 1).is_ascii_digit() => Some(marker(Form::Arabic, value, at, end + 1, number)),
        _ => None,
    }
}

/// 第一部分, 第一,
fn ordinal(text: &Folded, at: usize) -> Option<Marker> {
    let (value, end, _) = small(text, at + 1)?;
    if text.has(end, "部分") {
        return Some(marker(Form::Part, value, at, skip_separator(text, end + 2), text.text(at..end + 2)));
    }
    matches!(text.at(end), ',' | '、' | ':').then(|| marker(Form::Ordinal, value, at, end + 1, text.text(at..end)))
}

/// 首先 其次 再次 最后, 其一 其二
fn spoken(text: &Folded, at: usize) -> Option<Marker> {
    const WORDS: &[(&str, u16)] = &[("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", LAST)];
    if let Some((word, value)) = WORDS.iter().find(|(word, _)| text.has(at, word)) {
        return Some(marker(Form::First, *value, at, skip_separator(text, at + 2), (*word).to_owned()));
    }
    let (value, end, han) = (text.at(at) == '其').then(|| small(text, at + 1))??;
    (han && matches!(text.at(end), ',' | '、' | ':')).then(|| marker(Form::Of, value, at, end + 1, text.text(at..end)))
}

fn skip_blanks(text: &Folded, at: usize) -> usize {
    let mut at = at;
    while matches!(text.at(at), ' ' | '\t') {
        at += 1;
    }
    at
}

/// A separator that some authors put after a complete form: （一）、 一是,
fn skip_separator(text: &Folded, at: usize) -> usize {
    let next = skip_blanks(text, at);
    if matches!(text.at(next), '、' | ',' | '.' | ':') { next + 1 } else { at }
}

#[cfg(test)]
mod tests;
