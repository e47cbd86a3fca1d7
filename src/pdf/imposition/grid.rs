//! Grids: several copies of a small flat sheet on paper of the office, to be cut apart.
//!
//! A leaflet of A5 is printed twice on A4, a DL three times, a business card
//! ten times. Copies stand upright and edge to edge, the grid in the middle of
//! the paper: turned over at its left or right edge, each back lies behind the
//! front of its own copy.

use crate::geometry::{Length, Point, Rect, Sides, Size};
use crate::pdf::imposition::guides::{Guide, GuideKind};
use crate::pdf::imposition::{Page, Placed, is_booklet};
use crate::project::Sheet;

/// A4 as it lies and as it stands, in mm.
const PAPER: [[f64; 2]; 2] = [[297.0, 210.0], [210.0, 297.0]];
/// What sheets may miss the paper by: measures are rounded.
const SLACK_MM: f64 = 0.01;
/// What may be left over in one direction without being cut off: two A5 are 1 mm narrower than A4.
const UNCUT_MM: f64 = 2.0;
/// How far a cut mark reaches into the paper where there is no white around the copies, in mm: printers leave
/// the outer 4 mm blank.
const INSIDE_MM: f64 = 8.0;
/// How long a cut mark is in the white around the copies, in mm, and how long it must be to be seen.
const OUTSIDE_MM: f64 = 5.0;
const LEAST_OUTSIDE_MM: f64 = 1.5;

/// Copies of a sheet on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grid {
    /// The paper.
    pub(super) paper: Size,
    /// One copy, trimmed.
    cell: Size,
    columns: i64,
    rows: i64,
}

impl Grid {
    /// Returns the grid of a sheet; nothing for a sheet that is folded or bound, or of which one copy at most fits.
    pub(super) fn of(sheet: &Sheet) -> Option<Self> {
        let cell = sheet.faces[0].size;
        let is_flat = sheet.faces.iter().all(|face| face.panels.len() == 1 && face.size == cell) && !is_booklet(sheet);
        is_flat.then(|| Self::of_size(cell)).flatten()
    }

    /// Returns the grid with most copies of that size, where two fit at least; it stands if it may.
    fn of_size(cell: Size) -> Option<Self> {
        let grid = |[width, height]: [f64; 2]| {
            let paper = Size::mm(width, height);
            let (columns, rows) = (times(paper.width, cell.width), times(paper.height, cell.height));
            Self { paper, cell, columns, rows }
        };
        PAPER.map(grid).into_iter().filter(|grid| grid.copies() > 1).max_by_key(Self::copies)
    }

    /// Returns how many copies stand on the paper.
    pub(super) fn copies(&self) -> i64 {
        self.columns * self.rows
    }

    /// Returns how often the paper is cut: along each line between copies, and around them where much is left over.
    pub(super) fn cuts(&self) -> i64 {
        let around = |is_cut: bool| if is_cut { 2 } else { 0 };
        self.columns - 1 + around(self.is_cut_at_sides()) + self.rows - 1 + around(self.is_cut_above())
    }

    fn is_cut_at_sides(&self) -> bool {
        self.paper.width - self.area().size.width > Length::mm(UNCUT_MM)
    }

    fn is_cut_above(&self) -> bool {
        self.paper.height - self.area().size.height > Length::mm(UNCUT_MM)
    }

    /// Returns what the copies cover together.
    fn area(&self) -> Rect {
        let (width, height) = (self.cell.width * self.columns, self.cell.height * self.rows);
        Rect::new((self.paper.width - width) / 2, (self.paper.height - height) / 2, width, height)
    }

    /// Returns the upper left corner of each copy, row by row.
    fn corners(&self) -> impl Iterator<Item = Point> {
        let Self { cell, columns, rows, .. } = *self;
        let Point { x, y } = self.area().origin;
        (0..rows).flat_map(move |row| {
            (0..columns).map(move |column| Point { x: x + cell.width * column, y: y + cell.height * row })
        })
    }

    /// Returns paper with a page on it as often as it fits.
    pub(super) fn fill(&self, page: &Page, bleed: Length) -> Page {
        let mut filled = Page::new(self.paper, Length::ZERO);
        for (copy, corner) in self.corners().enumerate() {
            let window = Some(self.window(corner, bleed));
            let place = |placed: &Placed| {
                let origin = Point { x: corner.x + placed.origin.x, y: corner.y + placed.origin.y };
                Placed { frame: placed.frame, origin, window, is_repeated: copy > 0 }
            };
            filled.placed.extend(page.placed.iter().map(place));
        }
        filled.guides = self.guides(bleed);
        filled
    }

