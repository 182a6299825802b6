//! The one place where the state of the page changes.
//!
//! `FigurePressed { figure: 31 }` selects it, puts its anchor into the address and leaves the scroll where it is. Total
//! and pure: whatever the message, there is an answer, and the browser is only asked by effects.

use std::rc::Rc;

use crate::app::{Alert, Effect, FileTicket, Model, Msg, Open, Reveal, Route, Search, Stage, Step, Unreadable, View};
use crate::app::{settings, sheet};
use crate::reading::Reading;

/// No report is larger, and a browser that reads a film into memory may not survive it.
const LARGEST_FILE: u64 = 50 * 1024 * 1024;

/// The id of the heading that names the report; it takes the focus when another report was opened.
pub const TITLE_ID: &str = "report-title";
/// The id of the element that holds the view.
pub const TEXT_ID: &str = "text";
/// The id of the field that chooses a file.
pub const CHOOSER_ID: &str = "open-file";
/// The id of the button that opens the outline on a narrow page.
pub const OUTLINE_TOGGLE_ID: &str = "outline-toggle";

/// Carries a message into the state; the effects are to be carried out in order.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Started { hash, outcome } => started(model, &hash, outcome.ok()),
        Msg::AddressChanged { hash } => address_changed(model, &hash),
        Msg::PlaceSought(route) => seek(model, route),
        Msg::FileChosen { ticket, name, bytes, others } => file_chosen(model, ticket, name, bytes, others),
        Msg::FileArrived { generation, .. } | Msg::ReportRead { generation, .. } if generation != model.generation => {
            Vec::new()
        }
        Msg::FileArrived { generation, name, outcome } => match outcome {
            Ok(bytes) => vec![Effect::ReadReport { generation, name, bytes }],
            Err(why) => refuse(model, Alert::unreadable(&name, why)),
        },
        Msg::ReportRead { name, outcome, .. } => match outcome {
            Ok(reading) => opened(model, &name, reading),
            Err(refusal) => refuse(model, Alert::refused(&name, refusal)),
        },
        Msg::DragMoved { over } => {
            model.dragging = over;
            Vec::new()
        }
        Msg::AlertDismissed => {
            model.alert = None;
            model.before = None;
            vec![Effect::Focus(CHOOSER_ID.to_owned())]
        }
        Msg::WayBackTaken => match model.before.take() {
            Some(open) => {
                model.alert = None;
                show(model, *open)
            }
            None => Vec::new(),
        },
        Msg::FigurePressed { figure } => with_open(model, |open| {
            if open.selected == Some(figure) {
                return select(open, None);
            }
            // It is in view, but the inspector may come to lie over it.
            select_and_reveal(open, figure)
        }),
        // A leap to another place can be taken back by the browser's own button.
        Msg::FigureSought { figure } => with_open(model, |open| {
            open.selected = Some(figure).filter(|&it| it < open.reading.facts.indicators.len());
            let mut effects = vec![Effect::PushHash(open.route().hash())];
            effects.extend(reveal_figure(open, figure));
            effects
        }),
        Msg::FigureStepped(step) => with_open(model, |open| match next_figure(open, step) {
            Some(figure) => select_and_reveal(open, figure),
            None => Vec::new(),
        }),
        Msg::SelectionCleared => with_open(model, clear_selection),
        Msg::SheetToggled(sheet) => sheet::toggle(model, sheet),
        Msg::SheetClosed => sheet::close(model),
        Msg::Settings(msg) => settings::update(model, msg),
        Msg::EscapePressed if model.sheet.is_some() => sheet::close(model),
        Msg::EscapePressed => with_open(model, |open| match (open.outline_open, open.selected) {
            (true, _) => {
                open.outline_open = false;
                vec![Effect::Focus(OUTLINE_TOGGLE_ID.to_owned())]
            }
            (false, Some(_)) => clear_selection(open),
            (false, None) => Vec::new(),
        }),
        Msg::TextSought => {
            vec![Effect::Focus(TEXT_ID.to_owned()), Effect::Reveal { id: TEXT_ID.to_owned(), how: Reveal::Top }]
        }
        // Lines break elsewhere now; what was looked at stays in view.
        Msg::WidthChanged => with_open(model, |open| match open.selected {
            Some(figure) => reveal_figure(open, figure),
            None => Vec::new(),
        }),
        Msg::SectionReached { anchor } => with_open(model, |open| {
            open.here = section_of(&open.reading, &anchor);
            Vec::new()
        }),
        Msg::OutlineToggled => with_open(model, |open| {
            open.outline_open = !open.outline_open;
            Vec::new()
        }),
        Msg::QueryTyped { query } => with_open(model, |open| {
            open.search = Search::new(&open.folded, query);
            Vec::new()
        }),
        Msg::HitStepped(step) => with_open(model, |open| step_hit(open, step)),
    }
}

