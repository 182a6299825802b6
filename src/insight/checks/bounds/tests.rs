use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["bounds"], text, want);
}

#[test]
fn a_share_of_more_than_all() {
    check("群众满意率达100.5%。", "bounds inconsistent 100.5");
    check("行政机关负责人出庭应诉率100%。", "");
}

#[test]
fn what_may_exceed_all() {
    check("年度任务完成率120%。", "");
    check("案件数量增长150%。", "");
    check("培训参与人数为计划的130%。", "");
}
