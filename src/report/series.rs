//! Which number forms are headings and items, told by the sequence they stand in.
//!
//! Candidates are collected wherever a form stands at a line start or after a sentence end, also glued to a
//! heading; they are accepted when they continue or open a series. `一、二、三级` opens none: no heading follows it.
//! It does not say where a heading ends, nor build the tree.

use std::ops::Range;

use crate::report::numbering::{Form, LAST, Marker, marker_at};
use crate::text::fold::{is_blank, is_han};
use crate::text::{CharSet, Folded, Issue, IssueCode};

/// An accepted number form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// The form.
    pub marker: Marker,
    /// How many heads are open around it.
    pub depth: usize,
    /// Index of the line it stands in.
    pub line: usize,
}

/// Where a candidate stands; the later, the stronger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Place {
    /// Amid text, as when a heading is glued to the one before.
    Inline,
    /// After a comma, or a blank where lines were joined.
    Clause,
    /// After the end of a sentence, or a colon or semicolon.
    Sentence,
    /// First on its line.
    Line,
}

struct Candidate {
    marker: Marker,
    place: Place,
    line: usize,
}

/// The heads of a report, in document order. `lines` are the ranges of the report's own prose.
pub fn heads(text: &Folded, lines: &[Range<usize>], issues: &mut Vec<Issue>) -> Vec<Head> {
    let candidates: Vec<Candidate> =
        lines.iter().enumerate().flat_map(|(idx, line)| candidates_in(text, idx, line.clone())).collect();
    let next_lines = Successors::new(&candidates);
    let mut res: Vec<Head> = Vec::new();
    let mut open: Vec<Series> = Vec::new();
    // The last value of each form that was closed: numbering may run on across parents.
    let mut closed: Vec<(Form, u16)> = Vec::new();
    for (idx, candidate) in candidates.into_iter().enumerate() {
        let Some(step) = step(&open, &closed, &candidate, &next_lines, idx) else { continue };
        let marker = candidate.marker;
        if let Some((code, expected)) = step.remark {
            let span = text.original_from_folded(marker.start..marker.end);
            issues.push(Issue { code, span, args: vec![expected.to_string(), marker.number.clone()] });
        }
        for gone in open.drain(step.depth..).filter(|it| it.form != marker.form) {
            closed.retain(|(form, _)| *form != gone.form);
            closed.push((gone.form, gone.last));
        }
        let last = if marker.value == LAST { step.expected } else { marker.value };
        open.push(Series { form: marker.form, last });
        res.push(Head { marker, depth: step.depth, line: candidate.line });
    }
    res
}

#[derive(Clone, Copy)]
struct Series {
    form: Form,
    last: u16,
}

/// A decision to accept: at which depth, with which remark.
struct Step {
    depth: usize,
    expected: u16,
    remark: Option<(IssueCode, u16)>,
}

/// Decides about one candidate: the depth at which it is accepted, or None for prose.
fn step(
    open: &[Series],
    closed: &[(Form, u16)],
    candidate: &Candidate,
    successors: &Successors,
    idx: usize,
) -> Option<Step> {
    let Marker { form, value, .. } = candidate.marker;
    let place = candidate.place;
    let at_line = place == Place::Line && !form.is_item();
    // 1.2 stands below the first section numbered in Arabic.
    let above = |it: &Series| it.form == Form::Arabic && candidate.marker.number.starts_with(&format!("{}.", it.last));
    if form == Form::Dotted && !open.iter().any(above) {
        return None;
    }
    let clean = |depth, expected| Step { depth, expected, remark: None };
    // The innermost open series that this one continues.
    if let Some(depth) = open.iter().rposition(|it| it.form == form && (it.last + 1 == value || value == LAST)) {
        let glued = form == Form::HanParen || form.is_item();
        return (place > Place::Inline || glued).then(|| clean(depth, open[depth].last + 1));
    }
    if value == LAST {
        return None;
    }
    if let Some(depth) = open.iter().rposition(|it| it.form == form).filter(|_| value > 1) {
        return out_of_order(open[depth].last, candidate).map(|code| {
            let expected = if code == IssueCode::NumberRepeated { value } else { open[depth].last + 1 };
            Step { depth, expected, remark: Some((code, expected)) }
        });
    }
    let depth = depth_of_new(open, form, value);
    let has_next = successors.follows(idx);
    if value == 1 {
        let opens = match place {
            Place::Line => !form.is_item() || has_next,
            Place::Sentence => has_next,
            Place::Clause => has_next && (form.is_item() || form == Form::Part),
            Place::Inline => has_next && form == Form::HanParen,
        };
        return opens.then(|| clean(depth, 1));
    }
    let runs_on = closed.iter().any(|(it, last)| *it == form && last + 1 == value);
    if runs_on && !form.is_item() && place >= Place::Sentence {
        return Some(clean(depth, value));
    }
    // A series that does not start with its first number: only where the line leaves no doubt.
    (at_line && (has_next || form == Form::Han)).then_some(Step {
        depth,
        expected: 1,
        remark: Some((IssueCode::NumberSkipped, 1)),
    })
}

/// A number of an open series that is not the next one: repeated or skipped, where the place is strong enough.
fn out_of_order(last: u16, candidate: &Candidate) -> Option<IssueCode> {
    let value = candidate.marker.value;
    let at_line = candidate.place == Place::Line && !candidate.marker.form.is_item();
    if value == last {
        return at_line.then_some(IssueCode::NumberRepeated);
    }
    let near = value > last && value <= last + 3;
    let strong = at_line || (candidate.place >= Place::Sentence && value == last + 2);
    (near && strong).then_some(IssueCode::NumberSkipped)
}

