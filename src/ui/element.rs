//! Elements put together by calls: `el!("p", "class" = "note").child("12件")`.
//!
//! Yew's own macro unfolds to about 400 bytes of wasm a tag, and a page of two hundred tags has no room for that.
//! Attributes keep Yew's cheap form, names in static memory: two drawings of one place compare by the address of them.

use std::rc::Rc;

use yew::html::{onclick, onkeydown, onsubmit};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag, VText};

use crate::app::Msg;
use crate::ui::wording::{in_language, word};

/// Begins an element: its name, then its attributes as `"name" = value`. A value of `None` leaves the attribute out.
macro_rules! el {
    // Most elements say the same whatever the model: two tables and a call.
    ($tag:expr $(, $name:literal = $value:literal)* $(,)?) => {
        $crate::ui::element::El::fixed($tag, &[$($name),*], &[$($value),*])
    };
    ($tag:expr $(, $name:literal = $value:expr)* $(,)?) => {
        $crate::ui::element::El::new($tag, &[$($name),*], Box::new([$($crate::ui::element::Value::value($value)),*]))
    };
}
pub(crate) use el;

/// An element that is being put together.
pub struct El(Box<Parts>);

struct Parts {
    tag: VTag,
    children: Vec<Html>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
}

impl El {
    /// An element with the values of the attributes that `names` lists, literal ones in the reader's language; for [`el!`].
    pub fn new(tag: &'static str, names: &'static [&'static str], values: Box<[Option<AttributeOrProperty>]>) -> El {
        let values = in_language(values);
        let mut tag = VTag::new(tag);
        tag.attributes = Attributes::Dynamic { keys: names, values };
        El(Box::new(Parts { tag, children: Vec::new(), listeners: Vec::new() }))
    }

    /// An element whose attributes are always the same; for [`el!`].
    pub fn fixed(tag: &'static str, names: &'static [&'static str], values: &'static [&'static str]) -> El {
        El::new(tag, names, values.iter().map(|it| Value::value(*it)).collect())
    }

    /// Tells the element from its siblings when their order changes.
    pub fn key(mut self, key: impl Into<Key>) -> El {
        self.0.tag.key = Some(key.into());
        self
    }

    /// What an input holds.
    pub fn holding(mut self, value: &str) -> El {
        self.0.tag.set_value(AttrValue::from(value.to_owned()));
        self
    }

    /// Whether a radio button is the chosen one.
    pub fn ticked(mut self, is_so: bool) -> El {
        self.0.tag.set_checked(is_so);
        self
    }

    /// Adds a child behind those that are there.
    pub fn child(mut self, child: impl Child) -> El {
        self.0.children.push(child.node());
        self
    }

    /// Sends a message when it is pressed.
    pub fn on_press(self, dispatch: &Callback<Msg>, msg: Msg) -> El {
        let dispatch = dispatch.clone();
        self.on_click(Callback::from(move |_| dispatch.emit(msg.clone())))
    }

    /// Calls back when it is pressed.
    pub fn on_click(self, callback: Callback<MouseEvent>) -> El {
        self.listener(Rc::new(onclick::Wrapper::new(callback)))
    }

    /// Calls back for a key.
    pub fn on_key(self, callback: Callback<KeyboardEvent>) -> El {
        self.listener(Rc::new(onkeydown::Wrapper::new(callback)))
    }

    /// Calls back when a form is sent.
    pub fn on_submit(self, callback: Callback<SubmitEvent>) -> El {
        self.listener(Rc::new(onsubmit::Wrapper::new(callback)))
    }

    fn listener(mut self, listener: Rc<dyn Listener>) -> El {
        self.0.listeners.push(Some(listener));
        self
    }
}

/// What can stand in an element.
pub trait Child {
    /// It as a node.
    fn node(self) -> Html;
}

impl Child for El {
    fn node(self) -> Html {
        let Parts { mut tag, children, listeners } = *self.0;
        if !children.is_empty() {
            tag.add_children(children);
        }
        if !listeners.is_empty() {
            tag.set_listeners(listeners.into_boxed_slice());
        }
        tag.into()
    }
}

impl Child for Html {
    fn node(self) -> Html {
        self
    }
}

impl Child for String {
    fn node(self) -> Html {
        VText::new(self).into()
    }
}

/// Words of the program, in the reader's language. What a report says is never one: see [`crate::ui::wording::quote`].
impl Child for &'static str {
    fn node(self) -> Html {
        VText::new(word(self)).into()
    }
}

/// Nothing still takes its place, so that what follows is not taken for something else.
impl<T: Child> Child for Option<T> {
    fn node(self) -> Html {
        self.map_or_else(Html::default, T::node)
    }
}

impl Child for Vec<Html> {
    fn node(self) -> Html {
        VList::with_children(self, None).into()
    }
}

/// The children that an iterator gives, as one.
pub fn each<T: Child>(items: impl IntoIterator<Item = T>) -> Html {
    let mut items = items.into_iter();
    gather(&mut || items.next().map(T::node))
}

/// Apart from [`each`], which is compiled anew for every iterator.
fn gather(next: &mut dyn FnMut() -> Option<Html>) -> Html {
    let mut res = Vec::new();
    while let Some(it) = next() {
        res.push(it);
    }
    res.node()
}

/// What an attribute can be given.
pub trait Value {
    /// It as Yew keeps it; None where the attribute is left out.
    fn value(self) -> Option<AttributeOrProperty>;
}

impl Value for &'static str {
    fn value(self) -> Option<AttributeOrProperty> {
        Some(AttributeOrProperty::Attribute(AttrValue::Static(self)))
    }
}

impl Value for String {
    fn value(self) -> Option<AttributeOrProperty> {
        Some(AttributeOrProperty::Attribute(self.into()))
    }
}

impl<T: Value> Value for Option<T> {
    fn value(self) -> Option<AttributeOrProperty> {
        self.and_then(T::value)
    }
}
