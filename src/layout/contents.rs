//! The table of contents: entries, leaders and page numbers as a vertical list.
//!
//! The room for numbers is the same whatever the numbers are, so the height of
//! the contents does not depend on them: pages are broken once, and the list is
//! made anew with the numbers that came out.

use std::collections::BTreeMap;

use crate::geometry::Length;
use crate::layout::block::Composer;
use crate::layout::content::{ContentsEntry, Furniture, ShapedHeading};
use crate::layout::setter::{Alignment, Line};
use crate::layout::vertical::{Column, FORBIDDEN, VBox, VItem, WIDOW, moved};
use crate::layout::{Cluster, Glyph, GlyphRun, Item, Shape, TagId, furniture};

/// How closely entries may stand, from the most comfortable.
pub(super) const DENSITIES: [Density; 4] = [
    Density { size: 1.0, leading: 0.94 },
    Density { size: 1.0, leading: 0.86 },
    Density { size: 0.93, leading: 0.86 },
    Density { size: 0.86, leading: 0.86 },
];
/// The distance of the dots of a leader, in parts of the size.
const PITCH: f64 = 0.55;
/// What an entry of level 3 is indented by, and the later lines of an entry, in parts of the size.
const INDENT: f64 = 1.4;

/// How closely entries stand, in parts of what running text has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Density {
    size: f64,
    leading: f64,
}

impl Density {
    /// Returns a composer of entries.
    pub(super) fn of<'a>(self, composer: &Composer<'a>) -> Composer<'a> {
        Composer { leading: composer.leading * self.leading, ..composer.scaled(self.size) }
    }
}

/// The page of each heading, from 1.
pub(super) type PageNumbers = BTreeMap<TagId, usize>;

/// Returns the table of contents with room for numbers of so many digits.
///
/// An entry whose page is not known has no number yet.
pub(super) fn list(
    composer: &Composer<'_>,
    furniture: &Furniture,
    headings: &[ShapedHeading],
    pages: &PageNumbers,
    column: Column,
    digits: usize,
) -> Vec<VItem> {
    let widest = furniture.digits.iter().map(|digit| digit.shaped.max_width(composer.size)).max().unwrap_or_default();
    let setter = EntrySetter { composer, furniture, column, number: widest * i64::try_from(digits).unwrap_or(0) };
    let mut list = Vec::new();
    let entries = headings.iter().filter_map(|heading| Some((heading, heading.entry.as_ref()?)));
    for (heading, entry) in entries {
        let is_chapter = heading.level <= 2;
        if !list.is_empty() {
            list.push(VItem::Penalty(if is_chapter { 0 } else { WIDOW }));
            list.push(VItem::space(composer.unit().scale(if is_chapter { 0.3 } else { 0.04 })));
        }
        list.extend(setter.entry(heading, entry, pages.get(&heading.tag).copied()));
    }
    list
}

struct EntrySetter<'a> {
    composer: &'a Composer<'a>,
    furniture: &'a Furniture,
    column: Column,
    /// The room for a number.
    number: Length,
}

impl EntrySetter<'_> {
    /// Returns the lines of an entry, with the leader and the number in the last.
    fn entry(&self, heading: &ShapedHeading, entry: &ContentsEntry, page: Option<usize>) -> Vec<VItem> {
        let Composer { size, rtl, .. } = *self.composer;
        let indent = if heading.level <= 2 { Length::ZERO } else { size.scale(INDENT) };
        let first = self.column.inset_start(indent, rtl).inset_end(self.number + size, rtl);
        // All lines have the measure of the later ones, so that these can be indented.
        let hanging = first.inset_start(size.scale(INDENT), rtl);
        let first = first.inset_end(first.width - hanging.width, rtl);
        let metrics = heading.words.shaped.metrics(size);
        let height = size.scale(self.composer.leading * metrics.leading_factor);
        let baseline = (height - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
        let lines = heading.words.shaped.lines(size, hanging.width, Alignment::Start);
        let count = lines.len();
        let mut list = Vec::new();
        for (index, line) in lines.into_iter().enumerate() {
            let column = if index == 0 { first } else { hanging };
            let mut items = Vec::new();
            if index + 1 == count
                && let Some(page) = page
            {
                self.leader_and_number(&line, column, entry.tag, page, &mut items);
            }
            let runs = line.runs.into_iter().map(|run| Item { tag: Some(entry.tag), shape: Shape::Glyphs(run) });
            let runs = runs.map(|run| moved(run, column.left, Length::ZERO));
            let items = runs.chain(items).map(|item| moved(item, Length::ZERO, baseline)).collect();
            if index > 0 {
                list.push(VItem::Penalty(FORBIDDEN));
            }
            list.push(VItem::Box(VBox { baseline, items, ..VBox::empty(height) }));
        }
        list
    }

    /// Adds the number at the end of the column, and dots between it and the line.
    fn leader_and_number(&self, line: &Line, column: Column, tag: TagId, page: usize, items: &mut Vec<Item>) {
        let Composer { size, rtl, .. } = *self.composer;
        let gap = size.scale(0.35);
        let (runs, width) = furniture::number(self.furniture, page, size);
        let at = if rtl { self.column.left } else { self.column.right() - width };
        let text = (column.left + line.x, column.left + line.x + line.width);
        let (from, to) = if rtl { (at + width + gap, text.0 - gap) } else { (text.1 + gap, at - gap) };
        items.extend(self.dots(from, to).map(|run| Item { tag: None, shape: Shape::Glyphs(run) }));
        let number = runs.into_iter().map(|run| Item { tag: Some(tag), shape: Shape::Glyphs(run) });
        items.extend(number.map(|item| moved(item, at, Length::ZERO)));
    }

    /// Returns dots between two places, at the places of a grid, so that those of all entries stand under each other.
    fn dots(&self, from: Length, to: Length) -> Option<GlyphRun> {
        let size = self.composer.size;
        let line = self.furniture.dot.lines(size, size * 4, Alignment::Start).into_iter().next()?;
        let mut run = line.runs.into_iter().next()?;
        let dot = run.clusters.first()?.glyphs.first()?.id;
        let (pitch, width) = (size.scale(PITCH), self.furniture.dot.max_width(size));
        let start = self.column.left;
        let mut x = start + pitch * steps(from - start, pitch);
        run.clusters.clear();
        run.text.clear();
        while x + width <= to {
            let glyph = Glyph { id: dot, x, y: Length::ZERO };
            let at = run.text.len();
            run.text.push('.');
            run.clusters.push(Cluster { text: at..at + 1, glyphs: [glyph].into() });
            x += pitch;
        }
        (!run.clusters.is_empty()).then_some(run)
    }
}

/// Returns how many steps of a grid lie before a distance, rounded up.
#[expect(clippy::cast_possible_truncation, reason = "a page has few steps")]
fn steps(distance: Length, step: Length) -> i64 {
    distance.ratio(step).ceil() as i64
}
