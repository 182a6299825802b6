//! The notes of a point: one widget a figure, with its value as it is written and its label.

use std::ops::Range;

use yew::prelude::*;

use crate::app::widget::{detail, widget};
use crate::app::{Msg, Reading};
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
use crate::ui::widgets::picture;
use crate::ui::wording::{quote, said};

/// What the notes need.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// Indexes of the indicators.
    pub figures: Range<usize>,
    /// The selected one, if it is among them.
    pub selected: Option<usize>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// A list of notes in the order of the text.
pub fn notes(props: &Props) -> Html {
    el!("ul", "class" = "notes", "aria-label" = "这一段的指标")
        .child(each(props.figures.clone().map(|it| note(props, it))))
        .node()
}

fn note(props: &Props, figure: usize) -> Option<El> {
    let facts = &props.reading.facts;
    let it = facts.indicators.get(figure)?;
    let widget = widget(&props.reading, figure);
    let class = if props.selected == Some(figure) { "note note-selected" } else { "note" };
    let detail = detail(&props.reading, figure, widget).map(|it| el!("span", "class" = "note-detail").child(said(it)));
    // The figure in the text is the keyboard's way to the same place: one stop a figure is enough.
    let button = el!("button", "type" = "button", "class" = "note-button", "tabindex" = "-1")
        .on_press(&props.dispatch, Msg::FigureSought { figure })
        .child(picture(facts, figure, widget))
        .child(el!("span", "class" = "note-value").child(quote(it.span.of(&props.reading.source.text))))
        .child(el!("span", "class" = "note-label").child(quote(&it.label)))
        .child(detail);
    let note = el!("li", "class" = class, "data-widget" = it.id.clone(), "data-beside" = it.anchor.clone());
    Some(note.key(figure).child(button))
}
