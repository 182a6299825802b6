//! Nothing is lost and nothing is out of place, whatever was done to a report.
//!
//! The texts are the references, cut and mutated at random: lines and sentences deleted, doubled and swapped, odd
//! characters put in, widths changed. `PROPTEST_CASES=20000` tries more of them.

use fazhi_viewer::reading::{Reading, read_text};
use fazhi_viewer::report::SectionKind;
use fazhi_viewer::text::Span;
use fazhi_viewer::text::fold::is_blank;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use crate::support::{read_str, sources};

#[test]
fn every_character_of_the_references_is_in_one_place() {
    for text in sources() {
        whole(&read_str(&text)).unwrap();
    }
}

#[test]
fn and_of_whatever_is_made_of_them() {
    let sources = sources();
    let config = Config { failure_persistence: None, ..Config::default() };
    // The same texts each time: a failure is seen by everybody or by nobody.
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let mutations = prop::collection::vec(mutation(), 0..12);
    let texts = (0..sources.len(), any::<(prop::sample::Index, prop::sample::Index)>(), mutations);
    runner
        .run(&texts, |(which, (from, to), mutations)| {
            let text = mutations.iter().fold(cut(&sources[which], from, to), |text, it| it.apply(&text));
            match read_text("mutated.txt", &text) {
                Ok(reading) => whole(&reading).map_err(|it| TestCaseError::fail(format!("{it} in {text:.2000}"))),
                Err(_) if text.chars().all(is_blank) => Ok(()),
                Err(refusal) => Err(TestCaseError::fail(format!("{refusal:?}\n{text}"))),
            }
        })
        .unwrap();
}

/// What can happen to a text on its way to a reader.
#[derive(Clone, Debug)]
enum Mutation {
    Delete(Piece, prop::sample::Index),
    Double(Piece, prop::sample::Index),
    Swap(Piece, prop::sample::Index, prop::sample::Index),
    Insert(String, prop::sample::Index),
    Widen(prop::sample::Index),
    Glue,
}

#[derive(Clone, Copy, Debug)]
enum Piece {
    Line,
    Sentence,
    Character,
}

/// Characters that steer the reading, alone and in rows.
const ODD: &[&str] = &[
    "一",
    "一是",
    "（一）",
    "(1)",
    "1.",
    "一、",
    "《",
    "》",
    "“",
    "”",
    "(",
    ")",
    "。",
    "，",
    "、",
    "|",
    "\t",
    "\n",
    " ",
    "\u{3000}",
    "\u{200b}",
    "\u{feff}",
    "9",
    "万",
    "亿",
    "余",
    "%",
    "％",
    "年",
    "月",
    "第",
    "其中",
    "分别为",
    "由",
    "至",
    "-",
    "—",
    "A",
    "𠮷",
    "é",
    "\r",
    "+",
    "×",
    "件",
    "：",
    "；",
    "百分之",
    "三分之二",
    ".",
    ",",
    "两",
    "〇",
    "2024",
    "同比",
];

fn mutation() -> impl Strategy<Value = Mutation> {
    let piece = || prop_oneof![Just(Piece::Line), Just(Piece::Sentence), Just(Piece::Character)];
    let at = any::<prop::sample::Index>;
    let odd = prop::collection::vec(prop::sample::select(ODD), 1..5).prop_map(|it| it.concat());
    prop_oneof![
        1 => (piece(), at()).prop_map(|(piece, at)| Mutation::Delete(piece, at)),
        1 => (piece(), at()).prop_map(|(piece, at)| Mutation::Double(piece, at)),
        1 => (piece(), at(), at()).prop_map(|(piece, a, b)| Mutation::Swap(piece, a, b)),
        6 => (odd, at()).prop_map(|(odd, at)| Mutation::Insert(odd, at)),
        1 => at().prop_map(Mutation::Widen),
        1 => Just(Mutation::Glue),
    ]
}

impl Mutation {
    fn apply(&self, text: &str) -> String {
        match self {
            Mutation::Delete(piece, at) => with_pieces(text, *piece, |all| {
                all.remove(at.index(all.len()));
            }),
            Mutation::Double(piece, at) => with_pieces(text, *piece, |all| {
                let at = at.index(all.len());
                all.insert(at, all[at]);
            }),
            Mutation::Swap(piece, a, b) => with_pieces(text, *piece, |all| {
                let (a, b) = (a.index(all.len()), b.index(all.len()));
                all.swap(a, b);
            }),
            Mutation::Insert(odd, at) => {
                let at = boundary(text, *at);
                format!("{}{odd}{}", &text[..at], &text[at..])
            }
            Mutation::Widen(at) => {
                let at = boundary(text, *at);
                format!("{}{}", &text[..at], text[at..].chars().map(widen).collect::<String>())
            }
            Mutation::Glue => text.replace('\n', ""),
        }
    }
}

fn with_pieces(text: &str, piece: Piece, change: impl FnOnce(&mut Vec<&str>)) -> String {
    let mut pieces: Vec<&str> = match piece {
        Piece::Line => text.split_inclusive('\n').collect(),
        Piece::Sentence => text.split_inclusive('。').collect(),
        Piece::Character => text.split_inclusive(|_: char| true).collect(),
    };
    if !pieces.is_empty() {
        change(&mut pieces);
    }
    pieces.concat()
}

