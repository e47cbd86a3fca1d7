//! The typesetter: a paragraph's text becomes shaped glyphs that fit any size and measure.
//!
//! Goes in: spans of styled text and a font book. Comes out: [`Shaped`], or the
//! characters that no face has. Shaping is done once for each paragraph,
//! because everything after it scales with the size.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use crate::layout::breaks::{self, BreakRules};
use crate::layout::customs::Custom;
use crate::layout::engine::{Engine, EngineText, FIRST_STRONG_ISOLATE, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE};
use crate::layout::font_choice::{Letter, choose};
use crate::layout::hyphens::hyphen_points;
use crate::layout::shaped::{Shaped, ShapedParts};
use crate::layout::{FaceId, FontBook, MissingGlyph, ParagraphText, ShapeText, ShapedText, StyledSpan, TextStyle};

/// Sets paragraphs, one after another. A thread has its own.
#[derive(Debug, Default)]
pub struct Typesetter {
    engine: Arc<Mutex<Engine>>,
}

impl Typesetter {
    /// Returns a typesetter without anything in its caches.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shapes a paragraph, or returns the characters that no face of the book has.
    ///
    /// # Errors
    ///
    /// Each missing character once, with the face that it would have been set in.
    pub fn shape(&mut self, book: &FontBook, paragraph: &ParagraphText) -> Result<Shaped, Vec<MissingGlyph>> {
        let locale = &paragraph.locale;
        let mut prepared = Prepared::new(paragraph);
        let mut engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        let analysis = engine.analyze(&prepared.source.text, locale.is_rtl());
        for (letter, info) in prepared.letters.iter_mut().zip(analysis.char_info()) {
            letter.script = info.script;
            letter.starts_grapheme = info.is_grapheme_start();
        }
        let looks = choose(book, locale, &prepared.letters, &prepared.styles)?;
        let mut store = engine.shape(&prepared.source, locale, &looks);
        drop(engine);
        for number in &prepared.numbers {
            store.part_groups(number);
        }
        let hyphens =
            if paragraph.hyphenate { hyphen_points(&prepared.text, locale, &prepared.isolates) } else { Vec::new() };
        let rules = BreakRules {
            hyphens: &hyphens,
            soft_hyphens: &prepared.soft_hyphens,
            whole: &prepared.numbers,
            custom: Custom::of(locale),
            is_display: paragraph.balance,
        };
        let candidates = breaks::find(&prepared.text, &store, &looks.all, &rules);
        Ok(Shaped::new(ShapedParts {
            engine: Arc::clone(&self.engine),
            locale: locale.clone(),
            text: prepared.text,
            styles: prepared.styles,
            first_face: book.shared(book.first_face(locale)),
            looks: looks.all,
            store,
            candidates,
            balance: paragraph.balance,
        }))
    }
}

/// A typesetter with the faces that it takes.
#[derive(Debug)]
pub struct BookSetter<'a> {
    typesetter: Typesetter,
    book: &'a FontBook,
}

impl<'a> BookSetter<'a> {
    /// Returns a setter that takes its faces from `book`.
    pub fn new(book: &'a FontBook) -> Self {
        Self { typesetter: Typesetter::new(), book }
    }
}

impl ShapeText for BookSetter<'_> {
    fn shape(&mut self, text: &ParagraphText) -> Result<Box<dyn ShapedText>, Vec<MissingGlyph>> {
        self.typesetter.shape(self.book, text).map(|shaped| Box::new(shaped) as Box<dyn ShapedText>)
    }

    fn face_name(&self, face: FaceId) -> String {
        self.book.face(face).family().to_owned()
    }
}

/// A paragraph taken apart for the engine.
#[derive(Debug, Default)]
struct Prepared {
    /// The text as it is shown: without soft hyphens and without characters that we add to steer direction.
    text: String,
    source: EngineText,
    letters: Vec<Letter>,
    styles: Vec<TextStyle>,
    /// Bytes of the shown text at which the author allows a hyphen.
    soft_hyphens: Vec<usize>,
    /// Stretches of the shown text that are laid out on their own.
    isolates: Vec<Range<usize>>,
    /// Those of them that are numbers, in which no line is broken.
    numbers: Vec<Range<usize>>,
}

impl Prepared {
    fn new(paragraph: &ParagraphText) -> Self {
        let mut prepared = Self::default();
        for span in paragraph.spans.iter().filter(|span| !span.text.is_empty()) {
            prepared.push_span(span);
        }
        prepared.source.shown_at.push(prepared.text.len());
        prepared
    }

    fn push_span(&mut self, span: &StyledSpan) {
        let style = self.style(&span.style);
        let start = self.text.len();
        if span.style.isolate {
            self.push_letter(isolate_for(&span.text), style);
        }
        for character in span.text.chars() {
            self.push_character(character, style);
        }
        if span.style.isolate {
            self.push_letter(POP_ISOLATE, style);
            self.isolates.push(start..self.text.len());
            if is_number(&span.text) {
                self.numbers.push(start..self.text.len());
            }
        }
    }

    fn push_character(&mut self, character: char, style: u16) {
        match character {
            '\u{ad}' if self.styles[usize::from(style)].isolate => {}
            '\u{ad}' => self.soft_hyphens.push(self.text.len()),
            // A line break inside a paragraph must not end the paragraph for the bidi algorithm (UAX 9, P1).
            '\n' => {
                self.push_letter('\u{2028}', style);
                self.text.push('\n');
            }
            '\t' | '\r' => {
                self.push_letter(' ', style);
                self.text.push(' ');
            }
            _ => {
                self.push_letter(character, style);
                self.text.push(character);
            }
        }
    }

    /// Adds a character to what is analysed; script and grapheme are filled in by the analysis.
    fn push_letter(&mut self, character: char, style: u16) {
        self.source.text.push(character);
        self.source.shown_at.push(self.text.len());
        let script = icu_properties::props::Script::Common;
        self.letters.push(Letter { character, script, starts_grapheme: true, style });
    }

    fn style(&mut self, style: &TextStyle) -> u16 {
        let index = self.styles.iter().position(|known| known == style).unwrap_or_else(|| {
            self.styles.push(style.clone());
            self.styles.len() - 1
        });
        u16::try_from(index).unwrap_or(u16::MAX)
    }
}

/// Returns the character that opens an isolate for a text: numbers and addresses run from left to right,
/// words in the direction of their letters.
fn isolate_for(text: &str) -> char {
    let classes = CodePointMapData::<BidiClass>::new();
    let is_rtl = |character| matches!(classes.get(character), BidiClass::RightToLeft | BidiClass::ArabicLetter);
    if text.chars().any(is_rtl) { FIRST_STRONG_ISOLATE } else { LEFT_TO_RIGHT_ISOLATE }
}

/// Returns whether a text is a number: digits and signs, no letters.
fn is_number(text: &str) -> bool {
    text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
}
