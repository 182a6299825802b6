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
    /// An anchor for `words`, given in pieces; `around` is used only when another place has the same words. ASCII, starts with
    /// `prefix`.
    pub fn name(&mut self, prefix: char, words: &[&str], around: &str) -> String {
        let own = Digest::new(prefix).with(words);
        let mut res = String::with_capacity(12);
        res.push(prefix);
        if self.times(own.bits()) == 1 {
            own.spell(&mut res);
            return res;
        }
        let wider = own.with(&[around]);
        wider.spell(&mut res);
        match self.times(wider.bits()) {
            1 => {}
            // A digest has no hyphen, so a numbered anchor is nobody else's.
            n => res.extend(["-", &n.to_string()]),
        }
        res
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

/// FNV-1a over the prefix and the characters of the words, blanks and punctuation left out.
#[derive(Clone, Copy)]
struct Digest(u64);

impl Digest {
    fn new(prefix: char) -> Digest {
        Digest(0xcbf2_9ce4_8422_2325).eat(u32::from(prefix))
    }

    /// With one more part, given in pieces.
    fn with(self, words: &[&str]) -> Digest {
        let eat = |it: Digest, c: char| match c {
            // Nearly all are Han or marks, and known to count or not without folding and a table of letters.
            c if is_han(c) => it.eat(u32::from(c)),
            '\u{3000}'..='\u{3004}' | '\u{2010}'..='\u{2027}' => it,
            c => Some(fold_char(c)).filter(|it| it.is_alphanumeric()).map_or(it, |c| it.eat(u32::from(c))),
        };
        words.iter().fold(self, |it, piece| piece.chars().fold(it, eat)).eat(u32::MAX)
    }

    fn eat(self, unit: u32) -> Digest {
        Digest((self.0 ^ u64::from(unit)).wrapping_mul(0x0000_0100_0000_01b3))
    }

    /// Forty bits, as many as are spelled.
    fn bits(self) -> u64 {
        self.0 & 0xff_ffff_ffff
    }

    /// Adds eight letters and digits.
    fn spell(self, res: &mut String) {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        res.extend((0..8).map(|it| char::from(LETTERS[(self.0 >> (it * 5) & 31) as usize])));
    }
}

#[cfg(test)]
mod tests;
