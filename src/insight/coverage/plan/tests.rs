use crate::insight::tests::check_part;

#[test]
fn a_part_of_its_own() {
    check_part(
        "plan",
        "甲县2024年度法治政府建设报告\n\n一、工作成效\n做了。\n二、2025年工作安排\n将做。",
        "present 2025年工作安排",
    );
}

#[test]
fn a_closing_sentence() {
    check_part(
        "plan",
        "甲县2024年度法治政府建设报告\n\n一、工作成效\n做了。下一步，我局将继续努力。",
        "partial 下一步，我局将继续努力。",
    );
}

#[test]
fn a_heading_with_the_wrong_year_or_in_plain_words() {
    let report =
        |plan: &str| format!("甲县2024年度法治政府建设报告\n\n一、2024年重点举措和成效\n做了。\n二、{plan}\n将做。");
    check_part("plan", &report("2024年工作安排"), "present 2024年工作安排");
    check_part("plan", &report("明年怎么干"), "present 明年怎么干");
}
