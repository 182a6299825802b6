//! The outline beside the text: chapters and cards, with how many figures each holds, and the one that is being read.

use yew::prelude::*;

use crate::app::panels::{figures_in, name, trail};
use crate::app::{Msg, OUTLINE_TOGGLE_ID, Reading};
use crate::report::SectionKind;
use crate::ui::Same;
use crate::ui::icons::{Icon, icon};
use crate::ui::place_link::place_link;

/// What the outline needs.
pub struct Props {
    /// The report.
    pub reading: Same<Reading>,
    /// The section that is being read.
    pub here: Option<usize>,
    /// Whether it is open where there is no room for it beside the text.
    pub open: bool,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Links to all chapters and cards.
pub fn outline_panel(props: &Props) -> Html {
    let report = &props.reading.report;
    let here = props.here.map(|it| trail(report, it)).unwrap_or_default();
    let is_chapter = |idx: &usize| report.sections.get(*idx).is_some_and(|it| it.kind == SectionKind::Section);
    let roots: Vec<usize> = report.roots().filter(is_chapter).collect();
    let toggle = props.dispatch.reform(|_: MouseEvent| Msg::OutlineToggled);
    let class = classes!("outline", props.open.then_some("outline-open"));
    html! {
        <nav {class} aria-label="目录">
            <button
                type="button"
                class="outline-toggle"
                id={OUTLINE_TOGGLE_ID}
                aria-expanded={if props.open { "true" } else { "false" }}
                aria-controls="outline-list"
                onclick={toggle}
            >
                { icon(Icon::Outline) }
                { "目录" }
            </button>
            <div id="outline-list" class="outline-list">
                if roots.is_empty() {
                    <p class="outline-empty">{ "这份报告没有编号标题。" }</p>
                } else {
                    { level(props, &roots, &here, 2) }
                }
            </div>
        </nav>
    }
}

/// A list of sections; points are left out, they are found by reading.
fn level(props: &Props, nodes: &[usize], here: &[usize], levels: usize) -> Html {
    let report = &props.reading.report;
    let items = nodes.iter().filter_map(|&idx| Some((idx, report.sections.get(idx)?)));
    let items = items.filter(|(_, it)| it.kind == SectionKind::Section).map(|(idx, section)| {
        let current =
            here.last() == Some(&idx) || (here.contains(&idx) && (levels == 1 || !has_inner(props, idx, here)));
        let figures = figures_in(&props.reading.facts, section.span).len();
        let content = html! {
            <>
                <span class="outline-name">{ name(section) }</span>
                if figures > 0 {
                    <span class="outline-count">{ figures }<span class="visually-hidden">{ " 个指标" }</span></span>
                }
            </>
        };
        html! {
            <li key={idx}>
                { place_link(&props.dispatch, &section.anchor, Some("outline-link"), current, content) }
                if levels > 1 && section.children.iter().any(|it| is_section(props, *it)) {
                    { level(props, &section.children, here, levels - 1) }
                }
            </li>
        }
    });
    html! { <ul>{ for items }</ul> }
}

fn is_section(props: &Props, idx: usize) -> bool {
    props.reading.report.sections.get(idx).is_some_and(|it| it.kind == SectionKind::Section)
}

/// Whether a section inside this one is being read.
fn has_inner(props: &Props, idx: usize, here: &[usize]) -> bool {
    here.iter().skip_while(|&&it| it != idx).skip(1).any(|&it| is_section(props, it))
}
