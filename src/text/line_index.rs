//! Converts between bytes and characters of one text.
//!
//! In `共460余份` byte 3 is character 1. Spans inside the program are bytes; characters leave it in JSON. It does not
//! count the units that a browser's strings are made of: nothing asks for them.

use crate::text::Span;

/// Checkpoints are this many bytes apart: small enough that a look-up is a short walk.
const STEP: usize = 256;

/// Byte ↔ character for one text.
#[derive(Clone, Debug)]
pub struct LineIndex {
    /// At each multiple of [`STEP`]: characters that start before it.
    marks: Vec<u32>,
}

impl LineIndex {
    /// Reads the text once.
    pub fn new(text: &str) -> LineIndex {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut chars = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                marks.push(chars);
            }
            chars += u32::from(starts_char(byte));
        }
        if text.len().is_multiple_of(STEP) {
            marks.push(chars);
        }
        LineIndex { marks }
    }

    /// How many characters start before byte `at`. `text` is the text of [`LineIndex::new`].
    pub fn char_from_byte(&self, text: &str, at: u32) -> u32 {
        let at = (at as usize).min(text.len());
        let mark = at / STEP;
        let Some(chars) = self.marks.get(mark) else { return 0 };
        let rest = text.bytes().take(at).skip(mark * STEP);
        chars + rest.map(|byte| u32::from(starts_char(byte))).sum::<u32>()
    }

    /// A span as characters, start and end.
    pub fn chars_from_span(&self, text: &str, span: Span) -> [u32; 2] {
        [self.char_from_byte(text, span.start), self.char_from_byte(text, span.end())]
    }

    /// The byte at which character `at` starts; the length of the text when there are fewer.
    pub fn byte_from_char(&self, text: &str, at: u32) -> u32 {
        let mark = self.marks.partition_point(|&chars| chars <= at).saturating_sub(1);
        let Some(chars) = self.marks.get(mark) else { return 0 };
        let mut left = at - chars;
        for (offset, byte) in text.bytes().enumerate().skip(mark * STEP) {
            if starts_char(byte) {
                if left == 0 {
                    return offset as u32;
                }
                left -= 1;
            }
        }
        text.len() as u32
    }
}

/// A byte that continues a character counts for nothing.
fn starts_char(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests;
