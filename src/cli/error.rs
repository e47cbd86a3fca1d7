//! What stops a command, and the exit status.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::diag::Diagnostic;

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
    #[error("cannot read `{}`: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file or folder could not be written.
    #[error("cannot write `{}`: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file would be written outside of the project.
    #[error("`{}` leads to `{}`, which is not a file of the project", path.display(), target.display())]
    Outside {
        /// The file as the project names it.
        path: PathBuf,
        /// Where it leads.
        target: PathBuf,
    },
    /// Somebody saved a file while the command was working on it.
    #[error("`{}` was saved by another program while polyfold was working on it", path.display())]
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
            Self::Read { .. } => Some("check that it exists and may be read".to_owned()),
            Self::Write { .. } => {
                Some("nothing was lost: the file is as it was; free some space or check the permissions".to_owned())
            }
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
