use expect_test::{Expect, expect};

use super::explain;
use crate::reading::read_text;

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n受理调解纠纷1205件，调解成功1198件，推行“1+4”机制。";

/// Where words stand, in characters.
fn at(words: &str) -> Option<u32> {
    let (before, _) = REPORT.split_once(words)?;
    u32::try_from(before.chars().count()).ok()
}

fn check(at: Option<u32>, want: Expect) {
    let Ok(reading) = read_text("a.txt", REPORT) else { panic!("no text") };
    want.assert_eq(&explain(&reading, at));
}

#[test]
fn a_figure_tells_its_rules_and_words() {
    check(
        at("1198"),
        expect![[r#"
        q2  1198件 [39, 44)  指标
          数值  1198 件，确数（number-unit：数字后紧跟计量单位）
          名称  调解成功纠纷 ← 调解成功 [35, 39) + 纠纷 [27, 29)（verb-of-thing-before：动词后没有宾语，取前一个数字所计之物）
          时期  2024
          关系  相对于 q1 受理调解纠纷
          位置  1 成效
          原句  受理调解纠纷1205件，调解成功1198件，推行“1+4”机制。
    "#]],
    );
}

#[test]
fn a_mention_tells_why_it_is_none() {
    check(
        at("“1+4”"),
        expect![[r#"
        —  “1+4” [47, 52)  不是指标：slogan（quotation：引号内的说法）
    "#]],
    );
}

#[test]
fn nothing_stands_there() {
    check(Some(0), expect![[""]]);
    check(Some(9_999), expect![[""]]);
}
