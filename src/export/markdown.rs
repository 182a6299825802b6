//! A reading as Markdown: metadata, the outline with its text, a table of figures.
//!
//! Characters of the report that Markdown would take for markup are escaped; the text itself is not changed.

use std::fmt::Write as _;

use crate::export::messages_zh;
use crate::export::place::{numbers, own_span};
use crate::export::table::all;
use crate::reading::Reading;
use crate::report::{Section, SectionKind};

/// The whole report.
pub fn markdown(reading: &Reading) -> String {
    let mut res = head(reading);
    for it in &reading.report.sections {
        section(&mut res, reading, it);
    }
    if !reading.facts.indicators.is_empty() {
        res.push_str("\n## 指标\n\n");
        table(&mut res, reading, &all(reading));
    }
    res
}

/// The indicators that `figures` names, and which report they are from.
pub fn markdown_table(reading: &Reading, figures: &[u32]) -> String {
    let mut res = head(reading);
    res.push('\n');
    table(&mut res, reading, figures);
    res
}

fn head(reading: &Reading) -> String {
    let mut res = String::new();
    let meta = &reading.report.meta;
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(res, "# {}\n", escape(meta.title.as_deref().unwrap_or(&reading.source.name)));
    let year = meta.year.map(|it| it.to_string());
    for (name, value) in
        [("发布机构", &meta.issuer), ("年度", &year), ("发布日期", &meta.published), ("来源", &meta.origin)]
    {
        if let Some(value) = value {
            let _ = writeln!(res, "- {name}：{}", escape(value));
        }
    }
    res
}

fn section(res: &mut String, reading: &Reading, it: &Section) {
    let words = escape(own_span(reading, it).of(&reading.source.text));
    let _ = match it.kind {
        SectionKind::Section => {
            let level = "#".repeat(usize::from(it.depth).min(4) + 2);
            writeln!(res, "\n{level} {words}")
        }
        SectionKind::Item => writeln!(res, "\n- {words}"),
        SectionKind::Paragraph => writeln!(res, "\n{words}"),
        SectionKind::Table => writeln!(res, "\n{}", words.replace('\n', "  \n")),
    };
}

fn table(res: &mut String, reading: &Reading, figures: &[u32]) {
    res.push_str("| 名称 | 数值 | 约数 | 时期 | 位置 |\n|---|---|---|---|---|\n");
    for it in figures.iter().filter_map(|it| reading.facts.indicators.get(*it as usize)) {
        let _ = writeln!(
            res,
            "| {} | {} | {} | {} | {} |",
            escape(&it.label),
            escape(it.span.of(&reading.source.text)),
            messages_zh::approx(it.approx),
            it.period.map(|it| it.to_string()).unwrap_or_default(),
            numbers(reading, it.section),
        );
    }
}

fn escape(words: &str) -> String {
    let mut res = String::with_capacity(words.len());
    for c in words.trim().chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#') {
            res.push('\\');
        }
        res.push(c);
    }
    res
}

#[cfg(test)]
mod tests;
