//! The head of the report: its title and what stands around it, and how much there is in it; and its foot.
//!
//! Lines of the page around the report, navigation above and buttons below it, are shown as they came, small: nothing of
//! the source is dropped.

use yew::prelude::*;

use crate::app::panels::{Counts, counts};
use crate::app::{Reading, TITLE_ID};
use crate::report::{Furniture, FurnitureKind};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::element::{Child, each, el};
use crate::ui::reader_text::{Marks, words};
use crate::ui::wording::{quote, said, word};

/// What the head and the foot need.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// What is marked in the text.
    pub marks: Marks,
}

/// Everything in front of the prose.
pub fn masthead(props: &Props) -> Html {
    let meta = &props.reading.report.meta;
    let title = meta.title.as_deref().unwrap_or(&props.reading.source.name);
    let parts = title_parts(title).map(|it| el!("span", "class" = "title-part").child(quote(it)));
    el!("header", "class" = "masthead")
        .child(lines(props, Place::AboveTitle))
        .child(el!("h1", "id" = TITLE_ID, "tabindex" = "-1").child(each(parts)))
        .child(lines(props, Place::BelowTitle))
        .child(el!("p", "class" = "counts").child(summary(&props.reading)))
        .node()
}

/// Everything behind the prose; nothing when there is nothing.
pub fn tail(props: &Props) -> Html {
    lines(props, Place::BehindProse)
}

/// Who reports and on what: the two lines of a title of office, broken in front of 关于.
fn title_parts(title: &str) -> impl Iterator<Item = &str> {
    let at = title.find("关于").unwrap_or(0);
    let (office, subject) = title.split_at(at);
    [office, subject].into_iter().filter(|it| !it.is_empty())
}

/// Issuer, year and how much there is.
fn summary(reading: &Reading) -> String {
    let report = &reading.report;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(report.meta.issuer.clone());
    parts.extend(report.meta.year.map(|it| said(format!("{it} 年度"))));
    let Counts { parts: chapters, points, figures } = counts(report, &reading.facts);
    for (count, what) in [(chapters, "个部分"), (points, "条要点"), (figures, "个指标")] {
        if count > 0 {
            parts.push(format!("{count} {}", word(what)));
        }
    }
    parts.join(" · ")
}

/// Where lines of the page stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    AboveTitle,
    BelowTitle,
    BehindProse,
}

/// The furniture of a place, in order, without the lines that make up the heading.
fn lines(props: &Props, place: Place) -> Html {
    let report = &props.reading.report;
    let prose = report.sections.first().map_or(u32::MAX, |it| it.span.start);
    let title = report.meta.title.as_deref().unwrap_or_default();
    let first_title = report.furniture.iter().find(|it| it.kind == FurnitureKind::Title).map_or(0, |it| it.span.start);
    let mut shown = String::new();
    let lines = report.furniture.iter().filter(|it| {
        let words = it.span.of(&props.reading.source.text).trim();
        // A title that stands there twice is shown twice.
        let is_heading = it.kind == FurnitureKind::Title && title.contains(words) && !shown.contains(words);
        if is_heading {
            shown.push_str(words);
        }
        let own = match it.span.start {
            start if start >= prose => Place::BehindProse,
            start if start < first_title => Place::AboveTitle,
            _ => Place::BelowTitle,
        };
        own == place && !is_heading
    });
    let lines: Vec<Html> = lines.map(|it| line(props, it)).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let class = if place == Place::BehindProse { "page-lines page-lines-end" } else { "page-lines" };
    el!("div", "class" = class).child(lines).node()
}

fn line(props: &Props, it: &Furniture) -> Html {
    let class = match it.kind {
        FurnitureKind::Addressee => "addressee",
        FurnitureKind::Signature => "signature",
        FurnitureKind::Title => "title-again",
        FurnitureKind::Metadata | FurnitureKind::Navigation | FurnitureKind::Footer => "page-line",
    };
    let text = &props.reading.source.text;
    // Each line of the source on its own.
    let mut start = it.span.start;
    let lines = it.span.of(text).split('\n').map(|line| {
        let span = Span::new(start, start + line.len() as u32);
        start = span.end() + 1;
        el!("p", "class" = class).child(words(text, span, &props.marks))
    });
    each(lines)
}
