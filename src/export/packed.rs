//! A reading as bytes, on its way from the module that reads to the page that shows.
//!
//! `unpack(&pack(&outcome))` gives the outcome back, but for what a page never shows: blocks, mentions, and how figures
//! were found. Both ends are built from the same sources, so that the form has no version; bytes that do not fit give
//! None.

use crate::export::names_zh::TOPICS;
use crate::facts::{Approx, Direction, Facts, Indicator, Kind, Period, Relation, RelationKind};
use crate::insight::{Check, CheckKind, Coverage, Insight, Part, Quotient, Status, Verdict, Working};
use crate::intake::Refusal;
use crate::reading::Reading;
use crate::report::{Furniture, FurnitureKind, Meta, Report, Role, Section, SectionKind};
use crate::text::{Decimal, Format, Issue, IssueCode, Source, Span};

/// What reading gave, as bytes.
pub fn pack(outcome: &Result<Reading, Refusal>) -> Vec<u8> {
    let mut to = Vec::new();
    match outcome {
        Ok(reading) => {
            to.push(0);
            reading.pack(&mut to);
        }
        Err(refusal) => {
            to.push(1);
            refusal.pack(&mut to);
        }
    }
    to
}

/// What was packed; None for other bytes.
pub fn unpack(bytes: &[u8]) -> Option<Result<Reading, Refusal>> {
    let mut from = bytes;
    let outcome = match u8::unpack(&mut from)? {
        0 => Ok(Reading::unpack(&mut from)?),
        1 => Err(Refusal::unpack(&mut from)?),
        _ => return None,
    };
    from.is_empty().then_some(outcome)
}

/// Something that can be written behind what is there, and taken from the front of what is left.
trait Packed: Sized {
    fn pack(&self, to: &mut Vec<u8>);
    fn unpack(from: &mut &[u8]) -> Option<Self>;
}

/// Structures, field by field. Behind `;` stand fields that stay behind, with what takes their place.
macro_rules! fields {
    ($($type:ident { $($field:ident),* $(; $($left:ident: $value:expr),*)? })*) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Vec<u8>) {
                $(self.$field.pack(to);)*
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                $(let $field = Packed::unpack(from)?;)*
                Some($type { $($field,)* $($($left: $value),*)? })
            }
        }
    )*};
}

/// Choices without anything in them, by their number.
macro_rules! choices {
    ($($type:ident: $($name:ident),*;)*) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Vec<u8>) {
                // As numbered by the compiler, which tells whether a name is missing below.
                match self {
                    $($type::$name => to.push($type::$name as u8),)*
                }
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                const ALL: &[$type] = &[$($type::$name),*];
                ALL.get(usize::from(u8::unpack(from)?)).copied()
            }
        }
    )*};
}

fields! {
    Reading { source, report, facts, insight, issues }
    Source { name, format, text; encoding: "utf-8", blocks: Vec::new() }
    Report { meta, furniture, sections }
    Meta { title, issuer, year, published, origin, document_number }
    Furniture { kind, span }
    Section {
        id, anchor, kind, number, heading, role, topics, span, heading_span, parent, children, depth
    }
    Facts { indicators; mentions: Vec::new() }
    Indicator {
        id, anchor, label, value, value_high, unit, approx, span, sentence, period, section, kind, relation;
        rule: "", label_rule: "", label_spans: Vec::new()
    }
    Relation { kind, target, direction }
    Insight { checks, coverage }
    Check { id, kind, verdict, working, values, names, approx, evidence, indicators }
    Coverage { part, status, evidence }
    Quotient { value, is_exact }
    Issue { code, span, args }
    Decimal { mantissa, places }
    Span { start, len }
}

choices! {
    Format: Text, Html, Docx;
    FurnitureKind: Title, Metadata, Navigation, Footer, Addressee, Signature;
    SectionKind: Section, Item, Paragraph, Table;
    Role: Preamble, Achievements, Problems, Responsibility, Plan, Other;
    Approx: Exact, MoreThan, AtLeast, About, Nearly, UpTo;
    Kind: Count, People, Money, Percent, Change, Duration, Area, Rank, Other;
    RelationKind: PartOf, OutOf, AmountOf, Change;
    Direction: Increase, Decrease;
    CheckKind: Sum, Subset, Rate, Change, Bounds, Numbering, Year, Leftover, Deadline;
    Verdict: Consistent, Inconsistent, Unverifiable;
    Part: Achievements, Problems, Causes, Responsibility, Plan, Other;
    Status: Present, Partial, Absent;
    IssueCode: NoOutline, NoTitle, NoYear, NumberSkipped, NumberRepeated;
}

