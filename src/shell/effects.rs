//! Carries out effects in their order.

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::app::{Effect, Msg, SHEET_ID, SettingsMsg, Unreadable, take_away};
use crate::shell::read::{read, words};
use crate::web::files::Files;
use crate::web::{clipboard, document, files_module, location, look};

/// Carries out one effect; answers go to `dispatch`.
pub fn carry_out(effect: Effect, files: &Files, dispatch: &Callback<Msg>) {
    match effect {
        Effect::ReadFile { ticket, generation, name } => {
            let (files, dispatch) = (files.clone(), dispatch.clone());
            spawn_local(async move {
                let outcome = files.read(ticket).await;
                dispatch.emit(Msg::FileArrived { generation, name, outcome });
            });
        }
        Effect::ForgetFile(ticket) => files.forget(ticket),
        Effect::ReadReport { generation, name, bytes } => {
            let dispatch = dispatch.clone();
            spawn_local(async move {
                let outcome = read(&name, &bytes).await;
                dispatch.emit(match outcome {
                    Some(outcome) => Msg::ReportRead { generation, name, outcome },
                    None => Msg::FileArrived { generation, name, outcome: Err(Unreadable::NoReader) },
                });
            });
        }
        Effect::ReplaceHash(hash) => location::replace_hash(&hash),
        Effect::PushHash(hash) => location::push_hash(&hash),
        Effect::SetTitle(title) => document::set_title(&title),
        Effect::Reveal { id, how } => document::reveal(&id, how),
        Effect::Focus(id) => document::focus(&id),
        Effect::FocusBack(id) => document::focus_back(id),
        Effect::Copy { before, hash, done } => {
            let text = format!("{before}{}#{hash}", location::base());
            let dispatch = dispatch.clone();
            spawn_local(async move {
                let done = clipboard::copy(&text).await.then_some(done);
                dispatch.emit(Msg::Copied { text, done });
            });
        }
        Effect::ShowSheet => document::show_modal(SHEET_ID),
        Effect::Wear(line) => look::wear(&line),
        Effect::FetchWords => {
            let dispatch = dispatch.clone();
            spawn_local(async move {
                dispatch.emit(Msg::Settings(SettingsMsg::WordsArrived(words().await)));
            });
        }
        Effect::ScrollToTop => document::scroll_to_top(),
        Effect::Export { format, name, text, list } => {
            let dispatch = dispatch.clone();
            let done = files_module::write(&name, &text, format, &list);
            spawn_local(async move {
                let outcome = if done.await { take_away::Msg::Done } else { take_away::Msg::Failed };
                dispatch.emit(Msg::TakeAway(outcome));
            });
        }
    }
}
