//! The outline as plain lines, for tests and for people at a terminal.
//!
//! `1.2 （二） 行政决策依法有力 [achievements]`. It is no format: nothing reads it back.

use crate::report::Report;

/// One line a node: id, number, heading or the length of the text in characters, role.
pub fn outline_text(report: &Report, text: &str) -> String {
    let mut res = String::new();
    for it in &report.sections {
        res.extend((0..it.depth).map(|_| "  "));
        let (space, number) = it.number.as_deref().map_or(("", ""), |number| (" ", number));
        res.extend([&it.id, space, number, " "]);
        match &it.heading {
            Some(heading) => res.push_str(heading),
            None => res.extend(["(", &it.span.of(text).chars().count().to_string(), " 字)"]),
        }
        if it.depth == 0 {
            res.extend([" [", it.role.name(), "]"]);
        }
        res.push('\n');
    }
    res
}
