//! Words of the lines around a report: metadata labels, navigation, footers, endings of offices.
//!
//! `发布时间` names the field [`Field::Published`]. It looks at words only; which line is what, `report` decides.

use std::sync::LazyLock;

use crate::lexicon::{WordTable, rows};
use crate::text::Folded;

/// What a metadata label names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// When it was put on the site.
    Published,
    /// When it was written.
    Written,
    /// 来源
    Origin,
    /// 发布机构
    Publisher,
    /// 文号
    Number,
    /// A label whose value is not kept.
    Ignored,
}

static LABELS: LazyLock<WordTable<Field>> = LazyLock::new(|| {
    WordTable::new(rows(include_str!("data/metadata_labels.tsv")).map(|[field, label, ..]| {
        let field = match field {
            "published" => Field::Published,
            "written" => Field::Written,
            "origin" => Field::Origin,
            "publisher" => Field::Publisher,
            "number" => Field::Number,
            _ => Field::Ignored,
        };
        (label, field)
    }))
});

static FURNITURE: LazyLock<Vec<(bool, &'static str)>> = LazyLock::new(|| {
    rows(include_str!("data/furniture.tsv")).map(|[sort, word, ..]| (sort == "footer", word)).collect()
});

/// The label that starts at `at`, with the character after it.
pub fn label_at(text: &Folded, at: usize) -> Option<(usize, Field)> {
    LABELS.longest_at(text, at)
}

/// Whether a folded line holds a word of a page's navigation.
pub fn is_navigation(line: &str) -> bool {
    FURNITURE.iter().any(|(footer, word)| !footer && line.contains(word))
}

/// Whether a folded line holds a word of a page's footer.
pub fn is_footer(line: &str) -> bool {
    FURNITURE.iter().any(|(footer, word)| *footer && line.contains(word))
}

/// Last characters of the names of offices, longest first where one ends another.
const OFFICE_ENDINGS: &[&str] = &[
    "政府",
    "委员会",
    "办公室",
    "办事处",
    "管委会",
    "街道",
    "局",
    "厅",
    "委",
    "办",
    "院",
    "部",
    "会",
    "中心",
    "镇",
    "乡",
    "支队",
    "大队",
    "总队",
    "所",
    "处",
    "站",
    "区",
    "县",
    "市",
    "州",
    "旗",
    "盟",
    "社",
    "集团",
    "公司",
];

/// Whether a short folded line without punctuation reads like the name of an office.
pub fn is_office(line: &str) -> bool {
    let len = line.chars().count();
    (3..=40).contains(&len)
        && OFFICE_ENDINGS.iter().any(|ending| line.ends_with(ending))
        && !line.contains([',', '。', ':', ';', '>', '|', '?', '!'])
}
