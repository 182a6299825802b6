use super::{order, sorted};

#[test]
fn the_lowest_comes_first_and_equals_stay() {
    assert_eq!(order([30, 10, 20, 10].into_iter()), [1, 3, 2, 0]);
    assert!(order(std::iter::empty()).is_empty());
    assert_eq!(sorted(vec!["ccc", "a", "bb", "d"], |it| it.len() as u64), ["a", "d", "bb", "ccc"]);
}
