use super::{grouped, in_myriads, permille};
use crate::text::Decimal;

#[test]
fn all_digits() {
    let check = |mantissa, places, want| assert_eq!(grouped(Decimal::new(mantissa, places)), want);
    check(0, 0, "0");
    check(999, 0, "999");
    check(1205, 0, "1,205");
    check(25_760_000_000, 0, "25,760,000,000");
    check(-1_234_567, 2, "-12,345.67");
    check(900, 1, "90");
}

#[test]
fn short_forms_lose_nothing() {
    let check = |value, want: Option<&str>| assert_eq!(in_myriads(Decimal::whole(value)).as_deref(), want);
    check(9_999, None);
    check(223_000, Some("22.3 万"));
    check(25_760_000_000, Some("257.6 亿"));
    check(12_345_678, Some("1,234.5678 万"));
    check(123_456_789, None);
    assert_eq!(in_myriads(Decimal::new(1_000_001, 1)), None);
}

#[test]
fn shares() {
    let check = |part, whole, want| assert_eq!(permille(Decimal::whole(part), Decimal::whole(whole)), want);
    check(1198, 1205, Some(994));
    check(3208, 3625, Some(885));
    check(9999, 10_000, Some(999));
    check(3, 3, Some(1000));
    check(4, 3, None);
    check(1, 0, None);
    assert_eq!(permille(Decimal::new(875, 1), Decimal::whole(100)), Some(875));
}
