//! Places of a template that nobody filled in.
//!
//! `20XX年`, `办结XX件`, `〔2024〕号`, `____`, `《》` fire. `7×24小时`, `张××` and `XX公司` do not: one is a product, the others hide a
//! name on purpose.

use std::ops::Range;

use crate::insight::ground::{Ground, form_check};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::lexicon::leftovers::{is_counted, note_at, note_starts};
use crate::report::FurnitureKind;
use crate::text::Folded;
use crate::text::fold::is_han;

/// What a place that was not filled in may begin with, remarks aside.
const MARKS: [char; 8] = ['2', 'X', 'x', '×', '*', '_', '《', '〔'];

/// One check for every place.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let text = ground.text;
    let around = |it: &&crate::report::Furniture| matches!(it.kind, FurnitureKind::Navigation | FurnitureKind::Footer);
    let skipped: Vec<Range<usize>> =
        ground.report.furniture.iter().filter(around).map(|it| text.folded_from_original(it.span)).collect();
    let mut res = Vec::new();
    let mut starts = note_starts();
    MARKS.iter().for_each(|&it| starts.add(it));
    let next = |at: usize| text.next_of(&starts, at..text.len());
    let mut at = next(0);
    while at < text.len() {
        let found = match text.at(at) {
            '2' | 'X' | 'x' | '×' | '*' | '_' => place_holder(text, at),
            '《' | '〔' => number_missing(text, at),
            _ => None,
        };
        let found = found.or_else(|| note_at(text, at));
        match found {
            Some(end) if !skipped.iter().any(|it| it.contains(&at)) => {
                let words = Working::Words(text.text(at..end).to_owned());
                let span = text.original_from_folded(at..end);
                res.push(form_check(CheckKind::Leftover, Verdict::Inconsistent, words, vec![span]));
                at = next(end);
            }
            _ => at = next(at + 1),
        }
    }
    res
}

/// 20XX年, XX件, ____: marks that stand for digits.
fn place_holder(text: &Folded, at: usize) -> Option<usize> {
    let mark = text.at(at);
    let century = text.has(at, "20") && !text.before(at).is_ascii_digit();
    let start = if century { at + 2 } else { at };
    if century || is_mark(mark) && !is_mark(text.before(at)) && !text.before(at).is_ascii_alphanumeric() {
        let end = (start..text.len()).find(|&it| !is_mark(text.at(it))).unwrap_or(text.len());
        let enough = end - start >= 2;
        let blank = text.at(start) == '_';
        let counted =
            if century { text.at(end) == '年' } else { is_counted(text, end) || blank && is_han(text.at(end)) };
        return (enough && counted).then_some(end);
    }
    None
}

fn is_mark(c: char) -> bool {
    matches!(c, 'X' | 'x' | '×' | '*' | '_')
}

/// 〔2024〕号 and 〔〕, and a title without words.
fn number_missing(text: &Folded, at: usize) -> Option<usize> {
    if text.has(at, "《》") {
        return Some(at + 2);
    }
    (text.at(at) == '〔').then_some(())?;
    const LONGEST: usize = 8;
    let close = (at + 1..at + LONGEST).find(|&it| text.at(it) == '〕')?;
    let empty = text.text(at + 1..close).trim().is_empty();
    let number = (close + 1..close + 4).find(|&it| text.at(it) != ' ')?;
    (empty || text.at(number) == '号').then_some(if text.at(number) == '号' { number + 1 } else { close + 1 })
}

#[cfg(test)]
mod tests;
