//! Files that nobody would write: every command ends with a finding and its place, and touches nothing of a person's.

use std::fs;

use super::{Output, TestProject};

const COMMANDS: [&[&str]; 5] = [&["status"], &["diff"], &["sync"], &["build", "--edition", "proof"], &["fonts"]];

/// Runs all commands; none may panic, and none may change the file.
fn run_all(project: &TestProject, name: &str) -> Vec<Output> {
    let before = fs::read(project.path(name)).ok();
    let run = |arguments: &&[&str]| {
        let output = project.run(arguments);
        assert!([0, 1, 2].contains(&output.status), "{name} {arguments:?}: {}", output.whole());
        assert!(!output.stderr.contains("panicked"), "{name} {arguments:?}: {}", output.stderr);
        output
    };
    let outputs = COMMANDS.iter().map(run).collect();
    assert!(fs::read(project.path(name)).ok() == before, "{name} has changed");
    outputs
}

fn synced() -> TestProject {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    project
}

#[test]
fn bytes_that_are_no_text_are_reported_and_left() {
    for name in
        ["polyfold.toml", "sources/ark.md", "sources/facts.ftl", "translations/ar/ark.ftl", "translations/ar/facts.ftl"]
    {
        for bytes in [&b"\xFF\xFE\x00x\xC3"[..], b"\x00\x00= \x00", b"\x00"] {
            let project = synced();
            project.write(name, "");
            fs::write(project.path(name), bytes).expect("it can be written");
            let sync = &run_all(&project, name)[2];
            assert!(sync.status > 0 && sync.stderr.contains(&format!("{name}:1:1")), "{name}: {}", sync.whole());
        }
    }
}

#[test]
fn nesting_without_end_exhausts_no_stack() {
    for nested in ["{", "{ F(", "{ $n -> *[a] ", "{\n    ", "[", "> ", "- ", "*a **b ", "![", "[a](", "<a>", "`"] {
        let text = nested.repeat(20_000);
        let files = [
            ("sources/ark.md", format!("# T\n\n{}\n", nested.repeat(1000))),
            ("sources/facts.ftl", format!("-help-phone = {text}\n")),
            ("translations/ar/ark.ftl", format!("# source: Telefon\ntelefon = {text}\n")),
            ("polyfold.toml", format!("x = {text}\n")),
        ];
        for (name, text) in files {
            let project = synced();
            project.write(name, &text);
            let output = project.run(&["sync", "--dry-run"]);
            assert!([0, 1, 2].contains(&output.status), "{name} {nested}: {}", output.status);
            assert!(output.stderr.len() < 1_000_000, "{name} {nested}: {} bytes of findings", output.stderr.len());
        }
    }
}

#[test]
fn facts_that_turn_in_a_circle_or_grow_without_end_stop_their_texts() {
    let floors: Vec<_> = (0..30).map(|n| format!("-a{n} = {}", format!("{{ -a{} }}", n + 1).repeat(10))).collect();
    let tower = floors.join("\n");
    for (facts, rule) in [
        ("-help-phone = { -b }\n-b = { -help-phone }\n".to_owned(), "circular-fact"),
        ("-help-phone = { -help-phone }\n".to_owned(), "circular-fact"),
        (format!("-help-phone = {{ -a0 }}\n{tower}\n-a30 = 1\n"), "more than 100 placeables"),
    ] {
        let project = synced();
        project.write("sources/facts.ftl", &facts);
        let built = &run_all(&project, "sources/facts.ftl")[3];
        assert!(built.status == 1 && built.stderr.contains(rule), "{}", built.whole());
    }
}

#[test]
fn findings_without_number_are_counted_and_not_all_printed() {
    let project = synced();
    project.write("sources/ark.md", &"a { b\n\n".repeat(2000));
    let output = project.run(&["sync"]);
    assert!(output.status == 1 && output.stderr.contains("more: mend these first"), "{}", output.stderr);
    assert!(output.stderr.matches("error[").count() == 200, "{}", output.stderr);
}