    /// Returns what a copy may paint on: itself, and the white around all copies as far as colour runs over a cut.
    fn window(&self, corner: Point, bleed: Length) -> Rect {
        let (cell, area) = (Rect { origin: corner, size: self.cell }, self.area());
        let over = |is_outer: bool| if is_outer { bleed } else { Length::ZERO };
        cell.outset(Sides {
            top: over(cell.top() == area.top()),
            right: over(cell.right() == area.right()),
            bottom: over(cell.bottom() == area.bottom()),
            left: over(cell.left() == area.left()),
        })
    }

    /// Returns the marks at both ends of each cut.
    fn guides(&self, bleed: Length) -> Vec<Guide> {
        let (area, paper) = (self.area(), self.paper);
        let upright = cut_lines(area.left(), self.cell.width, self.columns, self.is_cut_at_sides());
        let level = cut_lines(area.top(), self.cell.height, self.rows, self.is_cut_above());
        let at_ends = |extent: Length, white: Length| {
            let (from, to) = mark(white, bleed);
            [(from, to), (extent - from, extent - to)]
        };
        let (across, along) = (at_ends(paper.height, area.top()), at_ends(paper.width, area.left()));
        let upright = upright.into_iter().flat_map(|x| {
            across.map(|(from, to)| Guide::new(GuideKind::Cut, Point { x, y: from }, Point { x, y: to }))
        });
        let level = level
            .into_iter()
            .flat_map(|y| along.map(|(from, to)| Guide::new(GuideKind::Cut, Point { x: from, y }, Point { x: to, y })));
        upright.chain(level).collect()
    }
}

/// Returns how often a length goes into the paper.
fn times(paper: Length, length: Length) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a sheet is some millimetres wide at least")]
    let times = (paper + Length::mm(SLACK_MM)).ratio(length).floor() as i64;
    times
}

/// Returns where copies are cut apart, and before the first and after the last where they are cut out.
fn cut_lines(from: Length, step: Length, copies: i64, is_cut_out: bool) -> Vec<Length> {
    let (first, last) = if is_cut_out { (0, copies) } else { (1, copies - 1) };
    (first..=last).map(|line| from + step * line).collect()
}

