//! Tables that came with one cell a line, as a page gives them when it is copied: seen by the beat of their lines.
//!
//! ```text
//! 项目        three lines without a number,
//! 2023年
//! 2024年
//! 行政许可    then a name and two numbers,
//! 1968
//! 1742
//! 行政处罚    and again
//! 71
//! 88
//! ```
//! is a grid of three columns. A blank cell breaks the beat, and what follows is left as it came. It knows no meaning.

use crate::text::fold::{fold_char, is_han};

/// A table whose cells are lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grid {
    /// Index of the line with the first cell.
    pub first: usize,
    /// Cells of a row.
    pub columns: usize,
    /// Number of rows, the head among them.
    pub rows: usize,
}

impl Grid {
    /// The line behind the last cell.
    pub fn end(&self) -> usize {
        self.first + self.columns * self.rows
    }
}

/// A table of this many columns is still read on paper.
const MOST_COLUMNS: usize = 12;

/// The grids among lines, none of them blank; in order, none over another.
pub fn grids(lines: &[&str]) -> Vec<Grid> {
    let cells: Vec<Cell> = lines.iter().map(|it| cell(it)).collect();
    let mut res = Vec::new();
    let mut free = 0;
    let mut at = 1;
    while at < cells.len() {
        let grid = (cells[at] == Cell::Number && cells[at - 1] == Cell::Name)
            .then(|| grid(lines, &cells, free, at - 1))
            .flatten();
        match grid {
            Some(it) => {
                free = it.end();
                at = free + 1;
                res.push(it);
            }
            None => at += 1,
        }
    }
    res
}

/// The grid whose first row of numbers is named by the line `name`.
fn grid(lines: &[&str], cells: &[Cell], free: usize, name: usize) -> Option<Grid> {
    let is = |at: usize, kind: Cell| cells.get(at) == Some(&kind);
    let columns = (2..=MOST_COLUMNS).find(|it| is(name + it, Cell::Name))?;
    // 序号 in front: the rows are counted.
    let counts = |row: usize, count: usize| {
        let at = (name + row * columns).checked_sub(1)?;
        (at >= free && lines.get(at)?.trim() == count.to_string()).then_some(())
    };
    let is_counted = columns > 2 && counts(0, 1).is_some() && counts(1, 2).is_some();
    let numbers = if is_counted { columns - 2 } else { columns - 1 };
    let mut rows = 0;
    while is(name + rows * columns, Cell::Name)
        && (1..=numbers).all(|it| is(name + rows * columns + it, Cell::Number))
        && (!is_counted || counts(rows, rows + 1).is_some())
    {
        rows += 1;
    }
    // Two columns are soon a coincidence.
    if rows < if columns == 2 { 3 } else { 2 } {
        return None;
    }
    let first = if is_counted { name - 1 } else { name };
    let head = first.checked_sub(columns).filter(|&it| it >= free);
    match head.filter(|&it| cells[it..first].iter().all(|it| *it == Cell::Name)) {
        Some(head) => Some(Grid { first: head, columns, rows: rows + 1 }),
        None => Some(Grid { first, columns, rows }),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Name,
    Number,
    Other,
}

fn cell(line: &str) -> Cell {
    const LONGEST_NUMBER: usize = 14;
    const LONGEST_NAME: usize = 24;
    let mut chars = line.trim().chars().map(fold_char);
    let Some(first) = chars.next() else { return Cell::Other };
    let (mut len, mut han, mut last) = (1, usize::from(is_han(first)), first);
    let (mut is_number, mut is_name) = (first.is_ascii_digit() || is_sign(first), first != '(');
    for c in chars {
        len += 1;
        if len > LONGEST_NAME {
            return Cell::Other;
        }
        han += usize::from(is_han(c));
        is_number &= c.is_ascii_digit() || is_han(c) || matches!(c, '.' | ',' | '%' | ' ');
        // 一、 opens a heading; 、 further on joins names.
        is_name &= !(matches!(c, '。' | ',' | ';' | '!' | '?' | ':') || (c == '、' && len == 2));
        last = c;
    }
    let is_year = first.is_ascii_digit() && (last == '年' || last == '度');
    if is_number && !is_year && len <= LONGEST_NUMBER && han <= 4 {
        return Cell::Number;
    }
    let is_named = han >= 1 && (is_year || !first.is_ascii_digit()) && !is_sign(first);
    if is_name && is_named { Cell::Name } else { Cell::Other }
}

/// What may stand before the digits of a cell, or in their place.
fn is_sign(c: char) -> bool {
    matches!(c, '+' | '-' | '—' | '/' | '↑' | '↓')
}

#[cfg(test)]
mod tests;
