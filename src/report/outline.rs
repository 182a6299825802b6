//! From heads to a tree: where headings end, which text belongs to which node, ids, anchors and roles.
//!
//! `(一)学法用法走在前。局党组…` becomes a section with the heading 学法用法走在前 and a paragraph. Every character of
//! the prose ends up in one node. Which forms are heads, [`crate::report::series`] has decided before.

use std::ops::Range;

use crate::lexicon::roles::role_of_heading;
use crate::lexicon::topics::Weights;
use crate::report::anchor::Anchors;
use crate::report::front_matter::Line;
use crate::report::numbering::Form;
use crate::report::series::{Head, heads};
use crate::report::{Role, Section, SectionKind};
use crate::text::date::year_at;
use crate::text::fold::is_blank;
use crate::text::{Folded, Issue, IssueCode};

/// A first sentence up to this length is the heading of a section; a longer one lends its first clause.
const LONGEST_HEADING: usize = 60;
/// The same for an item, whose first sentence is more often its content.
const LONGEST_ITEM_HEADING: usize = 30;

/// Builds the tree of a report from its prose.
pub fn build(text: &Folded, prose: &[Line], year: Option<u16>, issues: &mut Vec<Issue>) -> Vec<Section> {
    let lines: Vec<Range<usize>> = prose.iter().map(|it| if it.is_row { 0..0 } else { it.range.clone() }).collect();
    let heads = heads(text, &lines, issues);
    if let (true, Some(first)) = (heads.is_empty(), prose.first()) {
        let span = text.original_from_folded(first.range.clone());
        issues.push(Issue { code: IssueCode::NoOutline, span, args: Vec::new() });
    }
    let mut builder = Builder { text, nodes: Vec::new(), stack: Vec::new() };
    let mut heads = heads.into_iter().peekable();
    for (idx, line) in prose.iter().enumerate() {
        if line.is_row {
            builder.row(line.range.clone());
            continue;
        }
        let first = heads.peek().filter(|it| it.line == idx).map_or(line.range.end, |it| it.marker.start);
        builder.paragraph(line.range.start..first);
        while let Some(head) = heads.next_if(|it| it.line == idx) {
            let end = heads.peek().filter(|it| it.line == idx).map_or(line.range.end, |it| it.marker.start);
            builder.head(head, end);
        }
    }
    finish(text, builder.nodes, year)
}

/// A node while it grows; ranges are folded characters.
struct Node {
    kind: SectionKind,
    number: Option<String>,
    heading: Range<usize>,
    range: Range<usize>,
    parent: Option<usize>,
    /// Nothing but the heading stood on its line, so that the lines behind it belong to it.
    bare: bool,
}

struct Builder<'a> {
    text: &'a Folded,
    nodes: Vec<Node>,
    /// The open sections and items, by depth.
    stack: Vec<usize>,
}

impl Builder<'_> {
    fn head(&mut self, head: Head, end: usize) {
        let marker = head.marker;
        let is_item = marker.form.is_item();
        let body = self.text.trim(marker.end..end);
        let (heading, rest) = heading(self.text, body, marker.form);
        self.stack.truncate(head.depth);
        let bare = rest.is_empty();
        let kind = if is_item { SectionKind::Item } else { SectionKind::Section };
        // An item is one leaf; the text behind the heading of a section is a paragraph of it.
        let own_end = if is_item { self.text.trim(marker.start..end).end } else { rest.start };
        let range = self.text.trim(marker.start..own_end);
        // A number with nothing behind it ends before the blanks that follow.
        let heading = if heading.is_empty() { range.end..range.end } else { heading };
        let node = Node { kind, number: Some(marker.number), heading, range, parent: self.stack.last().copied(), bare };
        self.stack.push(self.nodes.len());
        self.nodes.push(node);
        if !is_item {
            self.paragraph(rest);
        }
    }

    /// Adds prose to the section that is open, or to a bare item.
    fn paragraph(&mut self, range: Range<usize>) {
        let range = self.text.trim(range);
        if !range.is_empty() {
            self.leaf(SectionKind::Paragraph, range);
        }
    }

    /// Adds a row to the table before it, or opens one.
    fn row(&mut self, range: Range<usize>) {
        match self.nodes.last_mut() {
            Some(last) if last.kind == SectionKind::Table => last.range.end = range.end,
            _ => self.leaf(SectionKind::Table, range),
        }
    }

    fn leaf(&mut self, kind: SectionKind, range: Range<usize>) {
        let parent = self
            .stack
            .iter()
            .rev()
            .copied()
            .find(|&it| self.nodes[it].kind == SectionKind::Section || self.nodes[it].bare);
        self.nodes.push(Node { kind, number: None, heading: range.start..range.start, range, parent, bare: false });
    }
}

