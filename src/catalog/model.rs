//! Catalogs: all entries of one language for one document, in file order.

use std::collections::{BTreeMap, HashMap};

use crate::catalog::Entry;
use crate::locale::Locale;
use crate::text::{MessageKey, Pattern};

/// The name in place of a document's of the catalogs that hold facts: `translations/<locale>/facts.ftl`.
pub const FACTS: &str = "facts";

/// A file `translations/<locale>/<document>.ftl`.
///
/// Invariant: no key is twice among its records; no comment has a line break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    /// The language.
    pub locale: Locale,
    /// The document's id, or `facts`.
    pub document: String,
    /// Resource comments (`### …`) of people, without `### `; the line that polyfold writes is not among them.
    pub notes: Vec<String>,
    /// The records in file order, obsolete ones last.
    pub records: Vec<Record>,
    /// Comment lines of people after the last record, without `# `.
    pub trailing: Vec<String>,
}

/// A record of a catalog with the comments that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The `## ` group comment before it.
    pub group: Option<String>,
    /// The author's note to translators, from `i18n:comment`, on one line: `# note: …`.
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
    /// Returns the catalog with its notes and without its records.
    pub fn without_records(&self) -> Self {
        Self {
            locale: self.locale.clone(),
            document: self.document.clone(),
            notes: self.notes.clone(),
            records: Vec::new(),
            trailing: self.trailing.clone(),
        }
    }

    /// Returns a catalog without records.
    pub fn new(locale: &Locale, document: &str) -> Self {
        Self {
            locale: locale.clone(),
            document: document.to_owned(),
            notes: Vec::new(),
            records: Vec::new(),
            trailing: Vec::new(),
        }
    }

    /// Returns whether no obsolete record stands before a live one.
    pub fn has_obsolete_last(&self) -> bool {
        self.records.is_sorted_by_key(|record| matches!(record.kind, RecordKind::Obsolete(_)))
    }

    /// Moves the obsolete records behind the live ones; the order within both stays.
    ///
    /// A group comment above an obsolete record stays in its place when a live record follows that has none.
    pub fn put_obsolete_last(&mut self) {
        if self.has_obsolete_last() {
            return;
        }
        let (mut live, mut obsolete) = (Vec::new(), Vec::<Record>::new());
        let mut waiting = None;
        for mut record in std::mem::take(&mut self.records) {
            let is_obsolete = matches!(record.kind, RecordKind::Obsolete(_));
            if let Some((group, index)) = waiting.take_if(|_| !is_obsolete || record.group.is_some()) {
                let heir = if is_obsolete || record.group.is_some() { &mut obsolete[index] } else { &mut record };
                heir.group = Some(group);
            }
            if is_obsolete {
                waiting = record.group.take().map(|group| (group, obsolete.len())).or(waiting);
                obsolete.push(record);
            } else {
                live.push(record);
            }
        }
        if let Some((group, index)) = waiting {
            obsolete[index].group = Some(group);
        }
        self.records = live;
        self.records.append(&mut obsolete);
    }

    /// Returns the live entries by key, in no order; for many look-ups.
    pub fn look_up(&self) -> HashMap<&MessageKey, &Entry> {
        self.records.iter().filter_map(Record::entry).map(|entry| (&entry.key, entry)).collect()
    }

    /// Returns the live entries by key.
    pub fn entries(&self) -> BTreeMap<&MessageKey, &Entry> {
        self.records.iter().filter_map(Record::entry).map(|entry| (&entry.key, entry)).collect()
    }

    /// Returns the live entry of a message; looks through all records.
    pub fn entry(&self, key: &MessageKey) -> Option<&Entry> {
        self.records.iter().filter_map(Record::entry).find(|entry| entry.key == *key)
    }
}
