//! Where a page that begins at a place can end.

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::flow::cost::Blank;
use crate::layout::flow::{Flow, Part, Place, closing, repeated_head};
use crate::layout::steps;
use crate::layout::vertical::{FORBIDDEN, VItem};

/// How much dearer than the best a page may be for the sake of others: as much as when it is half empty.
const TOLERANCE: f64 = 1_250.0;

/// The ways in which a page can be filled.
pub(super) struct Endings {
    /// Whole segments on the page, one under the other.
    above: Vec<Part>,
    pub(super) list: Vec<Ending>,
}

/// A way in which a page can be filled.
pub(super) struct Ending {
    /// Where the next page begins.
    pub(super) next: Place,
    pub(super) cost: f64,
    /// The lower edge of the text.
    pub(super) bottom: Length,
    /// How many whole segments it has.
    whole: usize,
    /// What it has of the segment below them.
    rest: Option<Part>,
}

/// An end of a segment's part that stands on a page.
pub(super) struct Cut {
    /// What stands in each column.
    pub(super) columns: Vec<Range<usize>>,
    /// The lower edge of the highest column.
    pub(super) bottom: Length,
    /// The lower edges of all columns in the mean.
    pub(super) mean: Length,
    /// What it costs to break the list there.
    pub(super) penalty: f64,
}

/// What a page can have of a segment.
#[derive(Default)]
pub(super) struct Cuts {
    /// The ends within it.
    pub(super) within: Vec<Cut>,
    /// All of it, where there is room.
    pub(super) whole: Option<Cut>,
}

impl Endings {
    /// Returns what the page has when it ends so.
    pub(super) fn parts(&self, ending: &Ending) -> Vec<Part> {
        self.above[..ending.whole].iter().chain(&ending.rest).cloned().collect()
    }

    /// Leaves what is worth a thought: nothing that is forbidden where there is something else, nothing much dearer
    /// than the best.
    fn worth(mut self) -> Self {
        let least = self.list.iter().map(|ending| ending.cost).fold(f64::INFINITY, f64::min);
        let most = if least < f64::from(FORBIDDEN) { f64::from(FORBIDDEN) } else { f64::INFINITY };
        self.list.retain(|ending| ending.cost < most && ending.cost <= least + TOLERANCE);
        self
    }
}

impl Flow<'_> {
    /// Returns how a page can be filled that begins at `from`; there is always a way.
    pub(super) fn endings(&self, from: Place, end: Place, mut page: Blank) -> Endings {
        let mut found = Endings { above: Vec::new(), list: Vec::new() };
        let mut place = from;
        while place < end {
            let segment = &self.segments[place.segment];
            let cuts = if segment.columns <= 1 { self.cuts(place, page) } else { self.column_cuts(place, page) };
            let part = |columns| Part { segment: place.segment, top: page.top, columns };
            for cut in cuts.within {
                let last = cut.columns.last().map_or(place.start, |range| range.end);
                let next = self.settle(Place { start: last, ..place }, end);
                let cost = cut.penalty + self.page_cost(page, (next, end), cut.mean);
                let (whole, bottom) = (found.above.len(), cut.bottom);
                found.list.push(Ending { next, cost, bottom, whole, rest: Some(part(cut.columns)) });
            }
            let Some(cut) = cuts.whole else { break };
            let next = self.settle(Place { segment: place.segment + 1, start: 0 }, end);
            let kept = if segment.keeps_next && next < end { f64::from(FORBIDDEN) } else { 0.0 };
            let cost = kept + cut.penalty + self.page_cost(page, (next, end), cut.bottom);
            found.above.push(part(cut.columns));
            found.list.push(Ending { next, cost, bottom: cut.bottom, whole: found.above.len(), rest: None });
            if next == end || cut.bottom + page.need(&self.foot, self.marks_before(next)).whole > page.height {
                break;
            }
            page = Blank { top: cut.bottom + self.segments[next.segment].gap, is_empty: false, ..page };
            place = next;
        }
        if found.list.is_empty() {
            found.list.push(self.too_high(from, end, page));
        }
        found.worth()
    }

    /// Returns what a page costs that is filled down to `bottom` and before the next begins at `next`.
    fn page_cost(&self, page: Blank, (next, end): (Place, Place), bottom: Length) -> f64 {
        let need = page.need(&self.foot, self.marks_before(next));
        if next == end { page.last_cost(bottom, &need) } else { page.cost(bottom, &need) }
    }

    /// Returns how many notes have their first mark before a place.
    pub(super) fn marks_before(&self, place: Place) -> usize {
        self.foot.marks_before(place.segment, place.start)
    }

    /// Returns where a segment in one column can end on a page.
    fn cuts(&self, place: Place, page: Blank) -> Cuts {
        let list = &self.segments[place.segment].list;
        let mut cuts = Cuts::default();
        let mut bottom =
            page.top + list.get(place.start).and_then(repeated_head).map_or(Length::ZERO, |head| head.height);
        for index in place.start..=list.len() {
            steps::count();
            let penalty = match list.get(index) {
                Some(VItem::Penalty(penalty)) => Some(*penalty),
                None => None,
                Some(part) => {
                    bottom += part.height();
                    continue;
                }
            };
            let least = page.need(&self.foot, self.marks_before(Place { start: index, ..place })).least;
            if bottom + least > page.height {
                break;
            }
            let closed = bottom + closing(&list[place.start..index]).map_or(Length::ZERO, |foot| foot.height);
            if closed + least > page.height {
                continue;
            }
            let columns = std::iter::once(place.start..index).collect();
            let cut = Cut { columns, bottom: closed, mean: closed, penalty: f64::from(penalty.unwrap_or(0)) };
            match penalty {
                Some(_) => cuts.within.push(cut),
                None => cuts.whole = Some(cut),
            }
        }
        cuts
    }

    /// Returns the end of a page whose first box is too high for it.
    fn too_high(&self, from: Place, end: Place, page: Blank) -> Ending {
        let last = first_break(&self.segments[from.segment].list, from.start);
        let next = self.settle(Place { start: last, ..from }, end);
        let rest = Part { segment: from.segment, top: page.top, columns: std::iter::once(from.start..last).collect() };
        let cost = self.page_cost(page, (next, end), page.height);
        Ending { next, cost, bottom: page.height, whole: 0, rest: Some(rest) }
    }
}

/// Returns the first place after `start` where a list can be broken.
pub(super) fn first_break(list: &[VItem], start: usize) -> usize {
    let is_penalty = |part: &VItem| matches!(part, VItem::Penalty(_));
    list[start..].iter().position(is_penalty).map_or(list.len(), |index| start + index)
}
