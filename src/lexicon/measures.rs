//! Measure words and words of estimate, found at a place in folded text.
//!
//! At `人次参加` the unit is 人次, of kind people. It does not read the number in front.

use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

/// A measure word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unit {
    /// As it leaves the program.
    pub word: &'static str,
    /// Sort of measure.
    pub kind: UnitKind,
    /// How much evidence a small Han numeral in front is.
    pub strength: Strength,
}

/// Sorts of measure words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnitKind {
    /// 件, 份
    Count,
    /// 人, 名
    People,
    /// 元
    Money,
    /// %, 个百分点, 倍
    Percent,
    /// 天, 个工作日
    Duration,
    /// 亩
    Area,
    /// 吨, 公里
    Other,
}

/// Whether 两 or 三 in front makes a figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strength {
    /// 两次: yes.
    Strong,
    /// 三个: behind a verb of doing.
    Weak,
    /// 四类: no.
    Never,
}

/// What a word of estimate says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Estimate {
    /// 近
    Nearly,
    /// 约
    About,
    /// 超
    MoreThan,
    /// 不少于
    AtLeast,
    /// 以内
    UpTo,
}

static UNITS: LazyLock<WordTable<Unit>> = LazyLock::new(|| {
    WordTable::new(rows(include_str!("data/units.tsv")).map(|[word, kind, strength, ..]| {
        let kind = match kind {
            "count" => UnitKind::Count,
            "people" => UnitKind::People,
            "money" => UnitKind::Money,
            "percent" => UnitKind::Percent,
            "duration" => UnitKind::Duration,
            "area" => UnitKind::Area,
            _ => UnitKind::Other,
        };
        let strength = match strength {
            "strong" => Strength::Strong,
            "weak" => Strength::Weak,
            _ => Strength::Never,
        };
        (word, Unit { word, kind, strength })
    }))
});

fn estimates(place: &'static str) -> WordTable<Estimate> {
    let rows = rows(include_str!("data/approximators.tsv")).filter(|[it, ..]| *it == place);
    WordTable::new(rows.map(|[_, estimate, word, ..]| {
        let estimate = match estimate {
            "nearly" => Estimate::Nearly,
            "about" => Estimate::About,
            "more_than" => Estimate::MoreThan,
            "at_least" => Estimate::AtLeast,
            _ => Estimate::UpTo,
        };
        (word, estimate)
    }))
}

static BEFORE: LazyLock<WordTable<Estimate>> = LazyLock::new(|| estimates("before"));
static AFTER: LazyLock<WordTable<Estimate>> = LazyLock::new(|| estimates("after"));

/// The longest measure word at `at`, with the character after it.
pub fn unit_at(text: &Folded, at: usize) -> Option<(usize, Unit)> {
    UNITS.longest_at(text, at)
}

/// The word of estimate that ends right before `at`, with its first character.
pub fn estimate_before(text: &Folded, from: usize, at: usize) -> Option<(usize, Estimate)> {
    let (start, estimate) = BEFORE.longest_before(text, from, at)?;
    // 合约, 预约, 最近, 附近 end like words of estimate.
    let word = text.before(start);
    let inside = match text.at(start) {
        '约' => {
            matches!(word, '合' | '预' | '节' | '条' | '公' | '契' | '集' | '制' | '简' | '违' | '签' | '邀' | '特')
        }
        '近' => matches!(word, '最' | '附' | '邻' | '靠' | '临' | '亲' | '就' | '贴' | '相' | '走'),
        '超' => matches!(word, '反' | '赶' | '高'),
        _ => false,
    };
    (!inside).then_some((start, estimate))
}

/// The word of estimate at `at`, with the character after it.
pub fn estimate_after(text: &Folded, at: usize) -> Option<(usize, Estimate)> {
    AFTER.longest_at(text, at)
}