/// The heading at the start of `body`, and what follows it.
fn heading(text: &Folded, body: Range<usize>, form: Form) -> (Range<usize>, Range<usize>) {
    let is_item = form.is_item();
    let longest = if is_item { LONGEST_ITEM_HEADING } else { LONGEST_HEADING };
    let end_in = |range: Range<usize>, stops: &[char]| {
        range.into_iter().find(|&at| stops.contains(&text.at(at)) && !is_quoted(text, &body, at))
    };
    // What stands further on ends no heading.
    let near = body.start..body.end.min(body.start + longest + 1);
    // A colon that nothing follows closes a heading as a full stop does.
    let bare_colon = (body.end > body.start && text.before(body.end) == ':').then(|| body.end - 1);
    let sentence = end_in(near.clone(), &['。', '!', '?', ';']).or(bare_colon).unwrap_or(body.end);
    let after = |end: usize| text.trim((end + 1).min(body.end)..body.end);
    let more = !after(sentence).is_empty();
    // A wide gap or a colon soon after the start ends a heading as well; behind 第一部分 one blank is enough.
    let wide = |at: usize| is_blank(text.at(at + 1)) || form == Form::Part;
    let gap = near.clone().find(|&at| is_blank(text.at(at)) && wide(at));
    let colon = end_in(near, &[':']).filter(|&at| at < sentence && at + 1 < body.end);
    if let Some(early) = gap.into_iter().chain(colon).min().filter(|&at| at < sentence && at - body.start <= longest) {
        let comma_first = end_in(body.start..early, &[',']).is_some();
        if !(is_item && comma_first) {
            return (body.start..early, after(early));
        }
    }
    if sentence - body.start <= longest && (more || !is_item) {
        return (text.trim(body.start..sentence), after(sentence));
    }
    let clause = end_in(body.clone(), &[',', ';', ':', '。']).unwrap_or(body.end);
    if !is_item {
        // No heading ends here: the whole text is a paragraph, named by its first clause.
        return (body.start..clause, body.start..body.end);
    }
    (text.trim(body.start..clause), after(clause))
}

/// Whether a place stands between quotation marks that open and close within `body`.
fn is_quoted(text: &Folded, body: &Range<usize>, at: usize) -> bool {
    // What is longer was left open by its author.
    const LONGEST: usize = 80;
    let near = body.start.max(at.saturating_sub(LONGEST))..body.end.min(at + LONGEST);
    let before = (near.start..at).rev().find(|&it| matches!(text.at(it), '“' | '”' | '《' | '》'));
    before.is_some_and(|it| matches!(text.at(it), '“' | '《'))
        && (at..near.end).any(|it| matches!(text.at(it), '”' | '》'))
}

