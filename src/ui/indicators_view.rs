//! The view 指标: all figures in the order of the report, a table for each chapter; each leads back to its sentence.

use yew::prelude::*;

use crate::app::digits::grouped;
use crate::app::panels::{name, period_words, trail};
use crate::app::{Reading, Route, messages_zh, words};
use crate::facts::Approx;
use crate::ui::Same;

/// What the view needs.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// The selected figure.
    pub selected: Option<usize>,
}

/// The tables.
pub fn indicators_view(props: &Props) -> Html {
    let count = props.reading.facts.indicators.len();
    html! {
        <article class="panel-view" data-view="indicators">
            <h1 id={crate::app::TITLE_ID} tabindex="-1">{ "指标" }</h1>
            if count == 0 {
                <p class="panel-intro">{ "这份报告中没有找到指标。" }</p>
            } else {
                <p class="panel-intro">{ format!("共 {count} 个指标，按在报告中出现的次序排列。点名称回到原句。") }</p>
                { for groups(&props.reading).into_iter().map(|(section, figures)| table(props, section, &figures)) }
            }
        </article>
    }
}

/// Neighbouring figures of the same card: the section at depth 1 or above, and the indexes.
fn groups(reading: &Reading) -> Vec<(Option<usize>, Vec<usize>)> {
    let mut res: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
    for (idx, it) in reading.facts.indicators.iter().enumerate() {
        let trail = it.section.map(|it| trail(&reading.report, it)).unwrap_or_default();
        let is_section = |it: &&usize| {
            reading.report.sections.get(**it).is_some_and(|it| it.kind == crate::report::SectionKind::Section)
        };
        let card = trail.iter().take(2).rfind(is_section).copied();
        match res.last_mut() {
            Some((last, figures)) if *last == card => figures.push(idx),
            _ => res.push((card, vec![idx])),
        }
    }
    res
}

fn table(props: &Props, section: Option<usize>, figures: &[usize]) -> Html {
    let caption = section.and_then(|it| props.reading.report.sections.get(it)).map_or("导语".to_owned(), name);
    html! {
        <table class="figures" key={figures.first().copied().unwrap_or_default()}>
            <caption>{ caption }<span class="figures-count">{ format!("{} 个", figures.len()) }</span></caption>
            <thead>
                <tr>
                    <th scope="col">{ "名称" }</th>
                    <th scope="col" class="figures-value">{ "数值" }</th>
                    <th scope="col">{ "单位" }</th>
                    <th scope="col" class="figures-more">{ "类别" }</th>
                    <th scope="col" class="figures-more">{ "时期" }</th>
                </tr>
            </thead>
            <tbody>{ for figures.iter().map(|&it| row(props, it)) }</tbody>
        </table>
    }
}

fn row(props: &Props, figure: usize) -> Html {
    let Some(it) = props.reading.facts.indicators.get(figure) else { return Html::default() };
    let class = (props.selected == Some(figure)).then_some("row-selected");
    let value = match it.value_high {
        Some(high) => format!("{}—{}", grouped(it.value), grouped(high)),
        None => grouped(it.value),
    };
    html! {
        <tr {class}>
            <th scope="row"><a href={Route::of_place(&it.anchor).href()}>{ it.label.as_str() }</a></th>
            <td class="figures-value">
                { value }
                if it.approx != Approx::Exact {
                    <span class="figures-approx">{ messages_zh::approx(it.approx) }</span>
                }
            </td>
            <td>{ it.unit.as_str() }</td>
            <td class="figures-more">{ words::kind(it.kind) }</td>
            <td class="figures-more">{ it.period.map(period_words).unwrap_or_default() }</td>
        </tr>
    }
}
