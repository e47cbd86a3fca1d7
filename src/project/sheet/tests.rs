//! Built-in sheets, sheets of a project, right and wrong, and what all sheets have in common.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::diag::{Diagnostic, Place, SourceFile};
use crate::project::{SETTINGS_FILE, Settings, Theme};

fn built_in(name: &str) -> Sheet {
    Sheet::named(name).expect("built in")
}

fn roles(sheet: &Sheet, face: usize) -> Vec<(&'static str, f64)> {
    let panels = &sheet.faces[face].panels;
    panels.iter().map(|panel| (panel.role.as_str(), panel.size.width.to_mm().round())).collect()
}

/// Returns the roles in reading order, with the width of each in whole millimetres.
fn read(sheet: &Sheet) -> String {
    let panels = sheet.reading.iter().map(|place| sheet.panel(*place));
    panels
        .map(|panel| format!("{} {:.0}", panel.role.as_str(), panel.size.width.to_mm()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Checks what every sheet promises, and its mirror image.
fn check_whole(sheet: &Sheet) {
    for sheet in [sheet.clone(), sheet.clone().mirrored()] {
        let mut places = Vec::new();
        for (index, face) in sheet.faces.iter().enumerate() {
            let mut x = Length::ZERO;
            for (number, panel) in face.panels.iter().enumerate() {
                assert_eq!(panel.x, x, "{sheet:?}");
                assert_eq!(panel.size.height, face.size.height);
                x += panel.size.width;
                places.push(PanelRef { face: index, panel: number });
                let margin = |edge| match edge {
                    Edge::Trim => sheet.margins.trim,
                    Edge::Fold => sheet.margins.fold,
                    Edge::Spine => sheet.margins.spine,
                };
                assert!(panel.size.width > margin(panel.sides.left) + margin(panel.sides.right));
            }
            assert_eq!(x, face.size.width, "{sheet:?}");
            for pair in face.panels.windows(2) {
                assert_eq!((pair[0].sides.right, pair[1].sides.left), (Edge::Fold, Edge::Fold));
            }
            let (first, last) = (face.panels[0].sides.left, face.panels[face.panels.len() - 1].sides.right);
            assert!(first != Edge::Fold && last != Edge::Fold);
        }
        let mut reading = sheet.reading.clone();
        reading.sort_unstable();
        assert_eq!(reading, places);
        let margins = sheet.margins;
        assert!([margins.trim, margins.top, margins.bottom].iter().all(|margin| *margin >= Length::mm(4.0)));
        assert!(margins.fold >= Length::mm(5.0) && margins.spine >= Length::mm(5.0));
        let mirrored = sheet.clone().mirrored();
        for (place, turned) in sheet.reading.iter().zip(&mirrored.reading) {
            let (panel, turned) = (sheet.panel(*place), mirrored.panel(*turned));
            assert_eq!((panel.role, panel.size), (turned.role, turned.size));
            assert_eq!(panel.sides.mirrored(), turned.sides);
            assert_eq!(turned.x, sheet.faces[place.face].size.width - panel.x - panel.size.width);
        }
        assert_eq!(mirrored.mirrored(), sheet);
    }
}

#[test]
fn every_built_in_sheet_is_whole() {
    assert_eq!(Sheet::built_in().len(), 9);
    for sheet in Sheet::built_in() {
        check_whole(sheet);
    }
}

#[test]
fn panels_are_read_in_the_order_in_which_a_reader_unfolds_them() {
    for (name, expected) in [
        ("trifold-a4", "cover 100, flap 97, inside 100, inside 100, inside 97, back 100"),
        ("zfold-a4", "cover 99, inside 99, inside 99, inside 99, inside 99, back 99"),
        ("bifold-a5", "cover 149, inside 149, inside 149, back 149"),
        ("gatefold-a4", "cover 74, cover 74, inside 74, inside 149, inside 74, back 149"),
        ("booklet-a5", "cover 148, page 148, page 148, back 148"),
        ("leaflet-a5", "front 148, back 148"),
        ("dl", "cover 99, back 99"),
        ("a4", "page 210"),
        ("a3-poster", "front 297"),
    ] {
        assert_eq!(read(&built_in(name)), expected, "{name}");
        assert_eq!(read(&built_in(name).mirrored()), expected, "{name}, mirrored");
    }
}

#[test]
fn the_cover_opens_at_its_fold_and_the_back_lies_beside_it() {
    for (name, left, right) in [
        ("trifold-a4", Edge::Fold, Edge::Trim),
        ("zfold-a4", Edge::Fold, Edge::Trim),
        ("bifold-a5", Edge::Fold, Edge::Trim),
    ] {
        let sheet = built_in(name);
        let cover = sheet.panel(sheet.reading[0]).sides;
        assert_eq!((cover.left, cover.right), (left, right), "{name}");
        let sheet = sheet.mirrored();
        let cover = sheet.panel(sheet.reading[0]).sides;
        assert_eq!((cover.left, cover.right), (right, left), "{name}, mirrored");
    }
    // What lies behind the cover on the other side of the paper is read next: on the left, as in a book.
    for name in ["zfold-a4", "bifold-a5"] {
        let sheet = built_in(name);
        assert_eq!(sheet.reading[1], PanelRef { face: 1, panel: 0 }, "{name}");
    }
}

#[test]
fn the_mirrored_tri_fold_has_its_cover_on_the_left() {
    let sheet = built_in("trifold-a4");
    assert_eq!(roles(&sheet, 0), [("flap", 97.0), ("back", 100.0), ("cover", 100.0)]);
    let mirrored = sheet.clone().mirrored();
    assert_eq!(roles(&mirrored, 0), [("cover", 100.0), ("back", 100.0), ("flap", 97.0)]);
    assert_eq!(roles(&mirrored, 1), [("inside", 97.0), ("inside", 100.0), ("inside", 100.0)]);
    assert_eq!(mirrored.panel(mirrored.reading[0]).sides.left, Edge::Trim);
    assert_eq!(mirrored.panel(mirrored.reading[2]).x, Length::mm(297.0) - Length::mm(100.0), "read from the right");
}

#[test]
fn a_sheet_is_mirrored_once_for_a_language_from_right_to_left() {
    let sheet = built_in("trifold-a4");
    let locale = |tag: &str| tag.parse::<Locale>().expect("a known locale");
    let arabic = sheet.clone().for_locale(&locale("ar"));
    assert!(arabic.mirrored && arabic.clone().for_locale(&locale("fa")) == arabic);
    assert_eq!(sheet.clone().for_locale(&locale("nb")), sheet);
}

#[test]
fn the_pages_of_a_booklet_are_bound_on_the_left_and_on_the_right_by_turns() {
    let booklet = built_in("booklet-a5");
    let bound = |sheet: &Sheet, page| sheet.panel(sheet.page(page)).bound_side();
    for (page, side) in [Side::Left, Side::Right, Side::Left, Side::Right, Side::Left].into_iter().enumerate() {
        assert_eq!(bound(&booklet, page), Some(side), "{page}");
        assert_ne!(bound(&booklet.clone().mirrored(), page), Some(side), "{page}, from right to left");
    }
    assert_eq!(bound(&built_in("a4"), 1), None);
}

#[test]
fn a_booklet_has_a_multiple_of_four_pages() {
    let booklet = built_in("booklet-a5");
    assert_eq!([1, 4, 6, 11, 12].map(|pages| booklet.blank_pages(pages)), [3, 0, 2, 1, 0]);
    assert_eq!(built_in("a4").blank_pages(3), 0);
}

#[test]
fn a_poster_has_large_type_and_a_small_page_no_smaller_than_can_be_read() {
    let sizes = |name: &str| {
        let scale = Theme::default().for_sheet(&built_in(name)).scale;
        (scale.body_min.to_pt(), scale.body_max.to_pt())
    };
    let near = |(a, b): (f64, f64), (c, d): (f64, f64)| (a - c).abs() < 0.01 && (b - d).abs() < 0.01;
    assert!(near(sizes("trifold-a4"), (7.5, 12.0)));
    assert!(near(sizes("booklet-a5"), (7.5, 10.5)));
    assert!(near(sizes("a3-poster"), (18.0, 29.0)));
}

#[test]
fn a_job_ticket_names_the_widths_of_panels() {
    assert_eq!(built_in("trifold-a4").faces[0].widths(), "97 | 100 | 100 mm");
    assert_eq!(built_in("bifold-a5").mirrored().faces[1].widths(), "148.5 | 148.5 mm");
}

#[test]
fn the_documentation_has_every_sheet_with_its_widths() {
    let text = include_str!("../../../docs/file-formats.md");
    for sheet in Sheet::built_in() {
        let start = format!("| `{}` | {}", sheet.id, sheet.paper);
        let row = text.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("no row `{start}`"));
        for face in &sheet.faces {
            assert!(row.contains(&face.widths().replace('|', "\\|")), "{}: {}", sheet.id, face.widths());
        }
    }
}

#[test]
fn the_example_of_the_documentation_is_whole() {
    let text = include_str!("../../../docs/file-formats.md");
    let (_, rest) = text.split_once("```toml\n[[sheet]]\nid = \"own\"\n").expect("the example");
    let sheet = own(rest.split("```").next().unwrap_or_default()).expect("whole");
    assert_eq!(read(&sheet), "cover 105, inside 105, inside 105, back 105");
}

const PROJECT: &str = "[project]\nsource-locale = \"nb\"\n[[document]]\nid = \"a\"\nsheet = \"own\"\n";

/// Reads a project with a sheet called `own`, which begins in line 6.
fn own(sheet: &str) -> Result<Sheet, Vec<Diagnostic>> {
    let text = format!("{PROJECT}[[sheet]]\nid = \"own\"\n{sheet}");
    Settings::parse(&SourceFile::new(SETTINGS_FILE, text)).map(|settings| settings.documents[0].sheet.clone())
}

/// Checks that a sheet is refused with `line:column: message / help` for each fault.
fn check_faults(sheet: &str, expected: &[&str]) {
    let faults = own(sheet).expect_err("it has faults");
    let found: Vec<_> = faults
        .iter()
        .map(|fault| {
            let (line, column) = fault.place.as_ref().map_or((0, 0), Place::line_column);
            format!("{line}:{column}: {} / {}", fault.message, fault.help.as_deref().unwrap_or("-"))
        })
        .collect();
    assert_eq!(found, expected, "{sheet}");
}

/// Returns a face in two lines.
fn face(name: &str, size: &str, panels: &str) -> String {
    format!("[[sheet.face]]\nname = \"{name}\"\nsize = {size}\npanels = [{panels}]\n")
}

#[test]
fn a_project_writes_its_own_sheets() {
    let card = face("front", "[85, 55]", "{ role = \"front\", width = 85, read = 1 }");
    let sheet = own(&format!("type = 0.6\nmargins = {{ trim = 5, top = 5, bottom = 5 }}\n{card}")).expect("whole");
    assert_eq!((sheet.id.as_str(), sheet.type_percent, sheet.fold.clone()), ("own", 60, None));
    assert_eq!(sheet.faces[0].size, Size::mm(85.0, 55.0));
    check_whole(&sheet);
}

#[test]
fn panels_that_do_not_fill_their_face_are_refused() {
    let panels = "{ role = \"back\", width = 99, read = 2 }, { role = \"cover\", width = 99, read = 1 }";
    check_faults(
        &face("outside", "[200, 210]", panels),
        &["11:10: the panels of `outside` are 198 mm wide together, the face is 200 mm / \
           change the widths so that they sum to 200, or write `size = [198, 210]`"],
    );
}

#[test]
fn folds_must_be_in_one_place_on_both_sides() {
    let outside = "{ role = \"flap\", width = 97, read = 2 }, { role = \"cover\", width = 100, read = 1 }";
    let inside = "{ role = \"inside\", width = 97, read = 3 }, { role = \"inside\", width = 100, read = 4 }";
    let both = |back: &str| face("outside", "[197, 210]", outside) + &face("inside", back, inside);
    check_faults(
        &both("[197, 210]"),
        &["15:10: the folds of `inside` are not where those of `outside` are / \
           the back is the front turned over: its widths are 100, 97 from left to right"],
    );
    check_faults(
        &both("[197, 200]"),
        &["14:8: `outside` and `inside` are not of one size / write `size = [197, 210]` for both"],
    );
}

#[test]
fn each_panel_is_read_exactly_once() {
    let panels = |first: u8, second: u8| {
        let panels = format!(
            "{{ role = \"back\", width = 99, read = {first} }}, {{ role = \"cover\", width = 99, read = {second} }}"
        );
        face("outside", "[198, 210]", &panels)
    };
    let help = "number the panels from 1 to 2, each once";
    let twice = format!("11:89: two panels have the number 1 in the reading order / {help}");
    check_faults(&panels(1, 1), &[&twice]);
    check_faults(&panels(1, 3), &[&format!("11:89: `read` is 3, but no panel has the number 2 / {help}")]);
    check_faults(&panels(0, 1), &[&format!("11:47: `read` is 0, but no panel has the number 1 / {help}")]);
}

#[test]
fn misspelt_and_missing_settings_of_sheets_are_named() {
    let text = "bled = 3\nmargins = { trim = 2 }\n[[sheet.face]]\nname = \"front\"\nspine = \"top\"\n\
                panels = [{ role = \"covr\", width = 4, reed = 1 }]\n";
    check_faults(
        text,
        &[
            "8:1: `[[sheet]]` has no setting `bled` / did you mean `bleed`?",
            "9:20: `trim` is 2, expected 4 to 200 / -",
            "10:1: `size` is missing / add `size`: width and height in mm, such as `[297, 210]`",
            "12:9: `spine` is `top`, expected `left` or `right` / -",
            "13:11: `read` is missing / add `read`: its place in the reading order, from 1",
            "13:20: no panel has the role `covr` / did you mean `cover`?",
            "13:36: `width` is 4, expected 30 to 1500 / -",
            "13:39: a panel has no setting `reed` / did you mean `read`?",
        ],
    );
    check_faults(
        "paper = \"A4\"\n",
        &["6:1: `face` is missing / add `face`: a table `[[sheet.face]]` for each printed side"],
    );
}

#[test]
fn pages_must_be_single_and_alike() {
    let page = |name: &str, width: u32, role: &str, read: u32| {
        face(name, &format!("[{width}, 210]"), &format!("{{ role = \"{role}\", width = {width}, read = {read} }}"))
    };
    let one = page("page", 148, "page", 1);
    assert!(own(&format!("pages = {{}}\n{one}")).is_ok());
    check_faults(
        &one,
        &["11:20: `page` has a panel with the role `page`, but the sheet has no pages / \
           add `pages = {}`, or give the panel another role"],
    );
    check_faults(
        &format!("pages = {{ opening = 1, multiple = 99 }}\n{one}"),
        &["8:9: 1 panel at the beginning and 0 at the end leave no page to repeat / \
           add a face with a panel of the role `page`, or make them fewer"],
    );
    let closed = format!("pages = {{ closing = 1 }}\n{one}") + &page("end", 148, "cover", 2);
    check_faults(&closed, &["16:20: `end` comes at the end, but its role is `cover` / give it the role `back`"]);
    let pages = format!("pages = {{ multiple = 0 }}\n{one}") + &page("wide", 150, "back", 2);
    check_faults(
        &pages,
        &[
            "8:9: `multiple` is 0, expected 1 to 64 / a stitched booklet has a multiple of 4",
            "15:8: `page` and `wide` repeat, but their text areas are not alike / \
             give all pages that repeat the same `size`, and all or none a `spine`",
            "16:20: `wide` repeats, but its role is `back` / give it the role `page`, or count it in `opening` or `closing`",
        ],
    );
}

#[test]
fn margins_leave_room_for_text() {
    let text = format!(
        "margins = {{ trim = 30, fold = 30 }}\n{}",
        face("front", "[80, 210]", "{ role = \"front\", width = 80, read = 1 }")
    );
    check_faults(
        &text,
        &[
            "8:11: the margins leave 20 mm for text on `front`, expected 25 or more / make the margins smaller or the panels larger",
        ],
    );
}

#[test]
fn a_sheet_has_a_name_of_its_own() {
    let card = face("front", "[85, 100]", "{ role = \"front\", width = 85, read = 1 }");
    let twice =
        format!("{card}[[sheet]]\nid = \"own\"\n{card}[[sheet]]\nid = \"a4\"\n{card}[[sheet]]\nid = \"A 4\"\n{card}");
    check_faults(
        &twice,
        &[
            "13:6: the sheet `own` is there twice / give the sheet a name of its own",
            "19:6: the sheet `a4` is built in / give the sheet a name of its own",
            "25:6: `A 4` is no name for a sheet / use lower-case ASCII letters, digits and `-`",
        ],
    );
}

/// Widths of panels in tenths of a millimetre, and an order to read both sides in.
fn any_widths() -> impl Strategy<Value = (Vec<u32>, Vec<u32>)> {
    prop::collection::vec(500_u32..2000, 1..6).prop_flat_map(|widths| {
        let count = u32::try_from(widths.len() * 2).expect("few");
        (Just(widths), Just((1..=count).collect::<Vec<u32>>()).prop_shuffle())
    })
}

/// Writes a sheet with two sides, each with a face of these panels.
fn written(widths: &[u32], order: &[u32]) -> String {
    let mut text = String::new();
    let tenths = |tenths: u32| format!("{}.{}", tenths / 10, tenths % 10);
    let total = tenths(widths.iter().sum());
    for (side, order) in order.chunks(widths.len()).enumerate() {
        let turned: Vec<u32> = if side == 0 { widths.to_vec() } else { widths.iter().rev().copied().collect() };
        let mut panels = String::new();
        for (width, read) in turned.iter().zip(order) {
            let _ = write!(panels, "{{ role = \"inside\", width = {}, read = {read} }}, ", tenths(*width));
        }
        text += &face(&format!("side {side}"), &format!("[{total}, 210]"), &panels);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_sheet_of_a_project_is_whole((widths, order) in any_widths()) {
        let sheet = own(&written(&widths, &order)).expect("nothing is wrong");
        check_whole(&sheet);
        prop_assert_eq!(sheet.reading.len(), order.len());
    }

    #[test]
    fn a_sheet_with_one_wrong_number_is_refused_where_it_is_written(
        (widths, order) in any_widths(), panel in any::<prop::sample::Index>(), by in 1_u32..300, is_width in any::<bool>(),
    ) {
        let good = written(&widths, &order);
        let (mut widths, mut order) = (widths, order);
        if is_width {
            let index = panel.index(widths.len());
            let total: u32 = widths.iter().sum();
            widths[index] += by;
            let text = written(&widths, &order).replace(
                &format!("size = [{}.{}", (total + by) / 10, (total + by) % 10), &format!("size = [{}.{}", total / 10, total % 10));
            prop_assert!(own(&text).is_err());
        } else {
            let index = panel.index(order.len());
            order[index] += by;
            let text = written(&widths, &order);
            let faults = own(&text).expect_err("a number is missing or twice");
            prop_assert!(faults.iter().all(|fault| fault.place.as_ref().is_some_and(|place| place.line_column().0 >= 6)));
            prop_assert!(faults.iter().all(|fault| fault.help.is_some()));
        }
        prop_assert!(own(&good).is_ok());
    }
}
