//! When the program itself fails: the console gets the details, the reader a sentence, and the text stays on the page.
//!
//! After a panic nothing of the program runs again, so that the sentence stands in `index.html` from the start and is
//! only uncovered here.

use crate::web::document::document;

/// The id of the element that is uncovered.
pub const FAULT_ID: &str = "fault";

/// Shows that the program has failed. `details` is for the console.
pub fn show(details: &str) {
    web_sys::console::error_1(&details.into());
    let fault = document().and_then(|it| it.get_element_by_id(FAULT_ID));
    if let Some(fault) = fault {
        // Uncovering can only fail where the document is gone, and then nobody sees it.
        let _ = fault.remove_attribute("hidden");
    }
}

#[cfg(test)]
mod tests;
