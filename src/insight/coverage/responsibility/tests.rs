use crate::insight::tests::check_part;

fn report(text: &str) -> String {
    format!("甲县2024年度法治政府建设报告\n\n一、工作成效\n{text}\n")
}

#[test]
fn a_part_of_its_own() {
    check_part(
        "responsibility",
        &report("做了。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n亲自部署。"),
        "present 党政主要负责人履行推进法治建设第一责任人职责情况",
    );
}

#[test]
fn what_a_leader_did_himself() {
    check_part("responsibility", &report("县长主持县政府常务会议学法9次。"), "present 县长主持县政府常务会议学法9次。");
}

#[test]
fn others_who_report_on_themselves() {
    check_part(
        "responsibility",
        &report("52名部门主要负责人参加年度述法。"),
        "partial 52名部门主要负责人参加年度述法。",
    );
    check_part("responsibility", &report("行政机关负责人出庭应诉率达100%。"), "absent");
}

#[test]
fn what_is_planned_does_not_count() {
    check_part("responsibility", &report("做了。\n二、下一步打算\n县长将亲自部署法治工作。"), "absent");
}

#[test]
fn a_section_below_the_top() {
    check_part(
        "responsibility",
        &report("（一）学习情况\n学了。\n（二）党政主要负责人履行第一责任人职责情况\n用述法压实职责。"),
        "present 党政主要负责人履行第一责任人职责情况",
    );
}

#[test]
fn told_to_do_it_is_not_doing_it() {
    check_part(
        "responsibility",
        &report("推动党政主要负责人切实履行推进法治建设第一责任人职责。"),
        "partial 推动党政主要负责人切实履行推进法治建设第一责任人职责。",
    );
    check_part(
        "responsibility",
        &report("省委、省政府主要领导同志分别主持召开会议，研究法治政府建设工作30余次。"),
        "present 省委、省政府主要领导同志分别主持召开会议，研究法治政府建设工作30余次。",
    );
}
