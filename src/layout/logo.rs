//! The logo: below the rule at the foot of a cover, or in the head of the first page where there is no cover.
//!
//! It has the height that the theme gives, as far as there is room, keeps its
//! proportions and colours, and is never mirrored.

use std::sync::Arc;

use crate::geometry::{Length, Rect, Sides};
use crate::layout::area::Area;
use crate::layout::block::Composer;
use crate::layout::content::{ShapedDocument, ShapedLogo};
use crate::layout::vertical::{Column, VBox, VItem, moved};
use crate::layout::{Item, Shape};
use crate::project::{Cmyk, LogoGround, PanelRole};

/// The white around a logo on a white field, as a share of its height.
const AROUND: f64 = 0.22;
/// The share of a column that a logo takes at most.
const WIDEST: f64 = 0.7;
/// The share of the white above the text of a page that a logo takes at most.
const TALLEST_IN_HEAD: f64 = 0.6;

/// Adds the logo to the foot of a cover, below the rule that the foot begins with.
pub(super) fn put_in_foot(document: &ShapedDocument, composer: &Composer<'_>, column: Column, foot: &mut Vec<VItem>) {
    let Some(logo) = &document.logo else { return };
    let set = vbox(document, logo, column, composer.rtl, document.theme.logo_height());
    let white = VItem::space(composer.unit().scale(0.5));
    match foot.iter().position(|part| matches!(part, VItem::Box(_))) {
        Some(rule) => {
            foot.splice(rule + 1..=rule, [white, VItem::Box(set)]);
        }
        None => foot.extend([VItem::space(composer.unit()), VItem::Box(set)]),
    }
}

/// Returns the logo in the white above the text of a first page, where reading ends; nothing where a cover has it.
pub(super) fn in_head(document: &ShapedDocument, composer: &Composer<'_>, area: Area) -> Vec<Item> {
    let sheet = &document.sheet;
    let is_cover = |place: &crate::project::PanelRef| sheet.panel(*place).role == PanelRole::Cover;
    let Some(logo) = document.logo.as_ref().filter(|_| !sheet.reading.iter().any(is_cover)) else { return Vec::new() };
    let height = document.theme.logo_height().min(area.top.scale(TALLEST_IN_HEAD));
    let VBox { items, height, .. } = vbox(document, logo, area.column, !composer.rtl, height);
    let top = (area.top - height) / 2;
    items.into_iter().map(|item| moved(item, Length::ZERO, top)).collect()
}

