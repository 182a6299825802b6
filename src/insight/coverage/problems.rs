//! 存在的不足: what falls short.
//!
//! `二、存在的不足` with text below is present, and so is 存在的问题及下一步打算. A sentence somewhere else,
//! `工作还存在一些不足`, makes it partial; that problems of others were put right does not.

use crate::insight::Status;
use crate::insight::coverage::prose::Prose;
use crate::lexicon::coverage_cues::Sort;
use crate::report::Role;
use crate::text::Span;

/// Whether shortcomings are reported.
pub fn find(prose: &Prose<'_>) -> (Status, Vec<Span>) {
    if let Some(it) = prose.heading("problems", Role::Problems) {
        return (Status::Present, vec![it.span]);
    }
    let told = prose.sentences.iter().filter(|it| it.cues.has("problems", Sort::Sentence));
    let evidence: Vec<Span> = told.map(|it| it.span).collect();
    if evidence.is_empty() { (Status::Absent, evidence) } else { (Status::Partial, evidence) }
}

#[cfg(test)]
mod tests;
