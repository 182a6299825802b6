//! What a report is made of: metadata, furniture and a tree of sections.
//!
//! `一、主要举措和成效` is a [`Section`] of kind `Section`; `一是…` one of kind `Item`. The tree is an arena
//! in document order; nothing here reads text.

use crate::text::Span;

/// A whole report, outline and metadata; figures stand in [`crate::facts`].
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Report {
    /// Title, issuer, year and the like.
    pub meta: Meta,
    /// What is not the report's own prose, in document order.
    pub furniture: Vec<Furniture>,
    /// All sections, items, paragraphs and tables in document order, parents before children.
    pub sections: Vec<Section>,
}

impl Report {
    /// The top-level sections, as indexes into [`Report::sections`].
    pub fn roots(&self) -> impl Iterator<Item = usize> + '_ {
        self.sections.iter().enumerate().filter(|(_, it)| it.parent.is_none()).map(|(idx, _)| idx)
    }
}

/// What the document says of itself. None where it does not say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Meta {
    /// The title; two-line titles joined, doubled ones once.
    pub title: Option<String>,
    /// The body whose report it is.
    pub issuer: Option<String>,
    /// The year reported on.
    pub year: Option<u16>,
    /// Date of publication, `2025-03-11`.
    pub published: Option<String>,
    /// 来源.
    pub origin: Option<String>,
    /// 发文字号.
    pub document_number: Option<String>,
}

/// A stretch of text that belongs to the page or the letter, not to the report's prose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Furniture {
    /// What it is.
    pub kind: FurnitureKind,
    /// Where it stands.
    pub span: Span,
}

/// Kinds of furniture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FurnitureKind {
    /// The title, each line of it.
    Title,
    /// 发布时间, 来源, 文号 and the like.
    Metadata,
    /// Breadcrumbs and menus.
    Navigation,
    /// 关闭窗口, 上一篇, sharing buttons.
    Footer,
    /// 市委、市政府：
    Addressee,
    /// Issuer and date at the end.
    Signature,
}

impl FurnitureKind {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            FurnitureKind::Title => "title",
            FurnitureKind::Metadata => "metadata",
            FurnitureKind::Navigation => "navigation",
            FurnitureKind::Footer => "footer",
            FurnitureKind::Addressee => "addressee",
            FurnitureKind::Signature => "signature",
        }
    }
}

/// A node of the outline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// Position path: `1.2.1`; paragraphs `1.2.p1`, tables `1.t1`.
    pub id: String,
    /// Made from content; survives edits elsewhere. Starts with a letter, ASCII.
    pub anchor: String,
    /// What it is.
    pub kind: SectionKind,
    /// The numeral as the document means it: `一`, `（一）`, `1`, `（1）`, `一是`; None for a paragraph.
    pub number: Option<String>,
    /// Heading without number and end mark; None for a paragraph.
    pub heading: Option<String>,
    /// The part it belongs to.
    pub role: Role,
    /// Ids of `lexicon` topics, most certain first.
    pub topics: Vec<&'static str>,
    /// The whole node with number, heading and children.
    pub span: Span,
    /// The heading alone; empty at the start of the node when there is none.
    pub heading_span: Span,
    /// Index of the node around it.
    pub parent: Option<usize>,
    /// Indexes of the nodes directly inside, in document order.
    pub children: Vec<usize>,
    /// 0 for a node at the top.
    pub depth: u16,
}

/// Kinds of nodes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SectionKind {
    /// A numbered heading and what follows it.
    Section,
    /// 一是…, 首先…, in a running series.
    Item,
    /// Everything else.
    Paragraph,
    /// Rows of cells.
    Table,
}

impl SectionKind {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            SectionKind::Section => "section",
            SectionKind::Item => "item",
            SectionKind::Paragraph => "paragraph",
            SectionKind::Table => "table",
        }
    }
}

/// The part of the report that a node belongs to (督察工作规定).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Role {
    /// Before the first numbered part.
    #[default]
    Preamble,
    /// 主要举措和成效.
    Achievements,
    /// 存在的不足和原因.
    Problems,
    /// 党政主要负责人履行第一责任人职责.
    Responsibility,
    /// 下一年度安排.
    Plan,
    /// 其他需要报告的情况.
    Other,
}

impl Role {
    /// The name in `fazhi-report/1`.
    pub fn name(self) -> &'static str {
        match self {
            Role::Preamble => "preamble",
            Role::Achievements => "achievements",
            Role::Problems => "problems",
            Role::Responsibility => "responsibility",
            Role::Plan => "plan",
            Role::Other => "other",
        }
    }
}
