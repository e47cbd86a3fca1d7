//! Which files a reader saw, to know whether it saw them all at one moment.
//!
//! A file is replaced by a rename, so another file stands at its path from then on. That is asked here, not whether
//! the texts differ: it costs no second reading. A file that somebody saves in place gets another time or length.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The files that were read, by names as in messages; several threads may read at the same time.
#[derive(Default)]
pub(super) struct Moment {
    files: Mutex<BTreeMap<String, Option<Identity>>>,
}

/// What tells a file from the one that took its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Identity {
    number: (u64, u64),
    length: u64,
    modified: Option<SystemTime>,
}

impl Identity {
    pub(super) fn of(metadata: &Metadata) -> Self {
        Self { number: number(metadata), length: metadata.len(), modified: metadata.modified().ok() }
    }
}

impl Moment {
    /// Records a file that was read, or that was not there. The first reading counts.
    pub(super) fn saw(&self, name: &str, file: Option<Identity>) {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.entry(name.to_owned()).or_insert(file);
    }

    /// Returns whether each file that was read is the one that `now` finds.
    pub(super) fn lasts(&self, now: impl Fn(&str) -> Option<Identity>) -> bool {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.iter().all(|(name, file)| now(name) == *file)
    }
}

#[cfg(unix)]
fn number(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn number(_metadata: &Metadata) -> (u64, u64) {
    (0, 0)
}
