//! `fazhi`: reads a report at a terminal. `fazhi parse 报告.txt --format json` prints `fazhi-report/1`.
//!
//! It reads arguments and files, prints, and sets the exit code: 0 done, 1 the input cannot be read, 2 wrong use.
//! Whatever it prints, the library makes.

use std::fs;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::process::ExitCode;

use fazhi_viewer::export::{self, Format};
use fazhi_viewer::reading::{Input, Reading, read};
use fazhi_viewer::report;

const USAGE: &str = "\
用法：
  fazhi parse FILE [--format json|csv|xlsx|table|markdown|outline] [--output FILE]
  fazhi explain FILE [--at N]
  fazhi --help

parse    输出整份报告：JSON（fazhi-report/1）、指标表（csv、xlsx，或 Markdown 的 table）、Markdown 或目录；
         --output 写入文件，不写则输出到标准输出
explain  说明每个数字为何这样读；--at 只说明第 N 个字符（从 0 起）处的数字

FILE 是报告文件（.txt，UTF-8）；- 表示标准输入。
退出码：0 完成；1 文件无法读取；2 用法有误。";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(bytes) => match io::stdout().lock().write_all(&bytes) {
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

fn run(args: &[&str]) -> Result<Vec<u8>, Failure> {
    match args {
        ["--help" | "-h" | "help"] => Ok(lines(USAGE)),
        ["--version" | "-V"] => Ok(lines(&format!("fazhi {}", env!("CARGO_PKG_VERSION")))),
        ["parse", rest @ ..] => parse(rest),
        ["explain", rest @ ..] => explain(rest).map(|it| lines(&it)),
        [] => Err(Failure::Use("没有给出命令".to_owned())),
        [other, ..] => Err(Failure::Use(format!("没有 {other} 这个命令"))),
    }
}

/// Words for a terminal: they end with one line end.
fn lines(words: &str) -> Vec<u8> {
    format!("{}\n", words.trim_end_matches('\n')).into_bytes()
}

fn parse(args: &[&str]) -> Result<Vec<u8>, Failure> {
    let (mut file, mut output, mut format) = (None, None, "json");
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let (name, value) = arg.split_once('=').map_or((*arg, None), |(name, value)| (name, Some(value)));
        match name {
            "--format" | "--output" => {
                let value = value.or_else(|| args.next().copied());
                let value = value.ok_or_else(|| Failure::Use(format!("{name} 后面缺少内容")))?;
                if name == "--format" { format = value } else { output = Some(value) }
            }
            flag if flag.starts_with("--") => return Err(Failure::Use(format!("没有 {flag} 这个选项"))),
            _ if file.is_none() => file = Some(*arg),
            _ => return Err(Failure::Use(format!("只能读取一个文件，多出了 {arg}"))),
        }
    }
    let known = Format::parse(format);
    if known.is_none() && format != "outline" {
        return Err(Failure::Use(format!("没有 {format} 这种格式")));
    }
    if known == Some(Format::Xlsx) && output.is_none() && io::stdout().is_terminal() {
        return Err(Failure::Use("XLSX 不能显示在终端上，请用 --output 写入文件".to_owned()));
    }
    let Some(name) = file else { return Err(Failure::Use("没有给出文件".to_owned())) };
    let reading = open(name)?;
    let bytes = match known {
        Some(Format::Xlsx) => Format::Xlsx.write(&reading, &export::all(&reading)),
        Some(format) => lines(&String::from_utf8_lossy(&format.write(&reading, &export::all(&reading)))),
        None => lines(&report::outline_text(&reading.report, &reading.source.text)),
    };
    let Some(path) = output else { return Ok(bytes) };
    fs::write(path, bytes).map_err(|err| Failure::Input(format!("{path}：{err}")))?;
    Ok(Vec::new())
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
