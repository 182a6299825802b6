//! Why a file could not be opened: a code that the page and the command turn into a sentence.

/// The file is not a text that can be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// No byte, or nothing but blanks.
    Empty,
    /// Larger than 20 MB.
    TooLarge,
    /// A known kind of file that is not a text; the argument is its name for people, `PDF`.
    OtherKind(&'static str),
    /// Bytes that are no text in any supported encoding.
    Binary,
    /// A text, but in an encoding that is not supported.
    Encoding,
}
