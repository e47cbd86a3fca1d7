//! Font choice: which face each character of a paragraph is set in.
//!
//! Goes in: the characters with script and style. Comes out: a look for each,
//! or the characters that no face has. The choice is made for whole words and
//! numbers, so that a word does not change its face at a full stop or a digit.

use std::ops::Range;
use std::sync::Arc;

use icu_properties::props::{DefaultIgnorableCodePoint, Script};
use icu_properties::{CodePointSetData, CodePointSetDataBorrowed};

use crate::layout::font_book::FaceStyle;
use crate::layout::steps;
use crate::layout::{FaceId, FontBook, FontFace, MissingGlyph, TextStyle};
use crate::locale::Locale;

/// A character of the analysed text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    pub(super) character: char,
    pub(super) script: Script,
    /// Whether a grapheme begins here.
    pub(super) starts_grapheme: bool,
    /// Index of its style.
    pub(super) style: u16,
}

/// How a stretch of text looks: its style in one face.
#[derive(Debug, Clone)]
pub(super) struct Look {
    /// Index of the style.
    pub(super) style: u16,
    pub(super) face: FaceId,
    pub(super) font: Arc<FontFace>,
    /// Whether a stroke must stand in for a bold face.
    pub(super) stroked: bool,
}

/// The looks of a paragraph and which of them each character has.
#[derive(Debug, Default)]
pub(super) struct Looks {
    pub(super) all: Vec<Look>,
    pub(super) of_letter: Vec<u16>,
}

const IGNORABLE: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<DefaultIgnorableCodePoint>();

/// Returns whether a character must have a glyph: controls, joiners, variation selectors need none.
pub(super) fn needs_glyph(character: char) -> bool {
    !(character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') || IGNORABLE.contains(character))
}

/// Chooses a look for each letter of a paragraph.
pub(super) fn choose(
    book: &FontBook,
    locale: &Locale,
    letters: &[Letter],
    styles: &[TextStyle],
) -> Result<Looks, Vec<MissingGlyph>> {
    let families = families(book, locale, letters, styles);
    let mut chooser = Chooser {
        book,
        locale,
        letters,
        styles,
        candidates: Vec::new(),
        looks: Looks { all: Vec::new(), of_letter: vec![0; letters.len()] },
        missing: Vec::new(),
    };
    for unit in units(letters, styles, &families) {
        chooser.set_unit(unit.clone(), families[unit.start]);
    }
    if chooser.missing.is_empty() { Ok(chooser.looks) } else { Err(chooser.missing) }
}

/// Returns the family that each letter asks for first.
///
/// A letter asks for its script's family. What has no script (digits, signs,
/// spaces) goes with the word that it is inside; else with its neighbours
/// where both have the same family; else with the language.
fn families<'a>(book: &'a FontBook, locale: &Locale, letters: &[Letter], styles: &[TextStyle]) -> Vec<&'a str> {
    let mut strong = families_by_script(book, locale, letters, styles);
    for word in words(letters) {
        fill_core(letters, &mut strong, word);
    }
    let own = [false, true].map(|heading| book.family_of(locale, heading));
    let mut families = Vec::with_capacity(letters.len());
    let mut before = None;
    let mut index = 0;
    while index < letters.len() {
        let end = (index..letters.len()).find(|i| strong[*i].is_some()).unwrap_or(letters.len());
        let after = strong.get(end).copied().flatten();
        let own = own[usize::from(is_heading(&letters[index], styles))];
        families.resize(end, if before == after { after.unwrap_or(own) } else { own });
        families.extend(after);
        before = after;
        index = end + 1;
    }
    families
}

/// Returns the family of each letter that has a script; a mark takes its base's.
fn families_by_script<'a>(
    book: &'a FontBook,
    locale: &Locale,
    letters: &[Letter],
    styles: &[TextStyle],
) -> Vec<Option<&'a str>> {
    let mut known: Vec<((Script, bool), &str)> = Vec::new();
    let mut strong = Vec::with_capacity(letters.len());
    for letter in letters {
        let family = match letter.script {
            Script::Inherited => strong.last().copied().flatten(),
            Script::Common | Script::Unknown => None,
            script => {
                let heading = is_heading(letter, styles);
                let row = known.iter().position(|row| row.0 == (script, heading)).unwrap_or_else(|| {
                    known.push(((script, heading), book.family_for(script, locale, heading)));
                    known.len() - 1
                });
                Some(known[row].1)
            }
        };
        strong.push(family);
    }
    strong
}

fn is_heading(letter: &Letter, styles: &[TextStyle]) -> bool {
    styles[usize::from(letter.style)].heading
}

/// Returns the stretches between white space.
fn words(letters: &[Letter]) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = 0;
    for (index, letter) in letters.iter().enumerate() {
        if letter.character.is_whitespace() {
            words.push(start..index);
            start = index + 1;
        }
    }
    words.push(start..letters.len());
    words.retain(|word| !word.is_empty());
    words
}

/// Gives the digits and signs inside a word the family of its letters, where they agree: `www.udir.no/2024`.
fn fill_core<'a>(letters: &[Letter], strong: &mut [Option<&'a str>], word: Range<usize>) {
    let core = &mut strong[core(letters, word)];
    let mut families = core.iter().copied().flatten();
    let first: Option<&'a str> = families.next();
    if families.all(|family| Some(family) == first) {
        core.fill(first);
    }
}

/// Returns the part of a stretch from its first to its last letter or digit; a closing slash belongs to an address.
fn core(letters: &[Letter], stretch: Range<usize>) -> Range<usize> {
    let is_core = |index: &usize| letters[*index].character.is_alphanumeric();
    let Some(start) = stretch.clone().find(is_core) else { return stretch.start..stretch.start };
    let mut end = stretch.clone().rev().find(is_core).map_or(start, |last| last + 1);
    while end < stretch.end && (!letters[end].starts_grapheme || letters[end].character == '/') {
        end += 1;
    }
    start..end
}

