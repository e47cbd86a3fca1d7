//! PDFs: what is built, what is left out, and that nothing old is left behind.

use std::process::Command;

use super::TestProject;

const ENGLISH: &[&str] = &["Do you need help?", "You can call us.", "Phone", "Call **{ -help-phone }** day and night."];

fn translated() -> TestProject {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    project.translate("translations/en/ark.ftl", ENGLISH);
    project.ok(&["sync"]);
    project
}

#[test]
fn complete_languages_are_built_and_the_others_left_out_with_the_reason() {
    let project = translated();
    let built = project.json(&["build"]);
    let files: Vec<&str> =
        built["built"].as_array().expect("a list").iter().filter_map(|file| file["path"].as_str()).collect();
    assert_eq!(
        files,
        ["out/nb/ark.print.pdf", "out/nb/ark.screen.pdf", "out/en/ark.print.pdf", "out/en/ark.screen.pdf"]
    );
    assert!(files.iter().all(|file| project.has(file)));
    assert_eq!(built["skipped"][0]["locale"], "ar");
    assert_eq!(built["skipped"][0]["reasons"][0], "4 missing");
    insta::assert_snapshot!(project.run(&["build"]).whole());
}

#[test]
fn a_language_that_was_named_and_is_not_complete_is_a_finding() {
    let project = translated();
    assert_eq!(project.run(&["build", "--locale", "ar"]).status, 1);
    assert_eq!(project.run(&["build", "--locale", "en"]).status, 0);
}

#[test]
fn two_builds_give_the_same_bytes_and_the_second_makes_nothing() {
    let project = translated();
    project.ok(&["build"]);
    let first = project.snapshot("out");
    let again = project.json(&["build"]);
    assert!(again["built"].as_array().expect("a list").iter().all(|file| file["fresh"] == false), "{again}");
    assert_eq!(project.snapshot("out"), first);
    std::fs::remove_dir_all(project.path("out")).expect("it can be removed");
    project.ok(&["build"]);
    assert_eq!(project.snapshot("out"), first);
}

#[test]
fn the_pdf_of_a_language_that_is_outdated_now_is_removed() {
    let project = translated();
    project.ok(&["build"]);
    assert!(project.has("out/en/ark.print.pdf"));
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ikke ringe oss.");
    let unsynced = project.run(&["build"]);
    assert_eq!(unsynced.status, 1, "{}", unsynced.whole());
    assert!(unsynced.stderr.contains("polyfold sync"), "{}", unsynced.stderr);
    assert!(!project.has("out/en/ark.print.pdf"), "nobody prints an old text by mistake");
    project.ok(&["sync"]);
    project.ok(&["build"]);
    assert!(!project.has("out/en/ark.print.pdf"));
    assert!(project.has("out/nb/ark.print.pdf"));
}

#[test]
fn approval_is_asked_for_by_default() {
    let project = translated();
    project.replace("polyfold.toml", "print-requires = \"translated\"\n", "");
    let built = project.json(&["build"]);
    assert_eq!(built["skipped"][0]["reasons"][0], "4 not approved");
    project.ok(&["approve", "en", "ark"]);
    assert_eq!(project.json(&["build", "--locale", "en"])["built"][0]["locale"], "en");
}

#[test]
fn a_proof_is_made_of_any_status() {
    let project = translated();
    let built = project.json(&["build", "--locale", "ar", "--edition", "proof"]);
    assert_eq!(built["built"][0]["path"], "out/ar/ark.proof.pdf", "{built}");
    let text = Command::new("pdftotext").arg(project.path("out/ar/ark.proof.pdf")).arg("-").output().expect("it runs");
    let letters: String = String::from_utf8_lossy(&text.stdout).split_whitespace().collect();
    assert!(letters.contains("PROOF:4missing"), "{letters}");
    let register = project.read("sources/ark.ftl");
    let keys: Vec<&str> = register.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    assert_eq!(letters.matches("missing").count(), 1 + 1 + keys.len(), "across, at the head, beside each: {letters}");
    assert!(keys.iter().all(|key| letters.contains(key)), "{keys:?} in {letters}");
}
