//! The text of a leaf cut into what the page draws: sentences with figures in them, and within these the hits of a
//! search.
//!
//! `受理调解纠纷1205件。` is one stretch with a piece of text, a piece that is figure q32, and a piece of text. The parts
//! in their order are the text, nothing is left out.

use crate::facts::Indicator;
use crate::text::Span;

/// A sentence with figures, or the text between two such sentences.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// The figures of the sentence, as a range of indexes; None for text without any.
    pub sentence: Option<Span>,
    /// In order, without gaps.
    pub pieces: Vec<Piece>,
}

/// A figure, or the text between two.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Index of the indicator; None for plain text.
    pub figure: Option<usize>,
    /// In order, without gaps.
    pub parts: Vec<Part>,
    /// The mark right behind a figure, which must not stand alone at the start of the next line.
    pub mark: Vec<Part>,
}

/// A run of characters that are drawn alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// Where.
    pub span: Span,
    /// Index of the hit that it belongs to.
    pub hit: Option<usize>,
}

/// Cuts `span` of the source. `indicators` and `hits` are in document order; of those that reach over an end of the span only the
/// part inside is drawn.
pub fn stretches(source: &str, span: Span, indicators: &[Indicator], hits: &[Span]) -> Vec<Stretch> {
    let mut res = Vec::new();
    let mut at = span.start;
    let mut idx = indicators.partition_point(|it| it.span.end() <= span.start);
    while let Some(it) = indicators.get(idx).filter(|it| it.span.start < span.end()) {
        // A sentence may begin in the heading before or end in the leaf behind.
        let sentence = it.sentence;
        let start = sentence.start.clamp(at, it.span.start.max(at));
        let end = sentence.end().max(it.span.end()).min(span.end());
        if at < start {
            res.push(Stretch { sentence: None, pieces: vec![text(Span::new(at, start), hits)] });
        }
        let mut pieces = Vec::new();
        let mut from = start;
        while let Some(figure) = indicators.get(idx).filter(|it| it.span.start < end) {
            let own = Span::new(figure.span.start.max(from), figure.span.end().min(end));
            if from < own.start {
                pieces.push(text(Span::new(from, own.start), hits));
            }
            let mark = mark_at(source, Span::new(own.end(), end));
            pieces.push(Piece { figure: Some(idx), parts: parts(own, hits), mark: parts(mark, hits) });
            from = mark.end();
            idx += 1;
        }
        if from < end {
            pieces.push(text(Span::new(from, end), hits));
        }
        res.push(Stretch { sentence: Some(sentence), pieces });
        at = end;
    }
    if at < span.end() {
        res.push(Stretch { sentence: None, pieces: vec![text(Span::new(at, span.end()), hits)] });
    }
    res
}

fn text(span: Span, hits: &[Span]) -> Piece {
    Piece { figure: None, parts: parts(span, hits), mark: Vec::new() }
}

/// The closing mark that a stretch begins with; empty when it begins with something else.
fn mark_at(source: &str, rest: Span) -> Span {
    let closes = |c: char| "，。、；：,.;:！？!?）)”》%％".contains(c);
    let mark = rest.of(source).chars().next().filter(|&c| closes(c));
    Span::new(rest.start, rest.start + mark.map_or(0, |it| it.len_utf8() as u32))
}

fn parts(span: Span, hits: &[Span]) -> Vec<Part> {
    let mut res = Vec::new();
    let mut at = span.start;
    let first = hits.partition_point(|it| it.end() <= span.start);
    for (idx, hit) in hits.iter().enumerate().skip(first).take_while(|(_, it)| it.start < span.end()) {
        let inside = Span::new(hit.start.max(at), hit.end().min(span.end()));
        if at < inside.start {
            res.push(Part { span: Span::new(at, inside.start), hit: None });
        }
        res.push(Part { span: inside, hit: Some(idx) });
        at = inside.end();
    }
    if at < span.end() {
        res.push(Part { span: Span::new(at, span.end()), hit: None });
    }
    res
}

#[cfg(test)]
mod tests;
