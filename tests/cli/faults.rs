//! What is wrong in people's files: place, line, help; nothing overwritten; other languages go on.

use super::TestProject;

fn translated() -> TestProject {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    for locale in ["en", "ar"] {
        project.translate(
            &format!("translations/{locale}/ark.ftl"),
            &["Do you need help?", "You can call us.", "Phone", "Call **{ -help-phone }** day and night."],
        );
    }
    project.ok(&["sync"]);
    project
}

#[test]
fn a_bad_settings_file_shows_every_fault_with_its_line() {
    let project = TestProject::leaflet();
    project.write(
        "polyfold.toml",
        "[project]\nnam = \"Test\"\nsource-locale = \"nb\"\nlocales = [\"en\", \"tig rinya\"]\n\n[[document]]\nid = \"ark\"\nsheet = \"trifold\"\n",
    );
    insta::assert_snapshot!(project.run(&["sync"]).whole());
}

#[test]
fn a_broken_catalog_is_left_alone_and_the_other_languages_go_on() {
    let project = translated();
    project.replace("translations/ar/ark.ftl", "Call **{ -help-phone }**", "Call **{ -help-phone **");
    let broken = project.read("translations/ar/ark.ftl");
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss gratis.");
    let synced = project.run(&["sync"]);
    insta::assert_snapshot!(synced.whole());
    assert_eq!(project.read("translations/ar/ark.ftl"), broken);
    assert!(project.read("translations/en/ark.ftl").contains("# source now: Du kan ringe oss gratis."));
    let built = project.json(&["build"]);
    let reasons = built["skipped"].to_string();
    assert!(reasons.contains("catalog broken at translations/ar/ark.ftl:"), "{reasons}");
}

#[test]
fn a_merge_conflict_is_reported_with_its_place() {
    let project = translated();
    project.replace(
        "translations/ar/ark.ftl",
        "# source: Telefon\n",
        "<<<<<<< HEAD\n# source: Telefon\n=======\n>>>>>>> other\n",
    );
    let output = project.run(&["status"]);
    assert_eq!(output.status, 1);
    assert!(output.stderr.contains("conflict"), "{}", output.stderr);
    assert!(output.stderr.contains("translations/ar/ark.ftl:"), "{}", output.stderr);
}

#[test]
fn text_that_is_not_utf8_is_reported_at_its_first_bad_byte() {
    let project = translated();
    let mut bytes = project.read("translations/ar/ark.ftl").into_bytes();
    let place = bytes.iter().rposition(|byte| *byte == b'C').expect("it has a C");
    bytes[place] = 0xE6;
    std::fs::write(project.path("translations/ar/ark.ftl"), &bytes).expect("it can be written");
    let output = project.run(&["sync"]);
    insta::assert_snapshot!(output.whole());
    assert_eq!(std::fs::read(project.path("translations/ar/ark.ftl")).expect("there"), bytes);
}

#[test]
fn markdown_that_cannot_be_a_message_stops_its_document() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "<div>Du kan ringe oss.</div>\n\n```\nkode\n```");
    let before = project.snapshot("translations");
    insta::assert_snapshot!(project.run(&["sync"]).whole());
    assert_eq!(project.snapshot("translations"), before);
}

#[test]
fn a_missing_image_is_reported() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "![Et kart](images/kart.png)");
    let output = project.run(&["sync"]);
    assert!(output.stderr.contains("images/kart.png"), "{}", output.whole());
    assert_eq!(output.status, 1);
}

#[test]
fn an_unknown_fact_stops_the_language_that_names_it() {
    let project = translated();
    project.replace("translations/ar/ark.ftl", "Call **{ -help-phone }**", "Call **{ -help-fone }**");
    project.ok(&["sync"]);
    let output = project.run(&["build"]);
    insta::assert_snapshot!(output.whole());
    assert!(project.has("out/en/ark.print.pdf"));
}

#[test]
fn an_unknown_fact_of_the_source_is_told_by_the_sync_and_stops_the_build_with_its_place() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "Ring { -other } om { $months }.\n\n**{ -help-fone }**");
    let synced = project.run(&["sync"]);
    assert_eq!(synced.status, 0, "a warning stops nothing");
    insta::assert_snapshot!(synced.stderr);
    insta::assert_snapshot!(project.run(&["build", "--locale", "nb"]).stderr);
}

#[test]
fn a_character_without_a_glyph_stops_the_language() {
    let project = translated();
    project.replace("translations/ar/ark.ftl", "Phone", "电话");
    project.ok(&["sync"]);
    insta::assert_snapshot!(project.run(&["build"]).whole());
}

#[test]
fn a_text_that_does_not_fit_its_panel_is_named() {
    let project = translated();
    project.replace("polyfold.toml", "id = \"ark\"\n", "id = \"ark\"\nsheet = \"trifold-a4\"\n");
    let long = "Dette er en lang setning som ikke får plass. ".repeat(120);
    project.write(
        "sources/ark.md",
        &format!("# Tittel\n\n---\n\nKlaff\n\n---\n\n{long}\n\n---\n\nTo\n\n---\n\nTre\n\n---\n\nBak\n"),
    );
    project.ok(&["sync"]);
    insta::assert_snapshot!(project.run(&["build", "--locale", "nb"]).whole());
}

#[test]
fn a_missing_source_file_is_shown_where_the_settings_name_it() {
    let project = TestProject::leaflet();
    std::fs::remove_file(project.path("sources/ark.md")).expect("it is there");
    insta::assert_snapshot!(project.run(&["sync"]).whole());
}

#[test]
fn what_the_system_says_is_put_into_words() {
    let project = translated();
    project.write("out", "");
    let refused = project.run(&["build"]);
    assert_eq!(refused.status, 2, "{}", refused.whole());
    let expected = "cannot read `out/.stamp`: there is a file where a folder is expected";
    assert!(
        refused.stderr.contains(expected) && refused.stderr.contains("move what is in the way"),
        "{}",
        refused.stderr
    );
}

#[test]
fn a_conflict_in_the_text_is_never_taken_for_words() {
    let project = translated();
    let before = project.snapshot("translations");
    let conflict = "\n<<<<<<< HEAD\n- Ring oss.\n=======\n- Skriv til oss.\n>>>>>>> annet\n";
    project.write("sources/ark.md", &(project.read("sources/ark.md") + conflict));
    let synced = project.run(&["sync"]);
    assert_eq!(synced.status, 1, "{}", synced.whole());
    assert!(
        synced.stderr.starts_with("error[conflict-marker]") && synced.stderr.contains("sources/ark.md:9:1"),
        "{}",
        synced.stderr
    );
    assert_eq!(project.snapshot("translations"), before);
}

#[test]
fn the_history_of_a_broken_catalog_says_where_to_look() {
    let project = translated();
    project.replace("translations/en/ark.ftl", "# source: Telefon", "<<<<<<< HEAD\n# source: Telefon");
    let shown = project.ok(&["log", "en", "ark", "telefon"]);
    assert!(
        shown.stderr.contains("the catalog cannot be read as it is now: `polyfold status` says where"),
        "{}",
        shown.stderr
    );
}

#[test]
fn an_emptied_catalog_is_no_language_to_start_anew() {
    let project = translated();
    for text in ["", "\u{feff}", " \n\n"] {
        project.write("translations/en/ark.ftl", text);
        let synced = project.run(&["sync"]);
        assert_eq!(synced.status, 1, "{}", synced.whole());
        assert!(synced.stderr.contains("error[empty-catalog]"), "{}", synced.stderr);
        assert_eq!(project.read("translations/en/ark.ftl"), text, "what git has is not buried under stubs");
    }
}
