//! Imposition: which frames stand on which PDF page, and where.
//!
//! The only place that knows the order of printing. The print edition has one
//! page for each side of the sheet, with all its panels; screen and proof have
//! one page for each panel in reading order; the imposed edition has what an
//! office printer prints on both sides, so that the sheets need only be folded.
//! Measures in, places out; it knows nothing of what the frames show.

use crate::geometry::{Length, Point, Rect, Sides, Size};
use crate::layout::Layout;
use crate::pdf::PdfError;
use crate::project::{Edition, Pagination, PanelRef, Sheet};

/// One PDF page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Page {
    /// The size of the media box; apart from the margins of a proof the bleed box too.
    pub(super) media: Size,
    /// How far the trim box is from each edge of the bleed box.
    pub(super) bleed: Length,
    /// How far the bleed box is from each edge of the media box: the margins of a proof.
    pub(super) room: Sides<Length>,
    /// The frames on it, in reading order.
    pub(super) placed: Vec<Placed>,
}

/// A frame on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed {
    /// The frame's number in the layout.
    pub(super) frame: usize,
    /// Its upper left corner, from the upper left corner of the media box.
    pub(super) origin: Point,
}

impl Page {
    /// Returns a page of that trimmed size without frames.
    fn new(trim: Size, bleed: Length) -> Self {
        let media = Size { width: trim.width + bleed * 2, height: trim.height + bleed * 2 };
        Self { media, bleed, room: Sides::all(Length::ZERO), placed: Vec::new() }
    }

    /// Puts a frame at a distance from the left edge of the trim box.
    fn place(&mut self, frame: usize, x: Length) {
        self.placed.push(Placed { frame, origin: Point { x: self.bleed + x, y: self.bleed } });
    }

    /// Puts margins around the page; what is on it keeps its place on the bleed box.
    pub(super) fn widen(&mut self, room: Sides<Length>) {
        self.media.width += room.left + room.right;
        self.media.height += room.top + room.bottom;
        for placed in &mut self.placed {
            placed.origin.x += room.left;
            placed.origin.y += room.top;
        }
        self.room = room;
    }

    /// Returns the bleed box, from the upper left corner of the media box.
    pub(super) fn bleed_rect(&self) -> Rect {
        Rect { origin: Point::default(), size: self.media }.outset(self.room.map(|room| -room))
    }

    /// Returns the trim box, from the upper left corner of the media box.
    pub(super) fn trim_rect(&self) -> Rect {
        self.bleed_rect().outset(Sides::all(-self.bleed))
    }

    /// Returns a place of a frame in points from the lower left corner, as PDF counts.
    pub(super) fn to_pdf(&self, placed: Placed, point: Point) -> (f64, f64) {
        let x = placed.origin.x + point.x;
        let y = self.media.height - placed.origin.y - point.y;
        (x.to_pt(), y.to_pt())
    }

    /// Returns the part of a frame's rectangle that is in the bleed box, from the page's upper left corner.
    pub(super) fn clip(&self, placed: Placed, rect: Rect) -> Option<Rect> {
        let moved = rect.translate(placed.origin.x, placed.origin.y);
        let bleed = self.bleed_rect();
        let (left, top) = (moved.left().max(bleed.left()), moved.top().max(bleed.top()));
        let (right, bottom) = (moved.right().min(bleed.right()), moved.bottom().min(bleed.bottom()));
        (left < right && top < bottom).then(|| Rect::new(left, top, right - left, bottom - top))
    }
}

