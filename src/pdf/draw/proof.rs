//! The mark of a proof: words across the page that nobody takes for the text.

use printpdf::{Codepoint, ExtendedGraphicsStateId, Op, TextItem, TextMatrix};

use crate::geometry::Length;
use crate::pdf::draw::canvas::{Canvas, Mark, TextStyle};
use crate::pdf::draw::serialize::FAINT;
use crate::pdf::font::UsedFace;
use crate::pdf::imposition::Page;
use crate::pdf::ink::Ink;
use crate::pdf::metadata::ProofMark;
use crate::pdf::object::thousandths;

/// How much of the diagonal the words take.
const SHARE_OF_DIAGONAL: f64 = 0.8;
/// The largest size of the words, in points.
const LARGEST: f64 = 60.0;
/// Half the height of a capital, as a share of the size.
const HALF_CAPITAL: f64 = 0.36;
/// Neither light nor dark, so that it shows on paper and on coloured fields.
const GREY: Ink = Ink::Rgb([128; 3]);

/// Writes the words along the diagonal, over everything, as decoration.
pub(super) fn draw_mark(canvas: &mut Canvas, page: &Page, face: &UsedFace<'_>, mark: &ProofMark) {
    let glyphs: Vec<u16> = mark.words.chars().filter_map(|character| face.map(character)).collect();
    #[expect(clippy::cast_precision_loss, reason = "thousandths of an em are small")]
    let ems = glyphs.iter().map(|glyph| face.pdf_width(*glyph)).sum::<i64>() as f64 / 1000.0;
    if ems <= 0.0 {
        return;
    }
    let (width, height) = (page.media.width.to_pt(), page.media.height.to_pt());
    let diagonal = width.hypot(height);
    let size = (diagonal * SHARE_OF_DIAGONAL / ems).min(LARGEST);
    canvas.begin(Mark::artifact(true));
    canvas.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(FAINT.to_owned()) });
    canvas.set_style(face, TextStyle { face: mark.face, size: Length::pt(size), ink: GREY, stroke: Length::ZERO });
    let (cos, sin) = (width / diagonal, height / diagonal);
    canvas.push(Op::SetTextMatrix { matrix: along_diagonal((width, height), (cos, sin), size, ems) });
    let code = |glyph: u16| {
        let (gid, text) = face.embedded(glyph);
        Codepoint { gid, offset: 0.0, cid: Some(text.to_owned()) }
    };
    canvas.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.into_iter().map(code).collect())] });
}

/// Returns the matrix that centres a line of that many ems on the page, turned by the angle.
fn along_diagonal((width, height): (f64, f64), (cos, sin): (f64, f64), size: f64, ems: f64) -> TextMatrix {
    let (back, down) = (ems * size / 2.0, HALF_CAPITAL * size);
    let x = width / 2.0 - back * cos + down * sin;
    let y = height / 2.0 - back * sin - down * cos;
    TextMatrix::Raw([cos, sin, -sin, cos, x, y].map(thousandths))
}
