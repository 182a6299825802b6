//! Every Chinese sentence about a reading, in one place: refusals, issues, checks.
//!
//! `Refusal::Empty` is `这个文件是空的。…`. A sentence says what happened, what was kept and what to do next.

use crate::facts::Approx;
use crate::intake::Refusal;

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
