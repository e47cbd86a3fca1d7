//! Pictures on pages.

use super::*;
use crate::layout::testing::{dump, dump_tags, lay_out_with, shaped};
use crate::layout::{self, FitRequest};
use crate::media::PictureBook;
use crate::media::testing::{picture, rgb_png, svg};
use crate::project::{Theme, TypeScale};

/// Returns a book with a raster of that size, a wide and a tall drawing.
fn book(width: u32, height: u32) -> PictureBook {
    let mut book = PictureBook::default();
    book.insert("a.png", picture("sources/a.png", rgb_png(width, height, |_, _| [90; 3])));
    book.insert("wide.svg", picture("sources/wide.svg", svg(200, 100, "<rect width=\"9\" height=\"9\"/>")));
    book.insert("tall.svg", picture("sources/tall.svg", svg(100, 300, "<rect width=\"9\" height=\"9\"/>")));
    book
}

/// Lays a text out on A4, whose column is 160 mm wide.
fn set(pictures: &PictureBook, text: &str, locale: &str, medium: Medium) -> Layout {
    let layout = lay_out_with(pictures, text, (locale, "a4"), &Theme::default(), medium);
    layout.unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// Returns left edge, width and height of each picture, in millimetres.
fn pictures(layout: &Layout) -> Vec<[f64; 3]> {
    let items = layout.frames.iter().flat_map(|frame| &frame.items);
    let mm = |length: Length| (length.to_mm() * 10.0).round() / 10.0;
    let place = |item: &Item| match &item.shape {
        Shape::Picture { rect, .. } => Some([mm(rect.left()), mm(rect.size.width), mm(rect.size.height)]),
        Shape::Glyphs(_) | Shape::Fill { .. } | Shape::Modules { .. } => None,
    };
    items.filter_map(place).collect()
}

#[test]
fn a_raster_is_as_wide_as_its_pixels_allow_and_half_the_column_at_least() {
    for (pixels, locale, expected) in [
        (3000, "nb", [25.0, 160.0, 80.0]),
        (1500, "nb", [25.0, 127.0, 63.5]),
        (1500, "ar", [58.0, 127.0, 63.5]),
        (900, "nb", [25.0, 80.0, 40.0]),
        (200, "nb", [25.0, 80.0, 40.0]),
    ] {
        let layout = set(&book(pixels, pixels / 2), "# T\n![Alt](a.png)", locale, Medium::Print);
        assert_eq!(pictures(&layout), [expected], "{pixels} {locale}");
    }
}

#[test]
fn a_drawing_fills_the_column_and_is_not_taller_than_looks_well() {
    let layout = set(&book(1, 1), "# T\n![Alt](wide.svg)\n![Alt](tall.svg)", "nb", Medium::Print);
    assert_eq!(pictures(&layout), [[25.0, 160.0, 80.0], [25.0, 66.7, 200.0]]);
}

#[test]
fn a_drawing_in_a_footnote_is_no_higher_than_its_page() {
    for (top, rules) in [(12.0, vec![]), (150.0, vec![("overset-text", Some("k3".to_owned()))])] {
        let text = "# T\nText[^a]\n[^a]: ![Alt](tall.svg)";
        let mut document = shaped(&book(1, 1), text, ("nb", "a4"), &Theme::default()).expect("no fault");
        document.sheet.margins.top = Length::mm(top);
        let found = layout::set(&document, Medium::Print, FitRequest::Auto).err().unwrap_or_default();
        let found: Vec<_> = found.into_iter().map(|finding| (finding.rule, finding.key)).collect();
        assert_eq!(found, rules, "{top}");
    }
}

#[test]
fn too_few_pixels_are_said_with_the_figure_and_far_too_few_are_an_error() {
    for (pixels, medium, expected) in [
        (1100, Medium::Print, None),
        (945, Medium::Print, None),
        (942, Medium::Print, Some((false, "299 pixels to the inch where it is printed 80 mm wide", "945 pixels wide"))),
        (473, Medium::Print, Some((false, "150 pixels to the inch", "945 pixels"))),
        (470, Medium::Print, Some((true, "149 pixels to the inch", "945 pixels"))),
        (470, Medium::Screen, None),
    ] {
        let layout = set(&book(pixels, 300), "# T\n![Alt](a.png)\n![Alt](a.png)", "nb", medium);
        let found: Vec<_> = coarse_pictures(&layout).iter().map(CoarsePicture::finding).collect();
        assert_eq!(found.len(), usize::from(expected.is_some()), "{pixels}: {found:?}");
        let Some((is_error, message, help)) = expected else { continue };
        assert!(found[0].message.contains(message), "{}", found[0].message);
        assert!(found[0].help.as_deref().is_some_and(|found| found.contains(help)), "{found:?}");
        assert_eq!((found[0].is_error(), found[0].key.as_deref()), (is_error, Some("k2")));
    }
}

#[test]
fn a_picture_shrinks_with_small_type_in_a_full_panel() {
    let width = |words: usize| {
        let panel = format!("![Alt](wide.svg)\n{}", "Words that go on. ".repeat(words));
        let text = format!("# T\n---\n{panel}\n---\nA\n---\nB\n---\nC\n---\nD");
        let layout = lay_out_with(&book(1, 1), &text, ("nb", "trifold-a4"), &Theme::default(), Medium::Print);
        let layout = layout.unwrap_or_else(|findings| panic!("{findings:?}"));
        (layout.fit.body_size, pictures(&layout)[0][1])
    };
    let ((full, widest), (medium, wide), (small, narrow)) = (width(1), width(70), width(150));
    assert!(medium < full && wide.to_bits() == widest.to_bits(), "{wide} of {widest} mm at {medium:?}");
    assert!(small < medium && narrow < widest && narrow >= widest * 0.6, "{narrow} of {widest} mm at {small:?}");
}

#[test]
fn at_the_least_size_a_picture_keeps_its_share_and_a_panel_too_full_names_it() {
    let scale = TypeScale { body_max: Length::pt(7.5), leading_min: 1.36, ..Theme::default().scale };
    let theme = Theme { scale, ..Theme::default() };
    let text = format!("# T\n---\nA\n---\n{}\n---\nB\n---\nC\n---\nD", "![Alt](tall.svg)\n".repeat(3));
    let found = lay_out_with(&book(1, 1), &text, ("nb", "trifold-a4"), &theme, Medium::Print).expect_err("too full");
    assert_eq!(
        found.iter().map(|finding| (finding.rule, finding.key.as_deref())).collect::<Vec<_>>(),
        [("overset-text", Some("k4"))]
    );
}

#[test]
fn a_caption_stays_with_its_picture_and_decoration_has_no_element() {
    let text = "# T\nBefore\n![A house](wide.svg \"The house in Oslo\")\nAfter";
    let layout = set(&book(1, 1), text, "nb", Medium::Screen);
    insta::with_settings!({ snapshot_path => "../../../tests/data/layout-blocks", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("picture", format!("{}{}", dump(&layout), dump_tags(&layout)));
    });
}

#[test]
fn a_picture_and_its_caption_go_to_the_next_page_together() {
    let text = format!("# T\n{}![Alt](wide.svg \"Caption\")", "Line\n".repeat(34));
    let layout = set(&book(1, 1), &text, "nb", Medium::Print);
    let has_picture =
        |frame: &crate::layout::Frame| frame.items.iter().any(|item| matches!(item.shape, Shape::Picture { .. }));
    let has_caption = |frame: &crate::layout::Frame| {
        frame.items.iter().any(|item| matches!(&item.shape, Shape::Glyphs(run) if run.text == "Caption"))
    };
    let found: Vec<_> = layout.frames.iter().map(|frame| (has_picture(frame), has_caption(frame))).collect();
    assert_eq!(found, [(false, false), (true, true)]);
}
