use std::collections::BTreeSet;

use super::meaning;
use crate::reading::read_text;

/// Every rule that fires on the reference reports has words.
#[test]
fn no_rule_is_without_meaning() {
    let reports = [
        include_str!("../../../tests/reports/wutongqiao-2024/source.txt"),
        include_str!("../../../tests/reports/linjiang-2023/source.txt"),
        include_str!("../../../tests/reports/yunchuan-sthj-2022/source.txt"),
        include_str!("../../../tests/reports/zhipu-2023/source.txt"),
        include_str!("../../../tests/reports/zhipu-2024/source.txt"),
    ];
    let mut unknown = BTreeSet::new();
    for text in reports {
        let Ok(reading) = read_text("a.txt", text) else { panic!("no text") };
        let figures = reading.facts.indicators.iter().flat_map(|it| [it.rule, it.label_rule]);
        let rules = figures.chain(reading.facts.mentions.iter().map(|it| it.rule));
        unknown.extend(rules.filter(|it| meaning(it).is_none()));
    }
    assert!(unknown.is_empty(), "{unknown:?}");
}
