use crate::insight::tests::check_part;

fn report(problems: &str) -> String {
    format!("甲县2024年度法治政府建设报告\n\n一、工作成效\n由于措施得力，成效明显。\n{problems}")
}

#[test]
fn why_it_falls_short() {
    check_part(
        "causes",
        &report("二、存在的不足\n人员偏少，主要原因是编制不足。"),
        "present 人员偏少，主要原因是编制不足。",
    );
    check_part("causes", &report("二、存在的不足\n由于编制所限，人员偏少。"), "present 由于编制所限，人员偏少。");
}

#[test]
fn a_consequence_is_no_cause() {
    check_part("causes", &report("二、存在的不足\n人员偏少，导致赋权事项接不住。"), "absent");
}

#[test]
fn why_it_went_well_is_no_cause() {
    check_part("causes", &report(""), "absent");
}

#[test]
fn a_heading_that_promises_more_than_the_text_gives() {
    check_part("causes", &report("二、存在的不足和原因\n人员偏少。"), "partial 存在的不足和原因");
    check_part("causes", &report("二、存在的不足\n人员偏少。\n三、原因分析\n编制太少。"), "present 原因分析");
}
