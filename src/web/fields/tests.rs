use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlInputElement};

use super::{listen, message};
use crate::app::{Msg, SettingsMsg};
use crate::web::document::document;

#[wasm_bindgen_test]
fn only_the_search_field_is_heard() {
    let root = document().expect("a document").create_element("div").expect("an element");
    root.set_inner_html("<input type='search'><input type='text'>");
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
fn a_chosen_setting_is_heard() {
    let field = document().expect("a document").create_element("input").expect("an element");
    field.set_attribute("data-setting", "theme=dark").expect("an attribute");
    let field: HtmlInputElement = field.dyn_into().expect("a field");
    let msg = message(&field);
    assert!(matches!(msg, Some(Msg::Settings(SettingsMsg::Chosen(it))) if it == "theme=dark"));
}