/// Ids, anchors, roles and spans.
fn finish(text: &Folded, mut nodes: Vec<Node>, year: Option<u16>) -> Vec<Section> {
    let mut has_parts = vec![false; nodes.len()];
    for idx in (0..nodes.len()).rev() {
        if let Some(parent) = nodes[idx].parent {
            nodes[parent].range.end = nodes[parent].range.end.max(nodes[idx].range.end);
            has_parts[parent] |= nodes[idx].number.is_some();
        }
    }
    let mut res: Vec<Section> = Vec::with_capacity(nodes.len());
    let mut counts: Vec<[usize; 3]> = vec![[0; 3]; nodes.len() + 1];
    let mut anchors = Anchors::default();
    let (mut seen_plan, mut seen_head) = (false, false);
    for (idx, node) in nodes.into_iter().enumerate() {
        let count = &mut counts[node.parent.map_or(0, |it| it + 1)];
        let (count, letter) = match node.kind {
            SectionKind::Section | SectionKind::Item => (&mut count[0], ""),
            SectionKind::Paragraph => (&mut count[1], "p"),
            SectionKind::Table => (&mut count[2], "t"),
        };
        *count += 1;
        let (above, dot) = node.parent.map_or(("", ""), |it| (res[it].id.as_str(), "."));
        let id = [above, dot, letter, &count.to_string()].concat();
        let heading = node.number.is_some().then(|| text.text(node.heading.clone()));
        let role = match node.parent {
            Some(parent) => res[parent].role,
            None if node.number.is_none() && !seen_head => Role::Preamble,
            None if node.number.is_none() => res.last().map_or(Role::Preamble, |it| it.role),
            None => role_of(text, node.heading.clone(), year, seen_plan),
        };
        seen_plan |= role == Role::Plan;
        seen_head |= node.number.is_some();
        const WORDS: usize = 60;
        let words =
            heading.unwrap_or_else(|| text.text(node.range.start..node.range.end.min(node.range.start + WORDS)));
        let around = node.parent.and_then(|it| res[it].heading.as_deref()).unwrap_or_default();
        let prefix = if node.number.is_some() { 's' } else { 'p' };
        let anchor = anchors.name(prefix, &[words], around);
        if let Some(parent) = node.parent {
            res[parent].children.push(idx);
        }
        res.push(Section {
            anchor,
            id,
            kind: node.kind,
            heading: heading.map(str::to_owned),
            role,
            topics: topics_of(text, &node, has_parts[idx]),
            span: text.original_from_folded(node.range),
            heading_span: text.original_from_folded(node.heading),
            number: node.number,
            parent: node.parent,
            children: Vec::new(),
            depth: node.parent.map_or(0, |it| res[it].depth + 1),
        });
    }
    res
}

/// What a heading is about; where it does not say, what the text of the node is about.
fn topics_of(text: &Folded, node: &Node, has_parts: bool) -> Vec<&'static str> {
    if node.number.is_none() {
        return Vec::new();
    }
    let named = Weights::of(text, node.heading.clone()).topics(1);
    // 主要举措和成效 at the top is about all that stands below it, which speaks for itself.
    if node.parent.is_none() && has_parts {
        return named;
    }
    // Prose touches many things: two cues at least, and a stretch that is read quickly.
    const LEAST: u32 = 6;
    const LONGEST: usize = 300;
    let body = node.range.start..node.range.end.min(node.range.start + LONGEST);
    if named.is_empty() { Weights::of(text, body).topics(LEAST) } else { named }
}

/// The part that a heading at the top opens.
fn role_of(text: &Folded, heading: Range<usize>, year: Option<u16>, seen_plan: bool) -> Role {
    let is_later = || names_later_year(text.text(heading.clone()), year);
    match role_of_heading(text, heading.clone()) {
        Some("responsibility") => Role::Responsibility,
        Some("other") => Role::Other,
        Some("plan") => Role::Plan,
        Some("problems") => Role::Problems,
        Some(_) if is_later() => Role::Plan,
        Some(_) => Role::Achievements,
        None if is_later() => Role::Plan,
        None if seen_plan => Role::Other,
        None => Role::Achievements,
    }
}

/// 2025年工作 in a report on 2024 is a plan.
fn names_later_year(heading: &str, year: Option<u16>) -> bool {
    let text = Folded::new(heading);
    let named = (0..text.len()).find_map(|at| year_at(&text, at).map(|(it, _)| it));
    named.zip(year).is_some_and(|(named, year)| named > year)
}
