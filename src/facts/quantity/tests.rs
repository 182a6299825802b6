use crate::facts::tests;

/// `⟦460余份|460|份|more_than⟧`: value, unit and how exact.
fn check(marked: &str) {
    tests::check(marked, |_, it| {
        let high = it.value_high.map(|it| format!("—{}", it.trimmed())).unwrap_or_default();
        format!("{}{high}|{}|{}", it.value.trimmed(), it.unit, it.approx.name())
    });
}

#[test]
fn arabic_numerals_in_both_widths() {
    check("组织会前学法⟦14次|14|次|exact⟧。");
    check("组织会前学法⟦１４次|14|次|exact⟧。");
    check("检查企业⟦1,205家|1205|家|exact⟧。");
    check("检查企业⟦１，２０５家|1205|家|exact⟧。");
    check("全年办件⟦22.3万件|223000|件|exact⟧。");
    check("涉审金额达⟦257.6亿元|25760000000|元|exact⟧。");
    check("减税降费⟦591万元|5910000|元|exact⟧。");
    check("受理纠纷⟦3千余件|3000|件|more_than⟧。");
}

#[test]
fn chinese_numerals() {
    check("服务群众⟦两万余人次|20000|人次|more_than⟧。");
    check("组织演练⟦三十余场次|30|场次|more_than⟧。");
    check("聘任特邀监督员⟦三十六人|36|人|exact⟧。");
    check("开展培训⟦十二场|12|场|exact⟧。");
    check("举办培训班⟦两期|2|期|exact⟧。");
    check("办理案件⟦一百二十件|120|件|exact⟧。");
    check("化解纠纷⟦近百起|100|起|nearly⟧。");
    check("发放资料⟦千余份|1000|份|more_than⟧。");
    check("受教育群众达⟦一万三千人次|13000|人次|exact⟧。");
    check("设立基层立法联系点⟦三个|3|个|exact⟧。");
}

#[test]
fn percentages_and_fractions() {
    check("出庭应诉率⟦100%|100|%|exact⟧。");
    check("出庭应诉率⟦１００％|100|%|exact⟧。");
    check("网上可办率达⟦百分之九十二|92|%|exact⟧。");
    check("办结率⟦百分之九十八点五|98.5|%|exact⟧。");
    check("办结率⟦百分之九十八以上|98|%|at_least⟧。");
    check("污染物下降⟦千分之三|3|‰|exact⟧。");
    check("满意率同比提高⟦3.2个百分点|3.2|百分点|exact⟧。");
    check("⟦三分之二以上|0.6666666667||at_least⟧的矛盾就地化解。");
    check("复议案件是上年的⟦2.3倍|2.3|倍|exact⟧。");
    check("⟦超过八成|8|成|more_than⟧的行政村建成法律顾问站。");
    check("复议与诉讼案件之比为⟦3.5:1|3.5|:1|exact⟧。");
}

#[test]
fn words_of_estimate() {
    check("发放资料⟦近1.2万份|12000|份|nearly⟧。");
    check("发放资料⟦约1.2万份|12000|份|about⟧。");
    check("发放资料⟦超1.2万份|12000|份|more_than⟧。");
    check("发放资料⟦超过1.2万份|12000|份|more_than⟧。");
    check("发放资料⟦逾1.2万份|12000|份|more_than⟧。");
    check("发放资料⟦1.2万余份|12000|份|more_than⟧。");
    check("发放资料⟦1.2万多份|12000|份|more_than⟧。");
    check("发放资料⟦1.2万份以上|12000|份|at_least⟧。");
    check("发放资料⟦不少于300份|300|份|at_least⟧。");
    check("发放资料⟦300份左右|300|份|about⟧。");
    check("发放资料⟦300多份|300|份|more_than⟧。");
    check("覆盖⟦5000人+|5000|人|more_than⟧。");
    check("败诉率控制在⟦8%以内|8|%|up_to⟧。");
    check("耗时⟦不超过3个工作日|3|个工作日|up_to⟧。");
    check("审查合同⟦20份|20|份|exact⟧。多次开会。");
}

#[test]
fn ranges() {
    check("建成示范点⟦3—5个|3—5|个|exact⟧。");
    check("建成示范点⟦3-5个|3—5|个|exact⟧。");
    check("建成示范点⟦3～5个|3—5|个|exact⟧。");
    check("建成示范点⟦3至5个|3—5|个|exact⟧。");
    check("建成示范点⟦3个至5个|3—5|个|exact⟧。");
    check("培育示范户⟦三至五户|3—5|户|exact⟧。");
    check("下降⟦5%至8%|5—8|%|exact⟧。");
}

