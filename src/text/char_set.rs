//! Sets of characters that a pass over a text looks for, so that it need not look closely at any other.
//!
//! Of `审查合同460余份` a set of digits lets through 4, 6 and 0 and turns away nearly all else in one step. It may let
//! through a character that nobody put into it: what follows looks again.

/// Characters by their lowest bits.
#[derive(Clone, Debug)]
pub struct CharSet([u64; CELLS]);

/// So many that the Han characters of a page seldom fall on one another.
const CELLS: usize = 32;

impl CharSet {
    /// The set of these characters.
    pub const fn of(chars: &[char]) -> CharSet {
        let mut res = CharSet([0; CELLS]);
        // A constant function knows no iterators.
        let mut idx = 0;
        while idx < chars.len() {
            res.add(chars[idx]);
            idx += 1;
        }
        res
    }

    /// The set of the first characters of these words.
    pub const fn of_starts(words: &[&str]) -> CharSet {
        let mut res = CharSet([0; CELLS]);
        let mut idx = 0;
        while idx < words.len() {
            let word = words[idx].as_bytes();
            let mut end = 1;
            while end < word.len() && word[end] & CONTINUES == LATER {
                end += 1;
            }
            res.add_code(low_bits(word, end));
            idx += 1;
        }
        res
    }

    /// The set of the last characters of these words.
    pub const fn of_ends(words: &[&str]) -> CharSet {
        let mut res = CharSet([0; CELLS]);
        let mut idx = 0;
        while idx < words.len() {
            let word = words[idx].as_bytes();
            res.add_code(low_bits(word, word.len()));
            idx += 1;
        }
        res
    }

    /// With all from `first` to `last` as well.
    pub const fn and(mut self, first: char, last: char) -> CharSet {
        let mut code = first as usize;
        while code <= last as usize {
            self.add_code(code);
            code += 1;
        }
        self
    }

    /// Puts one more into it.
    pub const fn add(&mut self, c: char) {
        self.add_code(c as usize);
    }

    /// Puts two characters that follow one another into it.
    pub fn add_pair(&mut self, first: char, second: char) {
        self.add_code(pair(first, second));
    }

    const fn add_code(&mut self, code: usize) {
        let bit = code % (CELLS * 64);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    /// Whether `c` may have been put into it; never wrong when it says no.
    pub fn may_have(&self, c: char) -> bool {
        self.may_have_code(c as usize)
    }

    /// The same of two characters that follow one another.
    pub fn may_have_pair(&self, first: char, second: char) -> bool {
        self.may_have_code(pair(first, second))
    }

    fn may_have_code(&self, code: usize) -> bool {
        let bit = code % (CELLS * 64);
        self.0[bit / 64] >> (bit % 64) & 1 == 1
    }
}

/// Two characters as one code whose lowest bits tell most pairs apart.
pub fn pair(first: char, second: char) -> usize {
    (first as usize * 31) ^ second as usize
}

/// The bits that tell a later byte of a character from a first one.
const CONTINUES: u8 = 0b1100_0000;
const LATER: u8 = 0b1000_0000;

/// The bits that count of the character that ends right before byte `end`: its last two bytes hold them all.
const fn low_bits(word: &[u8], end: usize) -> usize {
    let last = word[end - 1];
    if last < LATER {
        return last as usize;
    }
    ((word[end - 2] as usize) << 6 | (last & !CONTINUES) as usize) % (CELLS * 64)
}

#[cfg(test)]
mod tests;
