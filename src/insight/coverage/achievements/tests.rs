use crate::insight::tests::check_part;

#[test]
fn a_part_of_its_own() {
    check_part(
        "achievements",
        "甲县2024年度法治政府建设报告\n\n一、主要举措和成效\n做了工作。",
        "present 主要举措和成效",
    );
}

#[test]
fn nothing_but_plans() {
    check_part("achievements", "甲县2024年度法治政府建设报告\n\n一、下一步打算\n将继续做。", "absent");
}
