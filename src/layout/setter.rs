//! The seam between blocks and lines: what a paragraph is before and after shaping.
//!
//! Blocks are composed from anything that shapes text: the fonts in earnest, a
//! fixed-width stand-in in tests. Nothing here knows a font, a block or a sheet.

use std::fmt;
use std::ops::Range;

use crate::geometry::{Length, Rect};
use crate::layout::{FaceId, GlyphRun};
use crate::locale::Locale;
use crate::project::Cmyk;

/// How a stretch of text is set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one of the marks that text can have at once")]
pub struct TextStyle {
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is italic; scripts without italics stay upright.
    pub italic: bool,
    /// Its colour.
    pub color: Cmyk,
    /// Whether it is of a heading, for which the project may have a face.
    pub heading: bool,
    /// Whether it is struck through.
    pub strike: bool,
    /// Whether it is laid out on its own: facts, URLs, numbers. It keeps its order in text that
    /// runs the other way, is never hyphenated, and a number is never broken.
    pub isolate: bool,
    /// Where it leads.
    pub link: Option<String>,
}

impl Default for TextStyle {
    fn default() -> Self {
        Self {
            bold: false,
            italic: false,
            color: Cmyk::BLACK,
            heading: false,
            strike: false,
            isolate: false,
            link: None,
        }
    }
}

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyledSpan {
    /// The text. `\n` is a line break that the author asked for; U+00AD is a place where a word may be hyphenated.
    pub text: String,
    /// How it is set.
    pub style: TextStyle,
}

/// A paragraph's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphText {
    /// The language, which decides direction, faces and hyphens.
    pub locale: Locale,
    /// The text.
    pub spans: Vec<StyledSpan>,
    /// Whether words may be hyphenated.
    pub hyphenate: bool,
    /// Whether the text is looked at rather than read: its lines are to be of about one length, the last one too, and
    /// its words stay whole unless one is wider than the line.
    pub balance: bool,
}

/// A character that no face has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The face that it would have been set in.
    pub face: FaceId,
}

/// Where the lines of a paragraph stand within the measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// Where reading begins: left, or right in text from right to left.
    Start,
    /// In the middle.
    Center,
    /// Where reading ends.
    End,
    /// On both sides; the last line as at the start.
    Justify,
}

/// How much room a line of a paragraph needs above and below its baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineMetrics {
    /// Height above the baseline.
    pub ascent: Length,
    /// Depth below the baseline.
    pub descent: Length,
    /// How many times the leading of Latin text the paragraph's faces need; 1 for Latin itself.
    pub leading_factor: f64,
}

/// A line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Where the text begins, from the left edge of the measure.
    pub x: Length,
    /// The width of the text, without the spaces at its end.
    pub width: Length,
    /// The glyphs from left to right; x from the left edge of the measure, y from the baseline.
    pub runs: Vec<GlyphRun>,
    /// The lines that strike text through, placed like the glyphs.
    pub strikes: Vec<(Rect, Cmyk)>,
    /// Bytes of the paragraph's text. The lines' ranges follow each other without a gap.
    pub text: Range<usize>,
    /// Whether the line is wider than the measure, or a word that was had to be torn apart.
    pub is_overfull: bool,
    /// Whether the line ends with a hyphen that is not in the text.
    pub is_hyphenated: bool,
}

/// Shapes paragraphs: the fonts in earnest, a fixed-width stand-in in tests.
pub trait ShapeText {
    /// Shapes a paragraph once for all sizes, or names the characters that no font has.
    fn shape(&mut self, text: &ParagraphText) -> Result<Box<dyn ShapedText>, Vec<MissingGlyph>>;
    /// Returns the name of a face, for a diagnostic.
    fn face_name(&self, face: FaceId) -> String;
}

/// A shaped paragraph of no particular size.
pub trait ShapedText: fmt::Debug + Send + Sync {
    /// Returns the width of the paragraph on one line (its longest, where breaks are forced).
    fn max_width(&self, size: Length) -> Length;
    /// Returns the width of the widest piece that cannot be broken.
    fn min_width(&self, size: Length) -> Length;
    /// Returns what its fonts need.
    fn metrics(&self, size: Length) -> LineMetrics;
    /// Breaks the paragraph into lines.
    fn lines(&self, size: Length, measure: Length, alignment: Alignment) -> Vec<Line>;
}