/// Returns from where to where a mark reaches, from the edge of the paper: in the white around the copies where
/// there is enough, past what colour runs over; else at the edge.
fn mark(white: Length, bleed: Length) -> (Length, Length) {
    let room = white - bleed;
    if room < Length::mm(LEAST_OUTSIDE_MM) {
        (Length::ZERO, Length::mm(INSIDE_MM))
    } else {
        ((room - Length::mm(OUTSIDE_MM)).max(Length::ZERO), room)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pdf::imposition::impose;
    use crate::pdf::tests::empty_layout;
    use crate::pdf::{Duplex, OfficeJob, office_job};
    use crate::project::Edition;

    /// Returns a flat sheet of that size in mm, with a front and a back.
    fn flat(width: f64, height: f64) -> Sheet {
        let mut sheet = Sheet::named("dl").expect("built in");
        for face in &mut sheet.faces {
            face.size = Size::mm(width, height);
            face.panels[0].size = face.size;
        }
        sheet
    }

    /// Returns the pages of an imposed sheet without text.
    fn imposed(sheet: &Sheet) -> Vec<Page> {
        let layout = empty_layout(sheet, &"nb".parse().expect("a known locale"));
        impose(&layout, sheet, Edition::Imposed).expect("it fits")
    }

    fn close(a: Length, b: Length) -> bool {
        (a - b).to_mm().abs() < 0.001
    }

    #[test]
    fn small_sheets_stand_on_a4_as_often_as_they_fit() {
        for ((width, height), paper, copies, cuts, duplex) in [
            ((148.0, 210.0), (297.0, 210.0), 2, 1, Duplex::ShortEdge),
            ((99.0, 210.0), (297.0, 210.0), 3, 2, Duplex::ShortEdge),
            ((210.0, 148.0), (210.0, 297.0), 2, 1, Duplex::LongEdge),
            ((105.0, 148.0), (210.0, 297.0), 4, 2, Duplex::LongEdge),
            ((85.0, 55.0), (210.0, 297.0), 10, 9, Duplex::LongEdge),
            ((210.0, 100.0), (210.0, 297.0), 2, 3, Duplex::LongEdge),
        ] {
            let sheet = flat(width, height);
            assert_eq!(office_job(&sheet), OfficeJob { duplex, copies, cuts }, "{width} x {height}");
            for page in imposed(&sheet) {
                assert_eq!(page.media, Size::mm(paper.0, paper.1), "{width} x {height}");
                assert_eq!(i64::try_from(page.placed.len()), Ok(copies), "{width} x {height}");
                assert_eq!(page.placed.iter().filter(|placed| !placed.is_repeated).count(), 1);
            }
        }
    }

    #[test]
    fn what_fits_once_or_is_folded_or_bound_stays_as_it_is() {
        for name in ["trifold-a4", "zfold-a4", "bifold-a5", "gatefold-a4", "booklet-a5", "a4", "a3-poster"] {
            assert_eq!(Grid::of(&Sheet::named(name).expect("built in")), None, "{name}");
        }
        assert_eq!(Grid::of(&flat(160.0, 200.0)), None);
        let page = &imposed(&flat(160.0, 200.0))[0];
        assert_eq!((page.media, page.placed.len(), page.guides.len()), (Size::mm(160.0, 200.0), 1, 0));
    }

    /// Returns where marks begin and end, in whole mm.
    fn marks(sheet: &Sheet) -> Vec<[i64; 4]> {
        #[expect(clippy::cast_possible_truncation, reason = "millimetres of a page")]
        let mm = |length: Length| length.to_mm().round() as i64;
        let ends = |guide: &Guide| [guide.from.x, guide.from.y, guide.to.x, guide.to.y].map(mm);
        imposed(sheet)[0].guides.iter().map(ends).collect()
    }

    #[test]
    fn each_cut_has_a_mark_at_both_ends() {
        let dl = [[99, 0, 99, 8], [99, 210, 99, 202], [198, 0, 198, 8], [198, 210, 198, 202]];
        assert_eq!(marks(&flat(99.0, 210.0)), dl);
        // Cards of 85 x 55 mm: 20 mm of white at the sides, 11 mm above and below, and colour runs 3 mm over.
        let cards = marks(&flat(85.0, 55.0));
        assert_eq!(cards.len(), 2 * (3 + 6));
        assert_eq!(cards[..2], [[20, 3, 20, 8], [20, 294, 20, 289]]);
        assert_eq!(cards[6..8], [[12, 11, 17, 11], [198, 11, 193, 11]]);
    }

    proptest! {
        #[test]
        fn every_front_lies_before_its_back_when_the_paper_is_turned_over(
            (width, height) in (20.0..200.0_f64, 20.0..200.0_f64), is_mirrored in any::<bool>(),
        ) {
            let sheet = flat(width, height);
            let sheet = if is_mirrored { sheet.mirrored() } else { sheet };
            let pages = imposed(&sheet);
            let [front, back] = pages.as_slice() else { panic!("two sides") };
            prop_assert_eq!(front.placed.len(), back.placed.len());
            // The edge that it is turned at is the left or the right one.
            let is_lying = front.media.width > front.media.height;
            let duplex = if is_lying { Duplex::ShortEdge } else { Duplex::LongEdge };
            prop_assert_eq!(office_job(&sheet).duplex, duplex);
            let size = sheet.faces[0].size;
            for placed in &front.placed {
                let turned = front.media.width - placed.origin.x - size.width;
                let is_behind = |other: &&Placed| close(other.origin.x, turned) && close(other.origin.y, placed.origin.y);
                prop_assert_eq!(back.placed.iter().filter(is_behind).count(), 1);
            }
        }

        #[test]
        fn no_copy_paints_on_another_and_each_is_whole((width, height) in (20.0..200.0_f64, 20.0..200.0_f64)) {
            let pages = imposed(&flat(width, height));
            let (page, size) = (&pages[0], Size::mm(width, height));
            let everything = Rect { origin: Point::default(), size }.outset(Sides::all(Length::mm(3.0)));
            let painted: Vec<Rect> = page.placed.iter().filter_map(|placed| page.clip(*placed, everything)).collect();
            prop_assert_eq!(painted.len(), page.placed.len());
            let least = |length: Length| length - Length::mm(2.0 * SLACK_MM);
            for (index, a) in painted.iter().enumerate() {
                prop_assert!(a.size.width >= least(size.width) && a.size.height >= least(size.height));
                for b in &painted[index + 1..] {
                    let is_beside = a.right() <= b.left() || b.right() <= a.left();
                    prop_assert!(is_beside || a.bottom() <= b.top() || b.bottom() <= a.top());
                }
            }
        }
    }
}
