//! The page builder: where a vertical list is broken into pages.
//!
//! As TeX does it, page by page: of the places at which the page could end, the
//! one where penalty and emptiness together cost least. Knows no block.

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::vertical::{self, FORBIDDEN, FORCED, VBox, VItem};

/// What a quite empty page costs; a tenth of a page costs a hundredth of that.
const EMPTY: f64 = 5_000.0;

/// What there is room for.
pub(super) trait Room {
    /// Returns the height of the n-th page, from 0.
    fn height(&self, page: usize) -> Length;
    /// Returns the height that these footnotes take.
    fn notes(&self, notes: &[usize]) -> Length;
}

/// A page: a part of the list and the footnotes below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    /// The parts of the list.
    pub(super) range: Range<usize>,
    /// The footnotes, those of earlier pages left out.
    pub(super) notes: Vec<usize>,
}

/// Breaks a list into pages; only a box that is higher than its page is too much for it.
pub(super) fn paginate(list: &[VItem], room: &dyn Room) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    let mut start = 0;
    while let Some(first) = list[start..].iter().position(|part| !vanishes(part)) {
        start += first;
        let earlier: Vec<usize> = pages.iter().flat_map(|page| &page.notes).copied().collect();
        let builder = PageBuilder { list, room, earlier, number: pages.len() };
        let page = builder.build(start);
        start = page.range.end;
        pages.push(page);
    }
    pages
}

/// Returns whether a part vanishes at the head of a page.
fn vanishes(part: &VItem) -> bool {
    match part {
        VItem::Space(_) | VItem::Penalty(_) => true,
        VItem::Box(_) | VItem::Insert(_) => false,
    }
}

/// Returns the header row that a page which begins with this part repeats.
pub(super) fn repeated_head(part: &VItem) -> Option<&VBox> {
    match part {
        VItem::Box(vbox) => vbox.repeated_head.as_deref(),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

struct PageBuilder<'a> {
    list: &'a [VItem],
    room: &'a dyn Room,
    /// The footnotes of earlier pages.
    earlier: Vec<usize>,
    number: usize,
}

impl PageBuilder<'_> {
    fn build(&self, start: usize) -> Page {
        let end = self.end(start);
        Page { range: start..end, notes: self.notes(start..end) }
    }

    /// Returns where the page that begins at `start` ends.
    fn end(&self, start: usize) -> usize {
        let height = self.room.height(self.number);
        let mut used = repeated_head(&self.list[start]).map_or(Length::ZERO, |head| head.height);
        let mut best: Option<(f64, usize)> = None;
        let mut last_resort = None;
        for index in start..=self.list.len() {
            // The end of the list is a place where it is always broken.
            let penalty = match self.list.get(index) {
                None => FORCED,
                Some(VItem::Penalty(penalty)) => *penalty,
                Some(part) => {
                    used += part.height();
                    continue;
                }
            };
            let total = used + self.room.notes(&self.notes(start..index));
            if total > height {
                break;
            }
            if penalty <= FORCED {
                return index;
            }
            last_resort = Some(index);
            let cost = f64::from(penalty) + EMPTY * (height - total).ratio(height).powi(2);
            if penalty < FORBIDDEN && best.is_none_or(|(least, _)| cost <= least) {
                best = Some((cost, index));
            }
        }
        best.map(|(_, index)| index).or(last_resort).unwrap_or_else(|| self.first_penalty(start))
    }

    /// Returns the end of a box that is too high for any page.
    fn first_penalty(&self, start: usize) -> usize {
        let is_penalty = |part: &VItem| matches!(part, VItem::Penalty(_));
        self.list[start..].iter().position(is_penalty).map_or(self.list.len(), |index| start + index)
    }

    /// Returns the footnotes of a part of the list that are new.
    fn notes(&self, range: Range<usize>) -> Vec<usize> {
        let mut notes = vertical::notes_of(&self.list[range]);
        notes.retain(|note| !self.earlier.contains(note));
        notes
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// Pages of ten points, the first of six; a footnote takes two.
    struct Tens;

    impl Room for Tens {
        fn height(&self, page: usize) -> Length {
            Length::pt(if page == 0 { 6.0 } else { 10.0 })
        }
        fn notes(&self, notes: &[usize]) -> Length {
            Length::pt(2.0) * i64::try_from(notes.len()).expect("few")
        }
    }

    fn list(text: &str) -> Vec<VItem> {
        text.split(' ')
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

    /// Checks after which parts of a list its pages end, and the footnotes of each.
    fn check(text: &str, expected: &[(usize, &[usize])]) {
        let pages = paginate(&list(text), &Tens);
        let found: Vec<_> = pages.iter().map(|page| (page.range.end, page.notes.as_slice())).collect();
        assert_eq!(found, expected, "{text}");
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
        let ends: Vec<_> = paginate(&rows, &Tens).iter().map(|page| page.range.end).collect();
        assert_eq!(ends, [1, 3, 5]);
    }

    #[test]
    fn a_box_that_is_too_high_has_its_own_page() {
        check("b1 p0 b30 p0 b1", &[(1, &[]), (3, &[]), (5, &[])]);
    }
}
