//! A year that cannot be meant, where the report says what it reports on.
//!
//! `一、2023年主要工作举措和成效` fires in a report on 2024, and so does `四、2024年工作安排`, or `现将2023年度…报告如下`. A heading that
//! names two years, a title in 《》 and a look back in a sentence do not. It wants the year in the report's own title.

use crate::insight::ground::{Ground, form_check};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::report::{Role, Section, SectionKind};
use crate::text::date::year_at;
use crate::text::sentence::sentences;
use crate::text::{Folded, Span};
use std::ops::Range;

/// One check for every year that should be another one.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let meta = &ground.report.meta;
    let titled = meta.title.as_deref().map(Folded::new).map(|it| years(&it, 0..it.len()));
    let year = match (titled.as_deref(), meta.year) {
        (Some([(only, _)]), Some(year)) if *only == year => year,
        _ => return Vec::new(),
    };
    let mut res = Vec::new();
    for it in ground.report.sections.iter().filter(|it| it.parent.is_none()) {
        let found = match it.kind {
            SectionKind::Section => in_heading(ground.text, it, year).or_else(|| in_plan(ground, it, year)),
            _ if it.role == Role::Preamble => in_preamble(ground.text, it, year),
            _ => None,
        };
        if let Some((found, expected, span)) = found {
            let working = Working::Year(found, expected);
            res.push(form_check(CheckKind::Year, Verdict::Inconsistent, working, vec![span]));
        }
    }
    res
}

type Found = (u16, u16, Span);

/// A heading at the top that begins with a year.
fn in_heading(text: &Folded, it: &Section, year: u16) -> Option<Found> {
    let heading = text.folded_from_original(it.heading_span);
    let found = only_year_at_start(text, heading.clone())?;
    // 2024年下半年工作安排 stands in a report on half a year, 2023年督察反馈问题整改情况 in one on the year after.
    let words = text.text(heading);
    (!["半年", "整改", "反馈", "督察", "考核", "要点"].iter().any(|it| words.contains(it))).then_some(())?;
    let expected = expected(it.role, year)?;
    // The year after may be looked back at in a plan, but never the other way round.
    let wrong = if it.role == Role::Plan { found < expected } else { found != expected };
    wrong.then_some((found, expected, it.heading_span))
}

fn expected(role: Role, year: u16) -> Option<u16> {
    match role {
        Role::Achievements | Role::Problems | Role::Responsibility => Some(year),
        Role::Plan => year.checked_add(1),
        Role::Preamble | Role::Other => None,
    }
}

/// 2024年,我市将…, as the first words of a plan made for the year after.
fn in_plan(ground: &Ground<'_>, it: &Section, year: u16) -> Option<Found> {
    (it.role == Role::Plan).then_some(())?;
    let child = ground.report.sections.get(*it.children.first()?).filter(|it| it.kind == SectionKind::Paragraph)?;
    let text = ground.text;
    let first = sentences(text, text.folded_from_original(child.span)).next()?;
    let (found, place) = years(text, first.clone()).first().cloned()?;
    let clause_end = text.at(place.end) == ',' && place.start == first.start;
    let planned = text.text(first).contains('将');
    (clause_end && planned && found <= year).then(|| (found, year + 1, text.original_from_folded(place)))
}

/// 现将2023年度法治政府建设情况报告如下
fn in_preamble(text: &Folded, it: &Section, year: u16) -> Option<Found> {
    sentences(text, text.folded_from_original(it.span)).find_map(|sentence| {
        let start = sentence.clone().find(|&at| text.has(at, "现将"))?;
        let end = (start..sentence.end).find(|&at| text.has(at, "如下"))?;
        match years(text, start..end).as_slice() {
            [(found, place)] if *found != year => Some((*found, year, text.original_from_folded(place.clone()))),
            _ => None,
        }
    })
}

/// The year that a stretch begins with, when it names no other.
fn only_year_at_start(text: &Folded, range: Range<usize>) -> Option<u16> {
    match years(text, range.clone()).as_slice() {
        [(year, place)] if place.start == range.start => Some(*year),
        _ => None,
    }
}

/// All years of a stretch with their places, 年 or 年度 included; those in titles of documents left out.
fn years(text: &Folded, range: Range<usize>) -> Vec<(u16, Range<usize>)> {
    let mut res = Vec::new();
    let mut titles = 0usize;
    for at in range {
        match text.at(at) {
            '《' | '“' => titles += 1,
            '》' | '”' => titles = titles.saturating_sub(1),
            _ => {
                if let Some((year, end)) = year_at(text, at).filter(|_| titles == 0) {
                    let end = if text.has(end, "年度") { end + 2 } else { end + usize::from(text.at(end) == '年') };
                    res.push((year, at..end));
                }
            }
        }
    }
    res
}

#[cfg(test)]
mod tests;
