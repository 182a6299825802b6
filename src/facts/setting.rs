//! Words around a measure that say when it was so: they are no part of its name.
//!
//! `群众满意率由年初` is 群众满意率由 before its words of time; `12月底前新铺设管网` is 新铺设管网 behind them. It reads no
//! numbers and gives no periods: that is [`crate::facts::period`].

use std::ops::Range;

use crate::text::date::year_at;
use crate::text::numeral::numeral_at;
use crate::text::{CharSet, Folded};

/// Names of points in time that end the words before a number.
const TIMES: &[&str] = &[
    "年初",
    "年末",
    "年底",
    "年中",
    "上年",
    "去年",
    "上年度",
    "去年底",
    "上年底",
    "上年末",
    "上年同期",
    "去年同期",
    "同期",
    "上一年",
    "原来",
    "原先",
    "原",
    "过去",
    "以往",
    "此前",
    "改革前",
    "之前",
    "当初",
    "最初",
    "目前",
    "现在",
    "如今",
    "当前",
];

/// Without 的 and words of time at the end: 由年初的, 比2021年的, 升至年末的.
pub fn without_time_behind(text: &Folded, range: Range<usize>) -> Range<usize> {
    let mut it = range;
    if it.start < it.end && text.before(it.end) == '的' {
        it.end -= 1;
    }
    match time_before(text, it.clone()) {
        Some(start) => it.start..start,
        None => it,
    }
}

/// Whether a range is nothing but a point in time, 比 or 较 in front and 的 or 为 behind it left aside.
pub fn is_time(text: &Folded, range: Range<usize>) -> bool {
    let mut it = text.trim(range);
    while it.start < it.end
        && matches!(text.at(it.start), '(' | '较' | '比' | '与' | '同' | '而' | '、' | '和' | '由' | '从' | ' ' | ',')
    {
        it.start += 1;
    }
    while it.start < it.end && matches!(text.before(it.end), '为' | '达' | '是' | '的' | '有' | ' ') {
        it.end -= 1;
    }
    !it.is_empty() && time_before(text, it.clone()) == Some(it.start)
}

/// The start of the words of time that end a range.
fn time_before(text: &Folded, range: Range<usize>) -> Option<usize> {
    const OF_YEAR: &[&str] = &["年末", "年初", "年底", "年同期", "年度", "年"];
    static ENDS: CharSet = CharSet::of_ends(TIMES);
    static ENDS_OF_YEAR: CharSet = CharSet::of_ends(OF_YEAR);
    let last = text.before(range.end);
    if !ENDS.may_have(last) && !ENDS_OF_YEAR.may_have(last) {
        return None;
    }
    let listed = TIMES
        .iter()
        .filter(|it| text.has_before(range.end, it))
        .map(|it| range.end - it.chars().count())
        .filter(|&it| it >= range.start)
        .min();
    let dated = OF_YEAR.iter().find_map(|it| {
        let digits = text.has_before(range.end, it).then(|| range.end - it.chars().count())?.checked_sub(4)?;
        year_at(text, digits).filter(|_| digits >= range.start).map(|_| digits)
    });
    dated.or(listed)
}

/// Without dates and deadlines at the start: 2024年10月, 12月底前, 2025年6月底前.
pub fn without_date_in_front(text: &Folded, range: Range<usize>) -> Range<usize> {
    let mut it = range;
    loop {
        // 到2025年底, 2016年、2017年
        let led = matches!(text.at(it.start), '到' | '至' | '在' | '、' | '和');
        let found = date_end(text, it.start + usize::from(led));
        let Some(end) = found.filter(|&end| end <= it.end) else { return it };
        it.start = end;
    }
}

fn date_end(text: &Folded, at: usize) -> Option<usize> {
    let number = match year_at(text, at) {
        Some((_, end)) => end,
        None => numeral_at(text, at).filter(|it| it.value.places == 0 && !it.surplus && !it.multiplied)?.end,
    };
    const TAILS: &[&str] = &[
        "底前",
        "底之前",
        "底",
        "前",
        "之前",
        "以前",
        "初",
        "中旬",
        "上旬",
        "下旬",
        "末",
        "份",
        "以来",
        "度",
        "间",
        "起",
    ];
    let end = matches!(text.at(number), '年' | '月' | '日').then_some(number + 1)?;
    let tail = TAILS.iter().find(|it| text.has(end, it));
    // 3年行动: a length of time is no date.
    (text.at(number) != '年' || year_at(text, at).is_some()).then_some(())?;
    Some(tail.map_or(end, |it| end + it.chars().count()))
}
