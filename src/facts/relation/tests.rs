use crate::facts::tests;

/// `⟦3208条|part_of 3625条⟧`: kind of relation, direction of a change, text of the target.
fn check(marked: &str) {
    let plain: String = marked
        .split('⟦')
        .map(|it| {
            it.split_once('|')
                .map_or(it.to_owned(), |(text, rest)| format!("{text}{}", rest.split_once('⟧').map_or("", |it| it.1)))
        })
        .collect();
    tests::check(marked, |facts, it| {
        let Some(relation) = it.relation else { return String::new() };
        let mut res = relation.kind.name().to_owned();
        if let Some(direction) = relation.direction {
            res = format!("{res} {}", direction.name());
        }
        if let Some(target) = relation.target {
            res = format!("{res} {}", facts.indicators[target].span.of(&plain));
        }
        res
    });
}

#[test]
fn of_which() {
    check("归集信息⟦3625条|⟧，其中行政许可⟦3208条|part_of 3625条⟧，行政处罚⟦418条|part_of 3625条⟧。");
    check("参训干部⟦1460人次|⟧，其中县(区)分局⟦915人次|part_of 1460人次⟧。");
    check(
        "办结案件⟦460件|⟧，其中市场监管领域⟦120件|part_of 460件⟧、交通领域⟦174件|part_of 460件⟧，罚没款⟦127.5万元|amount_of 460件⟧。",
    );
}

#[test]
fn parts_that_add_up() {
    check("对⟦11件|⟧文件逐件过筛，保留⟦7件|part_of 11件⟧、修改⟦3件|part_of 11件⟧、废止⟦1件|part_of 11件⟧。");
}

#[test]
fn a_total_behind_its_parts() {
    check("办复人大代表建议⟦164件|part_of 395件⟧、政协提案⟦231件|part_of 395件⟧，合计⟦395件|⟧。");
}

#[test]
fn out_of_a_base() {
    check("受理调解纠纷⟦1205件|⟧，调解成功⟦1198件|out_of 1205件⟧。");
    check("⟦16个|⟧断面中有⟦15个|out_of 16个⟧达标。");
    check("抽查案卷⟦240卷|⟧，评出优秀案卷⟦36卷|out_of 240卷⟧。");
    check("⟦183名|⟧执法人员应考，合格⟦181人|out_of 183名⟧。");
    check("接诉⟦217件|⟧，已办结⟦216件|out_of 217件⟧，办结率⟦99.5%|⟧。");
}

#[test]
fn money_of_cases() {
    check("立案查处案件⟦2件|⟧，罚没款⟦2.5万元|amount_of 2件⟧。");
    check("审查合同⟦46份|⟧，涉及金额⟦5.7亿元|amount_of 46份⟧。");
}

#[test]
fn changes() {
    check("办结案件⟦160件|⟧，同比下降⟦8.3%|change decrease 160件⟧。");
    check("接诉⟦22.9万件|⟧，同比增加⟦7%|change increase 22.9万件⟧。");
    check("满意率⟦97.1%|⟧、提高⟦0.3个百分点|change increase 97.1%⟧。");
    check("检查频次压减⟦31%|change decrease⟧。");
    check("提高到⟦30%|⟧。");
    check("万元工业增加值用水量再降⟦3%|change decrease⟧。");
}

#[test]
fn things_that_share_a_verb_stand_beside_each_other() {
    check("依法办理行政复议案件⟦41件|⟧和以区政府为被告的行政诉讼案件⟦12件|⟧。");
}

#[test]
fn a_note_in_brackets_is_closed() {
    check(
        "受理行政复议案件⟦42件|⟧（含上年结转⟦6件|part_of 42件⟧），其中维持⟦25件|part_of 42件⟧、撤销⟦4件|part_of 42件⟧。",
    );
    check("受理申请⟦50件|⟧（不含补正⟦3件|⟧）。");
    check(
        "查处案件⟦90件|⟧（其中简易程序⟦60件|part_of 90件⟧、普通程序⟦30件|part_of 90件⟧），罚没款⟦7万元|amount_of 90件⟧。",
    );
}

