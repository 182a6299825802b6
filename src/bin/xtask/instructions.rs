//! How many instructions the reading of a report takes, counted by valgrind: unlike a time, the same on a busy machine.
//!
//! Reading the bundled report ten times over, less reading it once, is nine times the cost of reading alone, without
//! starting the program and filling its tables.

use std::fs;
use std::path::Path;

use crate::workshop::{Outcome, Workshop, ask, run, say};

const REPORT: &str = "tests/reports/wutongqiao-2024/source.txt";
/// The bundled report may not cost more than this; what it costs is printed.
const MOST: u64 = 3_100_000;
const TIMES: u64 = 10;

/// Counts and compares; says so and goes on where there is no valgrind.
pub fn run_guard(shop: &Workshop) -> Outcome {
    if ask(shop.command("valgrind").arg("--version")).is_none() {
        say("no valgrind here: instructions are not counted");
        return Ok(());
    }
    run(&mut shop.cargo("build --release --bin fazhi"))?;
    let once = fs::read_to_string(shop.root.join(REPORT)).map_err(|err| format!("{REPORT}: {err}"))?;
    let many = once.repeat(TIMES as usize);
    let each = (count(shop, &many)?.saturating_sub(count(shop, &once)?)) / (TIMES - 1);
    let chars = once.chars().count() as u64;
    say(&format!("{each} instructions for {chars} characters, {} each; the limit is {MOST}", each / chars));
    if each > MOST { Err("reading costs more than it may".to_owned()) } else { Ok(()) }
}

fn count(shop: &Workshop, text: &str) -> Outcome<u64> {
    let folder = shop.target();
    let (input, output) = (folder.join("counted.txt"), folder.join("counted.callgrind"));
    fs::write(&input, text).map_err(|err| format!("{}: {err}", input.display()))?;
    let mut valgrind = shop.command("valgrind");
    valgrind.args(["--quiet", "--tool=callgrind"]).arg(format!("--callgrind-out-file={}", output.display()));
    valgrind.arg(folder.join("release/fazhi")).arg("parse").arg(&input).args(["--format", "outline"]);
    valgrind.stdout(std::process::Stdio::null());
    run(&mut valgrind)?;
    total(&output).ok_or(format!("{}: no sum in it", output.display()))
}

fn total(file: &Path) -> Option<u64> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().rev().find_map(|it| it.strip_prefix("totals: ").or(it.strip_prefix("summary: ")))?;
    line.split(' ').next()?.parse().ok()
}
