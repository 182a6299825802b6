//! Taking a report along: as a file in one of several formats, or on paper.
//!
//! `FilePressed("xlsx")` asks for a workbook. The formats are made, named and saved by a module of their own, which the
//! browser fetches when it is first asked for one; until then the panel says so.

use crate::app::filters::listing;
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

/// Paper among the formats.
const PAPER: &str = "paper";

const PREPARING: &str = "正在准备……";
/// Of paper the browser has said as much by its own window.
const DONE: &str = "已完成";

/// What is to be taken along, and how far that has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TakeAway {
    /// What the panel says about it.
    pub status: &'static str,
    /// The parts that are not to be printed: a bit for each place in the list of [`parts`].
    left_out: u64,
    /// Whether files are to hold all figures, where only some of them are chosen in the list of figures.
    pub everything: bool,
}

impl TakeAway {
    /// Whether the part at this place is to be printed.
    pub fn has(self, place: usize) -> bool {
        self.left_out & bit(place) == 0
    }
}

/// Something that happened in the panel or because of it.
#[derive(Clone, Copy, Debug)]
pub enum Msg {
    /// A file was asked for; the format, as the module calls it.
    FilePressed(&'static str),
    /// Files are to hold all figures, or only those that are chosen.
    ScopeToggled,
    /// The part at this place is to be printed, or not to be.
    PartToggled(usize),
    /// Paper was asked for.
    PrintPressed,
    /// The module has done what it was asked for.
    Done,
    /// The module could not be fetched, or failed.
    Failed,
}

/// Carries a message into the state.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let Stage::Open(open) = &mut model.stage else { return Vec::new() };
    let state = &mut open.take_away;
    let is_busy = state.status == PREPARING;
    match msg {
        // The second press of an impatient reader is no second file.
        Msg::FilePressed(_) | Msg::PrintPressed if is_busy => Vec::new(),
        Msg::FilePressed(format) => {
            let figures = match chosen(open) {
                Some(chosen) if !open.take_away.everything => chosen,
                _ => (0..open.reading.facts.indicators.len() as u32).collect(),
            };
            order(open, format, figures)
        }
        Msg::PrintPressed => {
            let mut wanted = Vec::new();
            for (place, (code, _)) in parts(open).iter().enumerate() {
                if open.take_away.has(place) {
                    wanted.push(*code);
                }
            }
            order(open, PAPER, wanted)
        }
        Msg::ScopeToggled => {
            state.everything = !state.everything;
            Vec::new()
        }
        Msg::PartToggled(place) => {
            state.left_out ^= bit(place);
            Vec::new()
        }
        Msg::Done => {
            state.status = DONE;
            Vec::new()
        }
        Msg::Failed => {
            state.status = "";
            let text = "导出和打印所需的程序未能载入，网络可能已断开。报告没有变动，请联网后再试。".to_owned();
            model.alert = Some(Alert { name: String::new(), text, before: Before::Untold });
            // The message stands on the page below the panel.
            sheet::close(model)
        }
    }
}

/// The figures that are chosen in the list of figures; None where all of them are.
pub fn chosen(open: &Open) -> Option<Vec<u32>> {
    let figures = listing(&open.reading, &open.facets, &open.filters.choices).figures;
    (figures.len() < open.reading.facts.indicators.len()).then(|| figures.into_iter().map(|it| it as u32).collect())
}

/// What can be printed: the chapters, and what is added to them; how the module calls it, and what it is called.
pub fn parts(open: &Open) -> Vec<(u32, String)> {
    let mut res = vec![(FINDINGS, "附：核验".to_owned()), (APPENDIX, "附：指标表".to_owned())];
    for (code, it) in open.reading.report.sections.iter().enumerate() {
        if it.parent.is_none() && it.kind == SectionKind::Section {
            res.push((code as u32, panels::name(it)));
        }
    }
    // The bits end somewhere; no report has as many chapters.
    res.truncate(64);
    res.rotate_left(2);
    res
}

/// Whether a part is none of the report but added to it.
pub fn is_added(code: u32) -> bool {
    code == FINDINGS || code == APPENDIX
}

fn bit(place: usize) -> u64 {
    1 << (place & 63)
}

fn order(open: &mut Open, format: &'static str, list: Vec<u32>) -> Vec<Effect> {
    open.take_away.status = PREPARING;
    let source = &open.reading.source;
    vec![Effect::Export { format, name: source.name.clone(), text: source.text.clone(), list }]
}

#[cfg(test)]
mod tests;
