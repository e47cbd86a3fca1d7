//! A shaped paragraph: measures at any size, and lines for any measure.
//!
//! Goes in: what the typesetter made of a text. Comes out: widths, line metrics
//! and lines of positioned glyphs. Everything inside is in units of 1/1000 em;
//! lengths are rounded once, when a line is made.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use crate::geometry::Length;
use crate::layout::breaks::{Break, BreakKind, Candidates, with_reserve};
use crate::layout::engine::{EM, Engine, EngineText, GlyphStore};
use crate::layout::font_choice::{Look, Looks};
use crate::layout::font_data::{LATIN, leading_limits};
use crate::layout::justify::is_ragged_as_a_whole;
use crate::layout::kashida::{Kashida, TATWEEL};
use crate::layout::line::LineMaker;
use crate::layout::total_fit::{Target, choose};
use crate::layout::{Alignment, FontFace, Line, LineMetrics, ShapedText, TextStyle};
use crate::locale::Locale;

/// A paragraph's glyphs, which fit any size and measure.
///
/// Invariant: the first usual break is the start, the last the end; clusters and breaks are in logical order.
#[derive(Debug, Clone)]
pub struct Shaped {
    parts: Arc<ShapedParts>,
}

/// What a shaped paragraph consists of.
#[derive(Debug)]
pub(super) struct ShapedParts {
    /// Words that are broken by a hyphen are shaped again by it.
    pub(super) engine: Arc<Mutex<Engine>>,
    pub(super) locale: Locale,
    pub(super) text: String,
    pub(super) styles: Vec<TextStyle>,
    pub(super) looks: Vec<Look>,
    /// The face that a paragraph without text is measured by.
    pub(super) first_face: Arc<FontFace>,
    pub(super) store: GlyphStore,
    /// Where words may be lengthened in justified lines.
    pub(super) kashidas: Vec<Kashida>,
    pub(super) candidates: Candidates,
    /// Whether lines are to be of about one length.
    pub(super) balance: bool,
}

/// Ascent and descent of Noto Sans, in ems: what a theme's leading is made for.
const LATIN_HEIGHT: f64 = 1.362;
/// What the width of a filled line may lack by rounding, in points.
const ROUNDED: f64 = 0.001;
/// Half the unit of [`Length`], in points: a measure that was rounded from a width still holds it.
const ROUNDING: f64 = 0.5 / 65536.0;

impl Shaped {
    pub(super) fn new(parts: ShapedParts) -> Self {
        Self { parts: Arc::new(parts) }
    }

    /// Returns the text as it is shown: the spans' text without soft hyphens.
    pub fn text(&self) -> &str {
        &self.parts.text
    }

    /// Returns the language.
    pub fn locale(&self) -> &Locale {
        &self.parts.locale
    }

    /// Returns whether there is nothing to set.
    pub fn is_empty(&self) -> bool {
        self.parts.store.clusters.is_empty()
    }

    /// Returns the width of the widest line when only forced breaks are taken.
    pub fn max_width(&self, size: Length) -> Length {
        self.widest(size, BreakKind::is_forced)
    }

    /// Returns the width of the widest piece that stays whole when every usual break between words is taken.
    ///
    /// Hyphens are not taken, nor breaks within what belongs together: both are for want of something better.
    pub fn min_width(&self, size: Length) -> Length {
        self.widest(size, |kind| kind != BreakKind::Hyphen)
    }

    /// Returns the width of the widest line when a line ends at each break of some kinds.
    fn widest(&self, size: Length, ends: impl Fn(BreakKind) -> bool) -> Length {
        let mut start = &self.parts.candidates.usual[0];
        let mut widest: f64 = 0.0;
        for end in self.parts.candidates.usual[1..].iter().filter(|end| ends(end.kind)) {
            widest = widest.max(Target::natural_width(start, end));
            start = end;
        }
        size.scale(widest / EM)
    }

