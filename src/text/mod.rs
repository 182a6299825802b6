//! Text and places in it: spans, the source, exact numbers. Knows nothing of reports.

mod decimal;
pub mod date;
pub mod fold;
pub mod grid;
mod issue;
mod line_index;
pub mod order;
pub mod numeral;
pub mod sentence;
mod source;
mod span;

pub use self::decimal::Decimal;
pub use self::fold::Folded;
pub use self::issue::{Issue, IssueCode};
pub use self::line_index::LineIndex;
pub use self::source::{Block, BlockStyle, Format, Source};
pub use self::span::Span;
