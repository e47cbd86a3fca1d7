//! Settings: what `polyfold.toml` says.
//!
//! In: the text of the file. Out: [`Settings`] with defaults filled in, or all
//! faults with their places. Whether the files it names exist is for others.

mod document;
mod fonts;
mod theme;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use crate::diag::{Diagnostic, SourceFile};
use crate::locale::{Locale, LocaleError};
use crate::project::settings::document::{Given, read_documents};
use crate::project::settings::fonts::{LocaleTables, read_locale_tables, read_script_fonts};
use crate::project::settings::theme::read_theme;
use crate::project::sheet::read_sheets;
use crate::project::toml_reader::{At, TableReader};
use crate::project::{AxisValue, Sheet, TextAlign, Theme};

/// The name of the settings file.
pub const SETTINGS_FILE: &str = "polyfold.toml";

/// What `polyfold.toml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// What the project is called.
    pub name: String,
    /// Who publishes the documents.
    pub publisher: String,
    /// The locale that the Markdown is written in.
    pub source_locale: Locale,
    /// The locales to translate into, in the order of the file.
    pub locales: Vec<Locale>,
    /// What a message needs before it may be printed.
    pub print_requires: Requirement,
    /// The documents, in the order of the file.
    pub documents: Vec<DocumentSettings>,
    /// Colours and type.
    pub theme: Theme,
    /// Fonts of the project, by the locale they are for.
    pub fonts: BTreeMap<Locale, Vec<FontSetting>>,
    /// The locales whose forms of numbers and dates a locale uses, where those are not its own.
    pub formats: BTreeMap<Locale, Locale>,
    /// Where the lines of running text end in a locale, where the themes do not say it.
    pub aligned: BTreeMap<Locale, TextAlign>,
    /// Fonts of the project, by the script they are for (ISO 15924).
    pub script_fonts: BTreeMap<String, Vec<FontSetting>>,
}

/// What a message needs before it may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// A translator's word is enough.
    Translated,
    /// A reviewer must have approved it.
    Approved,
}

/// A document of the project.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentSettings {
    /// Its id: `sources/<id>.md`.
    pub id: String,
    /// The id that it had before it was renamed: its keys and translations are read from there until a sync.
    pub was: Option<String>,
    /// The document whose keys and translations it starts with, as a new edition does, until its first sync.
    pub from: Option<String>,
    /// Its look: the project's, with what the document has otherwise.
    pub theme: Theme,
    /// Its paper.
    pub sheet: Sheet,
    /// The locales to translate it into: those of the project, or fewer; in the project's order.
    pub locales: Vec<Locale>,
    /// Which edition of the text it is, such as `2024`.
    pub edition: Option<String>,
    /// The values of `{ $variable }` in its messages.
    pub variables: BTreeMap<String, Variable>,
    /// Which languages have one size of type.
    pub fit: FitRule,
}

/// Which languages of a document are set in one size of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum FitRule {
    /// None: each has the largest at which its own text fits.
    #[default]
    Each,
    /// All that are complete: the largest at which the texts of all fit.
    SameForAll,
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Variable {
    /// A number: shown in the locale's digits, chooses plural forms.
    Number(f64),
    /// A text.
    Text(String),
}

/// A font file of the project.
#[derive(Debug, Clone, PartialEq)]
pub struct FontSetting {
    /// Its path, relative to the project.
    pub path: String,
    /// Which font of a collection (`.ttc`).
    pub index: u32,
    /// Where on the axes of a variable font it lies, as far as that is named.
    pub axes: Vec<AxisSetting>,
    /// What it is for.
    pub role: FontRole,
    /// Where the settings name it.
    pub span: Range<usize>,
}

/// A place on an axis of a variable font.
#[derive(Debug, Clone, PartialEq)]
pub struct AxisSetting {
    /// The place.
    pub place: AxisValue,
    /// Where the settings name it.
    pub span: Range<usize>,
}

/// What a font of the project is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FontRole {
    /// Running text.
    Regular,
    /// Bold text.
    Bold,
    /// Italic text.
    Italic,
    /// Bold italic text.
    BoldItalic,
    /// Headings, whatever its weight.
    Heading,
}

impl Settings {
    /// Reads the settings file.
    pub fn parse(file: &Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let (root, errors) = DeTable::parse_recoverable(file.text());
        let conflicts = file.conflicts();
        if !errors.is_empty() && !conflicts.is_empty() {
            return Err(conflicts.into_iter().map(|span| conflict_fault(file, span)).collect());
        }
        if !errors.is_empty() {
            return Err(errors.iter().map(|error| syntax_fault(file, error)).collect());
        }
        let mut reader = TableReader::new(file, SETTINGS_FILE, root.get_ref());
        let settings = read_settings(file, &mut reader);
        let mut faults = reader.finish();
        faults.sort_by_key(|fault| fault.place.as_ref().map_or(0, |place| place.span.start));
        match settings {
            Some(settings) if faults.is_empty() => Ok(settings),
            _ => Err(faults),
        }
    }

    /// Returns the locale in whose form a locale's numbers and dates are shown.
    pub fn formats_of<'a>(&'a self, locale: &'a Locale) -> &'a Locale {
        self.formats.get(locale).unwrap_or(locale)
    }

