use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["leftover"], text, want);
}

#[test]
fn places_of_a_template() {
    check("20XX年，办结案件XX件。", "leftover inconsistent “20XX”处尚未填写\nleftover inconsistent “XX”处尚未填写");
    check(
        "根据法政〔2024〕号文件，印发《》。",
        "leftover inconsistent “〔2024〕号”处尚未填写\nleftover inconsistent “《》”处尚未填写",
    );
    check(
        "20__年，XX县人民政府认真贯彻。",
        "leftover inconsistent “20__”处尚未填写\nleftover inconsistent “XX”处尚未填写",
    );
    check("化解纠纷（待补充）件。", "leftover inconsistent “(待补充)”处尚未填写");
}

#[test]
fn marks_with_a_meaning() {
    check("推行7×24小时服务。", "");
    check("××人民法院、××日报、××项目不在此列。", "");
    check("依法查处××公司违法案，当事人张××被处罚。", "");
    check("根据法政〔2024〕12号文件，建设5G、PPP、XXL项目。", "");
    check("开展“3·15”活动，建立1+X+N机制。", "");
    check("2024年，20个单位参加。", "");
}
