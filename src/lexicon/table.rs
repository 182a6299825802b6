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
    /// Sorted by first character, then longest first.
    words: Vec<(Vec<char>, T)>,
    /// Characters of the longest word.
    longest: usize,
}

impl<T: Clone> WordTable<T> {
    /// A table of words; the order does not matter.
    pub fn new(words: impl Iterator<Item = (&'static str, T)>) -> WordTable<T> {
        let mut words: Vec<(Vec<char>, T)> = words.map(|(word, value)| (word.chars().collect(), value)).collect();
        words.retain(|(word, _)| !word.is_empty());
        words.sort_by(|(a, _), (b, _)| a[0].cmp(&b[0]).then(b.len().cmp(&a.len())));
        let longest = words.iter().map(|(word, _)| word.len()).max().unwrap_or(0);
        WordTable { words, longest }
    }

    /// The longest word that starts at `at`: the character after it, and its value.
    pub fn longest_at(&self, text: &Folded, at: usize) -> Option<(usize, T)> {
        let first = text.at(at);
        let from = self.words.partition_point(|(word, _)| word[0] < first);
        self.words[from..]
            .iter()
            .take_while(|(word, _)| word[0] == first)
            .find(|(word, _)| text.chars.get(at..at + word.len()) == Some(word.as_slice()))
            .map(|(word, value)| (at + word.len(), value.clone()))
    }

    /// The longest word that ends right before `at`: its first character, and its value. Looks back at most
    /// as far as `from`.
    pub fn longest_before(&self, text: &Folded, from: usize, at: usize) -> Option<(usize, T)> {
        (1..=self.longest.min(at.saturating_sub(from))).rev().find_map(|len| {
            let start = at - len;
            self.longest_exact(text, start, len).map(|value| (start, value))
        })
    }

    fn longest_exact(&self, text: &Folded, start: usize, len: usize) -> Option<T> {
        let chars = text.chars.get(start..start + len)?;
        let from = self.words.partition_point(|(word, _)| word[0] < chars[0]);
        self.words[from..]
            .iter()
            .take_while(|(word, _)| word[0] == chars[0])
            .find(|(word, _)| word.as_slice() == chars)
            .map(|(_, value)| value.clone())
    }
}
