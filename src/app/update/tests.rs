use std::rc::Rc;

use super::update;
use crate::app::citation::place;
use crate::app::{Effect, FileTicket, Model, Msg, Reveal, Stage, Step, Unreadable, View};
use crate::intake::Refusal;
use crate::reading::{Reading, read_text};

const REPORT: &str =
    "甲县2024年法治政府建设年度报告\n一、成效\n（一）调解。受理纠纷1205件，调解成功1198件。\n二、不足\n人少。";

fn reading(text: &str) -> Rc<Reading> {
    match read_text("甲县.txt", text) {
        Ok(it) => Rc::new(it),
        Err(why) => panic!("{why:?}"),
    }
}

fn started(hash: &str) -> (Model, Vec<Effect>) {
    let mut model = Model::new();
    let effects = update(&mut model, Msg::Started { hash: hash.to_owned(), outcome: Ok(reading(REPORT)) });
    (model, effects)
}

fn figure_anchor(model: &Model, idx: usize) -> String {
    model.open().map(|it| it.reading.facts.indicators[idx].anchor.clone()).unwrap_or_default()
}

/// The figure with the section around it.
fn figure_place(model: &Model, idx: usize) -> String {
    model.open().map(|it| place(&it.reading, &figure_anchor(model, idx), Some(1))).unwrap_or_default()
}

fn section_anchor(model: &Model, idx: usize) -> String {
    model.open().map(|it| it.reading.report.sections[idx].anchor.clone()).unwrap_or_default()
}

fn selected(model: &Model) -> Option<usize> {
    model.open().and_then(|it| it.selected)
}

fn alert(model: &Model) -> &str {
    model.alert.as_ref().map(|it| it.text.as_str()).unwrap_or_default()
}

#[test]
fn the_bundled_report_opens_with_its_title() {
    let (model, effects) = started("");
    assert_eq!(model.state_name(), "ready");
    assert_eq!(effects, [Effect::SetTitle("甲县2024年法治政府建设年度报告 - 法治报告阅读器".to_owned())]);
}

#[test]
fn a_bundled_report_that_cannot_be_read_leaves_the_chooser() {
    let mut model = Model::new();
    assert_eq!(update(&mut model, Msg::Started { hash: String::new(), outcome: Err(Refusal::Empty) }), []);
    assert_eq!(model.state_name(), "error");
    let choose = Msg::FileChosen { ticket: FileTicket(1), name: "乙.txt".to_owned(), bytes: 10, others: 0 };
    assert!(matches!(update(&mut model, choose)[..], [Effect::ReadFile { .. }]));
}

#[test]
fn a_pressed_figure_is_selected_and_stands_in_the_address() {
    let (mut model, _) = started("");
    let effects = update(&mut model, Msg::FigurePressed { figure: 1 });
    let anchor = figure_anchor(&model, 1);
    assert_eq!(
        effects,
        [
            Effect::ReplaceHash(format!("/read/{}", figure_place(&model, 1))),
            Effect::Reveal { id: anchor, how: Reveal::IfHidden }
        ]
    );
    assert_eq!(selected(&model), Some(1));
    // Pressed once more it is let go.
    assert_eq!(update(&mut model, Msg::FigurePressed { figure: 1 }), [Effect::ReplaceHash("/read".to_owned())]);
    assert_eq!(selected(&model), None);
}

#[test]
fn closing_the_inspector_gives_the_focus_back() {
    let (mut model, _) = started("");
    update(&mut model, Msg::FigurePressed { figure: 0 });
    let anchor = figure_anchor(&model, 0);
    let effects = update(&mut model, Msg::SelectionCleared);
    assert_eq!(effects, [Effect::ReplaceHash("/read".to_owned()), Effect::Focus(anchor)]);
}

#[test]
fn a_leap_is_an_entry_of_the_history() {
    let (mut model, _) = started("");
    let effects = update(&mut model, Msg::FigureSought { figure: 1 });
    assert_eq!(effects[0], Effect::PushHash(format!("/read/{}", figure_place(&model, 1))));
    let back = format!("#/read/{}", figure_anchor(&model, 0));
    update(&mut model, Msg::AddressChanged { hash: back });
    assert_eq!(selected(&model), Some(0));
}

#[test]
fn escape_closes_what_lies_over_the_text() {
    let (mut model, _) = started("");
    update(&mut model, Msg::FigurePressed { figure: 0 });
    update(&mut model, Msg::OutlineToggled);
    let effects = update(&mut model, Msg::EscapePressed);
    assert_eq!(effects, [Effect::Focus("outline-toggle".to_owned())]);
    update(&mut model, Msg::EscapePressed);
    assert_eq!((selected(&model), update(&mut model, Msg::EscapePressed)), (None, Vec::new()));
}