fn with_open(model: &mut Model, change: impl FnOnce(&mut Open) -> Vec<Effect>) -> Vec<Effect> {
    match &mut model.stage {
        Stage::Open(open) => change(open),
        Stage::Loading | Stage::Failed => Vec::new(),
    }
}

fn started(model: &mut Model, hash: &str, reading: Option<Rc<Reading>>) -> Vec<Effect> {
    let Some(reading) = reading else {
        model.stage = Stage::Failed;
        return Vec::new();
    };
    let open = Open::new(reading);
    let mut effects = vec![Effect::SetTitle(window_title(&open))];
    model.stage = Stage::Open(open);
    if let Some(route) = Route::parse(hash) {
        effects.extend(seek(model, route));
    }
    effects
}

fn window_title(open: &Open) -> String {
    format!("{} - 法治报告阅读器", open.title())
}

fn file_chosen(model: &mut Model, ticket: FileTicket, name: String, bytes: u64, others: usize) -> Vec<Effect> {
    model.dragging = false;
    model.generation += 1;
    model.alert = (others > 0).then(|| Alert::only_one(&name));
    if bytes > LARGEST_FILE {
        let mut effects = refuse(model, Alert::unreadable(&name, Unreadable::TooLarge));
        effects.push(Effect::ForgetFile(ticket));
        return effects;
    }
    model.opening = true;
    vec![Effect::ReadFile { ticket, generation: model.generation, name }]
}

/// What was open stays open.
fn refuse(model: &mut Model, alert: Alert) -> Vec<Effect> {
    model.opening = false;
    model.alert = Some(alert);
    Vec::new()
}

fn opened(model: &mut Model, name: &str, reading: Rc<Reading>) -> Vec<Effect> {
    model.opening = false;
    let has_outline = reading.report.sections.iter().any(|it| it.number.is_some());
    let before = std::mem::replace(&mut model.stage, Stage::Loading);
    model.before = match before {
        Stage::Open(open) if !has_outline => Some(Box::new(open)),
        _ => None,
    };
    if !has_outline {
        model.alert = Some(Alert::without_outline(name, model.before.as_deref().map(Open::title)));
    }
    show(model, Open::new(reading))
}

fn show(model: &mut Model, open: Open) -> Vec<Effect> {
    let effects = vec![
        Effect::SetTitle(window_title(&open)),
        Effect::ReplaceHash(open.route().hash()),
        Effect::ScrollToTop,
        Effect::Focus(TITLE_ID.to_owned()),
    ];
    model.stage = Stage::Open(open);
    effects
}

/// The address that the page was started with may have had nothing behind `#`; the history leads back to it.
fn address_changed(model: &mut Model, hash: &str) -> Vec<Effect> {
    let is_start = hash.trim_start_matches('#').is_empty();
    let route = if is_start { Some(Route::default()) } else { Route::parse(hash) };
    route.map_or_else(Vec::new, |it| seek(model, it))
}

