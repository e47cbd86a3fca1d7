//! The tables `[locale.<tag>]` and `[script.<code>]`: fonts of the project, forms of numbers and dates, alignment.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::locale::Locale;
use crate::project::settings::parse_locale;
use crate::project::settings::theme::read_align;
use crate::project::toml_reader::{At, TableReader};
use crate::project::{AxisSetting, AxisTag, AxisValue, FontRole, FontSetting, TextAlign};

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
        tables.fonts.insert(locale, read_faces(file, &mut reader));
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
        fonts.insert((*known).to_owned(), read_faces(file, &mut reader));
        let faults = reader.finish();
        names.faults(faults);
    }
    let faults = names.finish_open();
    root.faults(faults);
    fonts
}

/// The settings of a face.
struct FaceKeys {
    /// Its path.
    font: &'static str,
    /// Its number in a collection.
    index: &'static str,
    /// Where on the axes of a variable font it lies.
    axes: &'static str,
    /// What it is for.
    role: FontRole,
}

const REGULAR: FaceKeys = FaceKeys { font: "font", index: "font-index", axes: "font-axes", role: FontRole::Regular };

/// The faces that can stand beside the regular one.
const OTHERS: [FaceKeys; 4] = [
    FaceKeys { font: "bold-font", index: "bold-font-index", axes: "bold-font-axes", role: FontRole::Bold },
    FaceKeys { font: "italic-font", index: "italic-font-index", axes: "italic-font-axes", role: FontRole::Italic },
    FaceKeys {
        font: "bold-italic-font",
        index: "bold-italic-font-index",
        axes: "bold-italic-font-axes",
        role: FontRole::BoldItalic,
    },
    FaceKeys { font: "heading-font", index: "heading-font-index", axes: "heading-font-axes", role: FontRole::Heading },
];

fn read_faces(file: &Arc<SourceFile>, reader: &mut TableReader<'_>) -> Vec<FontSetting> {
    let mut fonts: Vec<FontSetting> = read_face(file, reader, &REGULAR, None).into_iter().collect();
    for keys in OTHERS {
        let regular = fonts.first().filter(|font| font.role == FontRole::Regular).cloned();
        fonts.extend(read_face(file, reader, &keys, regular.as_ref()));
    }
    fonts
}

/// Reads a face; where it has axes and no file, it is taken out of the file of the regular face.
fn read_face(
    file: &Arc<SourceFile>,
    reader: &mut TableReader<'_>,
    keys: &FaceKeys,
    regular: Option<&FontSetting>,
) -> Option<FontSetting> {
    let index = reader.index(keys.index);
    let axes = reader.table(keys.axes).map(|table| {
        let mut axes = TableReader::new(file, format!("`{}`", keys.axes), table.value);
        let read = read_axes(&mut axes);
        reader.faults(axes.finish_open());
        At { value: read, span: table.span }
    });
    let font = reader.string(keys.font);
    match (font, index, axes) {
        (Some(path), index, axes) => {
            let index = index.map_or(0, |index| index.value);
            let axes = axes.map_or_else(Vec::new, |axes| axes.value);
            Some(FontSetting { path: path.value, index, axes, role: keys.role, span: path.span })
        }
        (None, Some(index), _) => {
            without_font(reader, keys.index, keys.font, index.span);
            None
        }
        (None, None, Some(axes)) => {
            let Some(regular) = regular else {
                without_font(reader, keys.axes, keys.font, axes.span);
                return None;
            };
            let axes_of_both = inherited(&regular.axes, axes.value);
            Some(FontSetting { axes: axes_of_both, role: keys.role, span: axes.span, ..regular.clone() })
        }
        (None, None, None) => None,
    }
}

fn without_font(reader: &mut TableReader<'_>, key: &str, font: &str, span: Range<usize>) {
    let fault = Diagnostic::error("bad-setting", format!("`{key}` has no `{font}` that it is about"));
    reader.fault(fault.help(format!("add `{font} = \"fonts/…\"`")), span);
}

/// Returns the places of a face that is taken out of the regular one's file: its width stays, its weight does not.
fn inherited(regular: &[AxisSetting], own: Vec<AxisSetting>) -> Vec<AxisSetting> {
    let is_kept = |axis: &&AxisSetting| {
        let tag = axis.place.tag;
        !tag.is_of_style() && own.iter().all(|own| own.place.tag != tag)
    };
    let mut axes: Vec<AxisSetting> = regular.iter().filter(is_kept).cloned().collect();
    axes.extend(own);
    axes
}

/// Reads places on axes: `{ wght = 350 }`.
fn read_axes(reader: &mut TableReader<'_>) -> Vec<AxisSetting> {
    let mut axes = Vec::new();
    for (name, value) in reader.entries() {
        let Some(tag) = AxisTag::parse(name.value) else {
            let fault = Diagnostic::error("bad-setting", format!("`{}` is not the tag of an axis", name.value));
            let help = "write its four letters: `wght` is weight, `wdth` width, `opsz` optical size, `slnt` slant";
            reader.fault(fault.help(help), name.span);
            continue;
        };
        if let Some(number) = reader.number_of(name.value, value) {
            #[expect(clippy::cast_possible_truncation, reason = "a font keeps places in 16.16 bits")]
            let value = number.value as f32;
            axes.push(AxisSetting { place: AxisValue { tag, value }, span: name.span.start..number.span.end });
        }
    }
    axes
}
