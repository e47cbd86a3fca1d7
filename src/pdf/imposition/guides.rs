//! Guides: fine lines at the edges of the paper that say where it is cut and folded.
//!
//! The office gets marks between the copies that it cuts apart, a print shop
//! that asks for marks gets those of trim and folds, outside of the bleed.

use std::collections::BTreeSet;

use crate::geometry::{Length, Point, Rect, Sides};
use crate::layout::Layout;
use crate::pdf::imposition::Page;
use crate::project::{Edge, Panel, Sheet};

/// The room around the bleed box that marks and the slug line take, in mm.
const ROOM_MM: f64 = 12.0;
/// How far marks keep from the bleed box, and how long they are, in mm.
const GAP_MM: f64 = 1.0;
const LENGTH_MM: f64 = 5.0;

/// How far below the bleed box the baseline of the slug line is, in mm.
const SLUG_MM: f64 = 9.5;

/// A fine line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) struct Guide {
    /// What it is for.
    pub(in crate::pdf) kind: GuideKind,
    /// Where it begins, from the upper left corner of the media box.
    pub(in crate::pdf) from: Point,
    /// Where it ends.
    pub(in crate::pdf) to: Point,
}

/// What happens to the paper along a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) enum GuideKind {
    /// It is cut.
    Cut,
    /// It is folded.
    Fold,
}

impl Page {
    /// Returns where the line begins that says what the page is: below the marks, at the left edge of the trim box.
    pub(in crate::pdf) fn slug_origin(&self) -> Point {
        Point { x: self.trim_rect().left(), y: self.bleed_rect().bottom() + Length::mm(SLUG_MM) }
    }
}

impl Guide {
    /// Returns a line.
    pub(super) fn new(kind: GuideKind, from: Point, to: Point) -> Self {
        Self { kind, from, to }
    }
}

/// Puts room around a page of the print edition, and in it the marks of its trim and folds.
///
/// Trim and bleed box keep their sizes (ISO 32000-1, 14.11.3: printer's marks
/// are outside of the page's content). Nothing stands in the bleed: print shops
/// refuse marks there.
pub(in crate::pdf) fn add_print_marks(page: &mut Page, layout: &Layout, sheet: &Sheet) {
    page.widen(Sides::all(Length::mm(ROOM_MM)));
    let trim = page.trim_rect();
    let upright = |kind: GuideKind, x: Length| {
        ends(page, |bleed| (bleed.top(), bleed.bottom()))
            .map(|(from, to)| Guide::new(kind, Point { x, y: from }, Point { x, y: to }))
    };
    let level = |y: Length| {
        ends(page, |bleed| (bleed.left(), bleed.right()))
            .map(|(from, to)| Guide::new(GuideKind::Cut, Point { x: from, y }, Point { x: to, y }))
    };
    let mut guides: Vec<Guide> = Vec::new();
    guides.extend([trim.left(), trim.right()].into_iter().flat_map(|x| upright(GuideKind::Cut, x)));
    guides.extend([trim.top(), trim.bottom()].into_iter().flat_map(level));
    guides.extend(folds(page, layout, sheet).into_iter().flat_map(|x| upright(GuideKind::Fold, x)));
    page.guides = guides;
}

/// Returns from where to where the two marks of a line reach, outside of both edges of the bleed box.
fn ends(page: &Page, edges: impl Fn(Rect) -> (Length, Length)) -> [(Length, Length); 2] {
    let (near, far) = edges(page.bleed_rect());
    let (gap, length) = (Length::mm(GAP_MM), Length::mm(LENGTH_MM));
    [(near - gap - length, near - gap), (far + gap, far + gap + length)]
}

/// Returns where a page is folded, from its left edge.
fn folds(page: &Page, layout: &Layout, sheet: &Sheet) -> BTreeSet<Length> {
    let fold = |(x, panel): (Length, &Panel)| (panel.sides.right == Edge::Fold).then_some(x + panel.size.width);
    let panels = page.placed.iter().map(|placed| (placed.origin.x, sheet.panel(layout.frames[placed.frame].panel)));
    panels.filter_map(fold).collect()
}
