//! Machines that fail: killed processes, two at once, files that may not be read, odd surroundings.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::TestProject;

type Files = Vec<(PathBuf, Vec<u8>)>;

const LOCALES: [&str; 12] = ["en", "ar", "uk", "ti", "so", "fa", "ur", "th", "hi", "pl", "ro", "vi"];

/// Returns a project that takes some time to sync.
fn large() -> TestProject {
    let project = TestProject::leaflet();
    let locales = LOCALES.map(|locale| format!("\"{locale}\"")).join(", ");
    project.replace("polyfold.toml", "\"en\", \"ar\"", &locales);
    project.write("sources/ark.md", &text(|_| ""));
    project.ok(&["sync"]);
    project
}

/// Returns a text of many paragraphs, with a word of its own in each.
fn text(word: impl Fn(usize) -> &'static str) -> String {
    let paragraphs = (0..150).map(|n| format!("Avsnitt {n} sier noe {}om sak {}.\n\n", word(n), n * 7));
    format!("# Tittel\n\n{}", paragraphs.collect::<String>())
}

/// Returns the files that a sync writes; what a dead process left beside them does not count.
fn whole(project: &TestProject) -> Files {
    let files = project.snapshot("sources").into_iter().chain(project.snapshot("translations"));
    files.filter(|(path, _)| !is_left_over(path)).collect()
}

fn is_left_over(path: &std::path::Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".polyfold-"))
}

fn restore(project: &TestProject, files: &Files) {
    let unchanged = whole(project);
    for file in files.iter().filter(|file| !unchanged.contains(file)) {
        fs::write(&file.0, &file.1).expect("it can be written");
    }
}

#[test]
fn a_sync_that_is_killed_at_any_moment_leaves_the_project_before_or_after() {
    let project = large();
    project.write("sources/ark.md", &text(|n| if n % 5 == 0 { "nytt " } else { "" }));
    let before = whole(&project);
    let started = Instant::now();
    project.ok(&["sync"]);
    let duration = started.elapsed();
    let after = whole(&project);
    assert_ne!(before, after);
    let mut ends = [0, 0];
    for moment in 0..30 {
        restore(&project, &before);
        let mut child = project.command(&["sync"]).spawn().expect("it runs");
        std::thread::sleep(duration * moment / 30 + Duration::from_millis(1));
        let _ = child.kill();
        let _ = child.wait();
        project.run(&["status", "--document", "ark", "--locale", "en"]);
        let found = whole(&project);
        assert!(found == before || found == after, "killed at moment {moment}");
        ends[usize::from(found == after)] += 1;
    }
    assert!(ends[0] > 0, "some were killed in time: {ends:?}");
    project.ok(&["sync"]);
    assert_eq!(whole(&project), after);
    let left: Vec<_> =
        project.snapshot("").into_iter().map(|(path, _)| path).filter(|path| is_left_over(path)).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn commands_at_once_wait_for_each_other() {
    let project = large();
    project.write("sources/ark.md", &text(|n| if n % 3 == 0 { "nytt " } else { "" }));
    let before = whole(&project);
    project.ok(&["sync"]);
    let after = whole(&project);
    restore(&project, &before);
    let commands: [&[&str]; 6] =
        [&["sync"], &["build", "--locale", "nb"], &["add", "el"], &["sync"], &["add", "it"], &["status"]];
    let children: Vec<_> = commands.iter().map(|command| project.command(command).spawn().expect("it runs")).collect();
    for (mut child, command) in children.into_iter().zip(commands) {
        let status = child.wait().expect("it ends");
        assert!(matches!(status.code(), Some(0 | 1)), "{command:?}: {status}");
    }
    project.ok(&["sync"]);
    let settings = project.read("polyfold.toml");
    assert!(settings.contains("\"el\"") && settings.contains("\"it\""), "no `add` undid the other: {settings}");
    let found = whole(&project);
    assert!(after.iter().all(|file| found.contains(file)));
}

#[test]
fn a_time_that_is_none_is_refused() {
    let project = TestProject::leaflet();
    for time in ["yesterday", "", "-1", "1e9", "99999999999999999999999"] {
        let status = project.command(&["sync"]).env("SOURCE_DATE_EPOCH", time).status().expect("it runs");
        assert_eq!(status.code(), Some(2), "{time}");
    }
    let status = project.command(&["sync"]).env("SOURCE_DATE_EPOCH", "18446744073709551615").status();
    assert_eq!(status.expect("it runs").code(), Some(0), "the last day that a date can name");
}

#[cfg(unix)]
#[test]
fn files_are_for_those_whom_the_umask_lets_read() {
    use std::os::unix::fs::PermissionsExt as _;
    for (umask, mode) in [("077", 0o600), ("022", 0o644), ("002", 0o664)] {
        let project = TestProject::leaflet();
        let program = assert_cmd::cargo::cargo_bin("polyfold");
        let script = format!("umask {umask} && exec {} sync", program.display());
        let status = std::process::Command::new("sh").args(["-c", &script]).current_dir(project.path("")).output();
        assert!(status.expect("it runs").status.success());
        let metadata = fs::metadata(project.path("translations/ar/ark.ftl")).expect("it is there");
        assert_eq!(metadata.permissions().mode() & 0o777, mode, "umask {umask}");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let project = TestProject::leaflet();
    let mut child = project.command(&["status"]).stdout(std::process::Stdio::piped()).spawn().expect("it runs");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
