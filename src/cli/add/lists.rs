//! The lists of languages in `polyfold.toml`: found, and written on without touching the rest.
//!
//! In: the text of the settings, a list, and what to add to it. Out: the text with the languages at the end of the list,
//! comments and layout as their author has them. Does not know whether the result says what it should: who writes it
//! reads it once more.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::locale::Locale;

/// A list of languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List<'a> {
    /// The project's.
    Project,
    /// That of the document with this id.
    Document(&'a str),
}

/// A table of the settings: its entries, and where it begins.
struct Table<'a> {
    entries: &'a DeTable<'a>,
    span: Range<usize>,
}

/// Returns languages as they stand in a list.
pub(super) fn quoted(locales: &[Locale]) -> String {
    locales.iter().map(|locale| format!("\"{locale}\"")).collect::<Vec<_>>().join(", ")
}

/// Returns whether a document has a list of its own.
pub(super) fn has_own(settings: &str, document: &str) -> bool {
    let Ok(root) = DeTable::parse(settings) else { return false };
    table(root.get_ref(), List::Document(document)).is_some_and(|table| table.entries.contains_key("locales"))
}

/// Returns the settings with languages behind the last of a list, or as a new line at the beginning of its table.
pub(super) fn with_locales(settings: &str, list: List<'_>, new: &[Locale]) -> Option<String> {
    let root = DeTable::parse(settings).ok()?;
    let table = table(root.get_ref(), list)?;
    let names = quoted(new);
    let (at, inserted) = if let Some(list) = table.entries.get("locales") {
        let end_of_last = list.get_ref().as_array()?.iter().last().map(|locale| locale.span().end);
        end_of_last.map_or((list.span().start + 1, names.clone()), |end| (end, format!(", {names}")))
    } else {
        let start = table.span.start;
        let line = settings.get(start..)?.lines().next()?;
        let end = if settings.contains("\r\n") { "\r\n" } else { "\n" };
        (start + line.len(), format!("{end}locales = [{names}]"))
    };
    let (head, tail) = settings.split_at_checked(at)?;
    Some(format!("{head}{inserted}{tail}"))
}

fn table<'a>(root: &'a DeTable<'a>, list: List<'_>) -> Option<Table<'a>> {
    match list {
        List::Project => as_table(root.get("project")?),
        List::Document(id) => {
            let mut tables = root.get("document")?.get_ref().as_array()?.iter().filter_map(as_table);
            tables.find(|table| table.entries.get("id").and_then(|value| value.get_ref().as_str()) == Some(id))
        }
    }
}

fn as_table<'a>(value: &'a Spanned<DeValue<'a>>) -> Option<Table<'a>> {
    Some(Table { entries: value.get_ref().as_table()?, span: value.span() })
}
