//! 党政主要负责人履行推进法治建设第一责任人职责: what the principal leaders themselves did.
//!
//! A section of that name is present, and so is `县委书记主持召开县委全面依法治县委员会会议`. `52名部门主要负责人参加年度述法`
//! is partial: others reported on themselves. What is planned for leaders does not count.

use std::ops::Range;

use crate::insight::Status;
use crate::insight::coverage::prose::{Prose, Sentence};
use crate::lexicon::coverage_cues::{Cues, Sort, end_of_first};
use crate::report::Role;
use crate::text::{Folded, Span};

const PART: &str = "responsibility";

/// Whether the leaders' own part is reported.
pub fn find(prose: &Prose<'_>) -> (Status, Vec<Span>) {
    let done = |it: &&Sentence| !matches!(it.role, Role::Plan | Role::Problems);
    // 一、(二)党政主要负责人履行第一责任人职责情况 is as good as a part of its own.
    let inner = || prose.inner_heading(PART).filter(|it| !matches!(it.role, Role::Plan | Role::Problems));
    if let Some(it) = prose.heading(PART, Role::Responsibility).or_else(inner) {
        return (Status::Present, vec![it.span]);
    }
    let deeds: Vec<Span> =
        prose.sentences.iter().filter(done).filter(|it| tells_deed(prose.text, it)).map(|it| it.span).collect();
    if !deeds.is_empty() {
        return (Status::Present, deeds);
    }
    let touched = prose.sentences.iter().filter(done).filter(|it| it.cues.has(PART, Sort::Touch));
    let evidence: Vec<Span> = touched.map(|it| it.span).collect();
    if evidence.is_empty() { (Status::Absent, evidence) } else { (Status::Partial, evidence) }
}

/// A clause with a leader and, behind him, what he did himself.
fn tells_deed(text: &Folded, it: &Sentence) -> bool {
    if !it.cues.has(PART, Sort::Leader) || !it.cues.has(PART, Sort::Deed) {
        return false;
    }
    let mut start = it.range.start;
    it.range.clone().chain([it.range.end]).any(|at| {
        let closes = at == it.range.end || matches!(text.at(at), ',' | ';' | '。' | ':');
        closes && is_deed(text, std::mem::replace(&mut start, at + 1)..at)
    })
}

fn is_deed(text: &Folded, clause: Range<usize>) -> bool {
    let Some(leader) = end_of_first(text, clause.clone(), PART, Sort::Leader) else { return false };
    let (before, behind) = (Cues::of(text, clause.start..leader), Cues::of(text, leader..clause.end));
    !before.has(PART, Sort::Passing) && !behind.has(PART, Sort::Told) && behind.has(PART, Sort::Deed)
}

#[cfg(test)]
mod tests;
