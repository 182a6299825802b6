//! What a printed figure says of the true value: 1205件 is 1205, 460余份 at least 460, 22.3万件 something near 223000.
//!
//! | printed | lowest | highest |
//! |---|---|---|
//! | `1205件` | 1205 | 1205 |
//! | `460余份`, `90%以上` | 460 | – |
//! | `近500件`, `8%以内` | – | 500 |
//! | `22.3万件` | 222500 | 224000 |
//! | `约42.7万元` | – | – |
//!
//! A shortened figure may have been rounded or cut, so its interval reaches half a step down and a step up.
//! All arithmetic is on integers, in millionths. It does not judge: a rule asks whether values can or must agree.

use std::ops::Range;

use crate::facts::{Approx, Indicator};
use crate::text::{Decimal, Folded};

/// The least and the greatest true value, in millionths; None where the figure says nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// The least.
    pub low: Option<i128>,
    /// The greatest.
    pub high: Option<i128>,
}

/// Decimal places of the integers inside.
const PLACES: u8 = 6;

impl Interval {
    /// What a figure says; `place` is where it stands.
    pub fn of(it: &Indicator, text: &Folded, place: Range<usize>) -> Interval {
        let value = micro(it.value);
        let high = it.value_high.map_or(value, micro);
        match it.approx {
            Approx::Exact => {
                let step = step(it.value, text, place).unwrap_or(0);
                Interval { low: value.map(|it| it - step / 2), high: high.map(|it| it + step) }
            }
            Approx::MoreThan | Approx::AtLeast => Interval { low: value, high: None },
            Approx::Nearly | Approx::UpTo => Interval { low: None, high },
            Approx::About => Interval { low: None, high: None },
        }
    }

    /// Sum of the ends; an end that one of the two lacks is lacking.
    pub fn plus(self, other: Interval) -> Interval {
        let add = |a: Option<i128>, b: Option<i128>| a?.checked_add(b?);
        Interval { low: add(self.low, other.low), high: add(self.high, other.high) }
    }

    /// Difference of the ends.
    pub fn minus(self, other: Interval) -> Interval {
        let negative = |it: Option<i128>| it.and_then(i128::checked_neg);
        self.plus(Interval { low: negative(other.high), high: negative(other.low) })
    }

    /// Whether both ends are known.
    pub fn is_closed(self) -> bool {
        self.low.is_some() && self.high.is_some()
    }

    /// Whether the two have a value in common, as far as is known.
    pub fn meets(self, other: Interval) -> bool {
        !self.is_above(other) && !other.is_above(self)
    }

    /// Whether every value is greater than every value of the other one.
    pub fn is_above(self, other: Interval) -> bool {
        self.low.zip(other.high).is_some_and(|(low, high)| low > high)
    }

    /// Whether no value is greater than any value of the other one.
    pub fn is_at_most(self, other: Interval) -> bool {
        self.high.zip(other.low).is_some_and(|(high, low)| high <= low)
    }
}

fn micro(it: Decimal) -> Option<i128> {
    it.trimmed().mantissa_at(PLACES)
}

/// The step of the last printed digit where the figure is shortened: 1000 for 22.3万, a tenth for 86.4. None for a
/// count that is printed in full.
fn step(value: Decimal, text: &Folded, place: Range<usize>) -> Option<i128> {
    let (mut power, mut places, mut is_fraction) = (0u32, 0u32, false);
    for at in place {
        match text.at(at) {
            '.' => is_fraction = true,
            c if c.is_ascii_digit() => places += u32::from(is_fraction),
            '万' => power += 4,
            '亿' => power += 8,
            _ => {}
        }
    }
    if power == 0 {
        places = u32::from(value.places);
    }
    let power = (power + u32::from(PLACES)).checked_sub(places)?;
    (power != u32::from(PLACES)).then(|| 10i128.checked_pow(power)).flatten()
}

#[cfg(test)]
mod tests;
