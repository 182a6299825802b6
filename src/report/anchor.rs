//! Names for places that are made from what stands there, so that an edit elsewhere leaves them as they are.
//!
//! The heading 法治理念不断强化 always gives the same anchor. Two places with the same words are told apart by what
//! stands around them, then by their order.

use crate::text::fold::{fold_char, is_han};

/// Hands out anchors that are unique within one report.
#[derive(Debug, Default)]
pub struct Anchors {
    /// How often each digest was asked for, at the place that its lowest bits name or the next free one. Digests are
    /// spread evenly already: a map that mixes them once more would only weigh on the page.
    asked: Vec<Option<(u64, u32)>>,
    count: usize,
}

impl Anchors {
    /// An anchor for `words`; `around` is used only when another place has the same words. ASCII, starts with
    /// `prefix`.
    pub fn name(&mut self, prefix: char, words: &str, around: &str) -> String {
        let own = digest(prefix, &[words]);
        if self.times(own) == 1 {
            return spelled(prefix, own);
        }
        let wider = digest(prefix, &[words, around]);
        match self.times(wider) {
            1 => spelled(prefix, wider),
            // A digest has no hyphen, so a numbered anchor is nobody else's.
            n => format!("{}-{n}", spelled(prefix, wider)),
        }
    }

    /// How often a digest was asked for, this time included.
    fn times(&mut self, digest: u64) -> u32 {
        // Never more than half full, so that a free place is always near.
        if self.count * 2 >= self.asked.len() {
            let wider = vec![None; (self.asked.len() * 2).max(64)];
            for (digest, times) in std::mem::replace(&mut self.asked, wider).into_iter().flatten() {
                *self.place(digest) = Some((digest, times));
            }
        }
        let place = self.place(digest);
        let times = place.map_or(0, |(_, times)| times) + 1;
        *place = Some((digest, times));
        self.count += usize::from(times == 1);
        times
    }

    /// Where a digest stands, or would.
    fn place(&mut self, digest: u64) -> &mut Option<(u64, u32)> {
        let len = self.asked.len();
        let mut at = digest as usize % len;
        while self.asked[at].is_some_and(|(it, _)| it != digest) {
            at = (at + 1) % len;
        }
        &mut self.asked[at]
    }
}

/// FNV-1a over the prefix and the characters of the words, blanks and punctuation left out: forty bits, as many as are
/// spelled.
fn digest(prefix: char, words: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut eat = |unit: u32| hash = (hash ^ u64::from(unit)).wrapping_mul(0x0000_0100_0000_01b3);
    eat(u32::from(prefix));
    for part in words {
        // Most characters are Han, and known to be letters without a table.
        let counts = |c: &char| is_han(*c) || c.is_alphanumeric();
        part.chars().map(fold_char).filter(counts).for_each(|c| eat(u32::from(c)));
        eat(u32::MAX);
    }
    hash & 0xff_ffff_ffff
}

/// The prefix and eight letters and digits.
fn spelled(prefix: char, digest: u64) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let letter = |it: u64| char::from(LETTERS[(digest >> (it * 5) & 31) as usize]);
    std::iter::once(prefix).chain((0..8).map(letter)).collect()
}

#[cfg(test)]
mod tests;
