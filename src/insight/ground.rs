//! What the rules stand on: the figures with their places and intervals, sentence by sentence, and the words around.
//!
//! In `受理调解纠纷1205件,调解成功1198件` the words before the second figure are `,调解成功`. It finds nothing itself.

use std::ops::Range;

use crate::facts::{Approx, Facts, Indicator, Kind, RelationKind};
use crate::insight::interval::Interval;
use crate::insight::parts::{Parts, part_lists};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::report::Report;
use crate::text::date::year_at;
use crate::text::sentence::is_clause_end;
use crate::text::{Folded, Issue, Span};

/// Everything that a rule may look at.
pub struct Ground<'a> {
    /// Its folded characters.
    pub text: &'a Folded,
    /// Its outline.
    pub report: &'a Report,
    /// Remarks of the outline.
    pub issues: &'a [Issue],
    /// Its figures, in document order.
    pub figures: Vec<Figure<'a>>,
    /// Wholes with their parts.
    pub lists: Vec<Parts>,
}

/// A figure with what rules need of it again and again.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    /// Index of the indicator.
    pub idx: usize,
    /// The indicator.
    pub it: &'a Indicator,
    /// The folded characters under it.
    pub place: Range<usize>,
    /// What it says of the true value.
    pub interval: Interval,
}

/// Figures of one sentence that are compared with each other.
const MOST_IN_SENTENCE: usize = 60;
/// Words around a figure reach no further than this.
const FURTHEST_WORDS: usize = 200;

impl<'a> Ground<'a> {
    /// Prepares the figures and the lists of them.
    pub fn new(text: &'a Folded, report: &'a Report, facts: &'a Facts, issues: &'a [Issue]) -> Ground<'a> {
        let figure = |(idx, it): (usize, &'a Indicator)| {
            let place = text.folded_from_original(it.span);
            Figure { idx, it, interval: Interval::of(it, text, place.clone()), place }
        };
        let figures = facts.indicators.iter().enumerate().map(figure).collect();
        let mut res = Ground { text, report, issues, figures, lists: Vec::new() };
        res.lists = part_lists(&res);
        res
    }

    /// The figures of each sentence that has any; endless sentences, which honest reports do not have, in pieces.
    pub fn sentences(&self) -> impl Iterator<Item = &[Figure<'a>]> {
        self.figures.chunk_by(|a, b| a.it.sentence == b.it.sentence).flat_map(|it| it.chunks(MOST_IN_SENTENCE))
    }

    /// The whole of a list and its parts.
    pub fn whole_and_parts(&self, list: &Parts) -> Vec<&Figure<'a>> {
        [list.whole].iter().chain(&list.parts).filter_map(|&it| self.figures.get(it)).collect()
    }

    /// The words between two figures, empty when they touch.
    pub fn between(&self, first: &Figure<'_>, second: &Figure<'_>) -> &'a str {
        self.text.text(first.place.end.min(second.place.start)..second.place.start)
    }

    /// Whether the two speak of the same time: the same period, and no other year named between them.
    pub fn same_time(&self, first: &Figure<'_>, second: &Figure<'_>) -> bool {
        if first.it.period != second.it.period {
            return false;
        }
        let mut between = first.place.end.min(second.place.start)..second.place.start;
        !between.any(|at| {
            let last = matches!(self.text.at(at), '上' | '去') && self.text.at(at + 1) == '年';
            last || year_at(self.text, at).is_some()
        })
    }

    /// The words of a sentence in front of its figure number `at`, from the figure before it.
    pub fn before(&self, sentence: &[Figure<'_>], at: usize) -> &'a str {
        let Some(it) = sentence.get(at) else { return "" };
        match at.checked_sub(1).and_then(|at| sentence.get(at)) {
            Some(previous) => self.between(previous, it),
            None => self.text.text(self.sentence_around(it).start..it.place.start),
        }
    }

    /// The words behind the figure number `at`, to the next figure or the end of the sentence.
    pub fn behind(&self, sentence: &[Figure<'_>], at: usize) -> &'a str {
        let Some(it) = sentence.get(at) else { return "" };
        match sentence.get(at + 1) {
            Some(next) => self.between(it, next),
            None => self.text.text(it.place.end..self.sentence_around(it).end),
        }
    }

    /// The clause around a figure, from one end of clause to the next.
    pub fn clause(&self, figure: &Figure<'_>) -> &'a str {
        let sentence = self.sentence_around(figure);
        let start = (sentence.start..figure.place.start).rev().find(|&at| is_clause_end(self.text.at(at)));
        let end = (figure.place.end..sentence.end).find(|&at| is_clause_end(self.text.at(at)));
        self.text.text(start.map_or(sentence.start, |it| it + 1)..end.unwrap_or(sentence.end))
    }

    /// The sentence of a figure, cut where it reaches too far.
    fn sentence_around(&self, figure: &Figure<'_>) -> Range<usize> {
        let whole = self.text.folded_from_original(figure.it.sentence);
        let (start, end) = (figure.place.start, figure.place.end);
        let furthest = end.saturating_add(FURTHEST_WORDS);
        whole.start.max(start.saturating_sub(FURTHEST_WORDS)).min(start)..whole.end.min(furthest).max(end)
    }
}

impl Figure<'_> {
    /// Whether it counts something: no rate, no change, no rank, no range.
    pub fn is_amount(&self) -> bool {
        !matches!(self.it.kind, Kind::Percent | Kind::Change | Kind::Rank)
            && !self.is_per_cent()
            && self.it.value_high.is_none()
    }

    /// Whether it is printed in per cent, whatever it says.
    pub fn is_per_cent(&self) -> bool {
        self.it.unit == "%"
    }

    /// Whether the report calls it exact.
    pub fn is_exact(&self) -> bool {
        self.it.approx == Approx::Exact && self.it.value_high.is_none()
    }

    /// Whether the two may be added and compared: the same unit, and 人 and 名 count the same people.
    pub fn same_unit(&self, other: &Figure<'_>) -> bool {
        let people = |it: &str| matches!(it, "人" | "名" | "位");
        let (a, b) = (self.it.unit.as_str(), other.it.unit.as_str());
        self.is_amount() && other.is_amount() && (a == b || (people(a) && people(b)))
    }

    /// The other figure of a relation.
    pub fn target(&self, kind: RelationKind) -> Option<usize> {
        self.it.relation.filter(|it| it.kind == kind).and_then(|it| it.target)
    }
}

/// A check of figures, the stated one first. Its id comes later, when all checks stand in order.
pub fn figure_check(kind: CheckKind, verdict: Verdict, working: Working, figures: &[&Figure<'_>]) -> Check {
    Check {
        id: String::new(),
        kind,
        verdict,
        working,
        values: figures.iter().map(|it| it.it.value).collect(),
        names: figures.iter().map(|it| it.it.label.clone()).collect(),
        approx: figures.iter().map(|it| it.it.approx).collect(),
        evidence: figures.iter().map(|it| it.it.span).collect(),
        indicators: figures.iter().map(|it| it.idx).collect(),
    }
}

/// A check of form.
pub fn form_check(kind: CheckKind, verdict: Verdict, working: Working, evidence: Vec<Span>) -> Check {
    Check {
        id: String::new(),
        kind,
        verdict,
        working,
        values: Vec::new(),
        names: Vec::new(),
        approx: Vec::new(),
        evidence,
        indicators: Vec::new(),
    }
}
