//! Subsets, and instances of variable fonts as they get into a PDF.

use std::sync::Arc;

use proptest::prelude::*;
use skrifa::outline::DrawSettings;
use skrifa::outline::pen::ControlBoundsPen;

use super::*;
use crate::layout::{FontScope, ProjectFont};
use crate::project::{AxisTag, AxisValue};

const GLYF: &[u8] = include_bytes!("../../../tests/data/fonts/variable.ttf");
const CFF2: &[u8] = include_bytes!("../../../tests/data/fonts/variable-cff2.otf");

/// The letters that are embedded; both fonts have them.
const TEXT: &str = "AVTolk 112 您正";

#[test]
fn the_subset_tag_is_six_capital_letters_of_the_digest() {
    // SHA-256 of "abc" begins with ba7816.
    assert_eq!(subset_tag(b"abc"), "LKHIBG");
}

/// Returns the book of a project with one font.
fn book(bytes: &[u8], axes: &[(&[u8; 4], f32)]) -> FontBook {
    let axes = axes.iter().map(|(tag, value)| AxisValue { tag: AxisTag::new(**tag), value: *value }).collect();
    let font = ProjectFont {
        name: "fonts/own.ttf".to_owned(),
        data: Arc::new(bytes.to_vec()),
        index: 0,
        axes,
        bold: false,
        italic: false,
        heading: false,
        scope: FontScope::Everywhere,
    };
    FontBook::new(vec![font]).0
}

/// Returns what is embedded of each face of the project.
fn embedded(book: &FontBook) -> Vec<Result<EmbeddedFont, PdfError>> {
    let own = book.faces().filter(|(_, face)| face.file().is_some());
    own.map(|(id, _)| {
        let damaged = |source| PdfError::DamagedFont { face: id, source };
        let file = book.face(id);
        let file = FaceFile { data: file.data(), index: file.index(), position: file.position() };
        let mut face = UsedFace::open("T0".to_owned(), file).map_err(damaged)?;
        face.collect_characters(TEXT);
        face.embed(id)
    })
    .collect()
}

/// Returns the edges of a glyph's outline.
fn bounds(font: &FontRef<'_>, glyph: GlyphId, coordinates: &[NormalizedCoord]) -> Option<[f32; 4]> {
    let mut pen = ControlBoundsPen::default();
    font.outline_glyphs().get(glyph)?.draw(DrawSettings::unhinted(Size::unscaled(), coordinates), &mut pen).ok()?;
    let edges = pen.bounding_box()?;
    Some([edges.x_min, edges.y_min, edges.x_max, edges.y_max])
}

#[test]
fn each_instance_is_embedded_with_its_own_name_outlines_and_widths() {
    for (bytes, names) in
        [(GLYF, &["-Regular", "-Bold", "_400wght_-12slnt", "_700wght_-12slnt"][..]), (CFF2, &["-Regular", "-Bold"])]
    {
        let (book, whole) = (book(bytes, &[]), FontRef::new(bytes).expect("a font"));
        let fonts = embedded(&book);
        assert_eq!(fonts.len(), names.len());
        let faces = book.faces().filter(|(_, face)| face.file().is_some());
        for ((font, (_, face)), name) in fonts.into_iter().zip(faces).zip(names) {
            let font = font.expect("whole");
            assert!(font.name.ends_with(name), "{} ≠ {name}", font.name);
            // CFF2 has no place in a PDF: its outlines become those of TrueType, which goes into `FontFile2`.
            assert_eq!(font.program[..4], [0, 1, 0, 0], "{name}");
            let program = FontRef::new(&font.program).expect("a font");
            let widths: BTreeMap<u16, u16> =
                font.advances.keys().map(|id| (*id, program_advance(&program, *id))).collect();
            assert_eq!(widths, font.advances, "{name}");
            let coordinates = face.position().expect("variable").coordinates();
            for (new, character) in (1..).zip(distinct(TEXT)) {
                let Some(old) = whole.charmap().map(character).filter(|glyph| *glyph != GlyphId::NOTDEF) else {
                    continue;
                };
                let (expected, found) = (bounds(&whole, old, coordinates), bounds(&program, GlyphId::new(new), &[]));
                let is_near = |(a, b): (&f32, &f32)| (a - b).abs() <= 1.0;
                let pairs = expected.unwrap_or_default();
                assert!(
                    pairs.iter().zip(&found.unwrap_or_default()).all(is_near),
                    "{name} {character}: {expected:?} {found:?}"
                );
                let [left, bottom, right, top] = found.unwrap_or_default();
                let [l, b, r, t] = font.metrics.bounds.map(f32::from);
                assert!(l <= left && b <= bottom && right <= r && top <= t, "{name} {character}");
            }
        }
    }
}

fn program_advance(font: &FontRef<'_>, glyph: u16) -> u16 {
    font.hmtx().expect("the table is there").advance(GlyphId::from(glyph)).unwrap_or(0)
}

/// Returns the characters of a text, each once, in order.
fn distinct(text: &str) -> Vec<char> {
    let mut known = Vec::new();
    for character in text.chars() {
        if !known.contains(&character) {
            known.push(character);
        }
    }
    known
}

#[test]
fn measures_in_a_pdf_are_those_of_the_instance() {
    let measures: Vec<_> = embedded(&book(GLYF, &[]))
        .into_iter()
        .map(|font| {
            let metrics = font.expect("whole").metrics;
            (metrics.weight, metrics.slope)
        })
        .collect();
    assert_eq!(measures, [(400, (1000, 0)), (700, (1000, 0)), (400, (1000, 213)), (700, (1000, 213))]);
}

#[test]
fn the_instance_that_the_font_stands_at_is_embedded_too() {
    let fonts = embedded(&book(CFF2, &[(b"wght", 100.0)]));
    let names: Vec<String> = fonts.into_iter().map(|font| font.expect("whole").name).collect();
    assert!(names[0].ends_with("+PolyfoldTestCFF2-Thin"), "{names:?}");
}

proptest! {
    /// What passed the checks of a font is embedded, or the PDF is refused.
    #[test]
    fn no_outline_of_a_damaged_variable_font_panics(
        is_cff: bool,
        damage in prop::collection::vec((0.0..1.0_f64, any::<u8>()), 1..6),
    ) {
        let (whole, tag) = if is_cff { (CFF2, b"CFF2") } else { (GLYF, b"gvar") };
        let record = whole.windows(4).position(|found| found == tag).expect("the table is there");
        let number = |at: usize| u32::from_be_bytes(whole[at..at + 4].try_into().expect("four bytes")) as usize;
        let mut bytes = whole.to_vec();
        for (at, value) in damage {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place within a table")]
            let at = (at * number(record + 12) as f64) as usize;
            bytes[number(record + 8) + at] = value;
        }
        for font in embedded(&book(&bytes, &[])).into_iter().flatten() {
            prop_assert!(FontRef::new(&font.program).is_ok());
        }
    }
}
