//! Twice the text takes twice the time, however hostile the text is.
//!
//! Each motif is repeated to n and to 2n characters; reading the longer may take at most two and a half times as
//! long. A shared machine makes things slower only, so the best of several attempts counts.

use std::time::{Duration, Instant};

use fazhi_viewer::reading::read_text;

/// Characters of the shorter text: enough that a square shows, little enough that a debug build is quick.
const LEN: usize = 8_000;
const ATTEMPTS: usize = 8;

/// Reads a text so often that the clock's own steps do not matter.
fn time(text: &str, times: u32) -> Duration {
    let (start, cpu) = (Instant::now(), cpu_time());
    for _ in 0..times {
        drop(read_text("motif.txt", text));
    }
    cpu_time().zip(cpu).map_or_else(|| start.elapsed(), |(now, then)| now.saturating_sub(then))
}

/// Twice the text takes at most two and a half times as long in one of several attempts.
fn grows_with(what: &str, short: &str, long: &str) {
    const ENOUGH: Duration = Duration::from_millis(40);
    let mut times = 1;
    while times < 256 && time(short, times) < ENOUGH {
        times *= 2;
    }
    let (mut best_short, mut best_long) = (Duration::MAX, Duration::MAX);
    for _ in 0..ATTEMPTS {
        best_short = best_short.min(time(short, times));
        best_long = best_long.min(time(long, times));
        if best_long.as_micros() * 2 <= best_short.as_micros() * 5 {
            return;
        }
    }
    panic!("{what:?}: {best_short:?} for {LEN} characters, {best_long:?} for twice as many, {times} times each");
}

/// What this thread has used of a processor, where the system tells: unlike a clock it does not count the time that
/// others took.
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn repeated(motif: &str, len: usize) -> String {
    motif.chars().cycle().take(len).collect()
}

fn check(motif: &str) {
    grows_with(motif, &repeated(motif, LEN), &repeated(motif, 2 * LEN));
}

#[test]
fn number_forms() {
    for motif in [
        "一是",
        "（一）",
        "一、",
        "一、\n",
        "（一）\n",
        "1.\n",
        "首先，",
        "第一，",
        "一",
        "十",
        "1",
        "1,",
        "1 ",
        "九万亿",
        "①",
        "a1",
    ] {
        check(motif);
    }
}

#[test]
fn marks() {
    for motif in [
        "《",
        "》",
        "“",
        "”",
        "《》",
        "“。",
        "（",
        "(",
        "。",
        "，",
        "、",
        "：",
        "|",
        "\n",
        " ",
        "\u{3000}",
        "-",
        "—",
        "“一是。",
    ] {
        check(motif);
    }
    let mut open = String::from("一、");
    open.push('“');
    check(&open);
}

#[test]
fn figures() {
    for motif in [
        "办件1件，",
        "1件",
        "1件、",
        "其中1件，",
        "同比增长1%，",
        "分别为1件、2件，",
        "由1件至2件，",
        "2024年1件，",
        "比2021年的3件，",
        "占1%，",
        "罚款1万元，",
        "一个",
        "三个",
        "第1位",
        "第",
        "受理1件，办结1件，",
        "的1件",
        "PM2.5",
        "时间：",
        "来源：1 ",
        "2024年10月1日",
        "办理",
    ] {
        check(motif);
    }
}

#[test]
fn whole_inside_one_quotation() {
    for motif in ["。", "一是", "1件，", "；"] {
        for (open, close) in [("一、“", "”"), ("《", "》"), ("(", ")")] {
            let text = |len: usize| format!("{open}{}{close}", repeated(motif, len));
            grows_with(&format!("{open}{motif}…{close}"), &text(LEN), &text(2 * LEN));
        }
    }
}
