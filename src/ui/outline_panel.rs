//! The outline beside the text: chapters and cards, with how many figures each holds, and the one that is being read.

use yew::prelude::*;

use crate::app::outline::{Change, FILTER_ID, Outline, shown};
use crate::app::panels::{figures_in, name, trail};
use crate::app::{Msg, OUTLINE_TOGGLE_ID, Reading, Search};
use crate::report::SectionKind;
use crate::ui::Same;
use crate::ui::element::{Child, El, each, el};
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
    /// What is typed into its field and which chapters are folded.
    pub outline: Outline,
    /// What is searched for.
    pub search: Search,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Links to all chapters and cards.
pub fn outline_panel(props: &Props) -> Html {
    let report = &props.reading.report;
    let here = props.here.map(|it| trail(report, it)).unwrap_or_default();
    let all: Vec<usize> = report.roots().collect();
    let roots = shown(report, &all, &props.outline.filter);
    let is_filtered = !props.outline.filter.is_empty();
    let list = match (roots.is_empty(), is_filtered) {
        (true, true) => el!("p", "class" = "outline-empty").child("没有标题含有这些字。"),
        (true, false) => el!("p", "class" = "outline-empty").child("这份报告没有编号标题。"),
        (false, _) => level(props, &roots, &here, 2),
    };
    let filter = el!(
        "input",
        "id" = FILTER_ID,
        "class" = "outline-filter",
        "type" = "text",
        "aria-label" = "筛选目录",
        "placeholder" = "筛选目录",
        "autocomplete" = "off",
    );
    let filter = (!roots.is_empty() || is_filtered).then(|| filter.holding(&props.outline.filter));
    let toggle = el!(
        "button",
        "type" = "button",
        "class" = "outline-toggle",
        "id" = OUTLINE_TOGGLE_ID,
        "aria-expanded" = if props.open { "true" } else { "false" },
        "aria-controls" = "outline-list",
    );
    el!("nav", "class" = if props.open { "outline outline-open" } else { "outline" }, "aria-label" = "目录")
        .child(toggle.on_press(&props.dispatch, Msg::OutlineToggled).child(icon(Icon::Outline)).child("目录"))
        .child(el!("div", "id" = "outline-list", "class" = "outline-list").child(filter).child(list))
        .node()
}

/// A list of sections; points are left out, they are found by reading.
fn level(props: &Props, nodes: &[usize], here: &[usize], levels: usize) -> El {
    let report = &props.reading.report;
    let items = nodes.iter().filter_map(|&idx| Some((idx, report.sections.get(idx)?)));
    let items = items.map(|(idx, section)| {
        let current =
            here.last() == Some(&idx) || (here.contains(&idx) && (levels == 1 || !has_inner(props, idx, here)));
        // While something is searched for, where it is found matters more than where figures are.
        let (found, unit, class) = match props.search.is_on() {
            true => (props.search.count_in(section.span), " 处", "outline-count outline-hits"),
            false => (figures_in(&props.reading.facts, section.span).len(), " 个指标", "outline-count"),
        };
        let count = (found > 0).then(|| {
            let unit = el!("span", "class" = "visually-hidden").child(unit);
            el!("span", "class" = class).child(found.to_string()).child(unit)
        });
        let name = el!("span", "class" = "outline-name").child(name(section)).node();
        let content = each([name, count.node()]);
        let inner = if levels > 1 { shown(report, &section.children, &props.outline.filter) } else { Vec::new() };
        let is_folded = props.outline.filter.is_empty() && props.outline.folded.contains(&idx);
        let fold = (!inner.is_empty()).then(|| {
            el!(
                "button",
                "type" = "button",
                "class" = "outline-fold",
                "aria-label" = "本章目录",
                "aria-expanded" = if is_folded { "false" } else { "true" },
            )
            .on_press(&props.dispatch, Msg::Outline(Change::Turned(idx)))
        });
        el!("li")
            .key(idx)
            .child(fold)
            .child(place_link(&props.dispatch, &section.anchor, Some("outline-link"), current, content))
            .child((!inner.is_empty() && !is_folded).then(|| level(props, &inner, here, levels - 1)))
    });
    el!("ul").child(each(items))
}

fn is_section(props: &Props, idx: usize) -> bool {
    props.reading.report.sections.get(idx).is_some_and(|it| it.kind == SectionKind::Section)
}

/// Whether a section inside this one is being read.
fn has_inner(props: &Props, idx: usize, here: &[usize]) -> bool {
    here.iter().skip_while(|&&it| it != idx).skip(1).any(|&it| is_section(props, it))
}
