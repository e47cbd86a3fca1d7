//! One face: its bytes, and what shaping and PDF writing need to know of it.
//!
//! Goes in: the bytes of a font file. Comes out: names, metrics, coverage and
//! advances, read when they are first asked for. Knows no text.

use std::ops::RangeInclusive;
use std::sync::{Arc, OnceLock};

use linebender_resource_handle::Blob;
use parlance::FontVariation;
use parley_engine::{FontData, FontInstance};
use skrifa::raw::TableProvider;
use skrifa::raw::tables::os2::Os2;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider, Tag};

use crate::layout::font_data::script_of_locale;
use crate::layout::font_position::{Position, Style, advance, has_style, measure};
use crate::locale::Locale;

/// A face of a font book.
///
/// Invariant: the bytes were checked, so that reading them cannot fail.
#[derive(Debug)]
pub struct FontFace {
    family: String,
    bold: bool,
    italic: bool,
    heading: bool,
    scope: FontScope,
    /// The file of the project that it is from.
    file: Option<String>,
    instance: FontInstance,
    /// Where in a variable font it lies.
    position: Option<Position>,
    metrics: OnceLock<FaceMetrics>,
    /// The same for all faces out of one font.
    coverage: Arc<OnceLock<Vec<RangeInclusive<u32>>>>,
}

/// The measures of a face in font units; y points up.
#[derive(Debug, Clone, PartialEq)]
pub struct FaceMetrics {
    /// Font units in one em.
    pub units_per_em: u16,
    /// Height of a line above the baseline.
    pub ascent: i16,
    /// Depth of a line below the baseline, as a negative number.
    pub descent: i16,
    /// The box that holds every glyph: left, bottom, right, top.
    pub bbox: [i16; 4],
    /// Height of the capitals; 0 where the font does not say.
    pub cap_height: i16,
    /// Weight class: 400 for regular, 700 for bold.
    pub weight: u16,
    /// Angle of the stems, in degrees counter-clockwise from upright.
    pub italic_angle: f64,
    /// Height of the upper edge of a line that strikes text through.
    pub strikeout_position: i16,
    /// Thickness of that line.
    pub strikeout_thickness: i16,
    /// How many glyphs there are.
    pub glyph_count: u16,
    /// Whether the outlines are cubic (`CFF`), not quadratic (`glyf`).
    pub is_cff: bool,
}

/// Which text a face is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FontScope {
    /// Any.
    Everywhere,
    /// All text of these languages.
    Locales(Vec<Locale>),
    /// Letters of a script, by its ISO 15924 code, in every language.
    Script(String),
}

impl FontScope {
    /// Returns whether the text of a language is what the font was named for: the language, or its own script.
    pub fn is_meant_for(&self, locale: &Locale) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Locales(locales) => locales.contains(locale),
            Self::Script(code) => code == script_of_locale(locale),
        }
    }
}

/// What is known of a face before its bytes are read.
pub(super) struct FaceSource {
    pub(super) family: String,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) heading: bool,
    pub(super) scope: FontScope,
    pub(super) file: Option<String>,
    pub(super) position: Option<Position>,
    pub(super) data: Arc<dyn AsRef<[u8]> + Send + Sync>,
    pub(super) index: u32,
}

impl FontFace {
    /// Returns the face of bytes that [`fault`](super::font_check::fault) has passed.
    ///
    /// The shaper's caches know a font by the number that its blob gets here: a face is made once and shared.
    #[expect(clippy::default_trait_access, reason = "the crate that has the type's name is not ours to depend on")]
    pub(super) fn new(source: FaceSource) -> Self {
        Self {
            family: source.family,
            bold: source.bold,
            italic: source.italic,
            heading: source.heading,
            scope: source.scope,
            file: source.file,
            instance: FontInstance {
                font: FontData::new(Blob::new(source.data), source.index),
                synthesis: Default::default(),
            },
            position: source.position,
            metrics: OnceLock::new(),
            coverage: Arc::new(OnceLock::new()),
        }
    }

