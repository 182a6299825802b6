//! The state that an address keeps: which view, and which place in it.
//!
//! | behind `#` | means |
//! |---|---|
//! | `/read` | the report from its start |
//! | `/read/s7c2mxk4d` | a section, a paragraph or a figure, by its anchor |
//! | `/indicators/qb3n7944t` | the list of figures, one selected |
//! | `/read/qb3n7944t.s7c2mxk4d` | a figure, and the section to show should it be gone |
//! | `/indicators?unit=%E4%BB%B6` | those that are chosen, see [`crate::app::filters`] |
//! | `s7c2mxk4d` | the same place, as a plain link writes it |
//!
//! Whether the place exists only a report can tell.

use crate::app::filters::Choices;

/// Ways to look at a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum View {
    /// 阅读
    #[default]
    Read,
    /// 指标
    Indicators,
    /// 核验
    Checks,
}

impl View {
    /// All views in the order of the navigation.
    pub const ALL: [View; 3] = [View::Read, View::Indicators, View::Checks];

    /// The word in the address.
    pub fn name(self) -> &'static str {
        match self {
            View::Read => "read",
            View::Indicators => "indicators",
            View::Checks => "checks",
        }
    }

    /// The word in the navigation.
    pub fn title(self) -> &'static str {
        match self {
            View::Read => "阅读",
            View::Indicators => "指标",
            View::Checks => "核验",
        }
    }
}

/// A view and a place in it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Route {
    /// Which view.
    pub view: View,
    /// The anchor of a section, a paragraph, a sentence or a figure; behind a point that of the section around it.
    pub anchor: Option<String>,
    /// What is chosen of the list of figures.
    pub choices: Choices,
}

impl Route {
    /// A view from its start.
    pub fn of_view(view: View) -> Route {
        Route { view, ..Route::default() }
    }

    /// A place in the report.
    pub fn of_place(anchor: &str) -> Route {
        Route { anchor: Some(anchor.to_owned()), ..Route::default() }
    }

    /// Reads what stands behind `#`, with or without it. None for what is no address of ours.
    pub fn parse(hash: &str) -> Option<Route> {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let Some(path) = hash.strip_prefix('/') else {
            return is_anchor(hash).then(|| Route::of_place(hash));
        };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let (word, rest) = path.split_once('/').unwrap_or((path, ""));
        let view = View::ALL.into_iter().find(|it| it.name() == word)?;
        let anchor = is_anchor(rest).then(|| rest.to_owned());
        (anchor.is_some() || rest.is_empty()).then(|| Route { view, anchor, choices: Choices::parse(query) })
    }

    /// What stands behind `#`.
    pub fn hash(&self) -> String {
        let mut res = String::from("/");
        res.push_str(self.view.name());
        if let Some(anchor) = &self.anchor {
            res.push('/');
            res.push_str(anchor);
        }
        res.push_str(&self.choices.query());
        res
    }

    /// A link to it.
    pub fn href(&self) -> String {
        format!("#{}", self.hash())
    }
}

/// Anchors are the letter of a section, a paragraph, a sentence or a figure and eight letters and digits; one that had to be told
/// from another goes on with a hyphen, and the section around it stands behind a point. Ids of the page itself, `#text`, are none.
fn is_anchor(word: &str) -> bool {
    word.starts_with(['s', 'p', 'q', 't'])
        && (9..=40).contains(&word.len())
        && word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, b'-' | b'.'))
}

#[cfg(test)]
mod tests;
