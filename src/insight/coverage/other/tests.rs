use crate::insight::tests::check_part;

#[test]
fn a_heading_or_a_word_that_there_is_nothing() {
    let report = |last: &str| format!("甲县2024年度法治政府建设报告\n\n一、工作成效\n做了。\n{last}");
    check_part("other", &report("二、其他需要报告的情况\n无。"), "present 其他需要报告的情况");
    check_part("other", &report("无其他需要报告的事项。"), "present 无其他需要报告的事项。");
    check_part("other", &report("其他工作照常。"), "absent");
    check_part("other", &report("二、明年怎么做\n将做。\n三、其他要说的\n有人留言。"), "present 其他要说的");
}
