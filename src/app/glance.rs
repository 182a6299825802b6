//! What a report is at a glance: when it was published, the figures that say most, what the checks say, and where its
//! figures are dense.
//!
//! `2025年3月11日发布，早于4月1日的期限`; 1198件 of 1205, 257.6亿元, 100%; a skyline that is high where figures crowd.

use crate::app::panels::figures_in;
use crate::app::words;
use crate::facts::{Facts, Indicator, Kind, RelationKind};
use crate::insight::{Insight, Status, Verdict, Working};
use crate::reading::Reading;
use crate::report::{Report, Role, Section};
use crate::text::Span;

/// How high the picture of the figures is, in its own units.
pub const HEIGHT: usize = 40;
/// How wide it is.
pub const WIDTH: usize = 1000;
/// More places than these are too narrow to be told apart and to be pressed.
const MOST_CELLS: usize = 120;
/// Two rows of three.
const MOST_FIGURES: usize = 6;
/// With as many the largest of each sort are enough; with fewer the second largest are taken too.
const ENOUGH_FIGURES: usize = 4;
/// Sorts of figures that say something, from the one that says most: with a base, with parts, money, rates, changes,
/// counts.
const SORTS: u8 = 6;
/// The rule that [`Glance::figures`] follows, as the page says it.
pub const RULE: &str =
    "选取规则：有基数的数、有分项的总数、金额、比率、增减、数量各取最大一项，每节一项，不含下年计划。";

/// All of it. A function of the reading, made once because every drawing asks for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glance {
    /// When it was published, and how that stands to 1 April.
    pub published: String,
    /// How many checks came out in which way; empty where there are none.
    pub checks: String,
    /// How many of the demanded parts are there; empty where nothing is demanded.
    pub parts: String,
    /// Indexes of the figures that say most, in document order.
    pub figures: Vec<usize>,
    /// The prose in order and without gaps, cut into places that can be gone to.
    pub cells: Vec<Cell>,
}

/// A place in the picture of the figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Index of the node that it leads to.
    pub node: usize,
    /// Where it begins, of [`WIDTH`].
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// How dense its figures are, of [`HEIGHT`]; a third of it is the mean of the report.
    pub height: usize,
}

impl Glance {
    /// Looks at a reading.
    pub fn new(reading: &Reading) -> Glance {
        let Reading { report, facts, insight, .. } = reading;
        Glance {
            published: published(report, insight),
            checks: verdicts(insight),
            parts: statuses(insight),
            figures: telling(report, facts),
            cells: cells(report, facts),
        }
    }
}

fn published(report: &Report, insight: &Insight) -> String {
    let Some(date) = &report.meta.published else { return "未见发布日期".to_owned() };
    let [year, month, day] = fields(date);
    let mut res = format!("{year}年{month}月{day}日发布");
    for it in &insight.checks {
        // Reports on years before the duty have no such day.
        if let Working::Dates(_, limit) = &it.working {
            let late = days(fields(date)).saturating_sub(days(fields(limit)));
            res.push_str(match it.verdict {
                Verdict::Consistent => "，早于4月1日的期限",
                _ if late == 0 => "，正值4月1日的期限",
                _ => "，晚于4月1日的期限 ",
            });
            if late > 0 {
                res.push_str(&late.to_string());
                res.push_str(" 天");
            }
        }
    }
    res
}

/// Year, month and day of `2025-03-11`.
fn fields(date: &str) -> [usize; 3] {
    let (mut res, mut at) = ([0; 3], 0);
    for byte in date.bytes() {
        match byte {
            b'0'..=b'9' => res[at] = res[at] * 10 + usize::from(byte - b'0'),
            _ => at = (at + 1).min(2),
        }
    }
    res
}

/// Days since a day long ago; a year begins in March, so that its odd day comes last.
fn days([year, month, day]: [usize; 3]) -> usize {
    let (year, month) = if month < 3 { (year.saturating_sub(1), month + 9) } else { (year, month - 3) };
    year * 365 + year / 4 + year / 400 + (month * 153 + 2) / 5 + day - year / 100
}

fn verdicts(insight: &Insight) -> String {
    let mut counts = [0; 3];
    for it in &insight.checks {
        counts[it.verdict as usize] += 1;
    }
    let word = |it: Verdict| (counts[it as usize], words::verdict(it));
    tally([word(Verdict::Inconsistent), word(Verdict::Consistent), word(Verdict::Unverifiable)], " 项")
}

fn statuses(insight: &Insight) -> String {
    let mut counts = [0; 3];
    for it in &insight.coverage {
        counts[it.status as usize] += 1;
    }
    let word = |it: Status| (counts[it as usize], words::status(it));
    tally([word(Status::Present), word(Status::Partial), word(Status::Absent)], " 部分")
}

