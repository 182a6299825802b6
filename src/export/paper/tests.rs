use expect_test::expect;

use super::{APPENDIX, FINDINGS, Node, paper};
use crate::reading::read_text;

const REPORT: &str = "甲县2024年法治政府建设年度报告\n市委：\n现报告如下。\n一、成效\n（一）公示。归集信息3625条，其中行政许可3208条，行政处罚418条。\n二、不足\n人少，仅3—5人<b>。\n甲县人民政府\n2025年3月1日";

fn drawn(parts: &[u32]) -> String {
    let Ok(reading) = read_text("甲县.txt", REPORT) else { panic!("no text") };
    paper(&reading, parts).iter().map(|it| format!("{}\n", html(it))).collect()
}

fn html(node: &Node) -> String {
    match node {
        Node::Text(words) => words.replace('<', "&lt;"),
        Node::Element(name, class, content) => {
            let class = if class.is_empty() { String::new() } else { format!(" class={class}") };
            format!("<{name}{class}>{}</{name}>", content.iter().map(html).collect::<String>())
        }
    }
}

#[test]
fn a_report_with_everything() {
    expect![[r#"
        <h1>甲县2024年法治政府建设年度报告</h1>
        <p class=paper-meta>甲县 · 2024 年度 · 发布日期 2025-03-01</p>
        <p>市委：</p>
        <p>现报告如下。</p>
        <h2>一、成效</h2>
        <h3>（一）公示。</h3>
        <p>归集信息<span class=paper-figure>3625条</span><sup>1</sup>，其中行政许可<span class=paper-figure>3208条</span><sup>2</sup>，行政处罚<span class=paper-figure>418条</span><sup>3</sup>。</p>
        <h2>二、不足</h2>
        <p>人少，仅<span class=paper-figure>3—5人</span><sup>4</sup>&lt;b>。</p>
        <p class=paper-signature>甲县人民政府</p>
        <p class=paper-signature>2025年3月1日</p>
        <h2 class=paper-annex>附：核验</h2>
        <p class=paper-meta>只陈述算术和原文，不作评价。</p>
        <table><thead><tr><th>结果</th><th>计算</th></tr></thead><tbody><tr><td>不一致</td><td>行政许可 3208 + 行政处罚 418 = 3626，原文为 3625</td></tr><tr><td>一致</td><td>发布日期 2025-03-01 早于 2025-04-01</td></tr></tbody></table>
        <table><thead><tr><th>结果</th><th>应当写明的部分</th></tr></thead><tbody><tr><td>已写明</td><td>主要举措和成效</td></tr><tr><td>已写明</td><td>存在的不足</td></tr><tr><td>未见</td><td>不足的原因</td></tr><tr><td>未见</td><td>主要负责人履行推进法治建设第一责任人职责情况</td></tr><tr><td>未见</td><td>下一年度主要安排</td></tr><tr><td>未见</td><td>其他需要报告的情况</td></tr></tbody></table>
        <h2 class=paper-annex>附：指标表</h2>
        <p class=paper-meta>编号与正文中数字右上角的编号相同。</p>
        <table><thead><tr><th>编号</th><th>名称</th><th>数值</th><th>单位</th><th>约数</th><th>时期</th><th>位置</th></tr></thead><tbody><tr><td>1</td><td>归集信息</td><td>3,625</td><td>条</td><td>确数</td><td>2024</td><td>一（一）第 1 句</td></tr><tr><td>2</td><td>行政许可</td><td>3,208</td><td>条</td><td>确数</td><td>2024</td><td>一（一）第 1 句</td></tr><tr><td>3</td><td>行政处罚</td><td>418</td><td>条</td><td>确数</td><td>2024</td><td>一（一）第 1 句</td></tr><tr><td>4</td><td>&lt;b></td><td>3—5</td><td>人</td><td>确数</td><td>2024</td><td>二第 1 句</td></tr></tbody></table>
    "#]].assert_eq(&drawn(&[1, 4, FINDINGS, APPENDIX]));
}

#[test]
fn a_chapter_alone() {
    expect![[r#"
        <h1>甲县2024年法治政府建设年度报告</h1>
        <p class=paper-meta>甲县 · 2024 年度 · 发布日期 2025-03-01</p>
        <p>市委：</p>
        <p>现报告如下。</p>
        <h2>二、不足</h2>
        <p>人少，仅<span class=paper-figure>3—5人</span><sup>4</sup>&lt;b>。</p>
        <p class=paper-signature>甲县人民政府</p>
        <p class=paper-signature>2025年3月1日</p>
    "#]]
    .assert_eq(&drawn(&[4]));
}
