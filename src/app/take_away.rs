//! Taking a report along: as a file in one of several formats, or on paper.
//!
//! `FilePressed("xlsx")` asks for a workbook. The formats are made, named and saved by a module of their own, which the
//! browser fetches when it is first asked for one; until then the panel says so.

use crate::app::{Alert, Before, Effect, Model, Open, Stage, panels, sheet};
use crate::export::paper::{APPENDIX, FINDINGS};
use crate::report::SectionKind;

/// The formats: how the module calls them, what they are called, what they are good for.
pub const FORMATS: [(&str, &str, &str); 5] = [
    ("csv", "CSV 表格", "一行一个指标，Excel、WPS 可直接打开"),
    ("xlsx", "Excel 工作簿", "指标、核验、部分各一张表，数值可以计算"),
    ("json", "JSON 数据", "供程序读取，格式为 fazhi-report/1"),
    ("table", "Markdown 指标表", "可贴入文档"),
    ("markdown", "Markdown 全文", "整份报告，附指标表"),
];

const PREPARING: &str = "正在准备……";

/// What is to be taken along, and how far that has come.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TakeAway {
    /// What the panel says about it.
    pub status: String,
    /// The parts that are not to be printed.
    left_out: Vec<u32>,
}

/// Something that happened in the panel or because of it.
#[derive(Clone, Debug)]
pub enum Msg {
    /// A file was asked for; the format, as the module calls it.
    FilePressed(&'static str),
    /// A part is to be printed, or not to be.
    PartToggled(u32),
    /// Paper was asked for.
    PrintPressed,
    /// The module has done what it was asked for: the name of the file that it saved, empty for paper. None when it could
    /// not be fetched, or failed.
    Done(Option<String>),
}

/// A part of what is printed, as the panel offers it.
pub struct Part {
    /// How the module calls it.
    pub code: u32,
    /// What it is called.
    pub name: String,
    /// Whether it is to be printed.
    pub is_wanted: bool,
}

/// Carries a message into the state.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let Stage::Open(open) = &mut model.stage else { return Vec::new() };
    match msg {
        Msg::FilePressed(format) => {
            let mut figures = Vec::new();
            figures.extend(0..open.reading.facts.indicators.len() as u32);
            order(open, format, figures)
        }
        Msg::PrintPressed => {
            let mut wanted = Vec::new();
            for it in parts(open) {
                if it.is_wanted {
                    wanted.push(it.code);
                }
            }
            order(open, "paper", wanted)
        }
        Msg::PartToggled(part) => {
            let left_out = &mut open.take_away.left_out;
            let before = left_out.len();
            left_out.retain(|it| *it != part);
            if left_out.len() == before {
                left_out.push(part);
            }
            Vec::new()
        }
        Msg::Done(Some(file)) => {
            open.take_away.status = if file.is_empty() { file } else { format!("已保存 {file}") };
            Vec::new()
        }
        Msg::Done(None) => {
            open.take_away.status = String::new();
            let text = "导出和打印所需的程序未能载入，网络可能已断开。报告没有变动，请联网后再试。".to_owned();
            model.alert = Some(Alert { name: String::new(), text, before: Before::Untold });
            // The message stands on the page below the panel.
            sheet::close(model)
        }
    }
}

/// What can be printed: the chapters, and what is added to them.
pub fn parts(open: &Open) -> Vec<Part> {
    let mut res = Vec::new();
    let mut push = |code, name| res.push(Part { code, name, is_wanted: !open.take_away.left_out.contains(&code) });
    for (code, it) in open.reading.report.sections.iter().enumerate() {
        if it.parent.is_none() && it.kind == SectionKind::Section {
            push(code as u32, panels::name(it));
        }
    }
    push(FINDINGS, "附：核验".to_owned());
    push(APPENDIX, "附：指标表".to_owned());
    res
}

/// One at a time: the second press of an impatient reader is no second file.
fn order(open: &mut Open, format: &'static str, list: Vec<u32>) -> Vec<Effect> {
    if open.take_away.status == PREPARING {
        return Vec::new();
    }
    open.take_away.status = PREPARING.to_owned();
    let source = &open.reading.source;
    vec![Effect::Export { format, name: source.name.clone(), text: source.text.clone(), list }]
}

#[cfg(test)]
mod tests;
