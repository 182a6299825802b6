//! The notes of a point: one widget a figure, with its value as it is written and its label.

use std::ops::Range;

use yew::prelude::*;

use crate::app::widget::widget;
use crate::app::{Msg, Reading};
use crate::ui::Same;
use crate::ui::widgets::{detail, picture};

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
    html! {
        <ul class="notes" aria-label="这一段的指标">
            { for props.figures.clone().map(|it| note(props, it)) }
        </ul>
    }
}

fn note(props: &Props, figure: usize) -> Html {
    let facts = &props.reading.facts;
    let Some(it) = facts.indicators.get(figure) else { return Html::default() };
    let widget = widget(facts, figure);
    let sought = props.dispatch.reform(move |_: MouseEvent| Msg::FigureSought { figure });
    let class = classes!("note", (props.selected == Some(figure)).then_some("note-selected"));
    // The figure in the text is the keyboard's way to the same place: one stop a figure is enough.
    html! {
        <li {class} key={figure} data-widget={it.id.clone()} data-beside={it.anchor.clone()}>
            <button type="button" class="note-button" tabindex="-1" onclick={sought}>
                { picture(widget) }
                <span class="note-value">{ it.span.of(&props.reading.source.text) }</span>
                <span class="note-label">{ it.label.as_str() }</span>
                if let Some(detail) = detail(facts, figure, widget) {
                    <span class="note-detail">{ detail }</span>
                }
            </button>
        </li>
    }
}
