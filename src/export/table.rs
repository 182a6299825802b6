//! The indicators as rows of cells, for every format that is a table of them.
//!
//! `共460余份` is the row 涉企文件 · 460 · 份 · 多于此数 …: numbers are numbers, and the words are those of the page.

use crate::export::place::{Sentences, numbers};
use crate::export::{messages_zh, names_zh};
use crate::reading::Reading;
use crate::text::Decimal;

/// A cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell {
    /// Words; never a formula, whatever they begin with.
    Text(String),
    /// A value that can be reckoned with.
    Number(Decimal),
}

impl From<&str> for Cell {
    fn from(words: &str) -> Cell {
        Cell::Text(words.to_owned())
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Cell {
        Cell::Text(words)
    }
}

/// The head of a column, and how many characters wide it should be.
pub type Column = (&'static str, u8);

/// The columns of [`rows`].
pub const COLUMNS: [Column; 15] = [
    ("编号", 7),
    ("名称", 28),
    ("数值", 14),
    ("上限", 10),
    ("单位", 9),
    ("约数", 11),
    ("时期", 11),
    ("类别", 9),
    ("概念", 14),
    ("章节", 9),
    ("位置", 16),
    ("章节标题", 28),
    ("第几句", 8),
    ("原文", 14),
    ("句子", 80),
];

/// All indicators of a reading, for whoever wants them all.
pub fn all(reading: &Reading) -> Vec<u32> {
    (0..reading.facts.indicators.len() as u32).collect()
}

/// The indicators that `figures` names by their indexes, in that order; indexes that lead nowhere are passed over.
pub fn rows(reading: &Reading, figures: &[u32]) -> Vec<Vec<Cell>> {
    let sentences = Sentences::new(reading);
    let concepts = reading.concepts();
    let text = &reading.source.text;
    let row = |idx: u32| {
        let it = reading.facts.indicators.get(idx as usize)?;
        let section = it.section.and_then(|idx| reading.report.sections.get(idx));
        let heading = section.and_then(|it| it.heading.as_deref());
        Some(vec![
            it.id.as_str().into(),
            it.label.as_str().into(),
            Cell::Number(it.value),
            it.value_high.map_or("".into(), Cell::Number),
            it.unit.as_str().into(),
            messages_zh::approx(it.approx).into(),
            it.period.map(|it| it.to_string()).unwrap_or_default().into(),
            names_zh::kind(it.kind).into(),
            concepts.get(idx as usize).copied().flatten().unwrap_or_default().into(),
            section.map_or("", |it| it.id.as_str()).into(),
            numbers(reading, it.section).into(),
            heading.unwrap_or_default().into(),
            Cell::Number(Decimal::whole(sentences.number(reading, it) as i128)),
            it.span.of(text).into(),
            it.sentence.of(text).trim().into(),
        ])
    };
    figures.iter().filter_map(|it| row(*it)).collect()
}
