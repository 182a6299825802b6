//! The rules of matching a reading with its annotation.
//!
//! 受理调解纠纷数 and 受理调解纠纷 are the same label: a final 数 counts for nothing. Nearly equal is equal when the
//! pairs of neighbouring characters agree to four fifths.

use std::collections::{BTreeMap, HashMap};

use fazhi_viewer::facts::Indicator;
use fazhi_viewer::reading::Reading;
use fazhi_viewer::report::SectionKind;
use fazhi_viewer::text::fold::{fold_char, is_blank};
use fazhi_viewer::text::{LineIndex, Span};
use serde_json::Value;

/// Hits and cases of each figure, and a remark for every miss.
#[derive(Default)]
pub struct Tally {
    pub figures: BTreeMap<&'static str, (usize, usize)>,
    pub notes: Vec<String>,
}

impl Tally {
    fn add(&mut self, figure: &'static str, hit: usize, of: usize) {
        let sum = self.figures.entry(figure).or_default();
        *sum = (sum.0 + hit, sum.1 + of);
    }

    /// Counts a case, and remarks on a miss.
    fn case(&mut self, figure: &'static str, hit: bool, note: impl FnOnce() -> String) {
        self.add(figure, usize::from(hit), 1);
        if !hit {
            self.notes.push(format!("{figure}: {}", note()));
        }
    }
}

/// Adds one report to the tally.
pub fn score(gold: &Value, reading: &Reading, tally: &mut Tally) {
    indicators(gold, reading, tally);
    outline(gold, reading, tally);
    meta(gold, reading, tally);
}

fn indicators(gold: &Value, reading: &Reading, tally: &mut Tally) {
    let empty = Vec::new();
    let wanted = gold["indicators"].as_array().unwrap_or(&empty);
    let got = &reading.facts.indicators;
    let pairs = pairs(wanted, reading);
    let back: HashMap<usize, usize> = pairs.iter().map(|(&want, &got)| (got, want)).collect();
    for (idx, want) in wanted.iter().enumerate() {
        if optional(want) {
            continue;
        }
        let found = pairs.get(&idx).copied();
        tally.case("recall", found.is_some(), || format!("{} ({})", text(want, "text"), text(want, "label")));
        if let Some(found) = found {
            fields(want, &got[found], &back, reading, tally);
        }
    }
    for (idx, it) in got.iter().enumerate() {
        match back.get(&idx).map(|&want| &wanted[want]) {
            Some(want) if optional(want) => {}
            found => tally.case("precision", found.is_some(), || remark(it, reading)),
        }
    }
}

fn remark(it: &Indicator, reading: &Reading) -> String {
    let text = &reading.source.text;
    format!("{} ({}) in {}", it.span.of(text), it.label, it.sentence.of(text))
}

/// Each annotation takes the first unused figure of its value that overlaps it.
fn pairs(wanted: &[Value], reading: &Reading) -> BTreeMap<usize, usize> {
    let source = &reading.source.text;
    let index = LineIndex::new(source);
    let mut used = vec![false; reading.facts.indicators.len()];
    let mut res = BTreeMap::new();
    for (idx, want) in wanted.iter().enumerate() {
        let byte = |field: &str| index.byte_from_char(source, want[field].as_u64().unwrap_or(0) as u32);
        let span = Span::new(byte("start"), byte("end"));
        assert_eq!(span.of(source), text(want, "text"), "the annotation's offsets");
        let value = want["value"].as_f64().unwrap_or(f64::NAN);
        let found = reading.facts.indicators.iter().enumerate().find(|&(at, it)| {
            let own: f64 = it.value.to_string().parse().unwrap_or(f64::NAN);
            !used[at] && it.span.overlaps(span) && (own - value).abs() <= 1e-9 * value.abs().max(1.0)
        });
        if let Some((at, _)) = found {
            used[at] = true;
            res.insert(idx, at);
        }
    }
    res
}

