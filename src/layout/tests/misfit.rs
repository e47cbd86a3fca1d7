//! What a proof shows of text that has no room: all of it, once, with the place from which it is too much.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::{block, findings, letters, shown, with_inside, written};
use crate::geometry::Length;
use crate::layout::testing::{lay_out, origin, runs, shaped};
use crate::layout::{FitRequest, Layout, Medium, Overset, Shape, ShapedDocument, set, set_misfit};
use crate::media::PictureBook;
use crate::project::{CoverDesign, Sheet, Theme};

const WORDS: &str = "Words that go on and on. ";

fn document(text: &str, tag: &str, sheet: &str, cover: CoverDesign) -> ShapedDocument {
    let theme = Theme { cover, ..Theme::default() };
    shaped(&PictureBook::default(), text, (tag, sheet), &theme).expect("there is nothing but text")
}

/// Sets a text that has no room; checks that what a proof says of it is what is said when it is refused.
fn misfit(text: &str, tag: &str, sheet: &str, cover: CoverDesign) -> Layout {
    let document = document(text, tag, sheet, cover);
    let (layout, found) = set_misfit(&document, Medium::Print);
    assert_eq!(found, findings(set(&document, Medium::Print, FitRequest::Auto)));
    layout
}

/// Returns the sections of a sheet, the `long`-th of them far too long.
fn sections(sheet: &str, long: usize) -> String {
    let count = Sheet::named(sheet).expect("built in").reading.len();
    let mut text = String::new();
    for index in 0..count {
        let separator = if index == 0 { "" } else { "---\n" };
        let words = WORDS.repeat(if index == long { 500 } else { 1 });
        let _ = writeln!(text, "{separator}# Title\nOne.\n{words}\nLast.");
    }
    text
}

#[test]
fn text_goes_on_behind_the_panels_from_where_its_room_ends() {
    for cover in CoverDesign::ALL {
        for (tag, sheet) in
            [("nb", "trifold-a4"), ("ar", "trifold-a4"), ("ar", "leaflet-a5"), ("nb", "gatefold-a4"), ("nb", "dl")]
        {
            let panels = Sheet::named(sheet).expect("built in").reading.len();
            for long in 0..panels {
                let layout = misfit(&sections(sheet, long), tag, sheet, cover);
                let name = format!("{sheet} {tag} {} {long}", cover.as_str());
                let [Overset { panel, characters, end, frames, .. }] = layout.fit.misfit.overset.as_slice() else {
                    panic!("{name}: {:?}", layout.fit.misfit)
                };
                assert_eq!((*panel, layout.panel_count(), layout.fit.fill.len()), (long + 1, panels, panels), "{name}");
                assert_eq!((frames.start, frames.end), (panels, layout.frames.len()), "{name}");
                let over: usize =
                    layout.frames[frames.clone()].iter().flat_map(runs).map(|(_, run)| run.text.len()).sum();
                // The white where lines are broken is in no run.
                assert!(over <= *characters && over * 10 > characters * 9, "{name}: {over} of {characters}");
                let lowest = runs(&layout.frames[long]).filter(|(_, run)| run.text.contains("Words"));
                let lowest = lowest.map(|(_, run)| origin(run).1).max().expect("it begins on the panel");
                assert!(
                    lowest < *end && *end - lowest < Length::pt(60.0),
                    "{name}: {} {}",
                    lowest.to_mm(),
                    end.to_mm()
                );
                for frame in &layout.frames[frames.clone()] {
                    assert_eq!(frame.panel, layout.frames[long].panel, "{name}");
                    assert!(runs(frame).all(|(_, run)| origin(run).1 < frame.size.height), "{name}");
                }
            }
        }
    }
}

#[test]
fn light_text_goes_on_upon_its_field() {
    for (cover, fields) in [(CoverDesign::Field, 1), (CoverDesign::Band, 0), (CoverDesign::Plain, 0)] {
        let layout = misfit(&sections("trifold-a4", 0), "nb", "trifold-a4", cover);
        for frame in &layout.frames[layout.panel_count()..] {
            let fills = frame.items.iter().filter(|item| matches!(item.shape, Shape::Fill { .. })).count();
            assert_eq!(fills, fields, "{}", cover.as_str());
        }
    }
    // A title that is higher than its panel stands on its field to the end.
    let text = sections("leaflet-a5", 1).replacen("# Title", &format!("# {}", WORDS.repeat(200)), 1);
    let layout = misfit(&text, "nb", "leaflet-a5", CoverDesign::Field);
    assert!(matches!(layout.frames[2].items[0].shape, Shape::Fill { .. }));
}

