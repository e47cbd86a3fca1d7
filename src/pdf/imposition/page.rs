//! Pages: their boxes, and the frames that stand on them.
//!
//! Measures are from the upper left corner of the media box, as frames count;
//! only [`Page::to_pdf`] turns them round.

use crate::geometry::{Length, Point, Rect, Sides, Size};

/// One PDF page.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pdf) struct Page {
    /// The size of the media box; apart from the margins of a proof the bleed box too.
    pub(in crate::pdf) media: Size,
    /// How far the trim box is from each edge of the bleed box.
    pub(in crate::pdf) bleed: Length,
    /// How far the bleed box is from each edge of the media box: the margins of a proof.
    pub(in crate::pdf) room: Sides<Length>,
    /// The frames on it, in reading order.
    pub(in crate::pdf) placed: Vec<Placed>,
}

/// A frame on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) struct Placed {
    /// The frame's number in the layout.
    pub(in crate::pdf) frame: usize,
    /// Its upper left corner, from the upper left corner of the media box.
    pub(in crate::pdf) origin: Point,
}

impl Page {
    /// Returns a page of that trimmed size without frames.
    pub(super) fn new(trim: Size, bleed: Length) -> Self {
        let media = Size { width: trim.width + bleed * 2, height: trim.height + bleed * 2 };
        Self { media, bleed, room: Sides::all(Length::ZERO), placed: Vec::new() }
    }

    /// Puts a frame at a distance from the left edge of the trim box.
    pub(super) fn place(&mut self, frame: usize, x: Length) {
        self.placed.push(Placed { frame, origin: Point { x: self.bleed + x, y: self.bleed } });
    }

    /// Puts margins around the page; what is on it keeps its place on the bleed box.
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
        let x = placed.origin.x + point.x;
        let y = self.media.height - placed.origin.y - point.y;
        (x.to_pt(), y.to_pt())
    }

    /// Returns the part of a frame's rectangle that is in the bleed box, from the page's upper left corner.
    pub(in crate::pdf) fn clip(&self, placed: Placed, rect: Rect) -> Option<Rect> {
        let moved = rect.translate(placed.origin.x, placed.origin.y);
        let bleed = self.bleed_rect();
        let (left, top) = (moved.left().max(bleed.left()), moved.top().max(bleed.top()));
        let (right, bottom) = (moved.right().min(bleed.right()), moved.bottom().min(bleed.bottom()));
        (left < right && top < bottom).then(|| Rect::new(left, top, right - left, bottom - top))
    }
}
