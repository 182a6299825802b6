//! Plain text to a source: line ends made `\n`, every non-blank line a block.
//!
//! `"一、成效\r\n\r\n正文"` gives two blocks. Nothing is folded, nothing dropped.

use crate::intake::Refusal;
use crate::text::grid::grids;
use crate::text::{Block, BlockStyle, Format, Source, Span};

/// Makes a source of text that is already decoded.
///
/// # Errors
/// [`Refusal::Empty`] when there is nothing but blanks.
pub fn plain(name: &str, text: &str, encoding: &'static str) -> Result<Source, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    if text.chars().all(is_blank) {
        return Err(Refusal::Empty);
    }
    let blocks = blocks(&text);
    Ok(Source { name: name.to_owned(), format: Format::Text, encoding, text, blocks })
}

fn blocks(text: &str) -> Vec<Block> {
    let mut res = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        if !line.chars().all(is_blank) {
            let span = Span::new(start as u32, (start + line.len()) as u32);
            let style = if is_table_row(line) { BlockStyle::TableRow } else { BlockStyle::Plain };
            res.push(Block { span, style });
        }
        start += line.len() + 1;
    }
    join_cells(text, res)
}

/// One block for each row of a table that came with one cell a line.
fn join_cells(text: &str, lines: Vec<Block>) -> Vec<Block> {
    let words: Vec<&str> = lines.iter().map(|it| it.span.of(text)).collect();
    let mut res = Vec::with_capacity(lines.len());
    let mut at = 0;
    for grid in grids(&words) {
        res.extend_from_slice(&lines[at..grid.first]);
        for row in lines[grid.first..grid.end()].chunks(grid.columns) {
            let span = row.iter().map(|it| it.span).reduce(Span::join).unwrap_or_default();
            res.push(Block { span, style: BlockStyle::TableRow });
        }
        at = grid.end();
    }
    res.extend_from_slice(&lines[at..]);
    res
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// Cells separated by bars, as a table looks after it was pasted: at least two bars, or tabs between cells.
fn is_table_row(line: &str) -> bool {
    let bars = line.chars().filter(|c| matches!(c, '|' | '｜' | '\t')).count();
    bars >= 2
}

#[cfg(test)]
mod tests;
