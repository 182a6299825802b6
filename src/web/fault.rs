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
    let Some(document) = document() else { return };
    // Both can only fail where the document is gone, and then nobody sees it.
    if let Some(fault) = document.get_element_by_id(FAULT_ID) {
        let _ = fault.remove_attribute("hidden");
    }
    if let Ok(Some(app)) = document.query_selector("[data-state]") {
        let _ = app.set_attribute("data-state", "error");
    }
}

#[cfg(test)]
mod tests;
