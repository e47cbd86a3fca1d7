//! Former texts: what translations said before they were edited.
//!
//! A catalog keeps only the digest of the text that its status line was written for. The text itself is looked for
//! elsewhere (a history of the file), and only for entries whose edit must be judged by it. In: catalogs, and older versions
//! of them. Out: the texts by their digests. Without them an edit is judged by the digest alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Record, RecordKind, text_digest};
use crate::digest::Digest;
use crate::text::Pattern;

/// Former texts of translations.
///
/// Invariant: each text has the digest under which it stands, with the key of its entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FormerTexts {
    texts: BTreeMap<Digest, Pattern>,
}

impl FormerTexts {
    /// Returns the digests of the texts that a catalog's outdated entries had before somebody edited them.
    pub fn wanted(catalog: &Catalog) -> BTreeSet<Digest> {
        let entries = catalog.records.iter().filter_map(Record::entry).filter(|entry| entry.source_now.is_some());
        let lines = entries.filter_map(|entry| entry.status.as_ref().map(|line| (entry, line.text)));
        lines
            .filter(|(entry, former)| text_digest(&entry.key, &entry.text) != *former)
            .map(|(_, former)| former)
            .collect()
    }

    /// Takes over the texts of an older version of a catalog, those that are wanted.
    pub fn learn(&mut self, catalog: &Catalog, wanted: &BTreeSet<Digest>) {
        for record in &catalog.records {
            let (RecordKind::Entry(entry) | RecordKind::Obsolete(entry)) = &record.kind else { continue };
            let digest = text_digest(&entry.key, &entry.text);
            if wanted.contains(&digest) {
                self.texts.entry(digest).or_insert_with(|| entry.text.clone());
            }
        }
    }

    /// Returns whether all of the wanted texts are known.
    pub fn has_all(&self, wanted: &BTreeSet<Digest>) -> bool {
        wanted.iter().all(|digest| self.texts.contains_key(digest))
    }

    /// Returns the text that this is the digest of, if it is known.
    pub(super) fn get(&self, digest: Digest) -> Option<&Pattern> {
        self.texts.get(&digest)
    }
}
