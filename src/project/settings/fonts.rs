//! The tables `[locale.<tag>]` and `[script.<code>]`: fonts of the project, forms of numbers and dates, alignment.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::locale::Locale;
use crate::project::settings::parse_locale;
use crate::project::settings::theme::read_align;
use crate::project::toml_reader::{At, TableReader};
use crate::project::{FontRole, FontSetting, TextAlign};

/// What the tables `[locale.<tag>]` say.
#[derive(Default)]
pub(super) struct LocaleTables {
    pub(super) fonts: BTreeMap<Locale, Vec<FontSetting>>,
    pub(super) formats: BTreeMap<Locale, Locale>,
    pub(super) aligned: BTreeMap<Locale, TextAlign>,
}

/// Reads the tables `[locale.<tag>]`.
pub(super) fn read_locale_tables(
    file: &Arc<SourceFile>,
    root: &mut TableReader<'_>,
    source: Option<&Locale>,
    locales: &[Locale],
) -> LocaleTables {
    let mut tables = LocaleTables::default();
    let Some(table) = root.table("locale") else { return tables };
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
        if let Some(formats) = read_formats(&mut reader, &locale) {
            tables.formats.insert(locale.clone(), formats);
        }
        if let Some(align) = read_align(&mut reader) {
            tables.aligned.insert(locale.clone(), align);
        }
        tables.fonts.insert(locale, read_faces(&mut reader));
        let faults = reader.finish();
        names.faults(faults);
    }
    let faults = names.finish_open();
    root.faults(faults);
    tables
}

/// Reads whose forms of numbers and dates a locale uses: those of the same language in another place.
fn read_formats(reader: &mut TableReader<'_>, locale: &Locale) -> Option<Locale> {
    let tag = reader.string("formats")?;
    let formats = parse_locale(reader, &tag)?;
    if (formats.language(), formats.script()) == (locale.language(), locale.script()) {
        return Some(formats);
    }
    let message = format!("`formats` is `{formats}`, expected `{}` as it is written somewhere", locale.language());
    let help = format!("add a country to the language: `{}-GB`", locale.language());
    reader.fault(Diagnostic::error("bad-setting", message).help(help), tag.span);
    None
}

/// The scripts that a font can be named for (ISO 15924). `Aran` is Arabic in Nastaliq, the script of Urdu.
const SCRIPTS: &[&str] = &[
    "Adlm", "Arab", "Aran", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Gujr", "Guru", "Hans", "Hant",
    "Hebr", "Jpan", "Khmr", "Knda", "Kore", "Laoo", "Latn", "Mlym", "Mymr", "Nkoo", "Sinh", "Syrc", "Taml", "Telu",
    "Tfng", "Thaa", "Thai", "Tibt",
];

/// Reads the tables `[script.<code>]`.
pub(super) fn read_script_fonts(
    file: &Arc<SourceFile>,
    root: &mut TableReader<'_>,
) -> BTreeMap<String, Vec<FontSetting>> {
    let mut fonts = BTreeMap::new();
    let Some(table) = root.table("script") else { return fonts };
    let mut names = TableReader::new(file, "`[script]`", table.value);
    for (code, value) in names.entries() {
        let Some(known) = SCRIPTS.iter().find(|known| **known == code.value) else {
            let fault =
                Diagnostic::error("bad-setting", format!("`{}` is not a script that polyfold knows", code.value));
            let help = match nearest(code.value, SCRIPTS.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "write its code by ISO 15924: `Latn`, `Cyrl`, `Arab`".to_owned(),
            };
            names.fault(fault.help(help), code.span);
            continue;
        };
        let Some(table) = value.get_ref().as_table() else {
            let fault = Diagnostic::error("bad-setting", format!("`script.{known}` is not a table"));
            names.fault(fault, code.span);
            continue;
        };
        let mut reader = TableReader::new(file, format!("`[script.{known}]`"), table);
        fonts.insert((*known).to_owned(), read_faces(&mut reader));
        let faults = reader.finish();
        names.faults(faults);
    }
    let faults = names.finish_open();
    root.faults(faults);
    fonts
}

/// The settings of a face: its path, its number in a collection, what it is for.
const FACES: [(&str, &str, FontRole); 5] = [
    ("font", "font-index", FontRole::Regular),
    ("bold-font", "bold-font-index", FontRole::Bold),
    ("italic-font", "italic-font-index", FontRole::Italic),
    ("bold-italic-font", "bold-italic-font-index", FontRole::BoldItalic),
    ("heading-font", "heading-font-index", FontRole::Heading),
];

fn read_faces(reader: &mut TableReader<'_>) -> Vec<FontSetting> {
    let mut fonts = Vec::new();
    for (key, index_key, role) in FACES {
        let index = reader.index(index_key);
        match (reader.string(key), index) {
            (Some(path), index) => {
                let index = index.map_or(0, |index| index.value);
                fonts.push(FontSetting { path: path.value, index, role, span: path.span });
            }
            (None, Some(index)) => {
                let fault = Diagnostic::error("bad-setting", format!("`{index_key}` has no `{key}` to count in"));
                reader.fault(fault.help(format!("add `{key} = \"fonts/…\"`")), index.span);
            }
            (None, None) => {}
        }
    }
    fonts
}
