//! The façade: bytes in, one immutable [`Reading`] out. Everything above this floor sees only this.
//!
//! [`read`] never panics and does no I/O: `read(Input { name: "report.txt", bytes })`.

use crate::facts::Facts;
use crate::insight::Insight;
use crate::intake::{self, Refusal};
use crate::report::Report;
use crate::text::{Folded, Issue, Source};
use crate::{facts, insight, report};

/// A file as it came.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// File name or address; its ending is never trusted.
    pub name: &'a str,
    /// The content.
    pub bytes: &'a [u8],
}

/// Everything that is known about one report: plain data, never changed after it was made.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// The text that all spans belong to.
    pub source: Source,
    /// Metadata, furniture and outline.
    pub report: Report,
    /// Indicators and mentions.
    pub facts: Facts,
    /// Checks and coverage.
    pub insight: Insight,
    /// Remarks on the parse itself.
    pub issues: Vec<Issue>,
}

impl Reading {
    /// The concept of each indicator, in their order: its id in the lexicon, None where none is certain.
    pub fn concepts(&self) -> Vec<Option<&'static str>> {
        facts::concepts(&Folded::new(&self.source.text), &self.facts.indicators)
    }
}

/// Reads a document completely.
///
/// # Errors
/// A [`Refusal`] when the bytes are not a text that can be shown: empty, binary, another kind of file. A text
/// without any heading or figure is no error.
pub fn read(input: Input<'_>) -> Result<Reading, Refusal> {
    intake::decode(input.name, input.bytes).map(read_source)
}

/// Reads text that is already decoded: line ends of any kind, no byte order mark.
///
/// # Errors
/// A [`Refusal`] when there is nothing but blanks.
pub fn read_text(name: &str, text: &str) -> Result<Reading, Refusal> {
    intake::plain(name, text, "utf-8").map(read_source)
}

fn read_source(source: Source) -> Reading {
    let mut issues = Vec::new();
    let text = Folded::new(&source.text);
    let report = report::parse(&source, &text, &mut issues);
    let facts = facts::extract(&text, &report);
    let insight = insight::examine(&text, &report, &facts, &issues);
    Reading { source, report, facts, insight, issues }
}
