use super::heads;
use crate::text::Folded;

/// The heads of a text, indented by depth, with the remarks behind.
fn check(text: &str, want: &[&str]) {
    let folded = Folded::new(text);
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let len = line.chars().count();
        lines.push(start..start + len);
        start += len + 1;
    }
    let mut issues = Vec::new();
    let mut got: Vec<String> = heads(&folded, &lines, &mut issues)
        .iter()
        .map(|it| format!("{}{}", "-".repeat(it.depth), it.marker.number))
        .collect();
    got.extend(issues.iter().map(|it| format!("! {} {}", it.code.name(), it.args.join(" "))));
    assert_eq!(got, want, "{text}");
}

#[test]
fn lines_and_run_in_items() {
    check(
        "一、成效\n（一）学法。一是学习。二是考试。\n（二）用法。\n二、不足，主要表现在：一是甲。二是乙。",
        &["一", "-（一）", "--一是", "--二是", "-（二）", "二", "-一是", "-二是"],
    );
}

#[test]
fn dotted_numbers_stand_below_their_first() {
    check(
        "1.领导。\n1.1 学法。做了。\n1.2 述法。做了。\n1.5万件办结。\n2.执法\n2.1 检查\n3.9 不是",
        &["1", "-1.1", "-1.2", "2", "-2.1"],
    );
    check("1.5 公里\n1.6 公里", &[]);
}

#[test]
fn phrases_are_no_heads() {
    check("一、成效\n坚持一体推进，一站式服务。唯一是人。一、二、三级响应。十项行动。", &["一"]);
    check("见第（一）项和第（二）项。", &[]);
}

#[test]
fn one_line_holds_all() {
    check(
        "报告。一、成效（一）学法。做了。（二）用法。做了。二、不足。一是甲；二是乙。三、打算。学习。",
        &["一", "-（一）", "-（二）", "二", "-一是", "-二是", "三"],
    );
}

#[test]
fn numbering_that_runs_on_skips_and_repeats() {
    check(
        "一、成效\n（一）甲\n（二）乙\n二、不足\n（三）丙\n（四）丁",
        &["一", "-（一）", "-（二）", "二", "-（三）", "-（四）"],
    );
    check("一、甲\n三、乙\n三、丙", &["一", "三", "三", "! number-skipped 2 三", "! number-repeated 3 三"]);
}

#[test]
fn a_second_series_inside_an_open_one() {
    check("一、甲\n一、子\n二、子\n二、乙", &["一", "-一", "-二", "二"]);
}

#[test]
fn first_and_last() {
    check("一、打算：首先，立法；其次，执法；最后，普法。首先要说明。", &["一", "-首先", "-其次", "-最后"]);
}

#[test]
fn narrow_forms_nest_and_levels_may_be_skipped() {
    check("一、甲\n1．子\n（1）孙\n（2）孙\n2．子\n二、乙", &["一", "-1", "--（1）", "--（2）", "-2", "二"]);
}
