//! The tables `[locale.<tag>]`: fonts of the project.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile};
use crate::locale::Locale;
use crate::project::FontSetting;
use crate::project::settings::parse_locale;
use crate::project::toml_reader::{At, TableReader};

/// Reads the tables `[locale.<tag>]`.
pub(super) fn read_fonts(
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
        let index = reader.index(index_key);
        match (reader.string(key), index) {
            (Some(path), index) => {
                let index = index.map_or(0, |index| index.value);
                fonts.push(FontSetting { path: path.value, index, is_bold, span: path.span });
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
