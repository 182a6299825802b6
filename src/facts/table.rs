//! Figures of a table whose rows are lines with bars: what a cell counts stands in its row and its column.
//!
//! ```text
//! |指标|2023年|2024年|
//! |行政复议收案（件）|98|112|
//! ```
//! gives 行政复议收案 98 件 of 2023 and 112 件 of 2024; so do the same cells with one of them a line. A row without a name in front is read like a sentence. It does not
//! join cells that span rows.

use std::ops::Range;

use crate::facts::indicator::{Found, Record};
use crate::facts::scan::scan;
use crate::facts::sentence::read_sentence;
use crate::facts::token::{Quantity, Token};
use crate::facts::{Approx, Facts, Mention, MentionKind, Period, Relation, RelationKind, Stretch};
use crate::lexicon::measures::{UnitKind, unit_at};
use crate::report::{Anchors, Report};
use crate::text::Folded;
use crate::text::date::year_at;
use crate::text::fold::is_han;
use crate::text::grid::grids;
use crate::text::numeral::{Numeral, numeral_at};
use crate::text::sentence::sentences;

/// The head of a table: the cells of its first row, where none of them is a figure; and the figures below it that no
/// total has taken in yet, each with its column.
#[derive(Clone, Debug, Default)]
struct Head(Vec<Range<usize>>, Vec<(usize, usize)>);

/// Adds the figures of a table.
pub fn read(text: &Folded, stretch: &Stretch, (report, anchors, facts): (&Report, &mut Anchors, &mut Facts)) {
    let mut head = Head::default();
    for cells in rows(text, stretch.range.clone()) {
        let row = cells.first().map_or(0, |it| it.start)..cells.last().map_or(0, |it| it.end);
        if !read_row(text, (row.clone(), cells), &mut head, stretch, (report, anchors, facts)) {
            read_sentence(text, row, stretch, report, anchors, facts);
        }
    }
}

/// The cells of each row; where no line has a bar, the rows are as many lines as [`grids`] tells.
fn rows(text: &Folded, table: Range<usize>) -> Vec<Vec<Range<usize>>> {
    let lines = sentences(text, table);
    let words: Vec<&str> = lines.iter().map(|it| text.text(it.clone())).collect();
    let mut res = Vec::new();
    let mut at = 0;
    for grid in grids(&words) {
        res.extend(lines[at..grid.first].iter().map(|it| cells(text, it.clone())));
        res.extend(lines[grid.first..grid.end()].chunks(grid.columns).map(<[Range<usize>]>::to_vec));
        at = grid.end();
    }
    res.extend(lines[at..].iter().map(|it| cells(text, it.clone())));
    res
}

/// Adds the figures of a row; false when it is no row with a name and figures.
fn read_row(
    text: &Folded,
    (row, cells): (Range<usize>, Vec<Range<usize>>),
    head: &mut Head,
    stretch: &Stretch,
    (report, anchors, facts): (&Report, &mut Anchors, &mut Facts),
) -> bool {
    let has_figure = cells.iter().skip(1).any(|it| figure(text, it.clone()).is_some());
    if head.0.is_empty() && !has_figure {
        let tokens = scan(text, row);
        facts.mentions.extend(tokens.iter().map(|it| mention(text, it)));
        head.0 = cells;
        return true;
    }
    let Some(name_at) = cells.iter().position(|it| is_name(text, it.clone())) else { return false };
    if !has_figure || name_at > 1 {
        return false;
    }
    let (name, row_unit) = split_unit(text, cells[name_at].clone());
    let is_total = matches!(text.text(name.clone()), "合计" | "总计" | "共计" | "合 计" | "总 计");
    let parts = if is_total { std::mem::take(&mut head.1) } else { Vec::new() };
    let mut record = Record::new(text, row, stretch.section);
    for (column, cell) in cells.iter().enumerate() {
        let Some(mut quantity) = figure(text, cell.clone()).filter(|_| column > name_at) else {
            facts.mentions.extend(scan(text, cell.clone()).iter().map(|it| mention(text, it)));
            continue;
        };
        // The head of a table with a column of numbers in front has that column as well.
        let (title, column_unit) = head.0.get(column).map_or((0..0, None), |it| split_unit(text, it.clone()));
        if quantity.unit.is_empty()
            && let Some(unit) = row_unit.as_ref().or(column_unit.as_ref())
        {
            unit.apply(&mut quantity);
        }
        let year = year_of(text, title.clone(), report.meta.year);
        let general = ["数量", "数", "件数", "数据", "数值", "情况", "完成情况", "本年", "合计", "指标值"];
        let named = year.is_none() && !general.contains(&text.text(title.clone()));
        let pieces: Vec<Range<usize>> = [Some(name.clone()), named.then_some(title)].into_iter().flatten().collect();
        let pieces: Vec<Range<usize>> = pieces.into_iter().filter(|it| !it.is_empty()).collect();
        let period = year.or(report.meta.year).map(Period::Year);
        record.add(
            Found { quantity: &quantity, pieces: &pieces, label_rule: "row-and-column", relation: None, period },
            anchors,
            facts,
        );
        let whole = facts.indicators.len() - 1;
        for &(_, part) in parts.iter().filter(|it| it.0 == column) {
            add_part(facts, part, whole);
        }
        if !is_total {
            head.1.push((column, whole));
        }
    }
    true
}

