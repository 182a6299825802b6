//! Wholes with their parts, wherever the parts stand: behind 其中, or in front of 合计.
//!
//! `归集3625条,其中行政许可3208条,行政处罚418条` and `代表建议164件、政协提案231件,合计395件` give one list each. A list is
//! sorted by what can be said of it: whether it adds up, must add up, or only lies inside the whole. It looks at one
//! sentence at a time and never guesses a whole.

use crate::facts::RelationKind;
use crate::insight::ground::{Figure, Ground};
use crate::insight::interval::Interval;
use crate::lexicon::part_words::{ends_list, is_divided, may_overlap, shuts_out};
use crate::text::fold::is_han;

/// A whole, its parts in document order, and how they stand to it; all as indexes of figures.
pub struct Parts {
    /// The stated whole.
    pub whole: usize,
    /// At least one.
    pub parts: Vec<usize>,
    /// What can be said.
    pub fit: Fit,
}

impl Parts {
    fn new(whole: &Figure<'_>, parts: &[&Figure<'_>], fit: Fit) -> Parts {
        Parts { whole: whole.idx, parts: parts.iter().map(|it| it.idx).collect(), fit }
    }
}

/// How parts stand to their whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// They add up to it.
    Complete,
    /// They would have to add up to it and do not.
    Differs,
    /// They claim nothing together; each lies inside the whole or may.
    Inside,
}

/// All lists of a report.
pub fn part_lists(ground: &Ground<'_>) -> Vec<Parts> {
    let mut res = Vec::new();
    for sentence in ground.sentences() {
        for at in 0..sentence.len() {
            let list = parts_behind(ground, sentence, at)
                .or_else(|| parts_in_front(ground, sentence, at))
                .or_else(|| parts_untied(ground, sentence, at));
            res.extend(list);
        }
    }
    res
}

/// The figures that are said to be parts of this one.
fn parts_behind(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Parts> {
    let whole = sentence.get(at).filter(|it| it.is_amount())?;
    let own = |it: &&Figure<'_>| it.target(RelationKind::PartOf) == Some(whole.idx) && it.same_unit(whole);
    // Of whatever time: 其中上年结转5件 is a part of this year's cases.
    let parts: Vec<&Figure<'_>> = sentence.iter().filter(own).collect();
    // 上年结转5件,新收40件,审结42件: the first two make the whole, what follows them is another division of it.
    let whole_list = (2..parts.len()).find(|&len| parts.get(..len).is_some_and(|it| adds_up(it, whole)));
    if let Some(parts) = whole_list.and_then(|len| parts.get(..len)) {
        return Some(Parts::new(whole, parts, Fit::Complete));
    }
    let last = parts.last()?;
    let last_at = sentence.iter().position(|it| it.idx == last.idx)?;
    let sum = sum(&parts)?;
    let words = || parts.iter().map(|it| words_of(ground, sentence, it));
    let closed = || ends_list(&words_of(ground, sentence, last));
    let fit = if parts.len() < 2 {
        Fit::Inside
    } else if adds_up(&parts, whole) {
        Fit::Complete
    } else if sum.is_above(whole.interval) {
        let excess = sum.minus(whole.interval);
        // One case may end in a warning and a fine, but no yuan is paid twice.
        let overlapping = || whole.it.unit != "元" && words().any(|it| may_overlap(&it));
        let apart = || closed() || words().all(|it| shuts_out(&it));
        let differs = is_small(excess, whole.interval) && !overlapping() || apart();
        if differs { Fit::Differs } else { Fit::Inside }
    } else if whole.interval.is_above(sum) && closed() && !is_open(ground, sentence, last_at) {
        Fit::Differs
    } else {
        Fit::Inside
    };
    Some(Parts::new(whole, &parts, fit))
}

/// The figures right in front of a total: 建议164件、提案231件,合计395件, or 402件建议提案 behind both.
fn parts_in_front(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Parts> {
    let whole = sentence.get(at).filter(|it| it.is_amount() && it.it.relation.is_none())?;
    let lead = ground.before(sentence, at);
    let run = sentence.get(..at)?.iter().rev().take_while(|it| it.same_unit(whole) && ground.same_time(it, whole));
    let run: Vec<&Figure<'_>> = run.collect();
    let called_total = is_called_total(lead);
    let named = |parts: &[&Figure<'_>]| {
        let clause = ground.clause(whole);
        lead.starts_with([',', ';']) && parts.iter().all(|it| head(ground, it).is_some_and(|it| clause.contains(it)))
    };
    for len in 2..=run.len() {
        let parts: Vec<&Figure<'_>> = run.get(..len)?.iter().rev().copied().collect();
        if adds_up(&parts, whole) && (called_total || named(&parts)) {
            return Some(Parts::new(whole, &parts, Fit::Complete));
        }
    }
    let parts: Vec<&Figure<'_>> = run.iter().rev().copied().collect();
    let differs = parts.len() > 1 && (called_total || named(&parts)) && is_near(sum(&parts)?, whole.interval);
    differs.then(|| Parts::new(whole, &parts, Fit::Differs))
}

/// Outcomes or kinds right behind a whole, without 其中, that all but add up: 对现行有效的118件逐一过筛,继续有效91件、拟修改16件、
/// 废止12件. Where they do add up, or claim nothing, nothing is said here.
fn parts_untied(ground: &Ground<'_>, sentence: &[Figure<'_>], at: usize) -> Option<Parts> {
    let whole = sentence.get(at).filter(|it| it.is_amount() && it.is_exact())?;
    let run = sentence.get(at + 1..)?.iter().take_while(|it| it.same_unit(whole) && ground.same_time(whole, it));
    let parts: Vec<&Figure<'_>> = run.take_while(|it| it.is_exact()).collect();
    let (first, last) = (parts.first()?, at + parts.len());
    let lead = ground.between(whole, first);
    let sum = sum(&parts)?;
    let near = is_near(sum, whole.interval);
    let few = near || is_off_by_few(sum, whole.interval);
    // The words are looked at last: they are many.
    if parts.len() < 2 || sum.meets(whole.interval) || !few {
        return None;
    }
    if lead.contains("其中") || is_open(ground, sentence, last) {
        return None;
    }
    let kinds = || near && lead.contains("分别为") && shares_word(ground.clause(whole), lead);
    // Two outcomes that leave some cases over may be all that the author cares to name.
    let claims_all = sum.is_above(whole.interval) || parts.len() > 2;
    let own = words_of(ground, sentence, whole);
    let outcomes = || parts.iter().all(|it| shuts_out(&words_of(ground, sentence, it)));
    let differs = kinds() || claims_all && is_divided(&own) && !shuts_out(&own) && outcomes();
    differs.then(|| Parts::new(whole, &parts, Fit::Differs))
}

/// 合计395件, 共计, or 共 alone right in front of the number.
fn is_called_total(lead: &str) -> bool {
    const TOTALS: &[&str] = &["合计", "共计", "总计", "合共", "两项共", "三项共", "总数为", "总数达"];
    let words = lead.trim_start_matches([',', ';', '、', ' ']);
    TOTALS.iter().any(|it| words.starts_with(it)) || words == "共"
}

/// The two characters that a part's name ends with: 建议 in 市人大代表建议164件.
fn head<'a>(ground: &Ground<'a>, part: &Figure<'_>) -> Option<&'a str> {
    let start = part.place.start.checked_sub(2)?;
    let head = ground.text.text(start..part.place.start);
    head.chars().all(is_han).then_some(head)
}

/// The words that name a part: in front of its number, and behind it up to the end of its clause.
fn words_of(ground: &Ground<'_>, sentence: &[Figure<'_>], part: &Figure<'_>) -> String {
    let Some(at) = sentence.iter().position(|it| it.idx == part.idx) else { return String::new() };
    let behind = ground.behind(sentence, at);
    let behind = behind.split([',', '、', ';', '。', ')']).next().unwrap_or_default();
    format!("{}{behind}", ground.before(sentence, at))
}

