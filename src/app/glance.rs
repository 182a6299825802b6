//! What a report is at a glance: when it was published, the figures that say most, what the checks say, and where its
//! figures are dense.
//!
//! `2025年3月11日发布，早于4月1日的期限`; 1198件 of 1205, 257.6亿元, 100%; a skyline that is high where figures crowd.

use crate::app::panels::{figures_in, trail};
use crate::app::words;
use crate::facts::{Facts, Kind, RelationKind};
use crate::insight::{Insight, Status, Verdict, Working};
use crate::reading::Reading;
use crate::report::{Report, Role, Section};
use crate::text::Span;

/// How high the picture of the figures is, in its own units.
pub const HEIGHT: u32 = 40;
/// How wide it is.
pub const WIDTH: u32 = 1000;
/// More places than these are too narrow to be told apart and to be pressed.
const MOST_CELLS: usize = 120;
/// Two rows of three.
const MOST_FIGURES: usize = 6;
/// With as many the largest of each sort are enough; with fewer the second largest are taken too.
const ENOUGH_FIGURES: usize = 4;
/// Sorts of figures that say something, from the one that says most.
const SORTS: u8 = 6;
/// The rule that [`Glance::figures`] follows, as the page says it.
pub const RULE: &str = "选取规则：比率（有基数的在先）、有分项的总数、金额、增减和数量，每类取最大的一个，同一小节只取一个，下一年度安排除外。";

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
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// How dense its figures are, of [`HEIGHT`]; a third of it is the mean of the report.
    pub height: u32,
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
    let Some((year, month, day)) = fields(date) else { return format!("{date} 发布") };
    let written = format!("{year}年{month}月{day}日发布");
    let limit = insight.checks.iter().find_map(|it| match &it.working {
        Working::Dates(_, limit) => fields(limit),
        _ => None,
    });
    // Reports on years before the duty have no such day.
    let Some(limit) = limit else { return written };
    match days((year, month, day)) - days(limit) {
        ..0 => format!("{written}，早于4月1日的期限"),
        0 => format!("{written}，正值4月1日的期限"),
        late => format!("{written}，晚于4月1日的期限 {late} 天"),
    }
}

/// Year, month and day of `2025-03-11`.
fn fields(date: &str) -> Option<(i32, i32, i32)> {
    let mut fields = date.split('-').map(|it| it.parse::<i32>().ok());
    Some((fields.next()??, fields.next()??, fields.next()??))
}

/// Days since a day long ago; a year begins in March, so that its odd day comes last.
fn days((year, month, day): (i32, i32, i32)) -> i32 {
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
}

fn verdicts(insight: &Insight) -> String {
    tally([Verdict::Inconsistent, Verdict::Consistent, Verdict::Unverifiable].map(|verdict| {
        (insight.checks.iter().filter(|it| it.verdict == verdict).count(), " 项", words::verdict(verdict))
    }))
}

fn statuses(insight: &Insight) -> String {
    tally([Status::Present, Status::Partial, Status::Absent].map(|status| {
        (insight.coverage.iter().filter(|it| it.status == status).count(), " 部分", words::status(status))
    }))
}

