//! Reads a report in place: a millisecond for an ordinary one.

use std::rc::Rc;

use crate::app::Refusal;
use crate::reading::{self, Input, Reading};

/// Reads bytes; what it gives can be shared between views.
///
/// # Errors
/// As [`reading::read`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Rc<Reading>, Refusal> {
    reading::read(Input { name, bytes }).map(Rc::new)
}
