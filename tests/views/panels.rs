//! The panels around the reader and the other views.

use std::rc::Rc;

use expect_test::expect;
use fazhi_viewer::app::{FileTicket, Model, Msg, Refusal, Route, Sheet, View, take_away, update};
use fazhi_viewer::ui::{Props, Root};
use yew::Callback;

use crate::{draw, element, page};

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n（一）公示。归集信息3625条，其中行政许可3208条，行政处罚418条。\n（二）资金。投入1.59亿元，应诉率达100%。\n二、不足\n人少。";

#[test]
fn the_outline_counts_figures_and_knows_where_the_reader_is() {
    let html = page(REPORT, []);
    expect![[r##"
        <nav class="outline" aria-label="目录">
        <button type="button" class="outline-toggle" id="outline-toggle" aria-expanded="false" aria-controls="outline-list">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M3 5h14M6 10h11M9 15h8">
        </path>
        </svg>目录</button>
        <div id="outline-list" class="outline-list">
        <input value="" id="outline-filter" class="outline-filter" type="text" aria-label="筛选目录" placeholder="筛选目录" autocomplete="off">
        <ul>
        <li>
        <button type="button" class="outline-fold" aria-label="本章目录" aria-expanded="true">
        </button>
        <a class="outline-link" href="#/read/s988ejmef">
        <span class="outline-name">一、成效</span>
        <span class="outline-count">5<span class="visually-hidden"> 个指标</span>
        </span>
        </a>
        <ul>
        <li>
        <a class="outline-link" href="#/read/s72dwypqq">
        <span class="outline-name">（一）公示</span>
        <span class="outline-count">3<span class="visually-hidden"> 个指标</span>
        </span>
        </a>
        </li>
        <li>
        <a class="outline-link" href="#/read/suusb8pdv">
        <span class="outline-name">（二）资金</span>
        <span class="outline-count">2<span class="visually-hidden"> 个指标</span>
        </span>
        </a>
        </li>
        </ul>
        </li>
        <li>
        <a class="outline-link" href="#/read/sr73msuq5">
        <span class="outline-name">二、不足</span>
        </a>
        </li>
        </ul>
        </div>
        </nav>"##]]
    .assert_eq(&element(&html, "<nav class=\"outline"));
}

#[test]
fn the_inspector_tells_all_about_a_figure() {
    let html = page(REPORT, [Msg::FigurePressed { figure: 1 }]);
    expect![[r##"
        <aside class="inspector" data-inspector="" aria-label="指标详情">
        <div class="inspector-bar">
        <p class="inspector-count">指标 2 / 5</p>
        <div class="inspector-controls">
        <button type="button" class="icon-button" aria-label="上一个指标">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M10 16V4M5 9l5-5 5 5">
        </path>
        </svg>
        </button>
        <button type="button" class="icon-button" aria-label="下一个指标">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M10 4v12M5 11l5 5 5-5">
        </path>
        </svg>
        </button>
        <button type="button" class="icon-button" aria-label="关闭指标详情">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5 5l10 10M15 5L5 15">
        </path>
        </svg>
        </button>
        </div>
        </div>
        <div class="inspector-head" aria-live="polite" aria-atomic="true">
        <h2 class="inspector-label">行政许可</h2>
        <p class="inspector-value">
        <span>3208条</span>
        <svg class="picture bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="bar-whole" d="M0 0h1000v10H0z">
        </path>
        <path class="bar-part" d="M0 0h881v10h-881z">
        </path>
        <path class="bar-other" d="M885 0h111v10h-111z">
        </path>
        </svg>
        </p>
        <p class="inspector-detail">占 3,625 条 的 88.5%；各部分之和 3,626，与总数 3,625 不符</p>
        </div>
        <dl class="inspector-rows">
        <div>
        <dt>数值</dt>
        <dd>3,208 条</dd>
        </div>
        <div>
        <dt>精确程度</dt>
        <dd>确数</dd>
        </div>
        <div>
        <dt>时期</dt>
        <dd>2024年</dd>
        </div>
        <div>
        <dt>类别</dt>
        <dd>数量</dd>
        </div>
        <div>
        <dt>关系</dt>
        <dd>属于<button type="button" class="link-button">归集信息 3625条</button>
        </dd>
        </div>
        <div>
        <dt>位置</dt>
        <dd>
        <ol class="trail">
        <li>
        <a href="#/read/s988ejmef">一、成效</a>
        </li>
        <li>
        <a href="#/read/s72dwypqq">（一）公示</a>
        </li>
        </ol>
        </dd>
        </div>
        <div>
        <dt>原句</dt>
        <dd>
        <q class="inspector-sentence">归集信息3625条，其中行政许可<b>3208条</b>，行政处罚418条。</q>
        </dd>
        </div>
        <div>
        <dt>引用</dt>
        <dd>
        <div class="actions">
        <button type="button" class="action">复制引文</button>
        <button type="button" class="action">复制链接</button>
        <button type="button" class="action">复制本节链接</button>
        </div>
        </dd>
        </div>
        </dl>
        </aside>"##]]
    .assert_eq(&element(&html, "<aside"));
}

#[test]
fn money_has_all_its_digits() {
    let html = page(REPORT, [Msg::FigurePressed { figure: 3 }]);
    let rows = element(&html, "<dl class=\"inspector-rows\"");
    assert!(rows.contains("<dd>159,000,000 元（1.59 亿元）</dd>"), "{rows}");
}

#[test]
fn nothing_selected_says_how_to() {
    let html = page(REPORT, []);
    expect![[r#"
        <aside class="inspector inspector-empty" data-inspector="" aria-label="指标详情">
        <p class="inspector-hint">全文有 5 个指标，文中以下划线标出。选中一个，这里显示它的数值、时期、原句和位置。</p>
        </aside>"#]]
    .assert_eq(&element(&html, "<aside"));
}

#[test]
fn figures_are_listed_with_a_way_back_and_an_order() {
    let html = page(REPORT, [Msg::PlaceSought(Route::of_view(View::Indicators))]);
    expect![[r##"
        <table class="figures" aria-label="指标">
        <thead>
        <tr>
        <th scope="col" class="figures-order" aria-sort="ascending">
        <button type="button" class="sort">序号</button>
        </th>
        <th scope="col" class="figures-label" aria-sort="none">
        <button type="button" class="sort">名称</button>
        </th>
        <th scope="col" class="figures-value" aria-sort="none">
        <button type="button" class="sort">数值</button>
        </th>
        <th scope="col" class="figures-unit" aria-sort="none">
        <button type="button" class="sort">单位</button>
        </th>
        <th scope="col" class="figures-more">类别</th>
        <th scope="col" class="figures-more">时期</th>
        <th scope="col" class="figures-place">章节</th>
        </tr>
        </thead>
        <tbody>
        <tr class="figures-group">
        <th scope="rowgroup" colspan="4">未归入主题<span class="figures-count">5 个</span>
        </th>
        </tr>
        <tr id="qnfaeybpp" tabindex="-1">
        <td class="figures-order">1</td>
        <th scope="row" class="figures-label">
        <a href="#/read/qnfaeybpp">归集信息</a>
        </th>
        <td class="figures-value">
        <button type="button" class="figures-show" aria-pressed="false">3,625</button>
        </td>
        <td class="figures-unit">条</td>
        <td class="figures-more">数量</td>
        <td class="figures-more">2024年</td>
        <td class="figures-place">（一）公示</td>
        </tr>
        <tr id="q77m79kpg" tabindex="-1">
        <td class="figures-order">2</td>
        <th scope="row" class="figures-label">
        <a href="#/read/q77m79kpg">行政许可</a>
        </th>
        <td class="figures-value">
        <button type="button" class="figures-show" aria-pressed="false">3,208</button>
        </td>
        <td class="figures-unit">条</td>
        <td class="figures-more">数量</td>
        <td class="figures-more">2024年</td>
        <td class="figures-place">（一）公示</td>
        </tr>
        <tr id="q2zdsac8e" tabindex="-1">
        <td class="figures-order">3</td>
        <th scope="row" class="figures-label">
        <a href="#/read/q2zdsac8e">行政处罚</a>
        </th>
        <td class="figures-value">
        <button type="button" class="figures-show" aria-pressed="false">418</button>
        </td>
        <td class="figures-unit">条</td>
        <td class="figures-more">数量</td>
        <td class="figures-more">2024年</td>
        <td class="figures-place">（一）公示</td>
        </tr>
        <tr id="qjjr8wg6n" tabindex="-1">
        <td class="figures-order">4</td>
        <th scope="row" class="figures-label">
        <a href="#/read/qjjr8wg6n">投入</a>
        </th>
        <td class="figures-value">
        <button type="button" class="figures-show" aria-pressed="false">159,000,000</button>
        </td>
        <td class="figures-unit">元</td>
        <td class="figures-more">金额</td>
        <td class="figures-more">2024年</td>
        <td class="figures-place">（二）资金</td>
        </tr>
        <tr id="qa9xyu3hu" tabindex="-1">
        <td class="figures-order">5</td>
        <th scope="row" class="figures-label">
        <a href="#/read/qa9xyu3hu">应诉率</a>
        </th>
        <td class="figures-value">
        <button type="button" class="figures-show" aria-pressed="false">100</button>
        </td>
        <td class="figures-unit">%</td>
        <td class="figures-more">比率</td>
        <td class="figures-more">2024年</td>
        <td class="figures-place">（二）资金</td>
        </tr>
        </tbody>
        </table>"##]]
    .assert_eq(&element(&html, "<table"));
}

#[test]
fn checks_come_with_their_figures() {
    let html = page(REPORT, [Msg::PlaceSought(Route::of_view(View::Checks))]);
    expect![[r#"
        <li class="check" data-check="c1" data-verdict="unverifiable">
        <p class="mark">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M15.5 10a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z">
        </path>
        </svg>
        <span>无法核对</span>
        </p>
        <div class="check-body">
        <p class="check-statement">未见发布日期，无法与 2025-04-01 比较</p>
        <p class="check-evidence">甲县2024年法治政府建设年度报告</p>
        </div>
        </li>"#]]
    .assert_eq(&element(&html, "<li class=\"check\" data-check=\"c1\""));
    expect![[r##"
        <li class="check" data-coverage="problems" data-status="present">
        <p class="mark">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M4 10.5l4 4 8-9">
        </path>
        </svg>
        <span>已写明</span>
        </p>
        <div class="check-body">
        <p class="check-statement">存在的不足</p>
        <p class="check-evidence">
        <a href="#/read/sr73msuq5">不足</a>
        </p>
        </div>
        </li>"##]]
    .assert_eq(&element(&html, "<li class=\"check\" data-coverage=\"problems\""));
}

#[test]
fn bad_input_is_an_alert_above_what_was_open() {
    let choose = Msg::FileChosen { ticket: FileTicket(1), name: "空.txt".to_owned(), bytes: 0, others: 0 };
    let read = Msg::ReportRead { generation: 1, name: "空.txt".to_owned(), outcome: Err(Refusal::Empty) };
    let html = page(REPORT, [choose, read]);
    expect![[r#"
        <div class="alert-region" role="alert">
        <div class="alert">
        <p class="alert-text">
        <strong class="alert-name">空.txt</strong>这个文件是空的，没有可以阅读的文字。请确认选择的是报告正文所在的文件。<span class="alert-kept">原来打开的报告没有变动。</span>
        </p>
        <button type="button" class="icon-button" aria-label="关闭提示">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5 5l10 10M15 5L5 15">
        </path>
        </svg>
        </button>
        </div>
        </div>"#]].assert_eq(&element(&html, "<div class=\"alert-region\""));
    assert!(html.contains("data-state=\"ready\"") && html.contains("甲县2024年法治政府建设年度报告"));
}

#[test]
fn without_any_report_the_chooser_is_still_there() {
    let mut model = Model::new();
    update(&mut model, Msg::Started { hash: String::new(), outcome: Err(Refusal::Binary) });
    let html = draw::<Root>(Props { model: Rc::new(model), dispatch: Callback::noop() });
    expect![[r#"
        <main id="text" class="empty" tabindex="-1">
        <p>没有打开的报告。请选择报告的文本文件（.txt），或把它拖到这里。</p>
        </main>"#]]
    .assert_eq(&element(&html, "<main"));
    assert!(html.contains("data-state=\"error\"") && html.contains("type=\"file\""));
}

#[test]
fn a_text_without_headings_is_shown_as_paragraphs() {
    let html = page("今年开展检查12次。\n没有别的。", []);
    expect![[r#"
        <nav class="outline" aria-label="目录">
        <button type="button" class="outline-toggle" id="outline-toggle" aria-expanded="false" aria-controls="outline-list">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M3 5h14M6 10h11M9 15h8">
        </path>
        </svg>目录</button>
        <div id="outline-list" class="outline-list">
        <p class="outline-empty">这份报告没有编号标题。</p>
        </div>
        </nav>"#]]
    .assert_eq(&element(&html, "<nav class=\"outline"));
    assert!(html.contains("data-section=\"p1\"") && html.contains("data-indicator=\"q1\""));
}

#[test]
fn the_panel_for_files_and_paper_offers_what_there_is() {
    let html = page(REPORT, [Msg::SheetToggled(Sheet::TakeAway), Msg::TakeAway(take_away::Msg::PartToggled(0))]);
    expect![[r#"
        <div class="take-away">
        <header class="sheet-head">
        <h2 id="sheet-title">导出</h2>
        <button type="button" class="icon-button" aria-label="关闭">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5 5l10 10M15 5L5 15">
        </path>
        </svg>
        </button>
        </header>
        <div>
        <h3>保存为文件</h3>
        <ul>
        <li>
        <button type="button" class="format">
        <strong>CSV 表格</strong>
        <span>一行一个指标，Excel、WPS 可直接打开</span>
        </button>
        </li>
        <li>
        <button type="button" class="format">
        <strong>Excel 工作簿</strong>
        <span>指标、核验、部分各一张表，数值可以计算</span>
        </button>
        </li>
        <li>
        <button type="button" class="format">
        <strong>JSON 数据</strong>
        <span>供程序读取，格式为 fazhi-report/1</span>
        </button>
        </li>
        <li>
        <button type="button" class="format">
        <strong>Markdown 指标表</strong>
        <span>可贴入文档</span>
        </button>
        </li>
        <li>
        <button type="button" class="format">
        <strong>Markdown 全文</strong>
        <span>整份报告，附指标表</span>
        </button>
        </li>
        </ul>
        <p class="format-status" role="status">
        </p>
        <fieldset>
        <legend>打印，或另存为 PDF</legend>
        <label>
        <input type="checkbox">一、成效</label>
        <label>
        <input type="checkbox" checked="">二、不足</label>
        <label>
        <input type="checkbox" checked="">附：核验</label>
        <label>
        <input type="checkbox" checked="">附：指标表</label>
        <button type="button" class="print-button">打印</button>
        </fieldset>
        </div>
        </div>"#]]
    .assert_eq(&element(&html, "<div class=\"take-away"));
}
