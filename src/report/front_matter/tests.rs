use super::read;
use crate::intake::plain;
use crate::text::Folded;

/// Metadata and furniture of a document, one field a line.
fn check(text: &str, want: &str) {
    let Ok(source) = plain("a.txt", text, "utf-8") else { panic!("no text") };
    let folded = Folded::new(&source.text);
    let mut issues = Vec::new();
    let it = read(&folded, &source, &mut issues);
    let meta = &it.meta;
    let fields = [&meta.title, &meta.issuer, &meta.published, &meta.origin, &meta.document_number];
    let mut got: Vec<String> = fields.iter().map(|it| (*it).clone().unwrap_or_else(|| "-".to_owned())).collect();
    got.insert(2, meta.year.map_or("-".to_owned(), |it| it.to_string()));
    got.extend(it.furniture.iter().map(|it| format!("{} {}", it.kind.name(), it.span.of(&source.text))));
    assert_eq!(got.join("\n"), want, "{text}");
}

#[test]
fn title_date_and_origin() {
    check(
        "云川市生态环境局2022年度法治政府建设工作报告\n索引号:YC/2023-41  文号:云环函〔2023〕18号\n发布日期:2023-02-27 16:08  来源:市局法规科  浏览次数:1137\n\n2022年，做了。",
        "云川市生态环境局2022年度法治政府建设工作报告\n云川市生态环境局\n2022\n2023-02-27\n市局法规科\n云环函〔2023〕18号\n\
         title 云川市生态环境局2022年度法治政府建设工作报告\nmetadata 索引号:YC/2023-41  文号:云环函〔2023〕18号\n\
         metadata 发布日期:2023-02-27 16:08  来源:市局法规科  浏览次数:1137",
    );
}

#[test]
fn two_lines_navigation_addressee_signature_footer() {
    check(
        "首页 > 政务公开 > 法治政府建设年度报告\n青溪县人民政府\n关于2023年度法治政府建设情况的报告\n市委、市政府：\n2023年，做了。\n一、成效\n做了。\n青溪县人民政府\n2024年1月9日\n【打印本页】 【关闭窗口】",
        "青溪县人民政府关于2023年度法治政府建设情况的报告\n青溪县人民政府\n2023\n2024-01-09\n-\n-\n\
         navigation 首页 > 政务公开 > 法治政府建设年度报告\ntitle 青溪县人民政府\ntitle 关于2023年度法治政府建设情况的报告\n\
         addressee 市委、市政府：\nsignature 青溪县人民政府\nsignature 2024年1月9日\nfooter 【打印本页】 【关闭窗口】",
    );
}

#[test]
fn an_office_behind_about_and_a_number_with_a_blank() {
    check(
        "关于溪山镇2022年法治政府建设情况的报告\n文号：溪政〔2023〕3 号\n一、成效\n做了。",
        "关于溪山镇2022年法治政府建设情况的报告\n溪山镇\n2022\n-\n-\n溪政〔2023〕3 号\n\
         title 关于溪山镇2022年法治政府建设情况的报告\nmetadata 文号：溪政〔2023〕3 号",
    );
}

#[test]
fn a_doubled_title_counts_once() {
    check(
        "甲县教育局2021年法治政府建设年度报告\n2022-01-10\n甲县教育局2021年法治政府建设年度报告\n正文。",
        "甲县教育局2021年法治政府建设年度报告\n甲县教育局\n2021\n2022-01-10\n-\n-\n\
         title 甲县教育局2021年法治政府建设年度报告\nmetadata 2022-01-10\ntitle 甲县教育局2021年法治政府建设年度报告",
    );
}

#[test]
fn a_title_without_office_takes_it_from_the_signature() {
    check(
        "2022年法治政府建设工作总结\n二〇二二年，做了。\n乙镇人民政府 2023年1月5日",
        "2022年法治政府建设工作总结\n乙镇人民政府\n2022\n2023-01-05\n-\n-\n\
         title 2022年法治政府建设工作总结\nsignature 乙镇人民政府 2023年1月5日",
    );
}

#[test]
fn a_date_without_a_label_leads_the_line() {
    check(
        "澄江县2021年法治政府建设情况报告\n2022-03-29 17:40　来源：澄江日报　字体：大 中 小\n2021年，做了。\n一、成效\n做了。",
        "澄江县2021年法治政府建设情况报告\n澄江县\n2021\n2022-03-29\n澄江日报\n-\n\
         title 澄江县2021年法治政府建设情况报告\nmetadata 2022-03-29 17:40　来源：澄江日报　字体：大 中 小",
    );
}
