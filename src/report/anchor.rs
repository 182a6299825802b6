//! Names for places that are made from what stands there, so that an edit elsewhere leaves them as they are.
//!
//! The heading 法治理念不断强化 always gives the same anchor. Two places with the same words are told apart by what
//! stands around them, then by their order.

use std::collections::HashSet;

/// Hands out anchors that are unique within one report.
#[derive(Debug, Default)]
pub struct Anchors {
    taken: HashSet<String>,
}

impl Anchors {
    /// An anchor for `words`; `around` is used only when another place has the same words. ASCII, starts with
    /// `prefix`.
    pub fn name(&mut self, prefix: char, words: &str, around: &str) -> String {
        let own = format!("{prefix}{}", digest(&[words]));
        if self.taken.insert(own.clone()) {
            return own;
        }
        let wider = format!("{prefix}{}", digest(&[words, around]));
        if self.taken.insert(wider.clone()) {
            return wider;
        }
        let mut n = 2;
        loop {
            let numbered = format!("{wider}-{n}");
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
            n += 1;
        }
    }
}

/// FNV-1a of the words without blanks and punctuation, as eight letters and digits.
fn digest(words: &[&str]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    for part in words {
        for c in part.chars().map(crate::text::fold::fold_char).filter(|c| c.is_alphanumeric()) {
            c.encode_utf8(&mut [0; 4]).bytes().for_each(&mut eat);
        }
        eat(0xff);
    }
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    (0..8).map(|it| char::from(LETTERS[(hash >> (it * 5) & 31) as usize])).collect()
}

#[cfg(test)]
mod tests;
