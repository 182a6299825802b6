//! Text and places in it: spans, the source, exact numbers. Knows nothing of reports.

mod decimal;
mod issue;
mod line_index;
mod source;
mod span;

pub use self::decimal::Decimal;
pub use self::issue::{Issue, IssueCode};
pub use self::line_index::LineIndex;
pub use self::source::{Block, BlockStyle, Format, Source};
pub use self::span::Span;
