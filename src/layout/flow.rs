//! The page builder: where vertical lists are broken into pages and columns.
//!
//! As TeX does it, page by page: of the places at which the page could end, the
//! one where penalty and emptiness together cost least. A document is a row of
//! segments, each in one number of columns; columns are balanced where a
//! segment ends. Knows no block. The work grows with the length of the lists.

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::foot::{Foot, FootMeasures, Need, NoteList, NotePart};
use crate::layout::vertical::{self, FORBIDDEN, FORCED, VBox, VItem};

/// What a quite empty page costs; a tenth of a page costs a hundredth of that.
const EMPTY: f64 = 5_000.0;
/// What it costs to break a footnote: as much as a page that is three fifths empty.
const BROKEN_NOTE: f64 = 1_800.0;
/// How near the height of balanced columns comes to the least, in points.
const BALANCE: f64 = 1.0;

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

/// Breaks segments into pages; only a box that is higher than its page is too much for it.
pub(super) fn paginate(segments: &[Segment], notes: &[NoteList], measures: FootMeasures, room: Room<'_>) -> Vec<Page> {
    build(segments, notes, measures, room).0
}

/// Returns the pages and how many parts of lists were looked at for them.
fn build(segments: &[Segment], notes: &[NoteList], measures: FootMeasures, room: Room<'_>) -> (Vec<Page>, usize) {
    let mut builder = Builder { segments, foot: Foot::new(notes, measures), segment: 0, start: 0, looked: 0 };
    let mut pages = Vec::new();
    while builder.has_more() {
        pages.push(builder.page(room(pages.len())));
    }
    (pages, builder.looked)
}

/// Returns whether a part vanishes at the head of a page.
fn vanishes(part: &VItem) -> bool {
    match part {
        VItem::Space(_) | VItem::Penalty(_) => true,
        VItem::Box(_) | VItem::Insert(_) => false,
    }
}

