//! The page as a whole.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Model, Msg, Open, Sheet, TEXT_ID, View};
use crate::text::Span;
use crate::ui::Same;
use crate::ui::alert_panel::{self, alert_panel};
use crate::ui::checks_view::{self, checks_view};
use crate::ui::copy_panel::{copy_panel, said};
use crate::ui::element::{Child, el};
use crate::ui::indicators_view::{self, indicators_view};
use crate::ui::inspector::{self, inspector};
use crate::ui::keys_panel::keys_panel;
use crate::ui::outline_panel::{self, outline_panel};
use crate::ui::palette_panel::palette_panel;
use crate::ui::reader::{ReaderProps, Text, reader};
use crate::ui::reader_text::Marks;
use crate::ui::settings_panel::settings_panel;
use crate::ui::take_away::take_away;
use crate::ui::top_bar::{self, top_bar};
use crate::ui::wording;

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state.
    pub model: Rc<Model>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Draws a model.
#[component]
pub fn Root(props: &Props) -> Html {
    let model = &props.model;
    wording::set(model.settings.words());
    let open = model.open();
    let mut class = "app".to_owned();
    if let Some(open) = open {
        class.push_str(" app-");
        class.push_str(open.view.name());
        for (is_so, name) in [(open.selected.is_some(), " app-selected"), (open.search.is_on(), " app-searching")] {
            if is_so {
                class.push_str(name);
            }
        }
    }
    let skip = props.dispatch.reform(|event: MouseEvent| {
        // The address keeps what it says of the report.
        event.prevent_default();
        Msg::TextSought
    });
    let dispatch = || props.dispatch.clone();
    let bar = top_bar::Props { open: open.cloned(), opening: model.opening, dispatch: dispatch() };
    let alert = alert_panel::Props { alert: model.alert.clone(), kept: open.is_some(), dispatch: dispatch() };
    let empty = || {
        el!("main", "id" = TEXT_ID, "class" = "empty", "tabindex" = "-1")
            .child(el!("p").child("没有打开的报告。请选择报告的文本文件（.txt），或把它拖到这里。"))
    };
    let veil = || el!("div", "class" = "drop-veil").child(el!("p").child("松开以打开这份报告"));
    el!("div", "class" = class, "data-state" = model.state_name())
        .child(el!("a", "class" = "skip-link", "href" = "#text").on_click(skip).child("跳到正文"))
        .child(top_bar(&bar))
        .child(alert_panel(&alert))
        .child(open.map(|it| report(it, &props.dispatch)))
        .child(open.is_none().then(empty))
        .child(
            el!("footer", "class" = "page-foot").child(el!("p").child("报告在本机的浏览器中读取，内容不会离开本机。")),
        )
        .child(model.sheet.and_then(|it| match it {
            Sheet::Keys => Some(keys_panel(&props.dispatch)),
            Sheet::Palette => Some(palette_panel(model, &props.dispatch)),
            Sheet::Copy => Some(copy_panel(&model.citation, &props.dispatch)),
            Sheet::Settings => Some(settings_panel(&model.settings, &props.dispatch)),
            Sheet::TakeAway => open.map(|it| take_away(it, &props.dispatch)),
        }))
        .child(model.dragging.then(veil))
        .child(said(&model.citation))
        .node()
}

fn report(open: &Open, dispatch: &Callback<Msg>) -> Html {
    let reading = Same(Rc::clone(&open.reading));
    let main = match open.view {
        View::Read => {
            let marks = Marks {
                span: Span::new(0, u32::MAX),
                selected: open.selected,
                hits: Same(Rc::clone(&open.search.hits)),
                current: open.search.current,
                live: true,
            };
            reader(&ReaderProps {
                text: Text { reading: reading.clone(), marks, dispatch: dispatch.clone() },
                glance: Rc::clone(&open.glance),
                folding: open.folding.clone(),
                here: open.here,
            })
        }
        View::Indicators => indicators_view(&indicators_view::Props {
            reading: reading.clone(),
            facets: Rc::clone(&open.facets),
            filters: open.filters.clone(),
            selected: open.selected,
            dispatch: dispatch.clone(),
        }),
        View::Checks => checks_view(&checks_view::Props { reading: reading.clone() }),
    };
    let outline = outline_panel::Props {
        reading: reading.clone(),
        here: open.here,
        open: open.outline_open,
        outline: open.outline.clone(),
        search: open.search.clone(),
        dispatch: dispatch.clone(),
    };
    let details = inspector::Props { reading, selected: open.selected, dispatch: dispatch.clone() };
    let is_read = open.view == View::Read;
    let has_details = open.view != View::Checks || open.selected.is_some();
    let lang = if is_read { wording::language_of_report() } else { None };
    // In another language everything is drawn anew: cards are told by what they show, not by its words.
    el!("div", "class" = "layout")
        .key(wording::language_of_report().unwrap_or_default())
        .child(is_read.then(|| outline_panel(&outline)))
        .child(el!("main", "id" = TEXT_ID, "class" = "main", "tabindex" = "-1", "lang" = lang).child(main))
        .child(has_details.then(|| inspector(&details)))
        .node()
}