fn boundary(text: &str, at: prop::sample::Index) -> usize {
    let mut it = at.index(text.len() + 1);
    while !text.is_char_boundary(it) {
        it -= 1;
    }
    it
}

/// ASCII to its full-width twin.
pub fn widen(c: char) -> char {
    match c {
        '!'..='~' => char::from_u32(c as u32 + 0xfee0).unwrap_or(c),
        _ => c,
    }
}

fn cut(text: &str, from: prop::sample::Index, to: prop::sample::Index) -> String {
    let (a, b) = (boundary(text, from), boundary(text, to));
    // One half of the cases keep the whole text: a cut often leaves little.
    if a < b { text[a..b].to_owned() } else { text.to_owned() }
}

/// What holds for any reading; the first thing that does not, in words.
fn whole(it: &Reading) -> Result<(), String> {
    leaves(it)?;
    facts(it)
}

fn ensure(holds: bool, says: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(says()) }
}

fn on_boundaries(span: Span, text: &str) -> bool {
    text.is_char_boundary(span.start as usize) && text.is_char_boundary(span.end() as usize)
}

/// Leaves and furniture, put in order, are the source but for blanks.
fn leaves(it: &Reading) -> Result<(), String> {
    let text = &it.source.text;
    let mut pieces: Vec<Span> = it.report.furniture.iter().map(|it| it.span).collect();
    let sections = &it.report.sections;
    let mut last_start = 0;
    for (idx, node) in sections.iter().enumerate() {
        let first_child = node.children.first().map(|&child| sections[child].span.start);
        let own = Span::new(node.span.start, first_child.unwrap_or(node.span.end()));
        pieces.push(own);
        ensure(last_start <= node.span.start, || format!("{} stands before its predecessor", node.id))?;
        last_start = node.span.start;
        ensure(node.span.covers(node.heading_span), || format!("the heading of {} is outside", node.id))?;
        // A section that is one long paragraph is named by its first clause, which stays in the paragraph.
        let named = |span: Span| span.covers(node.heading_span);
        let in_first = node.children.first().is_some_and(|&child| named(sections[child].span));
        ensure(named(own) || in_first, || format!("the heading of {} is not its own", node.id))?;
        ensure(on_boundaries(node.span, text) && on_boundaries(node.heading_span, text), || {
            format!("{} cuts a character", node.id)
        })?;
        ensure(node.children.is_empty() || node.kind != SectionKind::Paragraph, || {
            format!("the paragraph {} has children", node.id)
        })?;
        for &child in &node.children {
            ensure(sections[child].parent == Some(idx) && node.span.covers(sections[child].span), || {
                format!("{} is not inside {}", sections[child].id, node.id)
            })?;
        }
    }
    pieces.sort();
    let mut at = 0;
    for piece in pieces {
        let gap = Span::new(at, piece.start);
        ensure(at <= piece.start, || format!("{:?} is in two places", piece.of(text)))?;
        ensure(gap.of(text).chars().all(is_blank), || format!("{:?} is nowhere", gap.of(text)))?;
        at = piece.end();
    }
    let rest = text.get(at as usize..).ok_or("a node reaches over the end")?;
    ensure(rest.chars().all(is_blank), || format!("{rest:?} at the end is nowhere"))
}

/// Figures and mentions are in order, inside the text, and none overlaps another.
fn facts(it: &Reading) -> Result<(), String> {
    let text = &it.source.text;
    let facts = &it.facts;
    let in_order = |spans: Vec<Span>, what: &str| {
        let bad = spans.windows(2).find(|pair| pair[1].start < pair[0].end());
        ensure(bad.is_none(), || format!("{what} overlap or are out of order: {bad:?}"))
    };
    in_order(facts.indicators.iter().map(|it| it.span).collect(), "indicators")?;
    in_order(facts.mentions.iter().map(|it| it.span).collect(), "mentions")?;
    let mut all: Vec<Span> = facts.indicators.iter().map(|it| it.span).collect();
    all.extend(facts.mentions.iter().map(|it| it.span));
    all.sort();
    in_order(all, "indicators and mentions")?;
    for fact in &facts.indicators {
        let says = |what: &str| format!("{} {:?}: {what}", fact.id, fact.span.of(text));
        ensure(!fact.span.is_empty() && on_boundaries(fact.span, text), || says("no text"))?;
        ensure(fact.sentence.covers(fact.span), || says("outside of its sentence"))?;
        ensure(on_boundaries(fact.sentence, text), || says("its sentence cuts a character"))?;
        ensure(fact.section.is_some_and(|idx| idx < it.report.sections.len()), || says("no section"))?;
        ensure(fact.label_spans.iter().all(|it| !it.of(text).is_empty()), || says("a label from nowhere"))?;
        ensure(fact.value_high.is_none_or(|high| high > fact.value), || says("a range that does not rise"))?;
        let target = fact.relation.and_then(|it| it.target);
        ensure(target.is_none_or(|idx| idx < facts.indicators.len() && facts.indicators[idx].id != fact.id), || {
            says("a relation to nothing")
        })?;
    }
    for mention in &facts.mentions {
        ensure(on_boundaries(mention.span, text) && !mention.span.of(text).is_empty(), || {
            format!("the mention {:?} has no text", mention.span)
        })?;
    }
    Ok(())
}
