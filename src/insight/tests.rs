use crate::export::messages_zh;
use crate::insight::Check;
use crate::reading::{Reading, read_text};

/// Reads a report on 2024 whose one section holds `text`; without a date, so that no deadline is checked unasked.
pub fn report(text: &str) -> Reading {
    let text = format!("甲县人民政府2024年度法治政府建设情况报告\n\n一、主要举措和成效\n{text}\n");
    whole(&text)
}

fn whole(text: &str) -> Reading {
    match read_text("a.txt", text) {
        Ok(it) => it,
        Err(it) => panic!("{}", messages_zh::refusal(it)),
    }
}

/// The checks of these kinds in a text, one a line: kind, verdict, values or sentence.
pub fn check(kinds: &[&str], text: &str, want: &str) {
    check_reading(&report(text), |kind| kinds.contains(&kind), want);
}

/// The checks of a whole document, one a line.
pub fn check_whole(text: &str, want: &str) {
    check_reading(&whole(text), |_| true, want);
}

fn check_reading(reading: &Reading, is_asked: impl Fn(&str) -> bool, want: &str) {
    // Values only where there are any: how a figure is named is not what these tests are about.
    let words = |it: &Check| match it.values.as_slice() {
        [] => messages_zh::check(it),
        values => values.iter().map(|it| it.trimmed().to_string()).collect::<Vec<_>>().join(" "),
    };
    let line = |it: &Check| format!("{} {} {}", it.kind.name(), it.verdict.name(), words(it));
    let checks = reading.insight.checks.iter().filter(|it| is_asked(it.kind.name()));
    let got: Vec<String> = checks.map(line).collect();
    assert_eq!(got.join("\n"), want, "{}", reading.source.text);
}

/// One part of the coverage of a whole document: the status and the places that show it, joined by a bar.
pub fn check_part(part: &str, text: &str, want: &str) {
    let reading = whole(text);
    let Some(it) = reading.insight.coverage.iter().find(|it| it.part.name() == part) else { panic!("no part {part}") };
    let mut got = it.status.name().to_owned();
    let places: Vec<&str> = it.evidence.iter().map(|it| it.of(&reading.source.text)).collect();
    if !places.is_empty() {
        got = format!("{got} {}", places.join("|"));
    }
    assert_eq!(got, want, "{text}");
}

#[test]
fn ids_follow_the_text_and_all_six_parts_are_there() {
    let it = report("归集3625条，其中行政许可3208条，行政处罚418条。受理纠纷1205件，调解成功1198件。");
    let ids: Vec<&str> = it.insight.checks.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["c1", "c2", "c3"]);
    assert_eq!(it.insight.coverage.len(), 6);
}
