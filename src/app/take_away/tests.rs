use std::rc::Rc;

use super::{APPENDIX, FINDINGS, Msg, PREPARING, parts, update};
use crate::app::{Effect, Model, Sheet};
use crate::reading::read_text;

const REPORT: &str =
    "甲县2024年法治政府建设年度报告\n现报告如下。\n一、成效\n（一）公示。归集信息3625条。\n二、不足\n人少。";

fn model() -> Model {
    model_of(REPORT)
}

fn model_of(report: &str) -> Model {
    let Ok(reading) = read_text("甲县.txt", report) else { panic!("no text") };
    let mut model = Model::new();
    let started = crate::app::Msg::Started { hash: String::new(), outcome: Ok(Rc::new(reading)) };
    crate::app::update(&mut model, started);
    model.sheet = Some(Sheet::TakeAway);
    model
}

fn status(model: &Model) -> &str {
    model.open().map_or("", |it| it.take_away.status)
}

#[test]
fn a_file_is_asked_for_once() {
    let mut model = model();
    let effects = update(&mut model, Msg::FilePressed("csv"));
    let [Effect::Export { format: "csv", text, list, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((text.as_str(), list.as_slice()), (REPORT, &[0][..]));
    assert_eq!(status(&model), PREPARING);
    assert!(update(&mut model, Msg::FilePressed("xlsx")).is_empty());
    assert!(update(&mut model, Msg::Done).is_empty());
    assert_eq!(status(&model), "已完成");
    assert_eq!(update(&mut model, Msg::FilePressed("xlsx")).len(), 1);
}

#[test]
fn paper_has_the_parts_that_are_wanted() {
    let mut model = model();
    let list = |model: &mut Model| match update(model, Msg::PrintPressed).as_slice() {
        [Effect::Export { format: "paper", list, .. }] => list.clone(),
        other => panic!("{other:?}"),
    };
    let names = |model: &Model| {
        let Some(open) = model.open() else { panic!("a report is open") };
        let sign = |place: usize| if open.take_away.has(place) { '+' } else { '-' };
        parts(open).iter().enumerate().map(|(place, it)| format!("{}{}", sign(place), it.1)).collect::<Vec<_>>()
    };
    assert_eq!(names(&model), ["+一、成效", "+二、不足", "+附：核验", "+附：指标表"]);
    let all = list(&mut model);
    assert!(all.ends_with(&[FINDINGS, APPENDIX]) && all.len() == 4);
    assert!(update(&mut model, Msg::Done).is_empty());
    update(&mut model, Msg::PartToggled(0));
    update(&mut model, Msg::PartToggled(2));
    update(&mut model, Msg::PartToggled(2));
    assert_eq!(names(&model), ["-一、成效", "+二、不足", "+附：核验", "+附：指标表"]);
    assert_eq!(list(&mut model), all[1..]);
}

#[test]
fn a_module_that_cannot_be_fetched_is_told_and_can_be_tried_again() {
    let mut model = model();
    update(&mut model, Msg::PrintPressed);
    let effects = update(&mut model, Msg::Failed);
    assert_eq!(effects, [Effect::FocusBack("open-take-away")]);
    assert_eq!(model.sheet, None);
    assert!(model.alert.as_ref().is_some_and(|it| it.text.contains("联网")));
    assert_eq!(update(&mut model, Msg::PrintPressed).len(), 1);
}

#[test]
fn only_what_is_chosen_of_the_list_is_saved() {
    let mut model = model_of(&format!("{REPORT}\n办理案件20件。"));
    let figures = |model: &mut Model| match update(model, Msg::FilePressed("csv")).as_slice() {
        [Effect::Export { list, .. }] => list.clone(),
        it => panic!("{it:?}"),
    };
    let all = figures(&mut model);
    update(&mut model, Msg::Done);
    crate::app::update(
        &mut model,
        crate::app::Msg::PlaceSought(crate::app::Route::parse("#/indicators?unit=%E4%BB%B6").unwrap_or_default()),
    );
    let some = figures(&mut model);
    assert!(!some.is_empty() && some.len() < all.len(), "{some:?} of {all:?}");
    update(&mut model, Msg::Done);
    update(&mut model, Msg::ScopeToggled);
    assert_eq!(figures(&mut model), all);
}
