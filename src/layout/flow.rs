//! The page builder: where vertical lists are broken into pages and columns.
//!
//! A document is a row of segments, each in one number of columns. A section is
//! what begins a page and ends before the next that does: `section` chooses the
//! ends of all its pages together, `ending` finds where one page could end,
//! `cost` says what that costs, `columns` fills columns. Knows no block. The
//! work grows with the length of the lists.

mod columns;
mod cost;
mod ending;
mod section;

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::foot::{Foot, FootMeasures, NoteList, NotePart, Placed};
use crate::layout::vertical::{self, VBox, VItem};

/// Returns the height of the text area of the n-th page, from 0.
pub(super) type Room<'a> = &'a dyn Fn(usize) -> Length;

/// A stretch of a document in one number of columns.
#[derive(Debug)]
pub(super) struct Segment {
    pub(super) list: Vec<VItem>,
    pub(super) columns: usize,
    /// Whether it begins a new page.
    pub(super) begins_page: bool,
    /// The white above it where something stands above.
    pub(super) gap: Length,
    /// Whether it ends with a heading, which goes with what follows.
    pub(super) keeps_next: bool,
}

/// A page: parts of segments under each other, and footnotes below.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) parts: Vec<Part>,
    pub(super) notes: Vec<NotePart>,
}

/// The part of a segment that stands on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) segment: usize,
    /// From the upper edge of the text area.
    pub(super) top: Length,
    /// What stands in each column, in reading order.
    pub(super) columns: Vec<Range<usize>>,
}

/// A place at which a page can begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    segment: usize,
    /// The part of its list.
    start: usize,
}

/// What is broken into pages.
struct Flow<'a> {
    segments: &'a [Segment],
    foot: Foot<'a>,
    room: Room<'a>,
}

/// Breaks segments into pages; only a box that is higher than its page is too much for it.
pub(super) fn paginate(segments: &[Segment], notes: &[NoteList], measures: FootMeasures, room: Room<'_>) -> Vec<Page> {
    let foot = Foot::new(segments.iter().map(|segment| segment.list.as_slice()), notes, measures);
    let flow = Flow { segments, foot, room };
    let mut pages = Vec::new();
    let mut placed = Placed::default();
    let mut first = 0;
    while first < segments.len() {
        let next = (first + 1..segments.len()).find(|index| segments[*index].begins_page).unwrap_or(segments.len());
        placed = flow.section(first..next, placed, &mut pages);
        first = next;
    }
    flow.last_notes(placed, &mut pages);
    pages
}

impl Flow<'_> {
    /// Adds pages for the notes that have no place when all text has its own.
    fn last_notes(&self, mut placed: Placed, pages: &mut Vec<Page>) {
        while self.foot.is_waiting(placed) {
            pages.push(self.notes_alone(&mut placed, self.foot.count(), (self.room)(pages.len())));
        }
    }

    /// Returns a page of a height with nothing but notes, up to the one with that number.
    fn notes_alone(&self, placed: &mut Placed, end: usize, height: Length) -> Page {
        let (notes, next) = self.foot.place(*placed, end, height, true);
        *placed = next;
        Page { parts: Vec::new(), notes }
    }

    /// Returns the first place from here on, and before `end`, with something that does not vanish; else `end`.
    fn settle(&self, mut place: Place, end: Place) -> Place {
        while place < end {
            let list = &self.segments[place.segment].list[place.start..];
            match list.iter().position(|part| !part.vanishes()) {
                Some(first) => return Place { start: place.start + first, ..place },
                None => place = Place { segment: place.segment + 1, start: 0 },
            }
        }
        end
    }
}

/// Returns what stands above this part when a page begins with it.
pub(super) fn repeated_head(part: &VItem) -> Option<&VBox> {
    match part {
        VItem::Box(vbox) => vbox.repeated_head.as_deref(),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

/// Returns what stands below a list when a page ends with it.
pub(super) fn closing(list: &[VItem]) -> Option<&VBox> {
    let mut parts = list.iter().rev().skip_while(|part| matches!(part, VItem::Insert(_) | VItem::Penalty(_)));
    match parts.next()? {
        VItem::Box(vbox) => vbox.closing.as_deref(),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

/// Returns the height of a part of a list that is a page or column, with what stands above and below it only there.
fn height_alone(list: &[VItem]) -> Length {
    let head = list.first().and_then(repeated_head).map_or(Length::ZERO, |head| head.height);
    head + vertical::height(list) + closing(list).map_or(Length::ZERO, |foot| foot.height)
}

/// Returns a part of a list that is a page or column, with what stands above and below it only there.
pub(super) fn whole(list: Vec<VItem>) -> Vec<VItem> {
    let head = list.first().and_then(repeated_head).map(|head| VItem::Box(head.clone()));
    let foot = closing(&list).map(|foot| VItem::Box(foot.clone()));
    head.into_iter().chain(list).chain(foot).collect()
}

#[cfg(test)]
mod tests;
