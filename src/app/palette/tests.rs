use std::rc::Rc;

use super::{Change, MOST, change, entries};
use crate::app::{Effect, Model, Msg, Sheet, Step, View, update};
use crate::reading::read_text;

fn model() -> Model {
    let text = "甲县报告\n一、主要成效\n（一）人民调解。受理调解纠纷1,205件，调解成功1198件。\n二、调解之不足\n人少。";
    let Ok(reading) = read_text("甲县.txt", text) else { panic!("no text") };
    let mut model = Model::new();
    update(&mut model, Msg::Started { hash: String::new(), outcome: Ok(Rc::new(reading)) });
    update(&mut model, Msg::SheetToggled(Sheet::Palette));
    model
}

fn found(query: &str) -> Vec<String> {
    let mut model = model();
    change(&mut model, Change::Typed(query.to_owned()));
    entries(&model).into_iter().map(|it| it.words).collect()
}

#[test]
fn what_begins_with_the_words_comes_first() {
    assert_eq!(found("调解"), ["二、调解之不足", "调解成功纠纷", "（一）人民调解", "受理调解纠纷"]);
    assert_eq!(found("没有这样的词"), [""; 0]);
}

#[test]
fn figures_are_found_by_value_in_any_spelling() {
    assert_eq!(found("１２０５"), ["受理调解纠纷"]);
    assert_eq!(found("调解 1198"), ["调解成功纠纷"]);
}

#[test]
fn without_words_everything_is_offered() {
    let all = found("");
    assert_eq!(all[..3], ["阅读", "指标", "核验"]);
    assert!(all.len() <= MOST && all.contains(&"键盘操作".to_owned()));
}

#[test]
fn the_choice_goes_round_and_leads_there() {
    let mut model = model();
    change(&mut model, Change::Typed("调解".to_owned()));
    change(&mut model, Change::Moved(Step::Previous));
    assert_eq!(model.palette.at, 3);
    change(&mut model, Change::Moved(Step::Next));
    change(&mut model, Change::Moved(Step::Next));
    let effects = change(&mut model, Change::Chosen(None));
    assert_eq!(effects[0], Effect::FocusBack("open-palette"));
    assert!(matches!(&effects[1], Effect::PushHash(hash) if hash.starts_with("/read/q")));
    assert!(matches!(effects.last(), Some(Effect::Focus(id)) if id.starts_with('q')));
    assert_eq!((model.sheet, model.open().and_then(|it| it.selected)), (None, Some(1)));
}

#[test]
fn a_view_takes_the_focus() {
    let mut model = model();
    let effects = change(&mut model, Change::Chosen(Some(1)));
    assert!(effects.contains(&Effect::Focus("text".to_owned())));
    assert_eq!(model.open().map(|it| it.view), Some(View::Indicators));
    // Nothing is there to choose.
    change(&mut model, Change::Typed("没有这样的词".to_owned()));
    assert_eq!(change(&mut model, Change::Chosen(None)), []);
    change(&mut model, Change::Moved(Step::Next));
    assert_eq!(model.palette.at, 0);
}
