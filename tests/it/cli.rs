//! The command `fazhi` as a shell sees it: what it prints, where, and with which exit code.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use crate::support::{path, source};

fn fazhi(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fazhi"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The command may refuse its arguments and be gone before it has read anything.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Standard output of a run that must succeed and say nothing else.
fn printed(args: &[&str], input: &[u8]) -> String {
    let it = fazhi(args, input);
    assert_eq!(it.status.code(), Some(0), "{args:?}");
    assert_eq!(String::from_utf8_lossy(&it.stderr), "", "{args:?}");
    String::from_utf8(it.stdout).unwrap()
}

/// A run that must fail with `code` and say `words` on standard error, in one piece and without a panic.
fn refused(args: &[&str], input: &[u8], code: i32, words: &str) {
    let it = fazhi(args, input);
    let said = String::from_utf8_lossy(&it.stderr);
    assert_eq!(it.status.code(), Some(code), "{args:?} said {said}");
    assert!(said.contains(words) && !said.contains("panicked"), "{args:?} said {said}");
    assert!(it.stdout.is_empty(), "{args:?}");
}

#[test]
fn a_file_and_standard_input_give_the_same_json() {
    let slug = "wutongqiao-2024";
    let file = path(slug, "source.txt");
    let of_file = printed(&["parse", file.to_str().unwrap()], b"");
    let of_input = printed(&["parse", "-", "--format", "json"], source(slug).as_bytes());
    let mut one: serde_json::Value = serde_json::from_str(&of_file).unwrap();
    let mut other: serde_json::Value = serde_json::from_str(&of_input).unwrap();
    assert_eq!(one["source"]["name"], "source.txt");
    one["source"]["name"].take();
    other["source"]["name"].take();
    assert_eq!(one, other);
    assert_eq!(one["schema"], "fazhi-report/1");
    assert_eq!(one["indicators"].as_array().unwrap().len(), 45);
}

#[test]
fn a_number_is_explained() {
    let text = source("wutongqiao-2024");
    let all = printed(&["explain", "-"], text.as_bytes());
    assert_eq!(all.matches("  指标\n").count(), 45);
    assert!(all.contains("不是指标"));
    let (before, _) = text.split_once("1198件").unwrap();
    let at = before.chars().count().to_string();
    let one = printed(&["explain", "-", "--at", &at], text.as_bytes());
    assert!(one.starts_with("q33") && one.contains("verb-of-thing-before"), "{one}");
    assert_eq!(printed(&["explain", "-", "--at", "0"], text.as_bytes()).trim_end(), "这里没有数字。");
    refused(&["explain", "-", "--at", "x"], text.as_bytes(), 2, "字符位置");
    refused(&["explain"], b"", 2, "explain");
}

#[test]
fn every_format_prints_something_of_its_kind() {
    let text = source("zhipu-2024");
    let of = |format: &str| printed(&["parse", "-", &format!("--format={format}")], text.as_bytes());
    assert!(of("json").starts_with('{'));
    assert!(of("csv").lines().count() > 50);
    assert!(of("table").lines().count() > 50);
    assert!(of("markdown").contains("三十六人"));
    assert!(of("outline").contains("法治化营商环境迈上新台阶"));
}

#[test]
fn a_workbook_is_printed_or_written() {
    let text = source("zhipu-2024");
    let piped = fazhi(&["parse", "-", "--format=xlsx"], text.as_bytes());
    assert_eq!(piped.status.code(), Some(0));
    let file = std::env::temp_dir().join(format!("fazhi-{}.xlsx", std::process::id()));
    let path = file.to_str().unwrap();
    assert_eq!(printed(&["parse", "-", "--format", "xlsx", "--output", path], text.as_bytes()), "");
    let written = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(written.starts_with(b"PK"));
    assert_eq!(written, piped.stdout);
    refused(&["parse", "-", "--output", "no/such/folder/a.csv"], text.as_bytes(), 1, "no/such/folder");
}

#[test]
fn help_and_version_succeed() {
    assert!(printed(&["--help"], b"").contains("fazhi parse FILE"));
    assert!(printed(&["--version"], b"").starts_with("fazhi "));
}

#[test]
fn wrong_use_is_two_with_the_usage() {
    for args in [
        &[][..],
        &["read"],
        &["parse"],
        &["parse", "-", "--format"],
        &["parse", "-", "--format", "xml"],
        &["parse", "-", "--output"],
        &["parse", "-", "--speed"],
        &["parse", "a.txt", "b.txt"],
    ] {
        refused(args, b"", 2, "用法");
    }
}

#[test]
fn input_that_is_no_text_is_one_with_a_reason() {
    let parse = &["parse", "-"][..];
    refused(&["parse", "no-such-file.txt"], b"", 1, "no-such-file.txt");
    refused(parse, b"", 1, "空的");
    refused(parse, " \r\n\u{3000}\t\n".as_bytes(), 1, "空的");
    refused(parse, b"%PDF-1.7\n%\xE2\xE3\xCF\xD3", 1, "PDF");
    refused(parse, b"PK\x03\x04\x14\x00\x06\x00word/document.xml", 1, "Word");
    refused(parse, &[0x7f, b'E', b'L', b'F', 0, 1, 2, 3, 0xff, 0xfe, 0x80], 1, "不是文本");
    refused(parse, b"a\0b\0c\0d\0", 1, "不是文本");
    refused(parse, b"<!DOCTYPE html><html><body>2024</body></html>", 1, "网页");
    // 法治政府建设年度报告 in GBK.
    let gbk = b"\xB7\xA8\xD6\xCE\xD5\xFE\xB8\xAE\xBD\xA8\xC9\xE8\xC4\xEA\xB6\xC8\xB1\xA8\xB8\xE6";
    refused(parse, gbk, 1, "编码");
}

#[test]
fn a_text_that_is_no_report_is_shown_as_it_is() {
    let json = printed(&["parse", "-"], "今天天气很好。\n没有标题，也没有数字。".as_bytes());
    let it: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(it["indicators"].as_array().unwrap().len(), 0);
    assert_eq!(it["sections"].as_array().unwrap().len(), 2);
    assert_eq!(it["meta"]["year"], serde_json::Value::Null);
}
