//! Finding words in the report, however they are written.
//!
//! `1205` finds `１２０５` and `1,205`, `(一)` finds `（一）`, `"放管服"` finds `“放管服”` and `「放管服」`. Blanks part words:
//! `调解 成功` finds the sentences and points that hold both. A word that only the label of a figure holds, put together
//! from several places of the sentence, finds the figure.

use std::rc::Rc;

use crate::reading::Reading;
use crate::report::SectionKind;
use crate::text::fold::{fold_char, is_blank};
use crate::text::sentence::is_sentence_end;
use crate::text::{Span, order};

/// The id of the field.
pub const SEARCH_ID: &str = "search";
/// The id of the element that shows the hit that the reader stands at.
pub const HIT_ID: &str = "hit-current";

/// More words than these are not looked for: the marks of a sentence are bits.
const MOST_WORDS: usize = 16;

/// What is searched for and where it was found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Search {
    /// As it was typed.
    pub query: String,
    /// In document order, none over another. Kept, because every keystroke would otherwise search once a panel.
    pub hits: Rc<Vec<Span>>,
    /// The hit that the reader stands at.
    pub current: Option<usize>,
    /// Whether the list of hits lies below the field.
    pub listed: bool,
}

impl Search {
    /// Searches a report; nothing is found for an empty query.
    pub fn new(index: &Index, query: String) -> Search {
        let hits = Rc::new(find(index, &query));
        Search { query, listed: !hits.is_empty(), hits, current: None }
    }

    /// A place that a link leads to, marked as if it had been searched for.
    pub fn of_place(place: Span) -> Search {
        Search { query: String::new(), hits: Rc::new(vec![place]), current: Some(0), listed: false }
    }

    /// Whether anything is searched for.
    pub fn is_on(&self) -> bool {
        !self.query.chars().all(is_blank)
    }

    /// How many hits begin inside a span.
    pub fn count_in(&self, span: Span) -> usize {
        let before = |at: u32| self.hits.partition_point(|it| it.start < at);
        before(span.end()) - before(span.start)
    }
}

/// A report made ready for searching, once.
#[derive(Debug)]
pub struct Index {
    /// The characters of the text in one spelling, behind them those of the labels.
    spelled: Spelled,
    /// Where the labels begin.
    labels: usize,
    /// The first byte of each sentence and point.
    units: Vec<u32>,
}

impl Index {
    /// Goes over a report.
    pub fn new(reading: &Reading) -> Index {
        let mut spelled = Spelled::default();
        let text = &reading.source.text;
        spelled.push(text, None);
        let labels = spelled.chars.len();
        for it in &reading.facts.indicators {
            // No query holds a line end, so that no hit reaches from one label into the next.
            spelled.add('\n', it.span);
            spelled.push(&it.label, Some(it.span));
        }
        Index { spelled, labels, units: units(reading) }
    }

    fn unit(&self, place: Span) -> usize {
        self.units.partition_point(|it| *it <= place.start)
    }
}

/// Where sentences begin; a point is one, however many sentences it has.
fn units(reading: &Reading) -> Vec<u32> {
    let mut res = Vec::new();
    let mut nodes = reading.report.sections.iter();
    let mut next = nodes.next();
    let (mut in_point, mut is_start) = (false, true);
    for (at, c) in reading.source.text.char_indices() {
        while let Some(node) = next.filter(|it| it.span.start as usize <= at) {
            in_point = node.kind == SectionKind::Item;
            is_start = true;
            next = nodes.next();
        }
        if is_start {
            res.push(at as u32);
        }
        is_start = !in_point && is_sentence_end(fold_char(c));
    }
    res
}

/// Characters in one spelling and the places that they stand for.
#[derive(Debug, Default)]
pub struct Spelled {
    chars: Vec<char>,
    places: Vec<Span>,
}

impl Spelled {
    /// A word or a heading.
    pub fn of(text: &str) -> Spelled {
        let mut res = Spelled::default();
        res.push(text, None);
        res
    }

    /// Adds a text, all of it standing for one place or each character for its own.
    fn push(&mut self, text: &str, place: Option<Span>) {
        let start = self.chars.len();
        for (at, c) in text.char_indices() {
            if !is_blank(c) {
                let own = Span { start: at as u32, len: c.len_utf8() as u32 };
                self.add(spell(c), place.unwrap_or(own));
            }
        }
        // 1,205 is 1205: the comma in front of three digits goes, once it is seen what follows.
        let mut kept = start;
        for at in start..self.chars.len() {
            let is_digit = |at: usize| self.chars.get(at).is_some_and(char::is_ascii_digit);
            let parts_thousands = self.chars[at] == ','
                && kept > start
                && self.chars[kept - 1].is_ascii_digit()
                && (1..4).all(|it| is_digit(at + it))
                && !is_digit(at + 4);
            if !parts_thousands {
                self.chars[kept] = self.chars[at];
                self.places[kept] = self.places[at];
                kept += 1;
            }
        }
        self.chars.truncate(kept);
        self.places.truncate(kept);
    }

