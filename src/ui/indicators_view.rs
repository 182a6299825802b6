//! The view 指标: all figures in the order of the report, a table for each chapter; each leads back to its sentence.

use yew::prelude::*;

use crate::app::digits::grouped;
use crate::app::panels::{name, period_words, trail};
use crate::app::{Reading, Route, messages_zh, words};
use crate::facts::Approx;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
use crate::ui::wording::quote;

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
    let intro = match count {
        0 => "这份报告中没有找到指标。".to_owned(),
        _ => format!("共 {count} 个指标，按在报告中出现的次序排列。点名称回到原句。"),
    };
    let tables = groups(&props.reading).into_iter().map(|(section, figures)| table(props, section, &figures));
    el!("article", "class" = "panel-view", "data-view" = "indicators")
        .child(el!("h1", "id" = crate::app::TITLE_ID, "tabindex" = "-1").child("指标"))
        .child(el!("p", "class" = "panel-intro").child(intro))
        .child(each(tables))
        .node()
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

fn table(props: &Props, section: Option<usize>, figures: &[usize]) -> El {
    let caption = section.and_then(|it| props.reading.report.sections.get(it)).map_or("导语".to_owned(), name);
    let count = el!("span", "class" = "figures-count").child(format!("{} 个", figures.len()));
    const COLUMNS: [(&str, &str); 5] =
        [("名称", ""), ("数值", "figures-value"), ("单位", ""), ("类别", "figures-more"), ("时期", "figures-more")];
    let heads = COLUMNS
        .map(|(name, class)| el!("th", "scope" = "col", "class" = (!class.is_empty()).then_some(class)).child(name));
    el!("table", "class" = "figures")
        .key(figures.first().copied().unwrap_or_default())
        .child(el!("caption").child(caption).child(count))
        .child(el!("thead").child(el!("tr").child(each(heads))))
        .child(el!("tbody").child(each(figures.iter().map(|&it| row(props, it)))))
}

fn row(props: &Props, figure: usize) -> Option<El> {
    let it = props.reading.facts.indicators.get(figure)?;
    let value = match it.value_high {
        Some(high) => format!("{}—{}", grouped(it.value), grouped(high)),
        None => grouped(it.value),
    };
    let approx = (it.approx != Approx::Exact)
        .then(|| el!("span", "class" = "figures-approx").child(messages_zh::approx(it.approx)));
    let label = el!("a", "href" = Route::of_place(&it.anchor).href()).child(quote(&it.label));
    Some(
        el!("tr", "class" = (props.selected == Some(figure)).then_some("row-selected"))
            .child(el!("th", "scope" = "row").child(label))
            .child(el!("td", "class" = "figures-value").child(value).child(approx))
            .child(el!("td").child(quote(&it.unit)))
            .child(el!("td", "class" = "figures-more").child(words::kind(it.kind)))
            .child(el!("td", "class" = "figures-more").child(it.period.map(period_words))),
    )
}
