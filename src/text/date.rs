//! Calendar dates as they are written, to year, month and day.
//!
//! | written | read |
//! |---|---|
//! | `2025-03-11`, `2025/3/11`, `2025.03.11` | 2025-03-11 |
//! | `2025年3月11日`, `二〇二五年三月十一日` | 2025-03-11 |
//! | `2024年10月` | 2024-10 |
//!
//! It wants a year of four digits; 3月11日 alone is not read here. It knows no calendar beyond 12 and 31.

use crate::text::Folded;
use crate::text::numeral::{Numeral, numeral_at};

/// A date with a year, and as much more as was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Date {
    /// 1949 to 2100.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31.
    pub day: Option<u8>,
    /// The character after it.
    pub end: usize,
}

impl Date {
    /// `2025-03-11`; None without a day.
    pub fn iso(self) -> Option<String> {
        Some(format!("{}-{:02}-{:02}", self.year, self.month?, self.day?))
    }
}

/// The date that starts at `at`, with at least year and month.
pub fn date_at(text: &Folded, at: usize) -> Option<Date> {
    let (year, end) = year_at(text, at)?;
    match text.at(end) {
        '年' => {
            let (month, end) = small(text, end + 1, 12)?;
            (text.at(end) == '月').then_some(())?;
            let month_only = Date { year, month: Some(month), day: None, end: end + 1 };
            let with_day = small(text, end + 1, 31)
                .filter(|&(_, end)| matches!(text.at(end), '日' | '号'))
                .map(|(day, end)| Date { day: Some(day), end: end + 1, ..month_only });
            Some(with_day.unwrap_or(month_only))
        }
        mark @ ('-' | '/' | '.' | '—') => {
            let (month, end) = small(text, end + 1, 12)?;
            (text.at(end) == mark).then_some(())?;
            let (day, end) = small(text, end + 1, 31)?;
            Some(Date { year, month: Some(month), day: Some(day), end })
        }
        _ => None,
    }
}

/// A year of four digits at `at`, and the character after the digits.
pub fn year_at(text: &Folded, at: usize) -> Option<(u16, usize)> {
    // Nearly every place is turned away by its first character.
    matches!(text.at(at), '1' | '2' | '一' | '二').then_some(())?;
    let four = (at..at + 4).all(|it| is_date_digit(text.at(it)));
    if !four || is_date_digit(text.before(at)) || is_date_digit(text.at(at + 4)) {
        return None;
    }
    let mut year = 0u16;
    for place in at..at + 4 {
        let value = match text.at(place) {
            it @ '0'..='9' => it as usize - '0' as usize,
            // 二〇二四十 is no number, and so no year.
            han => numeral_at(text, place).and("〇一二三四五六七八九".chars().position(|it| it == han))?,
        };
        year = year * 10 + value as u16;
    }
    (1949..=2100).contains(&year).then_some((year, at + 4))
}

fn is_date_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '〇' | '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九')
}

/// A number from 1 to `most`, blanks before it skipped.
fn small(text: &Folded, at: usize, most: i128) -> Option<(u8, usize)> {
    let at = if text.at(at) == ' ' { at + 1 } else { at };
    let it: Numeral = numeral_at(text, at).filter(|it| !it.surplus && !it.multiplied)?;
    // 2025.03.11: what looks like a fraction is the next field.
    let (value, end) = if it.value.places > 0 {
        let end = (at..it.end).find(|&it| text.at(it) == '.')?;
        (text.text(at..end).parse().ok()?, end)
    } else {
        (it.value.mantissa, it.end)
    };
    (1..=most).contains(&value).then_some((value as u8, end))
}

#[cfg(test)]
mod tests;
