//! The mirror of a reading that leaves the program: `fazhi-report/1`, field for field.
//!
//! Nothing below this floor is `Serialize`, so that a rename inside is never a change of the format. All offsets
//! are characters of `text`, end exclusive. Values keep their exact digits.

use serde::Serialize;
use serde_json::Number;

use crate::export::messages_zh;
use crate::facts::{Indicator, Mention, Relation};
use crate::insight::{Check, Coverage};
use crate::reading::Reading;
use crate::report::{Meta, Section};
use crate::text::{Decimal, LineIndex, Span};

/// The schema that [`WireReport`] follows.
pub const SCHEMA: &str = "fazhi-report/1";

/// A whole report.
#[derive(Serialize)]
pub struct WireReport<'a> {
    schema: &'static str,
    source: WireSource<'a>,
    text: &'a str,
    meta: WireMeta<'a>,
    furniture: Vec<WireFurniture>,
    sections: Vec<WireSection<'a>>,
    indicators: Vec<WireIndicator<'a>>,
    mentions: Vec<WireMention<'a>>,
    checks: Vec<WireCheck>,
    coverage: Vec<WireCoverage>,
    notices: Vec<WireNotice>,
}

#[derive(Serialize)]
struct WireSource<'a> {
    name: &'a str,
    format: &'static str,
    encoding: &'static str,
    chars: u32,
}

#[derive(Serialize)]
struct WireMeta<'a> {
    title: Option<&'a str>,
    issuer: Option<&'a str>,
    year: Option<u16>,
    published: Option<&'a str>,
    origin: Option<&'a str>,
    document_number: Option<&'a str>,
}

#[derive(Serialize)]
struct WireFurniture {
    kind: &'static str,
    span: [u32; 2],
}

#[derive(Serialize)]
struct WireSection<'a> {
    id: &'a str,
    anchor: &'a str,
    kind: &'static str,
    number: Option<&'a str>,
    heading: Option<&'a str>,
    role: &'static str,
    topics: &'a [&'static str],
    span: [u32; 2],
    heading_span: [u32; 2],
    children: Vec<WireSection<'a>>,
}

#[derive(Serialize)]
struct WireIndicator<'a> {
    id: &'a str,
    anchor: &'a str,
    label: &'a str,
    value: Option<Number>,
    value_high: Option<Number>,
    unit: &'a str,
    approx: &'static str,
    text: &'a str,
    span: [u32; 2],
    sentence: [u32; 2],
    period: Option<String>,
    section: Option<&'a str>,
    kind: &'static str,
    concept: Option<&'static str>,
    relation: Option<WireRelation<'a>>,
}

#[derive(Serialize)]
struct WireRelation<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<&'static str>,
}

#[derive(Serialize)]
struct WireMention<'a> {
    kind: &'static str,
    span: [u32; 2],
    text: &'a str,
}

#[derive(Serialize)]
struct WireCheck {
    id: String,
    kind: &'static str,
    verdict: &'static str,
    statement: String,
    values: Vec<Number>,
    evidence: Vec<[u32; 2]>,
}

#[derive(Serialize)]
struct WireCoverage {
    part: &'static str,
    status: &'static str,
    evidence: Vec<[u32; 2]>,
}

#[derive(Serialize)]
struct WireNotice {
    kind: &'static str,
    message: String,
    span: [u32; 2],
}

impl<'a> WireReport<'a> {
    /// The mirror of a reading, of its indicators those that `figures` names. All else is whole: checks and mentions
    /// belong to the report, whichever figures someone looks at.
    pub fn new(reading: &'a Reading, figures: &[u32]) -> WireReport<'a> {
        let text = reading.source.text.as_str();
        let concepts = reading.concepts();
        let places = Places { text, index: LineIndex::new(text) };
        let Reading { source, report, facts, insight, issues } = reading;
        WireReport {
            schema: SCHEMA,
            source: WireSource {
                name: &source.name,
                format: source.format.name(),
                encoding: source.encoding,
                chars: places.index.char_from_byte(text, text.len() as u32),
            },
            text,
            meta: meta(&report.meta),
            furniture: report
                .furniture
                .iter()
                .map(|it| WireFurniture { kind: it.kind.name(), span: places.of(it.span) })
                .collect(),
            sections: report.roots().map(|it| section(&report.sections, it, &places)).collect(),
            indicators: figures
                .iter()
                .filter_map(|&idx| {
                    let concept = concepts.get(idx as usize).copied().flatten();
                    Some(indicator(reading, facts.indicators.get(idx as usize)?, concept, figures, &places))
                })
                .collect(),
            mentions: facts.mentions.iter().map(|it| mention(it, &places)).collect(),
            checks: insight.checks.iter().map(|it| check(it, &places)).collect(),
            coverage: insight.coverage.iter().map(|it| coverage(it, &places)).collect(),
            notices: issues
                .iter()
                .map(|it| WireNotice {
                    kind: it.code.name(),
                    message: messages_zh::issue(it),
                    span: places.of(it.span),
                })
                .collect(),
        }
    }
}

/// Bytes of the program to characters of the format.
struct Places<'a> {
    text: &'a str,
    index: LineIndex,
}

