//! Topics of a passage, by the cues that it holds: what a heading or a paragraph is about.
//!
//! `行政决策依法有力` is about `decision`. A cue inside a longer one, 监督 in 执法监督, does not count. It weighs words and
//! knows no structure.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

/// How much of a passage speaks of each topic, by its cues.
#[derive(Clone, Debug, Default)]
pub struct Weights([u32; COUNT]);

/// The most topics that there are; a test holds the list to it.
const COUNT: usize = 12;

struct Table {
    names: Vec<&'static str>,
    cues: WordTable<usize>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut names: Vec<&'static str> = Vec::new();
    let mut cues = Vec::new();
    for [name, cue, ..] in rows(include_str!("data/topics.tsv")) {
        let idx = names.iter().position(|it| *it == name).unwrap_or(names.len());
        if idx == names.len() {
            names.push(name);
        }
        cues.push((cue, idx));
    }
    Table { names, cues: WordTable::new(cues.into_iter()) }
});

impl Weights {
    /// The weights of a passage: the characters of its cues.
    pub fn of(text: &Folded, range: Range<usize>) -> Weights {
        let mut res = Weights::default();
        let mut at = text.next_of(TABLE.cues.starts(), range.clone());
        while at < range.end {
            let found = TABLE.cues.longest_at(text, at).filter(|(end, _)| *end <= range.end);
            if let Some((end, topic)) = found
                && let Some(it) = res.0.get_mut(topic)
            {
                *it += (end - at) as u32;
            }
            at = text.next_of(TABLE.cues.starts(), found.map_or(at + 1, |(end, _)| end)..range.end);
        }
        res
    }

    /// The topics with at least `least` characters of cues and half of what the strongest has, strongest first.
    pub fn topics(&self, least: u32) -> Vec<&'static str> {
        const MOST: usize = 2;
        let top = self.0.iter().copied().max().unwrap_or(0);
        let mut found: Vec<(u32, usize)> = self
            .0
            .iter()
            .enumerate()
            .filter(|&(_, &weight)| weight >= least.max(1) && weight * 2 >= top)
            .map(|(topic, &weight)| (weight, topic))
            .collect();
        found.sort_by_key(|&(weight, topic)| (std::cmp::Reverse(weight), topic));
        found.iter().take(MOST).filter_map(|&(_, topic)| TABLE.names.get(topic).copied()).collect()
    }
}

#[cfg(test)]
mod tests;
