//! Files that are chosen or dropped, held until they are asked for, and their bytes.
//!
//! The model knows a file by its ticket only; the file itself stays here.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_file::Blob;
use gloo_file::futures::read_as_bytes;
use wasm_bindgen::JsCast as _;
use web_sys::{DragEvent, Element, Event, File, FileList, HtmlInputElement};

use crate::app::{FileTicket, Msg, Unreadable};
use crate::web::document::window;

/// The files that the browser holds for the page.
#[derive(Clone, Debug, Default)]
pub struct Files {
    held: Rc<RefCell<Held>>,
}

#[derive(Debug, Default)]
struct Held {
    files: Vec<(FileTicket, File)>,
    last: u32,
}

impl Files {
    /// Sends messages for files that are chosen inside `root` and dropped anywhere. Dropping the answer ends it.
    pub fn listen(&self, root: &Element, dispatch: impl Fn(Msg) + Clone + 'static) -> Vec<EventListener> {
        let mut res = vec![self.listen_to_choice(root, dispatch.clone())];
        if let Some(window) = window() {
            res.extend(self.listen_to_drags(&window, dispatch));
        }
        res
    }

    /// The bytes of a file, which is forgotten then.
    ///
    /// # Errors
    /// When the browser cannot read it: it was moved, is locked, or is a folder.
    pub async fn read(&self, ticket: FileTicket) -> Result<Vec<u8>, Unreadable> {
        let file = self.take(ticket).ok_or(Unreadable::Unavailable)?;
        read_as_bytes(&Blob::from(file)).await.map_err(|_| Unreadable::Unavailable)
    }

    /// Lets a file go that will not be read.
    pub fn forget(&self, ticket: FileTicket) {
        self.take(ticket);
    }

    fn take(&self, ticket: FileTicket) -> Option<File> {
        let files = &mut self.held.borrow_mut().files;
        let at = files.iter().position(|(it, _)| *it == ticket)?;
        Some(files.swap_remove(at).1)
    }

    fn listen_to_choice(&self, root: &Element, dispatch: impl Fn(Msg) + 'static) -> EventListener {
        let files = self.clone();
        EventListener::new(root, "change", move |event| {
            let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            let Some(field) = field.filter(|it| it.type_() == "file") else { return };
            if let Some(msg) = field.files().and_then(|it| files.hold(&it)) {
                dispatch(msg);
            }
            // So that the same file can be chosen once more.
            field.set_value("");
        })
    }

    fn listen_to_drags(
        &self,
        window: &web_sys::Window,
        dispatch: impl Fn(Msg) + Clone + 'static,
    ) -> [EventListener; 3] {
        // Without this the browser would leave the page for the file.
        let active = EventListenerOptions::enable_prevent_default();
        let (over, leave, files) = (dispatch.clone(), dispatch.clone(), self.clone());
        [
            EventListener::new_with_options(window, "dragover", active, move |event| {
                if holds_files(event) {
                    event.prevent_default();
                    over(Msg::DragMoved { over: true });
                }
            }),
            EventListener::new(window, "dragleave", move |event| {
                // Between two elements of the page there is a related one; at its edge there is none.
                let inside = event.dyn_ref::<DragEvent>().is_some_and(|it| it.related_target().is_some());
                if !inside {
                    leave(Msg::DragMoved { over: false });
                }
            }),
            EventListener::new_with_options(window, "drop", active, move |event| {
                if !holds_files(event) {
                    return;
                }
                event.prevent_default();
                let list = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|it| it.files());
                match list.and_then(|it| files.hold(&it)) {
                    Some(msg) => dispatch(msg),
                    None => dispatch(Msg::DragMoved { over: false }),
                }
            }),
        ]
    }

    /// Keeps the first file of a list; None when it is empty.
    fn hold(&self, list: &FileList) -> Option<Msg> {
        let file = list.get(0)?;
        let mut held = self.held.borrow_mut();
        held.last += 1;
        let ticket = FileTicket(held.last);
        // Sizes are whole numbers far below 2^53.
        let bytes = file.size() as u64;
        let name = file.name();
        held.files.push((ticket, file));
        let others = (list.length() as usize).saturating_sub(1);
        Some(Msg::FileChosen { ticket, name, bytes, others })
    }
}

fn holds_files(event: &Event) -> bool {
    let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    transfer.is_some_and(|it| it.types().includes(&"Files".into(), 0))
}

#[cfg(test)]
mod tests;
