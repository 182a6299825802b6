use super::{Change, Outline, change, shown};
use crate::reading::read_text;

#[test]
fn a_filter_keeps_the_chapters_around_what_it_finds() {
    let text = "甲县报告\n一、成效\n（一）行政执法。好。\n（二）人民调解。好。\n二、不足\n执法人员少。";
    let Ok(reading) = read_text("甲县.txt", text) else { panic!("no text") };
    let report = &reading.report;
    let roots: Vec<usize> = report.roots().collect();
    let ids = |filter: &str, nodes: &[usize]| -> Vec<String> {
        shown(report, nodes, filter).into_iter().map(|it| report.sections[it].id.clone()).collect()
    };
    assert_eq!(ids("", &roots), ["1", "2"]);
    assert_eq!(ids("执法", &roots), ["1"]);
    let chapter = report.sections.iter().find(|it| it.id == "1").map(|it| it.children.clone()).unwrap_or_default();
    assert_eq!(ids("执法", &chapter), ["1.1"]);
    assert_eq!(ids("执法 调解", &roots), [""; 0]);
}

#[test]
fn a_chapter_is_folded_and_unfolded() {
    let mut outline = Outline::default();
    change(&mut outline, Change::Turned(3));
    assert_eq!(outline.folded, [3]);
    change(&mut outline, Change::Turned(3));
    assert_eq!(outline.folded, [0; 0]);
}
