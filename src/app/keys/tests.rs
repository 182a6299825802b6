use std::rc::Rc;

use super::{Key, Press, meaning, pressed};
use crate::app::{Effect, Model, Msg, Sheet, Step, update};
use crate::reading::read_text;

fn press(key: &str) -> Press<'_> {
    Press { key, command: false, in_field: false, figure: None }
}

fn model() -> Model {
    let Ok(reading) = read_text("甲县.txt", "甲县报告\n一、成效\n受理1205件，办结1198件。\n二、不足\n投诉3件。")
    else {
        panic!("no text")
    };
    let mut model = Model::new();
    update(&mut model, Msg::Started { hash: String::new(), outcome: Ok(Rc::new(reading)) });
    model
}

fn selected(model: &Model) -> Option<usize> {
    model.open().and_then(|it| it.selected)
}

#[test]
fn letters_are_keys_outside_of_fields_only() {
    assert_eq!(meaning(press("/")), Some((Key::Palette, true)));
    assert_eq!(meaning(Press { in_field: true, ..press("/") }), None);
    assert_eq!(meaning(Press { in_field: true, ..press("?") }), None);
    assert_eq!(meaning(Press { command: true, ..press("j") }), None);
    // These are none, and work everywhere.
    assert_eq!(meaning(Press { in_field: true, command: true, ..press("k") }), Some((Key::Palette, false)));
    assert_eq!(meaning(Press { in_field: true, ..press("Escape") }), Some((Key::Escape, false)));
}

#[test]
fn arrows_step_where_a_figure_has_the_focus() {
    assert_eq!(meaning(press("ArrowDown")), None);
    let on_figure = Press { figure: Some("q22222222"), ..press("ArrowDown") };
    assert_eq!(meaning(on_figure), Some((Key::Figure(Step::Next, Some("q22222222".to_owned())), false)));
}

#[test]
fn letters_can_be_turned_off() {
    let mut model = model();
    model.letter_keys = false;
    assert_eq!(pressed(&mut model, Key::Palette, true), []);
    assert_eq!(pressed(&mut model, Key::Palette, false), [Effect::ShowSheet]);
}

#[test]
fn stepping_takes_the_focus_along() {
    let mut model = model();
    let effects = pressed(&mut model, Key::Figure(Step::Next, None), true);
    let anchor = |model: &Model, at: usize| {
        model.open().map(|it| it.reading.facts.indicators[at].anchor.clone()).unwrap_or_default()
    };
    assert_eq!((selected(&model), effects.last()), (Some(0), Some(&Effect::Focus(anchor(&model, 0)))));
    // From the figure that has the focus, not from the one that was selected.
    let from = Some(anchor(&model, 1));
    pressed(&mut model, Key::Figure(Step::Next, from), false);
    assert_eq!(selected(&model), Some(2));
    let last = pressed(&mut model, Key::Figure(Step::Next, None), true);
    assert_eq!((selected(&model), last), (Some(2), vec![Effect::Focus(anchor(&model, 2))]));
}

#[test]
fn stepping_begins_where_the_reader_is() {
    let mut model = model();
    let second = model.open().map(|it| it.reading.report.sections.iter().rfind(|it| it.number.is_some()).cloned());
    let anchor = second.flatten().map(|it| it.anchor).unwrap_or_default();
    update(&mut model, Msg::SectionReached { anchor });
    pressed(&mut model, Key::Figure(Step::Next, None), true);
    assert_eq!(selected(&model), Some(2));
}

#[test]
fn what_lies_over_the_page_keeps_the_other_keys() {
    let mut model = model();
    pressed(&mut model, Key::List, true);
    assert_eq!(pressed(&mut model, Key::Palette, false), []);
    assert_eq!(pressed(&mut model, Key::Figure(Step::Next, None), true), []);
    assert_eq!((model.sheet, selected(&model)), (Some(Sheet::Keys), None));
    assert_eq!(pressed(&mut model, Key::Escape, false), [Effect::FocusBack("open-keys")]);
}
