//! What time a figure speaks of: the year of the report unless the sentence says otherwise.
//!
//! `2024年10月,…作交流1次` gives 2024-10; `2021年以来` in a report on 2024 gives 2021/2024; in the plan the next year is
//! meant. `比2021年的234宗` gives the year of the base to 234 and leaves the change in its own year.

use std::ops::Range;

use crate::facts::Period;
use crate::facts::relation::REACH;
use crate::report::Role;
use crate::text::date::{date_at, year_at};
use crate::text::fold::is_blank;
use crate::text::sentence::is_clause_end;
use crate::text::{CharSet, Folded};

/// The years that a sentence names.
#[derive(Clone, Debug, Default)]
pub struct Years(Vec<Named>);

#[derive(Clone, Copy, Debug)]
struct Named {
    at: usize,
    year: u16,
    /// Where the bracket around it closes; what stands behind is not spoken of.
    until: usize,
    /// It opens its clause, and so speaks for what follows; 列入2021年计划 does not.
    opens: bool,
}

/// What a year or a five-year plan begins with, and the marks around it that matter.
static MARKS: CharSet = CharSet::of(&['1', '2', '一', '二', '十', ';', '《', '》', '(', ')']);

impl Years {
    /// Those followed by 年 that stand outside of 《》. Of 2021年至2024年 only the first is kept.
    pub fn of(text: &Folded, sentence: Range<usize>) -> Years {
        let mut depth = 0usize;
        let mut res: Vec<Named> = Vec::new();
        let mut opened = None;
        let mut at = text.next_of(&MARKS, sentence.clone());
        while at < sentence.end {
            match text.at(at) {
                '《' => depth += 1,
                '》' => depth = depth.saturating_sub(1),
                '(' => opened = Some(res.len()),
                // 2021年以来建成64处;培养2300名: a ; ends the time that has lasted since.
                ';' => {
                    let open = |it: &&mut Named| it.until == usize::MAX && is_since(text, it.at);
                    res.last_mut().filter(open).into_iter().for_each(|it| it.until = at);
                }
                ')' => {
                    let inside = opened.take().unwrap_or(res.len());
                    res.iter_mut().skip(inside).for_each(|it| it.until = at);
                }
                _ if depth == 0 => {
                    if let Some(year) = end_of_plan(text, at) {
                        res.push(Named { at, year, until: usize::MAX, opens: true });
                    }
                    if let Some((year, end)) = year_at(text, at) {
                        let second = second_year(text, end);
                        if text.at(end) == '年' || second.is_some() {
                            res.push(Named { at, year, until: usize::MAX, opens: opens_clause(text, at) });
                        }
                        at = text.next_of(&MARKS, second.map_or(end, |(_, end)| end)..sentence.end);
                        continue;
                    }
                }
                _ => {}
            }
            at = text.next_of(&MARKS, at + 1..sentence.end);
        }
        Years(res)
    }

    /// 2016年、2017年分别制定: the years that the figures behind have one each.
    pub fn heads(&self, text: &Folded, before: Range<usize>) -> Vec<u16> {
        let inside = self.0.iter().filter(|it| before.contains(&it.at));
        let all: Vec<u16> = inside.map(|it| it.year).collect();
        let told = all.len() > 1 && before.clone().any(|at| text.has(at, "分别"));
        if told { all } else { Vec::new() }
    }

    /// The last one inside of `range` that a number at its end, in a clause from `clause`, can belong to.
    fn last(&self, range: Range<usize>, clause: usize) -> Option<(usize, u16)> {
        let past = self.0.partition_point(|it| it.at < range.end);
        let means = |it: &&Named| it.until >= range.end && (it.opens || it.at >= clause);
        let spoken_of = self.0[..past].iter().rev().take(REACH).find(means);
        spoken_of.map(|it| (it.at, it.year)).filter(|&(at, _)| at >= range.start)
    }
}

/// “十四五”末: the last year of a five-year plan.
fn end_of_plan(text: &Folded, at: usize) -> Option<u16> {
    const PLANS: [(&str, u16); 3] = [("十三五", 2020), ("十四五", 2025), ("十五五", 2030)];
    let (_, year) = PLANS.into_iter().find(|(plan, _)| text.has(at, plan))?;
    let behind = at + 3 + usize::from(text.at(at + 3) == '”');
    ["末", "期末", "收官"].iter().any(|it| text.has(behind, it)).then_some(year)
}

/// Whether a year stands first in its clause, 在, 截至 and the like left aside.
fn opens_clause(text: &Folded, at: usize) -> bool {
    let mut at = at;
    while at > 0 && matches!(text.before(at), '在' | '到' | '至' | '自' | '从' | '截' | '于' | '(' | ' ') {
        at -= 1;
    }
    let before = text.before(at);
    is_clause_end(before) || is_blank(before) || matches!(before, '是' | ')' | '”' | '、')
}

