//! How fast a report is read: `cargo xtask bench` prints it in characters a second.
//!
//! Beside it a bare scan for digits of the same text, which is the least that anybody finding figures must do, and
//! texts of one and four megabytes, where reading that is not linear would show. No files of other formats here.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fazhi_viewer::reading::{Input, read};

const REPORT: &str = include_str!("../reports/wutongqiao-2024/source.txt");

criterion_group!(benches, reading, scanning);
criterion_main!(benches);

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read");
    let texts = [("report", REPORT.to_owned()), ("1MB", repeated(1_000_000)), ("4MB", repeated(4_000_000))];
    for (name, text) in texts {
        group.throughput(Throughput::Elements(text.chars().count() as u64));
        group.sample_size(if text.len() < 100_000 { 100 } else { 10 }).measurement_time(Duration::from_secs(5));
        group.bench_with_input(BenchmarkId::from_parameter(name), &text, |bencher, text| {
            bencher.iter(|| read(Input { name: "report.txt", bytes: text.as_bytes() }).is_ok());
        });
    }
    group.finish();
}

fn scanning(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("scan");
    group.throughput(Throughput::Elements(REPORT.chars().count() as u64));
    group.bench_function("report", |bencher| bencher.iter(|| digit_runs(black_box(REPORT))));
    group.finish();
}

/// Number of stretches of digits.
fn digit_runs(text: &str) -> usize {
    let mut is_inside = false;
    text.chars()
        .filter(|char| {
            let is_start = char.is_ascii_digit() && !is_inside;
            is_inside = char.is_ascii_digit();
            is_start
        })
        .count()
}

/// The report again and again, up to a length in bytes.
fn repeated(bytes: usize) -> String {
    REPORT.repeat(bytes / REPORT.len())
}
