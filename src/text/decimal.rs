//! Exact decimal numbers: `22.3万` is 223000, `87.1` is 871 tenths; nothing is ever a binary fraction.
//!
//! A [`Decimal`] is an integer mantissa with a count of decimal places. Arithmetic that a check needs is
//! done on the mantissas; there is no division here.

use std::cmp::Ordering;
use std::fmt;

/// `mantissa / 10^places`, kept with the places that the text gave it (`10.0` is not `10`).
#[derive(Clone, Copy, Debug, Default)]
pub struct Decimal {
    /// The digits as an integer.
    pub mantissa: i128,
    /// How many of them stand after the point.
    pub places: u8,
}

impl Decimal {
    /// A whole number.
    pub fn whole(value: i128) -> Decimal {
        Decimal { mantissa: value, places: 0 }
    }

    /// Digits and places, as they are.
    pub fn new(mantissa: i128, places: u8) -> Decimal {
        Decimal { mantissa, places }
    }

    /// Times a power of ten: `22.3` scaled by 4 is `223000`. None when it does not fit.
    pub fn scaled(self, power: u8) -> Option<Decimal> {
        if power <= self.places {
            return Some(Decimal::new(self.mantissa, self.places - power));
        }
        let factor = 10i128.checked_pow(u32::from(power - self.places))?;
        Some(Decimal::whole(self.mantissa.checked_mul(factor)?))
    }

    /// The sum, with the places of the finer of the two. None when it does not fit.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        let places = self.places.max(other.places);
        let sum = self.mantissa_at(places)?.checked_add(other.mantissa_at(places)?)?;
        Some(Decimal::new(sum, places))
    }

    /// The mantissa when written with `places` places, which are not fewer than its own.
    pub fn mantissa_at(self, places: u8) -> Option<i128> {
        let factor = 10i128.checked_pow(u32::from(places.checked_sub(self.places)?))?;
        self.mantissa.checked_mul(factor)
    }

    /// Every digit, in groups of three before the point: `25,760,000,000`.
    pub fn grouped(self) -> String {
        let plain = self.trimmed().to_string();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |it| ("-", it));
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        let mut res = String::from(sign);
        for (idx, c) in whole.chars().enumerate() {
            if idx > 0 && (whole.len() - idx) % 3 == 0 {
                res.push(',');
            }
            res.push(c);
        }
        if let Some(fraction) = fraction {
            res.push('.');
            res.push_str(fraction);
        }
        res
    }

    /// Without zeros at the end of the fraction: `90.0` becomes `90`.
    pub fn trimmed(self) -> Decimal {
        let mut it = self;
        while it.places > 0 && it.mantissa % 10 == 0 {
            it = Decimal::new(it.mantissa / 10, it.places - 1);
        }
        it
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Decimal) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        let (a, b) = (self.trimmed(), other.trimmed());
        let places = a.places.max(b.places);
        match (a.mantissa_at(places), b.mantissa_at(places)) {
            (Some(x), Some(y)) => x.cmp(&y),
            // One does not fit when widened: it has more digits before the point, so its sign decides.
            (None, _) => a.mantissa.cmp(&0),
            (_, None) => 0.cmp(&b.mantissa),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::from(self.places);
        if places == 0 {
            return write!(f, "{}", self.mantissa);
        }
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let digits = self.mantissa.unsigned_abs().to_string();
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = padded.split_at(padded.len() - places);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests;
