//! Sections, figures and actions by name: a word is typed, the best that hold it are listed, Enter goes there.
//!
//! `调解` lists what begins with it before what only holds it. `1205` finds the figure by its value, in any spelling.

use crate::app::citation::Cited;
use crate::app::panels::name;
use crate::app::search::{SEARCH_ID, Spelled, words};
use crate::app::{Effect, Model, Msg, Open, Reveal, Route, Sheet, Step, TEXT_ID, View, sheet, update};

/// The id of the field.
pub const PALETTE_ID: &str = "palette";

/// No more are listed: who wants another one types on.
const MOST: usize = 50;

/// What a heading of the report is.
const SECTION: &str = "章节";

/// What is typed, and which entry Enter would take.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Palette {
    /// As it was typed.
    pub query: String,
    /// Index of the entry.
    pub at: usize,
}

/// Something that can be gone to or done.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name.
    pub words: String,
    /// Whether that is the program's name for it and not the report's.
    pub is_ours: bool,
    /// What sort of thing it is; None for a figure.
    pub sort: Option<&'static str>,
    /// The value of a figure.
    pub value: String,
    /// What happens.
    pub msg: Msg,
}

/// What can happen to the palette.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// Something was typed into its field.
    Typed(String),
    /// The entry before or behind was asked for.
    Moved(Step),
    /// An entry was chosen; None is the one that Enter would take.
    Chosen(Option<usize>),
}

/// Carries a change out.
pub fn change(model: &mut Model, change: Change) -> Vec<Effect> {
    match change {
        Change::Typed(query) => model.palette = Palette { query, at: 0 },
        Change::Moved(step) => {
            let count = entries(model).len();
            let at = &mut model.palette.at;
            *at = match step {
                Step::Next => *at + 1,
                Step::Previous => *at + count.saturating_sub(1),
            }
            .checked_rem(count)
            .unwrap_or_default();
            return vec![Effect::Reveal { id: option_id(*at), how: Reveal::InList }];
        }
        Change::Chosen(which) => {
            let at = which.unwrap_or(model.palette.at);
            if let Some(entry) = entries(model).into_iter().nth(at) {
                return go(model, entry.msg);
            }
        }
    }
    Vec::new()
}

/// The id of an entry in the list.
pub fn option_id(at: usize) -> String {
    format!("option-{at}")
}

fn go(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = sheet::close(model);
    if let Msg::PlaceSought(route) = &msg {
        effects.push(Effect::PushHash(route.hash()));
        effects.push(Effect::Focus(TEXT_ID.to_owned()));
    }
    effects.extend(update(model, msg));
    effects
}

/// What the list shows: first what begins with the words, then what holds them.
pub fn entries(model: &Model) -> Vec<Entry> {
    let Some(open) = model.open() else { return Vec::new() };
    let words = words(&model.palette.query);
    let mut res = Vec::new();
    for wanted in [Rank::Begins, Rank::Holds] {
        collect(open, &words, wanted, &mut res);
    }
    res
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    Begins,
    Holds,
}

fn rank(words: &[Spelled], own: &str, more: &str) -> Option<Rank> {
    let (own, more) = (Spelled::of(own), Spelled::of(more));
    let holds = |it: &Spelled| own.find(it, 0).is_some() || more.find(it, 0).is_some();
    let begins = |it: &Spelled| own.find(it, 0) == Some(0) || more.find(it, 0) == Some(0);
    words.iter().all(holds).then(|| if words.iter().all(begins) { Rank::Begins } else { Rank::Holds })
}

fn collect(open: &Open, words: &[Spelled], wanted: Rank, res: &mut Vec<Entry>) {
    let reading = &open.reading;
    let mut add = |own: &str, more: &str, sort: Option<&'static str>, msg: &dyn Fn() -> Msg| {
        if res.len() < MOST && rank(words, own, more) == Some(wanted) {
            let value = if sort.is_none() { more.to_owned() } else { String::new() };
            let is_ours = sort.is_some_and(|it| it != SECTION);
            res.push(Entry { words: own.to_owned(), is_ours, sort, value, msg: msg() });
        }
    };
    for view in View::ALL {
        add(view.title(), "", Some("页面"), &|| Msg::PlaceSought(Route::of_view(view)));
    }
    if let Some(here) = open.here {
        add("复制本节链接", "", Some("操作"), &|| Msg::Cited(Cited::Section(here)));
    }
    if open.search.current.is_some() {
        add("复制查找到的这一句的链接", "", Some("操作"), &|| Msg::Cited(Cited::Hit));
    }
    add("查找", "", Some("操作"), &|| Msg::FocusSought(SEARCH_ID));
    add("键盘操作", "", Some("操作"), &|| Msg::SheetToggled(Sheet::Keys));
    for it in reading.report.sections.iter().filter(|it| it.number.is_some()) {
        let heading = it.heading.as_deref().unwrap_or_default();
        add(&name(it), heading, Some(SECTION), &|| Msg::PlaceSought(Route::of_place(&it.anchor)));
    }
    for it in &reading.facts.indicators {
        let value = it.span.of(&reading.source.text);
        add(&it.label, value, None, &|| Msg::PlaceSought(Route::of_place(&it.anchor)));
    }
}

#[cfg(test)]
mod tests;
