//! What it costs to end a page at a place.
//!
//! Penalties, and white that nobody meant, on one scale: a page that is a tenth
//! empty costs 50, a paragraph's line that stands alone 500.

use crate::geometry::Length;
use crate::layout::foot::{Foot, Need, Placed};

/// What a quite empty page costs; a tenth of a page costs a hundredth of that.
const EMPTY: f64 = 5_000.0;
/// What it costs to break a footnote: as much as a page that is three fifths empty.
const BROKEN_NOTE: f64 = 1_800.0;
/// What each page costs: more than what makes it longer saves, but for the worst.
pub(super) const PAGE: f64 = 1_000.0;
/// How full the last page of a section should be at least, where it is not the only one.
const LEAST_LAST: f64 = 0.2;
/// What a last page costs that has next to nothing.
const LONE_REST: f64 = 1_500.0;
/// How much of a page notes from the page before may take while there is text to stand above them.
const MOST_CARRIED: f64 = 0.5;

/// A page that is being filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Blank {
    /// The height for text and notes.
    pub(super) height: Length,
    /// How far the notes had their places before it.
    pub(super) placed: Placed,
    /// How many notes have their first mark on the pages before.
    pub(super) marks: usize,
    /// Whether it is the first of its section.
    pub(super) is_first: bool,
    /// The lower edge of what stands on it already, and the white below that.
    pub(super) top: Length,
    /// Whether nothing stands on it yet.
    pub(super) is_empty: bool,
}

impl Blank {
    /// Returns a page of a height on which nothing stands yet.
    pub(super) fn new(height: Length, placed: Placed, marks: usize, is_first: bool) -> Self {
        Self { height, placed, marks, is_first, top: Length::ZERO, is_empty: true }
    }

    /// Returns the height that is left for text and notes.
    pub(super) fn rest(&self) -> Length {
        self.height - self.top
    }

    /// Returns the need of notes when so many have their first mark on this page or before.
    pub(super) fn need(&self, foot: &Foot<'_>, marks: usize) -> Need {
        foot.need(self.placed, self.marks..marks, most_carried(self.height))
    }

    /// Returns what it costs when the page goes down to `bottom` and its section goes on.
    pub(super) fn cost(&self, bottom: Length, need: &Need) -> f64 {
        PAGE + emptiness(bottom + need.all, self.height) + self.broken(bottom, need)
    }

    /// Returns what it costs when the page goes down to `bottom` and is the last of its section.
    ///
    /// Its emptiness is nobody's fault, but little text on a new page looks lost.
    pub(super) fn last_cost(&self, bottom: Length, need: &Need) -> f64 {
        let lacking = (1.0 - (bottom + need.all).ratio(self.height) / LEAST_LAST).max(0.0);
        let lone = if self.is_first { 0.0 } else { LONE_REST * lacking.powi(2) };
        PAGE + lone + self.broken(bottom, need)
    }

    fn broken(&self, bottom: Length, need: &Need) -> f64 {
        if bottom + need.whole > self.height { BROKEN_NOTE } else { 0.0 }
    }
}

/// Returns how much of a page of that height notes from the pages before may take.
pub(super) fn most_carried(height: Length) -> Length {
    height.scale(MOST_CARRIED)
}

/// Returns what it costs that of a height only so much is filled.
pub(super) fn emptiness(filled: Length, height: Length) -> f64 {
    EMPTY * (height - filled.min(height)).ratio(height).powi(2)
}
