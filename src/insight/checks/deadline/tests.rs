use crate::insight::tests::check_whole;

fn dated(date: &str) -> String {
    format!("甲县人民政府2024年度法治政府建设情况报告\n{date}\n\n一、主要举措和成效\n做了工作。\n")
}

#[test]
fn before_the_first_of_april() {
    check_whole(&dated("发布日期：2025-03-31"), "deadline consistent 发布日期 2025-03-31 早于 2025-04-01");
    check_whole(&dated("发布日期：2024-12-30"), "deadline consistent 发布日期 2024-12-30 早于 2025-04-01");
}

#[test]
fn on_the_day_is_too_late() {
    check_whole(&dated("发布日期：2025年4月1日"), "deadline inconsistent 发布日期 2025-04-01 不早于 2025-04-01");
}

#[test]
fn without_a_date_nothing_is_said() {
    check_whole(&dated(""), "deadline unverifiable 未见发布日期，无法与 2025-04-01 比较");
}

#[test]
fn a_department_publishes_until_the_same_day() {
    check_whole(
        "甲市生态环境局2024年度法治政府建设工作报告\n发布日期：2025-03-20\n\n一、主要举措\n做了。",
        "deadline consistent 发布日期 2025-03-20 早于 2025-04-01",
    );
}

#[test]
fn before_the_duty_no_day_was_set() {
    check_whole("甲县2012年度依法行政工作报告\n发布日期：2013-06-20\n\n一、主要举措\n做了。", "");
}
