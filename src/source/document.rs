//! The document model: what a Markdown file says, apart from its words.
//!
//! `Document<Slot>` is the skeleton, whose texts are keys; `Document<LocalizedText>`
//! is localized, and only that can be laid out.

use crate::text::{MessageKey, Pattern};

/// A document whose texts are of type `T`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<T> {
    /// The parts between thematic breaks: panels of a sheet, or pages.
    pub sections: Vec<Section<T>>,
    /// The footnotes, in the order of their definitions.
    pub footnotes: Vec<Footnote<T>>,
}

/// What stands between two thematic breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<T> {
    /// The blocks in reading order.
    pub blocks: Vec<Block<T>>,
}

/// A footnote's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote<T> {
    /// The label that references use.
    pub label: String,
    /// What it says.
    pub blocks: Vec<Block<T>>,
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<T> {
    /// A heading.
    Heading {
        /// From 1 (the document's title) to 6.
        level: u8,
        /// Its text.
        text: T,
    },
    /// A paragraph.
    Paragraph(T),
    /// A list.
    List(List<T>),
    /// A call-out box.
    Callout {
        /// What it is for.
        kind: CalloutKind,
        /// What stands in it.
        blocks: Vec<Block<T>>,
    },
    /// A quotation.
    Quote(Vec<Block<T>>),
    /// A table.
    Table(Table<T>),
    /// A picture.
    Image {
        /// Its path, relative to the Markdown file.
        path: String,
        /// What it shows, for those who cannot see it; empty for decoration.
        alt: T,
        /// What stands under it.
        caption: Option<T>,
    },
    /// A QR code.
    QrCode {
        /// What the code says: a text that resolves to a fact's value.
        target: T,
        /// What it is for, for those who cannot see it.
        alt: T,
    },
    /// The place of the table of contents (`layout:contents`).
    Contents,
    /// What follows stands in so many columns (`layout:columns`).
    Columns(u8),
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<T> {
    /// The first number of an ordered list.
    pub start: Option<u64>,
    /// Its items, each a list of blocks.
    pub items: Vec<Vec<Block<T>>>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<T> {
    /// One alignment for each column.
    pub alignments: Vec<ColumnAlign>,
    /// The header row.
    pub head: Vec<T>,
    /// The other rows, each with a cell for each column.
    pub rows: Vec<Vec<T>>,
}

/// How the cells of a column are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnAlign {
    /// As the text runs.
    Start,
    /// In the middle.
    Center,
    /// Against the reading direction.
    End,
}

/// The kinds of call-outs that GitHub's alerts have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalloutKind {
    /// Something worth knowing.
    Note,
    /// Advice.
    Tip,
    /// Something to know.
    Important,
    /// Something urgent.
    Warning,
    /// A risk.
    Caution,
}

/// What stands at a place for text in a skeleton.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// A message, translated in each language.
    Message(MessageKey),
    /// A text that is the same in every language: only facts, or marked `i18n:skip`.
    Fixed(Pattern),
}

impl<T> Document<T> {
    /// Returns the same document with each text replaced by what `f` makes of it.
    ///
    /// `f` is called once for each text, in reading order, footnotes last.
    pub fn map<U>(&self, f: &mut impl FnMut(&T) -> U) -> Document<U> {
        Document {
            sections: self.sections.iter().map(|section| Section { blocks: map_blocks(&section.blocks, f) }).collect(),
            footnotes: self
                .footnotes
                .iter()
                .map(|note| Footnote { label: note.label.clone(), blocks: map_blocks(&note.blocks, f) })
                .collect(),
        }
    }

    /// Returns the paths of all pictures, in reading order.
    pub fn images(&self) -> Vec<&str> {
        let mut paths = Vec::new();
        let sections = self.sections.iter().map(|section| &section.blocks);
        for blocks in sections.chain(self.footnotes.iter().map(|note| &note.blocks)) {
            collect_images(blocks, &mut paths);
        }
        paths
    }

    /// Returns the tables, in reading order.
    pub fn tables(&self) -> Vec<&Table<T>> {
        let mut tables = Vec::new();
        let sections = self.sections.iter().map(|section| &section.blocks);
        for blocks in sections.chain(self.footnotes.iter().map(|note| &note.blocks)) {
            collect_tables(blocks, &mut tables);
        }
        tables
    }

    /// Returns the first heading of level 1, which is the document's title.
    pub fn title(&self) -> Option<&T> {
        self.sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
            Block::Heading { level: 1, text } => Some(text),
            _ => None,
        })
    }
}

impl<T> Footnote<T> {
    /// Calls `f` for each text, in reading order.
    pub fn visit(&self, f: &mut impl FnMut(&T)) {
        let _ = map_blocks(&self.blocks, f);
    }
}

fn collect_images<'a, T>(blocks: &'a [Block<T>], paths: &mut Vec<&'a str>) {
    for block in blocks {
        match block {
            Block::Image { path, .. } => paths.push(path),
            Block::List(list) => list.items.iter().for_each(|item| collect_images(item, paths)),
            Block::Callout { blocks, .. } | Block::Quote(blocks) => collect_images(blocks, paths),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Table(_)
            | Block::QrCode { .. }
            | Block::Contents
            | Block::Columns(_) => {}
        }
    }
}

fn collect_tables<'a, T>(blocks: &'a [Block<T>], tables: &mut Vec<&'a Table<T>>) {
    for block in blocks {
        match block {
            Block::Table(table) => tables.push(table),
            Block::List(list) => list.items.iter().for_each(|item| collect_tables(item, tables)),
            Block::Callout { blocks, .. } | Block::Quote(blocks) => collect_tables(blocks, tables),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Image { .. }
            | Block::QrCode { .. }
            | Block::Contents
            | Block::Columns(_) => {}
        }
    }
}

fn map_blocks<T, U>(blocks: &[Block<T>], f: &mut impl FnMut(&T) -> U) -> Vec<Block<U>> {
    blocks.iter().map(|block| map_block(block, f)).collect()
}

fn map_block<T, U>(block: &Block<T>, f: &mut impl FnMut(&T) -> U) -> Block<U> {
    match block {
        Block::Heading { level, text } => Block::Heading { level: *level, text: f(text) },
        Block::Paragraph(text) => Block::Paragraph(f(text)),
        Block::List(list) => {
            Block::List(List { start: list.start, items: list.items.iter().map(|item| map_blocks(item, f)).collect() })
        }
        Block::Callout { kind, blocks } => Block::Callout { kind: *kind, blocks: map_blocks(blocks, f) },
        Block::Quote(blocks) => Block::Quote(map_blocks(blocks, f)),
        Block::Table(table) => Block::Table(Table {
            alignments: table.alignments.clone(),
            head: table.head.iter().map(&mut *f).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(&mut *f).collect()).collect(),
        }),
        Block::Image { path, alt, caption } => {
            Block::Image { path: path.clone(), alt: f(alt), caption: caption.as_ref().map(f) }
        }
        Block::QrCode { target, alt } => Block::QrCode { target: f(target), alt: f(alt) },
        Block::Contents => Block::Contents,
        Block::Columns(count) => Block::Columns(*count),
    }
}
