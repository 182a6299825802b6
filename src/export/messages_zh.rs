//! Every Chinese sentence about a reading, in one place: refusals, issues, checks.
//!
//! `Refusal::Empty` is `这个文件是空的。…`. A sentence says what happened, what was kept and what to do next.

use crate::facts::{Approx, Direction};
use crate::insight::{Check, Quotient, Verdict, Working};
use crate::intake::Refusal;
use crate::text::{Issue, IssueCode};

/// Why a file could not be opened and what to do about it.
pub fn refusal(it: Refusal) -> String {
    match it {
        Refusal::Empty => "这个文件是空的，没有可以阅读的文字。请确认选择的是报告正文所在的文件。".to_owned(),
        Refusal::TooLarge => "这个文件超过 20 MB，不像是一份报告。请只保留正文，另存为 .txt 后再打开。".to_owned(),
        Refusal::OtherKind(kind) => {
            format!(
                "这是{kind}文件，目前只能打开纯文本。请在原程序中另存为 .txt（编码选 UTF-8），或复制正文后保存为文本文件。"
            )
        }
        Refusal::Binary => "这个文件不是文本，无法显示。请选择报告的文本文件（.txt，UTF-8 编码）。".to_owned(),
        Refusal::Encoding => {
            "这个文本的编码不是 UTF-8，目前还不能读取。请用记事本打开它，另存为 UTF-8 编码后再打开。".to_owned()
        }
    }
}

/// The approximator in words.
pub fn approx(it: Approx) -> &'static str {
    match it {
        Approx::Exact => "确数",
        Approx::MoreThan => "多于此数",
        Approx::AtLeast => "不少于此数",
        Approx::About => "约数",
        Approx::Nearly => "接近此数",
        Approx::UpTo => "不超过此数",
    }
}

/// A remark on the parse.
pub fn issue(it: &Issue) -> String {
    let arg = |idx: usize| it.args.get(idx).map(String::as_str).unwrap_or_default();
    match it.code {
        IssueCode::NoOutline => "没有找到编号标题，全文按段落显示。".to_owned(),
        IssueCode::NoTitle => "没有找到报告标题。".to_owned(),
        IssueCode::NoYear => "没有找到报告年度，各项指标的时期未能确定。".to_owned(),
        IssueCode::NumberSkipped => format!("序号不连续：此处应为第 {}，原文为“{}”。", arg(0), arg(1)),
        IssueCode::NumberRepeated => format!("序号重复：“{}”出现了不止一次。", arg(1)),
    }
}

/// What a check found, as arithmetic: never why.
pub fn check(it: &Check) -> String {
    let value = |idx: usize| {
        let digits = it.values.get(idx).map(|it| it.trimmed().to_string()).unwrap_or_default();
        match it.approx.get(idx).copied().unwrap_or(Approx::Exact) {
            Approx::Exact => digits,
            Approx::MoreThan => format!("{digits}余"),
            Approx::AtLeast => format!("{digits}以上"),
            Approx::About => format!("约{digits}"),
            Approx::Nearly => format!("近{digits}"),
            Approx::UpTo => format!("{digits}以内"),
        }
    };
    let named = |idx: usize| {
        let name = it.names.get(idx).map(String::as_str).unwrap_or_default();
        format!("{name} {}", value(idx)).trim_start().to_owned()
    };
    let parts = |joint: &str| (1..it.values.len()).map(named).collect::<Vec<_>>().join(joint);
    match &it.working {
        Working::Total(total) => format!("{} = {total}，原文为 {}", parts(" + "), value(0)),
        Working::AtMost => {
            let sign = if it.verdict == Verdict::Consistent { "不大于" } else { "大于" };
            format!("{} {sign} {}", parts("、"), named(0))
        }
        Working::Share(share) => {
            let open = if it.verdict == Verdict::Unverifiable { "，未写明基数" } else { "" };
            format!("{} ÷ {} {}，原文为 {}%{open}", named(1), named(2), result(share), value(0))
        }
        Working::Growth(share, direction) => format!(
            "（{} − {}）÷ {} {}，原文为{} {}%",
            value(1),
            value(2),
            value(2),
            result(share),
            way(*direction),
            value(0)
        ),
        Working::Difference(step, direction, unit) => {
            format!("{} − {} = {step}，原文为{} {} {unit}", value(1), value(2), way(*direction), value(0))
        }
        Working::Ceiling => format!("{} %，大于 100 %", named(0)),
        Working::Year(found, expected) => format!("此处为 {found} 年，按报告年度应为 {expected} 年"),
        Working::Words(words) => format!("“{words}”处尚未填写"),
        Working::Number(found, Some(expected)) => format!("序号应为第 {expected}，原文为“{found}”"),
        Working::Number(found, None) => format!("序号“{found}”出现了不止一次"),
        Working::Dates(Some(date), limit) => {
            let sign = if it.verdict == Verdict::Consistent { "早于" } else { "不早于" };
            format!("发布日期 {date} {sign} {limit}")
        }
        Working::Dates(None, limit) => format!("未见发布日期，无法与 {limit} 比较"),
    }
}

/// 99.54% when nothing follows, else about that.
fn result(it: &Quotient) -> String {
    format!("{} {}%", if it.is_exact { '=' } else { '≈' }, it.value)
}

fn way(it: Direction) -> &'static str {
    match it {
        Direction::Increase => "上升",
        Direction::Decrease => "下降",
    }
}

#[cfg(test)]
mod tests;
