//! Reads the embedded word lists and finds the longest of their words at a place in a text.
//!
//! A list is a `.tsv` file: lines starting with `#` name its schema and source, every other line is a row of
//! cells. At `人次参加` a table that holds 人 and 人次 finds 人次. It does not fold: the lists are written folded.

use crate::text::Folded;

/// The rows of an embedded list, comments and blank lines left out.
pub fn rows(data: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    data.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').map(str::trim).collect())
}

/// Words with a value each, found by their first or last character.
#[derive(Clone, Debug)]
pub struct WordTable<T> {
    /// All words in one row, sorted by first character, then longest first.
    chars: Vec<char>,
    /// Where each word starts and ends in that row, with its value.
    words: Vec<(usize, usize, T)>,
    /// The first word of each first character.
    firsts: Vec<(char, usize)>,
    /// Which characters can begin a word, and which can end one: most places of a text are turned away here.
    begins: Filter,
    ends: Filter,
    /// Characters of the longest word.
    longest: usize,
}

impl<T: Clone> WordTable<T> {
    /// A table of words; the order does not matter.
    pub fn new(words: impl Iterator<Item = (&'static str, T)>) -> WordTable<T> {
        let mut sorted: Vec<(Vec<char>, T)> = words.map(|(word, value)| (word.chars().collect(), value)).collect();
        sorted.retain(|(word, _)| !word.is_empty());
        sorted.sort_by(|(a, _), (b, _)| a.first().cmp(&b.first()).then(b.len().cmp(&a.len())));
        let mut res = WordTable {
            chars: Vec::new(),
            words: Vec::with_capacity(sorted.len()),
            firsts: Vec::new(),
            begins: Filter::default(),
            ends: Filter::default(),
            longest: sorted.iter().map(|(word, _)| word.len()).max().unwrap_or(0),
        };
        for (word, value) in sorted {
            let (Some(&first), Some(&last)) = (word.first(), word.last()) else { continue };
            if res.firsts.last().is_none_or(|&(c, _)| c != first) {
                res.firsts.push((first, res.words.len()));
            }
            res.begins.add(first);
            res.ends.add(last);
            let start = res.chars.len();
            res.chars.extend(word);
            res.words.push((start, res.chars.len(), value));
        }
        res
    }

    /// The longest word that starts at `at`: the character after it, and its value.
    pub fn longest_at(&self, text: &Folded, at: usize) -> Option<(usize, T)> {
        let found = self.starting_with(text.at(at)).iter().find(|word| self.is_at(text, at, word));
        found.map(|(start, end, value)| (at + end - start, value.clone()))
    }

    /// Calls `found` for every word that starts at `at`, with the character after it and its value.
    pub fn each_at(&self, text: &Folded, at: usize, mut found: impl FnMut(usize, &T)) {
        for word in self.starting_with(text.at(at)).iter().filter(|word| self.is_at(text, at, word)) {
            found(at + word.1 - word.0, &word.2);
        }
    }

    /// The longest word that ends right before `at`: its first character, and its value. Looks back at most
    /// as far as `from`.
    pub fn longest_before(&self, text: &Folded, from: usize, at: usize) -> Option<(usize, T)> {
        if !self.ends.may_have(text.before(at)) {
            return None;
        }
        (1..=self.longest.min(at.saturating_sub(from))).rev().find_map(|len| {
            let start = at - len;
            let words = self.starting_with(text.at(start)).iter();
            let found = words.filter(|word| word.1 - word.0 == len).find(|word| self.is_at(text, start, word));
            found.map(|(_, _, value)| (start, value.clone()))
        })
    }

    fn starting_with(&self, first: char) -> &[(usize, usize, T)] {
        if !self.begins.may_have(first) {
            return &[];
        }
        let Ok(found) = self.firsts.binary_search_by_key(&first, |&(c, _)| c) else { return &[] };
        let from = self.firsts.get(found).map_or(0, |&(_, word)| word);
        let to = self.firsts.get(found + 1).map_or(self.words.len(), |&(_, word)| word);
        self.words.get(from..to).unwrap_or_default()
    }

    fn is_at(&self, text: &Folded, at: usize, word: &(usize, usize, T)) -> bool {
        let len = word.1 - word.0;
        text.chars.get(at..at + len).is_some_and(|it| Some(it) == self.chars.get(word.0..word.1))
    }
}

/// A set of characters that may say yes too often, never too seldom.
#[derive(Clone, Debug)]
struct Filter([u64; 64]);

impl Default for Filter {
    fn default() -> Filter {
        Filter([0; 64])
    }
}

impl Filter {
    fn add(&mut self, c: char) {
        self.0[c as usize / 64 % 64] |= 1 << (c as usize % 64);
    }

    fn may_have(&self, c: char) -> bool {
        self.0[c as usize / 64 % 64] >> (c as usize % 64) & 1 == 1
    }
}
