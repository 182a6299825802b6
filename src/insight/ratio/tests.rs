use super::{Ratio, difference, quotient};
use crate::facts::Direction;
use crate::insight::interval::Interval;
use crate::text::Decimal;

fn exact(value: i128) -> Interval {
    Interval { low: Some(value * 1_000_000), high: Some(value * 1_000_000) }
}

#[test]
fn quotients_keep_one_digit_more() {
    let check = |part: i128, base: i128, places: u8, want: &str| {
        let it = quotient(Decimal::whole(part), Decimal::whole(base), Decimal::new(0, places));
        let got = it.map(|it| format!("{}{}", if it.is_exact { "=" } else { "~" }, it.value));
        assert_eq!(got.as_deref(), Some(want), "{part} / {base}");
    };
    check(216, 217, 1, "~99.54");
    check(15, 16, 2, "=93.75");
    check(-7, 38, 1, "~-18.42");
    check(1, 3, 0, "~33.3");
}

#[test]
fn nothing_is_a_share_of_nothing() {
    assert_eq!(Ratio::share(exact(5), exact(0)), None);
    assert_eq!(quotient(Decimal::whole(5), Decimal::default(), Decimal::default()), None);
}

#[test]
fn values_too_large_give_no_answer() {
    let huge = Interval { low: Some(i128::MAX), high: Some(i128::MAX) };
    assert_eq!(Ratio::share(huge, exact(1)), None);
    assert_eq!(Ratio::growth(huge, Interval { low: Some(i128::MIN), high: Some(1) }, Direction::Decrease), None);
}

#[test]
fn differences_are_exact() {
    let got = difference(Decimal::new(953, 1), Decimal::new(916, 1));
    assert_eq!(got.map(|it| it.to_string()).as_deref(), Some("3.7"));
}