    /// Returns the face of another style out of the same variable font, if the font reaches it.
    pub(super) fn in_style(&self, style: Style) -> Option<Self> {
        let named = self.position.as_ref()?.named_beside_style();
        let font = self.font();
        // What is italic by itself needs no axis for it.
        let lacks = Style { bold: style.bold && !self.bold, italic: style.italic && !self.italic };
        if !has_style(&font, lacks) {
            return None;
        }
        Some(Self {
            family: self.family.clone(),
            bold: style.bold,
            italic: style.italic,
            heading: false,
            scope: self.scope.clone(),
            file: self.file.clone(),
            instance: self.instance.clone(),
            position: Position::of(&font, style, &named).ok()?,
            metrics: OnceLock::new(),
            coverage: Arc::clone(&self.coverage),
        })
    }

    /// Returns the name of the family.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// Returns whether the face is bold by itself.
    pub fn is_bold(&self) -> bool {
        self.bold
    }

    /// Returns whether the face is italic by itself.
    pub fn is_italic(&self) -> bool {
        self.italic
    }

    /// Returns the style that the face is of by itself.
    pub(super) fn style(&self) -> Style {
        Style { bold: self.bold, italic: self.italic }
    }

    /// Returns whether the face is for headings only.
    pub fn is_heading(&self) -> bool {
        self.heading
    }

    /// Returns the file of the project that the face is from; nothing for a face that is built in.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// Returns which text the face is for.
    pub fn scope(&self) -> &FontScope {
        &self.scope
    }

    /// Returns where in a variable font the face lies; nothing for a font that is none.
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// Returns the bytes of the font file.
    pub fn data(&self) -> &[u8] {
        self.instance.font.data.data()
    }

    /// Returns the number of the face in its file: 0 unless the file is a collection.
    pub fn index(&self) -> u32 {
        self.instance.font.index
    }

    /// Returns the PostScript name, which PDF calls the font by; the family without spaces where the font has none.
    pub fn postscript_name(&self) -> String {
        if let Some(position) = &self.position {
            return position.postscript_name().to_owned();
        }
        name_of(&self.font(), StringId::POSTSCRIPT_NAME)
            .unwrap_or_else(|| self.family.chars().filter(char::is_ascii_alphanumeric).collect())
    }

    /// Returns the measures of the face.
    pub fn metrics(&self) -> &FaceMetrics {
        self.metrics.get_or_init(|| read_metrics(&self.font(), self.bold, self.position()))
    }

    /// Returns how many font units there are in one em.
    pub fn units_per_em(&self) -> u16 {
        self.metrics().units_per_em
    }

    /// Returns the height of a line above the baseline, in ems.
    pub fn ascent(&self) -> f64 {
        self.ems(self.metrics().ascent)
    }

    /// Returns the depth of a line below the baseline, in ems, as a positive number.
    pub fn descent(&self) -> f64 {
        -self.ems(self.metrics().descent)
    }

    /// Returns font units as ems.
    pub fn ems(&self, units: i16) -> f64 {
        f64::from(units) / f64::from(self.units_per_em())
    }

    /// Returns the advance of a glyph in font units; 0 for a glyph that is not there.
    pub fn advance(&self, glyph: u16) -> u16 {
        advance(&self.font(), glyph, self.position().map_or(&[], Position::coordinates))
    }

    /// Returns the glyph that stands for a character when nothing is around it.
    pub fn glyph(&self, character: char) -> Option<u16> {
        let glyph = self.font().charmap().map(character)?;
        u16::try_from(glyph.to_u32()).ok().filter(|id| *id != 0)
    }

    /// Returns whether the face has a glyph for a character.
    pub fn covers(&self, character: char) -> bool {
        let code = u32::from(character);
        let ranges = self.coverage.get_or_init(|| read_coverage(&self.font()));
        let index = ranges.partition_point(|range| *range.end() < code);
        ranges.get(index).is_some_and(|range| range.contains(&code))
    }

    /// Returns whether the face may be used in text of a language.
    pub(super) fn serves(&self, locale: &Locale) -> bool {
        match &self.scope {
            FontScope::Everywhere | FontScope::Script(_) => true,
            FontScope::Locales(locales) => locales.contains(locale),
        }
    }

