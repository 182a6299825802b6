//! The outline of a report: front matter, numbering, sections. Knows nothing of figures.

mod anchor;
mod front_matter;
mod model;
mod numbering;
mod outline;
mod render;
mod series;

pub use self::anchor::Anchors;
pub use self::model::{Furniture, FurnitureKind, Meta, Report, Role, Section, SectionKind};
pub use self::render::outline_text;

use crate::text::{Folded, Issue, Source};

/// Reads metadata, furniture and the outline; what was guessed or not understood goes to `issues`. Total: any
/// text gives a report, at worst one of paragraphs.
pub fn parse(source: &Source, text: &Folded, issues: &mut Vec<Issue>) -> Report {
    let front = front_matter::read(text, source, issues);
    let sections = outline::build(text, &front.prose, front.meta.year, issues);
    Report { meta: front.meta, furniture: front.furniture, sections }
}
