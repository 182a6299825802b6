use crate::facts::tests;
use crate::report::Role;

/// `⟦14次|2024⟧` in a report on 2024: the period.
fn check_in(role: Role, marked: &str) {
    tests::check_in(role, marked, |_, it| it.period.map_or("-".to_owned(), |it| it.to_string()));
}

fn check(marked: &str) {
    check_in(Role::Achievements, marked);
}

#[test]
fn the_year_of_the_report_where_nothing_is_said() {
    check("组织学法⟦14次|2024⟧。");
    check_in(Role::Plan, "组织学法⟦14次|2025⟧。");
    check_in(Role::Plan, "2026年6月底前建成站点⟦14个|2026⟧。");
}

#[test]
fn months_years_and_spans() {
    check("2024年10月，交流⟦1次|2024-10⟧。");
    check("10月，交流⟦1次|2024-10⟧。");
    check("2021年以来，化解纠纷⟦100件|2021/2024⟧。");
    check("2021年至2023年，化解纠纷⟦100件|2021/2023⟧。");
    check("2023年办结⟦90件|2023⟧，2024年办结⟦80件|2024⟧。");
    check("12月底前完成⟦3项|2024⟧。");
}

#[test]
fn the_base_of_a_comparison_has_its_own_year() {
    check("立案⟦214宗|2024⟧，比2021年的⟦234宗|2021⟧减少⟦8.5%|2024⟧。");
    check("收案⟦376件|2024⟧(2022年为⟦400件|2022⟧)，同比下降⟦6%|2024⟧；出庭率⟦99.1%|2024⟧。");
    check("收案⟦376件|2024⟧，上年同期为⟦400件|2023⟧。");
    check("较2021年增加⟦7天|2024⟧。");
}

#[test]
fn titles_and_founding_years_say_nothing() {
    check("印发《2023年要点》，完成任务⟦31项|2024⟧。");
}

#[test]
fn years_as_heads_have_one_figure_each() {
    check("2016年、2017年、2018年分别制定规章⟦1件|2016⟧、⟦2件|2017⟧、⟦3件|2018⟧。");
    check("签约率由2021年的⟦51.3%|2021⟧、2022年的⟦56.8%|2022⟧提高到⟦61.2%|2024⟧。");
}

#[test]
fn a_time_said_of_the_thing_or_of_one_clause_goes_no_further() {
    check("对2020年底前出台的⟦47件|2024⟧文件进行清理。");
    check("2021年以来建成阵地⟦64处|2021/2024⟧；培养骨干⟦300名|2024⟧。");
    check("2021年以来建成阵地⟦64处|2021/2024⟧，培养骨干⟦300名|2021/2024⟧。");
    check("到“十四五”末网办率达到⟦90%|2025⟧。");
    check("到十五五期末建成站点⟦90个|2030⟧。");
}
