//! One pass over a stretch of text: every number form becomes a quantity or a mention.
//!
//! `2024年,审查合同460余份` gives a mention (period) and a quantity. What stands in 《》 or in short quotation marks is
//! taken whole, because its numbers count nothing. It knows nothing of labels.

use std::ops::Range;

use crate::facts::MentionKind;
use crate::facts::mention;
use crate::facts::quantity;
use crate::facts::token::Token;
use crate::text::numeral::is_chinese_digit;
use crate::text::sentence::is_clause_end;
use crate::text::{CharSet, Folded};

/// Where the scanner stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// First character of the number form.
    pub at: usize,
    /// First character of the clause, or the character after the number before it.
    pub from: usize,
    /// The character after the stretch.
    pub end: usize,
}

/// Where a number form, a title, a quotation or a clause may begin.
static MARKS: CharSet = CharSet::of(&[
    '〇', '零', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '第', '《',
    '“', '"', '<', ',', ';', ':', '。', '!', '?', '\n',
])
.and('0', '9');

/// The tokens of `range`, in order, without overlap.
pub fn scan(text: &Folded, range: Range<usize>) -> Vec<Token> {
    let mut res: Vec<Token> = Vec::new();
    let mut at = range.start;
    let mut from = range.start;
    loop {
        at = text.next_of(&MARKS, at..range.end);
        if at >= range.end {
            return res;
        }
        let c = text.at(at);
        if is_clause_end(c) {
            from = at + 1;
        }
        if let Some((end, token)) = enclosed(text, at, range.end) {
            res.extend(token);
            at = end;
            continue;
        }
        let place = Place { at, from, end: range.end };
        // A number form that reaches into the next stretch, 百分之 before 二、, is none.
        let token = may_start(text, at).then(|| token_at(text, place)).flatten();
        match token.filter(|it| it.range().end <= range.end && it.range().start >= from) {
            Some(token) => {
                at = token.range().end.max(at + 1);
                from = at;
                res.push(token);
            }
            None => at = skip(text, at, range.end),
        }
    }
}

fn may_start(text: &Folded, at: usize) -> bool {
    let c = text.at(at);
    c.is_ascii_digit() || is_chinese_digit(c) || matches!(c, '十' | '百' | '千' | '万' | '亿' | '第')
}

fn token_at(text: &Folded, place: Place) -> Option<Token> {
    let number = mention::before_number(text, place);
    number.or_else(|| quantity::quantity_at(text, place))
}

/// Past a number form that is neither: all digits and letters of it, so that its middle is not read again.
fn skip(text: &Folded, at: usize, end: usize) -> usize {
    let mut next = at + 1;
    if text.at(at).is_ascii_digit() {
        while next < end
            && (text.at(next).is_ascii_alphanumeric() || (text.at(next) == '.' && text.at(next + 1).is_ascii_digit()))
        {
            next += 1;
        }
    }
    next
}

/// A title in 《》, or a short quotation with a number in it; the character after it.
fn enclosed(text: &Folded, at: usize, end: usize) -> Option<(usize, Option<Token>)> {
    let (close, longest) = match text.at(at) {
        '《' => ('》', 120),
        '“' => ('”', 24),
        '"' => ('"', 24),
        '<' => ('>', 60),
        _ => return None,
    };
    let mut depth = 0;
    let mut found = None;
    for it in at + 1..end.min(at + longest) {
        let c = text.at(it);
        if c == close && depth == 0 {
            found = Some(it);
            break;
        }
        match c {
            '\n' => break,
            '《' if close == '》' => depth += 1,
            '》' if close == '》' => depth -= 1,
            _ => {}
        }
    }
    let closed = found? + 1;
    let inside = at + 1..closed - 1;
    if close == '”' || close == '"' {
        return quotation(text, at, closed);
    }
    let digits = inside.clone().any(|it| text.at(it).is_ascii_digit() || text.at(it) == '〇');
    let token = Token::Mention { kind: MentionKind::Title, range: at..closed, rule: "title-in-brackets" };
    Some((closed, digits.then_some(token)))
}

/// What a quotation with a number in it is. A longer one with a unit behind its number is read as text.
fn quotation(text: &Folded, at: usize, closed: usize) -> Option<(usize, Option<Token>)> {
    let inside = at + 1..closed - 1;
    let words = text.text(inside.clone());
    let digits = words.chars().any(|it| it.is_ascii_digit());
    let is_sentence = words.contains(['。', ',']) && words.chars().count() > 12;
    if is_sentence {
        return None;
    }
    let numbers_only = !words.is_empty() && words.chars().all(|it| it.is_ascii_digit());
    let plan = matches!(words, "八五" | "七五" | "九五" | "十三五" | "十四五" | "十五五" | "十二五");
    let (kind, rule) = if plan {
        (MentionKind::Name, "plan-name")
    } else if numbers_only && mention::is_dialled(words) {
        (MentionKind::Other, "hotline")
    } else {
        (MentionKind::Slogan, "quotation")
    };
    // Without digits only the usual numeral slogans are worth showing: “三个一”.
    let numeral = words.chars().next().is_some_and(is_chinese_digit);
    let token = Token::Mention { kind, range: at..closed, rule };
    Some((closed, (digits || plan || numeral).then_some(token)))
}

#[cfg(test)]
mod tests;