#[test]
fn from_and_to_are_two_with_one_unit() {
    check("审批用时由⟦20个工作日|20|个工作日|exact⟧压缩至⟦2个|2|个工作日|exact⟧。");
    check("审批用时由⟦68个工作日|68|个工作日|exact⟧压减到⟦41个工作日|41|个工作日|exact⟧。");
    check("满意率从⟦91.6%|91.6|%|exact⟧升至⟦95.3%|95.3|%|exact⟧。");
    check("即办件由⟦120|120|项|exact⟧增加到⟦168项|168|项|exact⟧。");
}

#[test]
fn per_unit_and_average() {
    check("人均参训⟦62学时|62|学时|exact⟧。");
    check("平均每个乡镇配备⟦6.4人|6.4|人|exact⟧。");
    check("每月开放⟦至少1次|1|次|at_least⟧。");
    check("PM2.5平均浓度⟦27微克/立方米|27|微克/立方米|exact⟧。");
    check("人均公园绿地面积达⟦14.6平方米|14.6|平方米|exact⟧。");
}

#[test]
fn compound_units() {
    check("检查排污单位⟦7846家次|7846|家次|exact⟧，出动⟦2.1万人次|21000|人次|exact⟧。");
    check("办理案件⟦36件次|36|件次|exact⟧，立案⟦214宗|214|宗|exact⟧。");
    check("铺设管网⟦86.4公里|86.4|公里|exact⟧，修复矿山⟦2.6平方公里|2.6|平方公里|exact⟧，复垦⟦300亩|300|亩|exact⟧。");
    check("淘汰老旧车辆⟦2300余辆|2300|辆|more_than⟧，减排⟦1280吨|1280|吨|exact⟧。");
    check("出动车辆⟦860台次|860|台次|exact⟧、船舶⟦42艘次|42|艘次|exact⟧。");
    check("复议调解室覆盖⟦12个乡镇|12|个|exact⟧。".replace("乡镇|", "|").replace("⟧。", "⟧乡镇。").as_str());
}

#[test]
fn blanks_inside() {
    check("组织培训⟦18 次|18|次|exact⟧。");
    check("发放资料⟦2 100件|2100|件|exact⟧。");
    check("发放资料⟦2 100 余件|2100|件|more_than⟧。");
    check("办件⟦22.3 万件|223000|件|exact⟧。");
    check("满意率⟦98.6 %|98.6|%|exact⟧。");
}

#[test]
fn bare_numbers() {
    check("办结行政处罚⟦2100|2100||exact⟧，处罚⟦860|860||exact⟧。");
    check("行政复议案件⟦47|47||exact⟧");
    check("按照2024年要求落实，依据第3条执行。");
}

#[test]
fn small_han_numerals_count_only_behind_a_verb_of_doing() {
    check("健全两级体系，落实三项制度，压实三方责任，开展四类检查，统筹五个方面，推进一批项目。");
    check("设立⟦三个|3|个|exact⟧工作站，召开会议⟦两次|2|次|exact⟧。");
    check("成立一个工作组，一次办好，第一时间响应。");
}

#[test]
fn a_blank_before_words_of_estimate() {
    check("满意率达到⟦98% 以上|98|%|at_least⟧，下降⟦10% 左右|10|%|about⟧。");
    check("最多设置⟦3个|3|个|up_to⟧岗位。");
    check("每个网格至少配备⟦1名|1|名|at_least⟧。");
}

#[test]
fn points_and_limits_of_time() {
    check(
        "考核分值由⟦5分|5|分|exact⟧增加到⟦8分|8|分|exact⟧，向3个分局和第5分局通报。"
            .replace("3个", "⟦3个|3|个|exact⟧")
            .as_str(),
    );
    check("平均办结时间控制在⟦4天内|4|天|up_to⟧。");
    check("咨询⟦2小时内|2|小时|up_to⟧答复。");
}

#[test]
fn points_of_two_have_one_unit() {
    check("办结率、满意率同比分别提高⟦2.1个|2.1|百分点|exact⟧、⟦0.6个百分点|0.6|百分点|exact⟧。");
}

#[test]
fn times_behind_a_stroke_and_money_without_its_unit() {
    check("检查企业⟦36家/次|36|家次|exact⟧，出动⟦540人/次|540|人次|exact⟧。");
    check("投入资金共⟦3.6亿|360000000|元|exact⟧。");
}

#[test]
fn open_numbers_and_pairs_of_digits() {
    check("化解纠纷上百件，走访几十家企业，服务数千人次。");
    check("吸引⟦两三百人|200—300|人|exact⟧参加，收到建议⟦三五十件|30—50|件|exact⟧。");
}
