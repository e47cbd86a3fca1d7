//! The tables `[[document]]`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::de::DeValue;

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::locale::Locale;
use crate::project::settings::theme::read_own_theme;
use crate::project::settings::{missing, parse_locale};
use crate::project::sheet::NamedSheet;
use crate::project::toml_reader::{At, TableReader};
use crate::project::{DocumentSettings, FitRule, Sheet, Theme, Variable};

/// What a project has that its documents choose from.
pub(super) struct Given<'a> {
    /// The target locales.
    pub(super) locales: &'a [Locale],
    /// The sheets of its own.
    pub(super) sheets: &'a [NamedSheet],
    /// The look.
    pub(super) theme: &'a Theme,
}

/// Reads the tables `[[document]]` of a project.
pub(super) fn read_documents(
    file: &Arc<SourceFile>,
    root: &mut TableReader<'_>,
    given: &Given<'_>,
) -> Vec<DocumentSettings> {
    let mut documents: Vec<DocumentSettings> = Vec::new();
    let tables = root.tables("document");
    if tables.is_empty() {
        let fault = Diagnostic::error("bad-setting", "the project has no document");
        root.fault(fault.help("add `[[document]]` with `id = \"…\"` for `sources/….md`"), 0..0);
    }
    for table in tables {
        let mut reader = TableReader::new(file, "`[[document]]`", table.value);
        if let Some(document) = read_document(file, &mut reader, &table.span, given) {
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
    given: &Given<'_>,
) -> Option<DocumentSettings> {
    let id = match reader.string("id") {
        Some(id) => check_document_id(reader, id),
        None => missing(reader, "id", span, "the name of the file in `sources/`, without `.md`"),
    };
    let was = reader.string("was").and_then(|was| check_document_id(reader, was));
    let from = reader.string("from").and_then(|from| read_from(reader, id.as_deref(), from));
    let sheet = read_sheet(reader, given.sheets);
    let theme = read_own_theme(file, reader, given.theme);
    let locales = read_own_locales(reader, given.locales);
    let edition = reader.string("edition").map(|edition| edition.value);
    let fit = read_fit(reader);
    let variables = reader.table("variables").map_or_else(BTreeMap::new, |table| {
        let mut variables = TableReader::new(file, "`variables`", table.value);
        let read = read_variables(&mut variables);
        let faults = variables.finish_open();
        reader.faults(faults);
        read
    });
    Some(DocumentSettings { id: id?, was, from, theme, sheet: sheet?, locales, edition, variables, fit })
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

/// Reads the id of the document that a document starts with, which is another one.
fn read_from(reader: &mut TableReader<'_>, id: Option<&str>, from: At<String>) -> Option<String> {
    if id == Some(from.value.as_str()) {
        let fault = Diagnostic::error("bad-setting", format!("`{}` cannot start with itself", from.value));
        reader.fault(fault.help("name the earlier edition, or take `from` out"), from.span);
        return None;
    }
    check_document_id(reader, from)
}

/// Returns the sheet that a document names: one of the project or a built-in one.
fn read_sheet(reader: &mut TableReader<'_>, sheets: &[NamedSheet]) -> Option<Sheet> {
    let Some(name) = reader.string("sheet") else { return Sheet::named("a4") };
    // The faults of a sheet of the project are said where it is written.
    if let Some(own) = sheets.iter().find(|sheet| sheet.id == name.value) {
        return own.sheet.clone();
    }
    let sheet = Sheet::named(&name.value);
    if sheet.is_none() {
        let built_in = Sheet::built_in().iter().map(|sheet| sheet.id.as_str());
        let names: Vec<&str> = built_in.chain(sheets.iter().map(|sheet| sheet.id.as_str())).collect();
        let help = nearest(&name.value, names.iter().copied()).map_or_else(
            || format!("the sheets are: {}; write another as `[[sheet]]`", names.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let fault = Diagnostic::error("unknown-sheet", format!("there is no sheet `{}`", name.value));
        reader.fault(fault.help(help), name.span);
    }
    sheet
}

/// Returns the locales that a document is translated into, in the project's order; all where it names none.
fn read_own_locales(reader: &mut TableReader<'_>, project: &[Locale]) -> Vec<Locale> {
    let Some(tags) = reader.strings("locales") else { return project.to_vec() };
    let mut own: Vec<Locale> = Vec::new();
    for tag in tags {
        let Some(locale) = parse_locale(reader, &tag) else { continue };
        if !project.contains(&locale) {
            let fault = Diagnostic::error("bad-setting", format!("`{locale}` is not a locale of this project"));
            reader.fault(fault.help("add it to `locales` in `[project]`"), tag.span);
        } else if own.contains(&locale) {
            let fault = Diagnostic::error("bad-setting", format!("`{locale}` is listed twice"));
            reader.fault(fault.help("take one of them out"), tag.span);
        } else {
            own.push(locale);
        }
    }
    project.iter().filter(|locale| own.contains(locale)).cloned().collect()
}

fn read_fit(reader: &mut TableReader<'_>) -> FitRule {
    let Some(word) = reader.string("fit") else { return FitRule::default() };
    match word.value.as_str() {
        "each" => FitRule::Each,
        "same-for-all" => FitRule::SameForAll,
        other => {
            let message = format!("`fit` is `{other}`, expected `each` or `same-for-all`");
            reader.fault(Diagnostic::error("bad-setting", message), word.span);
            FitRule::default()
        }
    }
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
