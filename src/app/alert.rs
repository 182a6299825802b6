//! What went wrong with opening a report, and the sentence that says so.
//!
//! A PDF gives `这是PDF文件…`, and what was open stays open. Why bytes are no report is for
//! [`crate::intake::Refusal`] to say; here are the ways in which there are no bytes at all.

use crate::export::messages_zh;
use crate::intake::Refusal;

/// A message that stands above the report until it is dismissed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alert {
    /// Name of the file that it is about, or an empty string.
    pub name: String,
    /// What happened and what to do.
    pub text: String,
    /// What became of the report that was open before.
    pub before: Before,
}

/// What became of the report that was open before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Before {
    /// Nothing was opened in its place.
    Kept,
    /// It has given way, and can be gone back to; its title.
    AtHand(String),
    /// The message is not about it.
    Untold,
}

/// Why a file gave no bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// The browser could not read it: moved, locked, or a folder.
    Unavailable,
    /// Larger than any report; it was not read.
    TooLarge,
    /// The module that reads could not be fetched.
    NoReader,
}

impl Alert {
    /// The file gave no bytes.
    pub fn unreadable(name: &str, why: Unreadable) -> Alert {
        let text = match why {
            Unreadable::Unavailable => {
                "浏览器无法读取这个文件，它可能已被移动、正被占用，或者是一个文件夹。请重新选择。".to_owned()
            }
            Unreadable::NoReader => {
                "读取文件所需的程序未能载入，文件没有打开。请确认已联网，再重新选择这个文件。".to_owned()
            }
            Unreadable::TooLarge => messages_zh::refusal(Refusal::TooLarge),
        };
        Alert { name: name.to_owned(), text, before: Before::Kept }
    }

    /// The bytes are no report.
    pub fn refused(name: &str, refusal: Refusal) -> Alert {
        Alert { name: name.to_owned(), text: messages_zh::refusal(refusal), before: Before::Kept }
    }

    /// More than one file was dropped.
    pub fn only_one(opened: &str) -> Alert {
        let text = "一次只能打开一份报告，已打开其中第一份。".to_owned();
        Alert { name: opened.to_owned(), text, before: Before::Untold }
    }

    /// The text was opened, but nothing in it looks like a report.
    pub fn without_outline(name: &str, before: Option<&str>) -> Alert {
        let text =
            "已打开，但没有找到编号标题（一、（一）一是），全文按段落显示。请确认这是报告正文，并且每个标题另起一行。";
        let before = before.map_or(Before::Untold, |title| Before::AtHand(title.to_owned()));
        Alert { name: name.to_owned(), text: text.to_owned(), before }
    }

    /// The address names a place that has changed; the section around it is shown.
    pub fn changed_place() -> Alert {
        let text = "链接所指的内容已有改动，这里是它原来所在的部分。".to_owned();
        Alert { name: String::new(), text, before: Before::Untold }
    }

    /// The address names a place that this report does not have.
    pub fn no_such_place() -> Alert {
        let text = "在现在打开的报告中找不到链接所指的位置：链接可能属于另一份报告，也可能原文已经修改。现从开头显示。"
            .to_owned();
        Alert { name: String::new(), text, before: Before::Untold }
    }
}
