//! Which cards are folded: closed, or turned to the side that has a line a point.
//!
//! Only what has a heading can be folded: it stays, and with it the way back. Whatever the page is to show is unfolded
//! first, and a figure that is folded away is selected no longer.

use std::rc::Rc;

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

/// How all cards are folded, by index of the section; empty as long as none ever was.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Folding(Rc<Vec<Fold>>);

impl Folding {
    /// How the card of a section is folded.
    pub fn of(&self, section: usize) -> Fold {
        self.0.get(section).copied().unwrap_or_default()
    }

    /// Whether all cards of a report are turned that way.
    pub fn all(&self, report: &Report, turn: Turn) -> bool {
        cards(report).into_iter().all(|it| self.of(it).is(turn))
    }
}

/// The sections that can be folded: those right below a chapter, and chapters without any.
pub fn cards(report: &Report) -> Vec<usize> {
    (0..report.sections.len()).filter(|&it| is_card(report, it)).collect()
}

/// Whether a section can be folded.
pub fn is_card(report: &Report, section: usize) -> bool {
    let Some(it) = report.sections.get(section) else { return false };
    let is_section = |it: &usize| report.sections.get(*it).is_some_and(|it| it.kind == SectionKind::Section);
    let is_whole = it.depth == 1 || (it.depth == 0 && !it.children.iter().any(is_section));
    it.kind == SectionKind::Section && is_whole && !it.children.is_empty()
}

/// Turns one card, or all of them: back only when every one is turned already.
pub fn turn(open: &mut Open, card: Option<usize>, turn: Turn) -> Vec<Effect> {
    let report = &open.reading.report;
    let cards = card.map_or_else(|| cards(report), |it| vec![it]);
    let on = !cards.iter().all(|&it| open.folding.of(it).is(turn));
    let folds = Rc::make_mut(&mut open.folding.0);
    folds.resize(report.sections.len(), Fold::default());
    for it in cards {
        if let Some(fold) = folds.get_mut(it) {
            *fold = fold.turned(turn, on);
        }
    }
    let selected = open.selected.and_then(|it| open.reading.facts.indicators.get(it)).map(|it| it.span);
    if selected.is_some_and(|it| around(open, it).is_some_and(|card| open.folding.of(card).is_folded())) {
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
        let sections = &open.reading.report.sections;
        let section = sections.iter().position(|it| it.anchor == *id);
        let card = match section.filter(|&it| is_card(&open.reading.report, it)) {
            Some(section) => matches!(it, Effect::Focus(_)).then_some(section),
            None => section
                .and_then(|it| sections.get(it))
                .map(|it| it.span)
                .or_else(|| span_of(open, id))
                .and_then(|it| around(open, it)),
        };
        if let Some(card) = card.filter(|&it| open.folding.of(it).is_folded())
            && let Some(fold) = Rc::make_mut(&mut open.folding.0).get_mut(card)
        {
            *fold = Fold::default();
        }
    }
}

/// The place of a figure, or of the hit that the reader stands at.
fn span_of(open: &Open, id: &str) -> Option<Span> {
    let figure = open.reading.facts.indicators.iter().find(|it| it.anchor == id).map(|it| it.span);
    let hit =
        || open.search.current.filter(|_| id.starts_with("hit-")).and_then(|it| open.search.hits.get(it)).copied();
    figure.or_else(hit)
}

/// The card that has a place in what can be folded away of it.
fn around(open: &Open, place: Span) -> Option<usize> {
    let report = &open.reading.report;
    let is_inside = |&it: &usize| {
        report.sections.get(it).is_some_and(|it| it.span.overlaps(place) && !own_span(report, it).covers(place))
    };
    cards(report).into_iter().find(is_inside)
}

#[cfg(test)]
mod tests;
