//! The report at a glance, and folded cards.

use expect_test::expect;
use fazhi_viewer::app::Msg;
use fazhi_viewer::app::folding::Turn;

use crate::{element, page};

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n（一）调解。一是排查。受理纠纷1205件，调解成功1198件。二是宣传。\n二、不足\n人少。\n甲县人民政府\n2025年4月18日";

#[test]
fn the_glance_leads_to_figures_checks_and_chapters() {
    let html = page(REPORT, []);
    expect![[r##"
        <section class="glance" aria-label="概览">
        <dl class="glance-facts">
        <div>
        <dt>发布日期</dt>
        <dd>2025年4月18日发布，晚于4月1日的期限 17 天</dd>
        </div>
        <div>
        <dt>核验</dt>
        <dd>
        <a href="#/checks">1 项不一致，1 项一致</a>
        </dd>
        </div>
        <div>
        <dt>应当写明的部分</dt>
        <dd>
        <a href="#/checks">2 部分已写明，4 部分未见</a>
        </dd>
        </div>
        </dl>
        <ul class="telling" aria-label="主要数字">
        <li>
        <a href="#/read/qy6p5dqki">
        <span>
        <strong>1198件<small> / 1205件</small>
        </strong> 调解成功纠纷</span>
        </a>
        </li>
        </ul>
        <p class="glance-rule">选取规则：有基数的数、有分项的总数、金额、比率、增减、数量各取最大一项，每节一项，不含下年计划。</p>
        <nav class="strip" aria-label="指标分布">
        <p class="glance-rule">指标分布：自左至右为全文，越高处指标越密，点按可前往。</p>
        <svg class="skyline" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="cell" x="0" width="703" height="100%">
        </rect>
        <rect class="cell" x="703" width="125" height="100%">
        </rect>
        <rect class="cell" x="828" width="172" height="100%">
        </rect>
        <path class="skyline-figures" d="M0 40V22H703V40H828V40H1000V40z">
        </path>
        <path class="skyline-borders" d="M0 0v40M828 0v40">
        </path>
        </svg>
        <ol class="chapters">
        <li>
        <a href="#/read/s988ejmef">
        <span>一、成效 2 个指标</span>
        </a>
        </li>
        <li>
        <a href="#/read/sr73msuq5">
        <span>二、不足 0 个指标</span>
        </a>
        </li>
        </ol>
        </nav>
        <div class="turns">
        <button type="button" class="text-button">全部显示要点</button>
        <button type="button" class="text-button">全部收起</button>
        </div>
        </section>"##]].assert_eq(&element(&html, "<section class=\"glance\""));
}

#[test]
fn a_report_without_figures_and_headings_has_no_strip_and_nothing_to_fold() {
    let html = page("今天天气很好。", []);
    expect![[r##"
        <section class="glance" aria-label="概览">
        <dl class="glance-facts">
        <div>
        <dt>发布日期</dt>
        <dd>未见发布日期</dd>
        </div>
        <div>
        <dt>应当写明的部分</dt>
        <dd>
        <a href="#/checks">6 部分未见</a>
        </dd>
        </div>
        </dl>
        </section>"##]]
    .assert_eq(&element(&html, "<section class=\"glance\""));
}

#[test]
fn points_are_told_in_a_line_with_their_figures() {
    let html = page(REPORT, [Msg::CardTurned { card: None, turn: Turn::Brief }]);
    expect![[r##"
        <ul class="briefs" aria-label="要点">
        <li>
        <span class="number">一是</span>排查<a class="chip" href="#/read/qv2e2edxa" title="受理纠纷">1205件</a>
        <a class="chip" href="#/read/qy6p5dqki" title="调解成功纠纷">1198件</a>
        </li>
        <li>
        <span class="number">二是</span>宣传</li>
        </ul>"##]]
    .assert_eq(&element(&html, "<ul class=\"briefs\""));
    expect![[r#"
        <div class="turn">
        <button type="button" class="icon-button" title="原文" aria-label="原文 （一）调解">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M3 4h14M3 8h14M3 12h14M3 16h8">
        </path>
        </svg>
        </button>
        <button type="button" class="icon-button" title="收起" aria-label="收起 （一）调解">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5 12.5l5-5 5 5">
        </path>
        </svg>
        </button>
        </div>"#]]
    .assert_eq(&element(&html, "<div class=\"turn\""));
    assert_eq!(html.matches(" folded\"").count(), 2);
}
