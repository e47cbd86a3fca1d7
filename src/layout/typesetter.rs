//! The typesetter: a paragraph's text becomes shaped glyphs that fit any size and measure.
//!
//! Goes in: spans of styled text and a font book. Comes out: [`Shaped`], or the
//! characters that no face has. Shaping is done once for each paragraph,
//! because everything after it scales with the size.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use crate::layout::breaks::{self, BreakRules};
use crate::layout::customs::Custom;
use crate::layout::direction::{self, Isolate};
use crate::layout::engine::{Engine, EngineText};
use crate::layout::font_choice::{Letter, choose};
use crate::layout::hyphens::hyphen_points;
use crate::layout::shaped::{Shaped, ShapedParts};
use crate::layout::styled;
use crate::layout::{
    FaceId, FontBook, MissingGlyph, ParagraphText, ShapeText, ShapedText, TextStyle, justify, kashida,
};
use crate::text::{FactKind, FoundFact, find_facts};

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
        justify::settle(&mut store, &prepared.text, locale, &prepared.fixed);
        let kashidas = kashida::places(&prepared.text, &store, locale);
        let hyphens = if paragraph.hyphenate {
            hyphen_points(&prepared.text, locale, &prepared.unhyphenated)
        } else {
            Vec::new()
        };
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
            kashidas,
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
    /// Stretches of the shown text in which no word is hyphenated, in order and apart.
    unhyphenated: Vec<Range<usize>>,
    /// Numbers in which no line is broken, in order and apart.
    numbers: Vec<Range<usize>>,
    /// Facts, values and addresses, in order and apart: they look alike in every line.
    fixed: Vec<Range<usize>>,
}

impl Prepared {
    fn new(paragraph: &ParagraphText) -> Self {
        let mut prepared = Self::default();
        let spans = prepared.show(paragraph);
        let values = direction::values(&prepared.text, &prepared.found(&spans));
        let own = prepared.isolated(&spans);
        let can_turn = paragraph.locale.is_rtl() || direction::can_turn(&prepared.text);
        let turning = if can_turn { values.as_slice() } else { &[] };
        let isolates = direction::isolates(&prepared.text, &own, turning);
        let own_numbers = || own.iter().filter(|stretch| is_number(&prepared.text[(*stretch).clone()])).cloned();
        let numbers = values.iter().filter(|value| value.kind == FactKind::Phone).map(|value| value.range.clone());
        let numbers = apart(numbers.chain(own_numbers()).collect());
        let steady = apart(values.iter().map(|value| value.range.clone()).chain(own_numbers()).collect());
        prepared.numbers = numbers;
        prepared.steer(&spans, &isolates, &steady);
        let is_whole = |value: &&FoundFact| matches!(value.kind, FactKind::Url | FactKind::Email);
        let addresses = values.iter().filter(is_whole).map(|value| value.range.clone());
        prepared.unhyphenated = apart(addresses.chain(own.iter().cloned()).collect());
        prepared.fixed = apart(values.into_iter().map(|value| value.range).chain(own).collect());
        prepared
    }

    /// Puts the shown text together; returns its spans with their styles.
    fn show(&mut self, paragraph: &ParagraphText) -> Vec<(Range<usize>, u16)> {
        let mut spans = Vec::with_capacity(paragraph.spans.len());
        for span in paragraph.spans.iter().filter(|span| !span.text.is_empty()) {
            let style = self.style(&span.style);
            let start = self.text.len();
            for character in span.text.chars() {
                match character {
                    '\u{ad}' if span.style.isolate => {}
                    '\u{ad}' => self.soft_hyphens.push(self.text.len()),
                    '\t' | '\r' => self.text.push(' '),
                    _ => self.text.push(character),
                }
            }
            spans.push((start..self.text.len(), style));
        }
        spans
    }

    /// Returns the values in the text; the number of a footnote is no part of what it stands behind.
    fn found(&self, spans: &[(Range<usize>, u16)]) -> Vec<FoundFact> {
        let is_mark = |style: u16| self.styles[usize::from(style)].link.as_deref().and_then(styled::noted).is_some();
        let mut found = Vec::new();
        for part in spans.chunk_by(|(_, a), (_, b)| is_mark(*a) == is_mark(*b)) {
            let ((first, style), (last, _)) = (&part[0], &part[part.len() - 1]);
            if is_mark(*style) {
                continue;
            }
            let values = find_facts(&self.text[first.start..last.end]).into_iter();
            let placed = |range: Range<usize>| first.start + range.start..first.start + range.end;
            found.extend(values.map(|fact| FoundFact { range: placed(fact.range), ..fact }));
        }
        found
    }

    /// Returns the stretches whose style asks for an isolate.
    fn isolated(&self, spans: &[(Range<usize>, u16)]) -> Vec<Range<usize>> {
        let isolated = spans.iter().filter(|(_, style)| self.styles[usize::from(*style)].isolate);
        isolated.map(|(stretch, _)| stretch.clone()).collect()
    }

    /// Writes what is analysed: the shown text, and what begins and ends its isolates.
    ///
    /// In the stretches `steady`, which are in order and apart, characters that steer the direction have no effect.
    fn steer(&mut self, spans: &[(Range<usize>, u16)], isolates: &[Isolate], steady: &[Range<usize>]) {
        let mut isolates = isolates.iter().peekable();
        let mut open: Vec<&Isolate> = Vec::new();
        let text = std::mem::take(&mut self.text);
        for (stretch, style) in spans {
            for (offset, character) in text[stretch.clone()].char_indices() {
                let at = stretch.start + offset;
                while let Some(isolate) = isolates.next_if(|isolate| isolate.text.start == at) {
                    isolate.runs.opening().chars().for_each(|sign| self.push_letter(at, sign, *style));
                    open.push(isolate);
                }
                // A line break inside a paragraph must not end the paragraph for the bidi algorithm (UAX 9, P1).
                let analysed = if character == '\n' { '\u{2028}' } else { character };
                let is_steady = || steady[steady.partition_point(|value| value.end <= at)..].first();
                if !direction::steers(character) || is_steady().is_none_or(|value| at < value.start) {
                    self.push_letter(at, analysed, *style);
                }
                let next = at + character.len_utf8();
                while let Some(isolate) = open.pop_if(|isolate| isolate.text.end == next) {
                    isolate.runs.closing().chars().for_each(|sign| self.push_letter(next, sign, *style));
                }
            }
        }
        self.source.shown_at.push(text.len());
        self.text = text;
    }

    /// Adds a character to what is analysed; script and grapheme are filled in by the analysis.
    fn push_letter(&mut self, shown_at: usize, character: char, style: u16) {
        self.source.text.push(character);
        self.source.shown_at.push(shown_at);
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

/// Returns whether a text is a number: digits and signs, no letters.
fn is_number(text: &str) -> bool {
    text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
}

/// Returns stretches in order, those that overlap as one.
fn apart(mut stretches: Vec<Range<usize>>) -> Vec<Range<usize>> {
    stretches.sort_by_key(|stretch| (stretch.start, stretch.end));
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(stretches.len());
    for stretch in stretches {
        match apart.last_mut() {
            Some(last) if stretch.start < last.end => last.end = last.end.max(stretch.end),
            _ => apart.push(stretch),
        }
    }
    apart
}
