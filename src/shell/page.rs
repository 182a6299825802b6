//! The running page: holds the model, lets it change, and carries out its effects once the change is drawn.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::Element;
use yew::{Callback, Component, Context, Html, Properties, html};

use crate::app::folding::Folding;
use crate::app::{Effect, Model, Msg, Reading, Refusal, SettingsMsg, View, update};
use crate::shell::effects::carry_out;
use crate::ui::Root;
use crate::web::files::Files;
use crate::web::{fields, keys, location, look, margin, reading_place};

/// What the page starts with.
#[derive(Clone, Properties)]
pub struct Props {
    /// The bundled report, or why it is none.
    pub first: Result<Rc<Reading>, Refusal>,
    /// The element that the page is drawn into.
    pub root: Element,
}

impl PartialEq for Props {
    /// The page is started once and its properties never change.
    fn eq(&self, _other: &Props) -> bool {
        true
    }
}

/// The component at the top.
pub struct Page {
    model: Rc<Model>,
    dispatch: Callback<Msg>,
    files: Files,
    /// What is to be done when the next drawing is on the page.
    effects: Vec<Effect>,
    /// The report, the view and the folding whose notes are in their places.
    placed: Option<(Rc<Reading>, View, Folding)>,
    _listeners: Vec<EventListener>,
}

impl Component for Page {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Page>) -> Page {
        let dispatch = ctx.link().callback(|it: Msg| it);
        let send = {
            let dispatch = dispatch.clone();
            move |msg| dispatch.emit(msg)
        };
        let files = Files::default();
        let root = &ctx.props().root;
        let mut listeners = files.listen(root, send.clone());
        listeners.extend(fields::listen(root, send.clone()));
        listeners.extend(keys::listen(send.clone()));
        listeners.extend(location::listen(send.clone()));
        listeners.extend(reading_place::listen(send.clone()));
        listeners.extend(margin::listen(send));
        let mut model = Model::new();
        let outcome = ctx.props().first.clone();
        let mut effects = update(&mut model, Msg::Settings(SettingsMsg::Chosen(look::kept())));
        effects.extend(update(&mut model, Msg::Started { hash: location::hash(), outcome }));
        Page { model: Rc::new(model), dispatch, files, effects, placed: None, _listeners: listeners }
    }

    fn update(&mut self, _ctx: &Context<Page>, msg: Msg) -> bool {
        let before = Rc::clone(&self.model);
        self.effects.extend(update(Rc::make_mut(&mut self.model), msg));
        let changed = before != self.model;
        if !changed {
            self.carry_out_effects();
        }
        changed
    }

    fn view(&self, _ctx: &Context<Page>) -> Html {
        html! { <Root model={Rc::clone(&self.model)} dispatch={self.dispatch.clone()} /> }
    }

    fn rendered(&mut self, _ctx: &Context<Page>, _first: bool) {
        self.place_notes();
        self.carry_out_effects();
    }
}

impl Page {
    fn carry_out_effects(&mut self) {
        for effect in std::mem::take(&mut self.effects) {
            carry_out(effect, &self.files, &self.dispatch);
        }
    }

    /// Selections and searches move no line, so that the notes are placed once a report, view and folding.
    fn place_notes(&mut self) {
        let Some(open) = self.model.open() else { return };
        let is_placed = self.placed.as_ref().is_some_and(|(it, view, folding)| {
            Rc::ptr_eq(it, &open.reading) && *view == open.view && *folding == open.folding
        });
        if !is_placed {
            margin::place_notes();
            self.placed = Some((Rc::clone(&open.reading), open.view, open.folding.clone()));
        }
    }
}
