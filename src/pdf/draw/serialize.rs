//! From page contents and font subsets to a `lopdf` document, by printpdf.
//!
//! All resources get names of ours: printpdf's own come from a counter of the
//! process and would differ from run to run.

use std::collections::BTreeMap;

use printpdf::{
    ExtendedGraphicsState, ExtendedGraphicsStateId, FontId, FontMetrics, Mm, OverprintMode, ParsedFont, PdfDocument,
    PdfFont, PdfFontMetricsStub, PdfPage, PdfSaveOptions,
};

use crate::pdf::draw::Content;
use crate::pdf::font::EmbeddedFont;
use crate::project::Edition;

/// The graphics state in which ink goes over ink.
pub(super) const OVERPRINT: &str = "Overprint";
/// The graphics state in which ink takes away the ink below.
pub(super) const KNOCK_OUT: &str = "KnockOut";
/// The graphics state in which what is painted hardly covers.
pub(super) const FAINT: &str = "Faint";

/// The graphics state in which a message of a proof is coloured.
pub(super) const TINT: &str = "Tint";

/// How much the words across a proof cover.
const FAINT_ALPHA: f32 = 0.2;
/// How much the colour over a message covers: its text must be easy to read.
const TINT_ALPHA: f32 = 0.13;

/// Returns the document as printpdf makes it: pages, contents, fonts. The rest is `finish`'s.
pub(in crate::pdf) fn serialize(pages: Vec<Content>, fonts: Vec<EmbeddedFont>, edition: Edition) -> lopdf::Document {
    let mut document = PdfDocument::new("");
    for font in fonts {
        let id = FontId(font.resource.clone());
        document.resources.fonts.map.insert(id, PdfFont::new(parsed_font(font)));
    }
    for (name, state) in graphics_states(edition) {
        document.resources.extgstates.map.insert(ExtendedGraphicsStateId(name.to_owned()), state);
    }
    // The size is overwritten by the boxes of `finish`.
    let page = |content: Content| PdfPage::new(Mm(1.0), Mm(1.0), content.0);
    document.with_pages(pages.into_iter().map(page).collect());
    // `secure` would drop the path operators that printpdf has no name for.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let document = printpdf::serialize::to_lopdf_doc(&document, &options, &mut warnings);
    debug_assert!(warnings.is_empty(), "{warnings:?}");
    document
}

/// Returns the graphics states that an edition's contents name.
fn graphics_states(edition: Edition) -> Vec<(&'static str, ExtendedGraphicsState)> {
    match edition {
        Edition::Print => vec![(OVERPRINT, overprint(true)), (KNOCK_OUT, overprint(false))],
        Edition::Screen | Edition::Imposed => Vec::new(),
        Edition::Proof => vec![(FAINT, translucent(FAINT_ALPHA)), (TINT, translucent(TINT_ALPHA))],
    }
}

fn translucent(alpha: f32) -> ExtendedGraphicsState {
    ExtendedGraphicsState::default().with_current_fill_alpha(alpha)
}

/// Mode 1, so that an ink of 0 % leaves what is below. Both keys get the same
/// value: printpdf 0.12.8 writes each for the other.
fn overprint(overprints: bool) -> ExtendedGraphicsState {
    ExtendedGraphicsState::default()
        .with_overprint_fill(overprints)
        .with_overprint_stroke(overprints)
        .with_overprint_mode(OverprintMode::KeepUnderlying)
}

/// Returns a subset as printpdf takes it.
fn parsed_font(font: EmbeddedFont) -> ParsedFont {
    let metrics = font.metrics;
    let heights = FontMetrics { ascent: metrics.ascent, descent: metrics.descent };
    let mut parsed = ParsedFont::with_glyph_data(
        font.program,
        0,
        Some(font.name),
        BTreeMap::new(),
        font.advances,
        metrics.units_per_em,
        heights,
    );
    let [x_min, y_min, x_max, y_max] = metrics.bounds;
    parsed.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: metrics.units_per_em,
        x_min,
        y_min,
        x_max,
        y_max,
        caret_slope_rise: metrics.slope.0,
        caret_slope_run: metrics.slope.1,
        us_weight_class: metrics.weight,
    };
    parsed
}
