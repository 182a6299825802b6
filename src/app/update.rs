//! The one place where the state of the page changes.
//!
//! `FigurePressed { figure: 31 }` selects it, puts its anchor into the address and leaves the scroll where it is. Total
//! and pure: whatever the message, there is an answer, and the browser is only asked by effects.

use std::rc::Rc;

use crate::app::search::HIT_ID;
use crate::app::{Alert, Effect, FileTicket, Model, Msg, Open, Reveal, Route, Search, Stage, Step, Unreadable, View};
use crate::app::{citation, filters, folding, keys, outline, palette, panels, settings, sheet, take_away};
use crate::reading::Reading;
use crate::text::Span;

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
    let view = model.open().map(|it| it.view);
    let mut effects = answer(model, msg);
    folding::unfold(model, &effects);
    if let Some(open) = model.open().filter(|it| view.is_some_and(|before| before != it.view)) {
        effects.push(Effect::SetTitle(window_title(open)));
    }
    effects
}

fn answer(model: &mut Model, msg: Msg) -> Vec<Effect> {
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
        Msg::TakeAway(msg) => take_away::update(model, msg),
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
        Msg::CardTurned { card, turn } => with_open(model, |open| folding::turn(open, card, turn)),
        Msg::QueryTyped { query } => with_open(model, |open| {
            open.search = Search::new(&open.index, query);
            Vec::new()
        }),
        Msg::HitStepped(step) => with_open(model, |open| step_hit(open, step)),
        Msg::HitChosen { hit } => with_open(model, |open| {
            let mut effects = show_hit(open, hit);
            // What was pressed is gone with the list.
            effects.push(Effect::Focus(open.search.hits.get(hit).map_or_else(String::new, |it| node_id(open, *it))));
            effects
        }),
        Msg::HitsToggled => with_open(model, |open| {
            open.search.listed = !open.search.listed;
            Vec::new()
        }),
        Msg::Outline(change) => with_open(model, |open| outline::change(&mut open.outline, change)),
        Msg::Palette(change) => palette::change(model, change),
        Msg::KeyPressed(key, is_letter) => keys::pressed(model, key, is_letter),
        Msg::Cited(cited) => citation::cite(model, cited),
        Msg::Copied { text, done } => citation::answered(model, text, done),
        Msg::FocusSought(id) => vec![Effect::Focus(id.to_owned())],
        Msg::Filters(msg) => with_open(model, |open| filters::update(open, msg)),
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
    let mut open = Open::new(reading);
    let route = Route::parse(hash);
    open.view = route.as_ref().map_or(View::Read, |it| it.view);
    let mut effects = vec![Effect::SetTitle(window_title(&open))];
    model.stage = Stage::Open(Box::new(open));
    if let Some(route) = route {
        effects.extend(seek(model, route));
    }
    effects
}

fn window_title(open: &Open) -> String {
    let view = match open.view {
        View::Read => "",
        it => it.title(),
    };
    let parts = [view, open.title(), "法治报告阅读器"];
    let parts = if view.is_empty() { &parts[1..] } else { &parts };
    parts.join(" - ")
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
        Stage::Open(open) if !has_outline => Some(open),
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
    model.stage = Stage::Open(Box::new(open));
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
        if open.view == View::Indicators {
            return seek_list(open, turned, route.choices);
        }
        let back_to_text = turned && open.view == View::Read;
        return match (open.selected, open.here) {
            (Some(figure), _) if back_to_text => reveal_figure(open, figure),
            (None, Some(section)) if back_to_text => reveal_section(open, section),
            _ => vec![Effect::ScrollToTop],
        };
    };
    if open.view == View::Indicators {
        open.filters.choices = route.choices;
    }
    let (anchor, around) = anchor.split_once('.').unwrap_or((&anchor, ""));
    if let Some(figure) = open.reading.facts.indicators.iter().position(|it| it.anchor == anchor) {
        open.selected = Some(figure);
        let mut effects = reveal_figure(open, figure);
        effects.push(Effect::Focus(anchor.to_owned()));
        return effects;
    }
    if let Some(sentence) =
        anchor.starts_with('t').then(|| citation::sentence_of(&open.reading, anchor, around)).flatten()
    {
        open.search = Search::of_place(sentence);
        return vec![reveal_hit(), Effect::Focus(node_id(open, sentence))];
    }
    let section = section_of(&open.reading, anchor);
    match section.or_else(|| section_of(&open.reading, around)) {
        Some(at) if open.view == View::Read => {
            open.here = Some(at);
            let id = open.reading.report.sections[at].anchor.clone();
            if section.is_none() {
                model.alert = Some(Alert::changed_place());
            }
            vec![Effect::Reveal { id: id.clone(), how: Reveal::Top }, Effect::Focus(id)]
        }
        Some(_) => Vec::new(),
        None => {
            model.alert = Some(Alert::no_such_place());
            vec![Effect::ScrollToTop]
        }
    }
}

/// The list of figures; whoever comes back from a figure's sentence finds its row where it was.
fn seek_list(open: &mut Open, turned: bool, choices: filters::Choices) -> Vec<Effect> {
    let none = filters::Choices::default();
    // The navigation names the list alone, and means it as it was left.
    let is_kept = turned && choices == none && open.filters.choices != none;
    let mut effects = Vec::new();
    if is_kept {
        effects.push(Effect::ReplaceHash(open.route().hash()));
    } else {
        open.filters.choices = choices;
    }
    match open.selected {
        Some(figure) if turned => {
            effects.extend(reveal_figure(open, figure));
            effects.extend(open.route().anchor.map(Effect::Focus));
        }
        _ => effects.push(Effect::ScrollToTop),
    }
    effects
}

fn section_of(reading: &Reading, anchor: &str) -> Option<usize> {
    reading.report.sections.iter().position(|it| it.anchor == anchor)
}

fn clear_selection(open: &mut Open) -> Vec<Effect> {
    let last = open.figure().map(|it| it.anchor.clone());
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

fn reveal_figure(open: &mut Open, figure: usize) -> Vec<Effect> {
    if open.view == View::Indicators {
        filters::reach_selected(open);
    }
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
        // The first one from where the reader is.
        (None, _) => {
            let here = open.here.and_then(|it| open.reading.report.sections.get(it));
            Some(here.map_or(0, |it| panels::figures_in(&open.reading.facts, it.span).start).min(last))
        }
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
    show_hit(open, current)
}

fn show_hit(open: &mut Open, hit: usize) -> Vec<Effect> {
    open.search.current = Some(hit);
    open.search.listed = false;
    // The hits are marked in the text only.
    open.view = View::Read;
    vec![Effect::ReplaceHash(open.route().hash()), reveal_hit()]
}

fn reveal_hit() -> Effect {
    Effect::Reveal { id: HIT_ID.to_owned(), how: Reveal::IfHidden }
}

/// The id of what can take the focus around a place.
fn node_id(open: &Open, place: Span) -> String {
    panels::node_at(&open.reading.report, place).map_or_else(|| TITLE_ID.to_owned(), |it| it.anchor.clone())
}

#[cfg(test)]
mod tests;
