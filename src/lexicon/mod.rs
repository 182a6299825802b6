//! Word lists of the genre as data, with the tables made from them. Knows no report.

mod table;
pub mod change_words;
pub mod coverage_cues;
pub mod concepts;
pub mod front_matter;
pub mod label_words;
pub mod leftovers;
pub mod measures;
pub mod part_words;
pub mod rates;
pub mod roles;
pub mod topics;
pub mod verbs;

pub use self::table::{WordTable, rows};
