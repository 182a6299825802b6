//! Gaps and repetitions in the numbering, as the outline met them.
//!
//! `（四）1.… 3.…` skips 2. Where one numbering ends and the next begins, the outline has decided.

use crate::insight::ground::{Ground, form_check};
use crate::insight::{Check, CheckKind, Verdict, Working};
use crate::text::IssueCode;

/// One check for every remark of the outline.
pub fn find(ground: &Ground<'_>) -> Vec<Check> {
    let check = |it: &crate::text::Issue| {
        let expected = match it.code {
            IssueCode::NumberSkipped => it.args.first().cloned(),
            IssueCode::NumberRepeated => None,
            IssueCode::NoOutline | IssueCode::NoTitle | IssueCode::NoYear => return None,
        };
        let found = it.args.get(1).cloned().unwrap_or_default();
        let working = Working::Number(found, expected);
        Some(form_check(CheckKind::Numbering, Verdict::Inconsistent, working, vec![it.span]))
    };
    ground.issues.iter().filter_map(check).collect()
}

#[cfg(test)]
mod tests;
