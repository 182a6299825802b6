//! Values written for people: all digits in groups of three, and money in 万 and 亿.
//!
//! `25760000000` is `25,760,000,000`, and as money `257.6 亿`. Nothing is rounded: where a short form would lose a digit
//! there is none.

use crate::text::Decimal;

/// Every digit, in groups of three before the point.
pub fn grouped(value: Decimal) -> String {
    value.grouped()
}

/// With 亿 or 万 where that is shorter and exact; None for small or ragged values.
pub fn in_myriads(value: Decimal) -> Option<String> {
    let value = value.trimmed();
    let (places, name) = match value.mantissa.unsigned_abs() {
        _ if value.places > 0 => return None,
        0..10_000 => return None,
        10_000..100_000_000 => (4, "万"),
        _ => (8, "亿"),
    };
    let short = Decimal::new(value.mantissa, places).trimmed();
    // More than four places are harder to read than the digits themselves.
    (short.places <= 4).then(|| format!("{} {name}", grouped(short)))
}

/// `part` of `whole` in thousandths, rounded, but never up to all of it; None when there is no such share.
pub fn permille(part: Decimal, whole: Decimal) -> Option<u16> {
    let places = part.places.max(whole.places);
    let (part, whole) = (part.mantissa_at(places)?, whole.mantissa_at(places)?);
    if part < 0 || whole <= 0 || part > whole {
        return None;
    }
    let rounded = part.checked_mul(2000)?.checked_add(whole)? / whole.checked_mul(2)?;
    u16::try_from(if part < whole { rounded.min(999) } else { rounded }).ok()
}

#[cfg(test)]
mod tests;
