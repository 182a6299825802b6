//! The view 核验: what the arithmetic says, and which of the parts that the regulation demands are there.
//!
//! A verdict has a mark and a word; colour only repeats it. No score, no ranking.

use yew::prelude::*;

use crate::app::panels::node_at;
use crate::app::{Reading, Route, messages_zh, words};
use crate::insight::{Check, Coverage, Status, Verdict};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::icons::{Icon, icon};

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
    let summary = ORDER.map(|it| format!("{} {} 项", words::verdict(it), count(it))).join("，");
    html! {
        <article class="panel-view" data-view="checks">
            <h1 id={crate::app::TITLE_ID} tabindex="-1">{ "核验" }</h1>
            <p class="panel-intro">
                { "核对报告中各项数字之间的算术关系，并查看规定要求写明的各个部分。只陈述算术和原文，不作评价。" }
            </p>
            <section class="check-group" aria-labelledby="checks-sums">
                <h2 id="checks-sums">{ "数字与格式" }</h2>
                if checks.is_empty() {
                    <p class="panel-intro">{ "没有找到可以核对的内容。" }</p>
                } else {
                    <p class="panel-intro">{ summary }</p>
                    <ul class="checks">{ for checks.into_iter().map(|it| check(props, it)) }</ul>
                }
            </section>
            if !insight.coverage.is_empty() {
                <section class="check-group" aria-labelledby="checks-parts">
                    <h2 id="checks-parts">{ "应当写明的部分" }</h2>
                    <ul class="checks">{ for insight.coverage.iter().map(|it| coverage(props, it)) }</ul>
                </section>
            }
        </article>
    }
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
            html! { <li><a href={Route::of_place(&it.anchor).href()}>{ words }</a></li> }
        })
        .collect();
    html! {
        <li class="check" key={it.id.clone()} data-check={it.id.clone()} data-verdict={it.verdict.name()}>
            <p class="mark">{ icon(mark) }<span>{ words::verdict(it.verdict) }</span></p>
            <div class="check-body">
                <p class="check-statement">{ messages_zh::check(it) }</p>
                if figures.is_empty() {
                    { for it.evidence.iter().map(|it| evidence(props, *it)) }
                } else {
                    <ul class="check-figures">{ for figures }</ul>
                }
            </div>
        </li>
    }
}

fn coverage(props: &Props, it: &Coverage) -> Html {
    let mark = match it.status {
        Status::Present => Icon::Yes,
        Status::Partial => Icon::Half,
        Status::Absent => Icon::None,
    };
    html! {
        <li class="check" key={it.part.name()} data-coverage={it.part.name()} data-status={it.status.name()}>
            <p class="mark">{ icon(mark) }<span>{ words::status(it.status) }</span></p>
            <div class="check-body">
                <p class="check-statement">{ words::part(it.part) }</p>
                { for it.evidence.iter().take(2).map(|it| evidence(props, *it)) }
            </div>
        </li>
    }
}

/// A place of the report: its words, and a link to the node around it.
fn evidence(props: &Props, span: Span) -> Html {
    let node = node_at(&props.reading.report, span);
    const LONGEST: usize = 60;
    let words = span.of(&props.reading.source.text).trim();
    let cut = words.char_indices().nth(LONGEST).map(|(at, _)| &words[..at]);
    let words = cut.map_or(words.to_owned(), |it| format!("{it}……"));
    html! {
        <p class="check-evidence">
            { match node {
                Some(node) => html! { <a href={Route::of_place(&node.anchor).href()}>{ words }</a> },
                None => html! { { words } },
            } }
        </p>
    }
}
