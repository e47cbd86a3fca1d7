//! Which faces each language is set in.

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Column, Mark, styled, table_lines};
use crate::report::{Finding, JSON_VERSION};

/// What `polyfold fonts` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FontReport {
    /// The version of this shape.
    pub version: u32,
    /// The languages.
    pub locales: Vec<LocaleFonts>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// The faces of a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LocaleFonts {
    /// The language.
    pub locale: String,
    /// Its English name.
    pub name: String,
    /// The families in the order in which they are asked for a character.
    pub faces: Vec<String>,
    /// Characters of its texts that none of them has.
    pub missing: Vec<MissingCharacter>,
    /// A font file of this computer that has them, when one was looked for and found.
    pub proposal: Option<ProposedFont>,
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
}

/// A character that no face has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MissingCharacter {
    /// The character.
    pub character: String,
    /// `U+4E2D`.
    pub code_point: String,
    /// The first message that has it.
    pub key: String,
    /// How many messages have it.
    pub messages: usize,
}

/// More missing characters than this are counted, not listed: it is the whole script that is missing.
const LISTED: usize = 8;

impl FontReport {
    /// Returns a report of these languages.
    pub fn new(locales: Vec<LocaleFonts>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, locales, findings }
    }

    /// Returns a table of the faces, and the missing characters.
    pub fn to_text(&self) -> String {
        let head = [("language", Column::Left), ("", Column::Left), ("faces", Column::Left), ("covered", Column::Left)];
        let rows: Vec<Vec<String>> = self
            .locales
            .iter()
            .map(|locale| {
                let own: Vec<&str> = locale.faces.iter().map(String::as_str).take(2).collect();
                let covered = if locale.missing.is_empty() { "all".to_owned() } else { missing_words(locale) };
                vec![locale.locale.clone(), locale.name.clone(), own.join(", "), covered]
            })
            .collect();
        let mut lines = table_lines(&head, &rows).into_iter();
        let mut text = format!("{}\n", styled(Mark::Faint, &lines.next().unwrap_or_default()));
        for (line, locale) in lines.zip(&self.locales) {
            let line = if locale.missing.is_empty() { line } else { styled(Mark::Bad, &line) };
            text.push_str(&format!("{line}\n"));
        }
        for locale in self.locales.iter().filter(|locale| !locale.missing.is_empty()) {
            text.push_str(&missing_text(locale));
        }
        text
    }
}

fn missing_words(locale: &LocaleFonts) -> String {
    format!("{} not covered", counted(locale.missing.len(), "character is", "characters are"))
}

fn missing_text(locale: &LocaleFonts) -> String {
    let mut text = format!("\n{} ({}): {}\n", locale.locale, locale.name, missing_words(locale));
    for missing in locale.missing.iter().take(LISTED) {
        text.push_str(&format!("  {}  {}  first in `{}`\n", missing.character, missing.code_point, missing.key));
    }
    if locale.missing.len() > LISTED {
        text.push_str(&format!("  and {} more\n", locale.missing.len() - LISTED));
    }
    text.push_str(&next_step(locale));
    text
}

/// Returns what to do: copy the font that was found, or look for one.
fn next_step(locale: &LocaleFonts) -> String {
    let tag = &locale.locale;
    let Some(font) = &locale.proposal else {
        return format!("  `polyfold fonts {tag} --find` looks for a font on this computer that has them.\n");
    };
    let file = font.path.rsplit(['/', '\\']).next().unwrap_or(&font.path);
    let rest = if font.missing == 0 { "all of them".to_owned() } else { format!("all but {} of them", font.missing) };
    let index = if font.index == 0 { String::new() } else { format!("    font-index = {}\n", font.index) };
    format!(
        "  {} has {rest}. Copy {} into the folder fonts/ of the project (see its licence), and add to polyfold.toml:\n    [locale.{tag}]\n    font = \"fonts/{file}\"\n{index}",
        font.name, font.path
    )
}
