//! Several files replaced as one: all of them or none, whenever the process dies.
//!
//! Goes in: new texts of files. Each is written beside its target and synced;
//! then a journal lists the renames; then they are done and the journal is
//! removed. Whoever finds a journal finishes it: before the journal is there the
//! project is as it was, after it the project is as it shall be. Knows no catalogs.

#![expect(clippy::disallowed_methods, reason = "part of the door to the file system")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tempfile::TempPath;

use crate::digest::sha256_hex;

/// The journal's name, in the project's folder.
pub(super) const JOURNAL: &str = ".polyfold-journal";
const TEMPORARY_PREFIX: &str = ".polyfold-";
const TEMPORARY_SUFFIX: &str = ".tmp";

/// Why files were not replaced.
#[derive(Debug)]
pub(super) struct Failure {
    /// The file.
    pub(super) path: PathBuf,
    /// What the system says.
    pub(super) source: io::Error,
}

/// New files that wait beside their targets.
///
/// Invariant: as long as [`Transaction::commit`] has not been called, no target has changed, and the new files go away
/// with the transaction.
pub(super) struct Transaction {
    root: PathBuf,
    staged: Mutex<Vec<Staged>>,
}

struct Staged {
    temporary: TempPath,
    target: PathBuf,
    /// The digest of the target as it was; nothing when there was none.
    before: Option<String>,
}

/// The journal: what is to be renamed. Paths are relative to the project's folder.
#[derive(Serialize, Deserialize)]
struct Journal {
    renames: Vec<Rename>,
}

#[derive(Serialize, Deserialize)]
struct Rename {
    from: PathBuf,
    to: PathBuf,
    before: Option<String>,
}

/// Is asked before each step that changes the disk. Tests let it fail, to see what a process that died there leaves.
type BeforeStep<'a> = &'a mut dyn FnMut() -> io::Result<()>;

impl Transaction {
    /// Returns a transaction on the files below `root` that replaces nothing yet.
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), staged: Mutex::default() }
    }

    /// Writes the new bytes of a file, which must be below the root, beside it. Several threads may stage at once.
    ///
    /// `before` is the digest of the file as it was when the new bytes were made from it; nothing when there was none.
    pub(super) fn stage(&self, target: &Path, bytes: &[u8], before: Option<String>) -> Result<(), Failure> {
        let failure = |source| Failure { path: target.to_owned(), source };
        let temporary = write_beside(target, bytes).map_err(failure)?;
        let staged = Staged { temporary, target: target.to_owned(), before };
        self.staged.lock().unwrap_or_else(PoisonError::into_inner).push(staged);
        Ok(())
    }

    /// Replaces all files; when it fails, none has changed, or the next command that takes the lock finishes it.
    ///
    /// Returns the files that somebody has saved since they were staged, which keep what that person wrote.
    pub(super) fn commit(mut self) -> Result<Vec<PathBuf>, Failure> {
        self.run(&mut || Ok(()))
    }

    fn run(&mut self, before_step: BeforeStep<'_>) -> Result<Vec<PathBuf>, Failure> {
        let staged = self.staged.get_mut().unwrap_or_else(PoisonError::into_inner);
        if staged.is_empty() {
            return Ok(Vec::new());
        }
        // Threads stage in any order.
        staged.sort_by(|one, other| one.target.cmp(&other.target));
        // The new files must be in their folders before a journal says that they are.
        for folder in folders(staged) {
            sync_folder(&folder);
        }
        let journal = self.root.join(JOURNAL);
        let failure = |source| Failure { path: journal.clone(), source };
        let text = serde_json::to_string(&journal_of(staged, &self.root)).map_err(|error| failure(error.into()))?;
        let temporary = write_beside(&journal, text.as_bytes()).map_err(failure)?;
        before_step().map_err(failure)?;
        temporary.persist(&journal).map_err(|error| failure(error.error))?;
        sync_folder(&self.root);
        // From here on the new files belong to the journal.
        for staged in staged {
            staged.temporary.disable_cleanup(true);
        }
        finish(&self.root, before_step)
    }
}

fn folders(staged: &[Staged]) -> BTreeSet<PathBuf> {
    staged.iter().filter_map(|staged| staged.target.parent().map(Path::to_owned)).collect()
}

