//! The record of what a command saw of the project's files.
//!
//! A command is a function of what it reads: when all of that is the same, so is its result. The record has
//! every file with the digest of its bytes, also those that were not there; nothing is said by names of
//! inputs that somebody would have to keep complete.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::digest::sha256_hex;

/// What was seen of files, by names as in messages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// Files that were read: SHA-256 of their bytes, or nothing where there was no file.
    pub(crate) files: BTreeMap<String, Option<String>>,
    /// Whether files that were asked for were there.
    pub(crate) presence: BTreeMap<String, bool>,
    /// The entries of folders.
    pub(crate) folders: BTreeMap<String, Vec<String>>,
}

/// A record that grows while a command runs; several threads may read at the same time.
#[derive(Default)]
pub(crate) struct Trace {
    record: Mutex<Record>,
}

#[derive(Default)]
struct Record {
    seen: Seen,
    has_written: bool,
}

impl Trace {
    /// Records a file that was read. The first reading counts: the result was made from it.
    pub(crate) fn file(&self, name: &str, bytes: Option<&[u8]>) {
        if !self.record().seen.files.contains_key(name) {
            // Large files are not hashed under the lock.
            let digest = bytes.map(sha256_hex);
            self.record().seen.files.entry(name.to_owned()).or_insert(digest);
        }
    }

    /// Returns whether a file with this digest, or none, is what was read first.
    pub(crate) fn is_as_first(&self, name: &str, digest: Option<&str>) -> bool {
        self.record().seen.files.get(name).is_some_and(|first| first.as_deref() == digest)
    }

    /// Records whether a file was there.
    pub(crate) fn presence(&self, name: &str, is_there: bool) {
        self.record().seen.presence.entry(name.to_owned()).or_insert(is_there);
    }

    /// Records the entries of a folder.
    pub(crate) fn folder(&self, name: &str, entries: &[String]) {
        self.record().seen.folders.entry(name.to_owned()).or_insert_with(|| entries.to_vec());
    }

    /// Records that a file is written: what was seen is not what is there from now on.
    pub(crate) fn writing(&self) {
        self.record().has_written = true;
    }

    /// Returns what was seen, if nothing was written.
    pub(crate) fn seen(&self) -> Option<Seen> {
        let record = self.record();
        (!record.has_written).then(|| record.seen.clone())
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
