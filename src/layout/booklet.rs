//! Booklets: a cover, pages, blank pages where the sheet asks for them, and the back.
//!
//! Each section of the opening has a panel of its own. The last section is the
//! back when it fits there, so that blank pages come before it; otherwise it
//! flows like the others, and they come at the end. A sheet of single pages has
//! neither. A back without text has the colour of the cover, which so runs around
//! the spine. Knows nothing of how pages are broken.

use crate::geometry::{Length, Rect};
use crate::layout::area::{self, SetPanel};
use crate::layout::block::Composer;
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::contents::PageNumbers;
use crate::layout::{Frame, Medium, Shape, pages, panel};
use crate::project::{PanelRef, PanelRole};

/// The least height of a line as a share of the body size: the smallest type that a theme can ask for.
const LEAST_LINE: f64 = 0.5;

/// Sets a document on the pages of its sheet.
pub(super) fn set_all(document: &ShapedDocument, composer: &Composer<'_>) -> Vec<SetPanel> {
    let (sheet, count) = (&document.sheet, document.sections.len());
    let opening = sheet.opening();
    let mut panels: Vec<SetPanel> = opening
        .iter()
        .zip(0..count)
        .map(|(place, index)| panel::set_section(document, composer, index, *place))
        .collect();
    let back = back(document, composer, opening.len());
    let flowing = opening.len()..count - back.len();
    panels.extend(pages::set(document, composer, flowing, &|pages| {
        headings_of(&back, pages + blank_pages(document, composer, pages + back.len()))
    }));
    let blank_count = blank_pages(document, composer, panels.len() + back.len());
    let blank = (panels.len()..panels.len() + blank_count).map(|index| empty(document, sheet.page(index)));
    panels.extend(blank.collect::<Vec<_>>());
    if back.is_empty() && blank_count > 0 {
        continue_cover(document, &mut panels);
    }
    panels.extend(back);
    panels
}

/// Paints the colour of a cover on the last page too: the two are one sheet.
fn continue_cover(document: &ShapedDocument, panels: &mut [SetPanel]) {
    let [cover, .., last] = panels else { return };
    if document.sheet.panel(cover.frame.panel).role != PanelRole::Cover {
        return;
    }
    let Some(Shape::Fill { rect, color }) = cover.frame.items.first().map(|item| &item.shape) else { return };
    let panel = document.sheet.panel(last.frame.panel);
    let field = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, rect.bottom().min(panel.size.height));
    last.frame.items.push(area::bleeding_field(panel, field, document.sheet.bleed, *color));
}

/// Returns whether nothing is too wide for its page; what has a panel of its own must fit there whole.
pub(super) fn fits_in_width(document: &ShapedDocument, composer: &Composer<'_>) -> bool {
    let (opening, count) = (document.sheet.opening(), document.sections.len());
    let opens = |(place, index): (&PanelRef, usize)| panel::set_section(document, composer, index, *place).fits();
    if !opening.iter().zip(0..count).all(opens) {
        return false;
    }
    let back = back(document, composer, opening.len());
    pages::fit_in_width(document, composer, opening.len()..count - back.len())
}

/// Returns how many blank pages go with so many others; nobody wants them on a screen.
fn blank_pages(document: &ShapedDocument, composer: &Composer<'_>, pages: usize) -> usize {
    match composer.medium {
        Medium::Print => document.sheet.blank_pages(pages),
        Medium::Screen => 0,
    }
}

/// Returns the pages of the headings of the back, before which there are `before` pages.
fn headings_of(back: &[SetPanel], before: usize) -> PageNumbers {
    let tags = back.iter().enumerate().flat_map(|(index, panel)| {
        panel.frame.items.iter().filter_map(|item| item.tag).map(move |tag| (tag, before + index + 1))
    });
    tags.collect()
}

/// Returns the last sections on the panels that close the sheet; none if they do not fit there, or if no other page is left.
fn back(document: &ShapedDocument, composer: &Composer<'_>, opening: usize) -> Vec<SetPanel> {
    let (closing, count) = (document.sheet.closing(), document.sections.len());
    if count <= opening + closing.len() {
        return Vec::new();
    }
    let sections = count - closing.len()..count;
    let is_flowing = |block: &ShapedBlock| matches!(block, ShapedBlock::Contents | ShapedBlock::Columns(_));
    if document.sections[sections.clone()].iter().flat_map(|section| &section.blocks).any(is_flowing) {
        return Vec::new();
    }
    let places = || closing.iter().zip(sections.clone());
    // Copyfit asks this for each size; a long last section is known by counting.
    let is_short = |(place, index): (&PanelRef, usize)| {
        let lines = i64::from(u32::try_from(document.sections[index].least_lines()).unwrap_or(u32::MAX));
        composer.size.scale(LEAST_LINE) * lines <= document.sheet.panel(*place).size.height
    };
    if !places().all(is_short) {
        return Vec::new();
    }
    let set: Vec<SetPanel> =
        places().map(|(place, index)| panel::set_section(document, composer, index, *place)).collect();
    if set.iter().all(SetPanel::fits) { set } else { Vec::new() }
}

