use super::CharSet;

#[test]
fn what_was_put_in_is_let_through_and_most_else_is_not() {
    const DIGITS: CharSet = CharSet::of(&['0']).and('4', '6');
    let words = "审查合同460余份";
    let through: String = words.chars().filter(|&it| DIGITS.may_have(it)).collect();
    assert_eq!(through, "460");
    let mut more = DIGITS;
    more.add('余');
    assert!(more.may_have('余'));
}

#[test]
fn words_are_told_by_their_ends() {
    const WORDS: &[&str] = &["法院", "x", "é", "年y", "𠮷野"];
    let both = |it: char| (CharSet::of_starts(WORDS).may_have(it), CharSet::of_ends(WORDS).may_have(it));
    for word in WORDS {
        let (first, last) = (word.chars().next().unwrap_or_default(), word.chars().last().unwrap_or_default());
        assert!(both(first).0 && both(last).1, "{word}");
    }
    assert_eq!((both('法'), both('y'), both('野')), ((true, false), (false, true), (false, true)));
}
