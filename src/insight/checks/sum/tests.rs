use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["sum", "subset"], text, want);
}

fn sums(text: &str, want: &str) {
    tests::check(&["sum"], text, want);
}

#[test]
fn parts_behind_of_which() {
    check("归集上报双公示信息3625条，其中行政许可3208条，行政处罚418条。", "sum inconsistent 3625 3208 418");
    check("全年调整行政权力事项63项，其中承接市级下放21项、取消9项、下放乡镇33项。", "sum consistent 63 21 9 33");
}

#[test]
fn what_is_left_makes_a_list_whole() {
    check(
        "办结行政处罚案件18460件，其中市场监管领域5120件、交通运输领域6874件、其他领域6466件。",
        "sum consistent 18460 5120 6874 6466",
    );
    check(
        "办结行政处罚案件18460件，其中市场监管领域5120件、交通运输领域6874件、其他领域5466件。",
        "sum inconsistent 18460 5120 6874 5466",
    );
}

#[test]
fn an_open_list_may_lack_parts() {
    check("归集上报双公示信息3625条，其中行政许可3000条，行政处罚418条。", "subset consistent 3625 3000 418");
}

#[test]
fn qualities_that_overlap_need_not_add_up() {
    check("培训执法人员60名，其中党员45名、女干部16名。", "subset consistent 60 45 16");
    check("受理劳动争议500件，其中涉企案件300件，办结210件。", "subset consistent 500 300 210");
}

#[test]
fn a_total_behind_its_parts() {
    check("办复市人大代表建议164件、市政协提案231件，合计395件。", "sum consistent 395 164 231");
    check("承办市人大代表建议158件、市政协提案244件，403件建议提案全部按时办复。", "sum inconsistent 403 158 244");
}

#[test]
fn an_estimate_gives_a_bound_only() {
    check("培训人员500余人，其中干部300人、企业人员250人。", "subset consistent 500 300 250");
    check("归集信息约3600条，其中行政许可3208条，行政处罚418条。", "");
}

#[test]
fn things_side_by_side_are_no_sum() {
    check("开展检查1次，专项演练2次，联合执法3次。", "");
    check("抽查案卷90份，反馈问题8个，发出建议书98份。", "");
    check("立案查处案件12件，罚没款12万元。", "");
}

#[test]
fn one_division_behind_another() {
    check("办理行政复议案件45件，其中上年结转5件，新收40件，审结42件。", "sum consistent 45 5 40");
}

#[test]
fn penalties_may_be_combined_but_yuan_may_not() {
    check("行政处罚案件1000件，其中警告200件，罚款700件，没收150件。", "subset consistent 1000 200 700 150");
    check("罚没款共计500万元，其中罚款300万元，没收违法所得210万元。", "sum inconsistent 5000000 3000000 2100000");
}

#[test]
fn outcomes_shut_each_other_out() {
    check("清理规范性文件60件，其中继续有效45件、修改8件、废止12件。", "sum inconsistent 60 45 8 12");
}

#[test]
fn outcomes_without_of_which() {
    sums("对现行有效的118件文件逐一过筛，继续有效91件、拟修改16件、废止12件。", "sum inconsistent 118 91 16 12");
    sums("对现行有效的121件文件逐一过筛，继续有效91件、拟修改15件、废止12件。", "sum inconsistent 121 91 15 12");
    sums("行政复议案件审结6件，维持5件、撤销2件。", "sum inconsistent 6 5 2");
    // Two outcomes may be all that the author cares to name.
    sums("行政复议案件审结9件，维持5件、撤销2件。", "");
    sums("制定规范性文件7件，修改5件、废止3件。", "");
    sums("取消行政许可事项5项，下放10项，承接20项。", "");
}

#[test]
fn kinds_given_one_by_one() {
    sums("52名主要负责人参加年度述法，现场述法与书面述法分别为13名、40名。", "sum inconsistent 52 13 40");
    sums("审结复议案件52件，一审、二审应诉分别为12件、41件。", "");
}