/// Returns the logo at the left or right edge of the column.
fn vbox(document: &ShapedDocument, logo: &ShapedLogo, column: Column, at_right: bool, height: Length) -> VBox {
    let around = match document.theme.logo.as_ref().map(|logo| logo.ground) {
        Some(LogoGround::White) => height.scale(AROUND),
        Some(LogoGround::Bare) | None => Length::ZERO,
    };
    let proportion = logo.picture.proportion().unwrap_or(1.0);
    let room = column.width.scale(WIDEST) - around * 2;
    let width = height.scale(1.0 / proportion).min(room);
    let size = (width, width.scale(proportion));
    let place = column.start(size.0 + around * 2, at_right);
    let rect = Rect::new(place.left + around, around, size.0, size.1);
    let mut items = Vec::new();
    if !around.is_zero() {
        let field = Shape::Fill { rect: rect.outset(Sides::all(around)), color: Cmyk::WHITE };
        items.push(Item { tag: None, shape: field });
    }
    let shape = Shape::Picture { rect, picture: Arc::clone(&logo.picture) };
    items.push(Item { tag: logo.tag, shape });
    VBox { items, ..VBox::empty(size.1 + around * 2) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::testing::lay_out_with;
    use crate::layout::{Layout, Medium, TagRole};
    use crate::media::PictureBook;
    use crate::media::testing::{picture, svg};
    use crate::project::{Logo, Theme};

    const TRIFOLD: &str = "# Title\nLead\n\nPublisher\n---\nA\n---\nB\n---\nC\n---\nD\n---\nE";

    fn lay_out(ground: LogoGround, (width, height): (u32, u32), text: &str, target: (&str, &str)) -> Layout {
        let mut book = PictureBook::default();
        book.set_logo(picture("logo.svg", svg(width, height, "<rect width=\"9\" height=\"9\" fill=\"red\"/>")));
        let logo =
            Logo { path: "logo.svg".to_owned(), height: Length::mm(12.0), ground, alt: "KOM".to_owned(), span: 0..0 };
        let theme = Theme { logo: Some(logo), ..Theme::default() };
        lay_out_with(&book, text, target, &theme, Medium::Print).unwrap_or_else(|findings| panic!("{findings:?}"))
    }

    /// Returns frame, left edge, width and height of each picture, in millimetres.
    fn logos(layout: &Layout) -> Vec<(usize, [f64; 3])> {
        let mm = |length: Length| (length.to_mm() * 10.0).round() / 10.0;
        let mut found = Vec::new();
        for (frame, content) in layout.frames.iter().enumerate() {
            for item in &content.items {
                if let Shape::Picture { rect, .. } = &item.shape {
                    assert!(
                        matches!(&layout.tags.get(item.tag.expect("an element")).role, TagRole::Figure { alt } if alt == "KOM")
                    );
                    found.push((frame, [mm(rect.left()), mm(rect.size.width), mm(rect.size.height)]));
                }
            }
        }
        found
    }

    #[test]
    fn the_logo_stands_once_on_the_cover_where_reading_starts() {
        let [left, width, height] = logos(&lay_out(LogoGround::Bare, (200, 100), TRIFOLD, ("nb", "trifold-a4")))[0].1;
        assert_eq!((width, height), (24.0, 12.0));
        let arabic = logos(&lay_out(LogoGround::Bare, (200, 100), TRIFOLD, ("ar", "trifold-a4")));
        assert_eq!(arabic.len(), 1);
        // The cover is 100 mm wide.
        assert!((arabic[0].1[0] - (100.0 - left - width)).abs() < 0.2, "{arabic:?}");
    }

    #[test]
    fn the_first_page_without_a_cover_has_the_logo_where_reading_ends() {
        let text = format!("# Title\n{}", "Line\n".repeat(60));
        for (locale, left) in [("nb", 161.0), ("ar", 25.0)] {
            let found = logos(&lay_out(LogoGround::Bare, (200, 100), &text, (locale, "a4")));
            assert_eq!(found, [(0, [left, 24.0, 12.0])], "{locale}");
        }
    }

    #[test]
    fn a_front_without_a_cover_has_the_logo_as_a_page_has() {
        for ((locale, sheet), left) in
            [(("nb", "leaflet-a5"), 117.0), (("ar", "leaflet-a5"), 13.0), (("nb", "a3-poster"), 249.0)]
        {
            let text = if sheet == "leaflet-a5" { "# Title\nText\n---\nBack" } else { "# Title\nText" };
            let found = logos(&lay_out(LogoGround::Bare, (200, 100), text, (locale, sheet)));
            let height = if sheet == "leaflet-a5" { 9.0 } else { 12.0 };
            assert_eq!(found, [(0, [left, height * 2.0, height])], "{locale} {sheet}");
        }
    }

    #[test]
    fn a_wide_logo_is_as_wide_as_there_is_room_and_white_stands_around_it() {
        let layout = lay_out(LogoGround::White, (1200, 100), TRIFOLD, ("nb", "trifold-a4"));
        let (_, [left, width, height]) = logos(&layout)[0];
        assert!(width < 60.0 && (width / height - 12.0).abs() < 0.5, "{width} {height}");
        let white = layout.frames[0].items.iter().find_map(|item| match &item.shape {
            Shape::Fill { rect, color: Cmyk::WHITE } if rect.size.height > Length::mm(2.0) => Some(*rect),
            _ => None,
        });
        let white = white.expect("a white field");
        assert!(white.left().to_mm() < left && white.right().to_mm() > left + width);
    }
}
