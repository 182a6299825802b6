//! The formats that a reading leaves the program in, by their names: `csv`, `xlsx`, `json`, `table`, `markdown`.

use crate::export::{csv, json, markdown, markdown_table, xlsx};
use crate::reading::Reading;

/// A format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A table of indicators for spreadsheets.
    Csv,
    /// A workbook.
    Xlsx,
    /// `fazhi-report/1`.
    Json,
    /// A table of indicators in Markdown.
    Table,
    /// The whole report in Markdown.
    Markdown,
}

impl Format {
    /// The format that has this name.
    pub fn parse(name: &str) -> Option<Format> {
        Some(match name {
            "csv" => Format::Csv,
            "xlsx" => Format::Xlsx,
            "json" => Format::Json,
            "table" => Format::Table,
            "markdown" => Format::Markdown,
            _ => return None,
        })
    }

    /// The type that systems know it by.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Csv => "text/csv",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Json => "application/json",
            Format::Table | Format::Markdown => "text/markdown",
        }
    }

    /// What a file is to be called that holds a reading in this format: the title as far as a file may be called so,
    /// and what is in it.
    pub fn file_name(self, reading: &Reading) -> String {
        // Systems allow about 255 bytes.
        const LONGEST: usize = 60;
        let title = reading.report.meta.title.as_deref().unwrap_or(&reading.source.name);
        let is_bad = |c: &char| c.is_control() || c.is_whitespace() || "\\/:*?\"<>|.".contains(*c);
        let mut res: String = title.chars().filter(|it| !is_bad(it)).take(LONGEST).collect();
        res.push_str(match self {
            Format::Csv => "-指标.csv",
            Format::Xlsx => "-指标.xlsx",
            Format::Json => "-指标.json",
            Format::Table => "-指标.md",
            Format::Markdown => "-全文.md",
        });
        res
    }

    /// A reading in this format; of its indicators those that `figures` names, where it is not the whole report anyway.
    pub fn write(self, reading: &Reading, figures: &[u32]) -> Vec<u8> {
        match self {
            Format::Csv => csv(reading, figures).into_bytes(),
            Format::Xlsx => xlsx(reading, figures),
            Format::Json => json(reading, figures).into_bytes(),
            Format::Table => markdown_table(reading, figures).into_bytes(),
            Format::Markdown => markdown(reading).into_bytes(),
        }
    }
}

#[cfg(test)]
mod tests;
