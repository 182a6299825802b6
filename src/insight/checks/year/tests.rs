use crate::insight::tests::check_whole;

fn check(text: &str, want: &str) {
    let text = format!("甲县人民政府关于2024年度法治政府建设情况的报告\n发布日期：2025-03-01\n\n{text}");
    let deadline = "deadline consistent 发布日期 2025-03-01 早于 2025-04-01";
    let want = if want.is_empty() { deadline.to_owned() } else { format!("{deadline}\n{want}") };
    check_whole(&text, &want);
}

#[test]
fn a_heading_of_last_year() {
    check("一、2023年主要举措和成效\n做了。", "year inconsistent 此处为 2023 年，按报告年度应为 2024 年");
    check("一、2024年主要举措和成效\n做了。", "");
}

#[test]
fn a_plan_for_the_year_after() {
    check("一、主要成效\n做了。\n二、2025年工作安排\n将做。", "");
    check(
        "一、主要成效\n做了。\n二、2024年工作安排\n将做。",
        "year inconsistent 此处为 2024 年，按报告年度应为 2025 年",
    );
    check(
        "一、主要成效\n做了。\n二、下一步打算\n2024年，我县将继续努力。",
        "year inconsistent 此处为 2024 年，按报告年度应为 2025 年",
    );
    check("一、主要成效\n做了。\n二、下一步打算\n2024年我县取得成效，2025年将继续努力。", "");
}

#[test]
fn two_years_and_titles_are_meant() {
    check("一、2023年以来至2024年主要举措和成效\n做了。", "");
    check("一、《2023年法治工作要点》落实情况\n做了。", "");
    check("一、主要成效\n做了。\n二、2023年度督察反馈问题整改情况\n改了。", "");
    check("一、落实2023年督察整改情况\n做了。", "");
}

#[test]
fn the_opening_names_the_year() {
    check(
        "现将2023年度法治政府建设情况报告如下。\n一、主要成效\n做了。",
        "year inconsistent 此处为 2023 年，按报告年度应为 2024 年",
    );
    check("2023年以来，我县认真贯彻。现将2024年度法治政府建设情况报告如下。\n一、主要成效\n做了。", "");
}
