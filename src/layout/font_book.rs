//! The font book: every face that a build may use, and which of them for what.
//!
//! Goes in: the project's fonts; the built-in ones are always there, those of
//! the system never. Comes out: faces by number, and for a language and a style
//! the faces in the order in which they are asked for a character.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use icu_properties::props::Script;

use crate::layout::FaceId;
use crate::layout::font_choice::needs_glyph;
use crate::layout::font_data::{
    BUILT_IN, LATIN, SYMBOLS, code_of_script, family_of_locale, family_of_script, script_of_locale,
};
use crate::layout::font_face::{FaceSource, FontFace, FontScope};
use crate::layout::font_project::{FontFault, ProjectFont, faces_of};
use crate::locale::Locale;

/// Which family a language is set in, where the built-in choice is not wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FontPreferences {
    /// Families by language. A family that the book does not have changes nothing.
    pub families: BTreeMap<Locale, String>,
}

/// All faces that a build may use.
///
/// Invariant: the built-in faces come first and keep their numbers; every face is in one family.
#[derive(Debug, Clone)]
pub struct FontBook {
    faces: Vec<Arc<FontFace>>,
    families: Vec<Family>,
    preferences: FontPreferences,
}

/// The faces of one name.
#[derive(Debug, Clone)]
struct Family {
    name: String,
    faces: Vec<FaceId>,
}

/// The style that a face is wanted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FaceStyle {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) heading: bool,
}

/// The built-in faces, made once: the shaper's caches know them by the number of their bytes.
static BUILT_IN_FACES: LazyLock<Vec<Arc<FontFace>>> = LazyLock::new(|| {
    let face = |face: &'static crate::layout::font_data::BuiltInFace| {
        Arc::new(FontFace::new(FaceSource {
            family: face.family.to_owned(),
            bold: face.bold,
            italic: face.italic,
            heading: false,
            scope: FontScope::Everywhere,
            file: None,
            position: None,
            data: Arc::new(face.data),
            index: 0,
        }))
    };
    BUILT_IN.iter().map(face).collect()
});

impl FontBook {
    /// Returns the book of the built-in faces and the project's, and what is wrong with the latter.
    pub fn new(project: Vec<ProjectFont>) -> (Self, Vec<FontFault>) {
        let (own, faults) = faces_of(project);
        let mut faces = BUILT_IN_FACES.clone();
        faces.extend(own.into_iter().map(Arc::new));
        let families = families_of(&faces);
        (Self { faces, families, preferences: FontPreferences::default() }, faults)
    }

    /// Returns the book of the built-in faces alone.
    pub fn built_in() -> Self {
        Self::new(Vec::new()).0
    }

    /// Returns the book with other families preferred.
    #[must_use]
    pub fn with_preferences(self, preferences: FontPreferences) -> Self {
        Self { preferences, ..self }
    }

    /// Returns a face.
    pub fn face(&self, id: FaceId) -> &FontFace {
        &self.faces[usize::from(id.0)]
    }

    /// Returns a face, if the book has it.
    pub fn get(&self, id: FaceId) -> Option<&FontFace> {
        self.faces.get(usize::from(id.0)).map(Arc::as_ref)
    }

    /// Returns the upright face that Latin text is set in.
    pub fn latin(&self) -> FaceId {
        self.faces()
            .find(|(_, face)| face.family() == LATIN && !face.is_bold() && !face.is_italic())
            .map_or(FaceId(0), |(id, _)| id)
    }

    /// Returns every face with its number.
    pub fn faces(&self) -> impl Iterator<Item = (FaceId, &FontFace)> {
        ids(&self.faces)
    }

    /// Returns the names of all families in alphabetical order.
    pub fn families(&self) -> BTreeSet<&str> {
        self.families.iter().map(|family| family.name.as_str()).collect()
    }

    /// Returns the faces that a language's text is set in, in the order in which they are asked for a character.
    ///
    /// The project's come first, then the language's own, Latin and symbols.
    pub fn faces_for(&self, locale: &Locale) -> Vec<FaceId> {
        let own = self.family_of(locale, false);
        let usual = |face: &FontFace| [own, LATIN].contains(&face.family()) || SYMBOLS.contains(&face.family());
        let mut faces: Vec<(u8, FaceId)> = self
            .faces()
            .filter(|(id, face)| if is_built_in(*id) { usual(face) } else { is_asked(face, locale) })
            .map(|(id, face)| (if is_built_in(id) { 1 + u8::from(face.family() != own) } else { 0 }, id))
            .collect();
        faces.sort_by_key(|(rank, _)| *rank);
        faces.into_iter().map(|(_, id)| id).collect()
    }

    /// Returns the family that most of a language's text is set in.
    pub fn text_family(&self, locale: &Locale) -> &str {
        self.face(self.first_face(locale)).family()
    }

    /// Returns the characters of a text that no face has for a language, each once, in order.
    pub fn missing_characters(&self, locale: &Locale, text: &str) -> BTreeSet<char> {
        let covered = |character: char| {
            let usable = |(id, face): (FaceId, &FontFace)| is_built_in(id) || face.serves(locale);
            self.faces().filter(|face| usable(*face)).any(|(_, face)| face.covers(character))
        };
        text.chars().filter(|character| needs_glyph(*character) && !covered(*character)).collect()
    }

    /// Returns the family that a language's text, or its headings, are set in.
    pub(super) fn family_of(&self, locale: &Locale, heading: bool) -> &str {
        let wanted = self.preferences.families.get(locale).map(String::as_str);
        wanted
            .filter(|name| self.families.iter().any(|family| family.name == *name))
            .or_else(|| self.project_family(script_of_locale(locale), heading))
            .or_else(|| family_of_locale(locale))
            .unwrap_or(LATIN)
    }

