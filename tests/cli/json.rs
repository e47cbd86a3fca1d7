//! The JSON shapes that other programs rely on: keys may be added, never renamed.

use super::TestProject;

/// A leaflet that is complete in English, with one sentence changed since.
fn project() -> TestProject {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    project.translate(
        "translations/en/ark.ftl",
        &["Do you need help?", "You can call us.", "Phone", "Call **{ -help-phone }** day and night."],
    );
    project.ok(&["sync"]);
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss gratis.");
    project
}

fn pretty(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).expect("it is JSON")
}

#[test]
fn sync_counts_messages_and_says_what_happens_in_each_catalog() {
    insta::assert_snapshot!(pretty(&project().json(&["sync", "--dry-run"])));
}

#[test]
fn status_counts_messages_and_words_by_language() {
    insta::assert_snapshot!(pretty(&project().json(&["status"])));
}

#[test]
fn diff_has_both_source_texts_and_the_change() {
    let project = project();
    project.ok(&["sync"]);
    insta::assert_snapshot!(pretty(&project.json(&["diff"])));
}

#[test]
fn build_lists_files_and_languages_left_out() {
    let project = project();
    project.ok(&["sync"]);
    insta::assert_snapshot!(pretty(&project.json(&["build"])));
}

#[test]
fn approve_says_what_was_left() {
    let project = project();
    project.ok(&["sync"]);
    insta::assert_snapshot!(pretty(&project.json(&["approve", "en", "ark"])));
}

#[test]
fn findings_have_rule_place_and_help() {
    let project = project();
    project.replace("sources/ark.md", "Du kan ringe", "<b>Du</b> kan ringe");
    insta::assert_snapshot!(pretty(&project.json(&["sync"])["findings"]));
}
