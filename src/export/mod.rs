//! What leaves the program: JSON, CSV, Markdown, and the sentences that people read.

mod csv;
mod explain;
mod json;
mod markdown;
pub mod messages_zh;
pub mod rules_zh;
mod wire;

pub use self::csv::csv;
pub use self::explain::explain;
pub use self::json::json;
pub use self::markdown::markdown;
pub use self::wire::SCHEMA;
