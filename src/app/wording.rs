//! The words of the interface in another language: a table of the Chinese ones with what stands for each.
//!
//! `找到 {} 处` with `{} found` makes `3 found` of `找到 3 处`: `{}` stands for whatever was filled in, which stays as it is.
//! The Chinese words stand in the views themselves; the table is a file that is fetched when it is wanted. What the
//! report says never goes through here.

/// Words and sentences of another language, by the Chinese ones.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words(String);

impl Words {
    /// From lines of Chinese and the other language with a tabulator between.
    pub fn new(table: String) -> Words {
        Words(table)
    }

    /// What stands for words. Where several lines fit, the one that says most of them is the right one.
    pub fn of(&self, words: &str) -> Option<String> {
        let (mut longest, mut res) = (0, None);
        for (from, to) in self.0.lines().filter_map(|it| it.split_once('\t')) {
            // Most lines are told by their first character.
            let may_fit = from.starts_with('{') || from.chars().next() == words.chars().next();
            if may_fit
                && from.len() > longest
                && let Some(it) = filled(from, to, words)
            {
                (longest, res) = (from.len(), Some(it));
            }
        }
        res
    }
}

/// `to` with what was filled into `from` to give `words`; None when that does not fit.
fn filled(from: &str, to: &str, words: &str) -> Option<String> {
    let (Some((start, mut from)), Some((other, mut to))) = (from.split_once("{}"), to.split_once("{}")) else {
        return (from == words).then(|| to.to_owned());
    };
    let mut rest = words.strip_prefix(start)?;
    let mut res = other.to_owned();
    while let (Some((piece, after)), Some((other, following))) = (from.split_once("{}"), to.split_once("{}")) {
        let (filled, behind) = rest.split_once(piece)?;
        res.push_str(filled);
        res.push_str(other);
        (from, to, rest) = (after, following, behind);
    }
    res.push_str(rest.strip_suffix(from)?);
    res.push_str(to);
    Some(res)
}

#[cfg(test)]
mod tests;
