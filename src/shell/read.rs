//! Has reports read, and fetches the English words of the interface.
//!
//! The page holds no reading of its own: it weighs as much as all the rest. The bundled report comes read, any other goes
//! to the module that reads.

use std::rc::Rc;

use crate::app::Refusal;
use crate::app::wording::Words;
use crate::export::packed::unpack;
use crate::reading::Reading;
use crate::web::{fetch, files_module};

/// What a file gave.
pub type Outcome = Result<Rc<Reading>, Refusal>;

/// Fetches a report that was read before; None, with the reason on the console, when it cannot be had.
pub async fn fetch_read(address: &str) -> Option<Outcome> {
    Some(unpack(&fetch::bytes(address).await?)?.map(Rc::new))
}

/// Has a file read; None, with the reason on the console, when the module that reads cannot be had.
pub async fn read(name: &str, bytes: &[u8]) -> Option<Outcome> {
    Some(unpack(&files_module::read(name, bytes).await?)?.map(Rc::new))
}

/// Fetches the English words; None, with the reason on the console, when they cannot be had.
pub async fn words() -> Option<Rc<Words>> {
    let bytes = fetch::bytes("lang/en.tsv").await?;
    Some(Rc::new(Words::new(String::from_utf8(bytes).ok()?)))
}
