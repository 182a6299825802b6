use super::{Note, place};

fn check(notes: &[(i32, i32)], want: &[i32]) {
    let notes: Vec<Note> = notes.iter().map(|&(wanted, height)| Note { wanted, height }).collect();
    let got = place(&notes, 10);
    assert_eq!(got, want);
    for (pair, note) in got.windows(2).zip(&notes) {
        assert!(pair[0] + note.height + 10 <= pair[1], "{got:?}");
    }
}

#[test]
fn alone_where_they_belong() {
    check(&[(0, 50), (100, 50), (400, 50)], &[0, 100, 400]);
}

#[test]
fn a_crowd_spreads_to_both_sides() {
    check(&[(100, 40), (100, 40), (100, 40)], &[50, 100, 150]);
}

#[test]
fn none_leaves_the_page_at_the_top() {
    check(&[(0, 40), (0, 40), (0, 40)], &[0, 50, 100]);
    check(&[(20, 40), (30, 40), (170, 40)], &[0, 50, 170]);
}

#[test]
fn blocks_that_meet_become_one() {
    check(&[(100, 40), (110, 40), (155, 40), (400, 40)], &[71, 121, 171, 400]);
}

#[test]
fn many_notes_are_placed_in_order() {
    let notes: Vec<(i32, i32)> = (0..2000).map(|it| (it * 7 % 900 + it, 30 + it % 20)).collect();
    let notes: Vec<Note> = notes.into_iter().map(|(wanted, height)| Note { wanted, height }).collect();
    let got = place(&notes, 8);
    assert!(got.windows(2).zip(&notes).all(|(pair, note)| pair[0] + note.height + 8 <= pair[1]));
}
