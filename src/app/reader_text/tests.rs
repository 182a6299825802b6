use super::stretches;
use crate::app::search::{Index, Search};
use crate::reading::read_text;
use crate::text::Span;

/// The whole text with sentences in {}, figures in [] and hits in <>.
fn check(text: &str, query: &str, want: &str) {
    let Ok(reading) = read_text("a.txt", text) else { panic!("no text") };
    let hits = Search::new(&Index::new(&reading), query.to_owned()).hits;
    let whole = Span::new(0, text.len() as u32);
    let mut got = String::new();
    let mut plain = String::new();
    for stretch in stretches(text, whole, &reading.facts.indicators, &hits) {
        got.push_str(if stretch.sentence.is_some() { "{" } else { "" });
        for piece in &stretch.pieces {
            got.push_str(if piece.figure.is_some() { "[" } else { "" });
            for part in &piece.parts {
                let words = part.span.of(text);
                plain.push_str(words);
                got.push_str(&if part.hit.is_some() { format!("<{words}>") } else { words.to_owned() });
            }
            got.push_str(if piece.figure.is_some() { "]" } else { "" });
            for part in &piece.mark {
                plain.push_str(part.span.of(text));
                got.push_str(part.span.of(text));
            }
        }
        got.push_str(if stretch.sentence.is_some() { "}" } else { "" });
    }
    assert_eq!(got, want);
    assert_eq!(plain, text);
}

#[test]
fn sentences_with_figures_are_wrapped() {
    check(
        "加强调解。受理调解纠纷1205件，调解成功1198件。继续努力。",
        "",
        "加强调解。{受理调解纠纷[1205件]，调解成功[1198件]。}继续努力。",
    );
}

#[test]
fn hits_lie_within_and_across() {
    check("加强调解。受理调解纠纷1205件。", "纠纷12", "加强调解。{受理调解<纠纷>[<12>05件]。}");
    check("加强调解。", "调解", "加强<调解>。");
}
