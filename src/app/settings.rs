//! How the reader wants the page: colours, type size, language of the interface, and what is shown beside the text.
//!
//! Kept as one line, `theme=dark size=large`, that names only what differs from the page as it comes. `static/boot.js`
//! dresses the page by it, before the first paint and after every choice, and keeps it where the browser lets it. Whatever
//! else stands in a line, as an older or newer page may have left it, is ignored.

use std::rc::Rc;

use crate::app::wording::Words;
use crate::app::{Effect, Model};

/// Something to choose, with the ways to choose it; the first is how the page comes.
pub struct Setting {
    /// The word in the stored line and behind `data-` on the root element.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The word and the name of each choice.
    pub choices: &'static [(&'static str, &'static str)],
}

/// All settings in the order in which they are shown.
pub const SETTINGS: [Setting; 6] = [
    Setting {
        name: "theme",
        title: "配色",
        choices: &[("auto", "跟随系统"), ("light", "浅色"), ("dark", "深色"), ("contrast", "高对比")],
    },
    Setting { name: "size", title: "字号", choices: &[("normal", "标准"), ("large", "大"), ("huge", "特大")] },
    Setting { name: "plain", title: "长者版", choices: &[("off", "关"), ("on", "开")] },
    Setting { name: "notes", title: "指标边注", choices: &[("on", "显示"), ("off", "不显示")] },
    Setting { name: "keys", title: "单键操作", choices: &[("on", "开"), ("off", "关")] },
    Setting { name: "lang", title: "界面语言", choices: &[("zh", "中文"), ("en", "English")] },
];

const KEYS: usize = 4;
const LANGUAGE: usize = 5;

/// What was chosen, and what is needed to show it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings {
    /// For each setting the index of its choice.
    chosen: [u8; SETTINGS.len()],
    /// The English words of the interface, once they are there.
    words: Option<Rc<Words>>,
    /// Whether they were wanted and could not be had.
    pub is_wordless: bool,
}

/// What can happen to the settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SettingsMsg {
    /// Something was chosen, now or the last time: pieces of a line.
    Chosen(String),
    /// The English words were asked for: they, or None where they could not be had.
    WordsArrived(Option<Rc<Words>>),
}

impl Settings {
    /// The line that is kept; empty for a page as it comes.
    pub fn line(&self) -> String {
        let mut res = String::new();
        for (setting, at) in SETTINGS.iter().zip(self.chosen) {
            if let Some((choice, _)) = setting.choices.get(usize::from(at)).filter(|_| at > 0) {
                for piece in [if res.is_empty() { "" } else { " " }, setting.name, "=", choice] {
                    res.push_str(piece);
                }
            }
        }
        res
    }

    /// Whether the choice at `choice` of the setting at `setting` is the one.
    pub fn is_chosen(&self, setting: usize, choice: usize) -> bool {
        self.chosen.get(setting).is_some_and(|it| usize::from(*it) == choice)
    }

    /// The English words, where the interface is to be in English and they are there.
    pub fn words(&self) -> Option<&Rc<Words>> {
        self.words.as_ref().filter(|_| !self.is_chosen(LANGUAGE, 0))
    }

    /// Takes over what a line says; of what it says twice the last.
    fn choose(&mut self, line: &str) {
        for (setting, choice) in line.split(' ').filter_map(|it| it.split_once('=')) {
            for (at, it) in SETTINGS.iter().zip(&mut self.chosen) {
                if at.name == setting
                    && let Some(choice) = at.choices.iter().position(|it| it.0 == choice)
                {
                    *it = choice as u8;
                }
            }
        }
    }
}

/// Carries a message into the settings.
pub fn update(model: &mut Model, msg: SettingsMsg) -> Vec<Effect> {
    let settings = &mut model.settings;
    settings.is_wordless = false;
    match msg {
        SettingsMsg::Chosen(line) => settings.choose(&line),
        SettingsMsg::WordsArrived(words) => {
            settings.words = words;
            if settings.words.is_none() {
                settings.is_wordless = true;
                settings.chosen[LANGUAGE] = 0;
            }
        }
    }
    model.letter_keys = settings.is_chosen(KEYS, 0);
    let mut effects = vec![Effect::Wear(settings.line())];
    if !settings.is_chosen(LANGUAGE, 0) && settings.words.is_none() {
        effects.push(Effect::FetchWords);
    }
    effects
}

#[cfg(test)]
mod tests;
