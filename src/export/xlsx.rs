//! A reading as a workbook: the sheets 指标, 核验, 部分 and 说明, each with a head row that stays in sight and a filter.
//!
//! The smallest workbook that Excel, WPS and LibreOffice open without a word: words stand in their cells (`inlineStr`),
//! numbers are numbers, nothing is a formula. It has no styles beyond the head row's.

use std::fmt::Write as _;

use crate::export::place::numbers;
use crate::export::table::{self, Cell, Column};
use crate::export::zip::{Entry, stored};
use crate::export::{messages_zh, names_zh};
use crate::reading::Reading;
use crate::text::{Decimal, Span};

/// What a sheet can hold, less the head.
const MOST_ROWS: usize = 1_048_575;
/// What a cell can hold, in units of UTF-16.
const LONGEST: usize = 32_767;
/// Spreadsheets keep no more digits than this; a longer number would be another one.
const MOST_DIGITS: usize = 15;

const CHECKS: [Column; 6] = [("编号", 7), ("结果", 11), ("类别", 13), ("计算", 60), ("位置", 16), ("原文", 80)];
const PARTS: [Column; 4] = [("应当写明的部分", 46), ("结果", 11), ("位置", 16), ("原文", 80)];
const ABOUT: [Column; 2] = [("项目", 16), ("内容", 80)];

const SHEETS: [&str; 4] = ["指标", "核验", "部分", "说明"];

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

// Names of the format, not addresses: nothing is ever fetched from there.
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The bytes of the workbook, with those indicators that `figures` names.
pub fn xlsx(reading: &Reading, figures: &[u32]) -> Vec<u8> {
    stored(&[
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml".to_owned())])),
        ("xl/workbook.xml", workbook()),
        ("xl/_rels/workbook.xml.rels", workbook_relations()),
        ("xl/styles.xml", styles()),
        sheet("xl/worksheets/sheet1.xml", &table::COLUMNS, &table::rows(reading, figures)),
        sheet("xl/worksheets/sheet2.xml", &CHECKS, &checks(reading)),
        sheet("xl/worksheets/sheet3.xml", &PARTS, &parts(reading)),
        sheet("xl/worksheets/sheet4.xml", &ABOUT, &about(reading, figures.len())),
    ])
}

fn checks(reading: &Reading) -> Vec<Vec<Cell>> {
    let row = |it: &crate::insight::Check| {
        vec![
            it.id.as_str().into(),
            names_zh::verdict(it.verdict).into(),
            names_zh::check_kind(it.kind).into(),
            messages_zh::check(it).into(),
            place_of(reading, &it.evidence).into(),
            words_of(reading, &it.evidence).into(),
        ]
    };
    reading.insight.checks.iter().map(row).collect()
}

fn parts(reading: &Reading) -> Vec<Vec<Cell>> {
    let row = |it: &crate::insight::Coverage| {
        vec![
            names_zh::part(it.part).into(),
            names_zh::status(it.status).into(),
            place_of(reading, &it.evidence).into(),
            words_of(reading, &it.evidence).into(),
        ]
    };
    reading.insight.coverage.iter().map(row).collect()
}

/// The numbers of the innermost node around the first place.
fn place_of(reading: &Reading, evidence: &[Span]) -> String {
    let sections = &reading.report.sections;
    let first = evidence.first().copied().unwrap_or_default();
    // Parents stand before their children.
    let node = sections.iter().rposition(|it| !first.is_empty() && it.span.covers(first));
    numbers(reading, node)
}

/// The words of all places.
fn words_of(reading: &Reading, evidence: &[Span]) -> String {
    let words: Vec<&str> = evidence.iter().map(|it| it.of(&reading.source.text).trim()).collect();
    words.join(" …… ")
}

fn about(reading: &Reading, figures: usize) -> Vec<Vec<Cell>> {
    let meta = &reading.report.meta;
    let title = meta.title.as_deref().unwrap_or(&reading.source.name);
    let number = |it: usize| Cell::Number(Decimal::whole(it as i128));
    let words = |it: &Option<String>| it.as_deref().unwrap_or_default().into();
    let year = meta.year.map_or("".into(), |it| number(usize::from(it)));
    let program = concat!("法治报告阅读器 ", env!("CARGO_PKG_VERSION"));
    let rows: [(&str, Cell); 11] = [
        ("报告", title.into()),
        ("发布机构", words(&meta.issuer)),
        ("年度", year),
        ("发布日期", words(&meta.published)),
        ("来源", words(&meta.origin)),
        ("发文字号", words(&meta.document_number)),
        ("表中指标", number(figures)),
        ("全部指标", number(reading.facts.indicators.len())),
        ("数值", "按原文换算为完整数字，如 22.3 万件为 223000，单位另列；百分比为百分号前的数；金额一律为元。".into()),
        ("第几句", "在所在章节或要点中是第几句，标题不计。".into()),
        ("程序", program.into()),
    ];
    rows.into_iter().map(|(name, cell)| vec![name.into(), cell]).collect()
}

