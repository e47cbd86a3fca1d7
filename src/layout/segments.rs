//! Segments: the text of pages as lists, each in one number of columns.
//!
//! Sections begin pages, `layout:columns` begins a segment, `layout:contents`
//! is where the table of contents goes. Knows no page.

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::TagId;
use crate::layout::block::{Composer, Extent};
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::contents::{self, DENSITIES, Density, PageNumbers};
use crate::layout::flow::{Page, Segment};
use crate::layout::vertical::{self, Column, FORBIDDEN, VBox, VItem};

/// The white between columns, in parts of the size.
const GUTTER: f64 = 2.0;
/// A break that leaves a chapter's heading with few lines below it, or a call-out alone on the last page of a chapter:
/// as bad as a page that is a quarter empty.
const FORLORN: i32 = 350;
/// How much text stands below the heading of a chapter, in lines: the third line is enough.
const LINES_BELOW: f64 = 2.5;

/// The text of pages.
pub(super) struct Segments<'a> {
    pub(super) list: Vec<Segment>,
    document: &'a ShapedDocument,
    composer: &'a Composer<'a>,
    /// The column of the first page.
    column: Column,
    /// How many columns there are from here on.
    columns: usize,
    contents: Option<ContentsPlace>,
    /// How many digits a page number in it has room for.
    digits: usize,
    /// How much more is to stand below the heading of the chapter that has begun.
    keep: Length,
}

/// The place of the table of contents.
#[derive(Clone)]
struct ContentsPlace {
    segment: usize,
    /// Its parts in the segment.
    parts: Range<usize>,
    column: Column,
    density: Density,
}

/// Returns how far one column is from the next.
pub(super) fn pitch(column: Column, columns: usize, composer: &Composer<'_>) -> Length {
    width(column, columns, composer) + composer.size.scale(GUTTER)
}

fn width(column: Column, columns: usize, composer: &Composer<'_>) -> Length {
    let count = i64::try_from(columns).unwrap_or(1).max(1);
    (column.width - composer.size.scale(GUTTER) * (count - 1)) / count
}

impl<'a> Segments<'a> {
    pub(super) fn new(document: &'a ShapedDocument, composer: &'a Composer<'a>, column: Column, digits: usize) -> Self {
        let (list, keep) = (Vec::new(), Length::ZERO);
        Self { list, document, composer, column, columns: 1, contents: None, digits, keep }
    }

    /// Adds sections; of the first, `titled` blocks stand elsewhere with the footnotes `above`.
    pub(super) fn add_sections(&mut self, sections: Range<usize>, titled: usize, above: &[usize]) {
        for index in sections.clone() {
            let section = &self.document.sections[index];
            let is_first = index == sections.start;
            self.begin(!is_first, Length::ZERO);
            if is_first {
                self.push(above.iter().map(|note| VItem::Insert(*note)));
            }
            self.add_blocks(&section.blocks[if is_first { titled } else { 0 }..]);
            self.push(section.loose_notes.iter().map(|note| VItem::Insert(*note)));
        }
    }

    fn begin(&mut self, begins_page: bool, gap: Length) {
        let columns = self.columns;
        self.list.push(Segment { list: Vec::new(), columns, begins_page, gap, keeps_next: false });
    }

    fn push(&mut self, parts: impl IntoIterator<Item = VItem>) {
        if let Some(segment) = self.list.last_mut() {
            segment.list.extend(parts);
        }
    }

    fn add_blocks(&mut self, blocks: &'a [ShapedBlock]) {
        let mut previous: Option<&ShapedBlock> = None;
        let mut is_new = true;
        for (index, block) in blocks.iter().enumerate() {
            match block {
                ShapedBlock::Contents => self.add_contents(previous),
                ShapedBlock::Columns(count) => {
                    self.columns = *count;
                    let is_empty = self.list.last().is_none_or(|segment| segment.list.is_empty());
                    if let Some(segment) = self.list.last_mut() {
                        segment.keeps_next = matches!(previous, Some(ShapedBlock::Heading { .. }));
                        if is_empty {
                            segment.columns = *count;
                        }
                    }
                    if !is_empty {
                        self.begin(false, Length::ZERO);
                    }
                    is_new = true;
                    continue;
                }
                block => {
                    let column = self.inner();
                    if is_new && let (Some(above), Some(segment)) = (previous, self.list.last_mut()) {
                        segment.gap = self.composer.space_between(above, block, column);
                    }
                    let above = previous.filter(|_| !is_new);
                    let mut list = self.composer.blocks_below(above, std::slice::from_ref(block), column);
                    if let (ShapedBlock::Callout { .. }, Some(first)) = (block, list.first_mut())
                        && ends_chapter(&blocks[index + 1..])
                    {
                        raise(first, FORLORN);
                    }
                    self.keep_below_heading(block, &mut list);
                    self.push(list);
                }
            }
            is_new = false;
            previous = Some(block);
        }
    }

