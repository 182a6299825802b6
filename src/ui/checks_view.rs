//! The view 核验: what the arithmetic says, and which of the parts that the regulation demands are there.
//!
//! A verdict has a mark and a word; colour only repeats it. No score, no ranking.

use yew::prelude::*;

use crate::app::panels::node_at;
use crate::app::{Reading, Route, messages_zh, words};
use crate::insight::{Check, Coverage, Status, Verdict};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::element::{Child, each, el};
use crate::ui::icons::{Icon, icon};
use crate::ui::wording::{language_of_report, said};

/// What the view needs.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
}

/// Findings first, then what agrees, then the parts.
pub fn checks_view(props: &Props) -> Html {
    let insight = &props.reading.insight;
    let count = |verdict: Verdict| insight.checks.iter().filter(|it| it.verdict == verdict).count();
    const ORDER: [Verdict; 3] = [Verdict::Inconsistent, Verdict::Unverifiable, Verdict::Consistent];
    let of = |verdict: Verdict| insight.checks.iter().filter(move |it| it.verdict == verdict);
    let checks: Vec<&Check> = ORDER.into_iter().flat_map(of).collect();
    let tally = |it: Verdict| el!("li").child(words::verdict(it)).child(said(format!(" {} 项", count(it))));
    let summary = match checks.is_empty() {
        true => el!("p", "class" = "panel-intro").child("没有找到可以核对的内容。"),
        false => el!("ul", "class" = "panel-intro tally").child(each(ORDER.map(tally))),
    };
    let title = el!("h1", "id" = crate::app::TITLE_ID, "tabindex" = "-1").child("核验");
    let intro = "核对报告中各项数字之间的算术关系，并查看规定要求写明的各个部分。只陈述算术和原文，不作评价。";
    let parts: Vec<Html> = insight.coverage.iter().map(|it| coverage(props, it)).collect();
    el!("article", "class" = "panel-view", "data-view" = "checks")
        .child(title)
        .child(el!("p", "class" = "panel-intro").child(intro))
        .child(
            el!("section", "class" = "check-group", "aria-labelledby" = "checks-sums")
                .child(el!("h2", "id" = "checks-sums").child("数字与格式"))
                .child(summary)
                .child(el!("ul", "class" = "checks").child(each(checks.into_iter().map(|it| check(props, it))))),
        )
        .child((!parts.is_empty()).then(|| {
            el!("section", "class" = "check-group", "aria-labelledby" = "checks-parts")
                .child(el!("h2", "id" = "checks-parts").child("应当写明的部分"))
                .child(el!("ul", "class" = "checks").child(parts))
        }))
        .node()
}

fn check(props: &Props, it: &Check) -> Html {
    let mark = match it.verdict {
        Verdict::Consistent => Icon::Yes,
        Verdict::Inconsistent => Icon::Unequal,
        Verdict::Unverifiable => Icon::Unknown,
    };
    let figures = it.indicators.iter().filter_map(|&idx| props.reading.facts.indicators.get(idx));
    let figures: Vec<Html> = figures
        .map(|it| {
            let words = format!("{} {}", it.label, it.span.of(&props.reading.source.text));
            el!("li").child(el!("a", "href" = Route::of_place(&it.anchor).href()).child(words)).node()
        })
        .collect();
    let places = match figures.is_empty() {
        true => each(it.evidence.iter().map(|it| evidence(props, *it))),
        false => el!("ul", "class" = "check-figures", "lang" = language_of_report()).child(figures).node(),
    };
    el!("li", "class" = "check", "data-check" = it.id.clone(), "data-verdict" = it.verdict.name())
        .key(it.id.clone())
        .child(el!("p", "class" = "mark").child(icon(mark)).child(el!("span").child(words::verdict(it.verdict))))
        .child(
            el!("div", "class" = "check-body")
                .child(el!("p", "class" = "check-statement").child(said(messages_zh::check(it))))
                .child(places),
        )
        .node()
}

fn coverage(props: &Props, it: &Coverage) -> Html {
    let mark = match it.status {
        Status::Present => Icon::Yes,
        Status::Partial => Icon::Half,
        Status::Absent => Icon::None,
    };
    el!("li", "class" = "check", "data-coverage" = it.part.name(), "data-status" = it.status.name())
        .key(it.part.name())
        .child(el!("p", "class" = "mark").child(icon(mark)).child(el!("span").child(words::status(it.status))))
        .child(
            el!("div", "class" = "check-body")
                .child(el!("p", "class" = "check-statement").child(words::part(it.part)))
                .child(each(it.evidence.iter().take(2).map(|it| evidence(props, *it)))),
        )
        .node()
}

/// A place of the report: its words, and a link to the node around it.
fn evidence(props: &Props, span: Span) -> Html {
    let node = node_at(&props.reading.report, span);
    const LONGEST: usize = 60;
    let words = span.of(&props.reading.source.text).trim();
    let cut = words.char_indices().nth(LONGEST).map(|(at, _)| &words[..at]);
    let words = cut.map_or(words.to_owned(), |it| format!("{it}……"));
    let words = match node {
        Some(node) => el!("a", "href" = Route::of_place(&node.anchor).href()).child(words).node(),
        None => words.node(),
    };
    el!("p", "class" = "check-evidence", "lang" = language_of_report()).child(words).node()
}
