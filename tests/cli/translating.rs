//! The round of a leaflet: sync, translate, change, see what changed, approve.

use super::TestProject;

const ENGLISH: &[&str] = &["Do you need help?", "You can call us.", "Phone", "Call **{ -help-phone }** day and night."];

/// A leaflet that is complete in English.
fn translated() -> TestProject {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    project.translate("translations/en/ark.ftl", ENGLISH);
    project.ok(&["sync"]);
    project
}

fn english(project: &TestProject) -> serde_json::Value {
    project.json(&["status", "--locale", "en"])["documents"][0]["locales"][0].clone()
}

#[test]
fn a_first_sync_makes_keys_and_stubs() {
    let project = TestProject::leaflet();
    insta::assert_snapshot!(project.run(&["sync"]).whole());
    insta::assert_snapshot!(project.read("sources/ark.ftl"));
    insta::assert_snapshot!(project.read("translations/ar/ark.ftl"));
}

#[test]
fn a_second_sync_changes_no_byte() {
    let project = translated();
    let before = (project.snapshot("sources"), project.snapshot("translations"));
    project.ok(&["sync"]);
    assert_eq!(before, (project.snapshot("sources"), project.snapshot("translations")));
}

#[test]
fn what_a_translator_writes_under_the_stubs_is_taken_over() {
    let project = translated();
    insta::assert_snapshot!(project.read("translations/en/ark.ftl"));
    let status = english(&project);
    assert_eq!((&status["translated"], &status["complete"]), (&4.into(), &true.into()));
    insta::assert_snapshot!(project.run(&["status"]).whole());
}

#[test]
fn a_changed_sentence_is_outdated_everywhere_and_diff_shows_the_words() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss gratis.");
    assert_eq!(english(&project)["outdated"], 1, "status sees the change before a sync");
    project.ok(&["sync"]);
    insta::assert_snapshot!(project.run(&["diff", "en"]).whole());
    insta::assert_snapshot!(project.read("translations/en/ark.ftl"));
    let built = project.json(&["build"]);
    assert_eq!(built["skipped"][0]["reasons"][0], "1 outdated");
    project.replace("translations/en/ark.ftl", "You can call us.", "You can call us for free.");
    project.ok(&["sync"]);
    assert_eq!(english(&project)["complete"], true);
}

#[test]
fn a_changed_sentence_that_goes_back_is_current_again() {
    let project = translated();
    let before = project.read("translations/en/ark.ftl");
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss gratis.");
    project.ok(&["sync"]);
    project.replace("sources/ark.md", "Du kan ringe oss gratis.", "Du kan ringe oss.");
    project.ok(&["sync"]);
    assert_eq!(project.read("translations/en/ark.ftl"), before);
}

#[test]
fn a_confirmed_text_is_current_again() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan gjerne ringe oss.");
    project.ok(&["sync"]);
    project.replace("translations/en/ark.ftl", "# status: outdated", "# ok\n# status: outdated");
    project.ok(&["sync"]);
    assert_eq!(english(&project)["complete"], true);
    assert!(!project.read("translations/en/ark.ftl").contains("# ok"));
}

#[test]
fn a_moved_section_changes_no_status_and_no_key() {
    let project = translated();
    let keys = |project: &TestProject| {
        let mut keys: Vec<String> = project
            .read("sources/ark.ftl")
            .lines()
            .filter(|line| line.contains(" = "))
            .map(ToOwned::to_owned)
            .collect();
        keys.sort();
        keys
    };
    let before = keys(&project);
    project.write(
        "sources/ark.md",
        "# Trenger du hjelp?\n\n## Telefon\n\nRing **{ -help-phone }** hele døgnet.\n\nDu kan ringe oss.\n",
    );
    let synced = project.json(&["sync"]);
    assert!(synced["documents"][0]["moved"].as_u64() >= Some(1), "{synced}");
    assert_eq!(keys(&project), before);
    assert_eq!(english(&project)["complete"], true);
}

#[test]
fn a_changed_fact_makes_nothing_outdated() {
    let project = translated();
    project.replace("sources/facts.ftl", "22 33 11 60", "22 99 88 77");
    project.ok(&["sync"]);
    assert_eq!(english(&project)["complete"], true);
}