    /// Returns the family that the project has for a script; for headings its own if there is one.
    fn project_family(&self, script: &str, heading: bool) -> Option<&str> {
        let faces = || self.faces[BUILT_IN.len()..].iter().filter(|face| face.script() == Some(script));
        let of_heading = faces().find(|face| heading && face.is_heading());
        of_heading.or_else(|| faces().find(|face| !face.is_heading())).map(|face| face.family())
    }

    /// Returns the family for a script where it stands in text of a language.
    ///
    /// A language's own script is set in the language's family: Arabic letters in Urdu are Nastaliq.
    pub(super) fn family_for(&self, script: Script, locale: &Locale, heading: bool) -> &str {
        let by_script = family_of_script(script);
        let own = family_of_locale(locale);
        let is_own = by_script == own || (script == Script::Arabic && matches!(locale.script(), "Arab" | "Aran"));
        let code = code_of_script(script).filter(|code| !is_own || !is_script_of(code, locale));
        if let Some(family) = code.and_then(|code| self.project_family(code, heading)) {
            return family;
        }
        match by_script {
            Some(family) if !is_own => family,
            _ => self.family_of(locale, heading),
        }
    }

    /// Returns the face of a language's running text.
    pub(super) fn first_face(&self, locale: &Locale) -> FaceId {
        let style = FaceStyle { bold: false, italic: false, heading: false };
        // Face 0 is the regular one of Noto Sans.
        self.candidates(locale, self.family_of(locale, false), style).first().copied().unwrap_or(FaceId(0))
    }

    /// Returns the faces to ask for characters of `family`, best first; never empty.
    pub(super) fn candidates<'a>(&'a self, locale: &Locale, family: &'a str, style: FaceStyle) -> Vec<FaceId> {
        let project = |heading: bool| {
            let own = self.faces[BUILT_IN.len()..].iter().filter(|face| face.leads(locale));
            own.filter(move |face| face.is_heading() == heading).map(|face| face.family())
        };
        let of_headings = project(true).filter(|_| style.heading);
        let named = [family, self.family_of(locale, style.heading), self.family_of(locale, false), LATIN];
        self.pick_each(of_headings.chain(project(false)).chain(named).chain(SYMBOLS), locale, style)
    }

    /// Returns a face of each family, for characters that no candidate has: a Tibetan sign in Norwegian text.
    pub(super) fn last_resorts(&self, locale: &Locale, style: FaceStyle) -> Vec<FaceId> {
        self.pick_each(self.families().into_iter(), locale, style)
    }

    /// Returns the nearest face of each family, each family once.
    fn pick_each<'a>(
        &'a self,
        families: impl Iterator<Item = &'a str>,
        locale: &Locale,
        style: FaceStyle,
    ) -> Vec<FaceId> {
        let mut faces = Vec::new();
        for face in families.filter_map(|family| self.pick(locale, family, style)) {
            if !faces.contains(&face) {
                faces.push(face);
            }
        }
        faces
    }

    /// Returns the face of a family that is nearest to a style.
    fn pick(&self, locale: &Locale, name: &str, style: FaceStyle) -> Option<FaceId> {
        let unlike = |id: &FaceId| {
            let face = self.face(*id);
            // A project may bring its own issue of a family that is built in.
            8 * u8::from(face.is_heading() != style.heading)
                + 4 * u8::from(face.is_bold() != style.bold)
                + 2 * u8::from(face.is_italic() != style.italic)
                + u8::from(is_built_in(*id))
        };
        let is_usable = |id: &FaceId| {
            let face = self.face(*id);
            face.serves(locale) && (style.heading || !face.is_heading())
        };
        let family = self.families.iter().find(|family| family.name == name)?;
        family.faces.iter().copied().filter(is_usable).min_by_key(unlike)
    }

    /// Returns a face for keeping.
    pub(super) fn shared(&self, id: FaceId) -> Arc<FontFace> {
        Arc::clone(&self.faces[usize::from(id.0)])
    }
}

/// Returns whether a face is one of those that every book has.
fn is_built_in(id: FaceId) -> bool {
    usize::from(id.0) < BUILT_IN.len()
}

/// Returns whether a face of the project is asked for characters of a language: for all, or for those of its own script
/// or Latin, which stands in every language.
fn is_asked(face: &FontFace, locale: &Locale) -> bool {
    face.leads(locale) || face.script().is_some_and(|code| code == "Latn" || is_script_of(code, locale))
}

/// Returns whether a language is written in a script.
fn is_script_of(code: &str, locale: &Locale) -> bool {
    code == script_of_locale(locale) || code == locale.script()
}

/// Returns the number of each face of a list.
fn ids(faces: &[Arc<FontFace>]) -> impl Iterator<Item = (FaceId, &FontFace)> {
    (0..=u16::MAX).map(FaceId).zip(faces.iter().map(Arc::as_ref))
}

/// Groups faces by family, in the order of their first faces.
fn families_of(faces: &[Arc<FontFace>]) -> Vec<Family> {
    let mut families: Vec<Family> = Vec::new();
    for (id, face) in ids(faces) {
        match families.iter_mut().find(|family| family.name == face.family()) {
            Some(family) => family.faces.push(id),
            None => families.push(Family { name: face.family().to_owned(), faces: vec![id] }),
        }
    }
    families
}
