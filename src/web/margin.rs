//! Measures where the figures stand and puts the notes beside them; [`crate::app::margin`] decides where.
//!
//! Whether there is a margin the style sheet says, by the property `--margin-notes` of the reader.

use std::cell::Cell;

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use crate::app::Msg;
use crate::app::margin::{Note, place};
use crate::web::document::{document, window};

/// Between two notes, in CSS pixels.
const GAP: i32 = 10;

/// Puts all notes of the reader in their places, or lets them flow where there is no margin.
pub fn place_notes() {
    let Some(reader) = document().and_then(|it| it.query_selector(".reader").ok()?) else { return };
    let notes = elements(&reader, "[data-beside]");
    if !has_margin(&reader) {
        for it in &notes {
            set(it, "top", "");
        }
        set_min_height(&reader, "");
        return;
    }
    // Those of a folded card have no place, and would push the others out of theirs.
    let notes: Vec<HtmlElement> = notes.into_iter().filter(|it| it.offset_height() > 0).collect();
    // First everything is measured, then everything is moved: the page is laid out once.
    let origin = reader.get_bounding_client_rect().top();
    let below = |element: &Element| (element.get_bounding_client_rect().top() - origin).round() as i32;
    let measured: Vec<(Note, i32)> = notes
        .iter()
        .map(|note| {
            let list = note.parent_element().as_ref().map_or(0, below);
            let figure = note.get_attribute("data-beside").and_then(|id| document()?.get_element_by_id(&id));
            let wanted = figure.as_ref().map_or(list, below);
            (Note { wanted, height: note.offset_height() }, list)
        })
        .collect();
    let tops = place(&measured.iter().map(|it| it.0).collect::<Vec<_>>(), GAP);
    for ((note, (_, list)), top) in notes.iter().zip(&measured).zip(&tops) {
        set(note, "top", &format!("{}px", top - list));
    }
    let bottom = tops.last().zip(measured.last()).map_or(0, |(top, (note, _))| top + note.height);
    set_min_height(&reader, &format!("{bottom}px"));
}

/// Places the notes anew when the window changes its size, and sends a message when its width did. Dropping the answer
/// ends it.
pub fn listen(dispatch: impl Fn(Msg) + 'static) -> Option<EventListener> {
    let window = window()?;
    let last = Cell::new(width());
    Some(EventListener::new(&window, "resize", move |_| {
        place_notes();
        let now = width();
        if last.replace(now) != now {
            dispatch(Msg::WidthChanged);
        }
    }))
}

fn width() -> Option<i32> {
    window()?.inner_width().ok()?.as_f64().map(|it| it as i32)
}

fn has_margin(reader: &Element) -> bool {
    let style = window().and_then(|it| it.get_computed_style(reader).ok()?);
    style.and_then(|it| it.get_property_value("--margin-notes").ok()).is_some_and(|it| it.trim() == "1")
}

fn elements(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|it| list.get(it)?.dyn_into().ok()).collect()
}

fn set_min_height(reader: &Element, value: &str) {
    if let Some(reader) = reader.dyn_ref::<HtmlElement>() {
        set(reader, "min-height", value);
    }
}

/// Through the object model, which a strict policy allows where it forbids the attribute.
fn set(element: &HtmlElement, property: &str, value: &str) {
    // A property that the browser does not know leaves the note where it was.
    let _ = element.style().set_property(property, value);
}

#[cfg(test)]
mod tests;
