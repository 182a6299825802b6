//! Reads the embedded word lists and finds their words at a place in a text.
//!
//! A list is a `.tsv` file: lines starting with `#` name its schema and source, every other line is a row of
//! cells. At `人次参加` a table that holds 人 and 人次 finds 人次 first. It does not fold: the lists are written folded.

use std::ops::Range;

use crate::text::char_set::pair;
use crate::text::order::order;
use crate::text::{CharSet, Folded};

/// As many as any list has.
const CELLS: usize = 5;

/// The rows of an embedded list, comments left out; cells that a list does not have are empty.
pub fn rows(data: &'static str) -> impl Iterator<Item = [&'static str; CELLS]> {
    data.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

/// Words with a value each, found by their first or last character.
#[derive(Clone, Debug)]
pub struct WordTable<T> {
    /// Boxed, or the page would carry the room for it.
    words: Box<Words>,
    /// In the order of the words.
    values: Vec<T>,
}

impl<T: Clone> WordTable<T> {
    /// A table of words; the order does not matter.
    pub fn new(words: impl Iterator<Item = (&'static str, T)>) -> WordTable<T> {
        let (words, values): (Vec<&'static str>, Vec<T>) = words.filter(|(word, _)| !word.is_empty()).unzip();
        let (words, order) = Words::new(&words);
        WordTable {
            words: Box::new(words),
            values: order.into_iter().filter_map(|it| values.get(it).cloned()).collect(),
        }
    }

    /// The longest word that starts at `at`: the character after it, and its value.
    pub fn longest_at(&self, text: &Folded, at: usize) -> Option<(usize, T)> {
        let (end, idx) = self.words.longest_at(text, at)?;
        Some((end, self.values.get(idx)?.clone()))
    }

    /// Calls `each` with every word that stands in `range` and its value, by their starts, longest first.
    pub fn each_in(&self, text: &Folded, range: Range<usize>, mut each: impl FnMut(Range<usize>, &T)) {
        self.words.each_in(text, range, &mut |word, idx| self.values.get(idx).map_or((), |value| each(word, value)));
    }

    /// The first characters of the words.
    pub fn starts(&self) -> &CharSet {
        &self.words.firsts
    }

    /// The longest word that ends right before `at`: its first character, and its value. Looks back at most
    /// as far as `from`.
    pub fn longest_before(&self, text: &Folded, from: usize, at: usize) -> Option<(usize, T)> {
        let (start, idx) = self.words.longest_before(text, from, at)?;
        Some((start, self.values.get(idx)?.clone()))
    }
}

/// The characters of all words, one behind the other, in buckets by their first characters, the longest first. Kept apart
/// from the values so that it is compiled once for all tables.
#[derive(Clone, Debug)]
struct Words {
    chars: Vec<char>,
    /// Where the characters of each stand.
    words: Vec<Range<usize>>,
    /// The first word of each bucket, and one more for the end.
    buckets: [u16; BUCKETS + 1],
    /// Most characters of a text begin no word of a list.
    firsts: CharSet,
    /// The first two of the words that have so many.
    pairs: CharSet,
    lasts: CharSet,
    /// Characters of the longest word.
    longest: usize,
}

/// Half of them for words of one character: so many that hardly two pairs of first characters share one.
const BUCKETS: usize = 512;

fn bucket(first: char, second: Option<char>) -> usize {
    match second {
        Some(second) => pair(first, second) % (BUCKETS / 2),
        None => BUCKETS / 2 + first as usize % (BUCKETS / 2),
    }
}

impl Words {
    /// The words in their order, and where each stood in `words`.
    fn new(words: &[&str]) -> (Words, Vec<usize>) {
        // Bucket, then the longest; no word has two hundred characters.
        let key = |it: &&str| {
            let length = it.chars().count().min(255);
            let mut chars = it.chars();
            (bucket(chars.next().unwrap_or_default(), chars.next()) << 8 | (255 - length)) as u64
        };
        let order = order(words.iter().map(key));
        let mut res = Words {
            chars: Vec::new(),
            words: Vec::with_capacity(order.len()),
            buckets: [0; BUCKETS + 1],
            firsts: CharSet::of(&[]),
            pairs: CharSet::of(&[]),
            lasts: CharSet::of(&[]),
            longest: 0,
        };
        for word in order.iter().filter_map(|&it| words.get(it)) {
            let start = res.chars.len();
            res.chars.extend(word.chars());
            let (Some(&first), Some(&last)) = (res.chars.get(start), res.chars.last()) else { continue };
            res.firsts.add(first);
            res.lasts.add(last);
            let second = res.chars.get(start + 1).copied();
            second.iter().for_each(|&second| res.pairs.add_pair(first, second));
            res.longest = res.longest.max(res.chars.len() - start);
            res.words.push(start..res.chars.len());
            // Each bucket ends behind its last word.
            res.buckets[bucket(first, second) + 1] = res.words.len() as u16;
        }
        let mut end = 0;
        for it in &mut res.buckets {
            end = end.max(*it);
            *it = end;
        }
        (res, order)
    }

    /// The words that may stand at `at`, longest first.
    fn near(&self, text: &Folded, at: usize) -> [Range<usize>; 2] {
        let (first, second) = (text.at(at), text.at(at + 1));
        let bucket = |it: usize| usize::from(self.buckets[it])..usize::from(self.buckets[it + 1]);
        let is_pair = self.pairs.may_have_pair(first, second);
        let longer = if is_pair { bucket(self::bucket(first, Some(second))) } else { 0..0 };
        [longer, bucket(self::bucket(first, None))]
    }

    /// The character after a word, if it stands at `at`.
    fn end_of(&self, idx: usize, text: &Folded, at: usize) -> Option<usize> {
        let word = self.words.get(idx).and_then(|it| self.chars.get(it.clone()))?;
        let rest = text.chars.get(at..)?;
        // Words are short: a loop is done before a call to compare memory has begun.
        (word.len() <= rest.len() && word.iter().zip(rest).all(|(a, b)| a == b)).then_some(at + word.len())
    }

    fn longest_at(&self, text: &Folded, at: usize) -> Option<(usize, usize)> {
        self.near(text, at).into_iter().flatten().find_map(|idx| Some((self.end_of(idx, text, at)?, idx)))
    }

    fn longest_before(&self, text: &Folded, from: usize, at: usize) -> Option<(usize, usize)> {
        if !self.lasts.may_have(text.before(at)) {
            return None;
        }
        let start = at.saturating_sub(self.longest).max(from);
        let ends_here = |start: usize, idx: &usize| self.end_of(*idx, text, start) == Some(at);
        (start..at).find_map(|start| {
            let idx = self.near(text, start).into_iter().flatten().find(|idx| ends_here(start, idx))?;
            Some((start, idx))
        })
    }

    fn each_in(&self, text: &Folded, range: Range<usize>, each: &mut dyn FnMut(Range<usize>, usize)) {
        let mut at = text.next_of(&self.firsts, range.clone());
        while at < range.end {
            for idx in self.near(text, at).into_iter().flatten() {
                if let Some(end) = self.end_of(idx, text, at).filter(|&it| it <= range.end) {
                    each(at..end, idx);
                }
            }
            at = text.next_of(&self.firsts, at + 1..range.end);
        }
    }
}

#[cfg(test)]
mod tests;
