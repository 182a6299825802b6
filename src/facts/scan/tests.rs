use crate::facts::tests::check_mentions as check;

#[test]
fn dates_and_periods() {
    check("⟦2024年|period⟧以来，⟦2024年10月|date⟧印发，⟦10月15日|date⟧施行，⟦6月底前|date⟧完成。");
    check("⟦2021—2025年|period⟧规划，⟦2021年至2024年|period⟧，⟦二〇二四年|period⟧，⟦2024年度|period⟧。");
    check("自⟦2024年1月1日|date⟧起，⟦2024-03-05 09:30|date⟧发布。");
    check("提升行政执法质量⟦三年|period⟧行动，⟦近三年|period⟧未发生，⟦24小时|period⟧值守。");
}

#[test]
fn titles_and_document_numbers() {
    check("印发⟦《法治政府建设实施纲要（2021—2025年）》|title⟧，《行政处罚法》修订。");
    check("按照芷政办〔⟦2023|reference⟧〕⟦19号|reference⟧文件，依据⟦第三十三条|reference⟧、⟦第3款|reference⟧。");
}

#[test]
fn slogans_and_plan_names() {
    check("构建⟦“1+4+N”|slogan⟧体系，推行⟦1+N|slogan⟧模式，实行⟦“三个一”|slogan⟧工程。");
    check("落实⟦“八五”|name⟧普法，⟦“十四五”|name⟧规划，推动“最多跑一次”改革。");
    check("探索⟦“3820”|slogan⟧战略。");
}

#[test]
fn ordinals_and_classes() {
    check("压实⟦第一|ordinal⟧责任人职责，首批试点，⟦第二|ordinal⟧次会议。");
    check("⟦PM2.5|name⟧、⟦5G|name⟧、⟦2.0版|name⟧、⟦4A|name⟧级景区、Ⅲ类水质、国六标准。");
    check("⟦两级|other⟧政府、⟦三方|other⟧衔接、⟦四类|other⟧事项。");
}

#[test]
fn hotlines_clocks_and_telephones() {
    check(
        "⟦12345|other⟧热线、⟦12345|other⟧、⟦12314|other⟧等热线、⟦“12369”|other⟧渠道、⟦110|other⟧报警、⟦7×24|other⟧小时、⟦9:30|other⟧开庭、电话⟦0833-3350000|other⟧。",
    );
}

#[test]
fn a_quotation_that_is_a_statement_is_read() {
    check("会议指出“全年共办理行政复议案件⟦41件|figure⟧，同比增长⟦12%|figure⟧”。");
}
