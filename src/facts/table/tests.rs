use crate::facts::tests::table_facts;

/// The figures of a table in a report on 2024: label, value, unit, period.
fn check(table: &str, want: &[&str]) {
    let facts = table_facts(table);
    let got: Vec<String> = facts
        .indicators
        .iter()
        .map(|it| {
            let period = it.period.map_or("-".to_owned(), |it| it.to_string());
            format!("{} {} {} {period}", it.label, it.value.trimmed(), it.unit)
        })
        .collect();
    assert_eq!(got, want, "{table}");
}

#[test]
fn years_head_the_columns_and_units_stand_in_the_rows() {
    check(
        "|指标|2023年|2024年|增减|\n|行政复议收案（件）|98|1,112|13.8%|\n|罚没款（万元）|20.5|30|—|",
        &[
            "行政复议收案 98 件 2023",
            "行政复议收案 1112 件 2024",
            "行政复议收案增减 13.8 % 2024",
            "罚没款 205000 元 2023",
            "罚没款 300000 元 2024",
        ],
    );
}

#[test]
fn units_head_the_columns() {
    check(
        "序号|领域|件数|罚款金额（万元）\n1|市场监管|51|68.7\n2|交通运输|43|12",
        &[
            "市场监管 51 件 2024",
            "市场监管罚款金额 687000 元 2024",
            "交通运输 43 件 2024",
            "交通运输罚款金额 120000 元 2024",
        ],
    );
}

#[test]
fn cells_with_their_own_unit_and_without_head() {
    check("会前学法|14次|6学时\n述法|50名|-", &["会前学法 14 次 2024", "会前学法 6 学时 2024", "述法 50 名 2024"]);
}

#[test]
fn a_total_at_the_foot_takes_in_its_column() {
    let facts = table_facts("|领域|检查(次)|立案(件)|\n|公路|40|6|\n|水路|20|3|\n|合计|60|9|");
    let targets: Vec<_> = facts.indicators.iter().map(|it| it.relation.and_then(|it| it.target)).collect();
    assert_eq!(targets, [Some(4), Some(5), Some(4), Some(5), None, None]);
}

#[test]
fn one_cell_a_line() {
    check(
        "项目\n2023年\n2024年\n行政许可（件）\n1968\n1742\n罚没款（万元）\n96.4\n73.2",
        &["行政许可 1968 件 2023", "行政许可 1742 件 2024", "罚没款 964000 元 2023", "罚没款 732000 元 2024"],
    );
}
