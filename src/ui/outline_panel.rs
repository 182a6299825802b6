//! The outline beside the text: chapters and cards, with how many figures each holds, and the one that is being read.

use yew::prelude::*;

use crate::app::panels::{figures_in, name, trail};
use crate::app::{Msg, OUTLINE_TOGGLE_ID, Reading};
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
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Links to all chapters and cards.
pub fn outline_panel(props: &Props) -> Html {
    let report = &props.reading.report;
    let here = props.here.map(|it| trail(report, it)).unwrap_or_default();
    let is_chapter = |idx: &usize| report.sections.get(*idx).is_some_and(|it| it.kind == SectionKind::Section);
    let roots: Vec<usize> = report.roots().filter(is_chapter).collect();
    let list = match roots.is_empty() {
        true => el!("p", "class" = "outline-empty").child("这份报告没有编号标题。"),
        false => level(props, &roots, &here, 2),
    };
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
        .child(el!("div", "id" = "outline-list", "class" = "outline-list").child(list))
        .node()
}

/// A list of sections; points are left out, they are found by reading.
fn level(props: &Props, nodes: &[usize], here: &[usize], levels: usize) -> El {
    let report = &props.reading.report;
    let items = nodes.iter().filter_map(|&idx| Some((idx, report.sections.get(idx)?)));
    let items = items.filter(|(_, it)| it.kind == SectionKind::Section).map(|(idx, section)| {
        let current =
            here.last() == Some(&idx) || (here.contains(&idx) && (levels == 1 || !has_inner(props, idx, here)));
        let figures = figures_in(&props.reading.facts, section.span).len();
        let count = (figures > 0).then(|| {
            let unit = el!("span", "class" = "visually-hidden").child(" 个指标");
            el!("span", "class" = "outline-count").child(figures.to_string()).child(unit)
        });
        let name = el!("span", "class" = "outline-name").child(name(section)).node();
        let content = each([name, count.node()]);
        let has_inner = levels > 1 && section.children.iter().any(|it| is_section(props, *it));
        el!("li")
            .key(idx)
            .child(place_link(&props.dispatch, &section.anchor, Some("outline-link"), current, content))
            .child(has_inner.then(|| level(props, &section.children, here, levels - 1)))
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
