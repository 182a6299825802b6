//! The sentences of a report with the part that each stands in, and its headings at the top.
//!
//! `究其原因,是前期需求摸底做得不深。` below 二、存在的不足 stands in problems. It makes no judgement.

use std::ops::Range;

use crate::insight::ground::Ground;
use crate::lexicon::coverage_cues::{Cues, Sort};
use crate::report::{Role, SectionKind};
use crate::text::sentence::sentences;
use crate::text::{Folded, Span};

/// What the parts look at.
pub struct Prose<'a> {
    /// The folded text.
    pub text: &'a Folded,
    /// All sentences outside of headings, in document order.
    pub sentences: Vec<Sentence>,
    /// The headings at the top, in document order.
    pub headings: Vec<Heading>,
    /// The headings below them.
    pub inner: Vec<Heading>,
}

/// A sentence.
pub struct Sentence {
    /// Its folded characters.
    pub range: Range<usize>,
    /// The cues in it.
    pub cues: Cues,
    /// Where it stands.
    pub span: Span,
    /// The part of the report around it.
    pub role: Role,
}

/// A heading with what stands under it.
pub struct Heading {
    /// The cues in it.
    pub cues: Cues,
    /// Where it stands.
    pub span: Span,
    /// The part that it opens or stands in.
    pub role: Role,
    /// The whole section.
    pub section: Span,
}

impl<'a> Prose<'a> {
    /// Takes the sentences from the leaves of the outline.
    pub fn new(ground: &Ground<'a>) -> Prose<'a> {
        let text = ground.text;
        let sections = &ground.report.sections;
        let mut res = Prose { text, sentences: Vec::new(), headings: Vec::new(), inner: Vec::new() };
        for it in sections {
            let whole = text.folded_from_original(it.span);
            let heading = text.folded_from_original(it.heading_span);
            if it.kind == SectionKind::Section {
                let cues = Cues::of(text, heading.clone());
                let heading = Heading { cues, span: it.heading_span, role: it.role, section: it.span };
                if it.parent.is_none() { res.headings.push(heading) } else { res.inner.push(heading) }
            }
            let first_child = it.children.first().and_then(|&child| sections.get(child));
            let end = first_child.map_or(whole.end, |child| text.folded_from_original(child.span).start);
            // A short heading is no sentence; an item is one leaf, and its heading the start of its sentence.
            let start = if it.kind == SectionKind::Section { heading.end } else { heading.start };
            res.add(start.min(end)..end, it.role);
        }
        res
    }

    /// The heading at the top that opens a part, when something stands under it.
    pub fn heading(&self, part: &str, role: Role) -> Option<&Heading> {
        let fits = |it: &&Heading| it.role == role || it.cues.has(part, Sort::Heading);
        // The words of the heading decide before the role, which a heading without any cue has by its place only.
        let named = |it: &&Heading| it.cues.has(part, Sort::Heading) && self.is_filled(it);
        // 重点举措和成效 has a cue of the plan as well.
        let own = self.headings.iter().filter(|it| it.role == role).find(named);
        own.or_else(|| self.headings.iter().find(named))
            .or_else(|| self.headings.iter().find(|it| fits(it) && self.is_filled(it)))
    }

    /// The heading below the top that names a part, when something stands under it.
    pub fn inner_heading(&self, part: &str) -> Option<&Heading> {
        self.inner.iter().find(|it| it.cues.has(part, Sort::Heading) && self.is_filled(it))
    }

    /// The sentences below a heading.
    pub fn below<'s>(&'s self, heading: &'s Heading) -> impl Iterator<Item = &'s Sentence> {
        self.sentences.iter().filter(|it| heading.section.covers(it.span))
    }

    /// Whether a stretch of the text holds a word.
    pub fn says(&self, span: Span, word: &str) -> bool {
        self.text.text(self.text.folded_from_original(span)).contains(word)
    }

    fn is_filled(&self, heading: &Heading) -> bool {
        self.below(heading).next().is_some()
    }

    fn add(&mut self, range: Range<usize>, role: Role) {
        for it in sentences(self.text, range) {
            let cues = Cues::of(self.text, it.clone());
            let span = self.text.original_from_folded(it.clone());
            self.sentences.push(Sentence { range: it, cues, span, role });
        }
    }
}