impl Packed for Working {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Working::Total(total) => (0u8, *total).pack(to),
            Working::AtMost => to.push(1),
            Working::Share(share) => (2u8, *share).pack(to),
            Working::Growth(share, way) => (3u8, (*share, *way)).pack(to),
            Working::Difference(step, way, unit) => (4u8, (*step, (*way, unit.clone()))).pack(to),
            Working::Ceiling => to.push(5),
            Working::Number(found, wanted) => (6u8, (found.clone(), wanted.clone())).pack(to),
            Working::Year(found, wanted) => (7u8, (*found, *wanted)).pack(to),
            Working::Words(words) => (8u8, words.clone()).pack(to),
            Working::Dates(date, limit) => (9u8, (date.clone(), limit.clone())).pack(to),
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some(match u8::unpack(from)? {
            0 => Working::Total(Packed::unpack(from)?),
            1 => Working::AtMost,
            2 => Working::Share(Packed::unpack(from)?),
            3 => Working::Growth(Packed::unpack(from)?, Packed::unpack(from)?),
            4 => Working::Difference(Packed::unpack(from)?, Packed::unpack(from)?, Packed::unpack(from)?),
            5 => Working::Ceiling,
            6 => Working::Number(Packed::unpack(from)?, Packed::unpack(from)?),
            7 => Working::Year(Packed::unpack(from)?, Packed::unpack(from)?),
            8 => Working::Words(Packed::unpack(from)?),
            9 => Working::Dates(Packed::unpack(from)?, Packed::unpack(from)?),
            _ => return None,
        })
    }
}

impl Packed for Period {
    fn pack(&self, to: &mut Vec<u8>) {
        match *self {
            Period::Year(year) => (0u8, year).pack(to),
            Period::Month(year, month) => (1u8, (year, month)).pack(to),
            Period::Years(first, last) => (2u8, (first, last)).pack(to),
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some(match u8::unpack(from)? {
            0 => Period::Year(Packed::unpack(from)?),
            1 => Period::Month(Packed::unpack(from)?, Packed::unpack(from)?),
            2 => Period::Years(Packed::unpack(from)?, Packed::unpack(from)?),
            _ => return None,
        })
    }
}

impl Packed for Refusal {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Refusal::Empty => to.push(0),
            Refusal::TooLarge => to.push(1),
            Refusal::Binary => to.push(2),
            Refusal::Encoding => to.push(3),
            Refusal::OtherKind(kind) => {
                let at = Refusal::KINDS.iter().position(|it| it == kind).unwrap_or_default();
                (4u8, at).pack(to);
            }
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some(match u8::unpack(from)? {
            0 => Refusal::Empty,
            1 => Refusal::TooLarge,
            2 => Refusal::Binary,
            3 => Refusal::Encoding,
            4 => Refusal::OtherKind(Refusal::KINDS.get(usize::unpack(from)?)?),
            _ => return None,
        })
    }
}

/// The id of a topic, by its place among them.
impl Packed for &'static str {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(TOPICS.iter().position(|(id, _)| id == self).unwrap_or(TOPICS.len()) as u8);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        TOPICS.get(usize::from(u8::unpack(from)?)).map(|(id, _)| *id)
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(u8::from(self.is_some()));
        if let Some(it) = self {
            it.pack(to);
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        match u8::unpack(from)? {
            0 => Some(None),
            _ => T::unpack(from).map(Some),
        }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        for it in self {
            it.pack(to);
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let len = usize::unpack(from)?;
        // Nothing is shorter than a byte: a length that cannot be is not believed.
        let mut res = Vec::with_capacity(len.min(from.len()));
        for _ in 0..len {
            res.push(T::unpack(from)?);
        }
        Some(res)
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        to.extend_from_slice(self.as_bytes());
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let len = usize::unpack(from)?;
        let (own, rest) = from.split_at_checked(len)?;
        *from = rest;
        String::from_utf8(own.to_vec()).ok()
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        u8::unpack(from).map(|it| it != 0)
    }
}

impl Packed for u8 {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(*self);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let (first, rest) = from.split_first()?;
        *from = rest;
        Some(*first)
    }
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
impl Packed for u32 {
    fn pack(&self, to: &mut Vec<u8>) {
        let mut left = *self;
        while left > 0x7f {
            to.push(left as u8 | 0x80);
            left >>= 7;
        }
        to.push(left as u8);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let (mut res, mut shift) = (0u32, 0);
        loop {
            let it = u8::unpack(from)?;
            res |= u32::from(it & 0x7f).checked_shl(shift)?;
            if it <= 0x7f {
                return Some(res);
            }
            shift += 7;
        }
    }
}

impl Packed for u16 {
    fn pack(&self, to: &mut Vec<u8>) {
        u32::from(*self).pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        u32::unpack(from)?.try_into().ok()
    }
}

/// Places and counts inside a text, which is never as long as four thousand million bytes.
impl Packed for usize {
    fn pack(&self, to: &mut Vec<u8>) {
        (*self as u32).pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        u32::unpack(from)?.try_into().ok()
    }
}

impl Packed for i128 {
    fn pack(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(&self.to_le_bytes());
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let (own, rest) = from.split_first_chunk()?;
        *from = rest;
        Some(i128::from_le_bytes(*own))
    }
}

#[cfg(test)]
mod tests;
