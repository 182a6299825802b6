//! Publication before 1 April of the year after.
//!
//! `发布时间: 2025-03-11` on a report on 2024 is in time; `2025-04-02` is not. Departments hand their reports in a
//! month earlier, but publish them until the same day, and a date of publication says nothing of the handing in.
//! Without a date or a year nothing can be said.

use crate::insight::ground::{Ground, form_check};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::report::FurnitureKind;
use crate::text::Span;
use crate::text::date::date_at;

/// The duty to publish begins with 《法治政府建设实施纲要（2015—2020年）》; earlier reports had no such day.
const FIRST_YEAR: u16 = 2015;

/// The one check, for any report that says its year.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let meta = &ground.report.meta;
    let Some(year) = meta.year.filter(|&it| it >= FIRST_YEAR) else { return Vec::new() };
    let limit = format!("{}-04-01", u32::from(year) + 1);
    let title = ground.report.furniture.iter().find(|it| it.kind == FurnitureKind::Title).map(|it| it.span);
    let (verdict, place) = match &meta.published {
        Some(date) if *date < limit => (Verdict::Consistent, date_span(ground, date)),
        Some(date) => (Verdict::Inconsistent, date_span(ground, date)),
        None => (Verdict::Unverifiable, None),
    };
    let evidence = place.or(title).into_iter().collect();
    vec![form_check(CheckKind::Deadline, verdict, Working::Dates(meta.published.clone(), limit), evidence)]
}

/// Where the date stands, in the lines around the prose.
fn date_span(ground: &Ground<'_>, date: &str) -> Option<Span> {
    let text = ground.text;
    ground.report.furniture.iter().find_map(|it| {
        let range = text.folded_from_original(it.span);
        range.clone().find_map(|at| {
            let found = date_at(text, at).filter(|it| it.end <= range.end)?;
            (found.iso().as_deref() == Some(date)).then(|| text.original_from_folded(at..found.end))
        })
    })
}

#[cfg(test)]
mod tests;
