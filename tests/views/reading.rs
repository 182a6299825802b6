//! The reader: chapters, cards, points, figures, notes, and what is marked in them.

use expect_test::expect;
use fazhi_viewer::app::folding::Turn;
use fazhi_viewer::app::{Msg, Step};

use crate::{element, page};

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n（一）调解。一是排查。受理纠纷1205件，调解成功1198件。二是宣传。\n二、不足\n人少。\n甲县人民政府\n2025年3月1日";

#[test]
fn every_character_of_the_report_is_drawn_once_and_in_order() {
    let turn = |turn: Turn| Msg::CardTurned { card: None, turn };
    // What is folded away is out of sight by the style sheet alone.
    for msgs in [vec![], vec![turn(Turn::Brief)], vec![turn(Turn::Closed)]] {
        let html = page(REPORT, msgs);
        // Without what is said of the report: the glance, the notes, which repeat figures, and marks.
        let reader = element(&html, "<article").replace(&element(&html, "<section class=\"glance\""), "");
        let mut text = String::new();
        let mut rest = reader.as_str();
        while let Some((before, after)) = rest.split_once('<') {
            text.push_str(before);
            // Notes, topics and 要点 are lists; the report itself has none.
            rest = match after.strip_prefix("ul ") {
                Some(notes) => notes.split_once("</ul>").map_or("", |it| it.1),
                None => after.split_once('>').map_or("", |it| it.1),
            };
        }
        let shown: String = text.chars().filter(|it| !it.is_whitespace()).collect();
        let summary = "甲县·2024年度·2个部分·2条要点·2个指标";
        let source: String = REPORT.chars().filter(|it| !it.is_whitespace()).collect();
        assert_eq!(shown.replace(summary, ""), source);
    }
}

#[test]
fn a_figure_is_a_button_with_a_note_beside_it() {
    let html = page(REPORT, [Msg::FigurePressed { figure: 1 }]);
    expect![[r#"
        <div class="point" id="ssa72y2vf" tabindex="-1" data-section="1.1.1">
        <p class="prose">
        <span class="number">一是</span>
        <strong class="lead">排查</strong>。<span class="sentence sentence-selected">受理纠纷<span class="keep">
        <button type="button" class="figure" id="qv2e2edxa" data-indicator="q1" aria-pressed="false" title="受理纠纷">1205件</button>，</span>调解成功<span class="keep">
        <button type="button" class="figure" id="qy6p5dqki" data-indicator="q2" aria-pressed="true" title="调解成功纠纷">1198件</button>。</span>
        </span>
        </p>
        <ul class="notes" aria-label="这一段的指标">
        <li class="note" data-widget="q1" data-beside="qv2e2edxa">
        <button type="button" class="note-button" tabindex="-1">
        <span class="note-value">1205件</span>
        <span class="note-label">受理纠纷</span>
        </button>
        </li>
        <li class="note note-selected" data-widget="q2" data-beside="qy6p5dqki">
        <button type="button" class="note-button" tabindex="-1">
        <svg class="picture bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="bar-whole" d="M0 0h1000v10H0z">
        </path>
        <path class="bar-part" d="M0 0h990v10h-990z">
        </path>
        </svg>
        <span class="note-value">1198件</span>
        <span class="note-label">调解成功纠纷</span>
        <span class="note-detail">1,198 / 1,205，计 99.4%</span>
        </button>
        </li>
        </ul>
        </div>"#]].assert_eq(&element(&html, "<div class=\"point\" id=\"s"));
}

#[test]
fn a_search_marks_its_hits() {
    let typed = Msg::QueryTyped { query: "纠纷12".to_owned() };
    let html = page(REPORT, [typed, Msg::HitStepped(Step::Next)]);
    expect![[r#"
        <span class="sentence">受理<mark class="hit hit-current" id="hit-current">纠纷</mark>
        <span class="keep">
        <button type="button" class="figure" id="qv2e2edxa" data-indicator="q1" aria-pressed="false" title="受理纠纷">
        <mark class="hit hit-current">12</mark>05件</button>，</span>调解成功<span class="keep">
        <button type="button" class="figure" id="qy6p5dqki" data-indicator="q2" aria-pressed="false" title="调解成功纠纷">1198件</button>。</span>
        </span>"#]].assert_eq(&element(&html, "<span class=\"sentence"));
    expect![[r#"<span class="search-status" role="status">第 1 处，共 1 处</span>"#]]
        .assert_eq(&element(&html, "<span class=\"search-status\""));
}

#[test]
fn text_of_a_report_is_never_markup() {
    let html = page("甲县<script>alert(1)</script>报告\n一、<img src=x>成效\n办结“<b>”5件。", []);
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"), "{html}");
}
