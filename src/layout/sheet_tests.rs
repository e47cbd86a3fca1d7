//! What layout promises on every sheet: text keeps from edges and folds, colour runs over trimmed sides only.

use std::fmt::Write as _;

use crate::geometry::{Length, Rect, Sides};
use crate::layout::testing::{lay_out, origin, runs};
use crate::layout::{Frame, Layout, Shape};
use crate::project::{CoverDesign, Edge, Pagination, Panel, PanelRole, Sheet, Theme, TypeScale};

/// Returns a document for a sheet: a section for each panel, and for pages some more.
fn text_for(sheet: &Sheet) -> String {
    let section = |role: PanelRole| match role {
        PanelRole::Cover => "# A title of some words\nA lead that says a little more.\nThe publisher of all this",
        PanelRole::Front => "# A title of some words\nText below the title.\n> [!IMPORTANT] Call.",
        PanelRole::Flap | PanelRole::Inside | PanelRole::Back | PanelRole::Page => {
            "## A heading\nText with some words that fill a line.\n> [!NOTE] A note.\n| Head | No |\n| Row | {22 33} |"
        }
    };
    let mut sections: Vec<String> =
        sheet.reading.iter().map(|place| section(sheet.panel(*place).role).to_owned()).collect();
    if sheet.pagination == Pagination::Pages {
        let at = sheet.opening().len();
        let long = (0..30).fold(String::new(), |mut text, _| {
            let _ = writeln!(text, "{}", section(PanelRole::Page));
            text
        });
        sections.insert(at, long);
    }
    sections.join("\n---\n")
}

fn theme(cover: CoverDesign) -> Theme {
    Theme { cover, ..Theme::default() }
}

/// Runs a check over each panel that every sheet has, in each direction and with each design of a cover.
fn check_all(check: impl Fn(&str, &Sheet, &Frame)) {
    for sheet in Sheet::built_in() {
        for (tag, design) in ["nb", "ar"].into_iter().flat_map(|tag| CoverDesign::ALL.map(|design| (tag, design))) {
            let layout = lay_out(&text_for(sheet), tag, &sheet.id, &theme(design)).expect("it fits");
            let sheet = if tag == "ar" { sheet.clone().mirrored() } else { sheet.clone() };
            let name = format!("{} {tag} {}", sheet.id, design.as_str());
            for frame in &layout.frames {
                check(&name, &sheet, frame);
            }
        }
    }
}

fn margin(edge: Edge) -> Length {
    match edge {
        Edge::Trim => Length::mm(4.0),
        Edge::Fold | Edge::Spine => Length::mm(5.0),
    }
}

#[test]
fn text_keeps_from_cuts_and_folds_on_every_sheet() {
    check_all(|name, sheet, frame| {
        let sides = sheet.panel(frame.panel).sides;
        for (_, run) in runs(frame) {
            let (left, baseline) = origin(run);
            let right = left + run.size.scale(0.5) * i64::try_from(run.clusters.len()).expect("short");
            let (top, bottom) = (baseline - run.size.scale(0.8), baseline + run.size.scale(0.2));
            assert!(left >= margin(sides.left), "{name}: {} at {} mm", run.text, left.to_mm());
            assert!(frame.size.width - right >= margin(sides.right), "{name}: {}", run.text);
            assert!(
                top >= margin(sides.top) && frame.size.height - bottom >= margin(sides.bottom),
                "{name}: {}",
                run.text
            );
        }
    });
}

/// Returns how far a rectangle that reaches the sides of its panel runs over each; nothing for those it does not reach.
fn overrun(panel: &Panel, rect: &Rect) -> Sides<Option<Length>> {
    let (width, height) = (panel.size.width, panel.size.height);
    let over = |by: Length| (by >= Length::ZERO).then_some(by);
    Sides {
        top: over(-rect.top()),
        right: over(rect.right() - width),
        bottom: over(rect.bottom() - height),
        left: over(-rect.left()),
    }
}

#[test]
fn colour_runs_over_trimmed_sides_by_the_bleed_and_ends_on_folds() {
    check_all(|name, sheet, frame| {
        let panel = sheet.panel(frame.panel);
        for item in &frame.items {
            let Shape::Fill { rect, .. } = &item.shape else { continue };
            let over = overrun(panel, rect);
            let pairs = [
                (over.top, panel.sides.top),
                (over.right, panel.sides.right),
                (over.bottom, panel.sides.bottom),
                (over.left, panel.sides.left),
            ];
            for (by, edge) in pairs {
                let expected = if edge == Edge::Trim { sheet.bleed } else { Length::ZERO };
                assert!(by.is_none_or(|by| by == expected), "{name}: {edge:?} {by:?}");
            }
        }
    });
}

#[test]
fn every_cover_and_front_has_a_field_of_colour_over_its_upper_edge() {
    check_all(|name, sheet, frame| {
        let panel = sheet.panel(frame.panel);
        if matches!(panel.role, PanelRole::Cover | PanelRole::Front) {
            let Shape::Fill { rect, .. } = &frame.items[0].shape else { panic!("{name}: the field comes first") };
            let over = overrun(panel, rect);
            assert!(over.top.is_some() && over.left.is_some() && over.right.is_some(), "{name}");
        }
    });
}

/// Returns the size of the title and the layout of a tri-fold with this title.
fn titled(title: &str, design: CoverDesign) -> (f64, Layout) {
    let sheet = Sheet::named("trifold-a4").expect("built in");
    let text = text_for(&sheet).replacen("A title of some words", title, 1);
    let layout = lay_out(&text, "nb", "trifold-a4", &theme(design)).expect("it fits");
    let size = runs(&layout.frames[0]).map(|(_, run)| run.size).max().expect("there is text");
    (size.to_pt(), layout)
}

#[test]
fn a_long_title_becomes_smaller_and_the_text_does_not() {
    for design in CoverDesign::ALL {
        let (short, small) = titled("A title", design);
        let (long, large) = titled(&"Many words of a title that does not end ".repeat(4), design);
        assert!(long < short * 0.8, "{design:?}: {short} {long}");
        assert_eq!(small.fit.body_size, large.fit.body_size);
        let (word, _) = titled("Menneskehandelskoordineringsenhet", design);
        assert!(word < short, "{design:?}: a long word is not wider than the cover");
    }
}

#[test]
fn the_title_of_a_wide_cover_is_larger() {
    let size = |sheet: &str| {
        let text = text_for(&Sheet::named(sheet).expect("built in"));
        let layout = lay_out(&text, "nb", sheet, &Theme::default()).expect("it fits");
        let title = runs(&layout.frames[0]).map(|(_, run)| run.size).max().expect("there is text");
        title.ratio(layout.fit.body_size)
    };
    assert!(size("booklet-a5") > size("trifold-a4") * 1.3 && size("gatefold-a4") < size("trifold-a4"));
}

#[test]
fn spacing_widens_the_white_between_blocks() {
    let second = |spacing: f64| {
        let scale = TypeScale { spacing, ..Theme::default().scale };
        let theme = Theme { scale, ..Theme::default() };
        let layout = lay_out("One.\nTwo.", "nb", "a4", &theme).expect("it fits");
        runs(&layout.frames[0]).map(|(_, run)| origin(run).1).max().expect("there is text")
    };
    assert!(second(0.5) < second(1.0) && second(1.0) < second(2.0));
}