fn sheet(path: &'static str, columns: &[Column], rows: &[Vec<Cell>]) -> Entry {
    let mut res = String::from(HEAD);
    let last = letter(columns.len() - 1);
    let rows = &rows[..rows.len().min(MOST_ROWS)];
    // Writing to a string cannot fail, here and below.
    let _ = write!(
        res,
        r#"<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>"#,
    );
    for (at, (_, width)) in columns.iter().enumerate() {
        let _ = write!(res, r#"<col min="{0}" max="{0}" width="{width}" customWidth="1"/>"#, at + 1);
    }
    res.push_str("</cols><sheetData>");
    let head: Vec<Cell> = columns.iter().map(|it| it.0.into()).collect();
    row(&mut res, 1, &head, r#" s="1""#);
    for (at, cells) in rows.iter().enumerate() {
        row(&mut res, at + 2, cells, "");
    }
    let _ = write!(res, r#"</sheetData><autoFilter ref="A1:{last}{}"/></worksheet>"#, rows.len() + 1);
    (path, res)
}

fn row(res: &mut String, number: usize, cells: &[Cell], style: &str) {
    let _ = write!(res, r#"<row r="{number}">"#);
    for (at, cell) in cells.iter().enumerate() {
        let column = letter(at);
        let plain = match cell {
            Cell::Text(words) => words.clone(),
            Cell::Number(value) => value.trimmed().to_string(),
        };
        let is_number =
            matches!(cell, Cell::Number(_)) && plain.bytes().filter(u8::is_ascii_digit).count() <= MOST_DIGITS;
        let _ = match is_number {
            _ if plain.is_empty() => Ok(()),
            true => write!(res, r#"<c r="{column}{number}"{style}><v>{plain}</v></c>"#),
            false => write!(
                res,
                r#"<c r="{column}{number}"{style} t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                escape(&plain)
            ),
        };
    }
    res.push_str("</row>");
}

/// No sheet has more than 26 columns.
fn letter(column: usize) -> char {
    char::from(b'A' + column.min(25) as u8)
}

/// Words as they may stand in XML, no longer than a cell takes.
fn escape(words: &str) -> String {
    let mut res = String::with_capacity(words.len());
    let mut room = LONGEST;
    for (at, c) in words.char_indices() {
        room = match room.checked_sub(c.len_utf16()) {
            Some(left) => left,
            None => break,
        };
        match c {
            '&' => res.push_str("&amp;"),
            '<' => res.push_str("&lt;"),
            '>' => res.push_str("&gt;"),
            // A line end that is a carriage return would be read as another one.
            '\r' => res.push_str("&#13;"),
            '\t' | '\n' => res.push(c),
            // What XML cannot hold at all.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => res.push('\u{fffd}'),
            // `_x0041_` would be read as `A`.
            '_' if is_code(&words[at..]) => res.push_str("_x005F_"),
            c => res.push(c),
        }
    }
    res
}

fn is_code(rest: &str) -> bool {
    let digits = rest.strip_prefix("_x").and_then(|it| it.get(..4));
    digits.is_some_and(|it| it.bytes().all(|it| it.is_ascii_hexdigit())) && rest.get(6..7) == Some("_")
}

fn content_types() -> String {
    const KINDS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut res = format!(
        r#"{HEAD}<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{KINDS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{KINDS}.styles+xml"/>"#,
    );
    for number in 1..=SHEETS.len() {
        let part = format!("/xl/worksheets/sheet{number}.xml");
        let _ = write!(res, r#"<Override PartName="{part}" ContentType="{KINDS}.worksheet+xml"/>"#);
    }
    res.push_str("</Types>");
    res
}

fn relations(targets: &[(&str, String)]) -> String {
    let mut res = format!(r#"{HEAD}<Relationships xmlns="{PACKAGE}">"#);
    for (at, (kind, target)) in targets.iter().enumerate() {
        let _ = write!(res, r#"<Relationship Id="rId{}" Type="{DOCUMENT}/{kind}" Target="{target}"/>"#, at + 1);
    }
    res.push_str("</Relationships>");
    res
}

fn workbook() -> String {
    let mut res = format!(r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>"#);
    for (name, number) in SHEETS.iter().zip(1..) {
        let _ = write!(res, r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#);
    }
    res.push_str("</sheets></workbook>");
    res
}

fn workbook_relations() -> String {
    let mut targets: Vec<(&str, String)> =
        (1..=SHEETS.len()).map(|it| ("worksheet", format!("worksheets/sheet{it}.xml"))).collect();
    targets.push(("styles", "styles.xml".to_owned()));
    relations(&targets)
}

/// Two kinds of cells: plain ones and the head, bold on grey. The two fills in front are those that the format demands.
fn styles() -> String {
    let font = r#"<sz val="11"/><name val="Microsoft YaHei"/>"#;
    format!(
        r#"{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEAE6DD"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
    )
}

#[cfg(test)]
mod tests;