    fn add(&mut self, c: char, place: Span) {
        self.chars.push(c);
        self.places.push(place);
    }

    /// Where `word` stands next, from `at` on.
    pub fn find(&self, word: &Spelled, mut at: usize) -> Option<usize> {
        let first = word.chars.first()?;
        loop {
            at += self.chars.get(at..)?.iter().position(|it| it == first)?;
            if self.chars.get(at..)?.starts_with(&word.chars) {
                return Some(at);
            }
            at += 1;
        }
    }
}

/// One spelling for both widths, both cases and all quotation marks.
fn spell(c: char) -> char {
    match fold_char(c) {
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        c => c.to_ascii_lowercase(),
    }
}

/// The words of a query.
pub fn words(query: &str) -> Vec<Spelled> {
    query.split(is_blank).filter(|it| !it.is_empty()).take(MOST_WORDS).map(Spelled::of).collect()
}

fn find(index: &Index, query: &str) -> Vec<Span> {
    let words = words(query);
    // For each unit a bit for each word that its text holds, and above them one for each that a label in it holds.
    let mut seen = vec![0u32; index.units.len() + 1];
    let mut hits: Vec<(Span, usize)> = Vec::new();
    for (word, bit) in words.iter().zip(0..) {
        let mut at = 0;
        while let Some(found) = index.spelled.find(word, at) {
            at = found + word.chars.len();
            let place = index.spelled.places[found].join(index.spelled.places[at - 1]);
            let unit = index.unit(place);
            if found < index.labels {
                seen[unit] |= 1 << bit;
            } else if seen[unit] & 1 << bit == 0 {
                seen[unit] |= 1 << (bit + MOST_WORDS);
            } else {
                continue;
            }
            hits.push((place, unit));
        }
    }
    let all = (1u32 << words.len()) - 1;
    hits.retain(|(_, unit)| (seen[*unit] | seen[*unit] >> MOST_WORDS) & all == all);
    let mut res: Vec<Span> = Vec::with_capacity(hits.len());
    for at in order::order(hits.iter().map(|(it, _)| u64::from(it.start))) {
        let place = hits[at].0;
        match res.last_mut() {
            Some(last) if place.start < last.end() => *last = last.join(place),
            _ => res.push(place),
        }
    }
    res
}

/// Hits that follow one another in one section.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Group {
    /// The innermost section; None for what stands around the prose.
    pub section: Option<usize>,
    /// Index of the first hit.
    pub first: usize,
    /// How many there are.
    pub count: usize,
}

/// The hits by sections, in document order.
pub fn groups(reading: &Reading, hits: &[Span]) -> Vec<Group> {
    let sections = &reading.report.sections;
    let mut res: Vec<Group> = Vec::new();
    for (idx, hit) in hits.iter().enumerate() {
        // Parents stand before their children.
        let mut section = sections.partition_point(|it| it.span.start <= hit.start).checked_sub(1);
        while let Some(node) = section.and_then(|it| sections.get(it)) {
            if node.kind == SectionKind::Section && node.span.contains(hit.start) {
                break;
            }
            section = node.parent;
        }
        match res.last_mut() {
            Some(last) if last.section == section => last.count += 1,
            _ => res.push(Group { section, first: idx, count: 1 }),
        }
    }
    res
}

/// The line around a hit: what stands in front of it and behind it in the same line of the source.
pub fn line_around(text: &str, hit: Span) -> Span {
    const BEFORE: usize = 10;
    const BEHIND: usize = 40;
    let (start, end) = (hit.start as usize, hit.end() as usize);
    let before = text.get(..start).unwrap_or_default();
    let behind = text.get(end..).unwrap_or_default();
    let is_inside = |c: &char| *c != '\n';
    let before: usize = before.chars().rev().take(BEFORE).take_while(is_inside).map(char::len_utf8).sum();
    let behind: usize = behind.chars().take(BEHIND).take_while(is_inside).map(char::len_utf8).sum();
    Span::new((start - before) as u32, (end + behind) as u32)
}

#[cfg(test)]
mod tests;
