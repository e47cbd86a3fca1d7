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
    let Rendered { text, .. } = render(catalog, 0);
    prove(catalog, &text)?;
    Ok(text)
}

/// Returns the text of a catalog's file if it is another than `old`, which is on disk now.
///
/// What is on disk already needs no proof that it can be read: it was. So only the records are proved that `old`
/// does not have letter for letter; a large catalog in which a little changed is mostly of the other kind.
pub fn write_over(old: &[u8], catalog: &Catalog) -> Result<Option<String>, WriteError> {
    let catalog = &*as_written(catalog);
    let Rendered { text, records } = render(catalog, old.len());
    if text.as_bytes() == old {
        return Ok(None);
    }
    let is_known = known_records(old, &text, &records);
    let doubtful = catalog.records.iter().zip(is_known).filter(|(_, is_known)| !is_known);
    let doubtful: Vec<Record> = doubtful.map(|(record, _)| record.clone()).collect();
    let doubtful = Catalog { records: doubtful, ..catalog.without_records() };
    prove_keys(catalog)?;
    // Alone, records can look like the work of another tool; then the whole must be looked at.
    prove(&doubtful, &render(&doubtful, 0).text).or_else(|_| prove(catalog, &text))?;
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

/// So many old blocks are passed over to find a record.
const NEAR: usize = 4;
/// After so many records in a row that are not near, the order of the two texts is another.
const MOST_MISSES: usize = 64;

/// Returns of each record of a text whether the old text has all its blocks letter for letter.
///
/// Most records are there, in the same order: both texts are walked together, and only what is left over on both sides
/// is looked up.
fn known_records(old: &[u8], text: &str, records: &[Range<usize>]) -> Vec<bool> {
    let (mut rest, mut passed, mut misses) = (old.trim_ascii_start(), Vec::new(), 0);
    let mut open = Vec::new();
    for (index, range) in records.iter().enumerate() {
        let record = text.as_bytes()[range.clone()].trim_ascii();
        let near = if misses < MOST_MISSES { find_near(rest, record) } else { None };
        if let Some((before, after)) = near {
            passed.extend(before);
            (rest, misses) = (after, 0);
        } else {
            open.push((index, record));
            misses += 1;
        }
    }
    let left: HashSet<&[u8]> = passed.into_iter().chain(blocks(rest)).collect();
    let mut is_known = vec![true; records.len()];
    for (index, record) in open {
        is_known[index] = blocks(record).all(|block| left.contains(block));
    }
    is_known
}

/// Finds a record among the next blocks of a text; returns the blocks before it, and what follows it.
fn find_near<'a>(text: &'a [u8], record: &[u8]) -> Option<(Vec<&'a [u8]>, &'a [u8])> {
    let (mut passed, mut rest) = (Vec::new(), text);
    loop {
        if let Some(after) = rest.strip_prefix(record).filter(|after| ends_block(after)) {
            return Some((passed, after.trim_ascii_start()));
        }
        if passed.len() == NEAR {
            return None;
        }
        let (block, after) = split_block(rest)?;
        passed.push(block);
        rest = after;
    }
}

fn ends_block(after: &[u8]) -> bool {
    after.starts_with(b"\n\n") || matches!(after, b"" | b"\n")
}

/// Returns the stretches between empty lines, without white space at their ends.
fn blocks(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = text.trim_ascii_start();
    std::iter::from_fn(move || {
        let (block, after) = split_block(rest)?;
        rest = after;
        Some(block)
    })
}

/// Splits the first block off from a text that begins with one.
fn split_block(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = text.windows(2).position(|pair| pair == b"\n\n").unwrap_or(text.len());
    let (block, after) = text.split_at(end);
    (!block.is_empty()).then_some((block.trim_ascii_end(), after.trim_ascii_start()))
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

/// Renders a catalog; its text is likely to be about as long as `length`.
fn render(catalog: &Catalog, length: usize) -> Rendered {
    let mut records = Vec::with_capacity(catalog.records.len());
    let mut out = String::with_capacity(length + length / 16);
    let _ = writeln!(
        out,
        "### {}, {} ({}). To translate: delete “# missing: ” and write after “=”. {HEAD_END}",
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
            let _ = writeln!(out, "# {} {key} =", Keyword::Missing.as_str());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_records_that_the_old_text_does_not_have_need_a_proof() {
        let section = |prefix: &str, count| (0..count).map(|n| format!("{prefix}{n} = x")).collect::<Vec<String>>();
        let (one, two, three) = (section("a", 20), section("b", 100), section("c", 100));
        let turned = [two.as_slice(), &["new = x".to_owned()], &three, &one].concat();
        let turned: Vec<&str> = turned.iter().map(String::as_str).collect();
        let cases: [(&str, &[&str], &[usize]); 8] = [
            ("a = b\n\nc = d\n", &["a = b", "c = d"], &[]),
            ("# s\na = b\n\nc = d\n", &["# s\na = e", "c = d"], &[0]),
            ("a = b\n\nc = d\n", &["a = b", "new = e", "c = d"], &[1]),
            ("a = b\n\nc = d\n\ne = f", &["e = f", "a = b", "c = d"], &[]),
            ("## g\n\na = b\n\nc = d\n", &["## h\n\na = b", "c = d"], &[0]),
            ("## g\n\na = b\n\nc = d\n", &["## g\n\na = b", "c = d"], &[]),
            ("a = b\n c\n", &["a = b"], &[0]),
            (&[one, two, three].concat().join("\n\n"), &turned, &[100]),
        ];
        for (old, records, expected) in cases {
            let (mut text, mut ranges) = (String::new(), Vec::new());
            for record in records {
                let start = text.len();
                text.extend(["\n", record, "\n"]);
                ranges.push(start..text.len());
            }
            let known = known_records(old.as_bytes(), &text, &ranges);
            let doubtful: Vec<usize> = (0..known.len()).filter(|index| !known[*index]).collect();
            assert_eq!(doubtful, expected, "{old}");
        }
    }
}
