//! Reads the embedded word lists and finds their words at a place in a text.
//!
//! A list is a `.tsv` file: lines starting with `#` name its schema and source, every other line is a row of
//! cells. At `人次参加` a table that holds 人 and 人次 finds 人次 first. It does not fold: the lists are written folded.

use std::ops::Range;

use crate::text::Folded;
use crate::text::order::order;

/// The rows of an embedded list, comments and blank lines left out.
pub fn rows(data: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    data.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').map(str::trim).collect())
}

/// Words with a value each, found by their first or last character.
#[derive(Clone, Debug)]
pub struct WordTable<T> {
    words: Words,
    /// In the order of the words.
    values: Vec<T>,
}

impl<T: Clone> WordTable<T> {
    /// A table of words; the order does not matter.
    pub fn new(words: impl Iterator<Item = (&'static str, T)>) -> WordTable<T> {
        let (words, values): (Vec<&'static str>, Vec<T>) = words.filter(|(word, _)| !word.is_empty()).unzip();
        let (words, order) = Words::new(&words);
        WordTable { words, values: order.into_iter().filter_map(|it| values.get(it).cloned()).collect() }
    }

    /// The longest word that starts at `at`: the character after it, and its value.
    pub fn longest_at(&self, text: &Folded, at: usize) -> Option<(usize, T)> {
        self.all_at(text, at).next().map(|(end, value)| (end, value.clone()))
    }

    /// All words that start at `at`, longest first: the character after each, and its value.
    pub fn all_at(&self, text: &Folded, at: usize) -> impl Iterator<Item = (usize, &T)> {
        let matches = move |idx: &usize| {
            // Words are short: a loop is done before a call to compare memory has begun.
            let rest = text.chars.get(at..).unwrap_or_default();
            let word = self.words.word(*idx);
            word.len() <= rest.len() && word.iter().zip(rest).all(|(a, b)| a == b)
        };
        let found = self.words.starting_with(text.at(at)).filter(matches);
        found.filter_map(move |idx| Some((at + self.words.word(idx).len(), self.values.get(idx)?)))
    }

    /// The longest word that ends right before `at`: its first character, and its value. Looks back at most
    /// as far as `from`.
    pub fn longest_before(&self, text: &Folded, from: usize, at: usize) -> Option<(usize, T)> {
        if !has(&self.words.lasts, text.before(at)) {
            return None;
        }
        let start = at.saturating_sub(self.words.longest).max(from);
        (start..at).find_map(|start| {
            let exact = |(end, value): (usize, &T)| (end == at).then(|| (start, value.clone()));
            self.all_at(text, start).find_map(exact)
        })
    }
}

/// The characters of all words, one behind the other, sorted by first character, then longest first. Kept apart from the
/// values so that it is compiled once for all tables.
#[derive(Clone, Debug)]
struct Words {
    chars: Vec<char>,
    /// Where each word starts in `chars`, and one more for the end.
    starts: Vec<usize>,
    /// The first characters in order, each with the first of its words, and one more for the end.
    heads: Vec<(char, usize)>,
    firsts: Filter,
    lasts: Filter,
    /// Characters of the longest word.
    longest: usize,
}

/// Which characters can be meant, by their lowest bits: most characters of a text begin no word of a list, and this
/// tells in one step.
type Filter = [u64; 32];

fn has(filter: &Filter, c: char) -> bool {
    let bit = c as usize % 2048;
    filter[bit / 64] >> (bit % 64) & 1 == 1
}

fn add(filter: &mut Filter, c: char) {
    let bit = c as usize % 2048;
    filter[bit / 64] |= 1 << (bit % 64);
}

impl Words {
    /// The words in their order, and where each stood in `words`.
    fn new(words: &[&str]) -> (Words, Vec<usize>) {
        // First character, then the longest; no word has two hundred characters.
        let key = |it: &&str| {
            let length = it.chars().count().min(255) as u64;
            it.chars().next().map_or(0, u64::from) << 8 | (255 - length)
        };
        let order = order(words.iter().map(key));
        let mut res = Words {
            chars: Vec::new(),
            starts: vec![0],
            heads: Vec::new(),
            firsts: [0; 32],
            lasts: [0; 32],
            longest: 0,
        };
        for (idx, word) in order.iter().filter_map(|&it| words.get(it)).enumerate() {
            let word: Vec<char> = word.chars().collect();
            let (Some(&first), Some(&last)) = (word.first(), word.last()) else { continue };
            add(&mut res.firsts, first);
            add(&mut res.lasts, last);
            if res.heads.last().is_none_or(|&(it, _)| it != first) {
                res.heads.push((first, idx));
            }
            res.longest = res.longest.max(word.len());
            res.chars.extend(word);
            res.starts.push(res.chars.len());
        }
        res.heads.push((char::MAX, order.len()));
        (res, order)
    }

    fn word(&self, idx: usize) -> &[char] {
        let (start, end) = (self.starts.get(idx), self.starts.get(idx + 1));
        start.zip(end).and_then(|(&start, &end)| self.chars.get(start..end)).unwrap_or_default()
    }

    fn starting_with(&self, first: char) -> Range<usize> {
        if !has(&self.firsts, first) {
            return 0..0;
        }
        let head = self.heads.partition_point(|&(it, _)| it < first);
        match (self.heads.get(head), self.heads.get(head + 1)) {
            (Some(&(it, start)), Some(&(_, end))) if it == first => start..end,
            _ => 0..0,
        }
    }
}

#[cfg(test)]
mod tests;