    /// Makes a break dear that leaves the heading of a chapter with little below it.
    fn keep_below_heading(&mut self, block: &ShapedBlock, list: &mut [VItem]) {
        if let ShapedBlock::Heading { level, .. } = block {
            // Below a heading within the chapter, it is still what stands there that counts.
            if *level <= 2 {
                self.keep = self.composer.size.scale(self.composer.leading * LINES_BELOW);
            }
            return;
        }
        for part in list {
            if self.keep <= Length::ZERO {
                break;
            }
            self.keep -= part.height();
            raise(part, FORLORN);
        }
    }

    /// Returns the first column.
    fn inner(&self) -> Column {
        self.column.start(width(self.column, self.columns, self.composer), self.composer.rtl)
    }

    fn add_contents(&mut self, previous: Option<&ShapedBlock>) {
        let column = self.inner();
        if self.composer.extent == Extent::TooWide {
            return;
        }
        if previous.is_some() {
            self.push([VItem::Penalty(FORBIDDEN), VItem::space(self.composer.unit().scale(0.5))]);
        }
        let above = self.list.last().map_or(&[][..], |segment| &segment.list);
        let (start, room) = (above.len(), self.composer.region - vertical::height(above));
        let dense = |density| self.contents_list(&PageNumbers::new(), column, density);
        // On one page it is seen at a glance; a long one has room for the eye.
        let fits = |density: &Density| vertical::height(&dense(*density)) <= room;
        let density = DENSITIES.into_iter().find(fits).unwrap_or(DENSITIES[0]);
        let list = dense(density);
        let parts = start..start + list.len();
        self.contents = Some(ContentsPlace { segment: self.list.len() - 1, parts, column, density });
        self.push(list);
    }

    fn contents_list(&self, numbers: &PageNumbers, column: Column, density: Density) -> Vec<VItem> {
        let Some(furniture) = &self.document.furniture else { return Vec::new() };
        let composer = density.of(self.composer);
        contents::list(&composer, furniture, &self.document.headings, numbers, column, self.digits)
    }

    /// Puts the page numbers into the table of contents; nothing moves because of them.
    pub(super) fn number_contents(&mut self, numbers: &PageNumbers) {
        if let Some(ContentsPlace { segment, parts, column, density }) = self.contents.clone() {
            let list = self.contents_list(numbers, column, density);
            self.list[segment].list.splice(parts, list);
        }
    }

    /// Returns the page of each heading, from 0.
    pub(super) fn pages(&self, pages: &[Page]) -> PageNumbers {
        let of_page = |(index, page)| self.headings(page).into_iter().map(move |tag| (tag, index));
        pages.iter().enumerate().flat_map(of_page).collect()
    }

    /// Returns the headings that begin on a page.
    pub(super) fn headings(&self, page: &Page) -> Vec<TagId> {
        self.boxes(page).filter_map(|vbox| vbox.heading).collect()
    }

    /// Returns the heading that a page begins with.
    pub(super) fn first_heading(&self, page: &Page) -> Option<TagId> {
        self.boxes(page).next()?.heading
    }

    fn boxes<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = &'s VBox> {
        let ranges = page.parts.iter().flat_map(|part| part.columns.iter().map(|range| (part.segment, range.clone())));
        ranges.flat_map(|(segment, range)| &self.list[segment].list[range]).filter_map(|part| match part {
            VItem::Box(vbox) => Some(vbox),
            VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
        })
    }
}

/// Returns whether a chapter ends before these blocks.
fn ends_chapter(below: &[ShapedBlock]) -> bool {
    matches!(below, [] | [ShapedBlock::Heading { level: 0..=2, .. }, ..])
}

/// Lets a break cost so much at least.
fn raise(part: &mut VItem, least: i32) {
    if let VItem::Penalty(penalty) = part {
        *penalty = least.max(*penalty);
    }
}
