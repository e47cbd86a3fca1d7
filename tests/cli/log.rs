//! The history of a message, from a real repository.

use std::process::Command;

use super::{Output, TestProject};

/// Runs git in the project; the days count from 2026-01-01.
pub(super) fn git(project: &TestProject, day: u64, arguments: &[&str]) -> String {
    let date = format!("{} +0000", 1_767_268_800 + day * 86_400);
    let output = Command::new("git")
        .args(["-c", "init.defaultBranch=main", "-c", "core.autocrlf=false", "-c", "commit.gpgSign=false"])
        .args(arguments)
        .current_dir(project.path("."))
        .envs([("GIT_AUTHOR_NAME", "Kari Nordmann"), ("GIT_AUTHOR_EMAIL", "kari@example.org")])
        .envs([("GIT_COMMITTER_NAME", "Kari Nordmann"), ("GIT_COMMITTER_EMAIL", "kari@example.org")])
        .envs([("GIT_AUTHOR_DATE", &date), ("GIT_COMMITTER_DATE", &date)])
        .envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")])
        .output()
        .expect("git runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it is UTF-8");
    assert!(output.status.success(), "{arguments:?}: {}", text(output.stderr));
    text(output.stdout)
}

pub(super) fn commit(project: &TestProject, day: u64) {
    git(project, day, &["add", "-A"]);
    git(project, day, &["commit", "-qm", "by Kari Nordmann"]);
}

/// Runs polyfold where it finds git.
pub(super) fn with_git(project: &TestProject, arguments: &[&str]) -> Output {
    let path = std::env::var("PATH").expect("there is a PATH");
    project.run_with(arguments, &[("PATH", &path), ("GIT_CONFIG_GLOBAL", "/dev/null")])
}

/// Runs `log` and names the commits by their number, oldest first.
fn shown(project: &TestProject, arguments: &[&str]) -> String {
    let mut text = with_git(project, arguments).whole();
    for (number, id) in git(project, 0, &["log", "--reverse", "--topo-order", "--format=%h"]).lines().enumerate() {
        text = text.replace(id, &format!("(commit {})", number + 1));
    }
    assert!(!text.contains("Kari") && !text.contains("example.org"), "no names: {text}");
    text
}

/// A leaflet whose second message was translated, changed in the source, updated, renamed, and is being edited.
fn with_history() -> TestProject {
    let project = TestProject::leaflet();
    project.write(".gitignore", "/out/\n");
    project.ok(&["sync"]);
    git(&project, 0, &["init", "-q"]);
    commit(&project, 0);
    let english = ["Do you need help?", "You can call us.", "Phone", "Call **{ -help-phone }** day and night."];
    project.translate("translations/en/ark.ftl", &english);
    project.ok(&["sync"]);
    commit(&project, 1);
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss gratis.");
    project.ok(&["sync"]);
    commit(&project, 2);
    project.replace("translations/en/ark.ftl", "You can call us.", "You can call us for free.");
    project.ok(&["sync"]);
    commit(&project, 3);
    project.replace("sources/ark.md", "Du kan ringe", "<!-- i18n:key: call-us -->\nDu kan ringe");
    project.ok(&["sync"]);
    commit(&project, 4);
    project.replace("translations/ar/ark.ftl", "# source: Telefon\n# missing: ", "# source: Telefon\n");
    project.replace("translations/ar/ark.ftl", "telefon =", "telefon = هاتف");
    project.ok(&["sync"]);
    commit(&project, 5);
    project
}

#[test]
fn a_message_is_followed_through_edits_and_a_renaming() {
    let project = with_history();
    project.replace("translations/en/ark.ftl", "for free", "free of charge");
    insta::assert_snapshot!(shown(&project, &["log", "en", "ark", "call-us"]));
    assert_eq!(
        shown(&project, &["log", "en", "ark", "trenger-du-hjelp-du-kan-ringe-oss"]),
        shown(&project, &["log", "en", "ark", "call-us"]),
        "an earlier key leads to the same message"
    );
    insta::assert_snapshot!(shown(&project, &["--format", "json", "log", "en", "ark", "call-us"]));
}

#[test]
fn the_source_language_has_source_texts_only() {
    insta::assert_snapshot!(shown(&with_history(), &["log", "nb", "ark", "call-us"]));
}

#[test]
fn a_message_that_went_and_came_back_is_obsolete_in_between() {
    let project = with_history();
    project.replace("sources/ark.md", "<!-- i18n:key: call-us -->\nDu kan ringe oss gratis.\n\n", "");
    project.ok(&["sync"]);
    commit(&project, 6);
    project.replace("sources/ark.md", "## Telefon", "Du kan ringe oss gratis.\n\n## Telefon");
    project.ok(&["sync"]);
    commit(&project, 7);
    insta::assert_snapshot!(shown(&project, &["log", "en", "ark", "call-us"]));
}

#[test]
fn branches_and_their_merge_say_each_change_once() {
    let project = with_history();
    git(&project, 6, &["checkout", "-qb", "other"]);
    project.replace("translations/en/ark.ftl", "Phone", "Telephone");
    project.ok(&["sync"]);
    commit(&project, 6);
    git(&project, 7, &["checkout", "-q", "main"]);
    project.replace("translations/en/ark.ftl", "for free", "free of charge");
    project.ok(&["sync"]);
    commit(&project, 7);
    git(&project, 8, &["merge", "-q", "--no-edit", "other"]);
    let json = with_git(&project, &["--format", "json", "log", "en", "ark", "call-us"]).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let texts: Vec<_> = json["changes"].as_array().expect("a list").iter().map(|change| &change["text_new"]).collect();
    assert_eq!(texts.iter().filter(|text| **text == "You can call us free of charge.").count(), 1, "{json:#}");
    assert_eq!(texts.len(), 6, "{json:#}");
}

#[test]
fn hostile_bytes_of_the_past_do_not_reach_the_terminal() {
    let project = with_history();
    let good = project.read("translations/en/ark.ftl");
    project.write("translations/en/ark.ftl", &good.replace("for free", "\u{1b}]0;x\u{7}free"));
    commit(&project, 6);
    project.write("translations/en/ark.ftl", &good.replace("call-us =", "<<<<<<< a\ncall-us ="));
    commit(&project, 7);
    project.write("translations/en/ark.ftl", &good);
    commit(&project, 8);
    let text = shown(&project, &["log", "en", "ark", "call-us"]);
    assert!(!text.contains('\u{1b}') && !text.contains('\u{7}'), "{text:?}");
    assert!(text.contains("broken"), "{text}");
}

#[test]
fn without_history_the_files_of_now_are_shown() {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    let key = "trenger-du-hjelp-du-kan-ringe-oss";
    insta::assert_snapshot!(with_git(&project, &["log", "en", "ark", key]).whole());
    let empty = project.run_with(&["log", "en", "ark", key], &[("PATH", "/nowhere")]);
    assert!(empty.stderr.contains("git is not installed"), "{}", empty.stderr);
    assert_eq!(empty.status, 0);
    git(&project, 0, &["init", "-q"]);
    let uncommitted = with_git(&project, &["log", "en", "ark", key]);
    assert!(uncommitted.stderr.contains("nothing was committed yet"), "{}", uncommitted.stderr);
    let unknown = with_git(&project, &["log", "en", "ark", "trenger-du-hjelp-du-kan-ringe-os"]);
    insta::assert_snapshot!(unknown.whole());
}