fn journal_of(staged: &[Staged], root: &Path) -> Journal {
    let relative = |path: &Path| path.strip_prefix(root).unwrap_or(path).to_owned();
    let rename = |staged: &Staged| Rename {
        from: relative(&staged.temporary),
        to: relative(&staged.target),
        before: staged.before.clone(),
    };
    Journal { renames: staged.iter().map(rename).collect() }
}

/// Returns whether a process that died has left a journal.
pub(super) fn is_unfinished(root: &Path) -> bool {
    fs::symlink_metadata(root.join(JOURNAL)).is_ok()
}

/// Finishes what a process that died has begun, and clears its temporary files away. Only under the project's lock.
///
/// Returns the files that somebody has saved since, which keep what that person wrote.
pub(super) fn recover(root: &Path, folders: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let kept = if is_unfinished(root) { finish(root, &mut || Ok(()))? } else { Vec::new() };
    for folder in folders {
        remove_temporary_files(folder);
    }
    Ok(kept)
}

/// Does the renames of the journal that are not done yet, and removes the journal.
fn finish(root: &Path, before_step: BeforeStep<'_>) -> Result<Vec<PathBuf>, Failure> {
    let path = root.join(JOURNAL);
    let failure = |source| Failure { path: path.clone(), source };
    let bytes = fs::read(&path).map_err(failure)?;
    // A journal is renamed into place as a whole: what cannot be read is none of ours.
    let renames = serde_json::from_slice::<Journal>(&bytes).map_or(Vec::new(), |journal| journal.renames);
    let mut kept = Vec::new();
    let mut folders = BTreeSet::new();
    for rename in renames.iter().filter(|rename| rename.is_ours()) {
        let (from, to) = (root.join(&rename.from), root.join(&rename.to));
        let failure = |source| Failure { path: to.clone(), source };
        if !from.is_file() {
            continue;
        }
        before_step().map_err(failure)?;
        if digest_of(&to).map_err(failure)? == rename.before {
            fs::rename(&from, &to).map_err(failure)?;
            folders.extend(to.parent().map(Path::to_owned));
        } else {
            fs::remove_file(&from).map_err(failure)?;
            kept.push(rename.to.clone());
        }
    }
    for folder in &folders {
        sync_folder(folder);
    }
    before_step().map_err(failure)?;
    fs::remove_file(&path).map_err(failure)?;
    sync_folder(root);
    Ok(kept)
}

impl Rename {
    /// Returns whether this is a rename that polyfold writes down: a journal may have come with a project from anywhere.
    fn is_ours(&self) -> bool {
        let is_below = |path: &Path| path.components().all(|part| matches!(part, Component::Normal(_)));
        let is_temporary = self.from.file_name().and_then(|name| name.to_str()).is_some_and(is_temporary_name);
        is_below(&self.from) && is_below(&self.to) && is_temporary && self.from.parent() == self.to.parent()
    }
}

fn is_temporary_name(name: &str) -> bool {
    name.starts_with(TEMPORARY_PREFIX) && name.ends_with(TEMPORARY_SUFFIX)
}

/// Removes what a dead process left; a file that cannot be removed harms nobody.
fn remove_temporary_files(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_str().is_some_and(is_temporary_name) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Returns the digest of a file; nothing when there is none.
fn digest_of(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(sha256_hex(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Replaces one file: written beside, synced, renamed.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_beside(path, bytes)?.persist(path).map_err(|error| error.error)?;
    sync_folder(path.parent().unwrap_or(Path::new(".")));
    Ok(())
}

/// Writes a temporary file beside `path`, with its permissions, and syncs it.
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<TempPath> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY_PREFIX).suffix(TEMPORARY_SUFFIX);
    let mut file = for_everyone(&mut builder).tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Ok(old) = fs::metadata(path) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}

/// Temporary files are private; what becomes of ours is for everyone whom the person's `umask` lets read.
#[cfg(unix)]
fn for_everyone<'a, 'b, 'c>(builder: &'a mut tempfile::Builder<'b, 'c>) -> &'a mut tempfile::Builder<'b, 'c> {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn for_everyone<'a, 'b, 'c>(builder: &'a mut tempfile::Builder<'b, 'c>) -> &'a mut tempfile::Builder<'b, 'c> {
    builder
}

/// Renames must survive a power cut too; not every system can sync a folder.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests;
