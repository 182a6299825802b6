use super::{Grid, grids};

fn check(text: &str, want: &[Grid]) {
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(grids(&lines), want, "{text}");
}

#[test]
fn a_head_and_rows_of_one_beat() {
    check(
        "附表\n执法情况表：\n项目\n2023年\n2024年\n行政许可\n1 968\n１７４２件\n行政处罚\n71\n88\n说明如下。",
        &[Grid { first: 2, columns: 3, rows: 3 }],
    );
}

#[test]
fn counted_rows() {
    check(
        "序号\n领域\n件数\n罚款（万元）\n1\n市场监管\n51\n68.7\n2\n交通运输\n43\n—\n3\n文化旅游\n6\n0.5",
        &[Grid { first: 0, columns: 4, rows: 4 }],
    );
}

#[test]
fn two_columns_need_three_rows() {
    check("会前学法\n14次\n述法\n50名", &[]);
    check("会前学法\n14次\n述法\n50名\n培训\n3场", &[Grid { first: 0, columns: 2, rows: 3 }]);
}

#[test]
fn prose_and_lines_of_a_page_are_no_grid() {
    check("一、成效\n2024年办理案件12件。\n二、不足\n3个问题。", &[]);
    check("发布时间\n2025-03-11\n浏览次数\n1205\n来源\n某局", &[]);
    check("", &[]);
}

#[test]
fn one_grid_behind_another() {
    let one = "指标\n数量\n复议\n12\n应诉\n3\n调解\n40";
    check(&format!("{one}\n{one}"), &[Grid { first: 0, columns: 2, rows: 4 }, Grid { first: 8, columns: 2, rows: 4 }]);
}
