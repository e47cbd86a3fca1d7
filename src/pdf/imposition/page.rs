//! Pages: their boxes, and the frames that stand on them.
//!
//! Measures are from the upper left corner of the media box, as frames count;
//! only [`Page::to_pdf`] turns them round.

use crate::geometry::{Length, Point, Rect, Sides, Size};
use crate::pdf::imposition::Guide;

/// One PDF page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Page {
    /// The size of the media box; apart from the margins of a proof the bleed box too.
    pub(in crate::pdf) media: Size,
    /// How far the trim box is from each edge of the bleed box.
    pub(in crate::pdf) bleed: Length,
    /// How far the bleed box is from each edge of the media box: the margins of a proof, and of printer's marks.
    pub(in crate::pdf) room: Sides<Length>,
    /// The frames on it, in reading order.
    pub(in crate::pdf) placed: Vec<Placed>,
    /// Where the paper is cut and folded, for those who do it.
    pub(in crate::pdf) guides: Vec<Guide>,
}

/// A frame on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) struct Placed {
    /// The frame's number in the layout.
    pub(in crate::pdf) frame: usize,
    /// Its upper left corner, from the upper left corner of the media box.
    pub(in crate::pdf) origin: Point,
    /// The part of the page that it may paint on; nothing for all of the bleed box.
    pub(in crate::pdf) window: Option<Rect>,
    /// Whether it stands on the paper before: a text is read once, however often it is printed.
    pub(in crate::pdf) is_repeated: bool,
}

impl Placed {
    /// Returns a frame that stands in its place alone.
    pub(super) fn once(frame: usize, origin: Point) -> Self {
        Self { frame, origin, window: None, is_repeated: false }
    }
}

impl Page {
    /// Returns a page of that trimmed size without frames.
    pub(super) fn new(trim: Size, bleed: Length) -> Self {
        let media = Size { width: trim.width + bleed * 2, height: trim.height + bleed * 2 };
        Self { media, bleed, room: Sides::all(Length::ZERO), placed: Vec::new(), guides: Vec::new() }
    }

    /// Puts a frame at a distance from the left edge of the trim box.
    pub(super) fn place(&mut self, frame: usize, x: Length) {
        self.placed.push(Placed::once(frame, Point { x: self.bleed + x, y: self.bleed }));
    }

    /// Puts margins around a page that has none; what is on it keeps its place on the bleed box.
    pub(in crate::pdf) fn widen(&mut self, room: Sides<Length>) {
        self.media.width += room.left + room.right;
        self.media.height += room.top + room.bottom;
        for placed in &mut self.placed {
            placed.origin.x += room.left;
            placed.origin.y += room.top;
        }
        self.room = room;
    }

    /// Returns the bleed box, from the upper left corner of the media box.
    pub(in crate::pdf) fn bleed_rect(&self) -> Rect {
        Rect { origin: Point::default(), size: self.media }.outset(self.room.map(|room| -room))
    }

    /// Returns the trim box, from the upper left corner of the media box.
    pub(in crate::pdf) fn trim_rect(&self) -> Rect {
        self.bleed_rect().outset(Sides::all(-self.bleed))
    }

    /// Returns a place of a frame in points from the lower left corner, as PDF counts.
    pub(in crate::pdf) fn to_pdf(&self, placed: Placed, point: Point) -> (f64, f64) {
        self.point_to_pdf(Point { x: placed.origin.x + point.x, y: placed.origin.y + point.y })
    }

    /// Returns a place on the page in points from the lower left corner.
    pub(in crate::pdf) fn point_to_pdf(&self, point: Point) -> (f64, f64) {
        (point.x.to_pt(), (self.media.height - point.y).to_pt())
    }

    /// Returns the part of a frame's rectangle that is in the bleed box and its window, from the page's upper left corner.
    pub(in crate::pdf) fn clip(&self, placed: Placed, rect: Rect) -> Option<Rect> {
        let moved = rect.translate(placed.origin.x, placed.origin.y);
        let visible = common(moved, self.bleed_rect())?;
        placed.window.map_or(Some(visible), |window| common(visible, window))
    }
}

/// Returns what two rectangles have in common.
fn common(a: Rect, b: Rect) -> Option<Rect> {
    let (left, top) = (a.left().max(b.left()), a.top().max(b.top()));
    let (right, bottom) = (a.right().min(b.right()), a.bottom().min(b.bottom()));
    (left < right && top < bottom).then(|| Rect::new(left, top, right - left, bottom - top))
}
