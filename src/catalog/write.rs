//! Writing a catalog: the one canonical form that polyfold gives a file.
//!
//! ```text
//! ### informasjon, Arabic (ar). To translate: …
//!
//! ## group
//!
//! # note: …            the author's
//! # a person's comment
//! # allow: …
//! # source: …
//! # source now: …
//! # change: …
//! # ok
//! # status: …
//! key = text
//!
//! ### End. …           after the last message
//!
//! # source: …          obsolete
//! # obsolete: …
//! # | key = text
//! ```
//!
//! What was written is read again and compared before it is given out, so that
//! no text can turn into junk unseen.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;

use crate::catalog::line::{Keyword, fold};
use crate::catalog::{Catalog, Entry, Record, RecordKind, parse};
use crate::diag::{Diagnostic, SourceFile};
use crate::text::{MessageKey, Pattern};

/// A catalog cannot be written so that it would be read as it is.
///
/// This is a bug of the caller (a key twice, a name of two words in a status): nothing is written then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// What would be written has errors.
    #[error("the catalog `{document}` for `{locale}` would be broken after writing: {}", first_message(.diagnostics))]
    Broken {
        /// The document's id.
        document: String,
        /// The language.
        locale: String,
        /// What would be wrong with the file.
        diagnostics: Vec<Diagnostic>,
    },
    /// What would be written says something else.
    #[error("the catalog `{document}` for `{locale}` would not be read as it was written{}", at_key(.key.as_ref()))]
    Different {
        /// The document's id.
        document: String,
        /// The language.
        locale: String,
        /// The first message that would be read otherwise.
        key: Option<MessageKey>,
    },
}

fn first_message(diagnostics: &[Diagnostic]) -> &str {
    diagnostics.first().map_or("", |diagnostic| &diagnostic.message)
}

fn at_key(key: Option<&MessageKey>) -> String {
    key.map_or_else(String::new, |key| format!(": see `{key}`"))
}

/// Returns the text of a catalog's file.
///
/// Obsolete records come last; an author's note is put on one line.
pub fn write(catalog: &Catalog) -> Result<String, WriteError> {
    let catalog = &*as_written(catalog);
    let Rendered { text, .. } = render(catalog);
    prove(catalog, &text)?;
    Ok(text)
}

/// Returns the text of a catalog's file if it is another than `old`, which is on disk now.
///
/// What is on disk already needs no proof that it can be read: it was. So only the records are proved that `old`
/// does not have letter for letter; a large catalog in which a little changed is mostly of the other kind.
pub fn write_over(old: &str, catalog: &Catalog) -> Result<Option<String>, WriteError> {
    let catalog = &*as_written(catalog);
    let Rendered { text, records } = render(catalog);
    if text == old {
        return Ok(None);
    }
    let known: HashSet<&str> = old.split("\n\n").map(str::trim).collect();
    let is_known = |range: &Range<usize>| text[range.clone()].trim().split("\n\n").all(|block| known.contains(block));
    let doubtful: Vec<Record> = catalog
        .records
        .iter()
        .zip(&records)
        .filter(|(_, range)| !is_known(range))
        .map(|(record, _)| record.clone())
        .collect();
    let doubtful = Catalog { records: doubtful, ..catalog.without_records() };
    prove_keys(catalog)?;
    // Alone, records can look like the work of another tool; then the whole must be looked at.
    prove(&doubtful, &render(&doubtful).text).or_else(|_| prove(catalog, &text))?;
    Ok(Some(text))
}

/// Proves that a text is read as the catalog that it was made from.
fn prove(catalog: &Catalog, text: &str) -> Result<(), WriteError> {
    let (document, locale) = (catalog.document.clone(), catalog.locale.to_string());
    match parse(&SourceFile::new(document.as_str(), text), &catalog.locale, &document) {
        Ok(read) if read == *catalog => Ok(()),
        Ok(read) => {
            let differs = catalog.records.iter().zip(&read.records).find(|(written, read)| written != read);
            Err(WriteError::Different { document, locale, key: differs.map(|(written, _)| written.key().clone()) })
        }
        Err(diagnostics) => Err(WriteError::Broken { document, locale, diagnostics }),
    }
}

/// Proves that no two records are about the same message.
fn prove_keys(catalog: &Catalog) -> Result<(), WriteError> {
    let mut keys = HashSet::new();
    match catalog.records.iter().map(Record::key).find(|key| !keys.insert(*key)) {
        None => Ok(()),
        Some(key) => Err(WriteError::Different {
            document: catalog.document.clone(),
            locale: catalog.locale.to_string(),
            key: Some(key.clone()),
        }),
    }
}

/// The end of the line that polyfold writes at the head of a catalog; by it the line is known again.
const HEAD_END: &str = "Lines that begin with “#” are kept by polyfold.";

/// The line between the messages and what is obsolete.
///
/// It never changes, so that git keeps apart what is added below the last message and an edit of that message.
const FOOT: &str = "End. Below this line polyfold keeps translations of texts that were deleted.";

