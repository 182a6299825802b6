//! A link to a place of the report.
//!
//! The address may say so already, and then following it would do nothing: the place is sought all the same.

use yew::prelude::*;

use crate::app::{Msg, Route};
use crate::ui::element::{Child, el};

/// A link to `anchor` with `content` in it.
pub fn place_link(
    dispatch: &Callback<Msg>,
    anchor: &str,
    class: Option<&'static str>,
    is_here: bool,
    content: Html,
) -> Html {
    let route = Route::of_place(anchor);
    el!("a", "class" = class, "href" = route.href(), "aria-current" = is_here.then_some("location"))
        .on_press(dispatch, Msg::PlaceSought(route))
        .child(content)
        .node()
}
