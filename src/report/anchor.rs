//! Names for places that are made from what stands there, so that an edit elsewhere leaves them as they are.
//!
//! The heading 法治理念不断强化 always gives the same anchor. Two places with the same words are told apart by what
//! stands around them, then by their order.

use std::collections::HashMap;

use crate::text::fold::{fold_char, is_han};

/// Hands out anchors that are unique within one report.
#[derive(Debug, Default)]
pub struct Anchors {
    /// Every anchor given, and how often its words came.
    taken: HashMap<String, u32>,
}

impl Anchors {
    /// An anchor for `words`; `around` is used only when another place has the same words. ASCII, starts with
    /// `prefix`.
    pub fn name(&mut self, prefix: char, words: &str, around: &str) -> String {
        let own = format!("{prefix}{}", digest(&[words]));
        if self.times(&own) == 1 {
            return own;
        }
        let wider = format!("{prefix}{}", digest(&[words, around]));
        match self.times(&wider) {
            1 => wider,
            // A digest has no hyphen, so a numbered anchor is nobody else's.
            n => format!("{wider}-{n}"),
        }
    }

    /// How often an anchor was asked for, this time included.
    fn times(&mut self, anchor: &str) -> u32 {
        let times = self.taken.entry(anchor.to_owned()).or_default();
        *times += 1;
        *times
    }
}

/// FNV-1a of the words without blanks and punctuation, as eight letters and digits.
fn digest(words: &[&str]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    for part in words {
        for c in part.chars().map(fold_char).filter(|&c| is_han(c) || c.is_alphanumeric()) {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(&mut eat);
        }
        eat(0xff);
    }
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    (0..8).map(|it| char::from(LETTERS[(hash >> (it * 5) & 31) as usize])).collect()
}

#[cfg(test)]
mod tests;