    /// Returns the room that a line needs.
    pub fn metrics(&self, size: Length) -> LineMetrics {
        let faces = self.measuring_faces();
        let most = |value: fn(&FontFace) -> f64| faces.iter().map(|face| value(face)).fold(0.0, f64::max);
        LineMetrics {
            ascent: size.scale(most(FontFace::ascent)),
            descent: size.scale(most(FontFace::descent)),
            leading_factor: most(leading_factor),
        }
    }

    /// Returns the faces that words are set in; a symbol between them does not push lines apart.
    fn measuring_faces(&self) -> Vec<&FontFace> {
        let letters = |index: usize| {
            let clusters = self.parts.store.clusters.iter().filter(move |cluster| usize::from(cluster.look) == index);
            clusters.into_iter().any(|cluster| self.text()[cluster.text.clone()].chars().any(char::is_alphabetic))
        };
        let looks = self.parts.looks.iter().enumerate();
        let faces: Vec<&FontFace> =
            looks.filter(|(index, _)| letters(*index)).map(|(_, look)| look.font.as_ref()).collect();
        if faces.is_empty() { vec![&self.parts.first_face] } else { faces }
    }

    /// Returns how many lines the paragraph has; cheaper than making them.
    pub fn line_count(&self, size: Length, measure: Length, alignment: Alignment) -> usize {
        match alignment {
            Alignment::Justify => self.lines(size, measure, alignment).len(),
            Alignment::Start | Alignment::Center | Alignment::End => {
                self.choose_breaks(size, measure, alignment).1.len()
            }
        }
    }

    /// Returns the lines of the paragraph for a size and a measure.
    ///
    /// Glyphs stand at x from the left edge of the measure and y from the baseline; y points down. A paragraph that
    /// cannot be justified well is aligned at the start, and so is one that is looked at rather than read.
    pub fn lines(&self, size: Length, measure: Length, alignment: Alignment) -> Vec<Line> {
        if alignment != Alignment::Justify {
            return self.aligned(size, measure, alignment);
        }
        if self.parts.balance {
            return self.aligned(size, measure, Alignment::Start);
        }
        let lines = self.aligned(size, measure, alignment);
        let is_last = |line: &Line| line.text.end == self.text().len() || self.text()[..line.text.end].ends_with('\n');
        let filled: Vec<&Line> = lines.iter().filter(|line| !is_last(line)).collect();
        let ragged = filled.iter().filter(|line| line.width.to_pt() + ROUNDED < measure.to_pt()).count();
        if is_ragged_as_a_whole(self.locale(), ragged, filled.len()) {
            return self.aligned(size, measure, Alignment::Start);
        }
        lines
    }

    fn aligned(&self, size: Length, measure: Length, alignment: Alignment) -> Vec<Line> {
        let (breaks, ends) = self.choose_breaks(size, measure, alignment);
        let maker = LineMaker { parts: &self.parts, size, measure, alignment };
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts.zip(&ends).map(|(from, to)| maker.line(&breaks[from], &breaks[*to])).collect()
    }

    /// Returns the candidates for a measure and those of them that end the lines.
    fn choose_breaks(&self, size: Length, measure: Length, alignment: Alignment) -> (Cow<'_, [Break]>, Vec<usize>) {
        if self.is_empty() || size <= Length::ZERO {
            return (Cow::Borrowed(&[]), Vec::new());
        }
        let width = (measure.to_pt() + ROUNDING) / size.to_pt() * EM;
        let target = Target { width, justified: alignment == Alignment::Justify, balanced: self.parts.balance };
        let breaks = self.breaks_within(&target);
        let ends = choose(&breaks, &target);
        (breaks, ends)
    }

    /// Returns the candidates, with more of them in a stretch that is wider than the measure.
    fn breaks_within(&self, target: &Target) -> Cow<'_, [Break]> {
        let is_too_wide = |from: &Break, to: &Break| !target.fits(from, to);
        let breaks = &self.parts.candidates.usual;
        if breaks.windows(2).any(|pair| is_too_wide(&pair[0], &pair[1])) {
            return Cow::Owned(with_reserve(&self.parts.candidates, &self.parts.store, is_too_wide));
        }
        Cow::Borrowed(breaks)
    }
}