/// 合计 at the foot of a table: what stands above in its column is a part of it.
fn add_part(facts: &mut Facts, part: usize, whole: usize) {
    let total = (facts.indicators[whole].value, facts.indicators[whole].unit.clone());
    let it = &mut facts.indicators[part];
    if it.unit == total.1 && it.value <= total.0 && total.1 != "%" {
        it.relation = Some(Relation { kind: RelationKind::PartOf, target: Some(whole), direction: None });
    }
}

/// The cells between bars or tabs, without the empty ones outside of the first and the last bar.
fn cells(text: &Folded, row: Range<usize>) -> Vec<Range<usize>> {
    let mut res = Vec::new();
    let mut start = row.start;
    for at in row.clone() {
        if matches!(text.at(at), '|' | '\t') {
            res.push(text.trim(start..at));
            start = at + 1;
        }
    }
    res.push(text.trim(start..row.end));
    if res.last().is_some_and(|it| it.is_empty()) {
        res.pop();
    }
    if res.first().is_some_and(|it| it.is_empty()) {
        res.remove(0);
    }
    res
}

fn is_name(text: &Folded, cell: Range<usize>) -> bool {
    cell.clone().filter(|&at| is_han(text.at(at))).count() >= 2 && figure(text, cell).is_none()
}

/// The number that a cell consists of, with its unit if there is one.
fn figure(text: &Folded, cell: Range<usize>) -> Option<Quantity> {
    let one = scan(text, cell.clone());
    if let [Token::Quantity(it)] = one.as_slice()
        && it.range == cell
    {
        return Some(it.clone());
    }
    let it: Numeral =
        numeral_at(text, cell.start).filter(|it| it.end == cell.end && text.at(cell.start).is_ascii_digit())?;
    Some(Quantity {
        range: cell.clone(),
        number: cell,
        value: it.value,
        high: None,
        unit: String::new(),
        sort: None,
        approx: if it.surplus { Approx::MoreThan } else { Approx::Exact },
        rank: false,
        rule: "table-cell",
    })
}

fn mention(text: &Folded, token: &Token) -> Mention {
    let (kind, rule) = match token {
        Token::Mention { kind, rule, .. } => (*kind, *rule),
        Token::Quantity(_) => (MentionKind::Other, "table-head"),
    };
    Mention { kind, span: text.original_from_folded(token.range()), rule }
}

/// A unit in the head of a row or a column: 万元 scales the number below it.
struct HeadUnit {
    power: u8,
    word: String,
    sort: UnitKind,
}

impl HeadUnit {
    fn apply(&self, quantity: &mut Quantity) {
        quantity.value = quantity.value.scaled(self.power).unwrap_or(quantity.value);
        quantity.unit.clone_from(&self.word);
        quantity.sort = Some(self.sort);
    }
}

/// 行政复议收案(件): the name and the unit in brackets behind it. 件数 is a unit by itself.
fn split_unit(text: &Folded, cell: Range<usize>) -> (Range<usize>, Option<HeadUnit>) {
    let open = cell.clone().rev().find(|&at| text.at(at) == '(').filter(|_| text.before(cell.end) == ')');
    if let Some(open) = open {
        let inside = if text.has(open + 1, "单位:") { open + 4 } else { open + 1 };
        if let Some(unit) = unit_of(text, inside..cell.end - 1) {
            return (text.trim(cell.start..open), Some(unit));
        }
    }
    let counted = cell.len() == 2 && text.before(cell.end) == '数';
    let unit = counted.then(|| unit_of(text, cell.start..cell.end - 1)).flatten();
    (cell, unit)
}

fn unit_of(text: &Folded, word: Range<usize>) -> Option<HeadUnit> {
    let mut at = word.start;
    let mut power = 0;
    while let Some(more) = match text.at(at) {
        '千' => Some(3),
        '万' => Some(4),
        '亿' => Some(8),
        _ => None,
    } {
        power += more;
        at += 1;
    }
    let (end, unit) = unit_at(text, at)?;
    (end == word.end).then(|| HeadUnit { power, word: unit.word.to_owned(), sort: unit.kind })
}

/// The year that heads a column.
fn year_of(text: &Folded, title: Range<usize>, year: Option<u16>) -> Option<u16> {
    let words = text.text(title.clone());
    match words {
        "上年" | "去年" | "上年度" | "上年同期" => return year.map(|it| it - 1),
        "本年" | "今年" | "本年度" => return year,
        _ => {}
    }
    let (named, end) = year_at(text, title.start)?;
    matches!(text.text(end..title.end), "" | "年" | "年度").then_some(named)
}

#[cfg(test)]
mod tests;
