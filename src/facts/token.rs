//! What the scanner makes of a number: a quantity or a mention. Ranges are folded characters.

use std::ops::Range;

use crate::facts::{Approx, MentionKind};
use crate::lexicon::measures::UnitKind;
use crate::text::Decimal;

/// A number that was seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Token {
    /// How much of something.
    Quantity(Quantity),
    /// Not a figure.
    Mention {
        /// What it is.
        kind: MentionKind,
        /// The number with what makes it one.
        range: Range<usize>,
        /// Which rule says so.
        rule: &'static str,
    },
}

/// A number with unit and words of estimate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quantity {
    /// All of it: 近22.3万件.
    pub range: Range<usize>,
    /// The number alone with its multiplier: 22.3万.
    pub number: Range<usize>,
    /// Exact, scaled; a percentage as printed.
    pub value: Decimal,
    /// Upper end of a range.
    pub high: Option<Decimal>,
    /// Measure word; empty when none stands there.
    pub unit: String,
    /// Its sort; None when there is no unit.
    pub sort: Option<UnitKind>,
    /// How exact.
    pub approx: Approx,
    /// 第2位.
    pub rank: bool,
    /// Which rule read it.
    pub rule: &'static str,
}

impl Token {
    /// All of it.
    pub fn range(&self) -> Range<usize> {
        match self {
            Token::Quantity(it) => it.range.clone(),
            Token::Mention { range, .. } => range.clone(),
        }
    }
}
