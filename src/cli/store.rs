//! Reading and writing of the project's files.
//!
//! Invariant: a file is replaced as a whole (written beside, synced, renamed),
//! and only when its bytes differ; a stopped process leaves the old file or the new.
//! Files that belong together are replaced together, by an [`Update`].
//! Invariant: nothing is written outside of the project's folder.

#![expect(clippy::disallowed_methods, reason = "this is the door to the file system")]

mod moment;
mod update;

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::cli::error::CommandError;
use crate::cli::store::moment::{Identity, Moment};
use crate::cli::store::update::saved_meanwhile;
use crate::cli::trace::{self, Trace};
use crate::cli::transaction::{self, Failure, Transaction};
use crate::cli::ui::Ui;
use crate::diag::{Diagnostic, SourceFile};
use crate::digest::sha256_hex;

pub(crate) use crate::cli::store::update::{Again, Seen, Update};

/// The files below a project's folder.
pub(crate) struct Store {
    root: PathBuf,
    trace: Option<Trace>,
    moment: Moment,
}

/// An exclusive hold on a project, until it is dropped.
pub(crate) struct Lock {
    _file: File,
}

impl Store {
    /// Returns the files below `root`.
    pub(crate) fn new(root: PathBuf) -> Self {
        Self { root, trace: None, moment: Moment::default() }
    }

    /// Returns the files below `root`, and keeps a record of what is seen of them.
    pub(crate) fn traced(root: PathBuf) -> Self {
        Self { root, trace: Some(Trace::default()), moment: Moment::default() }
    }

    /// Returns what was seen so far if nothing was written; nothing of files that are not traced.
    pub(crate) fn seen(&self) -> Option<trace::Seen> {
        self.trace.as_ref().and_then(Trace::seen)
    }

    /// Returns whether everything that was seen would be seen again.
    pub(crate) fn is_as_seen(&self, seen: &trace::Seen) -> bool {
        let bytes = |name: &String| self.read_bytes(name).ok().map(|bytes| bytes.map(|bytes| sha256_hex(&bytes)));
        seen.presence.iter().all(|(name, is_there)| self.has(name) == *is_there)
            && seen.folders.iter().all(|(name, entries)| self.list(name).is_ok_and(|now| now == *entries))
            && seen.files.par_iter().all(|(name, digest)| bytes(name).is_some_and(|now| now == *digest))
    }

    /// Returns whether all that was read was on the disk at one moment: no file was replaced since, and no command is
    /// replacing any.
    pub(crate) fn is_of_one_moment(&self) -> bool {
        // In this order: who saw a new file, and finds no journal, finds the others new too.
        !transaction::is_unfinished(&self.root)
            && self.moment.lasts(|name| fs::metadata(self.path(name)).ok().as_ref().map(Identity::of))
    }

    /// Returns the path of a file that messages call `name`.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Returns whether there is such a file.
    pub(crate) fn has(&self, name: &str) -> bool {
        let is_there = self.path(name).is_file();
        if let Some(trace) = &self.trace {
            trace.presence(name, is_there);
        }
        is_there
    }

    /// Returns whether a file is in the project when all links are followed.
    pub(crate) fn is_inside(&self, name: &str) -> bool {
        let real = |path: &Path| fs::canonicalize(path).ok();
        matches!((real(&self.root), real(&self.path(name))), (Some(root), Some(path)) if path.starts_with(&root))
    }

    /// Returns the size of a file in bytes.
    pub(crate) fn size(&self, name: &str) -> Option<u64> {
        fs::metadata(self.path(name)).ok().map(|metadata| metadata.len())
    }

    /// Returns the bytes of a file, or nothing when there is none.
    pub(crate) fn read_bytes(&self, name: &str) -> Result<Option<Vec<u8>>, CommandError> {
        let path = self.path(name);
        let (bytes, identity) = match read(&path) {
            Ok((bytes, identity)) => (Some(bytes), Some(identity)),
            Err(source) if source.kind() == io::ErrorKind::NotFound => (None, None),
            Err(source) => return Err(CommandError::Read { path, source }),
        };
        self.moment.saw(name, identity);
        if let Some(trace) = &self.trace {
            trace.file(name, bytes.as_deref());
        }
        Ok(bytes)
    }

