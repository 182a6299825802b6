//! Links and quotations to take away, and where a link leads when the report has changed since.
//!
//! `#/read/q7f2mxk4d.s988ejmef` names a figure and behind the point the section around it: when the figure is gone, the
//! section is shown. A sentence has an anchor too, `t` and a digest of its words, which no element carries: it is found
//! by going over the sentences.

use crate::app::panels::{own_span, trail};
use crate::app::{Effect, Model, Open, Reading, Route, Sheet};
use crate::report::Anchors;
use crate::text::sentence::sentences;
use crate::text::{Folded, Span};

/// The id of the field that holds what is to be copied by hand.
pub const COPY_ID: &str = "to-copy";

/// What can be taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cited {
    /// A link to a figure.
    Figure(usize),
    /// The sentence of a figure with title, issuer, date and link.
    Quotation(usize),
    /// A link to a section.
    Section(usize),
    /// A link to the sentence that the reader stands at in a search.
    Hit,
}

/// What became of the last one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Citation {
    /// What is said of it.
    pub said: &'static str,
    /// How often something was said, so that the same words are spoken again.
    pub times: u32,
    /// What the browser would not copy.
    pub refused: String,
}

/// Asks the browser to copy; answered by [`answered`].
pub fn cite(model: &Model, cited: Cited) -> Vec<Effect> {
    let Some(open) = model.open() else { return Vec::new() };
    let reading = &open.reading;
    let figure = |idx: usize| reading.facts.indicators.get(idx);
    let (mut before, mut done) = (String::new(), "已复制链接");
    let place = match cited {
        Cited::Figure(idx) => figure(idx).map(|it| place(reading, &it.anchor, it.section)),
        Cited::Section(idx) => reading.report.sections.get(idx).map(|it| place(reading, &it.anchor, it.parent)),
        Cited::Quotation(idx) => figure(idx).map(|it| {
            before = quotation(reading, it.sentence);
            done = "已复制引文";
            place(reading, &sentence_anchor(it.sentence.of(&reading.source.text)), it.section)
        }),
        Cited::Hit => {
            open.search.current.and_then(|it| open.search.hits.get(it)).and_then(|it| sentence_place(open, *it))
        }
    };
    let Some(place) = place else { return Vec::new() };
    // Only the bundled report is there for everybody who follows a link.
    if model.generation > 0 && before.is_empty() {
        done = "已复制链接。打开链接的人需要先打开同一份报告。";
    }
    vec![Effect::Copy { before, hash: Route::of_place(&place).hash(), done }]
}

/// The browser has copied, and then `done` is said, or the reader has to.
pub fn answered(model: &mut Model, text: String, done: Option<&'static str>) -> Vec<Effect> {
    match done {
        Some(words) => {
            model.citation.said = words;
            model.citation.times += 1;
            Vec::new()
        }
        None => {
            model.citation.refused = text;
            model.sheet = Some(Sheet::Copy);
            vec![Effect::ShowSheet, Effect::Focus(COPY_ID.to_owned())]
        }
    }
}

/// An anchor with that of the nearest numbered node around it.
pub fn place(reading: &Reading, anchor: &str, node: Option<usize>) -> String {
    let nodes = node.map(|it| trail(&reading.report, it)).unwrap_or_default();
    let nodes = nodes.iter().rev().filter_map(|it| reading.report.sections.get(*it));
    let mut res = anchor.to_owned();
    if let Some(around) = nodes.into_iter().find(|it| it.number.is_some()) {
        res.push('.');
        res.push_str(&around.anchor);
    }
    res
}

fn sentence_place(open: &Open, hit: Span) -> Option<String> {
    let reading = &open.reading;
    let at = reading.report.sections.iter().rposition(|it| it.span.contains(hit.start))?;
    let folded = Folded::new(&reading.source.text);
    let sentence = sentences_of(reading, &folded, at).into_iter().find(|it| hit.start < it.end())?;
    Some(place(reading, &sentence_anchor(sentence.of(&reading.source.text)), Some(at)))
}

/// The sentence that an anchor names; of several with the same words the one inside the node `around`.
pub fn sentence_of(reading: &Reading, anchor: &str, around: &str) -> Option<Span> {
    let folded = Folded::new(&reading.source.text);
    let mut res = None;
    for (idx, _) in reading.report.sections.iter().enumerate() {
        for it in sentences_of(reading, &folded, idx) {
            if sentence_anchor(it.of(&reading.source.text)) == anchor {
                if place(reading, "", Some(idx)).ends_with(around) {
                    return Some(it);
                }
                res = res.or(Some(it));
            }
        }
    }
    res
}

fn sentences_of(reading: &Reading, folded: &Folded, node: usize) -> Vec<Span> {
    let Some(node) = reading.report.sections.get(node) else { return Vec::new() };
    let own = own_span(&reading.report, node);
    // They are those of the figures: they begin behind the number.
    let own = Span::new(node.heading_span.start.max(own.start), own.end());
    sentences(folded, folded.folded_from_original(own)).map(|it| folded.original_from_folded(it)).collect()
}

fn sentence_anchor(words: &str) -> String {
    Anchors::default().name('t', &[words], "")
}

/// `“受理纠纷1205件。”（甲县人民政府《甲县2024年法治政府建设年度报告》，2025-03-01）`, for a link to follow.
fn quotation(reading: &Reading, sentence: Span) -> String {
    let meta = &reading.report.meta;
    let mut res = String::from("“");
    let words = sentence.of(&reading.source.text);
    res.extend(words.chars().filter(|it| *it != '\n'));
    res.push_str("”（");
    res.push_str(meta.issuer.as_deref().unwrap_or_default());
    res.push('《');
    res.push_str(meta.title.as_deref().unwrap_or(&reading.source.name));
    res.push('》');
    if let Some(date) = &meta.published {
        res.push('，');
        res.push_str(date);
    }
    res.push('）');
    res
}

#[cfg(test)]
mod tests;
