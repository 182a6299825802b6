//! Reads a report in place, a millisecond for an ordinary one; and the English words of the interface.

use std::rc::Rc;

use crate::app::Refusal;
use crate::app::wording::Words;
use crate::reading::{self, Input, Reading};
use crate::web::fetch;

/// Reads bytes; what it gives can be shared between views.
///
/// # Errors
/// As [`reading::read`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Rc<Reading>, Refusal> {
    reading::read(Input { name, bytes }).map(Rc::new)
}

/// Fetches the English words; None, with the reason on the console, when they cannot be had.
pub async fn words() -> Option<Rc<Words>> {
    let bytes = fetch::bytes("lang/en.tsv").await?;
    Some(Rc::new(Words::new(String::from_utf8(bytes).ok()?)))
}