#[test]
fn a_dry_run_writes_nothing() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ringe oss gratis.");
    let before = (project.snapshot("sources"), project.snapshot("translations"));
    let planned = project.ok(&["sync", "--dry-run"]);
    assert!(planned.stdout.contains("Nothing was written"), "{}", planned.stdout);
    assert_eq!(before, (project.snapshot("sources"), project.snapshot("translations")));
}

#[test]
fn a_reviewer_approves_what_is_current_and_no_more() {
    let project = translated();
    project.replace("translations/en/ark.ftl", "#", "# A note of mine.\n#");
    project.ok(&["sync"]);
    insta::assert_snapshot!(project.run(&["approve", "en", "ark", "--by", "KN"]).whole());
    assert_eq!(english(&project)["approved"], 4);
    project.replace("translations/en/ark.ftl", "Phone", "Telephone");
    let refused = project.run(&["approve", "en", "ark"]);
    assert_eq!(refused.status, 2, "{}", refused.whole());
    assert!(refused.stderr.contains("polyfold sync"), "{}", refused.stderr);
    project.ok(&["sync"]);
    let status = english(&project);
    assert_eq!((&status["approved"], &status["translated"]), (&3.into(), &1.into()), "an edit never keeps approved");
}

#[test]
fn a_persons_notes_survive_a_sync() {
    let project = translated();
    project.replace("translations/en/ark.ftl", "# source: Telefon", "# Ask Kari about this word.\n# source: Telefon");
    project.replace("sources/ark.md", "## Telefon", "## Telefonnummer");
    project.ok(&["sync"]);
    assert!(project.read("translations/en/ark.ftl").contains("# Ask Kari about this word.\n"));
}

#[test]
fn a_locales_own_form_of_a_fact_is_outdated_when_the_fact_changes() {
    let project = translated();
    project.write("translations/en/facts.ftl", "# source: 22 33 11 60\n-help-phone = +47 22 33 11 60\n");
    project.ok(&["sync"]);
    assert_eq!(english(&project)["complete"], true);
    project.replace("sources/facts.ftl", "22 33 11 60", "22 99 88 77");
    let synced = project.ok(&["sync"]);
    assert!(synced.stdout.contains("facts:\n  en gets 1 outdated, 4 words"), "{}", synced.stdout);
    assert_eq!(english(&project)["reasons"][0], "fact `-help-phone` not current");
    insta::assert_snapshot!(project.run(&["diff", "en"]).whole());
}

#[test]
fn a_form_of_a_fact_is_warned_of_where_no_language_means_it() {
    let project = translated();
    let form = |text: &str| {
        project.write("translations/en/facts.ftl", &format!("# source: 22 33 11 60\n-help-phone = {text}\n"));
    };
    form("+47 22 33 11 06");
    insta::assert_snapshot!("fact_slip", project.run(&["sync"]).whole());
    form("call us");
    let synced = project.ok(&["sync"]);
    let absent = "the form of `-help-phone` does not have `22331160` of the fact";
    assert!(synced.stderr.contains(absent), "{}", synced.stderr);
    form("116 006");
    assert!(!project.ok(&["sync"]).stderr.contains("warning"), "a number of its own");
}

#[test]
fn a_form_of_a_fact_follows_with_the_code_of_its_country() {
    let project = translated();
    let catalog = "translations/en/facts.ftl";
    project.write(catalog, "# source: 22 33 11 60\n-help-phone = +47 22 33 11 60\n");
    project.ok(&["sync"]);
    project.replace("sources/facts.ftl", "22 33 11 60", "22 99 88 77");
    project.ok(&["sync"]);
    project.replace(catalog, "-help-phone = +47 22 33 11 60", "-help-phone = Call +47 22 33 11 60");
    let refused = project.ok(&["sync"]).stdout;
    assert!(refused.contains("`22331160` of the old source text is still in it"), "{refused}");
    project.replace(catalog, "-help-phone = Call +47 22 33 11 60", "-help-phone = +47 22 99 88 77");
    project.ok(&["sync"]);
    assert_eq!(english(&project)["complete"], true);
    project.replace("sources/facts.ftl", "22 99 88 77", "22 33 11 60");
    project.ok(&["sync"]);
    project.replace(catalog, "# status:", "# ok\n# status:");
    let confirmed = project.ok(&["sync"]).stdout;
    let doubt = "`-help-phone` was confirmed by `# ok`, but `22998877` of the old source text is still in it";
    assert!(confirmed.contains(doubt), "{confirmed}");
}

