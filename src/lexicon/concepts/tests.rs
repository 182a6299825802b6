use std::collections::HashSet;

use super::{TABLE, Words, concept_of};
use crate::lexicon::rows;
use crate::text::Folded;

/// The concept of a label behind `before` in its sentence.
fn check(before: &str, label: &str, unit: &str, want: Option<&str>) {
    let see = |words: &str| {
        let text = Folded::new(words);
        let mut res = Words::default();
        res.see(&text, 0..text.len());
        res
    };
    assert_eq!(concept_of(&see(label), &see(before), unit, false), want, "{label} {unit}");
}

#[test]
fn the_unit_is_part_of_the_measure() {
    check("", "行政机关负责人出庭应诉率", "%", Some("head-appearance-rate"));
    check("", "行政机关负责人出庭应诉", "件", Some("head-appearance-count"));
    check("", "行政机关负责人出庭应诉", "%", None);
}

#[test]
fn a_bare_word_needs_what_stands_before() {
    check("审结行政复议案件136件,其中", "维持", "件", Some("reconsideration-maintained"));
    check("", "维持", "件", None);
    check("12345热线共接诉22.9万件,", "按期办结率", "%", Some("hotline-closing-rate"));
    check("", "按期办结率", "%", None);
}

#[test]
fn what_stands_before_may_veto() {
    check("以我局为被申请人的行政复议案件审结6件,其中", "维持", "件", None);
    check("参加学法考试420人,", "合格率", "%", Some("law-exam-pass-rate"));
    check("组织执法人员考试,", "合格率", "%", Some("enforcement-exam-pass-rate"));
    check("提案按时答复,受理信访事项643件,", "办结率", "%", Some("petition-on-time-rate"));
}

#[test]
fn what_is_counted_otherwise_is_another_measure() {
    check("", "移送司法机关", "件", Some("criminal-referrals"));
    check("", "移送司法机关", "人", Some("criminal-referrals-people"));
    check("", "开展法治督察", "轮", Some("rule-of-law-inspections"));
    check("", "县(区)开展法治督察", "个", Some("rule-of-law-inspected-places"));
    check("", "调整行政权力事项", "项", None);
    check("", "立案查处违纪案件", "件", None);
    check("", "不予受理行政复议申请", "件", None);
    check("", "新培育法律明白人", "名", None);
}

#[test]
fn the_more_exact_concept_wins() {
    check("", "组织开展专项应急演练", "次", Some("drills-special"));
    check("", "组织各类应急演练", "场", Some("drills-total"));
    check("", "办理区人大代表建议", "件", Some("congress-suggestions"));
    check("", "立案查处不正当竞争案件", "件", Some("cases-investigated"));
    check("", "开展活动", "场", None);
}

#[test]
fn ids_are_told_once_and_in_order() {
    let ids: Vec<&str> = TABLE.concepts.iter().map(|it| it.id).collect();
    let groups = || TABLE.concepts.iter().flat_map(|it| &it.groups);
    assert!(groups().all(|it| it.iter().any(|need| !need.anywhere)));
    let words: HashSet<&str> = rows(include_str!("../data/concepts.tsv"))
        .flat_map(|[_, _, patterns, exclude, _]| [patterns, exclude])
        .flat_map(|cell| cell.split([';', '&', '|']))
        .map(|word| word.trim_start_matches('~'))
        .collect();
    assert!(words.len() <= 64 * super::CELLS, "{}", words.len());
    assert!(ids.is_sorted());
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
}
