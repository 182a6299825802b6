//! The settings on their way to `static/boot.js` and back: a line in an attribute of the root element. That script dresses
//! the page by it and keeps it, because the first time it must do so before this program is there.

use web_sys::Element;

use crate::web::document::document;

const ATTRIBUTE: &str = "data-settings";

/// The line that was kept the last time.
pub fn kept() -> String {
    root().and_then(|it| it.get_attribute(ATTRIBUTE)).unwrap_or_default()
}

/// Has the page dressed by a line.
pub fn wear(line: &str) {
    if let Some(root) = root() {
        // The name is one that an attribute can have.
        let _ = root.set_attribute(ATTRIBUTE, line);
    }
}

fn root() -> Option<Element> {
    document()?.document_element()
}

#[cfg(test)]
mod tests;
