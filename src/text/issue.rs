//! What a reader should know about the parse: a code, a place and arguments; never a sentence.
//!
//! The sentences stand in [`crate::export::messages_zh`].

use crate::text::Span;

/// A remark on how the document was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Issue {
    /// What was noticed.
    pub code: IssueCode,
    /// Where.
    pub span: Span,
    /// Words that the sentence about it needs.
    pub args: Vec<String>,
}

/// All remarks that the core can make.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IssueCode {
    /// No numbered heading was found; the text is shown as paragraphs.
    NoOutline,
    /// No title was found.
    NoTitle,
    /// The document does not say which year it reports on.
    NoYear,
    /// A number of a series is missing. Arguments: the number expected, the number found.
    NumberSkipped,
    /// A number of a series stands twice. Argument: the number.
    NumberRepeated,
}

impl IssueCode {
    /// The stable name that leaves the program.
    pub fn name(self) -> &'static str {
        match self {
            IssueCode::NoOutline => "no-outline",
            IssueCode::NoTitle => "no-title",
            IssueCode::NoYear => "no-year",
            IssueCode::NumberSkipped => "number-skipped",
            IssueCode::NumberRepeated => "number-repeated",
        }
    }
}
