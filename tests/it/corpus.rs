//! Readings that must agree: both widths, all line ends, and a text with a sentence more or less.

use std::collections::HashMap;

use fazhi_viewer::reading::{Input, Reading, read};
use fazhi_viewer::text::fold::fold_char;

use crate::lossless::widen;
use crate::support::{REFERENCES, indicator_row, read_str, source};

/// All that is said of each figure, in one spelling.
fn rows(it: &Reading) -> Vec<String> {
    let indicators = it.facts.indicators.iter().zip(it.concepts());
    indicators.map(|(fact, concept)| indicator_row(it, fact, concept).chars().map(fold_char).collect()).collect()
}

#[test]
fn both_widths_give_the_same_figures() {
    for (slug, _) in REFERENCES {
        let text = source(slug);
        let wide: String = text.chars().map(widen).collect();
        let half: String = text.chars().map(|c| if c == '\u{3000}' { c } else { fold_char(c) }).collect();
        let rows_of = |text: &str| rows(&read_str(text));
        assert_eq!(rows_of(&text), rows_of(&wide), "{slug} full width");
        assert_eq!(rows_of(&text), rows_of(&half), "{slug} half width");
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    for (slug, _) in REFERENCES {
        let text = source(slug);
        let crlf = text.replace('\n', "\r\n");
        let marked = format!("\u{feff}{crlf}");
        assert_eq!(rows(&read_str(&text)), rows(&read_str(&crlf)), "{slug}");
        let read = read(Input { name: slug, bytes: marked.as_bytes() }).unwrap();
        assert_eq!(rows(&read_str(&text)), rows(&read), "{slug}");
        assert_eq!(read.source.text, text);
    }
}

/// The figures of each sentence that does not hold `but`: sentence, then label, value, unit, approx, period, kind and
/// anchor. Ids and sections move when something is put in before them; nothing else may.
fn by_sentence(it: &Reading, but: &str) -> HashMap<String, Vec<String>> {
    let mut res: HashMap<String, Vec<String>> = HashMap::new();
    for fact in &it.facts.indicators {
        let sentence = fact.sentence.of(&it.source.text);
        if sentence.contains(but) {
            continue;
        }
        let kind = fact.relation.map(|it| it.kind);
        let target = fact.relation.and_then(|it| it.target).map(|it| it as isize - index(&fact.id));
        res.entry(sentence.to_owned()).or_default().push(format!(
            "{} {} {} {:?} {:?} {:?} {kind:?} {target:?}",
            fact.label, fact.value, fact.unit, fact.approx, fact.period, fact.kind
        ));
    }
    res
}

fn index(id: &str) -> isize {
    id.trim_start_matches('q').parse::<isize>().unwrap() - 1
}

/// Where a sentence of prose ends: behind 。 and not inside quotation marks.
fn sentence_ends(text: &str) -> Vec<usize> {
    let body = text.find("一、").unwrap_or(0);
    text.match_indices('。').map(|(at, mark)| at + mark.len()).filter(|&at| at > body).collect()
}

#[test]
fn a_sentence_put_in_changes_no_figure_elsewhere() {
    const NEW: &str = "另行走访网格片区37个，听取意见1204条。";
    for (slug, _) in REFERENCES {
        let text = source(slug);
        let before = by_sentence(&read_str(&text), NEW);
        for at in sentence_ends(&text) {
            let more = format!("{}{NEW}{}", &text[..at], &text[at..]);
            let after = by_sentence(&read_str(&more), NEW);
            assert_eq!(before, after, "{slug}, after {}", &text[..at].chars().rev().take(20).collect::<String>());
        }
    }
}

#[test]
fn a_sentence_left_out_changes_no_figure_elsewhere() {
    for (slug, _) in REFERENCES {
        let text = source(slug);
        let before = by_sentence(&read_str(&text), "\0");
        for pair in sentence_ends(&text).windows(2) {
            let gone = &text[pair[0]..pair[1]];
            // With its number a sentence opens or closes a part; without it the outline around changes.
            const FORMS: [&str; 14] =
                ["一、", "二、", "三、", "四、", "）", ")", "是", "要", "首先", "其次", "再次", "最后", "部分", "\n"];
            let opens = FORMS.iter().any(|it| gone.contains(it));
            if opens {
                continue;
            }
            let less = format!("{}{}", &text[..pair[0]], &text[pair[1]..]);
            let mut want = before.clone();
            want.retain(|sentence, _| sentence.trim() != gone.trim());
            assert_eq!(by_sentence(&read_str(&less), "\0"), want, "{slug}, without {gone}");
        }
    }
}