    /// Returns whether the face is asked first for every character of a language.
    pub(super) fn leads(&self, locale: &Locale) -> bool {
        self.script().is_none() && self.serves(locale)
    }

    /// Returns the script that the face is for, where it is for one.
    pub(super) fn script(&self) -> Option<&str> {
        match &self.scope {
            FontScope::Script(code) => Some(code),
            FontScope::Everywhere | FontScope::Locales(_) => None,
        }
    }

    /// Returns where in a variable font the face lies, as the shaper wants it.
    pub(super) fn variations(&self) -> &[FontVariation] {
        self.position().map_or(&[], Position::variations)
    }

    /// Returns the face as the shaper wants it.
    pub(super) fn instance(&self) -> &FontInstance {
        &self.instance
    }

    fn font(&self) -> FontRef<'_> {
        FontRef::from_index(self.data(), self.index()).expect("the bytes were checked when the face was made")
    }
}

/// Returns the weight that a font says it is of.
pub(super) fn weight(font: &FontRef) -> u16 {
    font.os2().map_or(400, |os2| os2.us_weight_class())
}

/// Returns the name of the family that the bytes give themselves.
pub(super) fn family_name(data: &[u8], index: u32) -> Option<String> {
    let font = FontRef::from_index(data, index).ok()?;
    name_of(&font, StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name_of(&font, StringId::FAMILY_NAME))
}

fn name_of(font: &FontRef, id: StringId) -> Option<String> {
    let name = font.localized_strings(id).english_or_first()?.chars().collect::<String>();
    Some(name).filter(|name| !name.is_empty())
}

fn read_metrics(font: &FontRef, bold: bool, position: Option<&Position>) -> FaceMetrics {
    let head = font.head().expect("the table was checked when the face was made");
    let hhea = font.hhea().expect("the table was checked when the face was made");
    let maxp = font.maxp().expect("the table was checked when the face was made");
    let os2 = font.os2().ok();
    let units = i32::from(head.units_per_em());
    let share = |per_mille: i32| i16::try_from(units * per_mille / 1000).unwrap_or(i16::MAX);
    let coordinates = position.map_or(&[][..], Position::coordinates);
    let here = |tag: &[u8; 4], value: i16| measure(font, *tag, value, coordinates);
    FaceMetrics {
        units_per_em: head.units_per_em(),
        ascent: here(b"hasc", hhea.ascender().to_i16()),
        descent: here(b"hdsc", hhea.descender().to_i16()),
        bbox: [head.x_min(), head.y_min(), head.x_max(), head.y_max()],
        cap_height: os2.as_ref().and_then(Os2::s_cap_height).map_or(0, |height| here(b"cpht", height)),
        // Noto Nastaliq Urdu Bold says 400 of itself.
        weight: position.and_then(Position::weight).unwrap_or_else(|| weight(font).max(if bold { 700 } else { 1 })),
        italic_angle: position
            .and_then(Position::slant)
            .map_or_else(|| font.post().map_or(0.0, |post| post.italic_angle().to_f64()), f64::from),
        strikeout_position: here(b"stro", os2.as_ref().map_or(share(322), Os2::y_strikeout_position)),
        strikeout_thickness: here(b"strs", os2.as_ref().map_or(share(50), Os2::y_strikeout_size)),
        glyph_count: maxp.num_glyphs(),
        is_cff: font.table_data(Tag::new(b"glyf")).is_none(),
    }
}

/// Returns the characters that have a glyph, as ranges in ascending order.
fn read_coverage(font: &FontRef) -> Vec<RangeInclusive<u32>> {
    let mut codes: Vec<u32> = font.charmap().mappings().map(|(code, _)| code).collect();
    codes.sort_unstable();
    let mut ranges: Vec<RangeInclusive<u32>> = Vec::new();
    for code in codes {
        match ranges.last_mut() {
            Some(last) if code <= *last.end() + 1 => *last = *last.start()..=code,
            _ => ranges.push(code..=code),
        }
    }
    ranges
}