#[test]
fn another_width_keeps_the_figure_in_view() {
    let (mut model, _) = started("");
    assert_eq!(update(&mut model, Msg::WidthChanged), []);
    update(&mut model, Msg::FigurePressed { figure: 0 });
    assert!(matches!(update(&mut model, Msg::WidthChanged)[..], [Effect::Reveal { .. }]));
}

#[test]
fn stepping_stops_at_both_ends() {
    let (mut model, _) = started("");
    update(&mut model, Msg::FigureStepped(Step::Next));
    assert_eq!(selected(&model), Some(0));
    assert_eq!(update(&mut model, Msg::FigureStepped(Step::Previous)), []);
    update(&mut model, Msg::FigureStepped(Step::Next));
    assert_eq!(update(&mut model, Msg::FigureStepped(Step::Next)), []);
    assert_eq!(selected(&model), Some(1));
}

#[test]
fn an_address_leads_to_figure_section_and_view() {
    let (first, _) = started("");
    let (figure, section) = (figure_anchor(&first, 1), section_anchor(&first, 0));
    let (model, effects) = started(&format!("#/read/{figure}"));
    assert_eq!(selected(&model), Some(1));
    assert_eq!(
        effects[1..],
        [Effect::Reveal { id: figure.clone(), how: Reveal::IfHidden }, Effect::Focus(figure.clone())]
    );
    let (_, effects) = started(&format!("#{section}"));
    assert_eq!(
        effects[1..],
        [Effect::Reveal { id: section.clone(), how: Reveal::Top }, Effect::Focus(section.clone())]
    );
    let (model, _) = started(&format!("#/indicators/{figure}"));
    assert_eq!(model.open().map(|it| it.view), Some(View::Indicators));
    assert_eq!(selected(&model), Some(1));
}

#[test]
fn an_address_that_leads_nowhere_says_so() {
    let (model, effects) = started("#/read/q22222222");
    assert!(alert(&model).contains("找不到链接所指的位置"));
    assert_eq!(effects[1..], [Effect::ScrollToTop]);
    let (model, effects) = started("#/nowhere");
    assert_eq!((alert(&model), effects.len()), ("", 1));
}

#[test]
fn the_history_leads_back_to_the_start() {
    let (mut model, _) = started("");
    update(&mut model, Msg::AddressChanged { hash: "#/indicators".to_owned() });
    let title = Effect::SetTitle("甲县2024年法治政府建设年度报告 - 法治报告阅读器".to_owned());
    assert_eq!(update(&mut model, Msg::AddressChanged { hash: String::new() }), [Effect::ScrollToTop, title]);
    assert_eq!(model.open().map(|it| it.view), Some(View::Read));
}

#[test]
fn a_selection_survives_another_view() {
    let (mut model, _) = started("");
    update(&mut model, Msg::FigurePressed { figure: 1 });
    update(&mut model, Msg::AddressChanged { hash: "#/indicators".to_owned() });
    let effects = update(&mut model, Msg::AddressChanged { hash: "#/read".to_owned() });
    assert_eq!(selected(&model), Some(1));
    assert!(matches!(effects[..], [Effect::Reveal { .. }, Effect::SetTitle(_)]));
}

#[test]
fn a_file_is_read_and_shown_from_its_start() {
    let (mut model, _) = started("");
    update(&mut model, Msg::FigurePressed { figure: 1 });
    let choose = Msg::FileChosen { ticket: FileTicket(7), name: "乙.txt".to_owned(), bytes: 9, others: 0 };
    let effects = update(&mut model, choose);
    assert_eq!(effects, [Effect::ReadFile { ticket: FileTicket(7), generation: 1, name: "乙.txt".to_owned() }]);
    assert!(model.opening);
    let arrive = Msg::FileArrived { generation: 1, name: "乙.txt".to_owned(), outcome: Ok(vec![1]) };
    assert!(matches!(update(&mut model, arrive)[..], [Effect::ReadReport { generation: 1, .. }]));
    let read =
        Msg::ReportRead {
            generation: 1, name: "乙.txt".to_owned(), outcome: Ok(reading("乙县\n一、成效\n好。"))
        };
    let effects = update(&mut model, read);
    assert_eq!(effects.last(), Some(&Effect::Focus("report-title".to_owned())));
    assert_eq!((selected(&model), model.opening), (None, false));
}

