use super::{Glance, HEIGHT, MOST_CELLS, WIDTH, days, fields};
use crate::reading::{Reading, read_text};

fn reading(text: &str) -> Reading {
    match read_text("甲县.txt", text) {
        Ok(it) => it,
        Err(why) => panic!("{why:?}"),
    }
}

fn published(foot: &str) -> String {
    Glance::new(&reading(&format!("甲县2024年法治政府建设年度报告\n一、成效\n办结5件。\n甲县人民政府\n{foot}")))
        .published
}

#[test]
fn publication_against_the_first_of_april() {
    assert_eq!(published("2025年3月11日"), "2025年3月11日发布，早于4月1日的期限");
    assert_eq!(published("2025年4月1日"), "2025年4月1日发布，正值4月1日的期限");
    assert_eq!(published("2025年4月18日"), "2025年4月18日发布，晚于4月1日的期限 17 天");
    assert_eq!(published("2025年12月31日"), "2025年12月31日发布，晚于4月1日的期限 274 天");
    assert_eq!(published(""), "未见发布日期");
}

#[test]
fn days_know_leap_years() {
    let days = |date: &str| days(fields(date));
    assert_eq!(days("2024-03-01") - days("2024-02-28"), 2);
    assert_eq!(days("2025-03-01") - days("2025-02-28"), 1);
    assert_eq!(days("2025-01-01") - days("2024-12-31"), 1);
}

#[test]
fn figures_of_each_sort_one_a_card_and_none_of_the_plan() {
    let text = "甲县2024年法治政府建设年度报告\n一、成效\n（一）调解。受理纠纷1205件，调解成功1198件。\n（二）公示。归集信息3626条，其中行政许可3208条，行政处罚418条。\n（三）资金。投入1.59亿元，退税591万元。\n（四）应诉。应诉率达100%。\n（五）办案。案件数同比下降12.5%。\n（六）宣传。开展活动30次，参加5000人。\n二、下一步计划\n（一）普法。覆盖90000人，资金9亿元。";
    let reading = reading(text);
    let written = |it: &usize| reading.facts.indicators[*it].span.of(&reading.source.text);
    let glance = Glance::new(&reading);
    let values: Vec<&str> = glance.figures.iter().map(written).collect();
    assert_eq!(values, ["1198件", "3626条", "1.59亿元", "100%", "12.5%", "5000人"]);
}

#[test]
fn where_sorts_are_few_more_of_each_are_taken() {
    let text = "一、成效\n（一）甲。办结5件。\n（二）乙。办结7件。\n（三）丙。办结9件，涉及3人。";
    assert_eq!(Glance::new(&reading(text)).figures, [0, 1, 2]);
    assert!(Glance::new(&reading("没有数字。")).figures.is_empty());
}

#[test]
fn cells_cover_the_prose_without_gaps() {
    let flat: String = (0..500).map(|it| format!("第{it}段没有数字。\n")).collect();
    let deep: String = (0..40)
        .map(|it| format!("（{}）事项。一是甲{it}，办结{it}件。二是乙。三是丙。四是丁。\n", ["一", "二", "三"][it % 3]))
        .collect();
    for text in [flat, format!("甲县2024年法治政府建设年度报告\n导语。\n一、成效\n{deep}"), "一段。".to_owned()]
    {
        let reading = reading(&text);
        let cells = Glance::new(&reading).cells;
        assert!((1..=MOST_CELLS).contains(&cells.len()), "{}", cells.len());
        assert_eq!((cells[0].from, cells[cells.len() - 1].to), (0, WIDTH));
        assert!(cells.windows(2).all(|pair| pair[0].to == pair[1].from && pair[0].from <= pair[0].to));
        assert!(cells.iter().all(|it| it.height <= HEIGHT));
        let has_figures = !reading.facts.indicators.is_empty();
        assert_eq!(cells.iter().any(|it| it.height > 0), has_figures);
    }
}

#[test]
fn the_bundled_report() {
    let reading = reading(include_str!("../../../static/reports/wutongqiao-2024.txt"));
    let glance = Glance::new(&reading);
    assert!(glance.published.ends_with("早于4月1日的期限"));
    assert_eq!(glance.checks.split_once('，').map(|it| it.0), Some("1 项不一致"));
    assert!(glance.parts.contains(" 部分已写明"), "{}", glance.parts);
    assert_eq!(glance.figures.len(), 5);
}
