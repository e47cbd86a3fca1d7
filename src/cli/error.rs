//! What stops a command, and the exit status.

use std::io::{self, ErrorKind};
use std::path::{Display, Path, PathBuf};
use std::process::ExitCode;

use crate::diag::Diagnostic;

/// Returns a path as people type it: `./` before it says nothing.
fn shown(path: &Path) -> Display<'_> {
    path.strip_prefix(".").ok().filter(|path| !path.as_os_str().is_empty()).unwrap_or(path).display()
}

/// Returns what the system says of a file in words for people, without numbers and names of temporary files.
pub(crate) fn in_words(error: &io::Error) -> String {
    let words = match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder",
        ErrorKind::PermissionDenied => "it is not permitted",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "your share of the disk is full",
        ErrorKind::ReadOnlyFilesystem => "nothing can be written on this disk",
        ErrorKind::NotADirectory => "there is a file where a folder is expected",
        ErrorKind::IsADirectory => "there is a folder where a file is expected",
        // The kinds of the standard library are not all known here.
        _ => return error.to_string(),
    };
    words.to_owned()
}

fn read_help(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotADirectory | ErrorKind::IsADirectory => OUT_OF_THE_WAY,
        _ => "check that it exists and may be read",
    }
}

fn write_help(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "free some space and run the command again",
        ErrorKind::ReadOnlyFilesystem => "copy the project to a disk that can be written",
        ErrorKind::NotADirectory | ErrorKind::IsADirectory => OUT_OF_THE_WAY,
        ErrorKind::NotFound => "check the name of the folder",
        _ => "check that the file and its folder may be written",
    }
}

const OUT_OF_THE_WAY: &str = "move what is in the way to another place, or give it another name";

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// 0: done, nothing to complain of.
    Done,
    /// 1: it ran and found something that a person must look at.
    Findings,
    /// 2: it could not run.
    CouldNotRun,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Done => Self::from(0),
            ExitStatus::Findings => Self::from(1),
            ExitStatus::CouldNotRun => Self::from(2),
        }
    }
}

/// Why a command could not run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    /// There is no project here.
    #[error("no `polyfold.toml` in `{}` or any folder above it", dir.display())]
    NoProject {
        /// The folder where the search began.
        dir: PathBuf,
    },
    /// Files of the project that every command needs are wrong.
    #[error("the project cannot be read")]
    Project {
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
    /// A change that somebody calls minor is more.
    #[error("not every change named with `--minor` is minor, so nothing was written")]
    NotMinor {
        /// Which, and why.
        diagnostics: Vec<Diagnostic>,
    },
    /// A file or folder could not be read.
    #[error("cannot read `{}`: {}", shown(path), in_words(source))]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file or folder could not be written.
    #[error("cannot write `{}`: {}", shown(path), in_words(source))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file would be written outside of the project.
    #[error("`{}` leads to `{}`, which is not a file of the project", shown(path), target.display())]
    Outside {
        /// The file as the project names it.
        path: PathBuf,
        /// Where it leads.
        target: PathBuf,
    },
    /// Somebody saved a file while the command was working on it.
    #[error("`{}` was saved by another program while polyfold was working on it", shown(path))]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// The command line asks for something that is not there.
    #[error("{message}")]
    Usage {
        /// What is wrong.
        message: String,
        /// What to do.
        help: String,
    },
    /// A fault of the program itself.
    #[error("{message}")]
    Bug {
        /// What happened.
        message: String,
    },
}

impl CommandError {
    /// Returns what to do about it.
    pub(crate) fn help(&self) -> Option<String> {
        match self {
            Self::NoProject { .. } => Some(
                "go to the project's folder, name it with `-C DIR`, or make one with `polyfold new DIR`".to_owned(),
            ),
            Self::Project { .. } | Self::NotMinor { .. } => None,
            Self::Read { source, .. } => Some(read_help(source).to_owned()),
            Self::Write { source, .. } => Some(format!("nothing was lost: the file is as it was; {}", write_help(source))),
            Self::Outside { .. } => Some(
                "nothing was written: put a file or folder in place of the link; polyfold writes only below the project's folder".to_owned(),
            ),
            Self::Changed { .. } => Some("nothing was written: run the command again".to_owned()),
            Self::Usage { help, .. } => Some(help.clone()),
            Self::Bug { .. } => Some(
                "this is a fault of polyfold, not yours: please report it with the command and the project's file"
                    .to_owned(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_is_quoted_in_words() {
        for (kind, path, expected) in [
            (ErrorKind::StorageFull, "./out/.stamp", "cannot write `out/.stamp`: the disk is full"),
            (
                ErrorKind::NotADirectory,
                "out/.stamp",
                "cannot write `out/.stamp`: there is a file where a folder is expected",
            ),
            (ErrorKind::PermissionDenied, ".", "cannot write `.`: it is not permitted"),
            (ErrorKind::TimedOut, "../a", "cannot write `../a`: timed out"),
        ] {
            let error = CommandError::Write { path: PathBuf::from(path), source: kind.into() };
            assert_eq!(error.to_string(), expected);
            assert!(error.help().is_some_and(|help| help.starts_with("nothing was lost")), "{expected}");
        }
    }
}
