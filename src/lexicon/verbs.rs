//! Verbs of the genre: those that take the thing counted as their object, and those that end a noun phrase.
//!
//! In `选聘4家律师事务所为…` 选聘 is a verb of counting and 为 ends the phrase.

use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

/// How a verb stands to figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verb {
    /// 办理57件
    pub counts: bool,
    /// 9项事项纳入
    pub ends_noun: bool,
    /// As often part of a name: 处罚 in 行政处罚案件.
    pub nominal: bool,
}

static VERBS: LazyLock<WordTable<Verb>> = LazyLock::new(|| {
    WordTable::new(rows(include_str!("data/verbs.tsv")).map(|[word, usage, class, ..]| {
        (word, Verb { counts: usage != "state", ends_noun: usage != "count", nominal: class == "noun" })
    }))
});

/// The longest verb at `at`, with the character after it.
pub fn verb_at(text: &Folded, at: usize) -> Option<(usize, Verb)> {
    VERBS.longest_at(text, at)
}

/// The longest verb of counting that ends right before `at`, with its first character. Looks back to `from`.
pub fn counting_verb_before(text: &Folded, from: usize, at: usize) -> Option<usize> {
    VERBS.longest_before(text, from, at).filter(|(_, verb)| verb.counts).map(|(start, _)| start)
}

/// Adverbs of the genre that stand in front of a verb: 依法办理.
const ADVERBS: &[&str] = &[
    "依法", "按期", "按时", "及时", "现场", "集中", "主动", "成功", "已经", "妥善", "有效", "累计", "全部", "直接",
    "联合", "统一", "随机", "专题", "自查", "自行", "公开", "同步", "正式", "实际", "首次", "专门", "定期", "重点",
    "牵头", "共同", "积极", "全面", "就地", "当场", "提前", "合计", "共计", "先后",
];

static ADVERB_TABLE: LazyLock<WordTable<()>> = LazyLock::new(|| WordTable::new(ADVERBS.iter().map(|it| (*it, ()))));

/// The character after the adverb at `at`.
pub fn adverb_at(text: &Folded, at: usize) -> Option<usize> {
    ADVERB_TABLE.longest_at(text, at).map(|(end, ())| end)
}