    /// Returns the look of a document in a locale.
    pub fn theme_of(&self, document: &DocumentSettings, locale: &Locale) -> Theme {
        let align = self.aligned.get(locale).copied().unwrap_or(document.theme.align);
        Theme { align, ..document.theme.clone() }
    }

    /// Returns the document of that id.
    pub fn document(&self, id: &str) -> Option<&DocumentSettings> {
        self.documents.iter().find(|document| document.id == id)
    }
}

fn syntax_fault(file: &Arc<SourceFile>, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().lines().next().unwrap_or("not TOML").to_owned();
    let span = error.span().unwrap_or(0..0);
    Diagnostic::error("bad-settings-file", format!("the file is not TOML: {message}"))
        .help("texts stand in quotes, tables begin with `[name]`")
        .at(file, span)
}

fn conflict_fault(file: &Arc<SourceFile>, span: Range<usize>) -> Diagnostic {
    Diagnostic::error("conflict-marker", "the file has a conflict that git could not merge")
        .help("keep what is right of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`")
        .at(file, span)
}

fn read_settings(file: &Arc<SourceFile>, root: &mut TableReader<'_>) -> Option<Settings> {
    let Some(table) = root.table("project") else {
        let fault = Diagnostic::error("bad-setting", "the table `[project]` is missing");
        root.fault(fault.help("begin the file with `[project]`, `name`, `source-locale` and `locales`"), 0..0);
        return None;
    };
    let mut project = TableReader::new(file, "`[project]`", table.value);
    let name = project.string("name").map_or_else(String::new, |name| name.value);
    let publisher = project.string("publisher").map_or_else(String::new, |publisher| publisher.value);
    let source_locale = match project.string("source-locale") {
        Some(tag) => parse_locale(&mut project, &tag),
        None => missing(&mut project, "source-locale", &table.span, "the locale that the Markdown is written in"),
    };
    let locales = read_locales(&mut project, source_locale.as_ref());
    let print_requires = read_requirement(&mut project);
    let faults = project.finish();
    root.faults(faults);

    let sheets = read_sheets(file, root, Sheet::built_in());
    let mut theme = read_theme(file, root);
    if let Some(logo) = theme.logo.as_mut().filter(|logo| logo.alt.is_empty()) {
        // The logo stands for the publisher, whose name is the same in every language.
        logo.alt.clone_from(&publisher);
    }
    let documents = read_documents(file, root, &Given { locales: &locales, sheets: &sheets, theme: &theme });
    let LocaleTables { fonts, formats, aligned } = read_locale_tables(file, root, source_locale.as_ref(), &locales);
    let script_fonts = read_script_fonts(file, root);
    let source_locale = source_locale?;
    Some(Settings {
        name,
        publisher,
        source_locale,
        locales,
        print_requires,
        documents,
        theme,
        fonts,
        formats,
        aligned,
        script_fonts,
    })
}

fn missing<T>(reader: &mut TableReader<'_>, key: &str, span: &Range<usize>, what: &str) -> Option<T> {
    let fault = Diagnostic::error("bad-setting", format!("`{key}` is missing"));
    reader.fault(fault.help(format!("add `{key} = \"…\"`: {what}")), span.clone());
    None
}

fn parse_locale(reader: &mut TableReader<'_>, tag: &At<String>) -> Option<Locale> {
    match tag.value.parse::<Locale>() {
        Ok(locale) => Some(locale),
        Err(error) => {
            reader.fault(unknown_locale(&error), tag.span.clone());
            None
        }
    }
}

/// Returns the diagnostic for a tag that is not a known locale.
pub fn unknown_locale(error: &LocaleError) -> Diagnostic {
    let LocaleError::UnknownLanguage { suggestion, .. } = error;
    let fault = Diagnostic::error("unknown-locale", error.to_string());
    match suggestion.and_then(|code| code.parse::<Locale>().ok()) {
        Some(locale) => fault.help(format!("did you mean `{locale}` ({})?", locale.english_name())),
        None => fault.help("write a BCP 47 tag: `ar`, `fa-AF`, `zh-Hans`"),
    }
}

fn read_locales(project: &mut TableReader<'_>, source: Option<&Locale>) -> Vec<Locale> {
    let mut locales: Vec<Locale> = Vec::new();
    for tag in project.strings("locales").unwrap_or_default() {
        let Some(locale) = parse_locale(project, &tag) else { continue };
        if Some(&locale) == source {
            let fault = Diagnostic::error("bad-setting", format!("`{locale}` is the source locale"));
            project.fault(fault.help("take it out of `locales`: its text is the Markdown"), tag.span);
        } else if locales.contains(&locale) {
            let fault = Diagnostic::error("bad-setting", format!("`{locale}` is listed twice"));
            project.fault(fault.help("take one of them out"), tag.span);
        } else {
            locales.push(locale);
        }
    }
    locales
}

fn read_requirement(project: &mut TableReader<'_>) -> Requirement {
    let Some(word) = project.string("print-requires") else { return Requirement::Approved };
    match word.value.as_str() {
        "approved" => Requirement::Approved,
        "translated" => Requirement::Translated,
        other => {
            let message = format!("`print-requires` is `{other}`, expected `approved` or `translated`");
            project.fault(Diagnostic::error("bad-setting", message), word.span);
            Requirement::Approved
        }
    }
}

#[cfg(test)]
mod tests;
