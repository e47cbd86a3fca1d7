//! Files that are replaced together: what is to be written, and what must still be there.

use std::path::Path;

use crate::cli::error::CommandError;
use crate::cli::store::Store;
use crate::cli::transaction::Transaction;
use crate::diag::Diagnostic;
use crate::digest::sha256_hex;

/// A file that was read once more.
#[derive(Debug)]
pub(crate) struct Again {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    pub(super) digest: String,
}

impl Again {
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        Self { digest: sha256_hex(&bytes), bytes }
    }
}

/// What was read of a file that is to be replaced.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Seen<'a> {
    /// This text.
    Text(&'a str),
    /// This, a moment ago: it is not read another time before it is replaced.
    JustNow(&'a Again),
    /// That there is none.
    Absent,
    /// It does not matter: nobody writes it by hand.
    Anything,
}

/// Files that are replaced as one: all of them or none.
pub(crate) struct Update<'a> {
    pub(super) store: &'a Store,
    pub(super) transaction: Transaction,
}

impl Update<'_> {
    /// Adds a file and its new text; what was seen of it must still be there.
    pub(crate) fn stage(&self, name: &str, seen: Seen<'_>, text: &str) -> Result<(), CommandError> {
        let target = self.store.target(name)?;
        let before = match seen {
            Seen::JustNow(file) => {
                if file.bytes == text.as_bytes() {
                    return Ok(());
                }
                Some(file.digest.clone())
            }
            Seen::Text(_) | Seen::Absent | Seen::Anything => {
                let on_disk = self.store.read_bytes(name)?;
                let is_as_seen = match seen {
                    Seen::Text(seen) => on_disk.as_deref() == Some(seen.as_bytes()),
                    Seen::Absent => on_disk.is_none(),
                    Seen::JustNow(_) | Seen::Anything => true,
                };
                if !is_as_seen {
                    return Err(CommandError::Changed { path: self.store.path(name) });
                }
                if on_disk.as_deref() == Some(text.as_bytes()) {
                    return Ok(());
                }
                on_disk.as_deref().map(sha256_hex)
            }
        };
        self.store.note_writing();
        self.transaction.stage(&target, text.as_bytes(), before).map_err(|failure| self.store.write_error(failure))
    }

    /// Replaces the files; says which of them somebody saved at the same moment, and so were left alone.
    pub(crate) fn commit(self) -> Result<Vec<Diagnostic>, CommandError> {
        let kept = self.transaction.commit().map_err(|failure| self.store.write_error(failure))?;
        Ok(kept.iter().map(|name| saved_meanwhile(name)).collect())
    }
}

pub(super) fn saved_meanwhile(name: &Path) -> Diagnostic {
    let name = name.to_string_lossy().replace('\\', "/");
    let message = format!("`{name}` was saved while a sync was not finished: it is left as it is");
    Diagnostic::warning("saved-meanwhile", message).help("run `polyfold sync` to bring it up to date")
}
