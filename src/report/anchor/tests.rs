use super::Anchors;

#[test]
fn the_same_words_have_the_same_name_and_no_two_places_share_one() {
    let mut anchors = Anchors::default();
    let first = anchors.name('s', &["法治理念，不断强化"], "");
    assert_eq!(Anchors::default().name('s', &["法治理念,不断强化"], "别处"), first);
    let names: Vec<String> = (0..3).map(|_| anchors.name('s', &["法治理念，不断强化"], "同一处")).collect();
    assert!(!names.contains(&first) && names[0] != names[1] && names[1] != names[2]);
    assert!(first.is_ascii() && first.starts_with('s'));
}
