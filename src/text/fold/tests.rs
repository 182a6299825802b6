use super::Folded;

#[test]
fn both_widths_fold_to_one() {
    let wide = Folded::new("（１，２０５件），达９５％；二○二四年");
    let half = Folded::new("(1,205件),达95%;二〇二四年");
    assert_eq!(wide.chars, half.chars);
}

#[test]
fn a_folded_range_leads_back_to_the_source() {
    let source = "共１２０５件。";
    let folded = Folded::new(source);
    assert!(folded.has(1, "1205件"));
    assert!(folded.has_before(6, "1205件"));
    let span = folded.original_from_folded(1..6);
    assert_eq!(span.of(source), "１２０５件");
    assert_eq!(folded.folded_from_original(span), 1..6);
}

#[test]
fn places_outside_are_line_ends() {
    let folded = Folded::new("法");
    assert_eq!((folded.before(0), folded.at(0), folded.at(1)), ('\n', '法', '\n'));
    assert!(!folded.has(0, "法治"));
    assert!(!folded.has_before(1, "依法"));
}
