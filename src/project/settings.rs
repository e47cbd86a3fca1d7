//! Settings: what `polyfold.toml` says.
//!
//! In: the text of the file. Out: [`Settings`] with defaults filled in, or all
//! faults with their places. Whether the files it names exist is for others.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::geometry::Length;
use crate::locale::{Locale, LocaleError};
use crate::project::toml_reader::{At, TableReader};
use crate::project::{Cmyk, SHEET_NAMES, Sheet, Theme};

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
    /// Its paper.
    pub sheet: Sheet,
    /// Which edition of the text it is, such as `2024`.
    pub edition: Option<String>,
    /// The values of `{ $variable }` in its messages.
    pub variables: BTreeMap<String, Variable>,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontSetting {
    /// Its path, relative to the project.
    pub path: String,
    /// Which font of a collection (`.ttc`).
    pub index: u32,
    /// Whether it is the bold face.
    pub is_bold: bool,
    /// Where the settings name it.
    pub span: Range<usize>,
}

impl Settings {
    /// Reads the settings file.
    pub fn parse(file: &Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let (root, errors) = DeTable::parse_recoverable(file.text());
        if !errors.is_empty() {
            return Err(errors.iter().map(|error| syntax_fault(file, error)).collect());
        }
        let mut reader = TableReader::new(file, SETTINGS_FILE, root.get_ref());
        let settings = read_settings(file, &mut reader);
        let faults = reader.finish();
        match settings {
            Some(settings) if faults.is_empty() => Ok(settings),
            _ => Err(faults),
        }
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

    let documents = read_documents(file, root);
    let theme = read_theme(file, root);
    let fonts = read_fonts(file, root, source_locale.as_ref(), &locales);
    let source_locale = source_locale?;
    Some(Settings { name, publisher, source_locale, locales, print_requires, documents, theme, fonts })
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

fn read_documents(file: &Arc<SourceFile>, root: &mut TableReader<'_>) -> Vec<DocumentSettings> {
    let mut documents: Vec<DocumentSettings> = Vec::new();
    let tables = root.tables("document");
    if tables.is_empty() {
        let fault = Diagnostic::error("bad-setting", "the project has no document");
        root.fault(fault.help("add `[[document]]` with `id = \"…\"` for `sources/….md`"), 0..0);
    }
    for table in tables {
        let mut reader = TableReader::new(file, "`[[document]]`", table.value);
        if let Some(document) = read_document(file, &mut reader, &table.span) {
            if documents.iter().any(|other| other.id == document.id) {
                let fault = Diagnostic::error("bad-setting", format!("the document `{}` is listed twice", document.id));
                reader.fault(fault.help("give each document an id of its own"), table.span);
            } else {
                documents.push(document);
            }
        }
        let faults = reader.finish();
        root.faults(faults);
    }
    documents
}

fn read_document(
    file: &Arc<SourceFile>,
    reader: &mut TableReader<'_>,
    span: &Range<usize>,
) -> Option<DocumentSettings> {
    let id = match reader.string("id") {
        Some(id) => check_document_id(reader, id),
        None => missing(reader, "id", span, "the name of the file in `sources/`, without `.md`"),
    };
    let sheet = read_sheet(reader);
    let edition = reader.string("edition").map(|edition| edition.value);
    let variables = reader.table("variables").map_or_else(BTreeMap::new, |table| {
        let mut variables = TableReader::new(file, "`variables`", table.value);
        let read = read_variables(&mut variables);
        let faults = variables.finish_open();
        reader.faults(faults);
        read
    });
    Some(DocumentSettings { id: id?, sheet: sheet?, edition, variables })
}

fn check_document_id(reader: &mut TableReader<'_>, id: At<String>) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    let wrong = if id.value == "facts" {
        "`facts` is the name of the file of facts"
    } else if id.value.is_empty() || !id.value.bytes().all(is_plain) {
        "a document's id has only lower-case ASCII letters, digits, `-` and `_`"
    } else {
        return Some(id.value);
    };
    reader.fault(Diagnostic::error("bad-setting", wrong).help("rename the file and the id"), id.span);
    None
}

fn read_sheet(reader: &mut TableReader<'_>) -> Option<Sheet> {
    let Some(name) = reader.string("sheet") else { return Sheet::named("a4") };
    let sheet = Sheet::named(&name.value);
    if sheet.is_none() {
        let help = nearest(&name.value, SHEET_NAMES.iter().copied()).map_or_else(
            || format!("the sheets are: {}", SHEET_NAMES.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let fault = Diagnostic::error("unknown-sheet", format!("there is no sheet `{}`", name.value));
        reader.fault(fault.help(help), name.span);
    }
    sheet
}

fn read_variables(reader: &mut TableReader<'_>) -> BTreeMap<String, Variable> {
    let mut variables = BTreeMap::new();
    for (name, value) in reader.entries() {
        let variable = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().parse().ok().map(Variable::Number),
            DeValue::Float(number) => number.as_str().parse().ok().map(Variable::Number),
            DeValue::String(text) => Some(Variable::Text(text.to_string())),
            DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
        };
        if let Some(variable) = variable {
            variables.insert(name.value.to_owned(), variable);
        } else {
            let message = format!("the variable `{}` is neither a number nor a text", name.value);
            reader.fault(Diagnostic::error("bad-setting", message), value.span());
        }
    }
    variables
}

fn read_theme(file: &Arc<SourceFile>, root: &mut TableReader<'_>) -> Theme {
    let mut theme = Theme::default();
    let Some(table) = root.table("theme") else { return theme };
    let mut reader = TableReader::new(file, "`[theme]`", table.value);
    let swatches = &mut theme.swatches;
    for (key, swatch) in [
        ("text", &mut swatches.text),
        ("accent", &mut swatches.accent),
        ("field", &mut swatches.field),
        ("on-field", &mut swatches.on_field),
        ("tint", &mut swatches.tint),
        ("alert", &mut swatches.alert),
    ] {
        read_color(&mut reader, key, swatch);
    }
    let scale = &mut theme.scale;
    for (key, size) in [("body-max", &mut scale.body_max), ("body-min", &mut scale.body_min)] {
        if let Some(points) = read_number(&mut reader, key, 4.0..=36.0) {
            *size = Length::pt(points);
        }
    }
    for (key, factor, range) in [
        ("leading", &mut scale.leading, 1.0..=3.0),
        ("leading-min", &mut scale.leading_min, 1.0..=3.0),
        ("title", &mut scale.title, 1.0..=8.0),
        ("heading", &mut scale.heading, 1.0..=4.0),
        ("subheading", &mut scale.subheading, 1.0..=3.0),
        ("lead", &mut scale.lead, 1.0..=3.0),
        ("small", &mut scale.small, 0.5..=1.0),
    ] {
        if let Some(value) = read_number(&mut reader, key, range) {
            *factor = value;
        }
    }
    if theme.scale.body_min > theme.scale.body_max {
        let fault = Diagnostic::error("bad-setting", "`body-min` is larger than `body-max`");
        reader.fault(fault.help("copyfit goes from `body-max` down to `body-min`"), table.span);
    }
    let faults = reader.finish();
    root.faults(faults);
    theme
}

fn read_number(reader: &mut TableReader<'_>, key: &'static str, range: std::ops::RangeInclusive<f64>) -> Option<f64> {
    let number = reader.number(key)?;
    if range.contains(&number.value) {
        return Some(number.value);
    }
    let message = format!("`{key}` is {}, expected {} to {}", number.value, range.start(), range.end());
    reader.fault(Diagnostic::error("bad-setting", message), number.span);
    None
}

/// Reads `[cyan, magenta, yellow, black]` in percent.
fn read_color(reader: &mut TableReader<'_>, key: &'static str, swatch: &mut Cmyk) {
    let Some(inks) = reader.numbers(key) else { return };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked before")]
    let percent: Option<Vec<u8>> =
        inks.value.iter().map(|ink| (0.0..=100.0).contains(ink).then(|| ink.round() as u8)).collect();
    if let Some([cyan, magenta, yellow, black]) = percent.as_deref() {
        *swatch = Cmyk::new(*cyan, *magenta, *yellow, *black);
        return;
    }
    let fault = Diagnostic::error("bad-setting", format!("`{key}` is not a CMYK colour"));
    reader.fault(fault.help("write four percentages: `[100, 65, 10, 30]`"), inks.span);
}

/// Reads the tables `[locale.<tag>]`.
fn read_fonts(
    file: &Arc<SourceFile>,
    root: &mut TableReader<'_>,
    source: Option<&Locale>,
    locales: &[Locale],
) -> BTreeMap<Locale, Vec<FontSetting>> {
    let mut fonts = BTreeMap::new();
    let Some(table) = root.table("locale") else { return fonts };
    let mut names = TableReader::new(file, "`[locale]`", table.value);
    let known: BTreeSet<&Locale> = locales.iter().chain(source).collect();
    for (tag, value) in names.entries() {
        let tag = At { value: tag.value.to_owned(), span: tag.span };
        let Some(locale) = parse_locale(&mut names, &tag) else { continue };
        if !known.contains(&locale) {
            let fault = Diagnostic::error("bad-setting", format!("`{locale}` is not a locale of this project"));
            names.fault(fault.help("add it to `locales` in `[project]`"), tag.span);
            continue;
        }
        let Some(table) = value.get_ref().as_table() else {
            let fault = Diagnostic::error("bad-setting", format!("`locale.{locale}` is not a table"));
            names.fault(fault, tag.span);
            continue;
        };
        let mut reader = TableReader::new(file, format!("`[locale.{locale}]`"), table);
        fonts.insert(locale, read_locale_fonts(&mut reader));
        let faults = reader.finish();
        names.faults(faults);
    }
    let faults = names.finish_open();
    root.faults(faults);
    fonts
}

fn read_locale_fonts(reader: &mut TableReader<'_>) -> Vec<FontSetting> {
    let mut fonts = Vec::new();
    for (key, index_key, is_bold) in [("font", "font-index", false), ("bold-font", "bold-font-index", true)] {
        let index = reader.index(index_key).map_or(0, |index| index.value);
        if let Some(path) = reader.string(key) {
            fonts.push(FontSetting { path: path.value, index, is_bold, span: path.span });
        }
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Settings, Vec<Diagnostic>> {
        Settings::parse(&SourceFile::new(SETTINGS_FILE, text))
    }

    /// Returns `line: rule: message / help` of each fault.
    fn faults(text: &str) -> Vec<String> {
        let faults = parse(text).expect_err("it has faults");
        faults
            .iter()
            .map(|fault| {
                let line = fault.place.as_ref().map_or(0, |place| place.line_column().0);
                format!("{line}: {}: {} / {}", fault.rule, fault.message, fault.help.as_deref().unwrap_or("-"))
            })
            .collect()
    }

    #[test]
    fn five_lines_are_a_project() {
        let settings =
            parse("[project]\nsource-locale = \"nb\"\nlocales = [\"en\", \"ar\"]\n[[document]]\nid = \"leaflet\"\n")
                .expect("enough");
        assert_eq!(settings.print_requires, Requirement::Approved);
        assert_eq!(settings.documents[0].sheet.id, "a4");
        assert_eq!(settings.locales.len(), 2);
    }

    #[test]
    fn all_faults_are_found_at_once_with_line_and_help() {
        let text = "[project]\nnam = \"x\"\nsource-locale = \"tigrinya\"\nlocales = [\"en\", \"en\", 3]\nprint-requires = \"done\"\n\
                    [[document]]\nid = \"Å\"\nsheet = \"trifold-a5\"\n[theme]\naccent = [1, 2, 3]\nbody-max = \"big\"\n[prnt]\n";
        assert_eq!(
            faults(text),
            [
                "3: unknown-locale: `tigrinya` is not a language that polyfold knows / did you mean `ti` (Tigrinya)?",
                "4: bad-setting: `locales` is a list, expected a list of texts, such as `[\"en\", \"ar\"]` / -",
                "5: bad-setting: `print-requires` is `done`, expected `approved` or `translated` / -",
                "2: unknown-setting: `[project]` has no setting `nam` / did you mean `name`?",
                "7: bad-setting: a document's id has only lower-case ASCII letters, digits, `-` and `_` / rename the file and the id",
                "8: unknown-sheet: there is no sheet `trifold-a5` / did you mean `trifold-a4`?",
                "10: bad-setting: `accent` is not a CMYK colour / write four percentages: `[100, 65, 10, 30]`",
                "11: bad-setting: `body-max` is a text, expected a number / -",
                "12: unknown-setting: polyfold.toml has no setting `prnt` / polyfold.toml knows `document`, `locale`, `project` and `theme`",
            ]
        );
    }

    #[test]
    fn what_is_not_toml_is_shown_at_its_place() {
        assert_eq!(parse("[project\n").expect_err("broken")[0].rule, "bad-settings-file");
    }

    #[test]
    fn variables_and_fonts_are_read() {
        let settings = parse(
            "[project]\nsource-locale = \"nb\"\nlocales = [\"zh-Hans\"]\n[[document]]\nid = \"a\"\nvariables = { months = 6, name = \"KOM\" }\n\
             [locale.zh-Hans]\nfont = \"fonts/cjk.ttc\"\nfont-index = 2\n",
        )
        .expect("whole");
        assert_eq!(settings.documents[0].variables["months"], Variable::Number(6.0));
        let zh = &settings.fonts[&"zh-Hans".parse().expect("known")];
        assert_eq!((zh[0].path.as_str(), zh[0].index), ("fonts/cjk.ttc", 2));
    }
}
