//! Concepts: measures that reports of many places and years share, found by the words of a label.
//!
//! `调解成功率` in % is the concept `mediation-success-rate`; 98件 with the same words is not, because the unit is part of
//! what a measure is. Where two concepts fit equally well there is none.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

/// Words that were seen, as a set; made by [`Words::see`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Words([u64; CELLS]);

/// Room for the keywords of the list, which a test holds to it.
const CELLS: usize = 8;

impl Words {
    /// Adds every keyword inside of a range.
    pub fn see(&mut self, text: &Folded, range: Range<usize>) {
        TABLE.keywords.each_in(text, range, |_, &word| self.add(word));
    }

    fn add(&mut self, word: usize) {
        if let Some(it) = self.0.get_mut(word / 64) {
            *it |= 1 << (word % 64);
        }
    }

    fn meets(&self, other: &Words) -> bool {
        self.0.iter().zip(other.0).any(|(it, other)| it & other != 0)
    }

    fn has(&self, word: usize) -> bool {
        self.0.get(word / 64).is_some_and(|it| it >> (word % 64) & 1 == 1)
    }
}

/// The concept of a label with `label` words, after `before` in its sentence.
pub fn concept_of(label: &Words, before: &Words, unit: &str, is_change: bool) -> Option<&'static str> {
    let mut best: Option<(usize, &'static str)> = None;
    let mut tied = false;
    let (_, concepts) = TABLE.units.iter().find(|(it, _)| *it == unit)?;
    for it in concepts.iter().filter_map(|&it| TABLE.concepts.get(it)) {
        let named = it.of_change == is_change && label.meets(&it.own);
        if !named || label.meets(&it.vetoes) || before.meets(&it.vetoes_before) {
            continue;
        }
        let found = it.groups.iter().filter_map(|group| weight(group, label, before)).max();
        let Some(found) = found else { continue };
        match best {
            Some((weight, _)) if weight > found => {}
            Some((weight, id)) => {
                tied = weight == found && id != it.id;
                best = Some((found, it.id));
            }
            None => best = Some((found, it.id)),
        }
    }
    best.filter(|_| !tied).map(|(_, id)| id)
}

/// How many characters of a group were found; None when one of its words was not.
fn weight(group: &[Need], label: &Words, before: &Words) -> Option<usize> {
    group.iter().try_fold(0, |sum, need| Some(sum + need.weight(label, before)?))
}

struct Concept {
    id: &'static str,
    groups: Vec<Vec<Need>>,
    /// The words that a label itself may have to say: every group wants one of them, which a test holds, and most labels
    /// have none.
    own: Words,
    /// What the label must not say; nor may anything before the number say `vetoes_before`.
    vetoes: Words,
    vetoes_before: Words,
    of_change: bool,
}

/// One of these words, with their lengths.
struct Need {
    words: Vec<(usize, usize)>,
    anywhere: bool,
}

impl Need {
    fn weight(&self, label: &Words, before: &Words) -> Option<usize> {
        let seen = |word: usize| label.has(word) || (self.anywhere && before.has(word));
        let longest = self.words.iter().filter(|&&(word, _)| seen(word)).map(|&(_, len)| len).max()?;
        // A word of the label says more than one that stands somewhere before.
        Some(if self.anywhere { longest } else { 2 * longest })
    }
}

struct Table {
    /// Each with the indexes of its concepts.
    units: Vec<(&'static str, Vec<usize>)>,
    keywords: WordTable<usize>,
    concepts: Vec<Concept>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut words: Vec<&'static str> = Vec::new();
    // The numbers of the words by their first character: the list of all would be gone through hundreds of times.
    let mut numbers: [Vec<usize>; 64] = std::array::from_fn(|_| Vec::new());
    let mut number = |word: &'static str| {
        let alike = &mut numbers[word.chars().next().map_or(0, |it| it as usize % 64)];
        let known = alike.iter().copied().find(|&it| words.get(it) == Some(&word));
        known.unwrap_or_else(|| {
            alike.push(words.len());
            words.push(word);
            words.len() - 1
        })
    };
    let mut units: Vec<(&'static str, Vec<usize>)> = Vec::new();
    let mut concepts = Vec::new();
    for [id, own_units, patterns, exclude, change] in rows(include_str!("data/concepts.tsv")) {
        for unit in own_units.split(',') {
            match units.iter_mut().find(|(it, _)| *it == unit) {
                Some((_, of_unit)) => of_unit.push(concepts.len()),
                None => units.push((unit, vec![concepts.len()])),
            }
        }
        let mut own = Words::default();
        let mut need = |words: &'static str| {
            let anywhere = words.starts_with('~');
            let words = words.trim_start_matches('~').split('|').map(|it| (number(it), it.chars().count())).collect();
            let need = Need { words, anywhere };
            need.words.iter().filter(|_| !anywhere).for_each(|&(word, _)| own.add(word));
            need
        };
        let groups = patterns.split(';').map(|group| group.split('&').map(&mut need).collect()).collect();
        let (mut vetoes, mut vetoes_before) = (Words::default(), Words::default());
        for word in exclude.split('|').filter(|it| *it != "-") {
            let number = number(word.trim_start_matches('~'));
            vetoes.add(number);
            if word.starts_with('~') {
                vetoes_before.add(number);
            }
        }
        concepts.push(Concept { id, groups, own, vetoes, vetoes_before, of_change: change == "change" });
    }
    let keywords = WordTable::new(words.into_iter().enumerate().map(|(idx, word)| (word, idx)));
    Table { units, keywords, concepts }
});

#[cfg(test)]
mod tests;
