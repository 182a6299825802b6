//! Which figures the list shows and in which order: chosen by topic, kind, unit and the like, kept in the address.
//!
//! `unit=件&sort=-value` shows what is counted in 件, the highest value first. A choice that the report does not know is
//! passed over, so that an address made for another report still opens this one.

use crate::app::panels::{name, period_words, trail};
use crate::app::{Effect, Open, messages_zh, words};
use crate::facts::Indicator;
use crate::reading::Reading;
use crate::report::SectionKind;
use crate::text::order::order;

/// How many rows are drawn at once: more than a reader looks through, few enough to be drawn without delay.
const PORTION: usize = 200;

/// What is chosen by, as the address names it and as the page does. Those up to [`BY`] are filters.
pub const KEYS: [(&str, &str); 9] = [
    ("topic", "主题"),
    ("kind", "类别"),
    ("unit", "单位"),
    ("approx", "精确程度"),
    ("period", "时期"),
    ("role", "部分"),
    ("relation", "与其他指标"),
    ("by", "排列方式"),
    ("sort", "次序"),
];
/// Index of the arrangement among the keys.
pub const BY: usize = 7;
/// Index of the order among the keys.
pub const SORT: usize = 8;
/// Ways to arrange the list; the first is the usual one.
pub const ARRANGEMENTS: [(&str, &str); 3] = [("", "按主题"), ("section", "按章节"), ("table", "一张表")];

/// Something that happened to the list.
#[derive(Clone, Debug)]
pub enum Msg {
    /// A choice was made, or taken back by an empty one.
    Chosen {
        /// Its key, as the address names it.
        key: String,
        /// What was chosen, as the address names it.
        token: String,
    },
    /// All filters were taken back.
    Cleared,
    /// The filters were shown or hidden, where they are not always shown.
    Toggled,
    /// More rows were asked for.
    MoreAsked,
}

/// What is chosen: a token for each key, empty where nothing is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choices(Box<[String; 9]>);

impl Choices {
    /// Reads what stands behind `?` in the address; what is not known there is passed over.
    pub fn parse(query: &str) -> Choices {
        let mut res = Choices::default();
        for choice in query.split('&') {
            if let Some((key, token)) = choice.split_once('=') {
                res.set(key, decoded(token));
            }
        }
        res
    }

    /// What stands behind `?` in the address.
    pub fn query(&self) -> String {
        let mut res = String::new();
        for (key, token) in KEYS.iter().zip(self.0.iter()) {
            if !token.is_empty() {
                res.push(if res.is_empty() { '?' } else { '&' });
                res.push_str(key.0);
                res.push('=');
                encode(token, &mut res);
            }
        }
        res
    }

    /// What is chosen by a key; empty when nothing is.
    pub fn get(&self, key: usize) -> &str {
        &self.0[key]
    }

    /// Chooses; an empty token takes the choice back.
    pub fn set(&mut self, key: &str, token: String) {
        if let Some(key) = KEYS.iter().position(|it| it.0 == key) {
            self.0[key] = token;
        }
    }
}

/// Letters, digits and what an address holds anyway stay; the bytes of all else are written as `%E4`.
fn encode(token: &str, res: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in token.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            res.push(char::from(byte));
        } else {
            res.push('%');
            res.push(char::from(DIGITS[usize::from(byte >> 4)]));
            res.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// A `%` without two digits behind it stands for itself.
fn decoded(token: &str) -> String {
    let bytes = token.as_bytes();
    let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    let (mut at, mut res) = (0, Vec::new());
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match (digit(at), digit(at + 1)) {
            (Some(high), Some(low)) if byte == b'%' => {
                res.push((high * 16 + low) as u8);
                at += 2;
            }
            _ => res.push(byte),
        }
    }
    String::from_utf8(res).unwrap_or_default()
}

/// What can be chosen in a report, and what each of its figures answers to.
#[derive(Debug, Default)]
pub struct Facets {
    /// In the order of the text.
    pub options: Vec<FacetOption>,
    /// For each figure indexes of options, of each key at least one.
    figures: Vec<Vec<usize>>,
}

/// Something that figures can be chosen by.
#[derive(Debug)]
pub struct FacetOption {
    /// Index of its key.
    pub key: usize,
    /// As the address names it.
    pub token: String,
    /// As the page names it.
    pub words: String,
}

