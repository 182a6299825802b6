use super::{Sentences, numbers};
use crate::reading::read_text;

const REPORT: &str = "甲县2024年法治政府建设年度报告\n审查合同5份。\n一、成效\n（一）公示。办会。归集信息3625条。\n一是学习。办班3期。二是考试，参考120人。\n二、不足\n人少，仅4人。";

#[test]
fn a_figure_is_found_again_on_paper() {
    let Ok(reading) = read_text("a.txt", REPORT) else { panic!("no text") };
    let sentences = Sentences::new(&reading);
    let figures = reading.facts.indicators.iter();
    let places: Vec<_> = figures
        .map(|it| {
            format!("{} {} {}", it.span.of(REPORT), numbers(&reading, it.section), sentences.number(&reading, it))
        })
        .collect();
    assert_eq!(places, ["5份  1", "3625条 一（一） 2", "3期 一（一）一是 2", "120人 一（一）二是 1", "4人 二 1"]);
}