/// `1 项不一致，3 项一致`.
fn tally(rows: [(usize, &str); 3], unit: &str) -> String {
    let mut res = String::new();
    for (count, word) in rows {
        if count > 0 {
            if !res.is_empty() {
                res.push('，');
            }
            res.push_str(&count.to_string());
            res.push_str(unit);
            res.push_str(word);
        }
    }
    res
}

/// One figure of each sort in turn, the largest of those in cards that have none yet.
fn telling(report: &Report, facts: &Facts) -> Vec<usize> {
    let figures = &facts.indicators;
    let mut sorts: Vec<u8> = figures.iter().map(|it| sort(report, it)).collect();
    let mut last = None;
    for it in figures.iter().filter_map(|it| it.relation).filter(|it| it.kind == RelationKind::PartOf) {
        // The parts of a whole stand one behind the other.
        if let Some(whole) = it.target.filter(|_| last == it.target)
            && sorts[whole] < SORTS
        {
            sorts[whole] = sorts[whole].min(1);
        }
        last = it.target;
    }
    let mut res: Vec<usize> = Vec::new();
    let mut fruitless = 0;
    for turn in 0u8.. {
        let mut best: Option<usize> = None;
        for idx in 0..figures.len() {
            let is_free = |it: usize| card(report, &figures[it]) != card(report, &figures[idx]);
            if sorts[idx] == turn % SORTS
                && best.is_none_or(|it| figures[it].value < figures[idx].value)
                && res.iter().all(|&it| is_free(it))
            {
                best = Some(idx);
            }
        }
        fruitless += 1;
        if let Some(idx) = best {
            fruitless = 0;
            let at = res.iter().take_while(|&&it| it < idx).count();
            res.insert(at, idx);
        }
        let is_enough = turn + 1 >= SORTS && res.len() >= ENOUGH_FIGURES;
        if is_enough || res.len() == MOST_FIGURES || fruitless == SORTS {
            break;
        }
    }
    res
}

/// Which sort a figure is of, without regard to parts; [`SORTS`] for one that is not taken.
fn sort(report: &Report, it: &Indicator) -> u8 {
    if it.section.and_then(|it| report.sections.get(it)).is_some_and(|it| it.role == Role::Plan) {
        return SORTS;
    }
    match it.kind {
        _ if it.relation.is_some_and(|it| it.kind == RelationKind::OutOf && it.target.is_some()) => 0,
        Kind::Money => 2,
        Kind::Percent => 3,
        Kind::Change => 4,
        Kind::Count | Kind::People => 5,
        Kind::Duration | Kind::Area | Kind::Rank | Kind::Other => SORTS,
    }
}

/// The node at the second level around a figure.
fn card(report: &Report, it: &Indicator) -> Option<usize> {
    let mut card = it.section?;
    while report.sections[card].depth > 1 {
        card = report.sections[card].parent?;
    }
    Some(card)
}

/// As fine as there is room for: points, or cards, or chapters; in a text without headings runs of paragraphs.
fn cells(report: &Report, facts: &Facts) -> Vec<Cell> {
    let mut res: Vec<Cell> = Vec::new();
    let Some(first) = report.sections.first().map(|it| it.span.start as usize) else { return res };
    let end = report.sections.iter().fold(first, |end, it| end.max(it.span.end() as usize));
    // A node that is shallower and has nothing in it stands for itself.
    let is_at = |it: &Section, depth: u16| it.depth == depth || (it.depth < depth && it.children.is_empty());
    let (mut depth, mut count) = (4, MOST_CELLS + 1);
    while depth > 0 && count > MOST_CELLS {
        depth -= 1;
        count = report.sections.iter().filter(|it| is_at(it, depth)).count();
    }
    let step = count.div_ceil(MOST_CELLS).max(1);
    let mut at = 0;
    for (node, it) in report.sections.iter().enumerate() {
        if is_at(it, depth) {
            if at % step == 0 {
                res.push(Cell { node, from: heading_of(report, node), to: end, height: 0 });
            }
            at += 1;
        }
    }
    let mut next = end;
    for it in res.iter_mut().rev() {
        let figures = figures_in(facts, Span::new(it.from as u32, next as u32)).len() as u64;
        let (length, own) = ((end - first) as u64, (next - it.from).max(1) as u64);
        let dense = figures * length * (HEIGHT as u64 / 3) / own / facts.indicators.len().max(1) as u64;
        // However thin, a figure is to be seen.
        it.height = if figures == 0 { 0 } else { dense.clamp(4, HEIGHT as u64) as usize };
        let place = |at: usize| ((at - first) as u64 * WIDTH as u64 / length.max(1)) as usize;
        it.to = place(next);
        next = it.from;
        it.from = place(next);
    }
    res
}

/// Where the headings begin that stand between the node and what is before it: they go with it.
fn heading_of(report: &Report, node: usize) -> usize {
    let mut top = node;
    while let Some(parent) = report.sections[top].parent
        && report.sections[parent].children.first() == Some(&top)
    {
        top = parent;
    }
    report.sections[top].span.start as usize
}

#[cfg(test)]
mod tests;
