//! A half-open range of UTF-8 bytes of the source text.
//!
//! In `审查合同460余份` the span of `460余份` is `Span::new(12, 21)`. A span knows nothing of characters
//! or UTF-16 units: [`crate::text::LineIndex`] converts.

/// A range of UTF-8 bytes, start and length, so that it cannot be negative.
///
/// Every span in the program starts and ends on a character boundary of the text it belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// Number of bytes.
    pub len: u32,
}

impl Span {
    /// The span from byte `start` to byte `end`, exclusive; empty when `end` is not after `start`.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, len: end.saturating_sub(start) }
    }

    /// The byte after the last one.
    pub fn end(self) -> u32 {
        self.start + self.len
    }

    /// Whether no byte is inside.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Whether byte `at` is inside.
    pub fn contains(self, at: u32) -> bool {
        self.start <= at && at < self.end()
    }

    /// Whether every byte of `inner` is inside.
    pub fn covers(self, inner: Span) -> bool {
        self.start <= inner.start && inner.end() <= self.end()
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end() && other.start < self.end()
    }

    /// The smallest span that covers both.
    pub fn join(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end().max(other.end()))
    }

    /// The text under the span; empty when the span does not belong to `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end() as usize).unwrap_or_default()
    }
}
