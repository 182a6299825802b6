//! 下一年度安排: what is planned.
//!
//! `三、下一步工作打算` with text below is present. A closing sentence, `下一步,我局将继续…`, makes it partial.

use crate::insight::Status;
use crate::insight::coverage::prose::Prose;
use crate::lexicon::coverage_cues::Sort;
use crate::report::Role;
use crate::text::Span;

/// Whether plans are reported.
pub fn find(prose: &Prose<'_>) -> (Status, Vec<Span>) {
    let planned = |it: &&crate::insight::coverage::prose::Heading| {
        it.role != Role::Responsibility && it.role != Role::Achievements
    };
    if let Some(it) = prose.heading("plan", Role::Plan).filter(planned) {
        return (Status::Present, vec![it.span]);
    }
    let told = prose
        .sentences
        .iter()
        .filter(|it| it.cues.has("plan", Sort::Sentence) && it.range.clone().any(|at| prose.text.at(at) == '将'));
    let evidence: Vec<Span> = told.map(|it| it.span).collect();
    if evidence.is_empty() { (Status::Absent, evidence) } else { (Status::Partial, evidence) }
}

#[cfg(test)]
mod tests;
