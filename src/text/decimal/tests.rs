use super::Decimal;

#[test]
fn scales_without_binary_fractions() {
    let d = Decimal::new(3186, 1).scaled(8).map(|it| it.to_string());
    assert_eq!(d.as_deref(), Some("31860000000"));
    assert_eq!(Decimal::new(223, 1).scaled(4).map(|it| it.to_string()).as_deref(), Some("223000"));
}

#[test]
fn shows_the_places_it_was_given() {
    assert_eq!(Decimal::new(871, 1).to_string(), "87.1");
    assert_eq!(Decimal::new(5, 2).to_string(), "0.05");
    assert_eq!(Decimal::new(-5, 1).to_string(), "-0.5");
    assert_eq!(Decimal::new(900, 1).trimmed().to_string(), "90");
}

#[test]
fn compares_by_value() {
    assert_eq!(Decimal::new(900, 1), Decimal::whole(90));
    assert!(Decimal::new(899, 1) < Decimal::whole(90));
    assert!(Decimal::new(1, 38) < Decimal::whole(i128::MAX));
    assert_eq!(Decimal::whole(1).plus(Decimal::new(25, 1)), Some(Decimal::new(35, 1)));
}
