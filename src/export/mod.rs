//! What leaves the program: JSON, CSV, Markdown, and the sentences that people read.

mod csv;
mod json;
mod markdown;
pub mod messages_zh;
mod wire;

pub use self::csv::csv;
pub use self::json::json;
pub use self::markdown::markdown;
pub use self::wire::SCHEMA;