/// Where a new series opens: inside every open one of a wider form; items stand in one row, whatever their form.
fn depth_of_new(open: &[Series], form: Form, value: u16) -> usize {
    if form.is_item() {
        return open.iter().position(|it| it.form.is_item()).unwrap_or(open.len());
    }
    // A second 一、 right inside an open one is a list of its own, deeper; a third is none.
    let inside = open.last().is_some_and(|it| it.form == form);
    if form == Form::Han && value == 1 && inside && open.iter().filter(|it| it.form == form).count() == 1 {
        return open.len();
    }
    open.iter().position(|it| it.form >= form).unwrap_or(open.len())
}

/// For each candidate, whether a later one has the next value of its form before its series can have ended.
struct Successors(Vec<bool>);

impl Successors {
    fn new(candidates: &[Candidate]) -> Successors {
        let mut res = vec![false; candidates.len()];
        // Per form, the value of the nearest later candidate that may still be reached.
        let mut reachable: Vec<(Form, u16)> = Vec::new();
        for (idx, it) in candidates.iter().enumerate().rev() {
            let Marker { form, value, .. } = it.marker;
            let wanted = value.saturating_add(1);
            res[idx] = reachable.iter().any(|&(f, v)| f == form && (v == wanted || (v == LAST && value > 1)));
            // A head at a line start closes what is narrower, so nothing narrower behind it is reached from before.
            if it.place == Place::Line && !form.is_item() {
                reachable.retain(|&(f, _)| f <= form);
            }
            reachable.retain(|&(f, v)| f != form || v > value);
            reachable.push((form, value));
        }
        Successors(res)
    }

    fn follows(&self, idx: usize) -> bool {
        self.0.get(idx).copied().unwrap_or(false)
    }
}

/// What a form may begin with, and the marks of what is quoted.
static MARKS: CharSet = CharSet::of(&[
    '(', '第', '首', '其', '再', '最', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '壹', '贰', '叁',
    '肆', '伍', '陆', '柒', '捌', '玖', '拾', '《', '“',
])
.and('0', '9')
.and('①', '⒛')
.and('㈠', '㈩');

fn candidates_in(text: &Folded, line_idx: usize, line: Range<usize>) -> Vec<Candidate> {
    let mut res = Vec::new();
    let mut quoted = Quoted::default();
    let start = text.trim(line.clone()).start;
    let mut at = start;
    loop {
        at = text.next_of(&MARKS, at..line.end);
        if at >= line.end {
            return res;
        }
        let place = place(text, start, at);
        // Digits inside of a sentence, which are most, open nothing.
        let idle = place < Place::Sentence && text.at(at).is_ascii_digit();
        let found = if quoted.inside(text, &line, at) || idle { None } else { marker_at(text, at) };
        match found.filter(|it| it.end <= line.end && fits(text, it, place)) {
            Some(marker) => {
                at = marker.end.max(at + 1);
                res.push(Candidate { marker, place, line: line_idx });
            }
            None => at += 1,
        }
    }
}

fn place(text: &Folded, line_start: usize, at: usize) -> Place {
    if at == line_start {
        return Place::Line;
    }
    let mut before = at;
    while before > line_start && is_blank(text.at(before - 1)) {
        before -= 1;
    }
    match text.before(before) {
        '。' | '!' | '?' | ';' | ':' | '”' | '》' if before < at || text.before(before) != '”' => Place::Sentence,
        ',' => Place::Clause,
        // A wide gap separates as well as an end mark does; one blank between words may be a line end that was.
        _ if at - before >= 2 => Place::Sentence,
        before_blank if at > before && is_han(before_blank) => Place::Clause,
        _ => Place::Inline,
    }
}

/// Whether the form can be a head at such a place at all.
fn fits(text: &Folded, marker: &Marker, place: Place) -> bool {
    let next = text.at(marker.end);
    let text_follows = is_han(next) || matches!(next, '“' | '《' | '"' | ' ' | '\t') || next.is_ascii_alphanumeric();
    match marker.form {
        // 一、二、三级: a numeral right behind is a list of grades.
        Form::Han => place >= Place::Sentence && text_follows && marker_at(text, marker.end).is_none(),
        Form::HanParen => {
            let refers = matches!(text.before(marker.start), '第' | '款' | '条' | '项' | '及' | '至');
            text_follows && !refers && !matches!(next, '项' | '款')
        }
        Form::Dotted => place == Place::Line && text_follows,
        Form::Arabic | Form::ArabicParen | Form::Circled => place >= Place::Sentence && text_follows,
        Form::Part => place >= Place::Clause && text_follows,
        Form::Formal => place == Place::Line,
        Form::Is | Form::Must => {
            place >= Place::Clause
                || matches!(text.before(marker.start), ')' | '”')
                || is_han(text.before(marker.start))
        }
        Form::First | Form::Ordinal | Form::Of => place >= Place::Clause,
    }
}

/// Whether a place stands inside 《》, “” or brackets that close on the same line.
#[derive(Default)]
struct Quoted {
    until: usize,
}

impl Quoted {
    fn inside(&mut self, text: &Folded, line: &Range<usize>, at: usize) -> bool {
        if at < self.until {
            return true;
        }
        let close = match text.at(at) {
            '《' => '》',
            '“' => '”',
            _ => return false,
        };
        // A quotation longer than this was left open by its author.
        const LONGEST: usize = 60;
        let end = line.end.min(at + LONGEST);
        if let Some(found) = (at + 1..end).find(|&it| text.at(it) == close) {
            self.until = found;
        }
        false
    }
}

#[cfg(test)]
mod tests;
