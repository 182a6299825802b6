//! Views drawn natively, without a browser, compared with what they are expected to be.

mod bundled;

use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use yew::BaseComponent;
use yew::LocalServerRenderer;

/// The HTML of a view, without the marks that a browser would need to take it over. Nothing in a view waits, so that
/// one poll is enough.
pub fn draw<View: BaseComponent>(props: View::Properties) -> String {
    let drawing = pin!(LocalServerRenderer::<View>::with_props(props).hydratable(false).render());
    match drawing.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => panic!("the view waits for something"),
    }
}
