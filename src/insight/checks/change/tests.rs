use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["change"], text, want);
}

#[test]
fn against_the_year_before() {
    check("一审行政诉讼案件31件，比上年的38件下降16.4%。", "change inconsistent 16.4 31 38");
    check("一审行政诉讼案件31件，比上年的38件下降18.4%。", "change consistent 18.4 31 38");
    check("新收一审行政诉讼案件376件（2023年为400件），同比下降6%。", "change consistent 6 376 400");
    check("立案查处214宗，比2023年的234宗减少8.5%。", "change consistent 8.5 214 234");
}

#[test]
fn the_other_way() {
    check("立案查处214宗，比2023年的234宗增加8.5%。", "change inconsistent 8.5 214 234");
}

#[test]
fn from_and_to() {
    check("审批用时从60个工作日压缩到18个工作日，压缩70%。", "change consistent 70 18 60");
    check("审批用时由60个工作日压缩至18个工作日，压缩80%。", "change inconsistent 80 18 60");
}

#[test]
fn differences_in_units_and_points() {
    check("群众满意率由91.6%提高到95.3%，提高3.7个百分点。", "change consistent 3.7 95.3 91.6");
    check("群众满意率由91.6%提高到95.3%，提高4.7个百分点。", "change inconsistent 4.7 95.3 91.6");
}

#[test]
fn no_base_no_check() {
    check("办结行政处罚案件16932件，同比下降8.3%；罚没款8640.2万元。", "");
    check("12345热线接诉22.9万件、同比增加7%。", "");
}

#[test]
fn another_thing_changed() {
    check("立案查处214宗，比2023年的234宗有所减少，罚款金额下降20%。", "");
    check("办理复议案件20件，诉讼案件较上年的38件下降16.4%。", "");
    check("检查企业300家，约谈企业20家，检查频次压减31%。", "");
}

#[test]
fn estimates_are_bounds() {
    check("立案查处200余宗，比2023年的234宗减少8.5%。", "");
    check("立案查处150宗，比2023年的234宗减少30%以上。", "change consistent 30 150 234");
}

#[test]
fn per_cent_of_a_rate_is_ambiguous() {
    check("群众满意率由80%提高到90%，提高12.5%。", "");
}
