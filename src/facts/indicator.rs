//! A figure with all that was found about it, as it leaves the reading.
//!
//! `1205件` with the pieces 受理调解纠纷 becomes the indicator `q12` with its anchor and its kind. It decides nothing about
//! labels, periods or relations.

use std::ops::Range;

use crate::facts::token::Quantity;
use crate::facts::{Facts, Indicator, Kind, Period, Relation, RelationKind};
use crate::lexicon::measures::UnitKind;
use crate::report::Anchors;
use crate::text::{Folded, Span};

/// What is known of one number.
pub struct Found<'a> {
    /// The number.
    pub quantity: &'a Quantity,
    /// The stretches of its label.
    pub pieces: &'a [Range<usize>],
    /// Which rule made the label.
    pub label_rule: &'static str,
    /// Its relation; the target is an index into all indicators.
    pub relation: Option<Relation>,
    /// What time it speaks of.
    pub period: Option<Period>,
}

/// Writes down the figures of one sentence or row.
pub struct Record<'a> {
    text: &'a Folded,
    sentence: Span,
    section: usize,
    /// Tells figures of the same words apart.
    around: &'a str,
}

impl Record<'_> {
    /// For the figures of `sentence`, which counts to `section`.
    pub fn new(text: &Folded, sentence: Range<usize>, section: usize) -> Record<'_> {
        // The start of a sentence tells figures of the same words apart as well as all of it.
        const AROUND: usize = 80;
        let around = text.text(sentence.start..sentence.end.min(sentence.start + AROUND));
        let sentence = text.original_from_folded(sentence);
        Record { text, sentence, section, around }
    }

    /// Adds one figure.
    pub fn add(&mut self, found: Found<'_>, anchors: &mut Anchors, facts: &mut Facts) {
        let it = found.quantity;
        let label: String = found.pieces.iter().map(|it| self.text.text(it.clone())).collect();
        facts.indicators.push(Indicator {
            id: ["q", &(facts.indicators.len() + 1).to_string()].concat(),
            anchor: anchors.name('q', &[&label, &it.value.to_string(), &it.unit], self.around),
            label,
            value: it.value,
            value_high: it.high,
            unit: it.unit.clone(),
            approx: it.approx,
            span: self.text.original_from_folded(it.range.clone()),
            sentence: self.sentence,
            period: found.period,
            section: Some(self.section),
            kind: kind_of(it, found.relation),
            relation: found.relation,
            rule: it.rule,
            label_rule: found.label_rule,
            label_spans: found.pieces.iter().map(|it| self.text.original_from_folded(it.clone())).collect(),
        });
    }
}

fn kind_of(it: &Quantity, relation: Option<Relation>) -> Kind {
    if it.rank {
        return Kind::Rank;
    }
    if relation.is_some_and(|it| it.kind == RelationKind::Change) {
        return Kind::Change;
    }
    match it.sort {
        Some(UnitKind::Count) | None => Kind::Count,
        Some(UnitKind::People) => Kind::People,
        Some(UnitKind::Money) => Kind::Money,
        Some(UnitKind::Percent) => Kind::Percent,
        Some(UnitKind::Duration) => Kind::Duration,
        Some(UnitKind::Area) => Kind::Area,
        Some(UnitKind::Other) => Kind::Other,
    }
}
