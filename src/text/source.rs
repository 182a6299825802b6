//! The decoded document, with what its format tells about blocks.
//!
//! For a plain text every non-empty line is a [`Block`]. Web pages and Word files add style hints later;
//! a block never says what is a heading: that is for `report` to read.

use crate::text::Span;

/// What kind of file the text came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Plain text, or text that was pasted.
    Text,
    /// A web page.
    Html,
    /// A Word file.
    Docx,
}

impl Format {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Html => "html",
            Format::Docx => "docx",
        }
    }
}

/// One line or paragraph of the document, without its line end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    /// Where it stands in [`Source::text`].
    pub span: Span,
    /// What its format says of it.
    pub style: BlockStyle,
}

/// A hint of the format; never a verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockStyle {
    /// Nothing is known.
    Plain,
    /// The format calls it a title or a heading.
    Heading,
    /// A row of a table, its cells separated by `|`.
    TableRow,
}

/// The document as text: decoded, line ends as `\n`, nothing folded and nothing dropped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// File name or address, for people.
    pub name: String,
    /// Kind of file.
    pub format: Format,
    /// Name of the encoding in lower case, `utf-8`.
    pub encoding: &'static str,
    /// The whole text. All spans of a reading are spans of this.
    pub text: String,
    /// The non-empty blocks in document order.
    pub blocks: Vec<Block>,
}
