//! What leaves the program: JSON, CSV, workbooks, Markdown, pages to print, and the sentences that people read.

mod csv;
mod explain;
mod format;
mod json;
mod markdown;
pub mod messages_zh;
pub mod names_zh;
pub mod packed;
pub mod paper;
mod place;
pub mod rules_zh;
mod table;
mod wire;
mod xlsx;
mod zip;

pub use self::csv::csv;
pub use self::explain::explain;
pub use self::format::Format;
pub use self::json::json;
pub use self::markdown::{markdown, markdown_table};
pub use self::table::all;
pub use self::wire::SCHEMA;
pub use self::xlsx::xlsx;
