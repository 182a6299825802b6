//! Converts between bytes, characters and UTF-16 units of one text.
//!
//! In `共460余份` byte 3 is character 1 and UTF-16 unit 1. Spans inside the program are bytes; characters
//! leave it in JSON, UTF-16 units are what a browser counts.

use crate::text::Span;

/// Checkpoints are this many bytes apart: small enough that a look-up is a short walk.
const STEP: usize = 256;

/// Byte ↔ character ↔ UTF-16 for one text.
#[derive(Clone, Debug)]
pub struct LineIndex {
    /// At each multiple of [`STEP`]: characters and UTF-16 units that start before it.
    marks: Vec<(u32, u32)>,
}

impl LineIndex {
    /// Reads the text once.
    pub fn new(text: &str) -> LineIndex {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let (mut chars, mut units) = (0, 0);
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                marks.push((chars, units));
            }
            // A byte that continues a character counts for nothing; four-byte characters are surrogate pairs.
            if byte & 0xC0 != 0x80 {
                chars += 1;
                units += if byte >= 0xF0 { 2 } else { 1 };
            }
        }
        if text.len().is_multiple_of(STEP) {
            marks.push((chars, units));
        }
        LineIndex { marks }
    }

    /// How many characters start before byte `at`. `text` is the text of [`LineIndex::new`].
    pub fn char_from_byte(&self, text: &str, at: u32) -> u32 {
        self.count(text, at).0
    }

    /// How many UTF-16 units stand before byte `at`. `text` is the text of [`LineIndex::new`].
    pub fn utf16_from_byte(&self, text: &str, at: u32) -> u32 {
        self.count(text, at).1
    }

    /// A span as characters, start and end.
    pub fn chars_from_span(&self, text: &str, span: Span) -> [u32; 2] {
        [self.char_from_byte(text, span.start), self.char_from_byte(text, span.end())]
    }

    /// The byte at which character `at` starts; the length of the text when there are fewer.
    pub fn byte_from_char(&self, text: &str, at: u32) -> u32 {
        let mark = self.marks.partition_point(|&(chars, _)| chars <= at).saturating_sub(1);
        let Some(&(chars, _)) = self.marks.get(mark) else { return 0 };
        let mut left = at - chars;
        for (offset, byte) in text.bytes().enumerate().skip(mark * STEP) {
            if byte & 0xC0 != 0x80 {
                if left == 0 {
                    return offset as u32;
                }
                left -= 1;
            }
        }
        text.len() as u32
    }

    fn count(&self, text: &str, at: u32) -> (u32, u32) {
        let at = (at as usize).min(text.len());
        let mark = at / STEP;
        let Some(&(mut chars, mut units)) = self.marks.get(mark) else { return (0, 0) };
        for byte in text.bytes().take(at).skip(mark * STEP) {
            if byte & 0xC0 != 0x80 {
                chars += 1;
                units += if byte >= 0xF0 { 2 } else { 1 };
            }
        }
        (chars, units)
    }
}

#[cfg(test)]
mod tests;