    /// Returns a text file, or nothing when there is none; text that is not UTF-8 is a diagnostic.
    pub(crate) fn read_text(&self, name: &str) -> Result<Option<Result<Arc<SourceFile>, Diagnostic>>, CommandError> {
        let Some(bytes) = self.read_bytes(name)? else { return Ok(None) };
        Ok(Some(match String::from_utf8(bytes) {
            Ok(text) => Ok(SourceFile::new(name, text)),
            Err(error) => Err(not_utf8(name, error.as_bytes(), error.utf8_error().valid_up_to())),
        }))
    }

    /// Reads a file again before it is written over; of a traced project, it must be what was read first.
    pub(crate) fn read_again(&self, name: &str) -> Result<Option<Again>, CommandError> {
        let file = self.read_bytes(name)?.map(Again::new);
        let digest = file.as_ref().map(|file| file.digest.as_str());
        if self.trace.as_ref().is_some_and(|trace| !trace.is_as_first(name, digest)) {
            return Err(CommandError::Usage {
                message: format!("`{name}` was changed by another program in this moment"),
                help: "it was left as it is now: run the command again".to_owned(),
            });
        }
        Ok(file)
    }

    /// Returns the names of the entries of a folder, sorted; none when there is no such folder.
    pub(crate) fn list(&self, name: &str) -> Result<Vec<String>, CommandError> {
        let path = self.path(name);
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Some(trace) = &self.trace {
                    trace.folder(name, &[]);
                }
                return Ok(Vec::new());
            }
            Err(source) => return Err(CommandError::Read { path, source }),
        };
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|source| CommandError::Read { path: path.clone(), source })?;
            names.extend(entry.file_name().into_string().ok());
        }
        names.sort_unstable();
        if let Some(trace) = &self.trace {
            trace.folder(name, &names);
        }
        Ok(names)
    }

    /// Returns the names of the folders in a folder, sorted, without hidden ones.
    pub(crate) fn folders(&self, name: &str) -> Result<Vec<String>, CommandError> {
        let folder = self.path(name);
        let mut names = if folder.is_dir() { self.list(name)? } else { Vec::new() };
        names.retain(|entry| !entry.starts_with('.') && folder.join(entry).is_dir());
        Ok(names)
    }

    /// Replaces a file by `bytes`; returns whether that changed anything.
    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<bool, CommandError> {
        let path = self.path(name);
        if fs::read(&path).is_ok_and(|old| old == bytes) {
            return Ok(false);
        }
        self.note_writing();
        let target = self.target(name)?;
        transaction::replace(&target, bytes).map_err(|source| CommandError::Write { path, source })?;
        Ok(true)
    }

    /// Starts to replace several files as one.
    pub(crate) fn update(&self) -> Result<Update<'_>, CommandError> {
        Ok(Update { store: self, transaction: Transaction::new(&self.real_root()?) })
    }

    /// Removes a file if it is there; returns whether it was.
    pub(crate) fn remove(&self, name: &str) -> Result<bool, CommandError> {
        let path = self.path(name);
        if fs::symlink_metadata(&path).is_err() {
            return Ok(false);
        }
        self.note_writing();
        match fs::remove_file(self.target(name)?) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(source) => Err(CommandError::Write { path, source }),
        }
    }

    fn note_writing(&self) {
        if let Some(trace) = &self.trace {
            trace.writing();
        }
    }

    /// Takes an exclusive hold on the project; waits while another command has it.
    ///
    /// Finishes what a command that died has begun. The lock is on the settings file, which every project has, so that
    /// no file of ours is left behind.
    pub(crate) fn lock(&self, ui: &Ui) -> Result<Lock, CommandError> {
        let lock = self.hold(|| ui.status("another polyfold command is writing to this project: waiting for it"))?;
        ui.diagnostics(&self.recover()?);
        Ok(lock)
    }

    /// Waits until no command writes to the project, and keeps others from it.
    pub(crate) fn hold_still(&self) -> Result<Lock, CommandError> {
        let lock = self.hold(|| {})?;
        if transaction::is_unfinished(&self.root) {
            self.recover()?;
        }
        Ok(lock)
    }

    /// Finishes what a command that died has begun, if there is anything; says which files keep a person's edit.
    pub(crate) fn finish_interrupted(&self) -> Result<Vec<Diagnostic>, CommandError> {
        if !transaction::is_unfinished(&self.root) {
            return Ok(Vec::new());
        }
        let _lock = self.hold(|| {})?;
        self.recover()
    }

    fn hold(&self, on_wait: impl FnOnce()) -> Result<Lock, CommandError> {
        let path = self.path(crate::project::SETTINGS_FILE);
        let read_error = |source| CommandError::Read { path: path.clone(), source };
        let mut on_wait = Some(on_wait);
        loop {
            let file = File::open(&path).map_err(read_error)?;
            if file.try_lock().is_err() {
                if let Some(on_wait) = on_wait.take() {
                    on_wait();
                }
                file.lock().map_err(read_error)?;
            }
            // While we waited the settings may have been replaced; then others lock another file than we.
            if is_still(&file, &path) {
                return Ok(Lock { _file: file });
            }
        }
    }

    fn recover(&self) -> Result<Vec<Diagnostic>, CommandError> {
        let root = self.real_root()?;
        let kept =
            transaction::recover(&root, &self.written_folders()?).map_err(|failure| self.write_error(failure))?;
        Ok(kept.iter().map(|name| saved_meanwhile(name)).collect())
    }

    /// Returns the folders that polyfold writes to. A folder that is a link is not ours to clear up.
    fn written_folders(&self) -> Result<Vec<PathBuf>, CommandError> {
        let mut folders = vec![self.root.clone(), self.path("sources")];
        for name in ["translations", "out"] {
            let folder = self.path(name);
            if is_real_folder(&folder) {
                folders.extend(self.list(name)?.into_iter().map(|entry| folder.join(entry)));
                folders.push(folder);
            }
        }
        folders.retain(|folder| is_real_folder(folder) || *folder == self.root);
        Ok(folders)
    }

    fn real_root(&self) -> Result<PathBuf, CommandError> {
        let error = |source| CommandError::Write { path: self.root.clone(), source };
        fs::create_dir_all(&self.root).map_err(error)?;
        fs::canonicalize(&self.root).map_err(error)
    }

    /// Returns where a file really is, links followed, and refuses what is outside of the project.
    fn target(&self, name: &str) -> Result<PathBuf, CommandError> {
        let path = self.path(name);
        let root = self.real_root()?;
        let link = fs::read_link(&path).ok();
        let target = real_path(&path).map_err(|source| CommandError::Write { path: path.clone(), source })?;
        match (target.starts_with(&root), link) {
            (true, link) if link.is_none() || target.exists() => Ok(target),
            (_, link) => Err(CommandError::Outside { path, target: link.unwrap_or(target) }),
        }
    }

    /// Returns the error with the path that the person knows.
    fn write_error(&self, failure: Failure) -> CommandError {
        let Failure { path, source } = failure;
        let root = fs::canonicalize(&self.root).unwrap_or_default();
        let path = path.strip_prefix(&root).map(|name| self.root.join(name)).unwrap_or(path);
        CommandError::Write { path, source }
    }
}

