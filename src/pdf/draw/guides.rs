//! What stands beside a page for those who cut and fold it: fine lines, and the line that says what it is.
//!
//! Decoration all of it (artifacts). A print shop gets the lines in every ink
//! of its press, so that they show on each plate whether the inks are in
//! register; where lines and words stand is `pdf::imposition`'s affair.

use crate::geometry::{Length, Point};
use crate::pdf::draw::canvas::{Canvas, Mark, Pen, PlacedGlyph, Stroke, TextStyle};
use crate::pdf::font::Fonts;
use crate::pdf::imposition::{Guide, GuideKind, Page};
use crate::pdf::ink::Ink;
use crate::pdf::metadata::Slug;
use crate::project::{Cmyk, Edition};

/// The thickness of all lines, in points.
const WIDTH: f64 = 0.25;
/// The thickness of the white under a line that may stand on colour, in points.
const HALO: f64 = 1.25;
/// Dashes of a fold and the gaps between them, in points: five dashes are a mark of 5 mm.
const DASH: (f64, f64) = (2.0, 1.04);
/// The largest size of the words, in points.
const SIZE: f64 = 6.0;

/// Draws where the paper is cut and folded.
pub(super) fn draw(canvas: &mut Canvas, page: &Page, edition: Edition) {
    if page.guides.is_empty() {
        return;
    }
    canvas.begin(Mark::artifact(false));
    let ink = |color: Cmyk| Stroke::Ink(Ink::new(color, edition));
    // An office's cuts go through what is printed, which may be dark; a print shop's marks stand on white paper.
    let (halo, stroke) = match edition {
        Edition::Print => (None, Stroke::AllInks),
        Edition::Screen | Edition::Proof | Edition::Imposed => (Some(ink(Cmyk::WHITE)), ink(Cmyk::BLACK)),
    };
    for Guide { kind, from, to } in &page.guides {
        let ends = [page.point_to_pdf(*from), page.point_to_pdf(*to)];
        if let Some(stroke) = halo {
            canvas.stroke(&ends, Pen { stroke, width: HALO, dash: None });
        }
        let dash = match kind {
            GuideKind::Cut => None,
            GuideKind::Fold => Some(DASH),
        };
        canvas.stroke(&ends, Pen { stroke, width: WIDTH, dash });
    }
}

/// Writes what the page is below its marks, smaller where the page is narrow.
pub(super) fn draw_slug(canvas: &mut Canvas, page: &Page, fonts: &Fonts<'_>, slug: &Slug, words: &str) {
    let face = fonts.face(slug.face);
    let Point { x, y } = page.slug_origin();
    let room = page.media.width - x * 2;
    let share = room.ratio(face.words_width(words, Length::pt(SIZE))).min(1.0);
    let size = Length::pt(SIZE).scale(share);
    let mut at = x;
    let mut glyphs = Vec::new();
    for id in words.chars().filter_map(|character| face.map(character)) {
        let (x, y) = page.point_to_pdf(Point { x: at, y });
        glyphs.push(PlacedGlyph { id, x, y });
        at += face.advance(id, size);
    }
    if !glyphs.is_empty() {
        canvas.begin(Mark::artifact(true));
        let ink = Ink::new(Cmyk::BLACK, Edition::Print);
        canvas.show(face, TextStyle { face: slug.face, size, ink, stroke: Length::ZERO }, &glyphs);
    }
}
