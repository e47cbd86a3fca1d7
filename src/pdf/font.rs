//! Fonts: which glyphs are used, what each says, and subsets of the faces.
//!
//! A first pass over the layout collects the glyphs of each face and the text
//! that each stands for (ToUnicode). Drawing then asks for a glyph's number in
//! the subset and its width; at the end each face becomes an
//! [`EmbeddedFont`]. Knows font files, not PDF objects.

use std::collections::BTreeMap;

use skrifa::charmap::Charmap;
use skrifa::instance::{NormalizedCoord, Size};
use skrifa::raw::TableProvider as _;
use skrifa::raw::types::GlyphId;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};
use subsetter::GlyphRemapper;

use crate::digest::sha256_hex;
use crate::geometry::Length;
use crate::layout::{Cluster, FaceId, FontBook, Glyph, GlyphRun, Position, Shape, measure};
use crate::pdf::metadata::Slug;
use crate::pdf::text::{self, NO_TEXT};
use crate::pdf::{PdfError, PdfRequest, proof};
use crate::project::Edition;

/// A font file and which of its faces is meant.
#[derive(Debug, Clone, Copy)]
pub struct FaceFile<'a> {
    /// The whole file: TrueType, OpenType with CFF outlines, or a collection.
    pub data: &'a [u8],
    /// The face's number in a collection, otherwise 0.
    pub index: u32,
    /// Where in a variable font the face lies; nothing for a font that is none.
    pub position: Option<&'a Position>,
}

impl<'a> FaceFile<'a> {
    /// Returns the place on each axis from -1 to 1; empty for a font without axes.
    fn coordinates(&self) -> &'a [NormalizedCoord] {
        self.position.map_or(&[], Position::coordinates)
    }
}

/// Where the files of the faces come from.
pub trait Faces: Sync {
    /// Returns the file of a face; nothing when there is no such face.
    fn face(&self, id: FaceId) -> Option<FaceFile<'_>>;
}

impl Faces for FontBook {
    fn face(&self, id: FaceId) -> Option<FaceFile<'_>> {
        let face = self.get(id)?;
        Some(FaceFile { data: face.data(), index: face.index(), position: face.position() })
    }
}

/// The faces that a layout uses.
pub(super) struct Fonts<'a> {
    faces: BTreeMap<FaceId, UsedFace<'a>>,
}

/// A face and its glyphs that are used.
pub(super) struct UsedFace<'a> {
    /// The name under which content streams call it.
    resource: String,
    file: FaceFile<'a>,
    font: FontRef<'a>,
    charmap: Charmap<'a>,
    units_per_em: u16,
    remapper: GlyphRemapper,
    /// By the number in the subset.
    glyphs: BTreeMap<u16, UsedGlyph>,
}

/// A glyph that is used.
#[derive(Debug, Default)]
struct UsedGlyph {
    /// Its advance in units of the font.
    advance: u16,
    /// The text that it stands for; empty when only others of its cluster do.
    text: String,
}

/// A face reduced to the glyphs that are used, ready to be embedded.
pub(super) struct EmbeddedFont {
    /// The name under which content streams call it.
    pub(super) resource: String,
    /// The PostScript name with the subset's tag.
    pub(super) name: String,
    /// The font program.
    pub(super) program: Vec<u8>,
    /// The advance of each glyph in units of the font.
    pub(super) advances: BTreeMap<u16, u16>,
    /// The measures of the whole face.
    pub(super) metrics: FaceMetrics,
}

/// Measures of a face in units of the font.
#[derive(Debug, Clone, Copy)]
pub(super) struct FaceMetrics {
    /// Units in one em.
    pub(super) units_per_em: u16,
    /// Left, lower, right and upper edge of a box around all glyphs.
    pub(super) bounds: [i16; 4],
    /// Height above the baseline.
    pub(super) ascent: i16,
    /// Depth below the baseline, negative.
    pub(super) descent: i16,
    /// Rise and run of the slant.
    pub(super) slope: (i16, i16),
    /// The weight, 400 for regular; 0 when the font does not say.
    pub(super) weight: u16,
}

