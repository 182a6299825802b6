//! A reading as Markdown: metadata, the outline with its text, a table of figures.
//!
//! Characters of the report that Markdown would take for markup are escaped; the text itself is not changed.

use std::fmt::Write as _;

use crate::export::messages_zh;
use crate::reading::Reading;
use crate::report::{Section, SectionKind};

/// The whole report.
pub fn markdown(reading: &Reading) -> String {
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
    for it in &reading.report.sections {
        section(&mut res, reading, it);
    }
    table(&mut res, reading);
    res
}

fn section(res: &mut String, reading: &Reading, it: &Section) {
    let text = &reading.source.text;
    let number = it.number.as_deref().unwrap_or_default();
    let separator = if number.ends_with(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']) {
        "、"
    } else {
        ""
    };
    let _ = match it.kind {
        SectionKind::Section => {
            let level = "#".repeat(usize::from(it.depth).min(4) + 2);
            let heading = escape(it.heading.as_deref().unwrap_or_default());
            writeln!(res, "\n{level} {number}{separator}{heading}")
        }
        SectionKind::Item if it.children.is_empty() => writeln!(res, "\n- {}", escape(it.span.of(text))),
        SectionKind::Item => writeln!(res, "\n- {number}{}", escape(it.heading.as_deref().unwrap_or_default())),
        SectionKind::Paragraph => writeln!(res, "\n{}", escape(it.span.of(text))),
        SectionKind::Table => writeln!(res, "\n{}", escape(it.span.of(text)).replace('\n', "  \n")),
    };
}

fn table(res: &mut String, reading: &Reading) {
    if reading.facts.indicators.is_empty() {
        return;
    }
    res.push_str("\n## 指标\n\n| 名称 | 数值 | 约数 | 时期 | 章节 |\n|---|---|---|---|---|\n");
    for it in &reading.facts.indicators {
        let section = it.section.and_then(|idx| reading.report.sections.get(idx)).map(|it| it.id.as_str());
        let _ = writeln!(
            res,
            "| {} | {} | {} | {} | {} |",
            escape(&it.label),
            escape(it.span.of(&reading.source.text)),
            messages_zh::approx(it.approx),
            it.period.map(|it| it.to_string()).unwrap_or_default(),
            section.unwrap_or_default(),
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
