//! The door to git: the history of files, read by the `git` command.
//!
//! Nothing here writes, and nothing that a repository's settings name is run: no pager, no diff driver, no
//! monitor. What git prints is taken apart by NUL and by length, never by line, and need not be UTF-8.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A repository with at least one commit, seen from a folder in it.
pub(crate) struct Repository {
    folder: PathBuf,
    /// The folder's path inside the repository, with a slash at the end; empty at the top.
    prefix: String,
    /// Whether older commits were not fetched.
    pub(crate) is_shallow: bool,
}

/// Why there is no history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoHistory {
    /// The program is not there.
    #[error("git is not installed")]
    NoGit,
    /// The project is not under git.
    #[error("this project is in no git repository that can be read")]
    NoRepository,
    /// Nothing was committed yet.
    #[error("nothing was committed yet")]
    NoCommit,
    /// Git stopped in the middle.
    #[error("git could not read the history")]
    Unreadable,
}

/// A commit that touched a file. It has no author on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit {
    /// The full id.
    pub(crate) id: String,
    /// The id as people write it.
    pub(crate) short_id: String,
    /// The day (UTC).
    pub(crate) day: String,
    /// The full ids of its parents; several for a merge.
    pub(crate) parents: Vec<String>,
}

/// The commits that touched a file, and the names that it had.
#[derive(Debug, Default)]
pub(crate) struct FileHistory {
    /// Newest first.
    pub(crate) commits: Vec<Commit>,
    /// Paths inside the repository, today's first.
    pub(crate) names: Vec<String>,
}

/// Marks the beginning of a commit in what `git log` prints; no path begins with it.
const MARK: char = '\u{1}';

impl Repository {
    /// Returns the repository that a folder is in.
    pub(crate) fn of(folder: &Path) -> Result<Self, NoHistory> {
        let mut repository = Self { folder: folder.to_owned(), prefix: String::new(), is_shallow: false };
        let asked = repository.run(&["rev-parse", "--show-prefix", "--is-shallow-repository"]);
        let answer = asked.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => NoHistory::NoGit,
            _ => NoHistory::NoRepository,
        })?;
        let mut lines = answer.lines();
        lines.next().unwrap_or_default().clone_into(&mut repository.prefix);
        repository.is_shallow = lines.next() == Some("true");
        repository.run(&["rev-parse", "--verify", "--quiet", "HEAD"]).map_err(|_| NoHistory::NoCommit)?;
        Ok(repository)
    }

    /// Returns the commits that touched a file of the folder, through renamings of the file.
    pub(crate) fn history(&self, name: &str) -> Result<FileHistory, NoHistory> {
        let format = format!("--format={MARK}%H %h %cd %P");
        let log = [
            "log",
            "--follow",
            "-z",
            "--name-only",
            "--topo-order",
            "--date=short-local",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            &format,
            "--",
            name,
        ];
        let log = self.run(&log).map_err(|_| NoHistory::Unreadable)?;
        let mut history = FileHistory { commits: Vec::new(), names: vec![format!("{}{name}", self.prefix)] };
        for token in log.split(['\0', '\n']).filter(|token| !token.is_empty()) {
            match token.strip_prefix(MARK) {
                Some(commit) => history.commits.extend(read_commit(commit)),
                None if !history.names.iter().any(|known| known == token) => history.names.push(token.to_owned()),
                None => {}
            }
        }
        Ok(history)
    }

    /// Returns the ids of all commits, newest first, parents after their children.
    pub(crate) fn order(&self) -> Result<Vec<String>, NoHistory> {
        let list = self.run(&["rev-list", "--topo-order", "HEAD"]).map_err(|_| NoHistory::Unreadable)?;
        Ok(list.lines().map(str::to_owned).collect())
    }

    /// Gives `take` each file as it was in a commit: its place in `asked`, the id of its bytes, and its text.
    ///
    /// `asked` has commits and paths inside the repository; what is not there is left out.
    pub(crate) fn read_files(
        &self,
        asked: &[(&str, &str)],
        mut take: impl FnMut(usize, &str, &str),
    ) -> Result<(), NoHistory> {
        let mut child = self
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|_| NoHistory::Unreadable)?;
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(NoHistory::Unreadable);
        };
        let requests = asked.iter().flat_map(|(commit, path)| [*commit, ":", *path, "\n"]).collect::<String>();
        let read = std::thread::scope(|scope| {
            // Both pipes are of limited size: who only writes waits for ever. A git that went away shows on the other pipe.
            scope.spawn(move || {
                let _ = stdin.write_all(requests.as_bytes());
            });
            let mut answers = BufReader::new(stdout);
            (0..asked.len()).try_for_each(|index| {
                if let Some((id, text)) = read_answer(&mut answers)? {
                    take(index, &id, &text);
                }
                Ok::<_, io::Error>(())
            })
        });
        let _ = child.kill();
        let _ = child.wait();
        read.map_err(|_| NoHistory::Unreadable)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.folder)
            .args(["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"])
            .args(arguments)
            .envs([("LC_ALL", "C"), ("TZ", "UTC"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0")])
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> io::Result<String> {
        let output = self.command(arguments).output()?;
        if !output.status.success() {
            return Err(io::Error::other("git failed"));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn read_commit(words: &str) -> Option<Commit> {
    let mut words = words.split_ascii_whitespace().map(str::to_owned);
    Some(Commit { id: words.next()?, short_id: words.next()?, day: words.next()?, parents: words.collect() })
}

/// Reads an answer of `git cat-file --batch`: `id type size`, the bytes, a line end; or `name missing`.
fn read_answer(answers: &mut impl io::BufRead) -> io::Result<Option<(String, String)>> {
    let mut head = String::new();
    answers.read_line(&mut head)?;
    let words: Vec<&str> = head.split_ascii_whitespace().collect();
    let [id, kind, size] = words[..] else {
        return if words.last() == Some(&"missing") { Ok(None) } else { Err(io::Error::other("unknown answer")) };
    };
    let size: usize = size.parse().map_err(io::Error::other)?;
    let mut bytes = Vec::new();
    answers.take(size as u64 + 1).read_to_end(&mut bytes)?;
    bytes.truncate(size);
    Ok((kind == "blob").then(|| (id.to_owned(), String::from_utf8_lossy(&bytes).into_owned())))
}

/// Returns the commits of several files, each once, in an order of the whole history.
pub(crate) fn in_order(histories: &[&FileHistory], order: &[String]) -> Vec<Commit> {
    let mut seen = BTreeSet::new();
    let all = histories.iter().flat_map(|history| &history.commits);
    let mut commits: Vec<Commit> = all.filter(|commit| seen.insert(commit.id.clone())).cloned().collect();
    let places: std::collections::BTreeMap<&str, usize> =
        order.iter().enumerate().map(|(place, id)| (id.as_str(), place)).collect();
    commits.sort_by_key(|commit| places.get(commit.id.as_str()).copied().unwrap_or(usize::MAX));
    commits
}