impl<'a> Fonts<'a> {
    /// Returns the faces and glyphs that the layout (and what stands around it) uses.
    pub(super) fn collect(request: &PdfRequest<'a>) -> Result<Self, PdfError> {
        let mut fonts = Self { faces: BTreeMap::new() };
        let items = request.layout.frames.iter().flat_map(|frame| &frame.items);
        for item in items {
            if let Shape::Glyphs(run) = &item.shape {
                fonts.open(run.face, request.faces)?.collect_run(run);
            }
        }
        if let (Edition::Proof, Some(mark)) = (request.edition, &request.metadata.proof_mark) {
            let face = fonts.open(mark.face, request.faces)?;
            for words in [&mark.words, &mark.heading, proof::SIGNS] {
                face.collect_characters(words);
            }
        }
        if let Some(slug) = request.slug() {
            let face = fonts.open(slug.face, request.faces)?;
            for words in [&slug.words, Slug::SIGNS] {
                face.collect_characters(words);
            }
        }
        Ok(fonts)
    }

    /// Returns the face, opened if it is new.
    fn open(&mut self, id: FaceId, faces: &'a dyn Faces) -> Result<&mut UsedFace<'a>, PdfError> {
        use std::collections::btree_map::Entry;
        let resource = format!("T{}", self.faces.len());
        match self.faces.entry(id) {
            Entry::Occupied(entry) => Ok(entry.into_mut()),
            Entry::Vacant(entry) => {
                let file = faces.face(id).ok_or(PdfError::UnknownFace { face: id })?;
                let damaged = |source| PdfError::DamagedFont { face: id, source };
                Ok(entry.insert(UsedFace::open(resource, file).map_err(damaged)?))
            }
        }
    }

    /// Returns a face that the layout uses.
    pub(super) fn face(&self, id: FaceId) -> &UsedFace<'a> {
        self.faces.get(&id).expect("all faces of the layout were collected")
    }

    /// Returns the subsets of all faces.
    pub(super) fn embed(self) -> Result<Vec<EmbeddedFont>, PdfError> {
        self.faces.into_iter().map(|(id, face)| face.embed(id)).collect()
    }
}

impl<'a> UsedFace<'a> {
    fn open(resource: String, file: FaceFile<'a>) -> Result<Self, skrifa::raw::ReadError> {
        let font = FontRef::from_index(file.data, file.index)?;
        let units_per_em = font.head()?.units_per_em().max(1);
        let charmap = font.charmap();
        Ok(Self {
            resource,
            file,
            font,
            charmap,
            units_per_em,
            remapper: GlyphRemapper::new(),
            glyphs: BTreeMap::new(),
        })
    }

    /// Notes the glyphs of a run and their texts; a glyph keeps the first text that it stands for.
    fn collect_run(&mut self, run: &GlyphRun) {
        for cluster in &run.clusters {
            if let Some(space) = self.vanished_space(run, cluster) {
                self.collect_glyph(space, " ");
            }
            let texts = self.glyph_texts(run, cluster);
            for (glyph, text) in cluster.glyphs.iter().zip(texts) {
                self.collect_glyph(glyph.id, &text);
            }
        }
    }

    /// Notes the glyphs of a text that is set one glyph for each character.
    fn collect_characters(&mut self, words: &str) {
        for character in words.chars() {
            if let Some(glyph) = self.map(character) {
                self.collect_glyph(glyph, character.encode_utf8(&mut [0; 4]));
            }
        }
    }

    fn collect_glyph(&mut self, glyph: u16, text: &str) {
        let new = self.remapper.remap(glyph);
        let used = self.glyphs.entry(new).or_insert_with(|| UsedGlyph {
            advance: advance(&self.font, glyph, self.file.coordinates()),
            text: String::new(),
        });
        if used.text.is_empty() {
            text.clone_into(&mut used.text);
        }
    }

    /// Returns the name under which content streams call the face.
    pub(super) fn resource(&self) -> &str {
        &self.resource
    }

