//! Sentences: where a statement ends and the next begins.
//!
//! `共审查460余份。出具99份；` are two sentences: 。！？ and line ends close one, ； does not. Closing quotation
//! marks and brackets right after the end mark belong to the sentence. It does not judge headings.

use std::ops::Range;

use crate::text::Folded;
use crate::text::fold::is_blank;

/// Whether a character closes a sentence.
pub fn is_sentence_end(c: char) -> bool {
    matches!(c, '。' | '!' | '?' | '\n')
}

/// Whether a character closes a clause; 、 does not, it joins.
pub fn is_clause_end(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '。' | '!' | '?' | '\n')
}

/// The sentences of a range of folded characters, in order, trimmed, blank ones left out.
pub fn sentences(text: &Folded, range: Range<usize>) -> Vec<Range<usize>> {
    let mut res = Vec::new();
    let mut start = range.start;
    let mut at = range.start;
    while at < range.end {
        if is_sentence_end(text.at(at)) {
            let mut end = at + 1;
            while end < range.end && matches!(text.at(end), '”' | '’' | ')' | '》') {
                end += 1;
            }
            push(text, start..end, &mut res);
            start = end;
            at = end;
        } else {
            at += 1;
        }
    }
    push(text, start..range.end, &mut res);
    res
}

fn push(text: &Folded, range: Range<usize>, res: &mut Vec<Range<usize>>) {
    let trimmed = text.trim(range);
    if trimmed.clone().any(|it| !is_blank(text.at(it))) {
        res.push(trimmed);
    }
}

#[cfg(test)]
mod tests;
