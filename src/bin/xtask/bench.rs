//! Runs the benchmarks and says in one line what they mean: characters a second for reading the bundled report, and
//! how many times a bare scan for digits that is.
//!
//! A ratio within one run tells more than a time: machines differ, texts and tasks do not.

use std::fs;

use crate::workshop::{Outcome, Workshop, run as run_program, say};

const REPORT: &str = "tests/reports/wutongqiao-2024/source.txt";

/// Measures and sums up.
pub fn run(shop: &Workshop) -> Outcome {
    say("measuring (about a minute, after two minutes of building the first time) …");
    run_program(&mut shop.cargo("bench --bench read"))?;
    let file = shop.root.join(REPORT);
    let text = fs::read_to_string(&file).map_err(|err| format!("{}: {err}", file.display()))?;
    let chars = text.chars().count();
    let read = nanoseconds(shop, "read/report")?;
    let scan = nanoseconds(shop, "scan/report")?;
    let growth = nanoseconds(shop, "read/4MB")? / nanoseconds(shop, "read/1MB")?;
    say(&format!(
        "reading: {:.1} million characters a second ({chars} in {:.2} ms), {:.0} times a bare scan for digits; four \
         times the text takes {growth:.1} times as long",
        chars as f64 / read * 1e3,
        read / 1e6,
        read / scan
    ));
    Ok(())
}

/// The mean of a benchmark as criterion wrote it down.
fn nanoseconds(shop: &Workshop, name: &str) -> Outcome<f64> {
    let file = shop.target().join("criterion").join(name).join("new/estimates.json");
    let json = fs::read_to_string(&file).map_err(|err| format!("{}: {err}", file.display()))?;
    mean(&json).ok_or(format!("{}: no mean in it", file.display()))
}

fn mean(json: &str) -> Option<f64> {
    let (_, rest) = json.split_once(r#""mean":"#)?;
    let (_, rest) = rest.split_once(r#""point_estimate":"#)?;
    rest.split([',', '}']).next()?.trim().parse().ok()
}