/// Shows a view and a place in it.
fn seek(model: &mut Model, route: Route) -> Vec<Effect> {
    let Stage::Open(open) = &mut model.stage else { return Vec::new() };
    let turned = open.view != route.view;
    open.view = route.view;
    open.outline_open = false;
    model.alert = None;
    model.before = None;
    let Some(anchor) = route.anchor else {
        let back_to_text = turned && open.view == View::Read;
        return match (open.selected, open.here) {
            (Some(figure), _) if back_to_text => reveal_figure(open, figure),
            (None, Some(section)) if back_to_text => reveal_section(open, section),
            _ => vec![Effect::ScrollToTop],
        };
    };
    if let Some(figure) = open.reading.facts.indicators.iter().position(|it| it.anchor == anchor) {
        open.selected = Some(figure);
        let mut effects = reveal_figure(open, figure);
        effects.push(Effect::Focus(anchor));
        return effects;
    }
    match section_of(&open.reading, &anchor) {
        Some(section) if open.view == View::Read => {
            open.here = Some(section);
            vec![Effect::Reveal { id: anchor.clone(), how: Reveal::Top }, Effect::Focus(anchor)]
        }
        Some(_) => Vec::new(),
        None => {
            model.alert = Some(Alert::no_such_place());
            vec![Effect::ScrollToTop]
        }
    }
}

fn section_of(reading: &Reading, anchor: &str) -> Option<usize> {
    reading.report.sections.iter().position(|it| it.anchor == anchor)
}

fn clear_selection(open: &mut Open) -> Vec<Effect> {
    let last = open.route().anchor;
    let mut effects = select(open, None);
    effects.extend(last.map(Effect::Focus));
    effects
}

fn select(open: &mut Open, figure: Option<usize>) -> Vec<Effect> {
    open.selected = figure.filter(|&it| it < open.reading.facts.indicators.len());
    vec![Effect::ReplaceHash(open.route().hash())]
}

fn select_and_reveal(open: &mut Open, figure: usize) -> Vec<Effect> {
    let mut effects = select(open, Some(figure));
    effects.extend(reveal_figure(open, figure));
    effects
}

fn reveal_figure(open: &Open, figure: usize) -> Vec<Effect> {
    let anchor = open.reading.facts.indicators.get(figure).map(|it| it.anchor.clone());
    anchor.map(|id| Effect::Reveal { id, how: Reveal::IfHidden }).into_iter().collect()
}

fn reveal_section(open: &Open, section: usize) -> Vec<Effect> {
    let anchor = open.reading.report.sections.get(section).map(|it| it.anchor.clone());
    anchor.map(|id| Effect::Reveal { id, how: Reveal::Top }).into_iter().collect()
}

/// None at both ends of the report.
fn next_figure(open: &Open, step: Step) -> Option<usize> {
    let last = open.reading.facts.indicators.len().checked_sub(1)?;
    match (open.selected, step) {
        (None, _) => Some(0),
        (Some(it), Step::Previous) => it.checked_sub(1),
        (Some(it), Step::Next) => (it < last).then_some(it + 1),
    }
}

/// Hits go round: behind the last comes the first.
fn step_hit(open: &mut Open, step: Step) -> Vec<Effect> {
    let count = open.search.hits.len();
    if count == 0 {
        return Vec::new();
    }
    let current = match (open.search.current, step) {
        (None, Step::Next) => 0,
        (None, Step::Previous) => count - 1,
        (Some(it), Step::Next) => (it + 1) % count,
        (Some(it), Step::Previous) => (it + count - 1) % count,
    };
    open.search.current = Some(current);
    // The hits are marked in the text only.
    open.view = View::Read;
    vec![Effect::ReplaceHash(open.route().hash()), Effect::Reveal { id: hit_id(current), how: Reveal::IfHidden }]
}

/// The id of the element that shows a hit.
pub fn hit_id(hit: usize) -> String {
    format!("hit-{hit}")
}

#[cfg(test)]
mod tests;
