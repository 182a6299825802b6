//! The concepts of figures, worked out when they are asked for: a page that shows labels needs none of them.
//!
//! `受理调解纠纷1205件` with the unit 件 is `mediation-accepted`; words before it in the sentence count where the lexicon
//! says so.

use crate::facts::{Indicator, RelationKind};
use crate::lexicon::concepts::{Words, concept_of};
use crate::lexicon::measures::{UnitKind, unit_at};
use crate::text::{Folded, Span};

/// The concept of each indicator, its id in the lexicon; None where none is certain. `text` is the text that the
/// indicators were read from, and they stand in its order.
pub fn concepts(text: &Folded, indicators: &[Indicator]) -> Vec<Option<&'static str>> {
    let mut sentence = Span::default();
    let mut before = Words::default();
    let mut seen = 0;
    let mut one = |it: &Indicator| {
        if it.sentence != sentence || seen == 0 {
            sentence = it.sentence;
            before = Words::default();
            seen = text.folded_from_original(sentence).start;
        }
        let mut end = text.folded_from_original(it.span).end;
        let mut label = Words::default();
        for piece in it.label_spans.iter().map(|&span| text.folded_from_original(span)) {
            end = end.max(piece.end);
            label.see(text, piece);
        }
        before.see(text, seen..end);
        seen = seen.max(end);
        let is_change = it.relation.is_some_and(|it| it.kind == RelationKind::Change) && !is_money(&it.unit);
        concept_of(&label, &before, &it.unit, is_change)
    };
    indicators.iter().map(&mut one).collect()
}

/// 新增减税降费 is money like any other, though it tells how much something grew.
fn is_money(unit: &str) -> bool {
    unit_at(&Folded::new(unit), 0).is_some_and(|(_, it)| it.kind == UnitKind::Money)
}
