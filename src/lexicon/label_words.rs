//! Words that stand around what is counted without being part of its name.
//!
//! In `全年共审查合同达460份` 全年 and 共 lead, 达 trails; 审查合同 is left.

use std::ops::Range;
use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;
use crate::text::fold::is_blank;

fn table(place: &'static str) -> WordTable<()> {
    let rows = rows(include_str!("data/label_trim.tsv"));
    WordTable::new(rows.filter(|[it, ..]| *it == place).map(|[_, word, ..]| (word, ())))
}

static LEAD: LazyLock<WordTable<()>> = LazyLock::new(|| table("lead"));
static TRAIL: LazyLock<WordTable<()>> = LazyLock::new(|| table("trail"));

/// Without leading words; what is left may be empty.
pub fn without_lead(text: &Folded, range: Range<usize>) -> Range<usize> {
    let mut it = range;
    loop {
        let c = text.at(it.start);
        if it.start < it.end && (is_blank(c) || is_mark(c)) {
            it.start += 1;
            continue;
        }
        // 全省系统立案: the place has been taken off.
        if text.has(it.start, "系统") && matches!(text.before(it.start), '省' | '市' | '县' | '区') && it.len() > 2
        {
            it.start += 2;
            continue;
        }
        match LEAD.longest_at(text, it.start) {
            // 共 leads, but not in 共享; 全面 not when nothing else is left.
            Some((end, ())) if end <= it.end && !is_inside_word(text, it.start, end) => it.start = end,
            _ => return it.start.min(it.end)..it.end,
        }
    }
}

/// Marks in front of words; 及 joins like one.
fn is_mark(c: char) -> bool {
    matches!(c, ',' | '、' | ';' | ':' | '。' | ')' | '及' | '·' | '-')
        || matches!(c, '•' | '●' | '◆' | '■' | '▪' | '★' | '◇' | '○')
}

/// Without trailing words; what is left may be empty.
pub fn without_trail(text: &Folded, range: Range<usize>) -> Range<usize> {
    let mut it = range;
    loop {
        let c = text.before(it.end);
        if it.start < it.end && (is_blank(c) || matches!(c, ',' | ':' | '(')) {
            it.end -= 1;
            continue;
        }
        match TRAIL.longest_before(text, it.start, it.end) {
            Some((start, ())) if !ends_word(text, start, it.end) => it.end = start,
            _ => return it,
        }
    }
}

/// One-character words that begin longer ones.
fn is_inside_word(text: &Folded, start: usize, end: usize) -> bool {
    let next = text.at(end);
    match text.text(start..end) {
        "共" => matches!(next, '享' | '建' | '同' | '青' | '治' | '产' | '性'),
        "并" => matches!(next, '联' | '网' | '购' | '行' | '轨' | '案'),
        "和" => matches!(next, '解' | '谐' | '平' | '美'),
        "及" => matches!(next, '时' | '格'),
        "计" => matches!(next, '划' | '算' | '量' | '生'),
        "还" => matches!(next, '款' | '清' | '贷'),
        "有" => matches!(next, '效' | '序' | '关' | '限' | '力' | '机' | '害' | '毒' | '色' | '偿' | '线' | '奖'),
        "约" => matches!(next, '谈' | '束' | '定'),
        "比" => matches!(next, '例' | '率' | '对' | '赛' | '武' | '重'),
        "再" => matches!(next, '生' | '就' | '造' | '教' | '担' | '审' | '次'),
        "的" => matches!(next, '确' | '士'),
        "即" => matches!(next, '时' | '办'),
        "分别" | "了" | "也" | "且" => false,
        "与" => matches!(next, '会'),
        "均" => matches!(next, '衡' | '等'),
        "全面" | "有效" | "统筹" | "依法" | "严格" | "深入" => {
            next == '依' || matches!(next, '治' | '行' | '率' | '性')
        }
        _ => false,
    }
}

/// One-character words that end longer ones: 在 in 存在.
fn ends_word(text: &Folded, start: usize, end: usize) -> bool {
    let before = text.before(start);
    let one_of = |words: &str| words.contains(before);
    match text.text(start..end) {
        "为" => one_of("行作认成名分列"),
        "在" => one_of("存现所正潜内"),
        "由" => one_of("自理缘"),
        "到" => one_of("得遇报"),
        "有" => one_of("所国持拥享占实设没未"),
        "达" => one_of("送下表发传"),
        "均" => one_of("平人年户"),
        "计" => one_of("审统设会估"),
        "共" => one_of("公"),
        "是" => one_of("还就于但"),
        "了" => one_of("为"),
        "至" => one_of("甚乃"),
        "已" => one_of("而不"),
        "就" => one_of("成造"),
        "的" => one_of("目标"),
        _ => false,
    }
}
