//! Which faces each language is set in.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diag::{counted, listed};
use crate::report::style::{Column, Mark, styled, wrapped_lines};
use crate::report::{Finding, JSON_VERSION, Width};
use crate::text::character_words;

/// What `polyfold fonts` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FontReport {
    /// The version of this shape.
    pub version: u32,
    /// The languages.
    pub locales: Vec<LocaleFonts>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// The faces of a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocaleFonts {
    /// The language.
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// The families in the order in which they are asked for a character.
    pub faces: Vec<String>,
    /// The family of running text.
    pub text: String,
    /// Whether that family has a bold face; else the regular one with a line around its letters stands in.
    pub has_bold: bool,
    /// The families that are asked after it.
    pub fallback: Vec<String>,
    /// The faces of the project among them.
    pub project: Vec<ProjectFace>,
    /// Characters of its texts that none of them has.
    pub missing: Vec<MissingCharacter>,
    /// A font file of this computer that has them, when one was looked for and found.
    pub proposal: Option<ProposedFont>,
    /// A font to get, when one was looked for and not found.
    pub suggestion: Option<String>,
}

/// A face of the project.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProjectFace {
    /// Its family.
    pub family: String,
    /// `regular`, `bold`, `italic`, `bold italic` or `heading`.
    pub style: String,
    /// Where in a variable font it lies: `wght` 700; empty for a font that is none.
    pub axes: BTreeMap<String, f32>,
    /// The file that it is from.
    pub file: String,
    /// Which face of a collection.
    pub index: u32,
}

/// A font file that the project could name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProposedFont {
    /// Where it is on this computer.
    pub path: String,
    /// Which face of a collection.
    pub index: u32,
    /// The face's name.
    pub name: String,
    /// How many of the characters it lacks too.
    pub missing: usize,
    /// Whether it is a variable font, out of which the bold face comes too.
    pub is_variable: bool,
    /// The bold face that goes with it, if there is one.
    pub bold: Option<ProposedBold>,
}

/// The bold face of a proposed font.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProposedBold {
    /// Where it is on this computer.
    pub path: String,
    /// Which face of a collection.
    pub index: u32,
}

/// A character that no face has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MissingCharacter {
    /// The character.
    pub character: char,
    /// `U+4E2D`.
    pub code_point: String,
    /// Its name in Unicode, `CJK UNIFIED IDEOGRAPH-4E2D`, if it has one.
    pub name: Option<String>,
    /// The first message that has it.
    pub key: String,
    /// The first messages that have it, five at most.
    pub keys: Vec<String>,
    /// How many messages have it.
    pub messages: usize,
}

/// More missing characters than this are not listed one by one: it is the whole script that is missing.
const LISTED: usize = 10;
/// How many characters of a missing script are named.
const EXAMPLES: usize = 3;
/// How many languages stand in one line of the table.
const LANGUAGES_IN_LINE: usize = 12;

impl FontReport {
    /// Returns a report of these languages.
    pub fn new(locales: Vec<LocaleFonts>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, locales, findings }
    }

    /// Returns a table of the faces with the languages set in them, and the missing characters.
    pub fn to_text(&self, width: Width) -> String {
        let head =
            [("text", Column::Left), ("bold", Column::Left), ("then", Column::Left), ("languages", Column::Left)];
        let mut lines = wrapped_lines(&head, &self.rows(), width).into_iter();
        let mut text = format!("{}\n", styled(Mark::Faint, &lines.next().unwrap_or_default()));
        text.extend(lines.map(|line| line + "\n"));
        let last = self.last_families();
        if !last.is_empty() {
            text.push_str(&styled(Mark::Faint, &format!("  and in each language then: {}\n", last.join(", "))));
        }
        text.push_str(&self.project_faces(width));
        let (lacking, covered): (Vec<_>, Vec<_>) = self.locales.iter().partition(|locale| !locale.missing.is_empty());
        if !covered.is_empty() {
            let count = counted(covered.len(), "language", "languages");
            text.push_str(&format!("\nAll characters of {count} are covered.\n"));
        }
        text.extend(lacking.into_iter().map(missing_text));
        text
    }

    /// Returns a table of the faces that are the project's own, with the languages that ask them.
    fn project_faces(&self, width: Width) -> String {
        let mut faces: Vec<(&ProjectFace, Vec<&str>)> = Vec::new();
        for (locale, face) in
            self.locales.iter().flat_map(|locale| locale.project.iter().map(move |face| (locale, face)))
        {
            match faces.iter_mut().find(|(known, _)| *known == face) {
                Some((_, languages)) => languages.push(&locale.locale),
                None => faces.push((face, vec![&locale.locale])),
            }
        }
        let head =
            [("face", Column::Left), ("style", Column::Left), ("file", Column::Left), ("languages", Column::Left)];
        let rows: Vec<Vec<String>> = faces
            .into_iter()
            .map(|(face, languages)| vec![face.name(), face.style.clone(), face.place(), languages.join(", ")])
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        let mut lines = wrapped_lines(&head, &rows, width).into_iter();
        let first = styled(Mark::Faint, &lines.next().unwrap_or_default());
        format!("\nFaces of the project:\n{first}\n") + &lines.map(|line| line + "\n").collect::<String>()
    }

    /// Returns the families that all languages ask last, such as those for symbols.
    fn last_families(&self) -> &[String] {
        let Some(first) = self.locales.first() else { return &[] };
        let is_common = |count: &usize| {
            let last = &first.fallback[first.fallback.len() - count..];
            self.locales.iter().all(|locale| locale.fallback.ends_with(last))
        };
        let count = (1..=first.fallback.len()).take_while(is_common).last().unwrap_or(0);
        &first.fallback[first.fallback.len() - count..]
    }

    /// Returns a row for each choice of faces, in the order of the first language that has it.
    fn rows(&self) -> Vec<Vec<String>> {
        let faces = |locale: &LocaleFonts| (locale.text.clone(), locale.has_bold, locale.fallback.clone());
        let mut choices: Vec<(&LocaleFonts, Vec<&str>)> = Vec::new();
        for locale in &self.locales {
            match choices.iter_mut().find(|(first, _)| faces(first) == faces(locale)) {
                Some((_, languages)) => languages.push(&locale.locale),
                None => choices.push((locale, vec![&locale.locale])),
            }
        }
        let last = self.last_families().len();
        choices.iter().flat_map(|(locale, languages)| choice_rows(locale, languages, last)).collect()
    }
}

