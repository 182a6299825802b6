use crate::insight::tests::check;

#[test]
fn rounded_or_cut() {
    check("群众反映事项217件，已办结216件，办结率99.5%。", "rate consistent 99.5 216 217");
    check("抽查案卷300份，评为优秀200份，优秀率66.66%。", "subset consistent 300 200\nrate consistent 66.66 200 300");
    check("抽查案卷300份，评为优秀200份，优秀率66.67%。", "subset consistent 300 200\nrate consistent 66.67 200 300");
}

#[test]
fn a_rate_that_does_not_come_out() {
    check(
        "受理纠纷4218件，调解成功4146件，成功率97.3%。",
        "subset consistent 4218 4146\nrate inconsistent 97.3 4146 4218",
    );
    check("评查案卷360份，评为优秀的315份，占88.5%。", "subset consistent 360 315\nrate inconsistent 88.5 315 360");
}

#[test]
fn of_several_bases_the_one_that_fits() {
    check(
        "收到行政复议申请518件，受理463件，审结431件；纠错52件，纠错率12.06%。",
        "subset consistent 518 463\nsubset consistent 463 431\nsubset consistent 431 52\nrate consistent 12.06 52 431",
    );
    check("审结行政复议案件588件，维持400件。依法纠错61件，纠错率10.37%。", "rate consistent 10.37 61 588");
}

#[test]
fn a_base_that_is_not_named() {
    check("受理复议案件100件，依法纠错10件，纠错率12.5%。", "subset consistent 100 10\nrate unverifiable 12.5 10 100");
    check("调解纠纷300件，占全省的12%。", "");
    check("办理案件300件，其中涉企案件40件，占全省涉企案件的2%。", "subset consistent 300 40");
}

#[test]
fn a_rate_of_something_else() {
    check("受理投诉100件，办结95件，按期办结率100%。", "subset consistent 100 95");
    check("受理投诉100件，办结95件，群众满意率98%。", "subset consistent 100 95");
    check("办理行政诉讼案件12件，行政机关负责人出庭应诉率达100%。", "");
}

#[test]
fn estimates_are_bounds() {
    check("受理投诉100件，办结95件，办结率达90%以上。", "subset consistent 100 95\nrate consistent 90 95 100");
    check("受理投诉100件，办结95件，办结率达96%以上。", "subset consistent 100 95");
    check("受理投诉100余件，办结95件，办结率91%。", "subset consistent 100 95");
    check("受理投诉约100件，办结95件，办结率91%。", "");
}

#[test]
fn shortened_figures_may_have_been_rounded() {
    check(
        "受理诉求3.07万件，办结3.04万件，办结率98.9%。",
        "subset consistent 30700 30400\nrate consistent 98.9 30400 30700",
    );
}

#[test]
fn another_year_is_no_base() {
    check("2023年受理投诉120件，2024年办结投诉90件，办结率95%。", "");
}
