//! What the keys of the keyboard do, wherever the focus is.
//!
//! Letters alone are keys only outside of fields and while the reader has not turned them off, because a voice that is
//! taken down may say them by chance.

use crate::app::{Effect, Model, Msg, Sheet, Step, View, update};

/// A key that means something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Key {
    /// Escape.
    Escape,
    /// Ctrl + K or `/`: sections, figures and actions by name.
    Palette,
    /// `?`: the list of keys.
    List,
    /// To the next or the previous figure, from the one with this anchor if it has the focus.
    Figure(Step, Option<String>),
}

/// A key as it was pressed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Press<'a> {
    /// Its name in the browser.
    pub key: &'a str,
    /// Whether Ctrl or Cmd was held.
    pub command: bool,
    /// Whether the focus is in something that is typed into.
    pub in_field: bool,
    /// The anchor of the figure that has the focus.
    pub figure: Option<&'a str>,
}

/// What a press means; with it whether the key is a single letter.
pub fn meaning(press: Press<'_>) -> Option<(Key, bool)> {
    let figure = |step| Key::Figure(step, press.figure.map(str::to_owned));
    Some(match press.key {
        "k" | "K" if press.command => (Key::Palette, false),
        "Escape" => (Key::Escape, false),
        _ if press.command || press.in_field => return None,
        "/" => (Key::Palette, true),
        "?" | "？" => (Key::List, true),
        "j" => (figure(Step::Next), true),
        "k" => (figure(Step::Previous), true),
        "ArrowDown" if press.figure.is_some() => (figure(Step::Next), false),
        "ArrowUp" if press.figure.is_some() => (figure(Step::Previous), false),
        _ => return None,
    })
}

/// Carries out a key.
pub fn pressed(model: &mut Model, key: Key, is_letter: bool) -> Vec<Effect> {
    if is_letter && !model.letter_keys {
        return Vec::new();
    }
    let sheet = match key {
        Key::Escape => return update(model, Msg::EscapePressed),
        Key::Palette => Sheet::Palette,
        Key::List => Sheet::Keys,
        Key::Figure(step, from) => return to_figure(model, step, from),
    };
    // What lies over the page is closed by its own key only.
    if model.sheet.is_some_and(|it| it != sheet) {
        return Vec::new();
    }
    update(model, Msg::SheetToggled(sheet))
}

/// The focus goes along: the next press steps on from there.
fn to_figure(model: &mut Model, step: Step, from: Option<String>) -> Vec<Effect> {
    let is_over = model.sheet.is_some();
    let Some(open) = model.open_mut().filter(|it| it.view == View::Read && !is_over) else { return Vec::new() };
    let from = from.and_then(|anchor| open.reading.facts.indicators.iter().position(|it| it.anchor == anchor));
    if from.is_some() {
        open.selected = from;
    }
    let mut effects = update(model, Msg::FigureStepped(step));
    effects.extend(model.open().and_then(|it| it.figure()).map(|it| Effect::Focus(it.anchor.clone())));
    effects
}

#[cfg(test)]
mod tests;
