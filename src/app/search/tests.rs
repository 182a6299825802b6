use super::{Index, Search, groups, line_around};
use crate::reading::{Reading, read_text};
use crate::text::Span;

fn reading(text: &str) -> Reading {
    match read_text("a.txt", text) {
        Ok(it) => it,
        Err(why) => panic!("{why:?}"),
    }
}

/// The text with every hit between ⟦ and ⟧.
fn check(text: &str, query: &str, want: &str) {
    let search = Search::new(&Index::new(&reading(text)), query.to_owned());
    let mut got = text.to_owned();
    for hit in search.hits.iter().rev() {
        got.insert(hit.end() as usize, '⟧');
        got.insert(hit.start as usize, '⟦');
    }
    assert_eq!(got, want, "{query}");
}

#[test]
fn both_widths() {
    check("受理１２０５件,成功1205件", "1205", "受理⟦１２０５⟧件,成功⟦1205⟧件");
    check("（一）法治,(一)", "(一)", "⟦（一）⟧法治,⟦(一)⟧");
    check("PM2.5为33", "ｐｍ2.5", "⟦PM2.5⟧为33");
}

#[test]
fn thousands_with_and_without_a_comma() {
    for query in ["1205", "1,205", "１，２０５"] {
        check("受理1,205件，成功１２０５件", query, "受理⟦1,205⟧件，成功⟦１２０５⟧件");
    }
    // No thousands: a list of short numbers, and one that goes on.
    check("第1,20,3条", "120", "第1,20,3条");
    check("编号1,2056", "12056", "编号1,2056");
}

#[test]
fn all_quotation_marks_are_one() {
    for query in ["“放管服”", "\"放管服\"", "「放管服」", "＂放管服＂"] {
        check("深化“放管服”改革，「放管服」", query, "深化⟦“放管服”⟧改革，⟦「放管服」⟧");
    }
}

#[test]
fn several_words_stand_in_one_sentence_or_point() {
    check("受理调解。调解成功。", "成功 调解", "受理调解。⟦调解⟧⟦成功⟧。");
    // A point is one unit, a paragraph is not.
    check(
        "一、成效\n一是调解。办结成功。二是调解。\n二、不足\n调解。成功。",
        "调解　成功",
        "一、成效\n一是⟦调解⟧。办结⟦成功⟧。二是调解。\n二、不足\n调解。成功。",
    );
    // Words that lie over one another are one hit.
    check("行政执法监督", "政执法 执法监", "行⟦政执法监⟧督");
}

#[test]
fn blanks_and_line_ends_of_the_source_do_not_part_words() {
    check("全年调\n解2024 年", "调解2024年", "全年⟦调\n解2024 年⟧");
}

#[test]
fn a_label_that_the_text_does_not_hold_leads_to_its_figure() {
    let text = "一、成效\n全年受理调解纠纷1205件，调解成功1198件。";
    assert_eq!(reading(text).facts.indicators[1].label, "调解成功纠纷");
    check(text, "成功纠纷", "一、成效\n全年受理调解纠纷1205件，调解成功⟦1198件⟧。");
    check(text, "受理 成功纠纷", "一、成效\n全年⟦受理⟧调解纠纷1205件，调解成功⟦1198件⟧。");
    // What the sentence says itself is marked there only.
    check(text, "调解成功", "一、成效\n全年受理调解纠纷1205件，⟦调解成功⟧1198件。");
}

#[test]
fn hits_do_not_overlap() {
    check("层层层层层", "层层", "⟦层层⟧⟦层层⟧层");
}

#[test]
fn nothing_for_nothing() {
    check("法治", "", "法治");
    check("法治", "　 ", "法治");
    check("法治", "法治政府建设年度报告", "法治");
    check("法治", &"法 ".repeat(40), "⟦法⟧治");
}

#[test]
fn hits_are_counted_by_the_innermost_section() {
    let reading = reading("调解\n一、调解\n（一）调解。调解12件。\n二、不足\n调解少。\n甲县人民政府");
    let search = Search::new(&Index::new(&reading), "调解".to_owned());
    let got: Vec<_> = groups(&reading, &search.hits)
        .iter()
        .map(|it| (it.section.map(|at| reading.report.sections[at].id.clone()), it.first, it.count))
        .collect();
    let of = |id: &str| Some(id.to_owned());
    assert_eq!(got, [(None, 0, 1), (of("1"), 1, 1), (of("1.1"), 2, 2), (of("2"), 4, 1)]);
    let chapter = reading.report.sections.iter().find(|it| it.id == "1").map(|it| search.count_in(it.span));
    assert_eq!(chapter, Some(3));
}

#[test]
fn a_hit_is_listed_with_what_stands_around_it() {
    let text = "一、成效\n全区各级调解组织受理纠纷1205件，调解成功1198件。\n二、不足";
    let at = text.find("1205").unwrap_or_default() as u32;
    let line = line_around(text, Span::new(at, at + 4));
    assert_eq!(line.of(text), "各级调解组织受理纠纷1205件，调解成功1198件。");
}
