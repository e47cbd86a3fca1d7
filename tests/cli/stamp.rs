//! The stamp of a sync that had nothing to do: it saves time and never hides a change.

use std::fs;
use std::time::SystemTime;

use super::TestProject;

const STAMP: &str = "out/.sync-stamp";

/// A project that was synced until nothing was left to do.
fn settled() -> TestProject {
    let project = TestProject::leaflet();
    project.write("sources/ark.md", &(markdown() + "\n![Et bilde](images/a.png)\n"));
    project.write("sources/images/a.png", "a picture");
    project.ok(&["sync"]);
    project.translate("translations/en/ark.ftl", &["Do you need help?", "You can call us."]);
    project.ok(&["sync"]);
    assert!(!project.has(STAMP), "a sync that changed something does not vouch for the next");
    project.ok(&["sync"]);
    assert!(project.has(STAMP));
    project
}

fn markdown() -> String {
    "# Trenger du hjelp?\n\nDu kan ringe oss.\n\n## Telefon\n\nRing **{ -help-phone }** hele døgnet.\n".to_owned()
}

#[test]
fn what_is_said_with_the_stamp_is_what_is_said_without() {
    let project = settled();
    for arguments in [
        &["sync"][..],
        &["sync", "--dry-run"],
        &["sync", "ark"],
        &["--format", "json", "sync"],
        &["--format", "json", "sync", "--dry-run"],
    ] {
        let with = project.run(arguments).whole();
        let stamp = project.read(STAMP);
        fs::remove_file(project.path(STAMP)).expect("it is there");
        assert_eq!(project.run(arguments).whole(), with, "{arguments:?}");
        project.write(STAMP, &stamp);
    }
}

#[test]
fn the_stamp_is_believed_as_long_as_all_is_the_same() {
    let project = settled();
    let stamp = project.read(STAMP);
    assert!(stamp.contains("\"ark\":5"), "{stamp}");
    project.write(STAMP, &stamp.replace("\"ark\":5", "\"ark\":77"));
    assert!(project.ok(&["sync"]).stdout.contains("77 messages"), "this test shows that the stamp is used");
}

/// Changes a file and gives it its old time back, as an archive does.
fn change_unseen(project: &TestProject, name: &str, old: &str, new: &str) {
    let time = fs::metadata(project.path(name)).and_then(|file| file.modified()).expect("it has a time");
    project.replace(name, old, new);
    set_time(project, name, time);
}

fn set_time(project: &TestProject, name: &str, time: SystemTime) {
    let file = fs::File::options().write(true).open(project.path(name)).expect("it is there");
    file.set_modified(time).expect("its time can be set");
}

#[test]
fn every_change_of_a_file_is_seen_though_size_and_time_stay() {
    type Change = fn(&TestProject);
    let changes: [(&str, Change); 7] = [
        ("source", |project| change_unseen(project, "sources/ark.md", "Du kan ringe", "Du kan skype")),
        ("catalog", |project| change_unseen(project, "translations/en/ark.ftl", "You can call", "You may call")),
        ("register", |project| change_unseen(project, "sources/ark.ftl", "Du kan ringe", "Du kan skype")),
        ("facts", |project| change_unseen(project, "sources/facts.ftl", "-help-phone", "-halp-phone")),
        ("a catalog is gone", |project| fs::remove_file(project.path("translations/ar/ark.ftl")).expect("it is there")),
        ("a catalog of facts is new", |project| {
            project.write("translations/en/facts.ftl", "# source: 22 33 11 60\n-help-phone = +47 22 33 11 60\n");
        }),
        ("a picture is gone", |project| fs::remove_file(project.path("sources/images/a.png")).expect("it is there")),
    ];
    for (name, change) in changes {
        let project = settled();
        // A stamp that is believed says 77.
        project.replace(STAMP, "\"ark\":5", "\"ark\":77");
        change(&project);
        let output = project.run(&["sync"]).whole();
        assert!(!output.contains("77 messages"), "{name}: {output}");
    }
}

#[test]
fn another_day_or_a_damaged_stamp_makes_sync_look() {
    let project = settled();
    let stamp = project.read(STAMP).replace("\"ark\":5", "\"ark\":77");
    for damaged in [stamp.replace("2026-03-01", "2026-03-02"), stamp[..stamp.len() - 2].to_owned(), String::new()] {
        project.write(STAMP, &damaged);
        assert!(project.ok(&["sync"]).stdout.contains("5 messages"), "{damaged}");
    }
}

#[test]
fn what_a_person_must_know_is_said_each_time() {
    let project = settled();
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss på 22 33 44 55.");
    project.ok(&["sync"]);
    project.replace("translations/en/ark.ftl", "You can call us.", "You can call us now.");
    for _ in 0..3 {
        assert!(project.ok(&["sync"]).stdout.contains("stays outdated"));
    }
    assert!(!project.has(STAMP) || !project.read(STAMP).contains("call us now"));
}
