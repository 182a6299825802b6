use std::rc::Rc;

use super::{COPY_ID, Cited, answered, cite};
use crate::app::{Effect, Model, Msg, Sheet, Step, update};
use crate::reading::read_text;

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n（一）调解。多方联动。受理纠纷1205件，调解成功1198件。\n（二）执法。多方联动。检查12次。\n二、不足\n人少。\n甲县人民政府\n2025年3月1日";

fn started(text: &str, hash: &str) -> (Model, Vec<Effect>) {
    let Ok(reading) = read_text("甲县.txt", text) else { panic!("no text") };
    let mut model = Model::new();
    let effects = update(&mut model, Msg::Started { hash: hash.to_owned(), outcome: Ok(Rc::new(reading)) });
    (model, effects)
}

fn copied(model: &Model, cited: Cited) -> (String, String, &'static str) {
    match cite(model, cited).pop() {
        Some(Effect::Copy { before, hash, done }) => (before, hash, done),
        other => panic!("{other:?}"),
    }
}

fn alert(model: &Model) -> &str {
    model.alert.as_ref().map(|it| it.text.as_str()).unwrap_or_default()
}

/// The text of the hit that is marked.
fn marked(model: &Model) -> &str {
    let open = model.open();
    let hit = open.and_then(|it| Some((it, *it.search.hits.get(it.search.current?)?)));
    hit.map(|(open, hit)| hit.of(&open.reading.source.text)).unwrap_or_default()
}

#[test]
fn a_quotation_names_its_source() {
    let (model, _) = started(REPORT, "");
    let (before, hash, done) = copied(&model, Cited::Quotation(1));
    assert_eq!(before, "“受理纠纷1205件，调解成功1198件。”（甲县《甲县2024年法治政府建设年度报告》，2025-03-01）");
    assert!(hash.starts_with("/read/t") && hash.contains(".s"), "{hash}");
    assert_eq!(done, "已复制引文");
    assert_eq!(cite(&model, Cited::Figure(99)), []);
}

#[test]
fn a_sentence_is_found_again_after_an_edit_elsewhere() {
    let (model, _) = started(REPORT, "");
    let hash = copied(&model, Cited::Quotation(1)).1;
    let (model, effects) = started(&REPORT.replace("检查12次", "检查15次，罚款3次"), &hash);
    assert_eq!((marked(&model), alert(&model)), ("受理纠纷1205件，调解成功1198件。", ""));
    assert!(matches!(&effects[1], Effect::Reveal { id, .. } if id == "hit-current"));
    // Nothing is searched for.
    assert!(model.open().is_some_and(|it| !it.search.is_on()));
}

#[test]
fn of_two_sentences_with_the_same_words_the_section_decides() {
    let (mut model, _) = started(REPORT, "");
    update(&mut model, Msg::QueryTyped { query: "联动".to_owned() });
    for _ in 0..2 {
        update(&mut model, Msg::HitStepped(Step::Next));
    }
    let hash = copied(&model, Cited::Hit).1;
    let (again, _) = started(REPORT, &hash);
    let places = |it: &Model| it.open().map(|it| it.search.hits[it.search.current.unwrap_or(9)].start);
    assert!(places(&again) > places(&model).map(|it| it - 20), "{hash}");
    assert_eq!(marked(&again), "多方联动。");
}

#[test]
fn what_is_gone_leads_to_its_section_and_then_to_the_start() {
    let (model, _) = started(REPORT, "");
    for cited in [Cited::Figure(1), Cited::Quotation(1)] {
        let hash = copied(&model, cited).1;
        let (changed, effects) = started(&REPORT.replace("1198", "1190"), &hash);
        assert!(alert(&changed).contains("原来所在的部分"));
        let section = changed.open().map(|it| it.reading.report.sections[1].anchor.clone()).unwrap_or_default();
        assert_eq!(effects[2], Effect::Focus(section));
        let (gone, effects) = started("乙县报告\n一、别的\n好。", &hash);
        assert!(alert(&gone).contains("找不到"));
        assert_eq!(effects[1..], [Effect::ScrollToTop]);
    }
}

#[test]
fn a_section_is_linked_with_the_one_around_it() {
    let (model, _) = started(REPORT, "");
    let (_, hash, done) = copied(&model, Cited::Section(1));
    assert_eq!(done, "已复制链接");
    let (changed, _) = started(&REPORT.replace("（一）调解。", "（一）人民调解工作。"), &hash);
    assert!(alert(&changed).contains("原来所在的部分"));
}

#[test]
fn a_link_to_a_report_of_ones_own_says_what_it_needs() {
    let (mut model, _) = started(REPORT, "");
    model.generation = 1;
    assert!(copied(&model, Cited::Figure(0)).2.contains("先打开同一份报告"));
}

#[test]
fn what_the_browser_refuses_is_copied_by_hand() {
    let (mut model, _) = started(REPORT, "");
    answered(&mut model, "a".to_owned(), Some("已复制链接"));
    assert_eq!((model.citation.said, model.citation.times, model.sheet), ("已复制链接", 1, None));
    let effects = answered(&mut model, "甲县的链接".to_owned(), None);
    assert_eq!(effects, [Effect::ShowSheet, Effect::Focus(COPY_ID.to_owned())]);
    assert_eq!((model.sheet, model.citation.refused.as_str()), (Some(Sheet::Copy), "甲县的链接"));
}