#[test]
fn a_renamed_document_keeps_its_keys_and_translations() {
    let project = translated();
    project.write("sources/blad.md", &project.read("sources/ark.md"));
    std::fs::remove_file(project.path("sources/ark.md")).expect("it is there");
    project.replace("polyfold.toml", "id = \"ark\"", "id = \"blad\"\nwas = \"ark\"");
    assert_eq!(english(&project)["translated"], 4, "status reads the old catalogs before a sync");
    project.ok(&["sync"]);
    assert_eq!(english(&project)["complete"], true);
    let keys = |name: &str| project.read(name).lines().filter(|line| line.contains(" = ")).count();
    assert_eq!(keys("sources/blad.ftl"), keys("sources/ark.ftl"));
    let catalog = project.read("translations/en/blad.ftl");
    assert!(catalog.starts_with("### blad, English (en).") && catalog.contains("= You can call us."), "{catalog}");
    let before = project.snapshot("translations");
    project.ok(&["sync"]);
    assert_eq!(project.snapshot("translations"), before);
}

/// Returns what a command says to do next.
fn next_step(project: &TestProject, arguments: &[&str]) -> String {
    let output = project.run(arguments);
    let quiet = project.run(&[&["-q"], arguments].concat());
    assert!(!quiet.stderr.contains("Next:"), "{arguments:?}: {}", quiet.stderr);
    assert!(!output.stdout.contains("Next:"), "{arguments:?}: {}", output.stdout);
    let lines: Vec<&str> = output.stderr.lines().filter_map(|line| line.strip_prefix("Next: ")).collect();
    assert!(lines.len() < 2, "{arguments:?}: {}", output.stderr);
    lines.concat()
}

#[test]
fn a_result_ends_with_the_next_step_where_there_is_one() {
    let project = TestProject::leaflet();
    let dry = next_step(&project, &["sync", "--dry-run"]);
    assert_eq!(dry, "", "nothing was written");
    let first = next_step(&project, &["sync"]);
    assert_eq!(
        first,
        "send the files in `translations/` to the translators; the first line of each file says what to do."
    );
    assert_eq!(next_step(&project, &["sync"]), "");
    project.translate("translations/en/ark.ftl", &["Help?", "You can call us.", "Phone", "Call **{ -help-phone }**."]);
    assert_eq!(next_step(&project, &["status"]), "`polyfold sync` takes over what translators wrote.");
    assert_eq!(next_step(&project, &["sync"]), "`polyfold status` shows which languages are complete now.");
    assert_eq!(next_step(&project, &["status"]), "");
    assert_eq!(next_step(&project, &["approve", "en", "ark"]), "`polyfold build ark --locale en` makes its PDFs.");
    assert_eq!(next_step(&project, &["approve", "ar", "ark"]), "");
    let missing = project.read("translations/en/ark.ftl").replace("\ntelefon = Phone", "\n# missing: telefon =");
    project.write("translations/en/ark.ftl", &missing);
    project.ok(&["sync"]);
    assert_eq!(next_step(&project, &["approve", "en", "ark", "du-kan-ringe-oss"]), "", "another is missing");
    project.replace("sources/ark.md", "Du kan ringe", "Du kan ikke ringe");
    let outdated = next_step(&project, &["sync"]);
    assert_eq!(outdated, "`polyfold diff en` shows what changed; send `translations/en/` to its translator.");
    assert_eq!(next_step(&project, &["status"]), "`polyfold diff en ark` shows what changed.");
    let left = next_step(&project, &["approve", "en", "ark"]);
    assert_eq!(left, "`polyfold diff en ark` shows what changed in the source.");
}
