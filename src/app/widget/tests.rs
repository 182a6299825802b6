use super::{Widget, detail, stretches, widget};
use crate::facts::Direction;
use crate::reading::read_text;

fn check(text: &str, want: &[Widget]) {
    let Ok(reading) = read_text("a.txt", &format!("一、成效\n{text}")) else { panic!("no text") };
    let got: Vec<Widget> = (0..reading.facts.indicators.len()).map(|it| widget(&reading, it)).collect();
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
    let parts = Widget::Parts { whole: 0 };
    check("上报双公示信息3625条，其中行政许可3208条，行政处罚418条。", &[parts, parts, parts]);
    let (from, to) = (0, 1);
    check("企业开办时间由8.5天压缩至3天以内。", &[Widget::FromTo { from, to }, Widget::FromTo { from, to }]);
    check("立案5件，罚款3件。", &[Widget::Number, Widget::Number]);
}

/// Its stretches, the own one with a star, and its words.
fn check_detail(text: &str, figure: usize, want: &str) {
    let Ok(reading) = read_text("a.txt", &format!("一、成效\n{text}")) else { panic!("no text") };
    let widget = widget(&reading, figure);
    let mut got = String::new();
    for it in stretches(&reading.facts, figure, widget) {
        got.push_str(&format!("{}+{}{} ", it.from, it.length, if it.own { "*" } else { "" }));
    }
    got.push_str(&detail(&reading, figure, widget).unwrap_or_default());
    assert_eq!(got, want, "{text}");
}

#[test]
fn words_say_what_the_picture_shows() {
    let parts = "上报双公示信息3625条，其中行政许可3208条，行政处罚418条。";
    check_detail(parts, 0, "0+885 885+115 分为 2 部分；各部分之和 3,626，与总数 3,625 不符");
    check_detail(parts, 2, "0+885 885+115* 占 3,625 条 的 11.5%；各部分之和 3,626，与总数 3,625 不符");
    check_detail("共有案件45件，其中上年结转5件，新收40件，审结42件。", 3, "0+933* 42 / 45，计 93.3%");
    check_detail("企业开办时间由8.5天压缩至3天以内。", 1, "1000+0* 353+0* 由 8.5天 至 3天以内");
    check_detail("办结案件160件，同比下降8.3%。", 1, "现为 160件，较上年减少");
    check_detail("新增减税降费1.59亿元。", 0, "159,000,000 元");
    check_detail("每年开展培训3—5次。", 0, "600+400* ");
}