/// Returns a file's bytes, and which file it was.
fn read(path: &Path) -> io::Result<(Vec<u8>, Identity)> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    file.read_to_end(&mut bytes)?;
    Ok((bytes, Identity::of(&metadata)))
}

fn is_real_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

/// Returns the path with all links followed; what does not exist yet is taken as it is named.
fn real_path(path: &Path) -> io::Result<PathBuf> {
    match (fs::canonicalize(path), path.parent(), path.file_name()) {
        (Err(error), Some(parent), Some(name)) if error.kind() == io::ErrorKind::NotFound => {
            Ok(real_path(if parent.as_os_str().is_empty() { Path::new(".") } else { parent })?.join(name))
        }
        (real, ..) => real,
    }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let id = |metadata: &fs::Metadata| (metadata.dev(), metadata.ino());
    matches!((file.metadata(), fs::metadata(path)), (Ok(ours), Ok(now)) if id(&ours) == id(&now))
}

#[cfg(not(unix))]
fn is_still(_file: &File, _path: &Path) -> bool {
    true
}

/// Returns the diagnostic for bytes that are not UTF-8, at the first of them.
fn not_utf8(name: &str, bytes: &[u8], valid: usize) -> Diagnostic {
    let help = "save the file as UTF-8 (in most editors: «Save with encoding»)";
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        // Its lines would be shown with a space between all letters: they help nobody.
        return Diagnostic::error("not-utf8", "the file is UTF-16 and not UTF-8")
            .help(help)
            .at(&SourceFile::new(name, ""), 0..0);
    }
    let shown = String::from_utf8_lossy(bytes).into_owned();
    let file = SourceFile::new(name, shown);
    let width = char::REPLACEMENT_CHARACTER.len_utf8();
    Diagnostic::error("not-utf8", format!("byte 0x{:02X} is not UTF-8", bytes[valid]))
        .help(help)
        .at(&file, valid..valid + width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_since_it_was_read_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::traced(folder.path().to_owned());
        fs::write(folder.path().join("a.ftl"), "a = b\n").expect("written");
        assert!(store.read_text("a.ftl").expect("readable").is_some());
        let again = store.read_again("a.ftl").expect("unchanged").map(|again| again.bytes);
        assert_eq!(again.as_deref(), Some(&b"a = b\n"[..]));
        fs::write(folder.path().join("a.ftl"), "a = c\n").expect("written");
        assert!(store.read_again("a.ftl").is_err(), "edited since");
        assert!(store.read_text("b.ftl").expect("readable").is_none());
        fs::write(folder.path().join("b.ftl"), "a = c\n").expect("written");
        assert!(store.read_again("b.ftl").is_err(), "new since");
    }

    #[test]
    fn a_file_in_utf_16_is_called_so() {
        for bytes in [&[0xFF, 0xFE, b'a', 0][..], &[0xFE, 0xFF, 0, b'a']] {
            let fault = not_utf8("a.ftl", bytes, 0);
            assert_eq!(fault.message, "the file is UTF-16 and not UTF-8");
            assert_eq!(fault.place.map(|place| place.line_column()), Some((1, 1)));
        }
    }

    #[test]
    fn what_was_seen_is_known_again_until_anything_differs() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
        write("a", "1");
        let traced = Store::traced(folder.path().to_owned());
        let _ = (traced.read_bytes("a"), traced.read_bytes("b"), traced.has("c"), traced.list(""));
        let seen = traced.seen().expect("nothing was written");
        let store = Store::new(folder.path().to_owned());
        assert!(store.is_as_seen(&seen));
        for (name, other, back) in [("a", Some("2"), Some("1")), ("a", None, Some("1")), ("c", Some("x"), None)] {
            let set = |text: Option<&str>| match text {
                Some(text) => write(name, text),
                None => fs::remove_file(folder.path().join(name)).expect("removed"),
            };
            set(other);
            assert!(!store.is_as_seen(&seen), "{name} {other:?}");
            set(back);
            assert!(store.is_as_seen(&seen), "{name} is as it was");
        }
        assert_eq!(traced.write("a", b"2").ok(), Some(true));
        assert_eq!(traced.seen(), None, "what was seen is not there any more");
    }
}
