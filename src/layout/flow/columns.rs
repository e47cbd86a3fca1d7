//! Columns: filled one after the other where a segment goes on, of about one height where it ends.

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::flow::cost::{Blank, emptiness};
use crate::layout::flow::ending::{Cut, Cuts, first_break};
use crate::layout::flow::{Flow, Place, closing, height_alone, repeated_head};
use crate::layout::steps;
use crate::layout::vertical::{FORBIDDEN, VItem};

/// How near the height of balanced columns comes to the least, in points.
const BALANCE: f64 = 1.0;
/// The heights at which columns that go on are tried to end, as shares of what there is.
const HEIGHTS: [f64; 4] = [1.0, 0.95, 0.89, 0.8];

/// The end of a column, and what it costs to break the list there.
type ColumnEnd = (usize, f64);

/// Columns side by side.
#[derive(Debug, Default)]
struct Filled {
    columns: Vec<Range<usize>>,
    penalty: f64,
}

impl Filled {
    /// Returns whether there is something in the first column, and the list ends with the last one.
    fn is_whole(&self, list: &[VItem]) -> bool {
        self.begins() && self.columns.last().is_some_and(|last| last.end == list.len())
    }

    fn begins(&self) -> bool {
        self.columns.first().is_some_and(|first| !first.is_empty())
    }

    /// Returns the columns as an end of what begins at `top`.
    fn cut(self, list: &[VItem], top: Length) -> Cut {
        let heights = || self.columns.iter().map(|range| height_alone(&list[range.clone()]));
        let count = i64::try_from(self.columns.len()).unwrap_or(1).max(1);
        let (bottom, mean) = (top + heights().max().unwrap_or_default(), top + heights().sum::<Length>() / count);
        Cut { columns: self.columns, bottom, mean, penalty: self.penalty }
    }
}

impl Flow<'_> {
    /// Returns where a segment in columns can end on a page.
    pub(super) fn column_cuts(&self, place: Place, page: Blank) -> Cuts {
        let list = &self.segments[place.segment].list;
        let (filled, height) = self.above_notes(place, page, page.rest());
        if filled.is_whole(list) {
            let whole = Some(self.balanced(place, filled, height).cut(list, page.top));
            return Cuts { within: Vec::new(), whole };
        }
        let mut cuts = Cuts::default();
        let mut shown = None;
        for share in HEIGHTS {
            let (filled, _) = self.above_notes(place, page, page.rest().scale(share));
            let end = filled.columns.last().map(|range| range.end);
            if filled.begins() && end != shown {
                cuts.within.push(filled.cut(list, page.top));
                shown = end;
            }
        }
        cuts
    }

    /// Returns columns of at most a height that leave room for their notes, and their height.
    fn above_notes(&self, place: Place, page: Blank, most: Length) -> (Filled, Length) {
        let rest = page.rest();
        let mut height = most.min(rest - page.need(&self.foot, page.marks).whole);
        let mut filled = Filled::default();
        // Notes take room from the text that refers to them: what is left of them goes over.
        for _ in 0..3 {
            filled = self.filled(place, height, page.is_empty);
            let end = filled.columns.last().map_or(place.start, |range| range.end);
            let need = page.need(&self.foot, self.marks_before(Place { start: end, ..place })).whole;
            let room = most.min(rest - need.min(rest / 2));
            if room >= height {
                break;
            }
            height = room;
        }
        (filled, height)
    }

    /// Returns the lowest columns that hold the rest of a segment, which fits columns of a height.
    fn balanced(&self, place: Place, filled: Filled, height: Length) -> Filled {
        let list = &self.segments[place.segment].list;
        let (mut best, mut low, mut high) = (filled, Length::ZERO, height);
        while high - low > Length::pt(BALANCE) {
            let middle = (low + high) / 2;
            let tried = self.filled(place, middle, false);
            if tried.is_whole(list) {
                (best, high) = (tried, middle);
            } else {
                low = middle;
            }
        }
        best
    }

    /// Returns columns that are filled one after the other.
    fn filled(&self, place: Place, height: Length, is_at_top: bool) -> Filled {
        let segment = &self.segments[place.segment];
        let mut filled = Filled::default();
        let mut start = place.start;
        for _ in 0..segment.columns {
            if !filled.columns.is_empty() {
                start += segment.list[start..].iter().take_while(|part| part.vanishes()).count();
            }
            let (end, penalty) = column_end(&segment.list, start, height, is_at_top);
            filled.columns.push(start..end);
            filled.penalty += penalty;
            start = end;
        }
        filled
    }
}

/// Returns where a column that begins at `start` ends; with a box that is too high only at the top of a page.
fn column_end(list: &[VItem], start: usize, height: Length, is_at_top: bool) -> ColumnEnd {
    let mut used = list.get(start).and_then(repeated_head).map_or(Length::ZERO, |head| head.height);
    let mut best: Option<(f64, ColumnEnd)> = None;
    let mut last_resort = None;
    for index in start..=list.len() {
        steps::count();
        let penalty = match list.get(index) {
            Some(VItem::Penalty(penalty)) => Some(*penalty),
            None => None,
            Some(part) => {
                used += part.height();
                continue;
            }
        };
        if used > height {
            break;
        }
        let closed = used + closing(&list[start..index]).map_or(Length::ZERO, |foot| foot.height);
        if closed > height {
            continue;
        }
        let Some(penalty) = penalty else { return (index, 0.0) };
        let end = (index, f64::from(penalty));
        last_resort = Some(end);
        let cost = f64::from(penalty) + emptiness(closed, height);
        if penalty < FORBIDDEN && best.is_none_or(|(least, _)| cost <= least) {
            best = Some((cost, end));
        }
    }
    match best.map(|(_, end)| end).or(last_resort) {
        Some(end) => end,
        None if is_at_top => (first_break(list, start), 0.0),
        None => (start, 0.0),
    }
}
