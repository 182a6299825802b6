use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["sum", "subset"], text, want);
}

#[test]
fn a_numerator_and_its_base() {
    check("受理调解纠纷1205件，调解成功1198件。", "subset consistent 1205 1198");
    check("参训干部1460人次，其中县（区）分局915人次。", "subset consistent 1460 915");
}

#[test]
fn a_part_is_not_larger_than_its_whole() {
    check("办理法律援助案件3846件，其中农民工讨薪案件4207件。", "subset inconsistent 3846 4207");
}

#[test]
fn cases_of_earlier_years_may_be_closed_too() {
    check("受理复议案件120件，审结126件。", "");
}

#[test]
fn two_things_side_by_side() {
    check("依法办理行政复议案件41件和以区政府为被告的行政诉讼案件12件。", "");
}

#[test]
fn another_unit_is_another_thing() {
    check("检查企业500家次，其中发现问题800个。", "");
    check("受理案件100件，其中涉及群众300人。", "");
}

#[test]
fn a_part_of_an_earlier_whole() {
    check("检查企业500家，约谈5家，其中整改到位60家。", "subset consistent 500 60");
}

#[test]
fn what_was_not_done_is_no_part_of_what_was() {
    check("受理复议案件55件，不予受理3件。", "");
}
