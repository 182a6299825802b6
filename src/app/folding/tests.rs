use std::rc::Rc;

use super::{Fold, Turn, is_card};
use crate::app::{Model, Msg, Open, Route, Step, View, update};
use crate::reading::read_text;
use crate::report::Report;

const REPORT: &str = "甲县2024年法治政府建设年度报告\n导语，办结5件。\n一、成效\n（一）调解。一是排查。受理纠纷1205件。\n（二）宣传。开展活动30次。\n二、不足\n人少，空编3人。";

fn model() -> Model {
    let Ok(reading) = read_text("甲县.txt", REPORT) else { panic!("no text") };
    let mut model = Model::new();
    update(&mut model, Msg::Started { hash: String::new(), outcome: Ok(Rc::new(reading)) });
    model
}

fn open(model: &Model) -> &Open {
    let Some(open) = model.open() else { panic!("nothing is open") };
    open
}

fn cards(report: &Report) -> Vec<usize> {
    (0..report.sections.len()).filter(|&it| is_card(report, it)).collect()
}

fn folded(model: &Model) -> Vec<usize> {
    let open = open(model);
    cards(&open.reading.report).into_iter().filter(|&it| open.folding.of(it).is_folded()).collect()
}

fn turn(model: &mut Model, card: Option<usize>, turn: Turn) {
    update(model, Msg::CardTurned { card, turn });
}

#[test]
fn what_has_a_heading_and_a_text_can_be_folded() {
    let model = model();
    let report = &open(&model).reading.report;
    let names: Vec<String> =
        cards(report).into_iter().map(|it| crate::app::panels::name(&report.sections[it])).collect();
    assert_eq!(names, ["（一）调解", "（二）宣传", "二、不足"]);
}

#[test]
fn one_card_and_all_of_them() {
    let mut model = model();
    let all = cards(&open(&model).reading.report);
    turn(&mut model, Some(all[0]), Turn::Closed);
    assert_eq!(folded(&model), [all[0]]);
    turn(&mut model, None, Turn::Closed);
    assert_eq!(folded(&model), all);
    // The points of a closed card are shown by opening it.
    turn(&mut model, Some(all[1]), Turn::Brief);
    assert_eq!(open(&model).folding.of(all[1]), Fold { closed: false, brief: true });
    turn(&mut model, None, Turn::Brief);
    assert_eq!(open(&model).folding.all(&open(&model).reading.report, Turn::Brief), Some(true));
    turn(&mut model, None, Turn::Brief);
    assert!(folded(&model).is_empty());
}

#[test]
fn whatever_is_shown_is_unfolded_and_nothing_else() {
    let mut model = model();
    let all = cards(&open(&model).reading.report);
    let anchor = |model: &Model, idx: usize| open(model).reading.report.sections[idx].anchor.clone();
    turn(&mut model, None, Turn::Brief);
    update(&mut model, Msg::FigureSought { figure: 1 });
    assert_eq!(folded(&model), all[1..]);
    update(&mut model, Msg::FigureStepped(Step::Next));
    assert_eq!(folded(&model), all[2..]);
    turn(&mut model, None, Turn::Closed);
    update(&mut model, Msg::QueryTyped { query: "空编".to_owned() });
    assert_eq!(folded(&model), all);
    update(&mut model, Msg::HitStepped(Step::Next));
    assert_eq!(folded(&model), all[..2]);
    let route = Route::of_place(&anchor(&model, all[0]));
    update(&mut model, Msg::PlaceSought(route));
    assert_eq!(folded(&model), [all[1]]);
    // The chapter around cards is no card.
    let route = Route::of_place(&anchor(&model, all[0] - 1));
    update(&mut model, Msg::PlaceSought(route));
    assert_eq!(folded(&model), [all[1]]);
}

#[test]
fn cards_stay_folded_while_another_view_is_looked_at() {
    let mut model = model();
    let all = cards(&open(&model).reading.report);
    turn(&mut model, None, Turn::Closed);
    let anchor = open(&model).reading.report.sections[all[0]].anchor.clone();
    update(&mut model, Msg::SectionReached { anchor });
    update(&mut model, Msg::PlaceSought(Route::of_view(View::Checks)));
    update(&mut model, Msg::PlaceSought(Route::of_view(View::Read)));
    assert_eq!(folded(&model), all);
}

#[test]
fn a_figure_that_is_folded_away_is_selected_no_longer() {
    let mut model = model();
    let all = cards(&open(&model).reading.report);
    update(&mut model, Msg::FigurePressed { figure: 1 });
    turn(&mut model, Some(all[1]), Turn::Closed);
    assert_eq!(open(&model).selected, Some(1));
    turn(&mut model, Some(all[0]), Turn::Closed);
    assert_eq!(open(&model).selected, None);
    update(&mut model, Msg::WidthChanged);
    assert_eq!(folded(&model), all[..2]);
}