/// Returns a page without text and without a number.
fn empty(document: &ShapedDocument, place: PanelRef) -> SetPanel {
    SetPanel {
        frame: Frame { panel: place, size: document.sheet.panel(place).size, items: Vec::new(), echoes: Vec::new() },
        share: 0.0,
        surplus: None,
        overfull: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::testing::{lay_out_for, runs};
    use crate::project::{CoverDesign, Sheet, Theme};

    /// Returns a panel's name and the first word of each page of a booklet of these sections, `-` for a blank one.
    fn pages(sections: &[&str], tag: &str, medium: Medium) -> Vec<String> {
        let text = sections.join("\n---\n");
        let layout = lay_out_for(&text, tag, "booklet-a5", &Theme::default(), medium).expect("pages follow");
        let sheet = Sheet::named("booklet-a5").expect("built in");
        let page = |frame: &Frame| {
            let text = runs(frame).find(|(item, _)| item.tag.is_some()).map(|(_, run)| run.text.as_str());
            let word = text.and_then(|text| text.split(' ').next()).unwrap_or("-");
            format!("{} {word}", sheet.faces[frame.panel.face].name)
        };
        layout.frames.iter().map(page).collect()
    }

    #[test]
    fn blank_pages_come_before_the_back() {
        let sections = ["# Cover", "One", "Two", "Addresses"];
        assert_eq!(pages(&sections, "nb", Medium::Print), ["cover Cover", "verso One", "recto Two", "back Addresses"]);
        let sections = ["# Cover", "One", "Two", "Three", "Addresses"];
        let print = pages(&sections, "nb", Medium::Print);
        let expected = "cover Cover, verso One, recto Two, verso Three, recto -, verso -, recto -, back Addresses";
        assert_eq!(print.join(", "), expected);
        assert_eq!(pages(&sections, "ar", Medium::Print), print);
        let screen = "cover Cover, verso One, recto Two, verso Three, back Addresses";
        assert_eq!(pages(&sections, "nb", Medium::Screen).join(", "), screen);
    }

    #[test]
    fn a_last_section_that_is_too_long_for_the_back_flows() {
        let long = "Long words. ".repeat(400);
        let print = pages(&["# Cover", "One", &long], "nb", Medium::Print);
        assert_eq!(print.len() % 4, 0);
        assert!(!print.iter().any(|page| page.starts_with("back")), "{print:?}");
        assert!(print.starts_with(&["cover Cover".to_owned(), "verso One".to_owned(), "recto Long".to_owned()]));
        assert!(print.last().is_some_and(|page| page.ends_with('-')), "{print:?}");
    }

    #[test]
    fn a_back_without_text_has_the_colour_of_the_cover() {
        let long = "Long words. ".repeat(400);
        let text = ["# Cover\nLead", "One", &long].join("\n---\n");
        for (cover, least) in [(CoverDesign::Field, 210.0), (CoverDesign::Band, 80.0), (CoverDesign::Plain, 8.0)] {
            let theme = Theme { cover, ..Theme::default() };
            let layout = lay_out_for(&text, "nb", "booklet-a5", &theme, Medium::Print).expect("pages follow");
            let field = |frame: &Frame| match &frame.items[0].shape {
                Shape::Fill { rect, color } => (rect.top(), rect.bottom(), *color),
                other => panic!("{other:?}"),
            };
            let [cover, .., last] = layout.frames.as_slice() else { panic!("pages follow") };
            assert_eq!((last.items.len(), field(last)), (1, field(cover)), "{}", theme.cover.as_str());
            assert!(field(last).1 > Length::mm(least));
            let screen = lay_out_for(&text, "nb", "booklet-a5", &theme, Medium::Screen).expect("pages follow");
            assert!(screen.frames.last().is_some_and(|frame| frame.items.len() > 1), "its last page has text");
        }
        let full = ["# Cover", "One", "Two", "Addresses"].join("\n---\n");
        let layout = lay_out_for(&full, "nb", "booklet-a5", &Theme::default(), Medium::Print).expect("pages follow");
        assert!(layout.frames[3].items.len() > 1);
    }

    #[test]
    fn pages_count_from_the_cover_and_a_blank_page_has_no_number() {
        let text = ["# Cover", "One", "Two", "Three", "Addresses"].join("\n---\n");
        let layout = lay_out_for(&text, "nb", "booklet-a5", &Theme::default(), Medium::Print).expect("pages follow");
        let number = |frame: &Frame| {
            runs(frame).filter(|(item, _)| item.tag.is_none()).map(|(_, run)| run.text.clone()).collect::<String>()
        };
        let numbers: Vec<_> = layout.frames.iter().map(number).collect();
        assert_eq!(numbers, ["", "2", "3", "4", "", "", "", ""]);
    }

    #[test]
    fn a_booklet_needs_more_than_a_cover() {
        let found = lay_out_for("# Cover", "nb", "booklet-a5", &Theme::default(), Medium::Print).err();
        assert_eq!(found.map(|found| found[0].rule), Some("panel-count"));
    }
}