/// Returns what stands above this part when a page begins with it.
fn repeated_head(part: &VItem) -> Option<&VBox> {
    match part {
        VItem::Box(vbox) => vbox.repeated_head.as_deref(),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

/// Returns what stands below a list when a page ends with it.
fn closing(list: &[VItem]) -> Option<&VBox> {
    let mut parts = list.iter().rev().skip_while(|part| matches!(part, VItem::Insert(_) | VItem::Penalty(_)));
    match parts.next()? {
        VItem::Box(vbox) => vbox.closing.as_deref(),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

/// Returns the height of a part of a list that is a page or column, with what stands above and below it only there.
pub(super) fn height_alone(list: &[VItem]) -> Length {
    let head = list.first().and_then(repeated_head).map_or(Length::ZERO, |head| head.height);
    head + vertical::height(list) + closing(list).map_or(Length::ZERO, |foot| foot.height)
}

/// Returns a part of a list that is a page or column, with what stands above and below it only there.
pub(super) fn whole(list: &[VItem]) -> Vec<VItem> {
    let head = list.first().and_then(repeated_head).map(|head| VItem::Box(head.clone()));
    let foot = closing(list).map(|foot| VItem::Box(foot.clone()));
    head.into_iter().chain(list.iter().cloned()).chain(foot).collect()
}

struct Builder<'a> {
    segments: &'a [Segment],
    foot: Foot<'a>,
    /// Where the next page begins.
    segment: usize,
    start: usize,
    /// How many parts of lists were looked at to find the ends of pages.
    looked: usize,
}

/// The room that a part of a page can have.
#[derive(Debug, Clone, Copy)]
struct Space {
    /// The height for text and notes.
    height: Length,
    /// The most that notes which wait already may take of it.
    carried: Length,
    /// Whether nothing stands above.
    is_at_top: bool,
    /// What must follow on the page when the segment ends there.
    tail: Length,
}

impl Builder<'_> {
    /// Goes on to what does not vanish; returns whether there is anything.
    fn has_more(&mut self) -> bool {
        while let Some(segment) = self.segments.get(self.segment) {
            match segment.list[self.start..].iter().position(|part| !vanishes(part)) {
                Some(first) => {
                    self.start += first;
                    return true;
                }
                None => self.go_on(),
            }
        }
        !self.foot.is_empty()
    }

    fn go_on(&mut self) {
        self.segment += 1;
        self.start = 0;
    }

    fn page(&mut self, height: Length) -> Page {
        let mut page = Page::default();
        let mut y = Length::ZERO;
        let mut carried = Foot::most_carried(height);
        while let Some(segment) = self.segments.get(self.segment) {
            let is_at_top = page.parts.is_empty();
            if segment.begins_page && self.start == 0 && !is_at_top {
                break;
            }
            let top = if is_at_top { y } else { y + segment.gap };
            let space = Space { height: height - top, carried, is_at_top, tail: self.tail() };
            let columns = self.part(segment, space);
            let used = columns.iter().map(|range| height_alone(&segment.list[range.clone()])).max();
            let end = columns.last().map_or(self.start, |range| range.end);
            if end > self.start {
                y = top + used.unwrap_or_default();
                let range = columns.first().map_or(end, |range| range.start)..end;
                self.foot.take(&segment.list[range]);
                page.parts.push(Part { segment: self.segment, top, columns });
            }
            self.start = end;
            if end < segment.list.len() || self.foot.height() > height - y {
                break;
            }
            self.go_on();
            // Notes of this page have their place with their text.
            carried = height;
        }
        if self.segments.get(self.segment).is_some_and(|segment| self.start == segment.list.len()) {
            self.go_on();
        }
        page.notes = self.foot.place(height - y, page.parts.is_empty());
        page
    }

    /// Returns the room that must be left below a segment, so that the next one can begin.
    fn tail(&self) -> Length {
        match self.segments.get(self.segment + 1) {
            Some(next) if !next.begins_page => {
                let is_place = |part: &VItem| matches!(part, VItem::Penalty(penalty) if *penalty < vertical::WIDOW);
                let beginning = next.list.split(is_place).find(|part| !part.is_empty()).unwrap_or_default();
                next.gap + vertical::height(beginning)
            }
            Some(_) | None => Length::ZERO,
        }
    }

    /// Returns what of a segment goes into the columns of this page.
    fn part(&mut self, segment: &Segment, space: Space) -> Vec<Range<usize>> {
        if segment.columns <= 1 {
            let end = self.end(segment, self.start, space, true);
            return std::iter::once(self.start..end).collect();
        }
        self.balanced(segment, space)
    }

    /// Returns columns of about one height where the segment ends, else full ones.
    fn balanced(&mut self, segment: &Segment, space: Space) -> Vec<Range<usize>> {
        let mut columns = Vec::new();
        let mut height = space.height - self.foot.look(space.carried).whole();
        // Notes take room from the text that refers to them: what is left of them goes over.
        for _ in 0..3 {
            columns = self.filled(segment, Space { height, ..space });
            let mut need = self.foot.look(space.carried);
            for range in &columns {
                self.meet(&segment.list[range.clone()], &mut need);
            }
            let room = space.height - need.whole().min(space.height.scale(0.5));
            if room >= height {
                break;
            }
            height = room;
        }
        let is_whole = |columns: &[Range<usize>]| columns.last().is_none_or(|last| last.end == segment.list.len());
        if !is_whole(&columns) {
            return columns;
        }
        let (mut low, mut high) = (Length::ZERO, height);
        while high - low > Length::pt(BALANCE) {
            let middle = (low + high) / 2;
            let tried = self.filled(segment, Space { height: middle, is_at_top: false, ..space });
            if is_whole(&tried) && tried.first().is_some_and(|first| !first.is_empty()) {
                (columns, high) = (tried, middle);
            } else {
                low = middle;
            }
        }
        columns
    }

    /// Returns columns that are filled one after the other.
    fn filled(&mut self, segment: &Segment, space: Space) -> Vec<Range<usize>> {
        let mut columns = Vec::new();
        let mut start = self.start;
        for _ in 0..segment.columns {
            if !columns.is_empty() {
                start += segment.list[start..].iter().take_while(|part| vanishes(part)).count();
            }
            let end = self.end(segment, start, Space { tail: Length::ZERO, ..space }, false);
            columns.push(start..end);
            start = end;
        }
        columns
    }

    fn meet(&mut self, list: &[VItem], need: &mut Need) {
        for part in list {
            if let VItem::Insert(note) = part {
                self.foot.meet(*note, need);
            }
        }
    }

    /// Returns where the column that begins at `start` ends.
    fn end(&mut self, segment: &Segment, start: usize, space: Space, with_notes: bool) -> usize {
        let list = &segment.list;
        let carried = if with_notes { space.carried } else { Length::ZERO };
        let mut need = self.foot.look(carried);
        let mut used = list.get(start).and_then(repeated_head).map_or(Length::ZERO, |head| head.height);
        let mut best: Option<(f64, usize)> = None;
        let mut last_resort = None;
        for index in start..=list.len() {
            self.looked += 1;
            let penalty = match list.get(index) {
                // The end of the list is a place where it is always broken.
                None if used + need.whole() + space.tail <= space.height || space.tail.is_zero() => FORCED,
                None => {
                    if segment.keeps_next {
                        FORBIDDEN
                    } else {
                        0
                    }
                }
                Some(VItem::Penalty(penalty)) => *penalty,
                Some(VItem::Insert(note)) if with_notes => {
                    self.foot.meet(*note, &mut need);
                    continue;
                }
                Some(part) => {
                    used += part.height();
                    continue;
                }
            };
            let closed = used + closing(&list[start..index]).map_or(Length::ZERO, |foot| foot.height);
            if closed + need.least() > space.height {
                if used + need.least() > space.height {
                    break;
                }
                continue;
            }
            if penalty <= FORCED {
                return index;
            }
            last_resort = Some(index);
            let total = closed + need.whole();
            let broken = if total > space.height { BROKEN_NOTE } else { 0.0 };
            let empty = (space.height - total.min(space.height)).ratio(space.height);
            let cost = f64::from(penalty) + EMPTY * empty.powi(2) + broken;
            if penalty < FORBIDDEN && best.is_none_or(|(least, _)| cost <= least) {
                best = Some((cost, index));
            }
        }
        match best.map(|(_, index)| index).or(last_resort) {
            Some(end) => end,
            None if space.is_at_top => first_penalty(list, start),
            None => start,
        }
    }
}

/// Returns the end of a box that is too high for any page.
fn first_penalty(list: &[VItem], start: usize) -> usize {
    let is_penalty = |part: &VItem| matches!(part, VItem::Penalty(_));
    list[start..].iter().position(is_penalty).map_or(list.len(), |index| start + index)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    const MEASURES: FootMeasures = FootMeasures { rule: Length::ZERO, gap: Length::ZERO };

    /// Returns the height of pages of ten points, the first of six.
    fn tens(page: usize) -> Length {
        Length::pt(if page == 0 { 6.0 } else { 10.0 })
    }

    fn list(text: &str) -> Vec<VItem> {
        text.split(' ')
            .filter(|part| !part.is_empty())
            .map(|part| match part.split_at(1) {
                ("b", height) => VItem::Box(VBox::empty(points(height))),
                ("s", height) => VItem::space(points(height)),
                ("p", penalty) => VItem::Penalty(penalty.parse().expect("a number")),
                ("n", number) => VItem::Insert(number.parse().expect("a number")),
                _ => panic!("{part}"),
            })
            .collect()
    }

    fn points(number: &str) -> Length {
        Length::pt(number.parse().expect("a number"))
    }

    fn segment(text: &str, columns: usize) -> Segment {
        Segment { list: list(text), columns, begins_page: false, gap: Length::pt(1.0), keeps_next: false }
    }

    /// Returns two notes of two points.
    fn notes() -> Vec<NoteList> {
        (0..2).map(|_| NoteList::new(list("b2"))).collect()
    }

    /// Checks after which parts of a list its pages end, and the footnotes of each.
    fn check(text: &str, expected: &[(usize, &[usize])]) {
        let pages = paginate(&[segment(text, 1)], &notes(), MEASURES, &tens);
        let mut end = 0;
        let found: Vec<(usize, Vec<usize>)> = pages
            .iter()
            .map(|page| {
                end = page.parts.last().map_or(end, |part| part.columns[0].end);
                (end, page.notes.iter().map(|part| part.note).collect())
            })
            .collect();
        let expected: Vec<(usize, Vec<usize>)> = expected.iter().map(|(end, notes)| (*end, notes.to_vec())).collect();
        assert_eq!(found, expected, "{text}");
    }

    /// Returns for each page its columns as ranges and its notes with their parts.
    fn describe(pages: &[Page]) -> Vec<String> {
        let range = |range: &Range<usize>| format!("{}-{}", range.start, range.end);
        let part = |part: &Part| part.columns.iter().map(range).collect::<Vec<_>>().join(" ");
        let note = |part: &NotePart| format!("n{} {}", part.note, range(&part.range));
        let page =
            |page: &Page| page.parts.iter().map(part).chain(page.notes.iter().map(note)).collect::<Vec<_>>().join(", ");
        pages.iter().map(page).collect()
    }

    #[test]
    fn a_footnote_that_is_too_long_goes_on_at_the_foot_of_the_next_page() {
        let notes = [NoteList::new(list("b1 p500 b1 p0 b1 p0 b1 p0 b1 p500 b1"))];
        let pages = paginate(&[segment("b2 n0 p0 b2 p0 b2 p0 b2", 1)], &notes, MEASURES, &tens);
        assert_eq!(describe(&pages), ["0-4, n0 0-3", "5-8, n0 4-11"]);
        let pages = paginate(&[segment("b5 n0 p0 b2 p0 b2 p0 b2", 1)], &notes, MEASURES, &tens);
        assert_eq!(describe(&pages), ["0-2", "3-6, n0 0-11", "7-8"]);
    }

    #[test]
    fn a_footnote_longer_than_all_its_pages_comes_to_an_end() {
        let lines = vec!["b1"; 120].join(" p0 ");
        let notes = [NoteList::new(list(&lines)), NoteList::new(list("b1"))];
        let pages = paginate(&[segment("b1 n0 p0 b1 n1 p0 b1 p0 b9 p0 b9", 1)], &notes, MEASURES, &tens);
        let shown: usize = pages.iter().flat_map(|page| &page.notes).map(|part| part.range.len().div_ceil(2)).sum();
        assert_eq!(shown, 121);
        assert!((13..=16).contains(&pages.len()), "{:?}", describe(&pages));
    }

    #[test]
    fn columns_are_balanced_where_they_end_and_full_where_they_go_on() {
        let lines = |count: usize| vec!["b1"; count].join(" p0 ");
        let segments = [segment("b2", 1), segment(&lines(6), 2), segment("b1", 1)];
        let pages = paginate(&segments, &[], MEASURES, &|_| Length::pt(10.0));
        assert_eq!(describe(&pages), ["0-1, 0-5 6-11, 0-1"]);
        let tops: Vec<String> = pages[0].parts.iter().map(|part| format!("{:.0}", part.top.to_pt())).collect();
        assert_eq!(tops, ["0", "3", "7"]);
        let pages = paginate(&[segment(&lines(24), 2)], &[], MEASURES, &|_| Length::pt(10.0));
        assert_eq!(describe(&pages), ["0-19 20-39", "40-43 44-47"]);
    }

    #[test]
    fn footnotes_of_columns_stand_below_all_of_them() {
        let lines = format!("b1 n0 p0 {}", vec!["b1"; 30].join(" p0 "));
        let pages = paginate(&[segment(&lines, 2)], &notes(), MEASURES, &|_| Length::pt(10.0));
        assert_eq!(describe(&pages)[0], "0-16 17-32, n0 0-1");
    }

    #[test]
    fn what_ends_with_a_heading_goes_to_the_page_of_what_follows() {
        let above = Segment { keeps_next: true, ..segment("b7 p0 b1", 1) };
        let pages = paginate(&[above, segment("b2 p500 b2 p0 b2", 2)], &[], MEASURES, &|_| Length::pt(10.0));
        assert_eq!(describe(&pages), ["0-1", "2-3, 0-3 4-5"]);
    }

    #[test]
    fn the_work_grows_with_the_length_of_the_text() {
        for columns in [1, 3] {
            let work = |count: usize| {
                let marks: Vec<String> = (0..count).map(|note| format!("b1 n{note} p0 b1")).collect();
                let notes: Vec<NoteList> = (0..count).map(|_| NoteList::new(list("b1 p0 b1 p0 b1 p0 b1"))).collect();
                build(&[segment(&marks.join(" p0 "), columns)], &notes, MEASURES, &tens).1
            };
            let (few, many) = (work(500), work(5_000));
            assert!(many < few * 11, "{columns} columns: {few} parts looked at, {many} for ten times the text");
        }
    }

    #[test]
    fn pages_are_filled() {
        check("b3 p0 b3 p0 b5 p0 b5 p0 b1", &[(3, &[]), (7, &[]), (9, &[])]);
    }

    #[test]
    fn a_page_ends_earlier_rather_than_at_a_dear_place() {
        check("b2 p0 b1 p500 b1 p0 b9", &[(5, &[]), (7, &[])]);
    }

    #[test]
    fn a_dear_place_is_taken_rather_than_a_page_that_is_mostly_empty() {
        check("b2 p0 b2 p500 b9", &[(3, &[]), (5, &[])]);
    }

    #[test]
    fn a_heading_goes_with_what_follows() {
        check("b2 p0 s1 b1 p10000 b4", &[(1, &[]), (6, &[])]);
    }

    #[test]
    fn a_forbidden_place_is_taken_when_there_is_no_other() {
        check("b5 p10000 b5", &[(1, &[]), (3, &[])]);
    }

    #[test]
    fn a_forced_break_ends_a_page_and_two_end_no_more() {
        check("b1 p-10000 p-10000 b1", &[(1, &[]), (4, &[])]);
    }

    #[test]
    fn spaces_vanish_at_the_head_of_a_page() {
        check("b6 p0 s5 b10", &[(1, &[]), (4, &[])]);
    }

    #[test]
    fn a_footnote_stands_with_its_line_and_only_once() {
        check("b2 n0 p0 b2 n0 p0 b2 n1 p0 b2 n0", &[(5, &[0]), (11, &[1])]);
        check("b3 p0 b3 n0 p0 b1", &[(1, &[]), (6, &[0])]);
    }

    #[test]
    fn a_repeated_header_row_takes_room() {
        let mut rows = list("b6 p0 b5 p0 b5");
        let head = Arc::new(VBox::empty(Length::pt(1.0)));
        for row in &mut rows[1..] {
            if let VItem::Box(row) = row {
                row.repeated_head = Some(Arc::clone(&head));
            }
        }
        let rows = Segment { list: rows, ..segment("", 1) };
        let pages = paginate(&[rows], &[], MEASURES, &tens);
        assert_eq!(describe(&pages), ["0-1", "2-3", "4-5"]);
    }

    #[test]
    fn a_box_that_is_too_high_has_its_own_page() {
        check("b1 p0 b30 p0 b1", &[(1, &[]), (3, &[]), (5, &[])]);
    }
}
