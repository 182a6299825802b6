//! Finding words in the report, whatever width they are written in.
//!
//! `1205` finds `１２０５`, `(一)` finds `（一）`, `pm2.5` finds `PM2.5`. Blanks in the query are significant only between
//! words of Latin letters; several words at once are not told apart.

use std::rc::Rc;

use crate::text::fold::{fold_char, is_blank};
use crate::text::{Folded, Span};

/// What is searched for and where it was found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Search {
    /// As it was typed.
    pub query: String,
    /// In document order, none over another. Kept, because every keystroke would otherwise search once a panel.
    pub hits: Rc<Vec<Span>>,
    /// The hit that the reader stands at.
    pub current: Option<usize>,
}

impl Search {
    /// Searches a text; nothing is found for an empty query.
    pub fn new(text: &Folded, query: String) -> Search {
        let hits = Rc::new(find(text, &query));
        Search { query, hits, current: None }
    }

    /// Whether anything is searched for.
    pub fn is_on(&self) -> bool {
        !self.query.chars().all(is_blank)
    }
}

fn find(text: &Folded, query: &str) -> Vec<Span> {
    let wanted: Vec<char> = query.trim_matches(is_blank).chars().map(form).collect();
    let Some(&first) = wanted.first() else { return Vec::new() };
    let mut res = Vec::new();
    let mut at = 0;
    while at + wanted.len() <= text.len() {
        let found = form(text.at(at)) == first && (1..wanted.len()).all(|it| form(text.at(at + it)) == wanted[it]);
        if found {
            res.push(text.original_from_folded(at..at + wanted.len()));
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    res
}

fn form(c: char) -> char {
    fold_char(c).to_ascii_lowercase()
}

#[cfg(test)]
mod tests;
