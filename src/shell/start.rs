//! Starts the page: fetches the bundled report, which was read before the page was built, and puts the reader in the place of the article.
//!
//! Until then the article of `index.html` stays to be read; if anything fails it stays for good.

use wasm_bindgen_futures::spawn_local;

use crate::shell::page::{Page, Props};
use crate::shell::read::fetch_read;
use crate::web::document::document;
use crate::web::fault;

/// The id of the element that the reader is put into.
const ROOT_ID: &str = "reader";

/// The attribute of that element that names the bundled report.
const REPORT_ATTRIBUTE: &str = "data-report";

/// Starts.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|info| fault::show(&info.to_string())));
    spawn_local(async {
        let Some(root) = document().and_then(|it| it.get_element_by_id(ROOT_ID)) else {
            fault::show("no element to put the reader into");
            return;
        };
        let address = root.get_attribute(REPORT_ATTRIBUTE).unwrap_or_default();
        let Some(first) = fetch_read(&address).await else {
            fault::show("the bundled report could not be fetched");
            return;
        };
        let props = Props { first, root: root.clone() };
        yew::Renderer::<Page>::with_root_and_props(root, props).render();
    });
}