impl ProjectFace {
    /// Returns the family and where in a variable font the face lies: `Noto Sans SC, wght 700`.
    fn name(&self) -> String {
        self.axes.iter().fold(self.family.clone(), |name, (tag, value)| format!("{name}, {tag} {value}"))
    }

    /// Returns the file, and which face of it.
    fn place(&self) -> String {
        if self.index == 0 { self.file.clone() } else { format!("{}, face {}", self.file, self.index) }
    }
}

/// Returns a row for faces, without the last families; more rows where their languages are many.
fn choice_rows(locale: &LocaleFonts, languages: &[&str], last: usize) -> Vec<Vec<String>> {
    let bold = if locale.has_bold { "own face" } else { "outlined" };
    let own = &locale.fallback[..locale.fallback.len() - last];
    let mut cells = vec![locale.text.clone(), bold.to_owned(), own.join(", ")];
    let mut rows = Vec::new();
    for languages in languages.chunks(LANGUAGES_IN_LINE) {
        rows.push(cells.iter().cloned().chain([languages.join(", ")]).collect());
        cells = vec![String::new(); 3];
    }
    rows
}

fn missing_text(locale: &LocaleFonts) -> String {
    let count = counted(locale.missing.len(), "character is", "characters are");
    let title = format!("{} ({}): {count} not covered", locale.locale, locale.name);
    let mut text = format!("\n{}\n", styled(Mark::Bad, &title));
    if locale.missing.len() > LISTED {
        let examples = locale.missing.iter().take(EXAMPLES).map(|missing| character_words(missing.character));
        text.push_str(&format!("  such as {}\n", examples.collect::<Vec<_>>().join(", ")));
    } else {
        text.extend(locale.missing.iter().map(character_line));
    }
    text.push_str(&next_step(locale));
    text
}

/// Returns a line that names a character and the messages that have it.
fn character_line(missing: &MissingCharacter) -> String {
    let rest = missing.messages - missing.keys.len();
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    let keys = listed(missing.keys.iter().map(String::as_str), missing.keys.len());
    format!("  {} in {keys}{more}\n", character_words(missing.character))
}

/// Returns what to do: copy the font that was found, get one, or look for one.
fn next_step(locale: &LocaleFonts) -> String {
    let tag = &locale.locale;
    if let Some(suggestion) = &locale.suggestion {
        return format!(
            "  No font on this computer has them. Get {suggestion}, put it into the folder fonts/ of the project, and add to polyfold.toml:\n    [locale.{tag}]\n    font = \"fonts/…\"\n"
        );
    }
    let Some(font) = &locale.proposal else {
        return format!("  `polyfold fonts {tag} --find` looks for a font on this computer that has them.\n");
    };
    let rest = if font.missing == 0 { "all of them".to_owned() } else { format!("all but {} of them", font.missing) };
    let mut text = format!(
        "  {} has {rest}. Copy into the folder fonts/ of the project (see the licence):\n    {}\n",
        font.name, font.path
    );
    if let Some(bold) = font.bold.as_ref().filter(|bold| bold.path != font.path) {
        text.push_str(&format!("    {}\n", bold.path));
    }
    text.push_str(&format!("  and add to polyfold.toml:\n    [locale.{tag}]\n"));
    text.push_str(&setting("font", &font.path, font.index));
    if let Some(bold) = &font.bold {
        text.push_str(&setting("bold-font", &bold.path, bold.index));
    }
    if font.is_variable {
        text.push_str("  It is a variable font: the bold face comes out of the same file.\n");
    }
    text
}

/// Returns the lines of the settings that name a font.
fn setting(key: &str, path: &str, index: u32) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let index = if index == 0 { String::new() } else { format!("    {key}-index = {index}\n") };
    format!("    {key} = \"fonts/{file}\"\n{index}")
}