#[test]
fn folders_of_languages_that_are_not_in_the_settings_are_named() {
    let project = synced();
    for folder in ["uk", "EN", "nb", "my folder"] {
        project.write(&format!("translations/{folder}/ark.ftl"), "");
    }
    project.write("translations/notes/readme.txt", "no catalog, no warning");
    let output = project.ok(&["sync"]);
    insta::assert_snapshot!(output.stderr);
}

#[test]
fn a_folder_in_place_of_a_catalog_stops_its_language_only() {
    let project = synced();
    fs::remove_file(project.path("translations/ar/ark.ftl")).expect("it is there");
    fs::create_dir(project.path("translations/ar/ark.ftl")).expect("folders can be made");
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan alltid ringe oss.");
    let output = project.run(&["sync"]);
    assert_eq!(output.status, 1);
    assert!(output.stderr.contains("error[unreadable-file]: `translations/ar/ark.ftl`"), "{}", output.stderr);
    assert!(project.read("translations/en/ark.ftl").contains("Du kan alltid ringe oss."));
}

#[test]
fn a_broken_catalog_of_facts_is_reported_by_every_command_that_needs_it() {
    let project = synced();
    project.write("translations/ar/facts.ftl", "junk\n");
    for arguments in [&["sync"][..], &["status"], &["build"]] {
        let output = project.run(arguments);
        assert_eq!(output.status, 1, "{arguments:?}");
        assert!(output.stderr.contains("translations/ar/facts.ftl:1:1"), "{arguments:?}: {}", output.stderr);
        assert_eq!(output.stderr.matches("error[junk]").count(), 1, "{arguments:?}: {}", output.stderr);
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_that_leads_out_of_the_project() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    for (name, command) in [("translations/ar", "sync"), ("sources", "sync"), ("out", "build")] {
        let project = synced();
        project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan alltid ringe oss.");
        let outside = elsewhere.path().join(name);
        fs::create_dir_all(outside.parent().expect("it has one")).expect("folders can be made");
        if project.has(name) {
            let copied = std::process::Command::new("cp").arg("-r").arg(project.path(name)).arg(&outside).status();
            assert!(copied.is_ok_and(|status| status.success()));
            fs::remove_dir_all(project.path(name)).expect("it can be removed");
        } else {
            fs::create_dir(&outside).expect("folders can be made");
        }
        symlink(&outside, project.path(name)).expect("links can be made");
        if command == "build" {
            project.ok(&["sync"]);
        }
        let (before, inside) = (fs::read(outside.join("ark.ftl")).ok(), project.snapshot("translations/en"));
        let output = project.run(&[command]);
        assert_eq!(output.status, 2, "{name}: {}", output.whole());
        assert!(output.stderr.contains("which is not a file of the project"), "{name}: {}", output.stderr);
        assert_eq!(fs::read(outside.join("ark.ftl")).ok(), before, "{name}");
        assert_eq!(fs::read_dir(&outside).expect("it is there").count() == 0, name == "out", "{name}");
        assert_eq!(project.snapshot("translations/en"), inside, "all or nothing");
    }
}

#[cfg(unix)]
#[test]
fn a_link_inside_of_the_project_is_written_through() {
    let project = synced();
    fs::rename(project.path("translations/ar/ark.ftl"), project.path("arabic.ftl")).expect("it is there");
    std::os::unix::fs::symlink("../../arabic.ftl", project.path("translations/ar/ark.ftl")).expect("links can be made");
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan alltid ringe oss.");
    project.ok(&["sync"]);
    assert!(project.read("arabic.ftl").contains("Du kan alltid ringe oss."));
    assert!(project.path("translations/ar/ark.ftl").is_symlink());
}

#[test]
fn a_settings_file_with_a_comment_in_its_list_gets_new_languages() {
    let project = TestProject::leaflet();
    project.replace(
        "polyfold.toml",
        "locales = [\"en\", \"ar\"]",
        "locales = [\n    \"en\",\n    \"ar\" # Modern Standard\n]",
    );
    project.ok(&["add", "uk"]);
    assert!(project.read("polyfold.toml").contains("    \"ar\", \"uk\" # Modern Standard\n]"));
}