/// `1 项不一致，3 项一致`.
fn tally(rows: [(usize, &str, &str); 3]) -> String {
    let mut res = String::new();
    for (count, unit, word) in rows {
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
    let mut parts = vec![0; facts.indicators.len()];
    for it in facts.indicators.iter().filter_map(|it| it.relation).filter(|it| it.kind == RelationKind::PartOf) {
        if let Some(count) = it.target.and_then(|it| parts.get_mut(it)) {
            *count += 1;
        }
    }
    let mut left: Vec<(usize, u8, usize)> = Vec::new();
    for (idx, it) in facts.indicators.iter().enumerate() {
        let section = it.section.and_then(|it| report.sections.get(it));
        if section.is_some_and(|it| it.role == Role::Plan) {
            continue;
        }
        let has_base = it.relation.is_some_and(|it| it.kind == RelationKind::OutOf && it.target.is_some());
        let sort = match it.kind {
            _ if has_base => 0,
            _ if parts[idx] > 1 => 1,
            Kind::Money => 2,
            Kind::Percent => 3,
            Kind::Change => 4,
            Kind::Count | Kind::People => 5,
            Kind::Duration | Kind::Area | Kind::Rank | Kind::Other => continue,
        };
        let card = it.section.and_then(|it| trail(report, it).into_iter().take(2).next_back()).unwrap_or_default();
        left.push((idx, sort, card));
    }
    let mut res: Vec<usize> = Vec::new();
    let mut sorts_without = 0;
    for turn in 0.. {
        let sort = turn % SORTS;
        let mut best: Option<(usize, usize)> = None;
        for &(idx, _, card) in left.iter().filter(|it| it.1 == sort) {
            if best.is_none_or(|(other, _)| facts.indicators[other].value < facts.indicators[idx].value) {
                best = Some((idx, card));
            }
        }
        sorts_without += 1;
        if let Some((idx, card)) = best {
            sorts_without = 0;
            left.retain(|it| it.2 != card);
            let at = res.partition_point(|&it| it < idx);
            res.insert(at, idx);
        }
        let is_enough = turn + 1 >= SORTS && res.len() >= ENOUGH_FIGURES;
        if is_enough || res.len() == MOST_FIGURES || sorts_without == SORTS {
            break;
        }
    }
    res
}

/// As fine as there is room for: points, or cards, or chapters; in a text without headings runs of paragraphs.
fn cells(report: &Report, facts: &Facts) -> Vec<Cell> {
    // A node that is shallower and has nothing in it stands for itself.
    let at_depth = |depth: u16| {
        let is_there = |it: &Section| it.depth == depth || (it.depth < depth && it.children.is_empty());
        report.sections.iter().enumerate().filter(|(_, it)| is_there(it)).map(|(idx, _)| idx).collect::<Vec<usize>>()
    };
    let mut nodes = Vec::new();
    for depth in [3, 2, 1, 0] {
        nodes = at_depth(depth);
        if nodes.len() <= MOST_CELLS {
            break;
        }
    }
    let step = nodes.len().div_ceil(MOST_CELLS).max(1);
    let nodes: Vec<usize> = nodes.into_iter().step_by(step).collect();
    let start = |it: usize| report.sections.get(it).map(|it| it.span.start);
    let (Some(first), Some(end)) = (start(0), report.sections.iter().map(|it| it.span.end()).max()) else {
        return Vec::new();
    };
    // Whole hundreds of millions of figures times bytes still fit.
    let length = u64::from(end - first).max(1);
    let place = |at: u32| (u64::from(at - first) * u64::from(WIDTH) / length) as u32;
    let mut from = first;
    let mut res = Vec::with_capacity(nodes.len());
    for (at, &node) in nodes.iter().enumerate() {
        // A heading goes with what follows it.
        let to = nodes.get(at + 1).map_or(end, |&next| heading_of(report, next));
        let figures = figures_in(facts, Span::new(from, to)).len() as u64;
        let dense = figures * length * u64::from(HEIGHT / 3);
        let mean = u64::from(to - from).max(1) * facts.indicators.len().max(1) as u64;
        // However thin, a figure is to be seen.
        let height = if figures == 0 { 0 } else { (dense / mean).clamp(4, u64::from(HEIGHT)) as u32 };
        res.push(Cell { node, from: place(from), to: place(to), height });
        from = to;
    }
    res
}

/// Where the headings begin that stand between the node and what is before it.
fn heading_of(report: &Report, node: usize) -> u32 {
    let mut top = node;
    while let Some(parent) =
        report.sections[top].parent.filter(|&it| report.sections[it].children.first() == Some(&top))
    {
        top = parent;
    }
    report.sections[top].span.start
}

#[cfg(test)]
mod tests;
