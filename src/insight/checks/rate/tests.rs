use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["rate"], text, want);
}

#[test]
fn rounded_or_cut() {
    check("群众反映事项217件，已办结216件，办结率99.5%。", "rate consistent 99.5 216 217");
    check("抽查案卷300份，评为优秀200份，优秀率66.66%。", "rate consistent 66.66 200 300");
    check("抽查案卷300份，评为优秀200份，优秀率66.67%。", "rate consistent 66.67 200 300");
}

#[test]
fn a_rate_that_does_not_come_out() {
    check("受理纠纷4218件，调解成功4146件，成功率97.3%。", "rate inconsistent 97.3 4146 4218");
    check("评查案卷360份，评为优秀的315份，占88.5%。", "rate inconsistent 88.5 315 360");
}

#[test]
fn of_several_bases_the_one_that_fits() {
    check("收到行政复议申请518件，受理463件，审结431件；纠错52件，纠错率12.06%。", "rate consistent 12.06 52 431");
    check("审结行政复议案件588件，维持400件。依法纠错61件，纠错率10.37%。", "rate consistent 10.37 61 588");
}

#[test]
fn a_base_that_is_not_named() {
    check("受理复议案件100件，依法纠错10件，纠错率12.5%。", "rate unverifiable 12.5 10 100");
    check("调解纠纷300件，占全省的12%。", "");
    check("办理案件300件，其中涉企案件40件，占全省涉企案件的2%。", "");
}

#[test]
fn a_rate_of_something_else() {
    check("受理投诉100件，办结95件，按期办结率100%。", "");
    check("受理投诉100件，办结95件，群众满意率98%。", "");
    check("办理行政诉讼案件12件，行政机关负责人出庭应诉率达100%。", "");
}

#[test]
fn estimates_are_bounds() {
    check("受理投诉100件，办结95件，办结率达90%以上。", "rate consistent 90 95 100");
    check("受理投诉100件，办结95件，办结率达96%以上。", "");
    check("受理投诉100余件，办结95件，办结率91%。", "");
    check("受理投诉约100件，办结95件，办结率91%。", "");
}

#[test]
fn shortened_figures_may_have_been_rounded() {
    check("受理诉求3.07万件，办结3.04万件，办结率98.9%。", "rate consistent 98.9 30400 30700");
}

#[test]
fn another_year_is_no_base() {
    check("2023年受理投诉120件，2024年办结投诉90件，办结率95%。", "");
}

#[test]
fn the_others_are_meant() {
    check("抽检食品1000批次，不合格20批次，合格率98%。", "");
    check("抽检食品1000批次，未整改20批次，整改率97%。", "");
}

#[test]
fn a_numerator_further_back() {
    check("评查案卷100份，优秀60份，良好25份，合格10份，优秀率60%。", "rate consistent 60 60 100");
}

#[test]
fn a_share_of_what_is_not_said() {
    check("办理行政处罚案件300件，涉企案件40件，占12%。", "rate unverifiable 12 40 300");
}

#[test]
fn a_rate_of_change_is_no_share() {
    check("办件时限由法定20个工作日压缩至5个工作日，压缩率75%。", "");
}

#[test]
fn cases_closed_are_the_usual_base() {
    check("收到复议申请518件，审结431件；纠错52件，纠错率13.06%。", "rate inconsistent 13.06 52 431");
}
