//! Says the words of the interface in the reader's language.
//!
//! The views hold Chinese words as literals, and a literal is put into the page through here: only the program's own
//! words are `&'static str`, so that nothing of a report can be taken for one. What holds figures, `找到 3 处`, a view hands
//! over with [`said`]; what it quotes from a report with [`quote`].

use std::cell::RefCell;
use std::rc::Rc;

use yew::AttrValue;
use yew::prelude::Html;
use yew::virtual_dom::{AttributeOrProperty, VText};

use crate::app::wording::Words;

thread_local! {
    /// Drawing does nothing but draw, from its start to its end: what is set at the start holds for all of it.
    static WORDS: RefCell<Option<Rc<Words>>> = const { RefCell::new(None) };
}

/// Sets the words for all that is drawn from now on; None for the Chinese ones as they stand.
pub fn set(words: Option<&Rc<Words>>) {
    WORDS.with(|it| it.replace(words.cloned()));
}

/// A sentence of the program with something filled in.
pub fn said(sentence: String) -> String {
    other(&sentence).unwrap_or(sentence)
}

/// A word of the program.
pub fn word(word: &'static str) -> AttrValue {
    other(word).map_or(AttrValue::Static(word), AttrValue::from)
}

fn other(words: &str) -> Option<String> {
    WORDS.with_borrow(|it| it.as_ref()?.of(words))
}

/// Values of attributes, of which those that are words of the program are said.
pub fn in_language(mut values: Box<[Option<AttributeOrProperty>]>) -> Box<[Option<AttributeOrProperty>]> {
    if language_of_report().is_some() {
        for it in &mut values {
            // Names of classes and the like are no words.
            if let Some(AttributeOrProperty::Attribute(AttrValue::Static(literal))) = it
                && !literal.is_ascii()
            {
                *it = Some(AttributeOrProperty::Attribute(word(literal)));
            }
        }
    }
    values
}

/// Words of a report, as they are.
pub fn quote(words: &str) -> Html {
    VText::new(words.to_owned()).into()
}

/// The language of what a report says, where the page around it speaks another one.
pub fn language_of_report() -> Option<&'static str> {
    WORDS.with_borrow(|it| it.is_some()).then_some("zh-CN")
}