impl Places<'_> {
    fn of(&self, span: Span) -> [u32; 2] {
        self.index.chars_from_span(self.text, span)
    }
}

fn meta(it: &Meta) -> WireMeta<'_> {
    WireMeta {
        title: it.title.as_deref(),
        issuer: it.issuer.as_deref(),
        year: it.year,
        published: it.published.as_deref(),
        origin: it.origin.as_deref(),
        document_number: it.document_number.as_deref(),
    }
}

fn section<'a>(all: &'a [Section], idx: usize, places: &Places<'_>) -> WireSection<'a> {
    let it = &all[idx];
    WireSection {
        id: &it.id,
        anchor: &it.anchor,
        kind: it.kind.name(),
        number: it.number.as_deref(),
        heading: it.heading.as_deref(),
        role: it.role.name(),
        topics: &it.topics,
        span: places.of(it.span),
        heading_span: places.of(it.heading_span),
        // As deep as the tree, which the number forms bound.
        children: it.children.iter().map(|&child| section(all, child, places)).collect(),
    }
}

fn indicator<'a>(
    reading: &'a Reading,
    it: &'a Indicator,
    concept: Option<&'static str>,
    figures: &[u32],
    places: &Places<'_>,
) -> WireIndicator<'a> {
    // A target that was left out is not named: whoever reads the file would look for it in vain.
    let ids = |idx: usize| {
        let target = reading.facts.indicators.get(idx).filter(|_| figures.contains(&(idx as u32)));
        target.map(|it| it.id.as_str())
    };
    WireIndicator {
        id: &it.id,
        anchor: &it.anchor,
        label: &it.label,
        value: number(it.value),
        value_high: it.value_high.and_then(number),
        unit: &it.unit,
        approx: it.approx.name(),
        text: it.span.of(&reading.source.text),
        span: places.of(it.span),
        sentence: places.of(it.sentence),
        period: it.period.map(|it| it.to_string()),
        section: it.section.and_then(|idx| reading.report.sections.get(idx)).map(|it| it.id.as_str()),
        kind: it.kind.name(),
        concept,
        relation: it.relation.map(|Relation { kind, target, direction }| WireRelation {
            kind: kind.name(),
            target: target.and_then(ids),
            direction: direction.map(|it| it.name()),
        }),
    }
}

fn mention<'a>(it: &Mention, places: &Places<'a>) -> WireMention<'a> {
    WireMention { kind: it.kind.name(), span: places.of(it.span), text: it.span.of(places.text) }
}

fn check(it: &Check, places: &Places<'_>) -> WireCheck {
    WireCheck {
        id: it.id.clone(),
        kind: it.kind.name(),
        verdict: it.verdict.name(),
        statement: messages_zh::check(it),
        values: it.values.iter().filter_map(|&value| number(value)).collect(),
        evidence: it.evidence.iter().map(|&span| places.of(span)).collect(),
    }
}

fn coverage(it: &Coverage, places: &Places<'_>) -> WireCoverage {
    WireCoverage {
        part: it.part.name(),
        status: it.status.name(),
        evidence: it.evidence.iter().map(|&span| places.of(span)).collect(),
    }
}

/// The digits as they are; `arbitrary_precision` keeps them from becoming a binary fraction.
fn number(value: Decimal) -> Option<Number> {
    value.trimmed().to_string().parse().ok()
}
