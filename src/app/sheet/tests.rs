use super::{Sheet, close, toggle};
use crate::app::{Effect, Model, Msg, update};

#[test]
fn a_panel_gives_the_focus_back_to_its_button() {
    let mut model = Model::new();
    assert_eq!(toggle(&mut model, Sheet::Keys), [Effect::ShowSheet]);
    assert_eq!(update(&mut model, Msg::EscapePressed), [Effect::Focus("open-keys".to_owned())]);
    assert_eq!(model.sheet, None);
    assert!(close(&mut model).is_empty());
}

#[test]
fn pressing_the_button_twice_closes_it() {
    let mut model = Model::new();
    toggle(&mut model, Sheet::Keys);
    toggle(&mut model, Sheet::Keys);
    assert_eq!(model.sheet, None);
}
