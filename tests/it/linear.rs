//! Four times the text takes four times the time, however hostile the text is.
//!
//! Each motif is repeated to n and to 4n characters; reading the longer may take at most ten times as long, where a
//! square would take sixteen. A shared machine makes things slower only, so that the best of several attempts counts.

use std::time::{Duration, Instant};

use fazhi_viewer::reading::read_text;

/// Characters of the shorter text: enough that reading it takes longer than what the allocator does once, little enough
/// that a debug build is quick. Figures cost more than marks.
const LEN: usize = 40_000;
const LEN_OF_FIGURES: usize = 10_000;
const TIMES: usize = 4;
const AT_MOST: u32 = 10;
const ATTEMPTS: usize = 12;

fn time(text: &str) -> Duration {
    let start = Instant::now();
    let reading = read_text("motif.txt", text);
    let res = start.elapsed();
    drop(reading);
    res
}

fn repeated(motif: &str, len: usize) -> String {
    motif.chars().cycle().take(len).collect()
}

fn check(motif: &str, len: usize) {
    compare(motif, &repeated(motif, len), &repeated(motif, TIMES * len));
}

fn compare(name: &str, short: &str, long: &str) {
    let (mut best_short, mut best_long) = (Duration::MAX, Duration::MAX);
    for _ in 0..ATTEMPTS {
        best_short = best_short.min(time(short));
        best_long = best_long.min(time(long));
        if best_long <= best_short * AT_MOST {
            return;
        }
    }
    panic!("{name:?}: {best_short:?}, and {best_long:?} for {TIMES} times as much");
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
        "许可\n1\n",
        "许可\n处罚\n1\n2\n",
        "12345、",
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
        check(motif, LEN);
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
        check(motif, LEN);
    }
    let mut open = String::from("一、");
    open.push('“');
    check(&open, LEN);
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
        check(motif, LEN_OF_FIGURES);
    }
}

#[test]
fn whole_inside_one_quotation() {
    for motif in ["。", "一是", "1件，", "；"] {
        for (open, close) in [("一、“", "”"), ("《", "》"), ("(", ")")] {
            let text = |len: usize| format!("{open}{}{close}", repeated(motif, len));
            compare(&format!("{open}{motif}…{close}"), &text(LEN), &text(TIMES * LEN));
        }
    }
}
