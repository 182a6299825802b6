//! `fazhi`: reads a report at a terminal. `fazhi parse 报告.txt --format json` prints `fazhi-report/1`.
//!
//! It reads arguments and files, prints, and sets the exit code: 0 done, 1 the input cannot be read, 2 wrong use.
//! Whatever it prints, the library makes.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use fazhi_viewer::export;
use fazhi_viewer::reading::{Input, Reading, read};
use fazhi_viewer::report;

const USAGE: &str = "\
用法：
  fazhi parse FILE [--format json|csv|markdown|outline]
  fazhi explain FILE [--at N]
  fazhi --help

parse    输出整份报告：JSON（fazhi-report/1）、指标表、Markdown 或目录
explain  说明每个数字为何这样读；--at 只说明第 N 个字符（从 0 起）处的数字

FILE 是报告文件（.txt，UTF-8）；- 表示标准输入。
退出码：0 完成；1 文件无法读取；2 用法有误。";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(text) => match writeln!(io::stdout().lock(), "{text}") {
            Ok(()) => ExitCode::SUCCESS,
            // The reader of a pipe may leave early; that is no failure of ours.
            Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(err) => fail(1, &err.to_string()),
        },
        Err(Failure::Use(message)) => fail(2, &format!("{message}\n\n{USAGE}")),
        Err(Failure::Input(message)) => fail(1, &message),
    }
}

enum Failure {
    Use(String),
    Input(String),
}

fn fail(code: u8, message: &str) -> ExitCode {
    // Standard error may be closed; the exit code still tells.
    let _ = writeln!(io::stderr().lock(), "fazhi: {message}");
    ExitCode::from(code)
}

fn run(args: &[&str]) -> Result<String, Failure> {
    match args {
        ["--help" | "-h" | "help"] => Ok(USAGE.to_owned()),
        ["--version" | "-V"] => Ok(format!("fazhi {}", env!("CARGO_PKG_VERSION"))),
        ["parse", rest @ ..] => parse(rest),
        ["explain", rest @ ..] => explain(rest),
        [] => Err(Failure::Use("没有给出命令".to_owned())),
        [other, ..] => Err(Failure::Use(format!("没有 {other} 这个命令"))),
    }
}

fn parse(args: &[&str]) -> Result<String, Failure> {
    let mut file = None;
    let mut render: fn(&Reading) -> String = export::json;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let format = match *arg {
            "--format" => args.next().copied(),
            other => other.strip_prefix("--format="),
        };
        match (*arg, format) {
            (_, Some("json")) => render = export::json,
            (_, Some("csv")) => render = export::csv,
            (_, Some("markdown")) => render = export::markdown,
            (_, Some("outline")) => render = |it| report::outline_text(&it.report, &it.source.text),
            (_, Some(other)) => return Err(Failure::Use(format!("没有 {other} 这种格式"))),
            ("--format", None) => return Err(Failure::Use("--format 后面缺少格式".to_owned())),
            (flag, None) if flag.starts_with("--") => return Err(Failure::Use(format!("没有 {flag} 这个选项"))),
            (name, None) if file.is_none() => file = Some(name),
            (name, None) => return Err(Failure::Use(format!("只能读取一个文件，多出了 {name}"))),
        }
    }
    let Some(name) = file else { return Err(Failure::Use("没有给出文件".to_owned())) };
    open(name).map(|it| render(&it).trim_end_matches('\n').to_owned())
}

fn explain(args: &[&str]) -> Result<String, Failure> {
    let (name, at) = match args {
        [name] => (name, None),
        [name, "--at", at] | ["--at", at, name] => (name, Some(*at)),
        _ => return Err(Failure::Use("explain 需要一个文件，可加 --at N".to_owned())),
    };
    let at = at.map(|it| it.parse().map_err(|_| Failure::Use(format!("{it} 不是字符位置")))).transpose()?;
    let words = open(name).map(|it| export::explain(&it, at))?;
    Ok(if words.is_empty() { "这里没有数字。".to_owned() } else { words.trim_end().to_owned() })
}

fn open(name: &str) -> Result<Reading, Failure> {
    let mut bytes = Vec::new();
    let outcome = match name {
        "-" => io::stdin().lock().read_to_end(&mut bytes).map(drop),
        path => fs::read(path).map(|it| bytes = it),
    };
    outcome.map_err(|err| Failure::Input(format!("{name}：{err}")))?;
    let base = std::path::Path::new(name).file_name().map_or_else(|| name.into(), |it| it.to_string_lossy());
    read(Input { name: &base, bytes: &bytes })
        .map_err(|refusal| Failure::Input(format!("{name}：{}", export::messages_zh::refusal(refusal))))
}
