//! What went wrong with opening a report, and the sentence that says so.
//!
//! A PDF gives `这是PDF文件…`, and what was open stays open. Why bytes are no report is for
//! [`crate::intake::Refusal`] to say; here are the ways in which there are no bytes at all.

use crate::export::messages_zh;
use crate::intake::Refusal;

/// A message that stands above the report until it is dismissed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alert {
    /// Name of the file that could not be opened, or an empty string.
    pub name: String,
    /// What happened and what to do.
    pub text: String,
}

/// Why a file gave no bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// The browser could not read it: moved, locked, or a folder.
    Unavailable,
    /// Larger than any report; it was not read.
    TooLarge,
}

impl Alert {
    /// The file gave no bytes.
    pub fn unreadable(name: &str, why: Unreadable) -> Alert {
        let text = match why {
            Unreadable::Unavailable => {
                "浏览器无法读取这个文件，它可能已被移动、正被占用，或者是一个文件夹。请重新选择。".to_owned()
            }
            Unreadable::TooLarge => messages_zh::refusal(Refusal::TooLarge),
        };
        Alert { name: name.to_owned(), text }
    }

    /// The bytes are no report.
    pub fn refused(name: &str, refusal: Refusal) -> Alert {
        Alert { name: name.to_owned(), text: messages_zh::refusal(refusal) }
    }

    /// More than one file was dropped.
    pub fn only_one(opened: &str) -> Alert {
        Alert {
            name: opened.to_owned(), text: "一次只能打开一份报告，已打开其中第一份。".to_owned()
        }
    }

    /// The address names a place that this report does not have.
    pub fn no_such_place() -> Alert {
        Alert {
            name: String::new(),
            text: "链接所指的位置在这份报告中找不到，原文可能已经修改。现从开头显示。".to_owned(),
        }
    }
}
