use std::rc::Rc;

use super::{SETTINGS, Settings, SettingsMsg, update};
use crate::app::wording::Words;
use crate::app::{Effect, Model};

fn choose(model: &mut Model, line: &str) -> Vec<Effect> {
    update(model, SettingsMsg::Chosen(line.to_owned()))
}

fn wear(line: &str) -> Effect {
    Effect::Wear(line.to_owned())
}

#[test]
fn a_line_is_read_as_it_was_written() {
    for line in ["", "theme=dark", "theme=contrast size=huge plain=on notes=off keys=off lang=en"] {
        assert_eq!(choose(&mut Model::new(), line).first(), Some(&wear(line)));
    }
}

#[test]
fn what_is_not_ours_in_storage_is_ignored() {
    for junk in ["=", "theme", "theme=", "theme=pink", "size=huge=", "  = =", "theme=auto", "主题=深色", "\0"] {
        let mut model = Model::new();
        choose(&mut model, junk);
        assert_eq!(model.settings, Settings::default(), "{junk:?}");
    }
    assert_eq!(choose(&mut Model::new(), "x=y theme=dark theme=pink size"), [wear("theme=dark")]);
}

#[test]
fn each_word_is_one_that_an_attribute_and_a_line_can_hold() {
    for setting in &SETTINGS {
        for word in setting.choices.iter().map(|it| it.0).chain([setting.name]) {
            assert!(word.bytes().all(|it| it.is_ascii_lowercase()), "{word}");
        }
    }
}

#[test]
fn what_is_chosen_is_shown_at_once_beside_what_was() {
    let mut model = Model::new();
    assert_eq!(choose(&mut model, "size=huge"), [wear("size=huge")]);
    assert_eq!(choose(&mut model, "theme=dark"), [wear("theme=dark size=huge")]);
    assert_eq!(choose(&mut model, "size=normal"), [wear("theme=dark")]);
    assert_eq!(choose(&mut model, "theme=auto"), [wear("")]);
    assert_eq!(model.settings, Settings::default());
}

#[test]
fn letters_are_keys_until_they_are_turned_off() {
    let mut model = Model::new();
    assert!(model.letter_keys);
    choose(&mut model, "keys=off");
    assert!(!model.letter_keys);
    choose(&mut model, "keys=on");
    assert!(model.letter_keys);
}

#[test]
fn english_words_are_fetched_once_and_only_when_wanted() {
    let mut model = Model::new();
    assert_eq!(choose(&mut model, "lang=en"), [wear("lang=en"), Effect::FetchWords]);
    assert_eq!(model.settings.words(), None);
    let words = Rc::new(Words::new("目录\tContents".to_owned()));
    // Worn once more: what the words make wider or higher finds its place anew.
    assert_eq!(update(&mut model, SettingsMsg::WordsArrived(Some(Rc::clone(&words)))), [wear("lang=en")]);
    assert_eq!(model.settings.words(), Some(&words));
    choose(&mut model, "lang=zh");
    assert_eq!(model.settings.words(), None);
    assert_eq!(choose(&mut model, "lang=en"), [wear("lang=en")]);
    assert_eq!(model.settings.words(), Some(&words));
}

#[test]
fn words_that_cannot_be_had_leave_the_interface_as_it_is() {
    let mut model = Model::new();
    choose(&mut model, "theme=dark lang=en");
    assert_eq!(update(&mut model, SettingsMsg::WordsArrived(None)), [wear("theme=dark")]);
    assert!(model.settings.is_wordless);
    choose(&mut model, "size=large");
    assert!(!model.settings.is_wordless);
}