/// Returns the units that are set in one face if there is one that has them.
///
/// A unit is the core of a word or of a number with its spaces (a telephone
/// number in a fact); every grapheme outside cores is a unit.
fn units(letters: &[Letter], styles: &[TextStyle], families: &[&str]) -> Vec<Range<usize>> {
    let mut units = Vec::new();
    let mut start = 0;
    while start < letters.len() {
        let end = stretch_end(letters, styles, families, start);
        let core = core(letters, start..end);
        push_graphemes(letters, start..core.start, &mut units);
        if !core.is_empty() {
            units.push(core.clone());
        }
        push_graphemes(letters, core.end..end, &mut units);
        start = end;
    }
    units
}

/// Returns where the stretch of one style and family that begins at `start` ends; before white space, unless it is one
/// isolate.
fn stretch_end(letters: &[Letter], styles: &[TextStyle], families: &[&str], start: usize) -> usize {
    let first = letters[start];
    let joins = styles[usize::from(first.style)].isolate;
    let same = |index: &usize| {
        steps::count();
        let letter = letters[*index];
        letter.style == first.style
            && families[*index] == families[start]
            && (joins || !letter.character.is_whitespace() || !letter.starts_grapheme)
    };
    (start + 1..letters.len()).find(|index| !same(index)).unwrap_or(letters.len())
}

/// Adds each grapheme of a stretch as a unit.
fn push_graphemes(letters: &[Letter], stretch: Range<usize>, units: &mut Vec<Range<usize>>) {
    for index in stretch.clone() {
        match units.last_mut() {
            Some(last) if index > stretch.start && !letters[index].starts_grapheme => last.end = index + 1,
            _ => units.push(index..index + 1),
        }
    }
}

/// Sets units in faces.
struct Chooser<'a> {
    book: &'a FontBook,
    locale: &'a Locale,
    letters: &'a [Letter],
    styles: &'a [TextStyle],
    candidates: Vec<(&'a str, FaceStyle, Vec<FaceId>)>,
    looks: Looks,
    missing: Vec<MissingGlyph>,
}

impl<'a> Chooser<'a> {
    /// Sets a unit in the first face that has all of it, else each grapheme in the first that has it.
    fn set_unit(&mut self, unit: Range<usize>, family: &'a str) {
        let row = self.candidates_for(family, self.style_at(unit.start));
        if let Some(face) = self.first_covering(&self.candidates[row].2, unit.clone()) {
            return self.set(unit, face);
        }
        let mut start = unit.start;
        while start < unit.end {
            let next = (start + 1..unit.end).find(|index| self.letters[*index].starts_grapheme);
            let grapheme = start..next.unwrap_or(unit.end);
            self.set_grapheme(grapheme.clone(), row);
            start = grapheme.end;
        }
    }

    fn set_grapheme(&mut self, grapheme: Range<usize>, row: usize) {
        let known = self.first_covering(&self.candidates[row].2, grapheme.clone());
        let style = self.style_at(grapheme.start);
        let face = known
            .or_else(|| self.first_covering(&self.book.last_resorts(self.locale, style), grapheme.clone()))
            .unwrap_or_else(|| self.report(grapheme.clone(), row));
        self.set(grapheme, face);
    }

    /// Notes the characters that are missing and returns the face that lacks them.
    fn report(&mut self, grapheme: Range<usize>, row: usize) -> FaceId {
        let face = self.candidates[row].2[0];
        for letter in &self.letters[grapheme] {
            let missing = MissingGlyph { character: letter.character, face };
            if !covers(self.book.face(face), letter.character) && !self.missing.contains(&missing) {
                self.missing.push(missing);
            }
        }
        face
    }

    fn set(&mut self, letters: Range<usize>, face: FaceId) {
        let style = self.letters[letters.start].style;
        let known = self.looks.all.iter().position(|look| look.style == style && look.face == face);
        let index = known.unwrap_or_else(|| {
            let font = self.book.shared(face);
            // A face for headings is as heavy as the designer wants them.
            let stroked = self.styles[usize::from(style)].bold && !font.is_bold() && !font.is_heading();
            self.looks.all.push(Look { style, face, font, stroked });
            self.looks.all.len() - 1
        });
        self.looks.of_letter[letters].fill(u16::try_from(index).unwrap_or(u16::MAX));
    }

    fn style_at(&self, index: usize) -> FaceStyle {
        let style = &self.styles[usize::from(self.letters[index].style)];
        FaceStyle { bold: style.bold, italic: style.italic, heading: style.heading }
    }

    /// Returns the row of the candidates for a family and style.
    fn candidates_for(&mut self, family: &'a str, style: FaceStyle) -> usize {
        let known = self.candidates.iter().position(|row| row.0 == family && row.1 == style);
        known.unwrap_or_else(|| {
            self.candidates.push((family, style, self.book.candidates(self.locale, family, style)));
            self.candidates.len() - 1
        })
    }

    fn first_covering(&self, faces: &[FaceId], letters: Range<usize>) -> Option<FaceId> {
        let letters = &self.letters[letters];
        let all = |face: &FontFace| letters.iter().all(|letter| covers(face, letter.character));
        faces.iter().copied().find(|face| all(self.book.face(*face)))
    }
}

/// Returns whether a face can set a character; the shaper makes any space out of the common one.
fn covers(face: &FontFace, character: char) -> bool {
    let character = if is_space(character) { ' ' } else { character };
    !needs_glyph(character) || face.covers(character)
}

/// Returns whether a character is a space that has a width of its own (category `Zs`).
fn is_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}
