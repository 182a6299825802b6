//! What the tests of this floor share: sentences with marks around their figures.
//!
//! `审查合同⟦460余份|460|份|more_than⟧` is a sentence and what is wanted of it; a test says which fields stand behind the
//! text of the figure.

use super::{Facts, Indicator, extract};
use crate::report::{Meta, Report, Role, Section, SectionKind};
use crate::text::{Folded, Span};

/// The figures of a text that is one paragraph of a report on 2024.
pub fn facts(text: &str, role: Role) -> Facts {
    facts_of(SectionKind::Paragraph, text, role)
}

/// The figures of a table.
pub fn table_facts(text: &str) -> Facts {
    facts_of(SectionKind::Table, text, Role::Achievements)
}

fn facts_of(kind: SectionKind, text: &str, role: Role) -> Facts {
    let paragraph = Section {
        id: "1.p1".to_owned(),
        anchor: "p".to_owned(),
        kind,
        number: None,
        heading: None,
        role,
        topics: Vec::new(),
        span: Span::new(0, text.len() as u32),
        heading_span: Span::default(),
        parent: None,
        children: Vec::new(),
        depth: 0,
    };
    let meta = Meta { year: Some(2024), ..Meta::default() };
    extract(&Folded::new(text), &Report { meta, furniture: Vec::new(), sections: vec![paragraph] })
}

/// Reads the sentence without its marks and wants the same marks back. `fields` prints what stands behind the text of
/// an indicator.
pub fn check(marked: &str, fields: impl Fn(&Facts, &Indicator) -> String) {
    check_in(Role::Achievements, marked, fields);
}

/// The same in another part of the report.
pub fn check_in(role: Role, marked: &str, fields: impl Fn(&Facts, &Indicator) -> String) {
    let plain = without_marks(marked);
    let facts = facts(&plain, role);
    let mut marks: Vec<(Span, String)> = facts.indicators.iter().map(|it| (it.span, fields(&facts, it))).collect();
    marks.sort();
    assert_eq!(with_marks(&plain, &marks), marked);
}

/// Mentions, each with its kind: `⟦2024年|period⟧`.
pub fn check_mentions(marked: &str) {
    let plain = without_marks(marked);
    let facts = facts(&plain, Role::Achievements);
    let mut marks: Vec<(Span, String)> = facts.mentions.iter().map(|it| (it.span, it.kind.name().to_owned())).collect();
    marks.extend(facts.indicators.iter().map(|it| (it.span, "figure".to_owned())));
    marks.sort();
    assert_eq!(with_marks(&plain, &marks), marked);
}

fn without_marks(marked: &str) -> String {
    let mut res = String::new();
    let mut in_fields = false;
    let mut in_mark = false;
    for c in marked.chars() {
        match c {
            '⟦' => in_mark = true,
            '⟧' => (in_mark, in_fields) = (false, false),
            '|' if in_mark => in_fields = true,
            _ if in_fields => {}
            _ => res.push(c),
        }
    }
    res
}

fn with_marks(plain: &str, marks: &[(Span, String)]) -> String {
    let mut res = String::new();
    let mut at = 0;
    for (span, fields) in marks {
        res.push_str(Span::new(at, span.start).of(plain));
        res.push_str(&format!("⟦{}|{fields}⟧", span.of(plain)));
        at = span.end();
    }
    res.push_str(plain.get(at as usize..).unwrap_or_default());
    res
}

#[test]
fn furniture_and_prose_are_in_order() {
    let facts = facts("2024年,审查合同460余份,出具意见99份。", Role::Achievements);
    assert_eq!(facts.indicators.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["q1", "q2"]);
    assert_eq!(facts.mentions.len(), 1);
}
