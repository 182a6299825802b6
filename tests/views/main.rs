//! Views drawn natively, without a browser, compared with what they are expected to be.
// A test that cannot go on says so by a panic.
#![allow(clippy::expect_used)]

mod bundled;
mod glance;
mod panels;
mod reading;

use std::future::Future as _;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use fazhi_viewer::app::{Model, Msg, update};
use fazhi_viewer::reading::read_text;
use fazhi_viewer::ui::{Props, Root};
use yew::{BaseComponent, Callback, LocalServerRenderer};

/// The HTML of a view, without the marks that a browser would need to take it over. Nothing in a view waits, so that
/// one poll is enough.
pub fn draw<View: BaseComponent>(props: View::Properties) -> String {
    let drawing = pin!(LocalServerRenderer::<View>::with_props(props).hydratable(false).render());
    match drawing.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => panic!("the view waits for something"),
    }
}

/// The page with a report open, after some messages.
pub fn page(report: &str, msgs: impl IntoIterator<Item = Msg>) -> String {
    let reading = Rc::new(read_text("甲县.txt", report).expect("a text"));
    let mut model = Model::new();
    update(&mut model, Msg::Started { hash: String::new(), outcome: Ok(reading) });
    for msg in msgs {
        update(&mut model, msg);
    }
    draw::<Root>(Props { model: Rc::new(model), dispatch: Callback::noop() })
}

/// The first element of a page that opens with `start`, with everything in it, one element a line.
pub fn element(html: &str, start: &str) -> String {
    let Some(from) = html.find(start) else { return format!("no {start}") };
    let name: String = start.trim_start_matches('<').chars().take_while(|it| it.is_ascii_alphanumeric()).collect();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let (mut depth, mut at) = (0usize, from);
    loop {
        let (rest, opens) = (&html[at..], html[at..].find(&open).unwrap_or(usize::MAX));
        let closes = rest.find(&close).expect("every element is closed");
        if opens < closes {
            depth += 1;
            at += opens + open.len();
        } else {
            depth -= 1;
            at += closes + close.len();
        }
        if depth == 0 {
            return html[from..at].replace("><", ">\n<");
        }
    }
}