#[test]
fn footnotes_that_are_higher_than_their_panel_go_on_with_the_text() {
    let text = with_inside(&[&format!("Text.[^a]\n[^a]: {}END", WORDS.repeat(400))]);
    let layout = misfit(&text, "nb", "trifold-a4", CoverDesign::Field);
    assert!(runs(layout.frames.last().expect("it goes on")).any(|(_, run)| run.text.contains("END")));
}

#[test]
fn a_title_that_is_higher_than_its_page_goes_on_behind_it() {
    let text = format!("# {}END\nText below.", WORDS.repeat(300));
    let layout = misfit(&text, "nb", "a4", CoverDesign::Field);
    assert_eq!(letters(&shown(&layout)), letters(&written(&text)));
    assert_eq!((layout.panel_count(), layout.fit.misfit.overset[0].frames.start), (2, 2));
    assert!(layout.fit.fill[0].share > 1.0, "{:?}", layout.fit.fill);
}

#[test]
fn nothing_is_too_much_where_nothing_is_left_over() {
    for words in 2..60 {
        let text = format!("# {}\n---\nBack", WORDS.repeat(words));
        let (layout, _) = set_misfit(&document(&text, "nb", "leaflet-a5", CoverDesign::Field), Medium::Print);
        let overset = &layout.fit.misfit.overset;
        assert!(overset.iter().all(|overset| !overset.frames.is_empty()), "{words} times: {overset:?}");
    }
}

#[test]
fn what_is_too_wide_is_named() {
    let wide = "w".repeat(80);
    for (text, sheet) in
        [(with_inside(&[&format!("A {wide} in it")]), "trifold-a4"), (format!("# T\nA {wide}{wide}"), "a4")]
    {
        let layout = misfit(&text, "nb", sheet, CoverDesign::Field);
        let key = if sheet == "a4" { "k2" } else { "k4" };
        let wide: Vec<_> = layout.fit.misfit.wide.iter().map(ToString::to_string).collect();
        assert_eq!((wide, layout.fit.misfit.overset.len()), (vec![key.to_owned()], 0));
    }
    let fits = lay_out(&with_inside(&[]), "nb", "trifold-a4", &Theme::default()).expect("it fits");
    assert_eq!(fits.fit.misfit, crate::layout::Misfit::default());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_too_long_is_shown_whole_and_once(
        panels in prop::collection::vec(prop::collection::vec(block(), 1..5), 6),
        long in 0..6_usize,
        (tag, sheet, count) in prop::sample::select(vec![
            ("nb", "trifold-a4", 6), ("ar", "trifold-a4", 6), ("nb", "leaflet-a5", 2), ("ar", "a3-poster", 1), ("nb", "booklet-a5", 4),
        ]),
        cover in prop::sample::select(CoverDesign::ALL.to_vec()),
    ) {
        let mut sections: Vec<String> = panels.iter().take(count).map(|blocks| blocks.join("\n")).collect();
        // Only the cover of a booklet has no other page to go on to.
        let long = if sheet == "booklet-a5" { 0 } else { long % count };
        let copies = if sheet == "a3-poster" { 80 } else { 25 };
        sections[long] = format!("{}\n{}", sections[long], vec![sections[long].as_str(); copies].join("\n"));
        let text = format!("# T\n{}", sections.join("\n---\n"));
        let document = document(&text, tag, sheet, cover);
        let (layout, found) = set_misfit(&document, Medium::Print);
        prop_assert_eq!(letters(&shown(&layout)), letters(&written(&text)));
        let refused = set(&document, Medium::Print, FitRequest::same_as(&layout.fit));
        prop_assert_eq!(refused.is_err(), !found.is_empty());
        let is_over = layout.fit.fill.iter().any(|fill| fill.share > 1.0);
        prop_assert!(!is_over || refused.is_err());
        prop_assert_eq!(layout.fit.misfit.overset.is_empty(), !found.iter().any(|finding| finding.rule == "overset-text"));
    }
}
