//! Names of rates: which of them cannot exceed 100 per cent, and which name their base by themselves.
//!
//! 办结率 is of the cases counted beside it; 纠错率 may be of those closed or of those accepted. 增长率 is not here.

use std::sync::LazyLock;

use crate::lexicon::rows;

static RATES: LazyLock<Vec<(&'static str, &'static str)>> =
    LazyLock::new(|| rows(include_str!("data/rates.tsv")).map(|[sort, word, ..]| (sort, word)).collect());

/// Whether a rate of this name, given without 率, is a share of its base.
pub fn is_share(stem: &str) -> bool {
    RATES.iter().any(|(sort, it)| *sort != "base" && stem.ends_with(it))
}

/// Whether its base is what the same sentence counts.
pub fn has_firm_base(stem: &str) -> bool {
    RATES.iter().any(|(sort, it)| *sort == "firm" && stem.ends_with(it))
}

/// Whether the words in front of a count make it the base of rates that do not name theirs: 审结431件.
pub fn is_usual_base(words: &str) -> bool {
    RATES.iter().any(|(sort, it)| *sort == "base" && words.contains(it))
}

/// The name of the rate at the end of the words in front of a percentage, without 率: 办结 in `,办结率达`.
pub fn stem_before(words: &str) -> Option<&str> {
    let clause = words.rsplit([',', ';', '、', ':', '。', '(', ' ']).next()?;
    clause.trim_end_matches(['达', '到', '为', '均', '了', '是']).strip_suffix('率').filter(|it| !it.is_empty())
}