#[test]
fn bad_input_leaves_what_was_open() {
    let (mut model, _) = started("");
    let before = model.open().cloned();
    let choose = |bytes| Msg::FileChosen { ticket: FileTicket(1), name: "坏.pdf".to_owned(), bytes, others: 0 };
    update(&mut model, choose(9));
    let read = Msg::ReportRead { generation: 1, name: "坏.pdf".to_owned(), outcome: Err(Refusal::OtherKind("PDF")) };
    assert_eq!(update(&mut model, read), []);
    assert!(alert(&model).contains("PDF"));
    assert_eq!(model.open().cloned(), before);
    assert_eq!(update(&mut model, choose(u64::MAX)), [Effect::ForgetFile(FileTicket(1))]);
    assert!(alert(&model).contains("20 MB"));
    let arrive = Msg::FileArrived { generation: 2, name: "坏.pdf".to_owned(), outcome: Err(Unreadable::Unavailable) };
    update(&mut model, arrive);
    assert!(alert(&model).contains("无法读取"));
    let effects = update(&mut model, Msg::AlertDismissed);
    assert_eq!((alert(&model), effects), ("", vec![Effect::Focus("open-file".to_owned())]));
}

#[test]
fn a_text_without_headings_is_shown_with_a_way_back() {
    let (mut model, _) = started("");
    let before = model.open().cloned();
    let choose = Msg::FileChosen { ticket: FileTicket(1), name: "便条.txt".to_owned(), bytes: 9, others: 0 };
    update(&mut model, choose);
    let read = Msg::ReportRead { generation: 1, name: "便条.txt".to_owned(), outcome: Ok(reading("检查12次。")) };
    update(&mut model, read);
    assert!(alert(&model).contains("按段落显示"));
    assert_eq!(model.open().map(|it| it.reading.facts.indicators.len()), Some(1));
    update(&mut model, Msg::WayBackTaken);
    assert_eq!((model.open().cloned(), alert(&model)), (before, ""));
    assert_eq!(update(&mut model, Msg::WayBackTaken), []);
}

#[test]
fn a_late_answer_is_dropped() {
    let (mut model, _) = started("");
    let choose = |name: &str| Msg::FileChosen { ticket: FileTicket(1), name: name.to_owned(), bytes: 9, others: 2 };
    update(&mut model, choose("甲.txt"));
    update(&mut model, choose("乙.txt"));
    let late =
        Msg::ReportRead { generation: 1, name: "甲.txt".to_owned(), outcome: Ok(reading("甲\n一、好\n好。")) };
    assert_eq!(update(&mut model, late), []);
    assert!(model.opening && alert(&model).contains("第一份"));
}

#[test]
fn hits_go_round_and_lead_back_to_the_text() {
    let (mut model, _) = started("#/checks");
    update(&mut model, Msg::QueryTyped { query: "１１９８件".to_owned() });
    assert_eq!(model.open().map(|it| it.search.hits.len()), Some(1));
    for _ in 0..2 {
        let effects = update(&mut model, Msg::HitStepped(Step::Next));
        assert_eq!(effects[1], Effect::Reveal { id: "hit-current".to_owned(), how: Reveal::IfHidden });
    }
    assert_eq!(model.open().map(|it| it.view), Some(View::Read));
    update(&mut model, Msg::QueryTyped { query: String::new() });
    assert_eq!(update(&mut model, Msg::HitStepped(Step::Previous)), []);
}

#[test]
fn nothing_happens_before_the_start() {
    let mut model = Model::new();
    for msg in [
        Msg::FigurePressed { figure: 0 },
        Msg::SelectionCleared,
        Msg::OutlineToggled,
        Msg::AddressChanged { hash: "#/checks".to_owned() },
        Msg::DragMoved { over: true },
    ] {
        assert_eq!(update(&mut model, msg), []);
    }
    assert!(matches!(model.stage, Stage::Loading) && model.dragging);
}

#[test]
fn each_view_has_its_title() {
    let (mut model, effects) = started("#/indicators");
    let title = |view: &str| Effect::SetTitle(format!("{view}甲县2024年法治政府建设年度报告 - 法治报告阅读器"));
    assert_eq!(effects[0], title("指标 - "));
    let effects = update(&mut model, Msg::AddressChanged { hash: "#/checks".to_owned() });
    assert_eq!(effects.last(), Some(&title("核验 - ")));
}

#[test]
fn a_chosen_hit_takes_the_focus_to_its_place() {
    let (mut model, _) = started("");
    update(&mut model, Msg::QueryTyped { query: "纠纷".to_owned() });
    assert!(model.open().is_some_and(|it| it.search.listed));
    let effects = update(&mut model, Msg::HitChosen { hit: 0 });
    assert_eq!(effects.last(), Some(&Effect::Focus(section_anchor(&model, 2))));
    assert_eq!(model.open().map(|it| (it.search.listed, it.search.current)), Some((false, Some(0))));
    update(&mut model, Msg::HitsToggled);
    assert!(model.open().is_some_and(|it| it.search.listed));
}
