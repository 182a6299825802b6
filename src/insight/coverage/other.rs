//! 其他需要报告的情况.
//!
//! A heading of that name is present, also with nothing but 无 below: then the report says that there is nothing.
//! A sentence, `无其他需要报告的事项`, says as much.

use crate::insight::Status;
use crate::insight::coverage::prose::Prose;
use crate::lexicon::coverage_cues::Sort;
use crate::report::Role;
use crate::text::Span;

/// Whether other matters are reported.
pub fn find(prose: &Prose<'_>) -> (Status, Vec<Span>) {
    let named =
        prose.headings.iter().chain(&prose.inner).find(|it| it.cues.has("other", Sort::Heading)).map(|it| it.span);
    // 五、其他要说的事 behind the plan.
    let own =
        || prose.headings.iter().find(|it| it.role == Role::Other && prose.says(it.span, "其他")).map(|it| it.span);
    let told = || prose.sentences.iter().find(|it| it.cues.has("other", Sort::Sentence)).map(|it| it.span);
    match named.or_else(own).or_else(told) {
        Some(span) => (Status::Present, vec![span]),
        None => (Status::Absent, Vec::new()),
    }
}

#[cfg(test)]
mod tests;
