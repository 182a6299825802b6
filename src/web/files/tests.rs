use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{DataTransfer, DragEvent, DragEventInit, Event, EventInit, File, HtmlInputElement};

use super::Files;
use crate::app::{FileTicket, Msg, Unreadable};
use crate::web::document::{document, window};

fn file(name: &str, bytes: &[u8]) -> File {
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence(&parts, name).expect("a file")
}

/// Everything that is sent while files are chosen or dropped.
fn heard(act: impl FnOnce(&web_sys::Element)) -> (Files, Vec<Msg>) {
    let root = document().expect("a document").create_element("div").expect("an element");
    root.set_inner_html("<input type='file'>");
    let files = Files::default();
    let msgs = Rc::new(RefCell::new(Vec::new()));
    let listeners = {
        let msgs = Rc::clone(&msgs);
        files.listen(&root, move |msg| msgs.borrow_mut().push(msg))
    };
    act(&root);
    drop(listeners);
    let msgs = msgs.borrow().clone();
    (files, msgs)
}

fn transfer(files: &[File]) -> DataTransfer {
    let transfer = DataTransfer::new().expect("a transfer");
    for it in files {
        transfer.items().add_with_file(it).expect("added");
    }
    transfer
}

fn drag(name: &str, files: &[File]) -> bool {
    let init = DragEventInit::new();
    init.set_data_transfer(Some(&transfer(files)));
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = DragEvent::new_with_event_init_dict(name, &init).expect("an event");
    window().expect("a window").dispatch_event(&event).expect("dispatched")
}

#[wasm_bindgen_test]
async fn a_chosen_file_is_held_until_it_is_read() {
    let (files, msgs) = heard(|root| {
        let field = root.query_selector("input").expect("a selector").expect("a field");
        let field: HtmlInputElement = field.dyn_into().expect("a field");
        field.set_files(transfer(&[file("甲.txt", b"abc")]).files().as_ref());
        let init = EventInit::new();
        init.set_bubbles(true);
        field.dispatch_event(&Event::new_with_event_init_dict("change", &init).expect("an event")).expect("sent");
    });
    let [Msg::FileChosen { ticket, name, bytes: 3, others: 0 }] = msgs.as_slice() else { panic!("{msgs:?}") };
    assert_eq!(name, "甲.txt");
    assert_eq!(files.read(*ticket).await, Ok(b"abc".to_vec()));
    // It was given away; and what was forgotten is gone as well.
    assert_eq!(files.read(*ticket).await, Err(Unreadable::Unavailable));
    assert_eq!(files.read(FileTicket(99)).await, Err(Unreadable::Unavailable));
}

#[wasm_bindgen_test]
async fn the_first_of_the_dropped_files_is_taken() {
    let (files, msgs) = heard(|_| {
        assert!(!drag("dragover", &[file("甲.txt", b"a")]), "the browser must not open the file itself");
        drag("drop", &[file("甲.txt", b"a"), file("乙.txt", b"b")]);
    });
    let [Msg::DragMoved { over: true }, Msg::FileChosen { ticket, others: 1, .. }] = msgs.as_slice() else {
        panic!("{msgs:?}")
    };
    files.forget(*ticket);
    assert_eq!(files.read(*ticket).await, Err(Unreadable::Unavailable));
}

#[wasm_bindgen_test]
fn dragged_words_are_left_to_the_browser() {
    let (_, msgs) = heard(|_| assert!(drag("dragover", &[])));
    assert!(msgs.is_empty(), "{msgs:?}");
}

#[wasm_bindgen_test]
fn leaving_the_window_is_heard() {
    let (_, msgs) = heard(|_| {
        drag("dragleave", &[]);
    });
    assert!(matches!(msgs.as_slice(), [Msg::DragMoved { over: false }]), "{msgs:?}");
}
