//! Everything that the page shows is a function of this.

use std::rc::Rc;

use crate::app::citation::{Citation, place};
use crate::app::filters::{Choices, Facets, Filters};
use crate::app::folding::Folding;
use crate::app::glance::Glance;
use crate::app::outline::Outline;
use crate::app::palette::Palette;
use crate::app::search::Index;
use crate::app::take_away::TakeAway;
use crate::app::{Alert, Route, Search, Settings, Sheet, View};
use crate::facts::Indicator;
use crate::reading::Reading;

/// The state of the page.
#[derive(Clone, PartialEq, Debug)]
pub struct Model {
    /// How far the page has come.
    pub stage: Stage,
    /// What went wrong last, until it is dismissed.
    pub alert: Option<Alert>,
    /// Number of the latest request to open something; answers to older ones are dropped.
    pub generation: u32,
    /// Whether a request to open something is not answered yet.
    pub opening: bool,
    /// Whether a file is being dragged over the page.
    pub dragging: bool,
    /// The panel that is laid over the page.
    pub sheet: Option<Sheet>,
    /// What is typed into the palette.
    pub palette: Palette,
    /// What became of the last thing that was to be copied.
    pub citation: Citation,
    /// How the reader wants the page.
    pub settings: Settings,
    /// Whether single letters are keys.
    pub letter_keys: bool,
    /// The report that was open before a text that may be none.
    pub before: Option<Box<Open>>,
}

/// How far the page has come.
#[derive(Clone, PartialEq, Debug)]
pub enum Stage {
    /// Nothing is open yet.
    Loading,
    /// A report is open.
    Open(Box<Open>),
    /// Not even the bundled report could be opened; a file can still be chosen.
    Failed,
}

/// A report and how it is looked at.
#[derive(Clone, Debug)]
pub struct Open {
    /// The report.
    pub reading: Rc<Reading>,
    /// It made ready for searching.
    pub index: Rc<Index>,
    /// What it is at a glance.
    pub glance: Rc<Glance>,
    /// Which view.
    pub view: View,
    /// The selected figure, as index into the indicators.
    pub selected: Option<usize>,
    /// The section that is being read, as index into the sections.
    pub here: Option<usize>,
    /// Whether the outline is open where there is no room for it beside the text.
    pub outline_open: bool,
    /// What the outline shows.
    pub outline: Outline,
    /// What is searched for.
    pub search: Search,
    /// Which cards are folded.
    pub folding: Folding,
    /// What is taken along.
    pub take_away: TakeAway,
    /// What the figures can be chosen by.
    pub facets: Rc<Facets>,
    /// How the list of figures is looked at.
    pub filters: Filters,
}

impl Model {
    /// Before anything has happened.
    pub fn new() -> Model {
        Model {
            stage: Stage::Loading,
            alert: None,
            generation: 0,
            opening: false,
            dragging: false,
            sheet: None,
            palette: Palette::default(),
            citation: Citation::default(),
            settings: Settings::default(),
            letter_keys: true,
            before: None,
        }
    }

    /// The report that is open.
    pub fn open(&self) -> Option<&Open> {
        match &self.stage {
            Stage::Open(open) => Some(open),
            Stage::Loading | Stage::Failed => None,
        }
    }

    /// The same, to be changed.
    pub fn open_mut(&mut self) -> Option<&mut Open> {
        match &mut self.stage {
            Stage::Open(open) => Some(open),
            Stage::Loading | Stage::Failed => None,
        }
    }

    /// The word that the page shows of it: `loading`, `ready` or `error`.
    pub fn state_name(&self) -> &'static str {
        match self.stage {
            Stage::Loading => "loading",
            Stage::Open(_) => "ready",
            Stage::Failed => "error",
        }
    }
}

impl Default for Model {
    fn default() -> Model {
        Model::new()
    }
}

impl Open {
    /// A report from its start.
    pub fn new(reading: Rc<Reading>) -> Open {
        let index = Rc::new(Index::new(&reading));
        let glance = Rc::new(Glance::new(&reading));
        let facets = Rc::new(Facets::new(&reading));
        Open {
            reading,
            index,
            glance,
            view: View::Read,
            selected: None,
            here: None,
            outline_open: false,
            outline: Outline::default(),
            search: Search::default(),
            folding: Folding::default(),
            take_away: TakeAway::default(),
            facets,
            filters: Filters::default(),
        }
    }

    /// The address of what is shown.
    pub fn route(&self) -> Route {
        let anchor = self.figure().map(|it| match self.view {
            View::Read => place(&self.reading, &it.anchor, it.section),
            View::Indicators | View::Checks => it.anchor.clone(),
        });
        let choices = match self.view {
            View::Indicators => self.filters.choices.clone(),
            View::Read | View::Checks => Choices::default(),
        };
        Route { view: self.view, anchor, choices }
    }

    /// The selected figure.
    pub fn figure(&self) -> Option<&Indicator> {
        self.reading.facts.indicators.get(self.selected?)
    }

    /// The title of the report, or the name of its file.
    pub fn title(&self) -> &str {
        self.reading.report.meta.title.as_deref().unwrap_or(&self.reading.source.name)
    }
}

impl PartialEq for Open {
    /// A reading never changes, so that the same one is told by its address.
    fn eq(&self, other: &Open) -> bool {
        Rc::ptr_eq(&self.reading, &other.reading)
            && self.view == other.view
            && self.selected == other.selected
            && self.here == other.here
            && self.outline_open == other.outline_open
            && self.outline == other.outline
            && self.search == other.search
            && self.folding == other.folding
            && self.take_away == other.take_away
            && self.filters == other.filters
    }
}
