//! Which cards are folded: closed, or turned to the side that has a line a point.
//!
//! Only what has a heading can be folded: it stays, and with it the way back. Whatever the page is to show is unfolded
//! first, and a figure that is folded away is selected no longer.

use crate::app::panels::own_span;
use crate::app::{Effect, Model, Open, Stage};
use crate::report::{Report, SectionKind};
use crate::text::Span;

/// How a card is folded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Fold {
    /// Whether only the heading is left.
    pub closed: bool,
    /// Whether it shows its points in a line each, 要点, and not the text, 原文.
    pub brief: bool,
}

/// What can be turned about a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// Close it or open it.
    Closed,
    /// Show 要点 or 原文.
    Brief,
}

impl Fold {
    /// Whether the text is out of sight.
    pub fn is_folded(self) -> bool {
        self.closed || self.brief
    }

    /// Whether it is turned that way: 要点 are seen only when it is open.
    pub fn is(self, turn: Turn) -> bool {
        match turn {
            Turn::Closed => self.closed,
            Turn::Brief => self.brief && !self.closed,
        }
    }

    /// Turned that way or back.
    fn turned(self, turn: Turn, on: bool) -> Fold {
        match turn {
            Turn::Closed => Fold { closed: on, brief: self.brief },
            Turn::Brief => Fold { closed: false, brief: on },
        }
    }
}

/// How all cards are folded, two bits for each section; empty as long as none ever was.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Folding(Vec<u8>);

impl Folding {
    /// How the card of a section is folded.
    pub fn of(&self, section: usize) -> Fold {
        let bits = self.0.get(section).copied().unwrap_or_default();
        Fold { closed: bits & 1 != 0, brief: bits & 2 != 0 }
    }

    /// Whether all cards of a report are turned that way; None where there are no cards.
    pub fn all(&self, report: &Report, turn: Turn) -> Option<bool> {
        let mut res = None;
        for it in 0..report.sections.len() {
            if is_card(report, it) {
                res = Some(res != Some(false) && self.of(it).is(turn));
            }
        }
        res
    }

    fn set(&mut self, section: usize, fold: Fold) {
        while self.0.len() <= section {
            self.0.push(0);
        }
        self.0[section] = u8::from(fold.closed) + 2 * u8::from(fold.brief);
    }
}

/// Whether a section can be folded: one right below a chapter, or a chapter without any.
pub fn is_card(report: &Report, section: usize) -> bool {
    let Some(it) = report.sections.get(section) else { return false };
    let is_section = |it: &usize| report.sections.get(*it).is_some_and(|it| it.kind == SectionKind::Section);
    let is_whole = it.depth == 1 || (it.depth == 0 && !it.children.iter().any(is_section));
    it.kind == SectionKind::Section && is_whole && !it.children.is_empty()
}

/// Turns one card, or all of them: back only when every one is turned already.
pub fn turn(open: &mut Open, card: Option<usize>, turn: Turn) -> Vec<Effect> {
    let report = &open.reading.report;
    let was = card.map_or_else(|| open.folding.all(report, turn), |it| Some(open.folding.of(it).is(turn)));
    for it in 0..report.sections.len() {
        if is_card(report, it) && card.is_none_or(|card| card == it) {
            open.folding.set(it, open.folding.of(it).turned(turn, was == Some(false)));
        }
    }
    let selected = open.selected.and_then(|it| open.reading.facts.indicators.get(it)).map(|it| it.span);
    if selected.and_then(|it| around(open, it)).is_some_and(|it| open.folding.of(it).is_folded()) {
        open.selected = None;
        return vec![Effect::ReplaceHash(open.route().hash())];
    }
    Vec::new()
}

/// Unfolds what the browser is about to show. To come to a heading leaves its card as it is, unless a link led there,
/// which moves the focus too.
pub fn unfold(model: &mut Model, effects: &[Effect]) {
    let Stage::Open(open) = &mut model.stage else { return };
    for it in effects {
        let (Effect::Reveal { id, .. } | Effect::Focus(id)) = it else { continue };
        let Some(place) = place_of(open, id) else { continue };
        let card = around(open, place).or_else(|| {
            let led_there = |&card: &usize| open.reading.report.sections[card].anchor == *id;
            let cards = (0..open.reading.report.sections.len()).find(led_there);
            cards.filter(|_| matches!(it, Effect::Focus(_)))
        });
        if let Some(card) = card.filter(|&it| open.folding.of(it).is_folded()) {
            open.folding.set(card, Fold::default());
        }
    }
}

/// The place of a node, of a figure, or of the hit that the reader stands at.
fn place_of(open: &Open, id: &str) -> Option<Span> {
    if id.starts_with("hit-") {
        return open.search.current.and_then(|it| open.search.hits.get(it)).copied();
    }
    let figure = open.reading.facts.indicators.iter().find(|it| it.anchor == id).map(|it| it.span);
    figure.or_else(|| open.reading.report.sections.iter().find(|it| it.anchor == id).map(|it| it.span))
}

/// The card that has a place in what can be folded away of it.
fn around(open: &Open, place: Span) -> Option<usize> {
    let report = &open.reading.report;
    (0..report.sections.len()).find(|&idx| {
        let it = &report.sections[idx];
        it.span != place && it.span.overlaps(place) && !own_span(report, it).covers(place) && is_card(report, idx)
    })
}

#[cfg(test)]
mod tests;
