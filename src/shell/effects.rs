//! Carries out effects in their order.

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::app::{Effect, Msg, SHEET_ID, SettingsMsg};
use crate::shell::read::{read, words};
use crate::web::files::Files;
use crate::web::{document, location, look};

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
            let outcome = read(&name, &bytes);
            dispatch.emit(Msg::ReportRead { generation, name, outcome });
        }
        Effect::ReplaceHash(hash) => location::replace_hash(&hash),
        Effect::PushHash(hash) => location::push_hash(&hash),
        Effect::SetTitle(title) => document::set_title(&title),
        Effect::Reveal { id, how } => document::reveal(&id, how),
        Effect::Focus(id) => document::focus(&id),
        Effect::ShowSheet => document::show_modal(SHEET_ID),
        Effect::Wear(line) => look::wear(&line),
        Effect::FetchWords => {
            let dispatch = dispatch.clone();
            spawn_local(async move {
                dispatch.emit(Msg::Settings(SettingsMsg::WordsArrived(words().await)));
            });
        }
        Effect::ScrollToTop => document::scroll_to_top(),
    }
}
