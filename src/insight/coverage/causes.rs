//! 原因: why the shortcomings are there.
//!
//! `主要原因是系统性培训没有跟上` below 存在的不足 is present. A heading 存在的不足和原因 with no cause below it is partial.
//! 导致 names what follows from a shortcoming, not where it comes from.

use crate::insight::Status;
use crate::insight::coverage::prose::Prose;
use crate::lexicon::coverage_cues::Sort;
use crate::report::Role;
use crate::text::Span;

/// Whether the text says why about its shortcomings.
pub fn find(prose: &Prose<'_>) -> (Status, Vec<Span>) {
    let problems = prose.heading("problems", Role::Problems);
    let below = |span: Span| problems.is_some_and(|it| it.section.covers(span));
    let own = prose.heading("causes", Role::Problems).filter(|it| it.cues.has("causes", Sort::Heading));
    let under_own = |span: Span| own.is_some_and(|it| it.section.covers(span));
    let about = |it: &&crate::insight::coverage::prose::Sentence| {
        it.role == Role::Problems || below(it.span) || under_own(it.span) || it.cues.has("problems", Sort::Sentence)
    };
    let told = prose.sentences.iter().filter(about).filter(|it| it.cues.has("causes", Sort::Sentence));
    let evidence: Vec<Span> = told.map(|it| it.span).collect();
    if !evidence.is_empty() {
        return (Status::Present, evidence);
    }
    match own {
        // A section of its own, 三、原因分析, need not repeat the word.
        Some(it) if !it.cues.has("problems", Sort::Heading) => (Status::Present, vec![it.span]),
        Some(it) => (Status::Partial, vec![it.span]),
        None => (Status::Absent, evidence),
    }
}

#[cfg(test)]
mod tests;
