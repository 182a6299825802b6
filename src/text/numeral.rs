//! Numbers as they are written, Arabic or Chinese, to exact values.
//!
//! | written | value | note |
//! |---|---|---|
//! | `1,205`, `2 100` | 1205, 2100 | separators between groups of three |
//! | `22.3万` | 223000 | the multiplier belongs to the number |
//! | `20余万`, `三十余` | 200000, 30 | 余 and 多 inside are kept apart in [`Numeral::surplus`] |
//! | `两万一千`, `二〇二四` | 21000, 2024 | counting and reading aloud |
//! | `百余`, `近千` | 100, 1000 | a bare power of ten, only beside 余, 多, 近, 上, 逾, 超 |
//!
//! It does not know units: 千克 and 万元 are told apart by looking one character ahead. It does not decide whether
//! a number is a figure.

use crate::text::{Decimal, Folded};

/// A number and the characters it takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Numeral {
    /// Exact value, multiplier applied.
    pub value: Decimal,
    /// First character.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// Arabic digits or Chinese ones.
    pub script: Script,
    /// 余, 多, 来 or 几 stood inside or right after: 20余万, 三十多.
    pub surplus: bool,
    /// How many characters are digits, without multiplier, separators and 余.
    pub digits: u8,
    /// 万, 亿, 千 after Arabic digits.
    pub multiplied: bool,
}

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Script {
    /// 0–9
    Arabic,
    /// 〇一二三, 十百千万亿, 两
    Chinese,
}

/// Reads the number that starts at `at`; None when there is none or when it does not fit.
pub fn numeral_at(text: &Folded, at: usize) -> Option<Numeral> {
    let first = text.at(at);
    if first.is_ascii_digit() {
        arabic(text, at)
    } else if is_chinese_digit(first) || is_power(first) {
        chinese(text, at)
    } else {
        None
    }
}

/// 〇 to 九, and 两.
pub fn is_chinese_digit(c: char) -> bool {
    digit(c).is_some()
}

fn is_power(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '亿')
}

