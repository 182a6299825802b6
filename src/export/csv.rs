//! The indicators as a table that spreadsheets open: one row each, UTF-8 with a byte order mark.
//!
//! A cell that starts like a formula is quoted with an apostrophe, because spreadsheets run such cells.

use crate::reading::Reading;

const COLUMNS: [&str; 13] =
    ["编号", "名称", "数值", "上限", "单位", "约数", "时期", "类别", "概念", "章节", "章节标题", "原文", "句子"];

/// The table with a head row, lines ending in CRLF as RFC 4180 has it.
pub fn csv(reading: &Reading) -> String {
    let mut res = String::from("\u{feff}");
    row(&mut res, COLUMNS.iter().map(|it| (*it).to_owned()));
    for (it, concept) in reading.facts.indicators.iter().zip(reading.concepts()) {
        let section = it.section.and_then(|idx| reading.report.sections.get(idx));
        let text = &reading.source.text;
        let cells = [
            it.id.clone(),
            it.label.clone(),
            it.value.trimmed().to_string(),
            it.value_high.map(|value| value.trimmed().to_string()).unwrap_or_default(),
            it.unit.clone(),
            it.approx.name().to_owned(),
            it.period.map(|it| it.to_string()).unwrap_or_default(),
            it.kind.name().to_owned(),
            concept.unwrap_or_default().to_owned(),
            section.map(|it| it.id.clone()).unwrap_or_default(),
            section.and_then(|it| it.heading.clone()).unwrap_or_default(),
            it.span.of(text).to_owned(),
            it.sentence.of(text).to_owned(),
        ];
        row(&mut res, cells.into_iter());
    }
    res
}

fn row(res: &mut String, cells: impl Iterator<Item = String>) {
    for (idx, cell) in cells.enumerate() {
        if idx > 0 {
            res.push(',');
        }
        let risky = cell.starts_with(['=', '+', '@', '\t']) || (cell.starts_with('-') && cell.parse::<i128>().is_err());
        let cell = if risky { format!("'{cell}") } else { cell };
        if cell.contains([',', '"', '\n', '\r']) {
            res.push('"');
            res.push_str(&cell.replace('"', "\"\""));
            res.push('"');
        } else {
            res.push_str(&cell);
        }
    }
    res.push_str("\r\n");
}

#[cfg(test)]
mod tests;