    /// Returns the glyph of a character.
    pub(super) fn map(&self, character: char) -> Option<u16> {
        self.charmap.map(character).and_then(|glyph| u16::try_from(glyph.to_u32()).ok()).filter(|glyph| *glyph != 0)
    }

    /// Returns the glyph to write for a space that layout let vanish.
    pub(super) fn vanished_space(&self, run: &GlyphRun, cluster: &Cluster) -> Option<u16> {
        text::is_vanished_space(run, cluster).then(|| self.map(' ')).flatten()
    }

    /// Returns the glyph's number in the subset and the text that ToUnicode gives for it.
    pub(super) fn embedded(&self, glyph: u16) -> (u16, &str) {
        let new = self.remapper.get(glyph).unwrap_or(0);
        let text = self.glyphs.get(&new).map_or("", |used| used.text.as_str());
        (new, if text.is_empty() { NO_TEXT } else { text })
    }

    /// Returns the glyph's width in the PDF: whole thousandths of an em.
    ///
    /// Truncated, by the same formula that printpdf uses for `/W`, because the
    /// pen has to move as readers move it.
    #[expect(clippy::cast_possible_truncation, reason = "truncation is what printpdf does")]
    pub(super) fn pdf_width(&self, glyph: u16) -> i64 {
        let advance = self.glyphs.get(&self.remapper.get(glyph).unwrap_or(0)).map_or(0, |used| used.advance);
        (f32::from(advance) * 1000.0 / f32::from(self.units_per_em)) as i64
    }

    /// Returns the glyph's advance at a size of the em.
    pub(super) fn advance(&self, glyph: u16, size: Length) -> Length {
        #[expect(clippy::cast_precision_loss, reason = "thousandths of an em are small")]
        let share = self.pdf_width(glyph) as f64 / 1000.0;
        size.scale(share)
    }

    /// Returns the width of words that are set one glyph for each character.
    pub(super) fn words_width(&self, words: &str, size: Length) -> Length {
        words.chars().filter_map(|character| self.map(character)).map(|glyph| self.advance(glyph, size)).sum()
    }

    /// Returns the text that each glyph of a cluster stands for, in the order of the glyphs.
    fn glyph_texts(&self, run: &GlyphRun, cluster: &Cluster) -> Vec<String> {
        if text::is_added_hyphen(cluster) {
            let is_hyphen = |glyph: &Glyph, hyphen: &char| self.map(*hyphen) == Some(glyph.id);
            let shown = |glyph: &Glyph| text::HYPHENS.iter().find(|hyphen| is_hyphen(glyph, hyphen));
            return cluster.glyphs.iter().map(|glyph| shown(glyph).unwrap_or(&'-').to_string()).collect();
        }
        let glyphs: Vec<u16> = cluster.glyphs.iter().map(|glyph| glyph.id).collect();
        text::share(text::cluster_text(run, cluster), &glyphs, |character| self.map(character))
    }

    /// Returns whether a reader that knows only ToUnicode gets the cluster's text.
    pub(super) fn is_exact(&self, run: &GlyphRun, cluster: &Cluster) -> bool {
        let texts = self.glyph_texts(run, cluster);
        let as_embedded = cluster.glyphs.iter().zip(&texts).all(|(glyph, text)| self.embedded(glyph.id).1 == text);
        let joined: String =
            if run.rtl { texts.into_iter().rev().collect() } else { texts.into_iter().collect::<String>() };
        as_embedded && joined == text::cluster_text(run, cluster)
    }

    fn embed(self, id: FaceId) -> Result<EmbeddedFont, PdfError> {
        let name = self.postscript_name();
        let places: Vec<(subsetter::Tag, f32)> = self
            .file
            .position
            .map_or(&[][..], Position::places)
            .iter()
            .map(|place| (subsetter::Tag::new(&place.tag.bytes()), place.value))
            .collect();
        let FaceFile { data, index, position } = self.file;
        let program = match subsetter::subset_with_variations(data, index, &places, &self.remapper) {
            Ok(program) => program,
            Err(source) => return Err(PdfError::Subset { name, source }),
        };
        let mut metrics = self.metrics().map_err(|source| PdfError::DamagedFont { face: id, source })?;
        if position.is_some() {
            metrics.bounds = drawn_bounds(&program, metrics.bounds);
        }
        let advances = self.glyphs.iter().map(|(glyph, used)| (*glyph, used.advance)).collect();
        let name = format!("{}+{name}", subset_tag(&program));
        Ok(EmbeddedFont { resource: self.resource, name, program, advances, metrics })
    }