fn optional(want: &Value) -> bool {
    want["optional"].as_bool().unwrap_or(false)
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

fn fields(want: &Value, got: &Indicator, back: &HashMap<usize, usize>, reading: &Reading, tally: &mut Tally) {
    let period = got.period.map(|it| it.to_string()).unwrap_or_default();
    let section = got.section.map_or("", |idx| reading.report.sections[idx].id.as_str());
    let simple: [(&'static str, &str); 4] =
        [("unit", &got.unit), ("approx", got.approx.name()), ("period", &period), ("section", section)];
    for (field, own) in simple {
        if let Some(asked) = want[field].as_str() {
            tally.case(field, own == asked, || format!("{own:?}, expected {asked:?}: {}", remark(got, reading)));
        }
    }
    let wordings = want["label_alt"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let fits = std::iter::once(text(want, "label")).chain(wordings).any(|it| same_label(&got.label, it));
    tally.case("label", fits, || format!("expected {}: {}", text(want, "label"), remark(got, reading)));
    let asked = &want["relation"];
    let kind = text(asked, "type");
    if let (Some(target), true) = (asked["target"].as_u64(), matches!(kind, "part_of" | "out_of" | "amount_of")) {
        let own = got.relation.filter(|it| it.kind.name() == kind).and_then(|it| it.target);
        let fits = own.and_then(|it| back.get(&it)).is_some_and(|&it| it as u64 == target);
        tally.case("relation", fits, || format!("expected {kind} {target}: {}", remark(got, reading)));
    }
}

/// Equal up to punctuation and a final 数, or nearly so.
fn same_label(a: &str, b: &str) -> bool {
    let (a, b) = (label_form(a), label_form(b));
    !a.is_empty() && (a == b || nearly_equal(&bigrams(&a), &bigrams(&b)))
}

fn label_form(label: &str) -> Vec<char> {
    const TAILS: [&str; 6] = ["数量", "总数", "次数", "件数", "金额", "数"];
    let whole: String = squeeze(label);
    let cut = TAILS.iter().chain(["率"].iter()).find_map(|it| whole.strip_suffix(it)).unwrap_or(&whole);
    let form = if cut.is_empty() { &whole } else { cut };
    form.chars().collect()
}

/// One width, without blanks and punctuation.
fn squeeze(words: &str) -> String {
    let punctuation = |c: char| {
        matches!(c, '!'..='#' | '%'..='*' | ','..='/' | ':' | ';' | '?' | '@' | '['..=']' | '_' | '{' | '}')
            || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '·' | '、' | '。' | '〃')
            || matches!(c, '〈'..='】' | '〔'..='〟')
    };
    words.chars().map(fold_char).filter(|&c| !is_blank(c) && !punctuation(c)).collect()
}

fn bigrams(label: &[char]) -> HashMap<(char, char), usize> {
    let mut res = HashMap::new();
    if let [one] = label {
        res.insert((*one, '\0'), 1);
    }
    for pair in label.windows(2) {
        *res.entry((pair[0], pair[1])).or_default() += 1;
    }
    res
}

/// F1 of the pairs of at least four fifths.
fn nearly_equal(a: &HashMap<(char, char), usize>, b: &HashMap<(char, char), usize>) -> bool {
    let common: usize = a.iter().map(|(pair, &n)| n.min(b.get(pair).copied().unwrap_or(0))).sum();
    let all: usize = a.values().sum::<usize>() + b.values().sum::<usize>();
    common > 0 && 10 * common >= 4 * all
}

fn outline(gold: &Value, reading: &Reading, tally: &mut Tally) {
    let Some(wanted) = gold["outline"].as_array() else { return };
    let heads = |kind| matches!(kind, SectionKind::Section | SectionKind::Item);
    let found: HashMap<&str, _> =
        reading.report.sections.iter().filter(|it| heads(it.kind)).map(|it| (it.id.as_str(), it)).collect();
    for want in wanted {
        let (id, kind) = (text(want, "id"), text(want, "kind"));
        let it = found.get(id);
        if let (Some(it), Some(role)) = (it, want["role"].as_str()) {
            tally.case("role", it.role.name() == role, || format!("{id} {}", it.role.name()));
        }
        let fits = it.is_some_and(|it| {
            let own = (it.number.as_deref().unwrap_or_default(), it.heading.as_deref().unwrap_or_default());
            it.kind.name() == kind
                && squeeze(own.0) == squeeze(text(want, "number"))
                && same_heading(own.1, text(want, "heading"))
        });
        // F1: a node that agrees counts on both sides.
        tally.add("outline", if fits { 2 } else { 0 }, 1);
        if !fits {
            tally.notes.push(format!("outline: {id} {} {}", text(want, "number"), text(want, "heading")));
        }
    }
    tally.add("outline", 0, found.len());
}

/// Equal, or one begins with the other and that is at least four characters long.
fn same_heading(got: &str, want: &str) -> bool {
    let (got, want) = (squeeze(got), squeeze(want));
    let begins = |a: &str, b: &str| b.chars().count() >= 4 && a.starts_with(b);
    got == want || begins(&got, &want) || begins(&want, &got)
}

fn meta(gold: &Value, reading: &Reading, tally: &mut Tally) {
    let meta = &reading.report.meta;
    let own = |field: &str| match field {
        "title" => meta.title.clone(),
        "issuer" => meta.issuer.clone(),
        "year" => meta.year.map(|it| it.to_string()),
        "published" => meta.published.clone(),
        "origin" => meta.origin.clone(),
        "document_number" => meta.document_number.clone(),
        other => panic!("the annotation has the unknown field {other}"),
    };
    for (field, want) in gold["meta"].as_object().into_iter().flatten() {
        let want = match want {
            Value::Null => None,
            Value::String(it) => Some(it.clone()),
            other => Some(other.to_string()),
        };
        let got = own(field);
        let fits = got.as_deref().map(squeeze) == want.as_deref().map(squeeze);
        tally.case("meta", fits, || format!("{field} {got:?}, expected {want:?}"));
    }
}