/// 等 behind the last part leaves the list open.
fn is_open(ground: &Ground<'_>, sentence: &[Figure<'_>], last: usize) -> bool {
    ground.behind(sentence, last).trim_start().starts_with('等')
}

fn sum(parts: &[&Figure<'_>]) -> Option<Interval> {
    let mut intervals = parts.iter().map(|it| it.interval);
    let first = intervals.next()?;
    Some(intervals.fold(first, Interval::plus))
}

fn adds_up(parts: &[&Figure<'_>], whole: &Figure<'_>) -> bool {
    let exact = parts.iter().all(|it| it.is_exact()) && whole.is_exact();
    exact && sum(parts).is_some_and(|it| it.is_closed() && it.meets(whole.interval))
}

/// At most a twentieth of the whole.
fn is_small(excess: Interval, whole: Interval) -> bool {
    excess.low.zip(whole.low).is_some_and(|(excess, whole)| excess.checked_mul(20).is_some_and(|it| it <= whole))
}

/// At most two, whatever the size.
fn is_off_by_few(sum: Interval, whole: Interval) -> bool {
    const TWO: i128 = 2_000_000;
    sum.minus(whole).low.is_some_and(|it| (-TWO..=TWO).contains(&it))
}

/// Whether two Han characters that stand together in the one stand together in the other: 述法.
fn shares_word(whole: &str, parts: &str) -> bool {
    let chars: Vec<char> = whole.chars().collect();
    chars.windows(2).any(|pair| match pair {
        [a, b] => is_han(*a) && is_han(*b) && parts.contains(&format!("{a}{b}")),
        _ => false,
    })
}

fn is_near(sum: Interval, whole: Interval) -> bool {
    let apart = if sum.is_above(whole) { sum.minus(whole) } else { whole.minus(sum) };
    sum.is_closed() && whole.is_closed() && is_small(apart, whole)
}
