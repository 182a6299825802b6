//! Weighs `dist/`: every file as it is, by gzip and by brotli, and what a first visit costs.
//!
//! It weighs what is there; it does not build.

use crate::workshop::{Outcome, Workshop, output, say};

/// What a first visit may weigh by brotli: two seconds on a slow mobile line.
const FIRST_VISIT_LIMIT: u64 = 200_000;

/// A file of `dist/` and its weights in bytes.
struct Weight {
    path: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the table; fails when a first visit is over the limit.
pub fn run(shop: &Workshop) -> Outcome {
    let weights = weigh(shop)?;
    say(&line("raw", "gzip", "brotli", ""));
    for Weight { path, raw, gzip, brotli } in &weights {
        let note = if is_extra(path) { "  (not counted)" } else { "" };
        say(&line(&grouped(*raw), &grouped(*gzip), &grouped(*brotli), &format!("{path}{note}")));
    }
    let counted = || weights.iter().filter(|it| !is_extra(&it.path));
    let first_visit: u64 = counted().map(|it| it.brotli).sum();
    say(&line(
        &grouped(counted().map(|it| it.raw).sum()),
        &grouped(counted().map(|it| it.gzip).sum()),
        &grouped(first_visit),
        &format!("a first visit; the limit is {} by brotli", grouped(FIRST_VISIT_LIMIT)),
    ));
    if first_visit <= FIRST_VISIT_LIMIT {
        Ok(())
    } else {
        Err(format!("a first visit weighs {} bytes too much", grouped(first_visit - FIRST_VISIT_LIMIT)))
    }
}

fn weigh(shop: &Workshop) -> Outcome<Vec<Weight>> {
    if !shop.root.join("dist/index.html").is_file() {
        return Err("there is no page to weigh: run `cargo xtask build` first".to_owned());
    }
    let table = output(shop.command("node").args(["src/bin/xtask/compress.mjs", "dist"]))?;
    table.lines().map(|row| weight(row).ok_or(format!("no weights in {row:?}"))).collect()
}

fn weight(row: &str) -> Option<Weight> {
    let mut cells = row.splitn(4, '\t');
    let mut bytes = || cells.next()?.parse().ok();
    let (raw, gzip, brotli) = (bytes()?, bytes()?, bytes()?);
    Some(Weight { path: cells.next()?.to_owned(), raw, gzip, brotli })
}

/// A report weighs what its authors wrote, the program cannot make it lighter; words of another language are fetched by
/// those who want them.
fn is_extra(path: &str) -> bool {
    path.ends_with(".txt") || path.starts_with("lang/")
}

fn line(raw: &str, gzip: &str, brotli: &str, path: &str) -> String {
    format!("{raw:>11}{gzip:>11}{brotli:>11}  {path}").trim_end().to_owned()
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if 0 < at && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