impl Facets {
    /// Looks through a report.
    pub fn new(reading: &Reading) -> Facets {
        let mut res = Facets::default();
        for it in &reading.facts.indicators {
            let figure = res.options_of(reading, it);
            res.figures.push(figure);
        }
        res
    }

    fn options_of(&mut self, reading: &Reading, it: &Indicator) -> Vec<usize> {
        let nodes = it.section.map(|it| trail(&reading.report, it)).unwrap_or_default();
        let sections = || nodes.iter().rev().filter_map(|&it| reading.report.sections.get(it));
        let topics = sections().find(|it| !it.topics.is_empty()).map_or(&[][..], |it| &it.topics);
        let mut res = Vec::new();
        for &topic in topics {
            res.extend(words::topic(topic).map(|it| self.option(0, topic, it)));
        }
        if res.is_empty() {
            res.push(self.option(0, "none", "未归入主题"));
        }
        res.push(self.option(1, it.kind.name(), words::kind(it.kind)));
        res.push(match it.unit.as_str() {
            "" => self.option(2, "none", "无单位"),
            unit => self.option(2, unit, unit),
        });
        res.push(self.option(3, it.approx.name(), messages_zh::approx(it.approx)));
        res.push(match it.period {
            Some(period) => self.option(4, &period.to_string(), &period_words(period)),
            None => self.option(4, "none", "未写明"),
        });
        let role = sections().next().map(|it| it.role).unwrap_or_default();
        res.push(self.option(5, role.name(), words::role_in_full(role)));
        let (token, words) = if it.relation.is_some() { ("yes", "有关联") } else { ("no", "无关联") };
        res.push(self.option(6, token, words));
        res
    }

    fn option(&mut self, key: usize, token: &str, words: &str) -> usize {
        self.options.iter().position(|it| it.key == key && it.token == token).unwrap_or_else(|| {
            self.options.push(FacetOption { key, token: token.to_owned(), words: words.to_owned() });
            self.options.len() - 1
        })
    }
}

/// How the list is looked at.
#[derive(Clone, PartialEq, Debug)]
pub struct Filters {
    /// What is chosen.
    pub choices: Choices,
    /// Whether the filters are shown where they are not always.
    pub open: bool,
    /// How many rows are drawn at most.
    pub drawn: usize,
}

impl Default for Filters {
    fn default() -> Filters {
        Filters { choices: Choices::default(), open: false, drawn: PORTION }
    }
}

/// The figures that are shown.
#[derive(Debug)]
pub struct Listing {
    /// How many figures would be shown by each option, whatever else is chosen by its key.
    pub counts: Vec<usize>,
    /// How many filters are on.
    pub filters: usize,
    /// In their order.
    pub figures: Vec<usize>,
    /// What the groups are called and where in the order they begin; none in a single table.
    pub groups: Vec<(String, usize)>,
}

/// Chooses, sorts and groups.
pub fn listing(reading: &Reading, facets: &Facets, choices: &Choices) -> Listing {
    let chosen: Vec<usize> = facets
        .options
        .iter()
        .enumerate()
        .filter(|(_, it)| choices.get(it.key) == it.token)
        .map(|(idx, _)| idx)
        .collect();
    let mut counts = vec![0; facets.options.len()];
    let mut figures = Vec::new();
    for (figure, options) in facets.figures.iter().enumerate() {
        let mut missed = chosen.iter().filter(|it| !options.contains(it));
        match (missed.next(), missed.next()) {
            (None, _) => {
                figures.push(figure);
                options.iter().for_each(|&it| counts[it] += 1);
            }
            // Another option of the one key that it fails by would show it.
            (Some(&missed), None) => {
                let key = facets.options[missed].key;
                let alike = options.iter().filter(|&&it| facets.options[it].key == key);
                alike.for_each(|&it| counts[it] += 1);
            }
            _ => {}
        }
    }
    let mut figures = sorted(reading, figures, choices.get(SORT));
    let mut groups = Vec::new();
    let by = choices.get(BY);
    if by != ARRANGEMENTS[2].0 {
        let topic = chosen.iter().copied().find(|&it| facets.options[it].key == 0);
        let group = |figure: usize| match by {
            "" => topic.or(facets.figures[figure].first().copied()).unwrap_or_default(),
            _ => card(reading, figure),
        };
        figures = by_key(figures, &|it| group(it) as u64);
        let mut last = None;
        for (at, &figure) in figures.iter().enumerate() {
            let group = group(figure);
            if last.replace(group) != Some(group) {
                let words = match by {
                    "" => facets.options[group].words.clone(),
                    _ => group.checked_sub(1).map_or("导语".to_owned(), |it| name(&reading.report.sections[it])),
                };
                groups.push((words, at));
            }
        }
    }
    Listing { counts, filters: chosen.len(), figures, groups }
}

