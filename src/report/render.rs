//! The outline as plain lines, for tests and for people at a terminal.
//!
//! `1.2 （二） 行政决策依法有力 [achievements]`. It is no format: nothing reads it back.

use std::fmt::Write as _;

use crate::report::Report;

/// One line a node: id, number, heading or the length of the text in characters, role.
pub fn outline_text(report: &Report, text: &str) -> String {
    let mut res = String::new();
    for it in &report.sections {
        let indent = "  ".repeat(usize::from(it.depth));
        let number = it.number.as_deref().map(|it| format!(" {it}")).unwrap_or_default();
        let words = match &it.heading {
            Some(heading) => heading.clone(),
            None => format!("({} 字)", it.span.of(text).chars().count()),
        };
        let role = if it.depth == 0 { format!(" [{}]", it.role.name()) } else { String::new() };
        // Writing to a string cannot fail.
        let _ = writeln!(res, "{indent}{}{number} {words}{role}", it.id);
    }
    res
}
