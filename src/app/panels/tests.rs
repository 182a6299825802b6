use super::{counts, figures_in, name, own_span, trail};
use crate::reading::read_text;

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n（一）学法用法。一是学习，办班3期。二是考试，参考120人。\n（二）执法。抽查案卷90份。\n二、不足\n1.人少。\n2.钱少。";

#[test]
fn places_of_a_report() {
    let Ok(reading) = read_text("a.txt", REPORT) else { panic!("no text") };
    let report = &reading.report;
    let names: Vec<String> = report.sections.iter().map(name).collect();
    assert_eq!(
        names,
        ["一、成效", "（一）学法用法", "一是学习", "二是考试", "（二）执法", "", "二、不足", "1.人少", "2.钱少"]
    );
    assert_eq!(trail(report, 3), [0, 1, 3]);
    assert_eq!(own_span(report, &report.sections[1]).of(REPORT), "（一）学法用法。");
    assert_eq!(figures_in(&reading.facts, report.sections[1].span), 0..2);
    assert_eq!(figures_in(&reading.facts, report.sections[6].span), 3..3);
    let got = counts(report, &reading.facts);
    assert_eq!((got.parts, got.points, got.figures), (2, 2, 3));
}
