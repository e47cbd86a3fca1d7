//! The commands as people run them: whole output and exit status, in a folder of their own.

mod build;
mod changes;
mod edition;
mod faults;
mod fonts;
mod hostile;
mod json;
mod log;
mod machines;
mod pictures;
mod plan;
mod project;
mod stamp;
mod translating;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// A project in a temporary folder.
pub(crate) struct TestProject {
    folder: TempDir,
}

/// What a command printed.
pub(crate) struct Output {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl TestProject {
    /// Returns an empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder can be made") }
    }

    /// Returns a project with two languages and a short leaflet, not synced yet.
    pub(crate) fn leaflet() -> Self {
        let project = Self::empty();
        project.write(
            "polyfold.toml",
            "[project]\nname = \"Test\"\nsource-locale = \"nb\"\nlocales = [\"en\", \"ar\"]\nprint-requires = \"translated\"\n\n[[document]]\nid = \"ark\"\n",
        );
        project.write("sources/facts.ftl", "-help-phone = 22 33 11 60\n");
        project.write(
            "sources/ark.md",
            "# Trenger du hjelp?\n\nDu kan ringe oss.\n\n## Telefon\n\nRing **{ -help-phone }** hele døgnet.\n",
        );
        project
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Replaces `old`, which must be there, in a file.
    pub(crate) fn replace(&self, name: &str, old: &str, new: &str) {
        let text = self.read(name);
        assert!(text.contains(old), "`{old}` is not in {name}:\n{text}");
        self.write(name, &text.replacen(old, new, 1));
    }

    /// Writes a translation under each stub of a catalog, in the order of the file.
    pub(crate) fn translate(&self, name: &str, texts: &[&str]) {
        let mut texts = texts.iter();
        let lines: Vec<String> = self
            .read(name)
            .lines()
            .map(|line| match line.strip_prefix("# missing: ") {
                Some(stub) => match texts.next() {
                    Some(text) => format!("{stub} {text}"),
                    None => line.to_owned(),
                },
                None => line.to_owned(),
            })
            .collect();
        self.write(name, &(lines.join("\n") + "\n"));
    }

    /// Runs polyfold in the folder, on the first of March 2026.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(arguments, &[])
    }

    /// Runs polyfold with these variables in its environment.
    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
        let output = Command::cargo_bin("polyfold")
            .expect("the program is built")
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("SOURCE_DATE_EPOCH", "1772323200")
            .envs(variables.iter().copied())
            .output()
            .expect("it runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("polyfold writes UTF-8");
        Output {
            status: output.status.code().expect("it ends by itself"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Returns a command that runs polyfold in the folder, with `arguments`.
    pub(crate) fn command(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("polyfold"));
        command.args(arguments).current_dir(self.folder.path()).env_clear().env("SOURCE_DATE_EPOCH", "1772323200");
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        command
    }

    /// Runs polyfold and expects exit status 0.
    pub(crate) fn ok(&self, arguments: &[&str]) -> Output {
        let output = self.run(arguments);
        assert_eq!(output.status, 0, "{arguments:?}\n{}{}", output.stdout, output.stderr);
        output
    }

    /// Runs polyfold and returns its JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let output = self.run(&[&["--format", "json"], arguments].concat());
        serde_json::from_str(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", output.stdout, output.stderr))
    }

    /// Returns names and bytes of all files below a folder.
    pub(crate) fn snapshot(&self, folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.path(folder), &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = fs::read(&path).expect("it can be read");
            files.push((path, bytes));
        }
    }
}

impl Output {
    /// Returns status, stdout and stderr as one text.
    pub(crate) fn whole(&self) -> String {
        format!("status: {}\n----- stdout -----\n{}----- stderr -----\n{}", self.status, self.stdout, self.stderr)
    }
}
