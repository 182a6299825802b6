//! Shares and changes in per cent, exactly, and whether a printed percentage agrees with them.
//!
//! | part, base | printed | agrees |
//! |---|---|---|
//! | 216, 217 (99.539…) | `99.5%`, `99.54%`, `99.53%` | yes: rounded or cut |
//! | 216, 217 | `99.6%` | no |
//! | 216, 217 | `99%以上` | yes |
//!
//! Operands that are themselves shortened (22.3万) give a stretch of possible results. A percentage that is only
//! 约 agrees with nothing and contradicts nothing.

use crate::facts::{Approx, Direction, Indicator};
use crate::insight::Quotient;
use crate::insight::interval::Interval;
use crate::text::Decimal;

/// The least and the greatest result as fractions, in per cent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratio {
    low: Fraction,
    high: Fraction,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Fraction {
    above: i128,
    /// Greater than zero.
    below: i128,
}

impl Ratio {
    /// `part` in per cent of `base`. None where an end is not known or the base may be nothing.
    pub fn share(part: Interval, base: Interval) -> Option<Ratio> {
        let (low, high) = (part.low?, part.high?);
        let (least, most) = (base.low.filter(|&it| it > 0)?, base.high?);
        // What is less than zero is furthest from it with the smallest base.
        let low = Fraction::new(low, if low < 0 { least } else { most })?;
        let high = Fraction::new(high, if high < 0 { most } else { least })?;
        Some(Ratio { low, high })
    }

    /// How far `now` is from `base` in the direction given, in per cent of `base`.
    pub fn growth(now: Interval, base: Interval, direction: Direction) -> Option<Ratio> {
        let way = match direction {
            Direction::Increase => now.minus(base),
            Direction::Decrease => base.minus(now),
        };
        Ratio::share(way, base)
    }

    /// Whether a printed percentage can be this. None where it is too vague to say.
    pub fn agrees(self, stated: &Indicator) -> Option<bool> {
        if stated.value_high.is_some() {
            return None;
        }
        let scale = 10i128.checked_pow(u32::from(stated.value.places))?;
        let digits = stated.value.mantissa;
        match stated.approx {
            Approx::Exact => {
                let rounded_up = self.high.compare(scale.checked_mul(2)?, digits.checked_mul(2)?.checked_sub(1)?)?;
                let cut = self.low.compare(scale, digits.checked_add(1)?)?;
                Some(rounded_up.is_ge() && cut.is_lt())
            }
            Approx::MoreThan | Approx::AtLeast => Some(self.high.compare(scale, digits)?.is_ge()),
            Approx::Nearly | Approx::UpTo => Some(self.low.compare(scale, digits)?.is_le()),
            Approx::About => None,
        }
    }
}

impl Fraction {
    fn new(above: i128, below: i128) -> Option<Fraction> {
        Some(Fraction { above: above.checked_mul(100)?, below })
    }

    /// `self * scale` against `digits`.
    fn compare(self, scale: i128, digits: i128) -> Option<std::cmp::Ordering> {
        Some(self.above.checked_mul(scale)?.cmp(&digits.checked_mul(self.below)?))
    }
}

/// `part` in per cent of `base`, rounded to one place more than `like` is printed with, and whether that is exact.
pub fn quotient(part: Decimal, base: Decimal, like: Decimal) -> Option<Quotient> {
    let places = like.places.checked_add(1)?;
    let finest = part.places.max(base.places);
    let above = part.mantissa_at(finest)?.checked_mul(10i128.checked_pow(u32::from(places) + 2)?)?;
    let below = base.mantissa_at(finest).filter(|&it| it > 0)?;
    // Half away from zero, as people round.
    let half = if above < 0 { -below } else { below };
    let digits = above.checked_mul(2)?.checked_add(half)?.checked_div(below.checked_mul(2)?)?;
    Some(Quotient { value: Decimal::new(digits, places).trimmed(), is_exact: above % below == 0 })
}

/// `a - b`.
pub fn difference(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.plus(Decimal::new(b.mantissa.checked_neg()?, b.places)).map(Decimal::trimmed)
}

#[cfg(test)]
mod tests;
