//! What leaves the program: JSON, CSV, Markdown, and the sentences that people read.

pub mod messages_zh;