/// The period of a figure. `place` is where its clause starts and where the number stands, `years` what its sentence
/// names, `year` that of the report.
pub fn period_of(
    text: &Folded,
    years: &Years,
    sentence: Range<usize>,
    place: (usize, Range<usize>),
    role: Role,
    year: Option<u16>,
) -> Option<Period> {
    let (clause, number) = place;
    let default = year.map(|it| if role == Role::Plan { it + 1 } else { it });
    if let Some(base) = base_year(text, years, clause..number.start, year) {
        return Some(Period::Year(base));
    }
    let silent = default.map(Period::Year);
    let Some((at, named)) = years.last(sentence.start..number.start, clause) else {
        return month_in(text, sentence.start..number.start, default).or(silent);
    };
    let before = text.before(at);
    let end = at + 4;
    // 对2019年底前出台的147件文件: when they came to be, not when they were counted.
    let of_origin = ["年底前", "年以前", "年前", "年以来"].iter().any(|it| text.has(end, it));
    if at >= clause && of_origin && !opens_clause(text, at) && text.before(text.trim(clause..number.start).end) == '的'
    {
        return silent;
    }
    // 由2022年的56.8%提高到61.2%: where it arrived is now.
    if at < clause && text.has(at + 4, "年的") && matches!(text.before(number.start), '到' | '至' | '为') {
        return silent;
    }
    // 较2021年增加7天 compares; the figure stays in its own year.
    if matches!(before, '较' | '比' | '与' | '于' | '同') || text.has_before(at, "相比") {
        return silent;
    }
    if is_since(text, at) {
        return default.filter(|&it| it > named).map(|it| Period::Years(named, it)).or(Some(Period::Year(named)));
    }
    if let Some((second, _)) = second_year(text, end) {
        return Some(Period::Years(named, second));
    }
    let month = date_at(text, at).filter(|it| it.day.is_none() && !is_deadline(text, it.end)).and_then(|it| it.month);
    match month {
        Some(month) => Some(Period::Month(named, month)),
        None => Some(Period::Year(named)),
    }
}

/// 比2021年的, 上年同期的, (2022年为: the year of the base of a comparison.
fn base_year(text: &Folded, years: &Years, before: Range<usize>, year: Option<u16>) -> Option<u16> {
    let mut before = before;
    while before.start < before.end && matches!(text.before(before.end), '为' | '达' | '是' | '的' | ' ') {
        before.end -= 1;
    }
    const LAST: [&str; 6] = ["去年同期", "上年同期", "上一年同期", "去年", "上年", "上年度"];
    let may_be_last = matches!(text.before(before.end), '期' | '年' | '度');
    if may_be_last && LAST.iter().any(|it| before.len() >= it.chars().count() && text.has_before(before.end, it)) {
        return year.map(|it| it - 1);
    }
    let (at, named) = years.last(before.clone(), before.start)?;
    let of = text.text(at + 4..before.end);
    matches!(of, "年" | "年同期" | "年度" | "年底" | "年末").then_some(named)
}

/// 2021年以来, 自2021年: a time that has lasted since the year at `at`.
fn is_since(text: &Folded, at: usize) -> bool {
    let end = at + 4;
    text.has(end, "年以来") || text.has(end, "年至今") || (text.has_before(at, "自") && text.has(end, "年"))
}

/// 2021—2025年: the second year.
fn second_year(text: &Folded, end: usize) -> Option<(u16, usize)> {
    let at = if text.at(end) == '年' { end + 1 } else { end };
    matches!(text.at(at), '—' | '-' | '~' | '至').then_some(())?;
    let at = if text.at(at + 1) == '—' { at + 2 } else { at + 1 };
    year_at(text, at)
}

/// 10月,…: a month without a year belongs to the year of the report. 12月底前 is a deadline, not a period.
fn month_in(text: &Folded, range: Range<usize>, year: Option<u16>) -> Option<Period> {
    let year = year?;
    let start = text.trim(range.clone()).start;
    let it = crate::text::numeral::numeral_at(text, start).filter(|it| it.value.places == 0)?;
    let month = u8::try_from(it.value.mantissa).ok().filter(|it| (1..=12).contains(it))?;
    let is_month = text.at(it.end) == '月' && !is_deadline(text, it.end + 1) && it.end < range.end;
    is_month.then_some(Period::Month(year, month))
}

fn is_deadline(text: &Folded, at: usize) -> bool {
    ["底", "前", "以前", "之前", "末", "起"].iter().any(|it| text.has(at, it))
}

#[cfg(test)]
mod tests;
