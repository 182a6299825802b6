//! Which section the reader has come to, from where the page is scrolled.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

use crate::app::Msg;
use crate::web::document::{document, window};

/// A section counts as reached when its heading has come into the upper third of the window.
const REACHED: f64 = 1.0 / 3.0;

/// Sends a message each time another section is reached. Dropping the answer ends it.
pub fn listen(dispatch: impl Fn(Msg) + 'static) -> Option<EventListener> {
    let last = Rc::new(RefCell::new(String::new()));
    let window = window()?;
    Some(EventListener::new(&window, "scroll", move |_| {
        let Some(anchor) = reached() else { return };
        if *last.borrow() != anchor {
            last.replace(anchor.clone());
            dispatch(Msg::SectionReached { anchor });
        }
    }))
}

fn is_at_end() -> Option<bool> {
    let height = window()?.inner_height().ok()?.as_f64()?;
    let page = document()?.document_element()?.get_bounding_client_rect();
    Some(page.bottom() <= height + 2.0 && page.height() > height)
}

/// The id of the last chapter or card whose top is reached.
fn reached() -> Option<String> {
    let list = document()?.query_selector_all("section.chapter, section.card").ok()?;
    let section = |at: u32| list.get(at).and_then(|it| it.dyn_into::<Element>().ok());
    let line = window()?.inner_height().ok()?.as_f64()? * REACHED;
    let is_reached = |at: u32| section(at).is_some_and(|it| it.get_bounding_client_rect().top() <= line);
    // The tops grow in document order, so that the last one is found by halving.
    let (mut low, mut high) = (0, list.length());
    while low < high {
        let middle = (low + high) / 2;
        if is_reached(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    // At the end of the page there is nothing left to scroll: what stands last is what is being read.
    let last = if is_at_end()? { list.length() } else { low };
    section(last.checked_sub(1)?).map(|it| it.id())
}
