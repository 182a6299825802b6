//! What leaves the program, read back by readers that others wrote: a workbook by `calamine`, JSON by `serde_json`.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
use fazhi_viewer::export::{self, Format};
use fazhi_viewer::reading::Reading;

use crate::support::{REFERENCES, read_str, reading};

fn sheets(reading: &Reading, figures: &[u32]) -> Vec<(String, Range<Data>)> {
    let bytes = Format::Xlsx.write(reading, figures);
    Xlsx::new(Cursor::new(bytes)).expect("a workbook").worksheets()
}

fn words(cell: Option<&Data>) -> String {
    cell.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn a_workbook_holds_every_figure_with_its_type() {
    for (slug, _) in REFERENCES {
        let reading = reading(slug);
        let sheets = sheets(&reading, &export::all(&reading));
        let names: Vec<&str> = sheets.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(names, ["指标", "核验", "部分", "说明"]);
        let table = &sheets[0].1;
        let head: Vec<String> = table.rows().next().unwrap().iter().map(ToString::to_string).collect();
        let column = |name: &str| head.iter().position(|it| it == name).unwrap();
        assert_eq!(table.rows().count(), reading.facts.indicators.len() + 1, "{slug}");
        for (row, it) in table.rows().skip(1).zip(&reading.facts.indicators) {
            assert_eq!(words(row.get(column("编号"))), it.id);
            assert_eq!(words(row.get(column("名称"))), it.label);
            assert_eq!(words(row.get(column("单位"))), it.unit);
            assert_eq!(words(row.get(column("句子"))), it.sentence.of(&reading.source.text).trim());
            let value: f64 = it.value.to_string().parse().unwrap();
            assert_eq!(row.get(column("数值")), Some(&Data::Float(value)), "{slug} {}", it.id);
        }
        assert_eq!(sheets[1].1.rows().count(), reading.insight.checks.len() + 1, "{slug}");
        assert_eq!(sheets[2].1.rows().count(), reading.insight.coverage.len() + 1, "{slug}");
        let about: Vec<String> = sheets[3].1.rows().map(|it| words(it.get(1))).collect();
        assert!(about.contains(&reading.report.meta.title.clone().unwrap()), "{slug}");
        assert!(about.iter().any(|it| it.ends_with(env!("CARGO_PKG_VERSION"))), "{slug}");
    }
}

#[test]
fn a_workbook_of_some_figures_or_of_none() {
    let reading = reading("wutongqiao-2024");
    let some = sheets(&reading, &[32, 31, 9999]);
    let ids: Vec<String> = some[0].1.rows().map(|it| words(it.first())).collect();
    assert_eq!(ids, ["编号", "q33", "q32"]);
    let none = sheets(&read_str("今天天气很好。"), &[]);
    assert_eq!(none[0].1.rows().count(), 1);
}

#[test]
fn words_that_look_like_formulas_stay_words() {
    let reading = read_str("=甲县2024年法治政府建设年度报告\n一、成效\n=1+1&<b>办理案件12件\u{b}。");
    let sheets = sheets(&reading, &[0]);
    assert_eq!(words(sheets[0].1.rows().nth(1).unwrap().last()), "=1+1&<b>办理案件12件\u{fffd}。");
    let csv = String::from_utf8(Format::Csv.write(&reading, &[0])).unwrap();
    assert!(csv.starts_with('\u{feff}') && csv.contains(",'=1+1"), "{csv}");
}

#[test]
fn chosen_figures_alone_are_in_json_and_tables() {
    let reading = reading("wutongqiao-2024");
    let json: serde_json::Value = serde_json::from_slice(&Format::Json.write(&reading, &[32])).unwrap();
    let [only] = json["indicators"].as_array().unwrap().as_slice() else { panic!("one was chosen") };
    assert_eq!(only["id"], "q33");
    // Its whole was left out and is not named.
    assert_eq!(only["relation"], serde_json::json!({ "type": "out_of" }));
    let both: serde_json::Value = serde_json::from_slice(&Format::Json.write(&reading, &[31, 32])).unwrap();
    assert_eq!(both["indicators"][1]["relation"]["target"], "q32");
    let table = String::from_utf8(Format::Table.write(&reading, &[31, 32])).unwrap();
    assert_eq!(table.lines().filter(|it| it.starts_with("| ")).count(), 3);
    let csv = String::from_utf8(Format::Csv.write(&reading, &[31, 32])).unwrap();
    assert_eq!(csv.lines().count(), 3);
}

#[test]
fn markdown_holds_every_word_of_the_outline() {
    for (slug, _) in REFERENCES {
        let reading = reading(slug);
        let bytes = Format::Markdown.write(&reading, &[]);
        let bare = |text: &str| text.chars().filter(|it| !it.is_whitespace() && *it != '\\').collect::<String>();
        let markdown = bare(&String::from_utf8(bytes).unwrap());
        for it in reading.report.sections.iter().filter(|it| it.children.is_empty()) {
            assert!(markdown.contains(&bare(it.span.of(&reading.source.text))), "{slug} {}", it.id);
        }
        for it in &reading.report.sections {
            assert!(markdown.contains(&bare(it.heading_span.of(&reading.source.text))), "{slug} {}", it.id);
        }
    }
}
