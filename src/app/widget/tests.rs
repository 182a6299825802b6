use super::{Widget, widget};
use crate::facts::Direction;
use crate::reading::read_text;

fn check(text: &str, want: &[Widget]) {
    let Ok(reading) = read_text("a.txt", &format!("一、成效\n{text}")) else { panic!("no text") };
    let got: Vec<Widget> = (0..reading.facts.indicators.len()).map(|it| widget(&reading.facts, it)).collect();
    assert_eq!(got, want, "{text}");
}

#[test]
fn each_kind_has_its_own() {
    check("审查合同460余份。", &[Widget::Number]);
    check("行政机关负责人出庭应诉率达100%。", &[Widget::Rate { permille: 1000, open: false }]);
    check("审计发现问题按期整改率达90%以上。", &[Widget::Rate { permille: 900, open: true }]);
    check("新增减税降费1.59亿元。", &[Widget::Money]);
    check("压缩办理时限75%。", &[Widget::Change { direction: Some(Direction::Decrease) }]);
}

#[test]
fn figures_beside_others_show_their_share() {
    check("受理调解纠纷1205件，调解成功1198件。", &[Widget::Number, Widget::Ratio { permille: 994, base: 0 }]);
    check(
        "上报双公示信息3625条，其中行政许可3208条，行政处罚418条。",
        &[
            Widget::Number,
            Widget::Part { permille: 885, from: 0, whole: 0 },
            Widget::Part { permille: 115, from: 885, whole: 0 },
        ],
    );
}
