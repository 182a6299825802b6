use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlInputElement};

use super::{listen, message};
use crate::app::{Msg, SettingsMsg, filters};
use crate::web::document::document;

#[wasm_bindgen_test]
fn each_field_is_heard_by_its_id() {
    let root = document().expect("a document").create_element("div").expect("an element");
    root.set_inner_html("<input id='search' type='search'><input type='text'>");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = {
        let heard = Rc::clone(&heard);
        listen(&root, move |msg| {
            if let Msg::QueryTyped { query } = msg {
                heard.borrow_mut().push(query);
            }
        })
    };
    for selector in ["[type=search]", "[type=text]"] {
        let field = root.query_selector(selector).expect("a selector").expect("a field");
        let field: HtmlInputElement = field.dyn_into().expect("a field");
        field.set_value("调解");
        let init = EventInit::new();
        init.set_bubbles(true);
        let event = Event::new_with_event_init_dict("input", &init).expect("an event");
        field.dispatch_event(&event).expect("dispatched");
    }
    drop(listener);
    assert_eq!(*heard.borrow(), ["调解"]);
}

#[wasm_bindgen_test]
fn a_choice_names_its_key() {
    let root = document().expect("a document").create_element("div").expect("an element");
    root.set_inner_html("<select data-filter='unit'><option value='件'></option></select><select></select>");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listeners = {
        let heard = Rc::clone(&heard);
        listen(&root, move |msg| {
            if let Msg::Filters(filters::Msg::Chosen { key, token }) = msg {
                heard.borrow_mut().push((key, token));
            }
        })
    };
    for selector in ["[data-filter]", ":last-child"] {
        let field = root.query_selector(selector).expect("a selector").expect("a field");
        let init = EventInit::new();
        init.set_bubbles(true);
        field.dispatch_event(&Event::new_with_event_init_dict("change", &init).expect("an event")).expect("dispatched");
    }
    drop(listeners);
    assert_eq!(*heard.borrow(), [("unit".to_owned(), "件".to_owned())]);
}

#[wasm_bindgen_test]
fn a_chosen_setting_is_heard() {
    let field = document().expect("a document").create_element("input").expect("an element");
    field.set_attribute("data-setting", "theme=dark").expect("an attribute");
    let field: HtmlInputElement = field.dyn_into().expect("a field");
    let msg = message(&field);
    assert!(matches!(msg, Some(Msg::Settings(SettingsMsg::Chosen(it))) if it == "theme=dark"));
}
