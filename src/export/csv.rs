//! The indicators as a table that spreadsheets open: one row each, UTF-8 with a byte order mark.
//!
//! A cell that starts like a formula is quoted with an apostrophe, because spreadsheets run such cells.

use crate::export::table::{COLUMNS, Cell, rows};
use crate::reading::Reading;

/// The table with a head row, lines ending in CRLF as RFC 4180 has it.
pub fn csv(reading: &Reading, figures: &[u32]) -> String {
    let mut res = String::from("\u{feff}");
    write_row(&mut res, &COLUMNS.map(|it| it.0.into()));
    for it in rows(reading, figures) {
        write_row(&mut res, &it);
    }
    res
}

fn write_row(res: &mut String, cells: &[Cell]) {
    for (idx, cell) in cells.iter().enumerate() {
        if idx > 0 {
            res.push(',');
        }
        match cell {
            Cell::Number(value) => res.push_str(&value.trimmed().to_string()),
            Cell::Text(words) => write_words(res, words),
        }
    }
    res.push_str("\r\n");
}

fn write_words(res: &mut String, words: &str) {
    let is_quoted = words.contains([',', '"', '\n', '\r']);
    if is_quoted {
        res.push('"');
    }
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        res.push('\'');
    }
    if is_quoted {
        res.push_str(&words.replace('"', "\"\""));
        res.push('"');
    } else {
        res.push_str(words);
    }
}

#[cfg(test)]
mod tests;
