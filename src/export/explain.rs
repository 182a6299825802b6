//! Why a number was read as it was: which rule made the figure, from which words the label, or why it is no figure.
//!
//! ```text
//! q33  1198件  [2350, 2355)  指标
//!   数值      1198 件，确数（number-unit：数字后紧跟计量单位）
//!   名称      调解成功纠纷 ← 调解成功 [2346, 2350) + 纠纷 [2338, 2340)
//!             （verb-of-thing-before：动词后没有宾语，取前一个数字所计之物）
//! ```
//!
//! Offsets are characters, as in `fazhi-report/1`. It explains what was read, not what was looked for in vain.

use std::fmt::Write as _;

use crate::export::{messages_zh, rules_zh};
use crate::facts::{Indicator, Mention, RelationKind};
use crate::reading::Reading;
use crate::text::{LineIndex, Span};

/// All numbers in document order, or only those that character `at` lies in. Empty when there is none.
pub fn explain(reading: &Reading, at: Option<u32>) -> String {
    let text = reading.source.text.as_str();
    let places = Places { text, index: LineIndex::new(text) };
    let byte = at.map(|it| places.index.byte_from_char(text, it));
    let wanted = |span: Span| byte.is_none_or(|it| span.contains(it));
    let figures = reading.facts.indicators.iter().filter(|it| wanted(it.span));
    let mentions = reading.facts.mentions.iter().filter(|it| wanted(it.span));
    let mut entries: Vec<(Span, String)> = figures.map(|it| (it.span, figure(reading, it, &places))).collect();
    entries.extend(mentions.map(|it| (it.span, mention(it, &places))));
    entries.sort_by_key(|(span, _)| *span);
    entries.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join("\n")
}

struct Places<'a> {
    text: &'a str,
    index: LineIndex,
}

impl Places<'_> {
    fn words(&self, span: Span) -> String {
        let [start, end] = self.index.chars_from_span(self.text, span);
        format!("{} [{start}, {end})", span.of(self.text))
    }
}

fn figure(reading: &Reading, it: &Indicator, places: &Places<'_>) -> String {
    let mut res = String::new();
    let high = it.value_high.map(|it| format!("—{}", it.trimmed())).unwrap_or_default();
    let value = format!("{}{high} {}，{}", it.value.trimmed(), it.unit, messages_zh::approx(it.approx));
    let label: Vec<String> = it.label_spans.iter().map(|span| places.words(*span)).collect();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(res, "{}  {}  指标", it.id, places.words(it.span));
    let _ = writeln!(res, "  数值  {value}（{}）", named(it.rule));
    let _ = writeln!(res, "  名称  {} ← {}（{}）", it.label, label.join(" + "), named(it.label_rule));
    if let Some(period) = it.period {
        let _ = writeln!(res, "  时期  {period}");
    }
    if let Some(relation) = it.relation {
        let target = relation.target.and_then(|idx| reading.facts.indicators.get(idx));
        let target = target.map(|it| format!(" {} {}", it.id, it.label)).unwrap_or_default();
        let direction = relation.direction.map(|it| format!(" {}", it.name())).unwrap_or_default();
        let words = match relation.kind {
            RelationKind::PartOf => "其中之一，整体是",
            RelationKind::OutOf => "相对于",
            RelationKind::AmountOf => "所涉的是",
            RelationKind::Change => "变动",
        };
        let _ = writeln!(res, "  关系  {words}{direction}{target}");
    }
    let section = it.section.and_then(|idx| reading.report.sections.get(idx));
    if let Some(section) = section {
        let _ = writeln!(res, "  位置  {} {}", section.id, section.heading.as_deref().unwrap_or_default());
    }
    let _ = writeln!(res, "  原句  {}", it.sentence.of(places.text));
    res
}

fn mention(it: &Mention, places: &Places<'_>) -> String {
    format!("—  {}  不是指标：{}（{}）\n", places.words(it.span), it.kind.name(), named(it.rule))
}

fn named(rule: &str) -> String {
    match rules_zh::meaning(rule) {
        Some(meaning) => format!("{rule}：{meaning}"),
        None => rule.to_owned(),
    }
}

#[cfg(test)]
mod tests;