#[test]
fn what_is_compared_with_is_no_whole() {
    check(
        "受理诉求⟦31.5万件|⟧，较2021年的⟦28.9万件|⟧增长⟦9.0%|change increase 31.5万件⟧，其中投诉⟦4.2万件|part_of 31.5万件⟧。",
    );
    check("办理人大建议⟦57件|⟧、政协提案⟦79件|⟧，办结⟦50件|⟧。");
    check("现有权力事项⟦602项|⟧，减少⟦389项|change decrease 602项⟧。");
    check("查处案件⟦27件|⟧，涉及当事人⟦150人|⟧，挽回损失⟦210万元|amount_of 27件⟧。");
}

#[test]
fn another_thing_behind_a_semicolon_is_no_part() {
    check("审结行政复议案件⟦40件|⟧，其中维持⟦21件|part_of 40件⟧、撤销⟦4件|part_of 40件⟧；行政诉讼案件⟦9件|⟧。");
}

#[test]
fn those_who_should_and_those_who_did() {
    check("应述法⟦36人|⟧，实际述法⟦36人|out_of 36人⟧。");
    check("负责人应出庭⟦32件|⟧，实际出庭⟦31件|out_of 32件⟧。");
    check("应到⟦50人|⟧，实到⟦48人|out_of 50人⟧。");
}

#[test]
fn a_list_adds_up_to_what_stands_before() {
    check("复议、诉讼案件分别为⟦21件|⟧、⟦30件|⟧，复议维持、撤销⟦18件|part_of 21件⟧、⟦3件|part_of 21件⟧。");
    check("被申请行政复议⟦5件|⟧，维持⟦4|part_of 5件⟧、撤销⟦1|part_of 5件⟧。");
}

#[test]
fn what_came_of_all_stands_behind_the_kinds() {
    check(
        "受理纠纷⟦50起|⟧，其中婚姻⟦20起|part_of 50起⟧、邻里⟦30起|part_of 50起⟧，调处⟦47起|out_of 50起⟧，成功率⟦94%|⟧。",
    );
    check(
        "查处案件⟦60件|⟧，其中环保类⟦40件|part_of 60件⟧、国土类⟦12件|part_of 60件⟧；办结⟦54件|out_of 60件⟧，结案率⟦90%|⟧。",
    );
    check("审结⟦80件|⟧，其中和解⟦20件|part_of 80件⟧，占⟦25%|⟧；纠错⟦6件|out_of 80件⟧。");
    check("复议审结⟦50件|⟧，其中维持⟦45件|part_of 50件⟧、撤销⟦5件|part_of 50件⟧，纠错率⟦10%|⟧。");
}

#[test]
fn which_of_them() {
    check("评查案卷⟦90卷|⟧，存在瑕疵的⟦7卷|out_of 90卷⟧。");
    check("审查合同⟦40份|⟧，其中采购⟦30份|part_of 40份⟧、租赁⟦10份|part_of 40份⟧，退回条款有漏洞的⟦3份|out_of 40份⟧。");
    check("收到群众意见⟦25条|⟧，吸收⟦9条|out_of 25条⟧。");
}

#[test]
fn money_of_people_and_of_cases_with_advice() {
    check("追回⟦90人|⟧冒领的补贴⟦7万元|amount_of 90人⟧。");
    check("为⟦120名|⟧工人追讨工资⟦80万元|amount_of 120名⟧。");
    check("审查合同⟦46份|⟧，提出意见⟦99条|⟧，涉及金额⟦5.7亿元|amount_of 46份⟧。");
    check("办理股权质押⟦32件|⟧，帮助企业融资⟦2亿元|amount_of 32件⟧。");
}
