//! The pages of a section, chosen together: the cheapest row of page ends.
//!
//! A page that is full may leave next to nothing for the last one, or a line
//! alone on the next. So the best way to each place at which a page could begin
//! is kept (Plass, «Optimal pagination techniques», 1981), and the best way to
//! the end of the section is taken. Of ways with different notes to one place,
//! only the cheapest is followed.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use crate::layout::flow::cost::{Blank, PAGE, most_carried};
use crate::layout::flow::{Flow, Page, Place};
use crate::layout::foot::Placed;

/// The best way to a place.
struct Way {
    /// What its pages cost together.
    cost: f64,
    /// How many pages of the section it has.
    pages: usize,
    /// How far notes have their places.
    placed: Placed,
    /// Where the last of its pages begins, and that page after those of notes alone before it.
    last: Option<(Place, Vec<Page>)>,
}

impl Flow<'_> {
    /// Adds the pages of a section; returns how far notes have their places then.
    pub(super) fn section(&self, segments: Range<usize>, placed: Placed, pages: &mut Vec<Page>) -> Placed {
        let end = Place { segment: segments.end, start: 0 };
        let mut place = self.settle(Place { segment: segments.start, start: 0 }, end);
        let mut ways = BTreeMap::from([(place, Way { cost: 0.0, pages: 0, placed, last: None })]);
        while place < end {
            self.follow(place, end, pages.len(), &mut ways);
            // Each page goes on to a later place, so all ways to this one are known.
            place = ways.range((Bound::Excluded(place), Bound::Unbounded)).next().map_or(end, |(next, _)| *next);
        }
        let placed = ways.get(&end).map_or(placed, |way| way.placed);
        let first = pages.len();
        while let Some((from, last)) = ways.remove(&place).and_then(|way| way.last) {
            pages.extend(last.into_iter().rev());
            place = from;
        }
        pages[first..].reverse();
        placed
    }

    /// Adds the ways that go on from a place by one page, where they are the best.
    fn follow(&self, place: Place, end: Place, before: usize, ways: &mut BTreeMap<Place, Way>) {
        let Some(&Way { cost, pages, mut placed, .. }) = ways.get(&place) else { return };
        let marks = self.marks_before(place);
        let alone = self.stuck_notes(&mut placed, marks, before + pages);
        let (is_first, pages) = (pages == 0, pages + alone.len());
        let page = Blank::new((self.room)(before + pages), placed, marks, is_first);
        let endings = self.endings(place, end, page);
        for ending in &endings.list {
            let cost = cost + alone.iter().map(|_| PAGE).sum::<f64>() + ending.cost;
            // Of two that cost the same, the one whose first pages are fuller comes later.
            if ways.get(&ending.next).is_some_and(|known| known.cost < cost) {
                continue;
            }
            let marks = self.marks_before(ending.next);
            let (notes, placed) = self.foot.place(placed, marks, page.height - ending.bottom, false);
            let page = Page { parts: endings.parts(ending), notes };
            let last = Some((place, alone.iter().cloned().chain([page]).collect()));
            ways.insert(ending.next, Way { cost, pages: pages + 1, placed, last });
        }
    }

    /// Returns pages for the notes of pages before that no foot has room for; text would wait for them in vain.
    fn stuck_notes(&self, placed: &mut Placed, marks: usize, first: usize) -> Vec<Page> {
        let mut pages = Vec::new();
        loop {
            let height = (self.room)(first + pages.len());
            if !self.foot.is_stuck(*placed, marks, most_carried(height)) {
                return pages;
            }
            pages.push(self.notes_alone(placed, marks, height));
        }
    }
}
