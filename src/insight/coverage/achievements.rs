//! 主要举措和成效: what was done in the year.
//!
//! `一、主要举措和成效` with text below is present. Without any such heading, several figures of things done make it
//! partial: they may stand in a letter that reports on something else.

use crate::insight::Status;
use crate::insight::coverage::prose::Prose;
use crate::report::Role;
use crate::text::Span;

/// Whether achievements are reported.
pub fn find(prose: &Prose<'_>) -> (Status, Vec<Span>) {
    if let Some(it) = prose.heading("achievements", Role::Achievements).filter(|it| it.role == Role::Achievements) {
        return (Status::Present, vec![it.span]);
    }
    let told = prose.sentences.iter().filter(|it| matches!(it.role, Role::Preamble | Role::Achievements));
    let evidence: Vec<Span> = told.map(|it| it.span).take(3).collect();
    match evidence.len() {
        3 => (Status::Partial, evidence),
        _ => (Status::Absent, Vec::new()),
    }
}

#[cfg(test)]
mod tests;