/// Returns the pages of an edition; every frame is on exactly one.
pub(super) fn impose(layout: &Layout, sheet: &Sheet, edition: Edition) -> Result<Vec<Page>, PdfError> {
    let panels = layout.frames.iter().map(|frame| frame.panel);
    if let Some(panel) = panels.clone().find(|panel| !has_panel(sheet, *panel)) {
        return Err(PdfError::UnknownPanel { panel });
    }
    Ok(match (edition, sheet.pagination) {
        (Edition::Print, Pagination::Panels) => sheet_faces(panels, sheet, sheet.bleed),
        (Edition::Print, Pagination::Pages) => single_pages(layout, sheet.bleed, 0..layout.frames.len()),
        (Edition::Imposed, Pagination::Panels) => sheet_faces(panels, sheet, Length::ZERO),
        (Edition::Imposed, Pagination::Pages) if is_booklet(sheet) => spreads(layout, sheet),
        (Edition::Imposed, Pagination::Pages) | (Edition::Screen, _) => {
            single_pages(layout, Length::ZERO, 0..layout.frames.len())
        }
        (Edition::Proof, _) => single_pages(layout, Length::ZERO, proof_order(layout)),
    })
}

/// Returns whether the sheet has that panel.
fn has_panel(sheet: &Sheet, place: PanelRef) -> bool {
    sheet.faces.get(place.face).is_some_and(|face| place.panel < face.panels.len())
}

/// Returns a page for each side of the sheet.
fn sheet_faces(panels: impl Iterator<Item = PanelRef>, sheet: &Sheet, bleed: Length) -> Vec<Page> {
    let mut pages: Vec<Page> = sheet.faces.iter().map(|face| Page::new(face.size, bleed)).collect();
    for (frame, place) in panels.enumerate() {
        pages[place.face].place(frame, sheet.panel(place).x);
    }
    pages
}

/// Returns a page for each of these frames.
fn single_pages(layout: &Layout, bleed: Length, frames: impl IntoIterator<Item = usize>) -> Vec<Page> {
    let page = |frame: usize| {
        let mut page = Page::new(layout.frames[frame].size, bleed);
        page.place(frame, Length::ZERO);
        page
    };
    frames.into_iter().map(page).collect()
}

/// Returns all frames in the order in which a proof shows them: what is too much for a panel follows it.
fn proof_order(layout: &Layout) -> Vec<usize> {
    let overset = &layout.fit.misfit.overset;
    let behind = |panel: usize| overset.iter().filter(move |overset| overset.panel == panel + 1);
    let in_order = |panel: usize| std::iter::once(panel).chain(behind(panel).flat_map(|over| over.frames.clone()));
    (0..layout.panel_count()).flat_map(in_order).collect()
}

/// How an office printer is told to print both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duplex {
    /// There is one side only.
    OneSided,
    /// The paper is turned over like a page of a calendar that lies: at its short edge.
    ShortEdge,
    /// The paper is turned over like a page of a book: at its long edge.
    LongEdge,
}

/// Returns how the imposed edition of a sheet is printed on both sides.
///
/// The sides stand upright, side by side: paper is turned at its left or right
/// edge, which is the short one of a sheet that lies, the long one of a sheet
/// that stands.
pub fn duplex(sheet: &Sheet) -> Duplex {
    let size = if is_booklet(sheet) { spread_size(sheet) } else { sheet.faces[0].size };
    match sheet.pagination {
        Pagination::Panels if sheet.faces.len() == 1 => Duplex::OneSided,
        Pagination::Panels | Pagination::Pages if size.width > size.height => Duplex::ShortEdge,
        Pagination::Panels | Pagination::Pages => Duplex::LongEdge,
    }
}

/// Returns whether the pages of a sheet are stitched: two stand side by side on paper that is folded.
pub(super) fn is_booklet(sheet: &Sheet) -> bool {
    sheet.pagination == Pagination::Pages && sheet.panel(sheet.page(0)).bound_side().is_some()
}

/// Returns the pages of each side of a stitched booklet of so many pages, left and right, when it is bound on the left.
///
/// A sheet of paper has two sides, and the outermost sheet has the first and
/// the last page. Where the pages are no multiple of four, places are empty.
pub(super) fn booklet_sides(pages: usize) -> Vec<[usize; 2]> {
    let last = pages.next_multiple_of(4).max(4) - 1;
    let side = |first: usize| if first.is_multiple_of(2) { [last - first, first] } else { [first, last - first] };
    (0..=last / 2).map(side).collect()
}

