//! Prose with its figures as buttons: each character is drawn once, and a selection changes classes only, so that no
//! line breaks differently.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::reader_text::{Part, Piece, stretches};
use crate::app::search::HIT_ID;
use crate::app::{Msg, Reading};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::element::{Child, each, el};
use crate::ui::wording::quote;

/// What is marked in a piece of text.
#[derive(Clone, Debug)]
pub struct Marks {
    /// Where; what is marked elsewhere makes no difference.
    pub span: Span,
    /// The selected figure.
    pub selected: Option<usize>,
    /// The hits of the search.
    pub hits: Same<Vec<Span>>,
    /// The hit that the reader stands at.
    pub current: Option<usize>,
    /// Whether figures are buttons; in the article that is shown before the program runs they are plain text.
    pub live: bool,
}

impl Marks {
    /// Nothing marked and nothing to press.
    pub fn none() -> Marks {
        Marks { span: Span::default(), selected: None, hits: Same(Rc::default()), current: None, live: false }
    }

    /// The marks that matter inside a span.
    pub fn within(&self, figures: std::ops::Range<usize>, span: Span) -> Marks {
        let inside = |hit: &usize| self.hits.get(*hit).is_some_and(|it| span.overlaps(*it));
        Marks {
            span,
            selected: self.selected.filter(|it| figures.contains(it)),
            hits: self.hits.clone(),
            current: self.current.filter(inside),
            live: self.live,
        }
    }

    fn own_hits(&self) -> &[Span] {
        let from = self.hits.partition_point(|it| it.end() <= self.span.start);
        let to = self.hits.partition_point(|it| it.start < self.span.end());
        self.hits.get(from..to).unwrap_or_default()
    }

    fn current_hit(&self) -> Option<&Span> {
        self.hits.get(self.current?)
    }
}

impl PartialEq for Marks {
    /// Every keystroke of a search brings other hits, and most of them lie in other cards.
    fn eq(&self, other: &Marks) -> bool {
        self.selected == other.selected
            && self.live == other.live
            && self.current_hit() == other.current_hit()
            && self.own_hits() == other.own_hits()
    }
}

/// Text without figures.
pub fn words(text: &str, span: Span, marks: &Marks) -> Html {
    let pieces = stretches(text, span, &[], &marks.hits);
    each(pieces.iter().flat_map(|it| &it.pieces).map(|it| parts(text, &it.parts, marks)))
}

/// Text with its figures.
pub fn prose(reading: &Reading, span: Span, marks: &Marks, dispatch: &Callback<Msg>) -> Html {
    if !marks.live {
        return words(&reading.source.text, span, marks);
    }
    let selected = marks.selected.and_then(|it| reading.facts.indicators.get(it)).map(|it| it.sentence);
    let stretches = stretches(&reading.source.text, span, &reading.facts.indicators, &marks.hits);
    let drawn = stretches.into_iter().map(|it| {
        let pieces = each(it.pieces.iter().map(|piece| draw(reading, piece, marks, dispatch)));
        match it.sentence {
            None => pieces,
            Some(sentence) => {
                let class = if selected == Some(sentence) { "sentence sentence-selected" } else { "sentence" };
                el!("span", "class" = class).child(pieces).node()
            }
        }
    });
    each(drawn)
}

fn draw(reading: &Reading, piece: &Piece, marks: &Marks, dispatch: &Callback<Msg>) -> Html {
    let text = &reading.source.text;
    let Some((figure, it)) = piece.figure.and_then(|it| Some((it, reading.facts.indicators.get(it)?))) else {
        return parts(text, &piece.parts, marks);
    };
    let pressed = marks.selected == Some(figure);
    let button = el!(
        "button",
        "type" = "button",
        "class" = "figure",
        "id" = it.anchor.clone(),
        "data-indicator" = it.id.clone(),
        "aria-pressed" = if pressed { "true" } else { "false" },
        "title" = it.label.clone(),
    )
    .on_press(dispatch, Msg::FigurePressed { figure })
    .child(parts(text, &piece.parts, marks));
    if piece.mark.is_empty() {
        return button.node();
    }
    el!("span", "class" = "keep").child(button).child(parts(text, &piece.mark, marks)).node()
}

fn parts(text: &str, parts: &[Part], marks: &Marks) -> Html {
    let drawn = parts.iter().map(|it| {
        let words = it.span.of(text);
        match it.hit {
            None => quote(words),
            Some(hit) => {
                let is_current = marks.current == Some(hit);
                let class = if is_current { "hit hit-current" } else { "hit" };
                // A hit that reaches over a figure is drawn in parts; the first one answers to its id.
                let is_first = is_current && marks.hits.get(hit).is_some_and(|whole| whole.start == it.span.start);
                el!("mark", "class" = class, "id" = is_first.then_some(HIT_ID)).child(quote(words)).node()
            }
        }
    });
    each(drawn)
}
