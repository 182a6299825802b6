//! What several tests need: the reference reports, and one way to print a reading.
//!
//! A reference is a folder `tests/reports/<slug>/` with `source.txt`, `gold.json` (the annotation) and the
//! snapshots `outline.txt` and `facts.tsv`, which `UPDATE_EXPECT=1 cargo test` rewrites.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use fazhi_viewer::facts::{Indicator, Mention};
use fazhi_viewer::reading::{Input, Reading, read, read_text};

/// How a reference may be used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Half {
    /// Rules are made on these.
    Develop,
    /// These are only measured.
    HoldOut,
}

/// All references. The first is real, the others are of places that do not exist.
pub const REFERENCES: &[(&str, Half)] = &[
    ("wutongqiao-2024", Half::Develop),
    ("linjiang-2023", Half::Develop),
    ("zhipu-2023", Half::Develop),
    ("zhipu-2024", Half::HoldOut),
    ("yunchuan-sthj-2022", Half::HoldOut),
    ("qingluo-town-2025", Half::Develop),
    ("jiaotong-2022", Half::Develop),
    ("shuoyuan-edu-2021", Half::HoldOut),
    ("beiling-province-2019", Half::HoldOut),
    ("nanpu-water-2023", Half::HoldOut),
];

/// The folder of a reference, or a file in it.
pub fn path(slug: &str, file: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "reports", slug, file].iter().collect()
}

/// The text of a reference.
pub fn source(slug: &str) -> String {
    fs::read_to_string(path(slug, "source.txt")).expect(slug)
}

/// The text of all references.
pub fn sources() -> Vec<String> {
    REFERENCES.iter().map(|(slug, _)| source(slug)).collect()
}

/// The reading of a reference.
pub fn reading(slug: &str) -> Reading {
    read(Input { name: slug, bytes: source(slug).as_bytes() }).expect(slug)
}

/// The reading of a text that is one.
pub fn read_str(text: &str) -> Reading {
    read_text("test.txt", text).expect("a text")
}

/// Indicators and mentions, one row each; the order is that of the text.
pub fn facts_table(it: &Reading) -> String {
    let mut rows: Vec<(u32, String)> = Vec::new();
    let indicators = it.facts.indicators.iter().zip(it.concepts());
    rows.extend(indicators.map(|(fact, concept)| (fact.span.start, indicator_row(it, fact, concept))));
    rows.extend(it.facts.mentions.iter().map(|fact| (fact.span.start, mention_row(it, fact))));
    rows.sort();
    let mut res =
        String::from("# id\tsection\tlabel\tvalue\tunit\tapprox\tperiod\tkind\tconcept\trelation\ttext\trule\n");
    for (_, row) in rows {
        res.push_str(&row);
        res.push('\n');
    }
    res
}

/// One indicator as a row.
pub fn indicator_row(reading: &Reading, it: &Indicator, concept: Option<&str>) -> String {
    let section = it.section.map_or("-", |idx| reading.report.sections[idx].id.as_str());
    let high = it.value_high.map(|it| format!("—{}", it.trimmed())).unwrap_or_default();
    let relation = it.relation.map_or("-".to_owned(), |relation| {
        let mut res = relation.kind.name().to_owned();
        if let Some(target) = relation.target {
            let _ = write!(res, " {}", reading.facts.indicators[target].id);
        }
        if let Some(direction) = relation.direction {
            let _ = write!(res, " {}", direction.name());
        }
        res
    });
    [
        it.id.as_str(),
        section,
        &it.label,
        &format!("{}{high}", it.value.trimmed()),
        &it.unit,
        it.approx.name(),
        &it.period.map_or("-".to_owned(), |it| it.to_string()),
        it.kind.name(),
        concept.unwrap_or("-"),
        &relation,
        it.span.of(&reading.source.text),
        it.rule,
    ]
    .join("\t")
}

fn mention_row(reading: &Reading, it: &Mention) -> String {
    format!("-\t{}\t{}\t{}", it.kind.name(), it.span.of(&reading.source.text), it.rule)
}
