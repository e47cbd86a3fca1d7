//! Booklets: which pages stand beside each other on paper that is folded and stitched.

use crate::geometry::{Length, Point, Size};
use crate::layout::Layout;
use crate::pdf::imposition::{Page, Placed};
use crate::project::{Pagination, Sheet};

/// Returns whether the pages of a sheet are stitched: two stand side by side on paper that is folded.
pub(in crate::pdf) fn is_booklet(sheet: &Sheet) -> bool {
    sheet.pagination == Pagination::Pages && sheet.panel(sheet.page(0)).bound_side().is_some()
}

/// Returns the pages of each side of a stitched booklet of so many pages, left and right, when it is bound on the left.
///
/// A sheet of paper has two sides, and the outermost sheet has the first and
/// the last page. Where the pages are no multiple of four, places are empty.
pub(in crate::pdf) fn booklet_sides(pages: usize) -> Vec<[usize; 2]> {
    let last = pages.next_multiple_of(4).max(4) - 1;
    let side = |first: usize| if first.is_multiple_of(2) { [last - first, first] } else { [first, last - first] };
    (0..=last / 2).map(side).collect()
}

/// Paper of these sizes, in mm, that lies.
const PAPER: [[f64; 2]; 3] = [[210.0, 148.0], [297.0, 210.0], [420.0, 297.0]];
/// How much larger the paper may be than two pages: two A5 pages are 1 mm narrower than A4.
const SPARE_MM: f64 = 2.0;

/// Returns the paper that two pages side by side are printed on: of an ISO size where one is all but as large.
pub(super) fn spread_size(sheet: &Sheet) -> Size {
    let page = sheet.panel(sheet.page(0)).size;
    let (width, height) = (page.width * 2, page.height);
    let spare = |paper: Length, length: Length| paper >= length && paper - length <= Length::mm(SPARE_MM);
    let paper = PAPER.map(|[width, height]| Size::mm(width, height));
    let fits = |paper: &Size| spare(paper.width, width) && spare(paper.height, height);
    paper.into_iter().find(fits).unwrap_or(Size { width, height })
}

/// Returns the sides of the paper of a stitched booklet, the outermost first.
pub(super) fn spreads(layout: &Layout, sheet: &Sheet) -> Vec<Page> {
    let size = spread_size(sheet);
    let (middle, top) = (size.width / 2, (size.height - sheet.panel(sheet.page(0)).size.height) / 2);
    let spread = |mut pages: [usize; 2]| {
        if sheet.mirrored {
            pages.reverse();
        }
        let [left, right] = pages;
        let mut page = Page::new(size, Length::ZERO);
        let width = |frame: usize| layout.frames.get(frame).map(|content| content.size.width);
        let columns = [(left, width(left).map(|width| middle - width)), (right, width(right).map(|_| middle))];
        let place = |(frame, x): (usize, Option<Length>)| Some(Placed::once(frame, Point { x: x?, y: top }));
        page.placed = columns.into_iter().filter_map(place).collect();
        page.placed.sort_by_key(|placed| placed.frame);
        page
    };
    booklet_sides(layout.frames.len()).into_iter().map(spread).collect()
}
