//! Weighs `dist/`: every file as it is, by gzip and by brotli, what a first visit costs, and what is fetched later.
//!
//! It weighs what is there; it does not build.

use crate::workshop::{Outcome, Workshop, output, say};

/// What a first visit may weigh by brotli: two seconds on a slow mobile line.
const FIRST_VISIT_LIMIT: u64 = 200_000;

/// What the formats may weigh by brotli, which are fetched when somebody asks for one.
const FORMATS_LIMIT: u64 = 150_000;

/// A file of `dist/` and its weights in bytes.
struct Weight {
    path: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the table; fails when a first visit is over the limit, or the formats are.
pub fn run(shop: &Workshop) -> Outcome {
    let weights = weigh(shop)?;
    say(&line("raw", "gzip", "brotli", ""));
    for Weight { path, raw, gzip, brotli } in &weights {
        let note = match () {
            () if is_extra(path) => "  (not counted)",
            () if is_format(path) => "  (fetched on demand)",
            () => "",
        };
        say(&line(&grouped(*raw), &grouped(*gzip), &grouped(*brotli), &format!("{path}{note}")));
    }
    let first_visit = |it: &Weight| !is_extra(&it.path) && !is_format(&it.path);
    sum(&weights, "a first visit", FIRST_VISIT_LIMIT, first_visit)?;
    sum(&weights, "formats, fetched on demand", FORMATS_LIMIT, |it| is_format(&it.path))
}

/// Prints what some of the files weigh together; fails when they are over their limit.
fn sum(weights: &[Weight], name: &str, limit: u64, is_counted: impl Fn(&Weight) -> bool) -> Outcome {
    let of = |size: fn(&Weight) -> u64| weights.iter().filter(|it| is_counted(it)).map(size).sum::<u64>();
    let brotli = of(|it| it.brotli);
    let words = format!("{name}; the limit is {} by brotli", grouped(limit));
    say(&line(&grouped(of(|it| it.raw)), &grouped(of(|it| it.gzip)), &grouped(brotli), &words));
    if brotli <= limit { Ok(()) } else { Err(format!("{name}: {} bytes too much", grouped(brotli - limit))) }
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
    path.starts_with("reports/") || path.starts_with("lang/")
}

/// The second module and what it brings along; nothing of a first visit names them.
fn is_format(path: &str) -> bool {
    path.starts_with("fazhi-files") || path == "paper.css"
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
