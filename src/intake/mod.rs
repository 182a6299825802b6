//! Bytes to [`crate::text::Source`]: which kind of file, which encoding, which blocks. Knows nothing of headings.

mod plain;
mod refusal;
mod sniff;

pub use self::plain::plain;
pub use self::refusal::Refusal;
pub use self::sniff::decode;