fn digit(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

fn is_surplus(c: char) -> bool {
    matches!(c, '余' | '多')
}

/// More digits than this are no quantity; it also keeps a number inside 64 bits and every product inside 128.
const MOST_DIGITS: u8 = 18;

fn arabic(text: &Folded, start: usize) -> Option<Numeral> {
    let (mut mantissa, mut places, mut digits, mut at) = (0u64, 0u8, 0u8, start);
    let mut in_group = 0;
    loop {
        let c = text.at(at);
        if let Some(value) = c.to_digit(10) {
            digits = digits.checked_add(1).filter(|&it| it <= MOST_DIGITS)?;
            mantissa = mantissa * 10 + u64::from(value);
            in_group += 1;
            at += 1;
        } else if matches!(c, ',' | ' ') && (1..=3).contains(&in_group) && is_group(text, at + 1) {
            in_group = 0;
            at += 1;
        } else {
            break;
        }
    }
    if text.at(at) == '.' && text.at(at + 1).is_ascii_digit() {
        let mut end = at + 1;
        while let Some(value) = text.at(end).to_digit(10) {
            digits = digits.checked_add(1).filter(|&it| it <= MOST_DIGITS)?;
            mantissa = mantissa * 10 + u64::from(value);
            places += 1;
            end += 1;
        }
        at = end;
    }
    let plain = Numeral {
        value: Decimal::new(i128::from(mantissa), places),
        start,
        end: at,
        script: Script::Arabic,
        surplus: false,
        digits,
        multiplied: false,
    };
    Some(with_multiplier(text, plain))
}

/// Exactly three digits, as between separators.
fn is_group(text: &Folded, at: usize) -> bool {
    (0..3).all(|it| text.at(at + it).is_ascii_digit()) && !text.at(at + 3).is_ascii_digit()
}

/// 万, 亿, 万亿, 千, 百 after digits, with 余 before or after them.
fn with_multiplier(text: &Folded, plain: Numeral) -> Numeral {
    let mut it = plain;
    // 2100 余件: the blank is a slip; before 多 it is more often the end of the number.
    if text.at(it.end) == ' ' && text.at(it.end + 1) == '余' {
        it.end += 1;
    }
    if is_surplus(text.at(it.end)) {
        it.surplus = true;
        it.end += 1;
    }
    let mut at = it.end;
    while text.at(at) == ' ' {
        at += 1;
    }
    let mut power = 0;
    while let Some(more) = multiplier(text, at) {
        power += more;
        at += 1;
    }
    if power == 0 || power > 16 {
        return it;
    }
    let Some(value) = it.value.scaled(power) else { return it };
    it.value = value;
    it.multiplied = true;
    it.end = at;
    if is_surplus(text.at(at)) {
        it.surplus = true;
        it.end += 1;
    }
    it
}

fn multiplier(text: &Folded, at: usize) -> Option<u8> {
    let power = match text.at(at) {
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => return None,
    };
    // 3千克, 5千瓦 and 2百分点 are units, not multipliers.
    let next = text.at(at + 1);
    let unit = match text.at(at) {
        '千' => matches!(next, '克' | '瓦' | '米' | '伏' | '卡' | '字' | '帕' | '赫' | '兆'),
        '百' => matches!(next, '分' | '帕'),
        _ => false,
    };
    (!unit).then_some(power)
}

/// A longer row of Chinese digits is no number; looking no further keeps a hostile row from costing its square.
const LONGEST_CHINESE: usize = 24;

fn chinese(text: &Folded, start: usize) -> Option<Numeral> {
    let mut end = start;
    while is_chinese_digit(text.at(end)) || is_power(text.at(end)) {
        end += 1;
        (end - start <= LONGEST_CHINESE).then_some(())?;
    }
    let mut it = Numeral {
        value: Decimal::default(),
        start,
        end,
        script: Script::Chinese,
        surplus: false,
        digits: u8::try_from(end - start).ok()?,
        multiplied: false,
    };
    let chars = text.chars.get(start..end)?;
    if !chars.iter().any(|&c| is_power(c)) {
        if it.digits > 1 && chars.contains(&'两') {
            return None;
        }
        it.value = Decimal::whole(read_aloud(chars)?);
        if is_surplus(text.at(end)) && it.digits == 1 && multiplier(text, end + 1).is_some() {
            return scaled_after_surplus(text, it);
        }
        return Some(it);
    }
    it.value = Decimal::whole(counted(chars, is_beside_surplus(text, start, end))?);
    if is_surplus(text.at(end)) {
        // 三十余万: the multiplier follows the 余.
        if multiplier(text, end + 1).is_some() {
            return scaled_after_surplus(text, it);
        }
        it.surplus = true;
        it.end += 1;
    }
    Some(it)
}

fn scaled_after_surplus(text: &Folded, plain: Numeral) -> Option<Numeral> {
    let power = multiplier(text, plain.end + 1)?;
    Some(Numeral { value: plain.value.scaled(power)?, end: plain.end + 2, surplus: true, ..plain })
}

/// A bare 百 or 千 is a number only beside a word of estimate.
fn is_beside_surplus(text: &Folded, start: usize, end: usize) -> bool {
    is_surplus(text.at(end)) || matches!(text.before(start), '近' | '上' | '逾' | '超' | '达' | '过')
}

/// 二〇二四: each digit stands for itself.
fn read_aloud(chars: &[char]) -> Option<i128> {
    (chars.len() <= usize::from(MOST_DIGITS)).then_some(())?;
    chars.iter().try_fold(0i128, |sum, &c| Some(sum * 10 + i128::from(digit(c)?)))
}

/// 两万一千零五: digits with powers of ten, highest first within each of 万 and 亿.
fn counted(chars: &[char], bare_power: bool) -> Option<i128> {
    if matches!(chars.first(), Some('百' | '千' | '万' | '亿')) && !bare_power {
        return None;
    }
    // `high` counts from 亿 upwards, `low` holds what 万 closed, `section` what stands below 万.
    let (mut high, mut low, mut section, mut last) = (0i128, 0i128, 0i128, None);
    for &c in chars {
        if let Some(value) = digit(c) {
            // Two digits in a row, 三五, are no count.
            if last.is_some_and(|it| it != 0) {
                return None;
            }
            last = Some(value);
            continue;
        }
        match c {
            '十' => section += i128::from(last.take().unwrap_or(1)) * 10,
            '百' => section += i128::from(last.take().unwrap_or(1)) * 100,
            '千' => section += i128::from(last.take().unwrap_or(1)) * 1000,
            '万' => {
                low += (section + i128::from(last.take().unwrap_or(0))).max(1) * 10_000;
                section = 0;
            }
            _ => {
                let sum = high + low + section + i128::from(last.take().unwrap_or(0));
                high = sum.max(1).checked_mul(100_000_000).filter(|&it| it < LARGEST)?;
                (low, section) = (0, 0);
            }
        }
    }
    Some(high + low + section + i128::from(last.unwrap_or(0)))
}

/// Beyond this nothing is counted in a report; it keeps repeated 亿 from running over.
const LARGEST: i128 = 1_000_000_000_000_000_000_000;

#[cfg(test)]
mod tests;
