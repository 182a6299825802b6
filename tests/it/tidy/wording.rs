//! Holds the English words of the interface against the Chinese ones in the sources: none is missing, none is left over.
//!
//! `format!("找到 {found} 处")` is looked up as `找到 {} 处` and must be handed to `said`; a bare literal is said in the
//! reader's language wherever it is put into the page.

use fazhi_viewer::app::glance::Glance;
use fazhi_viewer::app::messages_zh;
use fazhi_viewer::app::panels::period_words;
use fazhi_viewer::app::widget::{Widget, detail, widget};
use fazhi_viewer::app::wording::Words;
use fazhi_viewer::app::words;
use fazhi_viewer::insight::{Status, Verdict};
use fazhi_viewer::intake::Refusal;
use fazhi_viewer::reading::read_text;

use super::report;
use super::tree::{File, files, read};

const TABLE: &str = "static/lang/en.tsv";
/// Where words of the interface stand beside `src/ui/`.
const WORDS: [&str; 8] = [
    "src/app/words.rs",
    "src/app/route.rs",
    "src/app/settings.rs",
    "src/app/alert.rs",
    "src/app/citation.rs",
    "src/app/filters.rs",
    "src/app/palette.rs",
    "src/app/take_away.rs",
];
/// Where sentences are put together of pieces that mean nothing alone.
const SENTENCES: [&str; 3] = ["src/app/glance.rs", "src/app/widget.rs", "src/app/panels.rs"];
/// Literals that are looked for in a report or stand in a quotation from it.
const OF_A_REPORT: [&str; 2] = ["关于", " 至 "];

#[test]
fn every_word_of_the_interface_has_an_english_one() {
    let table = Words::new(read(TABLE));
    report(sources().iter().flat_map(|file| {
        let literals = literals(file).into_iter().filter(|it| is_chinese(&it.words));
        let ours = literals.filter(|it| !OF_A_REPORT.contains(&it.words.as_str()));
        ours.filter_map(|it| {
            let missing = table.of(&it.words).is_none();
            missing.then(|| format!("{TABLE}: {:?} of {} is missing", it.words, file.path))
        })
        .collect::<Vec<_>>()
    }));
}

#[test]
fn sentences_with_figures_are_handed_over() {
    report(sources().iter().filter(|it| it.path.starts_with("src/ui/")).flat_map(|file| {
        literals(file)
            .into_iter()
            .filter(|it| is_chinese(&it.words) && it.is_silent && !OF_A_REPORT.contains(&it.words.as_str()))
            .map(|it| format!("{}: format!({:?}) is not handed to `said`", file.path, it.words))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn table_is_in_order_and_holds_nothing_else() {
    let table = read(TABLE);
    let mut said: String = files("src/export", ".rs").iter().map(File::code).collect();
    let pieces = files("src/app", ".rs").into_iter().filter(|it| SENTENCES.contains(&it.path.as_str()));
    said.extend(
        sources()
            .iter()
            .chain(&pieces.collect::<Vec<_>>())
            .flat_map(literals)
            .flat_map(|it| [it.words, "\n".to_owned()]),
    );
    // `1 项不一致，3 项一致`, of verdicts and of parts.
    let verdicts = [Verdict::Inconsistent, Verdict::Consistent, Verdict::Unverifiable].map(words::verdict);
    let statuses = [Status::Present, Status::Partial, Status::Absent].map(words::status);
    said.extend(verdicts.map(|it| format!("项{it}\n")));
    said.extend(statuses.map(|it| format!("部分{it}\n")));
    let mut last = "";
    report(table.lines().filter_map(|line| {
        let (from, to) = line.split_once('\t').unwrap_or((line, ""));
        let gaps = |it: &str| it.matches("{}").count();
        let is_in_order = std::mem::replace(&mut last, from) < from;
        let wrong = match line {
            _ if to.is_empty() || to.contains('\t') => "has not two cells",
            _ if gaps(from) != gaps(to) => "has not the same gaps on both sides",
            _ if !is_in_order => "is not in the order of bytes, or stands there twice",
            _ if !from.split("{}").flat_map(|it| it.split([' ', '，', '；', '%'])).all(|it| said.contains(it)) => {
                "is said nowhere"
            }
            _ => return None,
        };
        Some(format!("{TABLE}: {from:?} {wrong}"))
    }));
}

#[test]
fn sentences_about_a_reading_have_english_ones() {
    use Refusal::{Binary, Empty, Encoding, OtherKind, TooLarge};
    let table = Words::new(read(TABLE));
    let mut said: Vec<String> =
        [Empty, TooLarge, OtherKind("PDF"), Binary, Encoding].into_iter().map(messages_zh::refusal).collect();
    for it in files("tests/reports", "source.txt") {
        if let Ok(reading) = read_text("source.txt", &it.text) {
            said.extend(reading.issues.iter().map(messages_zh::issue));
            said.extend(reading.insight.checks.iter().map(messages_zh::check));
            let glance = Glance::new(&reading);
            said.extend([glance.published, glance.checks, glance.parts].into_iter().filter(|it| !it.is_empty()));
            for (idx, figure) in reading.facts.indicators.iter().enumerate() {
                said.extend(figure.period.map(period_words));
                // An amount is digits and a unit of the report.
                let widget = widget(&reading, idx);
                said.extend(detail(&reading, idx, widget).filter(|_| widget != Widget::Money));
            }
        }
    }
    assert!(said.len() > 100, "{} sentences", said.len());
    report(said.into_iter().filter(|it| table.of(it).is_none()).map(|it| format!("{TABLE}: no row fits {it:?}")));
}

fn sources() -> Vec<File> {
    let words = files("src/app", ".rs").into_iter().filter(|it| WORDS.contains(&it.path.as_str()));
    files("src/ui", ".rs").into_iter().chain(words).filter(|it| !it.is_tests()).collect()
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|it| ('\u{4e00}'..='\u{9fff}').contains(&it))
}

/// A string of a source.
struct Literal {
    /// With `{}` for whatever is filled in.
    words: String,
    /// Whether something is filled in that goes into the page as it is.
    is_silent: bool,
}

/// The strings of a file in their order; what comments hold is none.
fn literals(file: &File) -> Vec<Literal> {
    let code = file.code();
    let mut res = Vec::new();
    let (mut before, mut rest) = (String::new(), code.as_str());
    while let Some((code, from)) = rest.split_once('"') {
        before.push_str(code);
        let mut end = 0;
        while let Some(at) = from[end..].find(['"', '\\']) {
            end += at;
            if from[end..].starts_with('"') {
                break;
            }
            end += 2;
        }
        let call = before.trim_end();
        let is_filled = call.ends_with("format!(");
        let words = if is_filled { without_names(&from[..end]) } else { from[..end].to_owned() };
        let is_silent = is_filled && !call.trim_end_matches("format!(").trim_end().ends_with("said(");
        res.push(Literal { words, is_silent });
        before.clear();
        rest = &from[end + 1..];
    }
    res
}

/// `{found}` as `{}`.
fn without_names(pattern: &str) -> String {
    let mut pieces = pattern.split('{');
    let mut res = pieces.next().unwrap_or_default().to_owned();
    for it in pieces {
        res.push_str("{}");
        res.push_str(it.split_once('}').map_or(it, |it| it.1));
    }
    res
}