/// One more than the index of the section at depth 1 or above that a figure stands in; 0 in front of them all.
fn card(reading: &Reading, figure: usize) -> usize {
    let section = reading.facts.indicators.get(figure).and_then(|it| it.section);
    let trail = section.map(|it| trail(&reading.report, it)).unwrap_or_default();
    let is_section = |it: &&usize| reading.report.sections[**it].kind == SectionKind::Section;
    trail.iter().take(2).rfind(is_section).map_or(0, |it| it + 1)
}

/// By the order that `sort` names; figures that it does not tell apart stay in the order of the text.
fn sorted(reading: &Reading, figures: Vec<usize>, sort: &str) -> Vec<usize> {
    let flip = if sort.starts_with('-') { u64::MAX } else { 0 };
    let all = &reading.facts.indicators;
    let by_text = |figures: Vec<usize>, text: &dyn Fn(&Indicator) -> &str| {
        // Four characters at a time make a number, the last ones first.
        (0..8).rev().fold(figures, |figures, turn| {
            let key = |it: usize| {
                let mut chars = text(&all[it]).chars().skip(turn * 4);
                (0..4).fold(0, |sum, _| sum << 16 | chars.next().map_or(0, |it| u64::from(it).min(0xFFFF)))
            };
            by_key(figures, &|it| key(it) ^ flip)
        })
    };
    match sort.trim_start_matches('-') {
        "label" => by_text(figures, &|it| &it.label),
        "unit" => by_text(figures, &|it| &it.unit),
        "value" => by_key(figures, &|it| value_key(&all[it]) ^ flip),
        _ => by_key(figures, &|it| it as u64 ^ flip),
    }
}

/// Grows with the value; six places are told apart.
fn value_key(it: &Indicator) -> u64 {
    // Of more places there is hardly anything left; no report holds more than i64 does.
    let wide = it.value.mantissa_at(6).unwrap_or_default();
    i64::try_from(wide).unwrap_or(i64::MAX) as u64 ^ 1 << 63
}

fn by_key(figures: Vec<usize>, key: &dyn Fn(usize) -> u64) -> Vec<usize> {
    order(figures.iter().map(|&it| key(it))).into_iter().map(|it| figures[it]).collect()
}

/// Carries a message into the list.
pub fn update(open: &mut Open, msg: Msg) -> Vec<Effect> {
    let filters = &mut open.filters;
    match msg {
        Msg::Chosen { key, token } => filters.choices.set(&key, token),
        Msg::Cleared => filters.choices.0[..BY].fill(String::new()),
        Msg::Toggled => {
            filters.open = !filters.open;
            return Vec::new();
        }
        Msg::MoreAsked => {
            let first = listing(&open.reading, &open.facets, &filters.choices).figures.get(filters.drawn).copied();
            filters.drawn += PORTION;
            // The button may be gone: the focus goes to the first of the new rows.
            let anchor = first.and_then(|it| open.reading.facts.indicators.get(it)).map(|it| it.anchor.clone());
            return anchor.map(Effect::Focus).into_iter().collect();
        }
    }
    filters.drawn = PORTION;
    vec![Effect::ReplaceHash(open.route().hash())]
}

/// Draws as many rows as it takes to show the selected figure.
pub fn reach_selected(open: &mut Open) {
    let Some(selected) = open.selected else { return };
    let listing = listing(&open.reading, &open.facets, &open.filters.choices);
    if let Some(at) = listing.figures.iter().position(|it| *it == selected) {
        open.filters.drawn = open.filters.drawn.max(at + 1);
    }
}

#[cfg(test)]
mod tests;