/// Returns whether a resource comment is a line that [`write()`] puts at the head or after the messages.
pub(super) fn is_own_line(text: &str) -> bool {
    text.ends_with(HEAD_END) || text == FOOT
}

/// Returns the catalog in the order and with the notes that the file will have; mostly as it is.
fn as_written(catalog: &Catalog) -> Cow<'_, Catalog> {
    let is_plain = |note: &String| {
        !note.is_empty() && note.trim() == note && !note.contains(['\n', '\r', '\t']) && !note.contains("  ")
    };
    let has_plain_notes = catalog.records.iter().filter_map(|record| record.note.as_ref()).all(is_plain);
    if has_plain_notes && catalog.has_obsolete_last() {
        return Cow::Borrowed(catalog);
    }
    let mut catalog = catalog.clone();
    for record in &mut catalog.records {
        let one_line = |note: &String| note.split_whitespace().collect::<Vec<_>>().join(" ");
        record.note = record.note.as_ref().map(one_line).filter(|note| !note.is_empty());
    }
    catalog.put_obsolete_last();
    Cow::Owned(catalog)
}

/// A catalog's text, and where each record stands in it.
struct Rendered {
    text: String,
    records: Vec<Range<usize>>,
}

fn render(catalog: &Catalog) -> Rendered {
    let mut records = Vec::with_capacity(catalog.records.len());
    let mut out = format!(
        "### {}, {} ({}). To translate: delete “# missing: ” and write after “=”. {HEAD_END}\n",
        catalog.document,
        catalog.locale.english_name(),
        catalog.locale
    );
    for note in &catalog.notes {
        push_comment("###", note, &mut out);
    }
    let is_live = |record: &Record| !matches!(record.kind, RecordKind::Obsolete(_));
    let (live, obsolete) = catalog.records.split_at(catalog.records.partition_point(is_live));
    for record in live {
        records.push(push_record(record, &mut out));
    }
    out.push('\n');
    push_comment("###", FOOT, &mut out);
    for record in obsolete {
        records.push(push_record(record, &mut out));
    }
    if !catalog.trailing.is_empty() {
        out.push('\n');
    }
    for comment in &catalog.trailing {
        push_comment("#", comment, &mut out);
    }
    Rendered { text: out, records }
}

fn push_comment(mark: &str, text: &str, out: &mut String) {
    out.push_str(mark);
    if !text.is_empty() {
        out.push(' ');
        out.push_str(text);
    }
    out.push('\n');
}

fn push_keyword(keyword: Keyword, text: &str, out: &mut String) {
    out.push_str("# ");
    out.push_str(keyword.as_str());
    if !text.is_empty() {
        out.push(' ');
        out.push_str(text);
    }
    out.push('\n');
}

/// Writes a record and returns where it stands.
fn push_record(record: &Record, out: &mut String) -> Range<usize> {
    let start = out.len();
    if let Some(group) = &record.group {
        out.push('\n');
        push_comment("##", group, out);
    }
    out.push('\n');
    if let Some(note) = &record.note {
        push_keyword(Keyword::Note, note, out);
    }
    for comment in &record.comments {
        push_comment("#", comment, out);
    }
    match &record.kind {
        RecordKind::Stub { key, source } => {
            push_keyword(Keyword::Source, &fold(source), out);
            push_keyword(Keyword::Missing, &format!("{key} ="), out);
        }
        RecordKind::Entry(entry) => {
            push_metadata(entry, Keyword::Status, out);
            let _ = writeln!(out, "{} = {}", entry.key, entry.text.as_str());
        }
        RecordKind::Obsolete(entry) => {
            push_metadata(entry, Keyword::Obsolete, out);
            for line in format!("{} = {}", entry.key, entry.text.as_str()).lines() {
                push_keyword(Keyword::ObsoleteText, line, out);
            }
        }
    }
    start..out.len()
}

/// Writes the lines above an entry; `status` is the word for its status line, which an obsolete entry always has.
fn push_metadata(entry: &Entry, status: Keyword, out: &mut String) {
    for allowance in &entry.allowances {
        push_keyword(Keyword::Allow, &allowance.to_string(), out);
    }
    let mut push_source = |keyword, source: &Option<Pattern>| {
        if let Some(source) = source {
            push_keyword(keyword, &fold(source), out);
        }
    };
    push_source(Keyword::Source, &entry.source);
    push_source(Keyword::SourceNow, &entry.source_now);
    if let Some(change) = &entry.change {
        push_keyword(Keyword::Change, change, out);
    }
    if entry.is_confirmed {
        push_keyword(Keyword::Ok, "", out);
    }
    match &entry.status {
        Some(line) => {
            let _ = writeln!(out, "# {} {line}", status.as_str());
        }
        None if status == Keyword::Obsolete => push_keyword(status, "", out),
        None => {}
    }
}
