//! Catalogs: all entries of one language for one document, in file order.

use crate::catalog::Entry;
use crate::locale::Locale;
use crate::text::{MessageKey, Pattern};

/// A file `translations/<locale>/<document>.ftl`.
///
/// Invariant: no key is twice among its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    /// The language.
    pub locale: Locale,
    /// The document's id, or `facts`.
    pub document: String,
    /// Notes of people at the head of the file, other than the line that polyfold writes.
    pub notes: Vec<String>,
    /// The records in file order, obsolete ones last.
    pub records: Vec<Record>,
}

/// A record of a catalog with the comments that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The `## ` group comment before it.
    pub group: Option<String>,
    /// The author's note to translators, from `i18n:comment`: `# note: …`.
    pub note: Option<String>,
    /// Comment lines of people, without `# `; kept in place.
    pub comments: Vec<String>,
    /// What it is.
    pub kind: RecordKind,
}

/// The kinds of records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordKind {
    /// A translation.
    Entry(Entry),
    /// A message without translation: `# missing: key =`.
    Stub {
        /// Which message.
        key: MessageKey,
        /// Its source text.
        source: Pattern,
    },
    /// An entry whose message is no longer in the source: kept as comments.
    Obsolete(Entry),
}

impl Record {
    /// Returns the key of the message that the record is about.
    pub fn key(&self) -> &MessageKey {
        match &self.kind {
            RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => &entry.key,
            RecordKind::Stub { key, .. } => key,
        }
    }

    /// Returns the live entry, if it is one.
    pub fn entry(&self) -> Option<&Entry> {
        match &self.kind {
            RecordKind::Entry(entry) => Some(entry),
            RecordKind::Stub { .. } | RecordKind::Obsolete(_) => None,
        }
    }
}

impl Catalog {
    /// Returns a catalog without records.
    pub fn new(locale: &Locale, document: &str) -> Self {
        Self { locale: locale.clone(), document: document.to_owned(), notes: Vec::new(), records: Vec::new() }
    }

    /// Returns the live entry of a message.
    pub fn entry(&self, key: &MessageKey) -> Option<&Entry> {
        self.records.iter().filter_map(Record::entry).find(|entry| entry.key == *key)
    }
}
