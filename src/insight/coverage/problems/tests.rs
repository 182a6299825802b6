use crate::insight::tests::check_part;

#[test]
fn a_part_of_its_own_or_shared_with_the_plan() {
    check_part(
        "problems",
        "甲县2024年度法治政府建设报告\n\n一、工作成效\n做了。\n二、存在的不足\n不够。",
        "present 存在的不足",
    );
    check_part(
        "problems",
        "甲县2024年度法治政府建设报告\n\n一、工作成效\n做了。\n二、存在问题及下一步打算\n不够，将改进。",
        "present 存在问题及下一步打算",
    );
}

#[test]
fn a_sentence_only() {
    check_part(
        "problems",
        "甲县2024年度法治政府建设报告\n\n一、工作成效\n做了。但工作还存在一些薄弱环节。",
        "partial 但工作还存在一些薄弱环节。",
    );
}

#[test]
fn problems_of_others_that_were_put_right() {
    check_part("problems", "甲县2024年度法治政府建设报告\n\n一、工作成效\n反馈问题8个，均已整改。", "absent");
}
