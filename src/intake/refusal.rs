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

impl Refusal {
    /// The names of all kinds of files that are told apart.
    pub const KINDS: [&'static str; 7] =
        ["PDF", "Word、Excel 或压缩包", "旧版 Word 或 Excel", "图片", "RTF", "压缩包", "网页"];
}