/// Paper of these sizes, in mm, that lies.
const PAPER: [[f64; 2]; 3] = [[210.0, 148.0], [297.0, 210.0], [420.0, 297.0]];
/// How much larger the paper may be than two pages: two A5 pages are 1 mm narrower than A4.
const SPARE_MM: f64 = 2.0;

/// Returns the paper that two pages side by side are printed on: of an ISO size where one is all but as large.
fn spread_size(sheet: &Sheet) -> Size {
    let page = sheet.panel(sheet.page(0)).size;
    let (width, height) = (page.width * 2, page.height);
    let spare = |paper: Length, length: Length| paper >= length && paper - length <= Length::mm(SPARE_MM);
    let paper = PAPER.map(|[width, height]| Size::mm(width, height));
    let fits = |paper: &Size| spare(paper.width, width) && spare(paper.height, height);
    paper.into_iter().find(fits).unwrap_or(Size { width, height })
}

/// Returns the sides of the paper of a stitched booklet, the outermost first.
fn spreads(layout: &Layout, sheet: &Sheet) -> Vec<Page> {
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
        let place = |(frame, x): (usize, Option<Length>)| Some(Placed { frame, origin: Point { x: x?, y: top } });
        page.placed = columns.into_iter().filter_map(place).collect();
        page.placed.sort_by_key(|placed| placed.frame);
        page
    };
    booklet_sides(layout.frames.len()).into_iter().map(spread).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Fit, Frame, Medium, Misfit, TagTree};
    use crate::pdf::page_count;
    use crate::project::Side;

    /// Returns an empty layout with a frame for each panel in reading order.
    fn layout(sheet: &Sheet) -> Layout {
        let frame = |place: &PanelRef| Frame {
            panel: *place,
            size: sheet.panel(*place).size,
            items: Vec::new(),
            echoes: Vec::new(),
        };
        Layout {
            frames: sheet.reading.iter().map(frame).collect(),
            tags: TagTree::new(&"nb".parse().expect("a known locale")),
            fit: Fit {
                body_size: Length::pt(10.0),
                leading: 1.3,
                air: 1.0,
                fill: Vec::new(),
                misfit: Misfit::default(),
            },
            medium: Medium::Print,
        }
    }

    fn trifold() -> Sheet {
        Sheet::named("trifold-a4").expect("built in")
    }

    /// Width and height of a page and its frames with their distance from the trim, in whole mm.
    type PageShape = ((i64, i64), Vec<(usize, i64)>);

    fn shape(pages: &[Page]) -> Vec<PageShape> {
        #[expect(clippy::cast_possible_truncation, reason = "millimetres of a page")]
        let mm = |length: Length| length.to_mm().round() as i64;
        let page = |page: &Page| {
            let trim = page.trim_rect();
            let frames = page.placed.iter().map(|placed| (placed.frame, mm(placed.origin.x - trim.left()))).collect();
            ((mm(trim.size.width), mm(trim.size.height)), frames)
        };
        pages.iter().map(page).collect()
    }

    #[test]
    fn the_print_edition_has_a_page_for_each_side_with_its_panels_in_their_places() {
        let sheet = trifold();
        let pages = impose(&layout(&sheet), &sheet, Edition::Print).expect("it fits");
        let outside = vec![(0, 197), (1, 0), (5, 97)];
        let inside = vec![(2, 0), (3, 100), (4, 200)];
        assert_eq!(shape(&pages), [((297, 210), outside), ((297, 210), inside)]);
    }

    #[test]
    fn the_print_edition_of_a_right_to_left_sheet_is_the_mirror_image() {
        let sheet = trifold().mirrored();
        let pages = impose(&layout(&sheet), &sheet, Edition::Print).expect("it fits");
        let outside = vec![(0, 0), (1, 200), (5, 100)];
        let inside = vec![(2, 197), (3, 97), (4, 0)];
        assert_eq!(shape(&pages), [((297, 210), outside), ((297, 210), inside)]);
    }

    #[test]
    fn the_screen_edition_has_a_page_for_each_panel_in_reading_order() {
        let sheet = trifold();
        let pages = impose(&layout(&sheet), &sheet, Edition::Screen).expect("it fits");
        let widths: Vec<_> = shape(&pages).into_iter().map(|((width, _), frames)| (width, frames[0].0)).collect();
        assert_eq!(widths, [(100, 0), (97, 1), (100, 2), (100, 3), (97, 4), (100, 5)]);
    }

    #[test]
    fn only_the_print_edition_has_bleed() {
        let sheet = trifold();
        for (edition, bleed) in
            [(Edition::Print, 3.0), (Edition::Screen, 0.0), (Edition::Proof, 0.0), (Edition::Imposed, 0.0)]
        {
            let pages = impose(&layout(&sheet), &sheet, edition).expect("it fits");
            assert!(pages.iter().all(|page| page.bleed == Length::mm(bleed)), "{edition:?}");
        }
    }

    #[test]
    fn margins_move_the_boxes_and_the_frames_and_nothing_is_painted_in_them() {
        let sheet = trifold();
        let mut page = impose(&layout(&sheet), &sheet, Edition::Proof).expect("it fits").remove(0);
        let trim = page.trim_rect();
        let room = Sides { top: 1.0, right: 2.0, bottom: 3.0, left: 4.0 }.map(Length::mm);
        page.widen(room);
        assert_eq!(page.trim_rect(), trim.translate(room.left, room.top));
        assert_eq!(page.placed[0].origin, page.trim_rect().origin);
        assert_eq!(page.media, page.trim_rect().outset(room).size);
        let bled = Rect { origin: Point::default(), size: trim.size }.outset(Sides::all(Length::mm(3.0)));
        assert_eq!(page.clip(page.placed[0], bled), Some(page.trim_rect()));
    }

    #[test]
    fn running_pages_are_printed_singly() {
        let sheet = Sheet::named("a4").expect("built in");
        let mut layout = layout(&sheet);
        layout.frames.push(layout.frames[0].clone());
        let pages = impose(&layout, &sheet, Edition::Print).expect("it fits");
        assert_eq!(shape(&pages), [((210, 297), vec![(0, 0)]), ((210, 297), vec![(1, 0)])]);
    }

    /// Returns an empty layout with so many pages of a booklet.
    fn booklet(sheet: &Sheet, pages: usize) -> Layout {
        let frame = |page: usize| {
            let panel = sheet.page(page);
            Frame { panel, size: sheet.panel(panel).size, items: Vec::new(), echoes: Vec::new() }
        };
        Layout { frames: (0..pages).map(frame).collect(), ..layout(sheet) }
    }

    /// Returns the page numbers of each side, from left to right, `-` for an empty place.
    fn printed(sheet: &Sheet, pages: usize) -> Vec<String> {
        let sides = impose(&booklet(sheet, pages), sheet, Edition::Imposed).expect("it fits");
        let middle = spread_size(sheet).width / 2;
        let number = |page: &Page, is_left: bool| {
            let place = page.placed.iter().find(|placed| (placed.origin.x < middle) == is_left);
            place.map_or_else(|| "-".to_owned(), |placed| (placed.frame + 1).to_string())
        };
        sides.iter().map(|side| format!("{} {}", number(side, true), number(side, false))).collect()
    }

    #[test]
    fn a_booklet_is_imposed_so_that_the_folded_sheets_lie_in_one_another() {
        let sheet = Sheet::named("booklet-a5").expect("built in");
        assert_eq!(printed(&sheet, 4), ["4 1", "2 3"]);
        assert_eq!(printed(&sheet, 8), ["8 1", "2 7", "6 3", "4 5"]);
        assert_eq!(printed(&sheet, 12), ["12 1", "2 11", "10 3", "4 9", "8 5", "6 7"]);
        assert_eq!(printed(&sheet, 6), ["- 1", "2 -", "6 3", "4 5"]);
    }

    #[test]
    fn a_booklet_from_right_to_left_is_bound_on_the_right() {
        let sheet = Sheet::named("booklet-a5").expect("built in").mirrored();
        assert_eq!(printed(&sheet, 8), ["1 8", "7 2", "3 6", "5 4"]);
        assert_eq!(printed(&sheet, 12), ["1 12", "11 2", "3 10", "9 4", "5 8", "7 6"]);
    }

    #[test]
    fn on_each_imposed_side_the_spines_meet_in_the_middle() {
        for sheet in
            [Sheet::named("booklet-a5").expect("built in"), Sheet::named("booklet-a5").expect("built in").mirrored()]
        {
            let layout = booklet(&sheet, 16);
            let sides = impose(&layout, &sheet, Edition::Imposed).expect("it fits");
            assert_eq!(sides.len(), page_count(&layout, &sheet, Edition::Imposed));
            for side in &sides {
                assert_eq!((side.media, side.bleed), (Size::mm(297.0, 210.0), Length::ZERO));
                for placed in &side.placed {
                    let panel = sheet.panel(layout.frames[placed.frame].panel);
                    let spine = match panel.bound_side() {
                        Some(Side::Left) => placed.origin.x,
                        _ => placed.origin.x + panel.size.width,
                    };
                    assert_eq!(spine, side.media.width / 2, "page {}", placed.frame + 1);
                }
            }
        }
    }

    #[test]
    fn a_folded_sheet_is_imposed_as_its_two_sides_without_bleed() {
        for sheet in [trifold(), trifold().mirrored()] {
            let imposed = impose(&layout(&sheet), &sheet, Edition::Imposed).expect("it fits");
            let print = impose(&layout(&sheet), &sheet, Edition::Print).expect("it fits");
            assert_eq!(shape(&imposed), shape(&print));
            assert!(imposed.iter().all(|page| page.bleed.is_zero() && page.media == Size::mm(297.0, 210.0)));
        }
    }

    #[test]
    fn paper_is_turned_over_at_its_left_or_right_edge() {
        for (name, expected) in [
            ("trifold-a4", Duplex::ShortEdge),
            ("zfold-a4", Duplex::ShortEdge),
            ("bifold-a5", Duplex::ShortEdge),
            ("gatefold-a4", Duplex::ShortEdge),
            ("booklet-a5", Duplex::ShortEdge),
            ("leaflet-a5", Duplex::LongEdge),
            ("dl", Duplex::LongEdge),
            ("a4", Duplex::LongEdge),
            ("a3-poster", Duplex::OneSided),
        ] {
            assert_eq!(duplex(&Sheet::named(name).expect("built in")), expected, "{name}");
        }
    }

    #[test]
    fn a_frame_for_a_panel_that_is_not_there_is_an_error() {
        let sheet = trifold();
        let mut layout = layout(&sheet);
        layout.frames[0].panel = PanelRef { face: 0, panel: 3 };
        let error = impose(&layout, &sheet, Edition::Print).expect_err("no such panel");
        assert_eq!(error.to_string(), "the layout fills panel 3 of side 0, which the sheet does not have");
    }

    #[test]
    fn fields_end_at_the_edge_of_the_page() {
        let sheet = trifold();
        let pages = impose(&layout(&sheet), &sheet, Edition::Screen).expect("it fits");
        let (page, size) = (&pages[0], pages[0].media);
        let bled = Rect { origin: Point::default(), size }.outset(Sides::all(Length::mm(3.0)));
        assert_eq!(page.clip(page.placed[0], bled), Some(Rect { origin: Point::default(), size }));
        let outside = Rect::new(size.width, Length::ZERO, Length::pt(5.0), Length::pt(5.0));
        assert_eq!(page.clip(page.placed[0], outside), None);
    }
}
