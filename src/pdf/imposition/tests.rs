//! Where frames come to stand in each edition, on each kind of sheet.

use super::*;
use crate::geometry::{Point, Rect, Sides, Size};
use crate::layout::Frame;
use crate::pdf::imposition::booklet::spread_size;
use crate::pdf::page_count;
use crate::pdf::tests::empty_layout;
use crate::project::Side;

/// Returns an empty layout with a frame for each panel in reading order.
fn layout(sheet: &Sheet) -> Layout {
    empty_layout(sheet, &"nb".parse().expect("a known locale"))
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
        ("leaflet-a5", Duplex::ShortEdge),
        ("dl", Duplex::ShortEdge),
        ("a4", Duplex::LongEdge),
        ("a3-poster", Duplex::OneSided),
    ] {
        assert_eq!(office_job(&Sheet::named(name).expect("built in")).duplex, expected, "{name}");
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