    /// Returns the PostScript name, with only characters that a PDF name may have as they are.
    fn postscript_name(&self) -> String {
        let of_font = || self.font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first();
        let name = match self.file.position {
            Some(position) => position.postscript_name().to_owned(),
            None => of_font().map(|name| name.to_string()).unwrap_or_default(),
        };
        let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).collect();
        if name.is_empty() { format!("Unnamed{}", self.resource) } else { name }
    }

    fn metrics(&self) -> Result<FaceMetrics, skrifa::raw::ReadError> {
        let (head, hhea) = (self.font.head()?, self.font.hhea()?);
        let here = |tag: &[u8; 4], value: i16| measure(&self.font, *tag, value, self.file.coordinates());
        let position = self.file.position;
        let weight = position.and_then(Position::weight);
        let slope = (hhea.caret_slope_rise(), hhea.caret_slope_run());
        Ok(FaceMetrics {
            units_per_em: self.units_per_em,
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()],
            ascent: here(b"hasc", hhea.ascender().to_i16()),
            descent: here(b"hdsc", hhea.descender().to_i16()),
            slope: position.and_then(Position::slant).map_or(slope, slope_of),
            weight: weight.unwrap_or_else(|| self.font.os2().map_or(0, |os2| os2.us_weight_class())),
        })
    }
}

/// Returns rise and run of a slant in degrees; letters that lean to the right have a negative one.
fn slope_of(slant: f32) -> (i16, i16) {
    const RISE: i16 = 1000;
    #[expect(clippy::cast_possible_truncation, reason = "the angle is far from a right one")]
    let run = (-f32::from(RISE) * slant.clamp(-80.0, 80.0).to_radians().tan()).round() as i16;
    (RISE, run)
}

/// Returns the advance of a glyph in units of the font, as it stands in a subset.
///
/// The subset has it from this reader too, which cuts off what the shaper rounds: `/W` must be as the program says.
fn advance(font: &FontRef<'_>, glyph: u16, coordinates: &[NormalizedCoord]) -> u16 {
    let glyph = GlyphId::from(glyph);
    let advance = font.glyph_metrics(Size::unscaled(), coordinates).advance_width(glyph).unwrap_or(0.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast of this kind is bounded")]
    let units = advance.round() as u16;
    units
}

/// Returns the box around all glyphs of a subset, and around another box.
///
/// A font says how far its glyphs reach where it stands; bold ones reach farther.
fn drawn_bounds(program: &[u8], bounds: [i16; 4]) -> [i16; 4] {
    let Ok(font) = FontRef::new(program) else { return bounds };
    let (Ok(loca), Ok(glyf), Ok(maxp)) = (font.loca(None), font.glyf(), font.maxp()) else { return bounds };
    let glyphs = (0..maxp.num_glyphs()).filter_map(|glyph| loca.get_glyf(GlyphId::from(glyph), &glyf).ok()?);
    glyphs.fold(bounds, |[left, bottom, right, top], glyph| {
        [left.min(glyph.x_min()), bottom.min(glyph.y_min()), right.max(glyph.x_max()), top.max(glyph.y_max())]
    })
}

/// Returns the six letters before a subset's name (ISO 32000-1, 9.6.4): the same for the same program.
fn subset_tag(program: &[u8]) -> String {
    let letter = |hex: u8| char::from(b'A' + (hex - if hex.is_ascii_digit() { b'0' } else { b'a' - 10 }));
    sha256_hex(program).bytes().take(6).map(letter).collect()
}

#[cfg(test)]
mod tests;
