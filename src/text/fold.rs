//! One spelling for both widths, with the way back to the source.
//!
//! `（１２０５件）` folds to `(1205件)`. Every source character folds to exactly one character, so the map back is
//! an array of byte offsets. Letters of Chinese are not touched: traditional forms stay as they are.

use std::ops::Range;

use crate::text::{CharSet, Span};

/// The folded text as characters, and where each of them stands in the source.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// The folded characters.
    pub chars: Vec<char>,
    /// The same as text, so that words are cut out of it and need not be put together.
    text: String,
    /// Where each character starts, and one more for the end.
    starts: Vec<Start>,
}

/// The byte offset of a character in the source and in the folded text.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    source: u32,
    folded: u32,
}

impl Folded {
    /// Folds a text once.
    pub fn new(text: &str) -> Folded {
        let count = text.chars().count();
        let mut chars = vec!['\0'; count];
        let mut starts = vec![Start::default(); count + 1];
        let mut folded = String::with_capacity(text.len());
        // Most characters fold to themselves: they are copied together, up to the next that does not.
        let mut copied = 0;
        for (place, (at, written)) in chars.iter_mut().zip(&mut starts).zip(text.char_indices()) {
            let c = fold_char(written);
            *place.0 = c;
            *place.1 = Start { source: at as u32, folded: (folded.len() + at - copied) as u32 };
            if c != written {
                folded.push_str(text.get(copied..at).unwrap_or_default());
                folded.push(c);
                copied = at + written.len_utf8();
            }
        }
        folded.push_str(text.get(copied..).unwrap_or_default());
        starts[count] = Start { source: text.len() as u32, folded: folded.len() as u32 };
        Folded { chars, text: folded, starts }
    }

    /// Number of characters.
    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    /// The character at `at`, or a line end outside of the text.
    pub fn at(&self, at: usize) -> char {
        self.chars.get(at).copied().unwrap_or('\n')
    }

    /// The character before `at`, or a line end at the start of the text.
    pub fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or('\n', |it| self.at(it))
    }

    /// Whether the folded text goes on with `word` at `at`.
    pub fn has(&self, at: usize, word: &str) -> bool {
        let mut at = at;
        word.chars().all(|c| {
            at += 1;
            self.chars.get(at - 1) == Some(&c)
        })
    }

    /// Whether `word` ends right before `at`.
    pub fn has_before(&self, at: usize, word: &str) -> bool {
        let mut at = at;
        word.chars().rev().all(|c| match at.checked_sub(1) {
            Some(before) => {
                at = before;
                self.chars.get(at) == Some(&c)
            }
            None => false,
        })
    }

    /// The first character of `range` that `set` lets through, or the end of the range.
    pub fn next_of(&self, set: &CharSet, range: Range<usize>) -> usize {
        let chars = self.chars.get(range.start..range.end.min(self.len())).unwrap_or_default();
        chars.iter().position(|&it| set.may_have(it)).map_or(range.end, |it| range.start + it)
    }

    /// The characters of `range` that `set` lets through.
    pub fn places_of(&self, set: &CharSet, range: Range<usize>) -> impl Iterator<Item = usize> {
        let chars = self.chars.get(range.start..range.end.min(self.len())).unwrap_or_default();
        chars.iter().zip(range).filter(|(it, _)| set.may_have(**it)).map(|(_, at)| at)
    }

    /// The span of the source under a range of characters.
    pub fn original_from_folded(&self, range: Range<usize>) -> Span {
        let last = self.starts.len() - 1;
        Span::new(self.starts[range.start.min(last)].source, self.starts[range.end.min(last)].source)
    }

    /// The range of characters under a span of the source.
    pub fn folded_from_original(&self, span: Span) -> Range<usize> {
        self.index_of(span.start)..self.index_of(span.end())
    }

    /// The folded characters of a range as text.
    pub fn text(&self, range: Range<usize>) -> &str {
        let byte = |at: usize| self.starts.get(at).map(|it| it.folded as usize);
        let bytes = byte(range.start).zip(byte(range.end)).and_then(|(start, end)| self.text.get(start..end));
        bytes.unwrap_or_default()
    }

    /// `range` without blanks at both ends.
    pub fn trim(&self, range: Range<usize>) -> Range<usize> {
        let Range { mut start, mut end } = range;
        while start < end && is_blank(self.at(start)) {
            start += 1;
        }
        while start < end && is_blank(self.at(end - 1)) {
            end -= 1;
        }
        start..end
    }

    fn index_of(&self, byte: u32) -> usize {
        self.starts.partition_point(|it| it.source < byte).min(self.chars.len())
    }
}

/// Blanks of any kind, line ends and invisible marks included.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// A Han character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '〇')
}

/// The one spelling of a character.
pub fn fold_char(c: char) -> char {
    match c {
        // Nearly all of a report is Han, which folds to itself.
        '\u{4e00}'..='\u{9fff}' => c,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{2002}'..='\u{200a}' => ' ',
        '\u{ff61}' => '。',
        '\u{ff64}' => '、',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2500}' => '—',
        '\u{301c}' | '\u{223c}' => '~',
        '\u{2022}' | '\u{30fb}' | '\u{2027}' => '·',
        '「' | '『' | '〝' => '“',
        '」' | '』' | '〞' => '”',
        // Circles typed for the numeral zero, as in 二○二四年.
        '○' | '◯' => '〇',
        '﹪' => '%',
        '∶' => ':',
        _ => c,
    }
}

#[cfg(test)]
mod tests;
