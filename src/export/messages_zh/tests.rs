use super::check;
use crate::reading::read_text;

/// The sentence about the last check of a text, its figures named 甲, 乙, 丙.
fn statement(text: &str, want: &str) {
    let text = format!("甲县2024年度法治政府建设报告\n发布日期：2025-03-01\n\n一、主要举措\n{text}");
    let Ok(it) = read_text("a.txt", &text) else { panic!("no text") };
    let Some(mut last) = it.insight.checks.last().cloned() else { panic!("no check") };
    last.names = ["甲", "乙", "丙"].map(str::to_owned).into();
    assert_eq!(check(&last), want, "{text}");
}

#[test]
fn a_check_is_told_as_arithmetic() {
    statement("归集信息3625条，其中行政许可3208条，行政处罚418条。", "乙 3208 + 丙 418 = 3626，原文为 3625");
    statement("案件31件，比上年的38件下降16.4%。", "（31 − 38）÷ 38 ≈ -18.42%，原文为下降 16.4%");
    statement("满意率由91.6%提高到95.3%，提高3.7个百分点。", "95.3 − 91.6 = 3.7，原文为上升 3.7 百分点");
    statement("参训干部1460余人次，其中分局915人次。", "乙 915 不大于 甲 1460余");
    statement("评查案卷200份，评为优秀50份，优秀率25%。", "乙 50 ÷ 丙 200 = 25%，原文为 25%");
}
