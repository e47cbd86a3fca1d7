//! What stands on pages beside the text: page numbers and running heads.
//!
//! Both are decoration to those who listen. They stand on the outer side of a
//! bound page; on a single page the number stands in the middle. A page that
//! begins with a chapter has no running head, and one with the title has neither.

use crate::geometry::Length;
use crate::layout::block::Composer;
use crate::layout::content::{EchoedText, Furniture, ShapedDocument};
use crate::layout::setter::Alignment;
use crate::layout::vertical::{Column, moved};
use crate::layout::{Echo, GlyphRun, Item, Shape};
use crate::project::{Panel, Side};

/// Where the baseline of a running head is, as a part of the upper margin.
const HEAD_AT: f64 = 0.62;
/// Where the baseline of a page number is, as a part of the lower margin.
const NUMBER_AT: f64 = 0.5;
/// How far title and chapter keep from each other, in parts of their size.
const APART: f64 = 3.0;

/// A page that gets its furniture.
pub(super) struct BarePage<'a> {
    pub(super) panel: &'a Panel,
    /// The column of its text.
    pub(super) column: Column,
    /// The number of the page, from 1.
    pub(super) number: usize,
    /// The chapter that goes on at its head; nothing where one begins there, or before the first.
    pub(super) chapter: Option<&'a EchoedText>,
}

/// Returns the glyphs of a number from x = 0 on, and its width.
///
/// It is put together of the digits, because pages are numbered after shaping.
pub(super) fn number(furniture: &Furniture, number: usize, size: Length) -> (Vec<GlyphRun>, Length) {
    let mut digits: Vec<_> = furniture.digits_of(number).map(|digit| digit.shaped.as_ref()).collect();
    if furniture.is_reversed {
        digits.reverse();
    }
    let mut x = Length::ZERO;
    let mut runs = Vec::new();
    for digit in digits {
        let measure = digit.max_width(size);
        for run in digit.lines(size, measure, Alignment::Start).into_iter().flat_map(|line| line.runs) {
            runs.push(moved_run(run, x));
        }
        x += measure;
    }
    (runs, x)
}

/// Adds the number of a page and its running head; returns which items are the words of which heading.
pub(super) fn put(
    document: &ShapedDocument,
    composer: &Composer<'_>,
    page: &BarePage<'_>,
    items: &mut Vec<Item>,
) -> Vec<Echo> {
    let Some(furniture) = &document.furniture else { return Vec::new() };
    let setter = Setter { document, composer, furniture, page, size: composer.body.scale(composer.theme.scale.small) };
    items.extend(setter.number());
    let mut echoes = Vec::new();
    for (text, place) in setter.head() {
        let start = items.len();
        items.extend(setter.line(text, place));
        echoes.extend(text.key.clone().map(|key| Echo { key, items: start..items.len() }));
    }
    echoes.retain(|echo| !echo.items.is_empty());
    echoes
}

struct Setter<'a> {
    document: &'a ShapedDocument,
    composer: &'a Composer<'a>,
    furniture: &'a Furniture,
    page: &'a BarePage<'a>,
    size: Length,
}

/// Where something stands in the width of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Left,
    Middle,
    Right,
}

impl Setter<'_> {
    fn number(&self) -> Vec<Item> {
        let (runs, width) = number(self.furniture, self.page.number, self.size);
        let place = self.outer().unwrap_or(Place::Middle);
        let bottom = self.document.sheet.margins.bottom;
        let y = self.page.panel.size.height - bottom.scale(NUMBER_AT);
        self.put(runs, width, place, y)
    }

    /// Returns the side on which a bound page is cut.
    fn outer(&self) -> Option<Place> {
        match self.page.panel.bound_side()? {
            Side::Left => Some(Place::Right),
            Side::Right => Some(Place::Left),
        }
    }

    /// Returns the running head: the title and the chapter on a single page; on bound pages one of them by turns.
    fn head(&self) -> Vec<(&EchoedText, Place)> {
        let Some(chapter) = self.page.chapter else { return Vec::new() };
        let title = self.furniture.title.as_ref();
        let (start, end) = if self.composer.rtl { (Place::Right, Place::Left) } else { (Place::Left, Place::Right) };
        match (self.outer(), title) {
            // The page on which reading begins, of two that lie open, shows what the whole is called.
            (Some(outer), Some(title)) if outer == start => vec![(title, outer)],
            (Some(outer), _) => vec![(chapter, outer)],
            (None, Some(title)) => {
                let width = |text: &EchoedText| text.shaped.max_width(self.size);
                let together = width(title) + width(chapter) + self.size.scale(APART);
                let has_room = together <= self.page.column.width;
                if has_room { vec![(title, start), (chapter, end)] } else { vec![(chapter, end)] }
            }
            (None, None) => vec![(chapter, end)],
        }
    }

    /// Returns a text on one line above the text; nothing where it is too long for that.
    fn line(&self, text: &EchoedText, place: Place) -> Vec<Item> {
        let width = text.shaped.max_width(self.size);
        if width > self.page.column.width {
            return Vec::new();
        }
        let y = self.document.sheet.margins.top.scale(HEAD_AT);
        // A little more than the width, so that rounding breaks no line.
        let measure = width + Length::pt(0.5);
        let lines = text.shaped.lines(self.size, measure, Alignment::Start);
        let runs = lines.into_iter().take(1).flat_map(|line| line.runs).collect();
        self.put(runs, measure, place, y)
    }

    fn put(&self, runs: Vec<GlyphRun>, width: Length, place: Place, y: Length) -> Vec<Item> {
        let column = self.page.column;
        let x = match place {
            Place::Left => column.left,
            Place::Middle => column.left + (column.width - width) / 2,
            Place::Right => column.right() - width,
        };
        let item = |run| moved(Item { tag: None, shape: Shape::Glyphs(run) }, x, y);
        runs.into_iter().map(item).collect()
    }
}

fn moved_run(mut run: GlyphRun, dx: Length) -> GlyphRun {
    for glyph in run.clusters.iter_mut().flat_map(|cluster| &mut cluster.glyphs) {
        glyph.x += dx;
    }
    run
}