#[cfg(test)]
impl Shaped {
    /// Returns the glyphs as they were shaped.
    pub(super) fn store(&self) -> &GlyphStore {
        &self.parts.store
    }

    /// Returns where words may be lengthened.
    pub(super) fn kashidas(&self) -> &[Kashida] {
        &self.parts.kashidas
    }

    /// Returns the break candidates that can always be taken.
    pub(super) fn breaks(&self) -> &[Break] {
        &self.parts.candidates.usual
    }

    /// Returns the candidates that are kept in reserve.
    pub(super) fn reserve(&self) -> &[Break] {
        &self.parts.candidates.reserve
    }
}

impl ShapedText for Shaped {
    fn max_width(&self, size: Length) -> Length {
        Self::max_width(self, size)
    }

    fn min_width(&self, size: Length) -> Length {
        Self::min_width(self, size)
    }

    fn metrics(&self, size: Length) -> LineMetrics {
        Self::metrics(self, size)
    }

    fn lines(&self, size: Length, measure: Length, alignment: Alignment) -> Vec<Line> {
        Self::lines(self, size, measure, alignment)
    }
}

impl ShapedParts {
    /// Shapes a part of the text again as if nothing stood around it, with a hyphen if one is given.
    ///
    /// Clusters keep their place in the text; the hyphen's is empty.
    pub(super) fn shape_again(&self, clusters: Range<usize>, hyphen: Option<char>) -> GlyphStore {
        let mut letters = self.letters(clusters);
        if let (Some(hyphen), Some(last)) = (hyphen, letters.last().cloned()) {
            letters.push(AgainLetter { character: hyphen, text: last.text.end..last.text.end, ..last });
        }
        self.shape_letters(&letters)
    }

    /// Shapes a word again with `count` tatweels before the letter of a place.
    ///
    /// Tatweels are empty clusters of their own.
    pub(super) fn shape_lengthened(&self, place: &Kashida, count: usize) -> GlyphStore {
        let mut letters = self.letters(place.word.clone());
        let before = self.store.clusters[place.before].text.start;
        let index = letters.iter().position(|letter| letter.text.start == before).unwrap_or(0);
        let letter = &letters[index];
        let tatweel = AgainLetter { character: TATWEEL, text: before..before, ..*letter };
        letters.splice(index..index, std::iter::repeat_n(tatweel, count));
        self.shape_letters(&letters)
    }

    /// Returns the characters of clusters with their places and looks.
    fn letters(&self, clusters: Range<usize>) -> Vec<AgainLetter> {
        let mut letters = Vec::new();
        for cluster in &self.store.clusters[clusters] {
            for (offset, character) in self.text[cluster.text.clone()].char_indices() {
                let start = cluster.text.start + offset;
                letters.push(AgainLetter { character, text: start..start + character.len_utf8(), look: cluster.look });
            }
        }
        letters
    }

    fn shape_letters(&self, letters: &[AgainLetter]) -> GlyphStore {
        let mut source = EngineText {
            text: letters.iter().map(|letter| letter.character).collect(),
            shown_at: letters.iter().map(|letter| letter.text.start).collect(),
        };
        source.shown_at.push(letters.last().map_or(0, |last| last.text.end));
        let looks = Looks { all: self.looks.clone(), of_letter: letters.iter().map(|letter| letter.look).collect() };
        let mut engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        engine.analyze(&source.text, false);
        engine.shape(&source, &self.locale, &looks)
    }
}

/// A character that is shaped again.
#[derive(Debug, Clone)]
struct AgainLetter {
    character: char,
    /// Its bytes in the paragraph's text; none for what is added.
    text: Range<usize>,
    look: u16,
}

/// Returns how many times Latin's leading a face needs, by the height of its lines.
fn leading_factor(face: &FontFace) -> f64 {
    if face.family() == LATIN {
        return 1.0;
    }
    let factor = (face.ascent() + face.descent()) / LATIN_HEIGHT;
    let (least, most) = leading_limits(face.family());
    factor.clamp(least, most)
}
