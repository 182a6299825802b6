//! Sentences: where a statement ends and the next begins.
//!
//! `共审查460余份。出具99份；` are two sentences: 。！？ and line ends close one, ； does not. Closing quotation
//! marks and brackets right after the end mark belong to the sentence. It does not judge headings.

use std::ops::Range;

use crate::text::{CharSet, Folded};

/// Whether a character closes a sentence.
pub fn is_sentence_end(c: char) -> bool {
    matches!(c, '。' | '!' | '?' | '\n')
}

/// Whether a character closes a clause; 、 does not, it joins.
pub fn is_clause_end(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '。' | '!' | '?' | '\n')
}

static SENTENCE_ENDS: CharSet = CharSet::of(&['。', '!', '?', '\n']);

/// The sentences of a range of folded characters, in order, trimmed, blank ones left out.
pub fn sentences(text: &Folded, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut rest = range;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let end = sentence_end(text, rest.clone());
            let found = text.trim(rest.start..end);
            rest.start = end;
            if !found.is_empty() {
                return Some(found);
            }
        }
        None
    })
}

/// Where the sentence at the start of a range ends.
fn sentence_end(text: &Folded, range: Range<usize>) -> usize {
    let mut last = text.next_of(&SENTENCE_ENDS, range.clone());
    while last < range.end && !is_sentence_end(text.at(last)) {
        last = text.next_of(&SENTENCE_ENDS, last + 1..range.end);
    }
    let behind = |at: &usize| matches!(text.at(*at), '”' | '’' | ')' | '》');
    range.end.min(last + 1 + (last + 1..range.end).take_while(behind).count())
}

#[cfg(test)]
mod tests;
