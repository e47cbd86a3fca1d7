//! A new edition of a document, which starts with the translations of the one before.

use super::TestProject;

const OLD: &str = "\
# Hjelp

Du kan ringe oss.

Ring 112 hvis du er i fare.

Vi har taushetsplikt.

Alle er velkomne.
";

const NEW: &str = "\
# Hjelp

Kom innom når du vil.

Ring 113 hvis du er i fare.

Du kan ringe oss.

Vi har taushetsplikt.
";

const ENGLISH: [&str; 6] =
    ["Help", "You can call us.", "Call 112 if you are in danger.", "We keep your secrets.", "All are welcome.", "Old."];
const DANGER: &str = "hjelp-ring-112-hvis-du-er-i-fare";

/// A leaflet that is approved in English, with an obsolete entry, and the text of a new edition.
fn project() -> TestProject {
    let project = TestProject::leaflet();
    project.write("sources/ark.md", &format!("{OLD}\nGammel tekst.\n"));
    project.ok(&["sync"]);
    project.translate("translations/en/ark.ftl", &ENGLISH);
    project.ok(&["sync"]);
    project.ok(&["approve", "en", "ark", "--by", "KN"]);
    project.write("sources/ark.md", OLD);
    project.replace("translations/en/ark.ftl", "# source: Du kan", "# Ask Kari.\n# source: Du kan");
    project.ok(&["sync"]);
    assert!(project.read("translations/en/ark.ftl").contains("# | hjelp-gammel-tekst = Old."));
    project.write("sources/ark-2025.md", NEW);
    let settings = project.read("polyfold.toml");
    project.write("polyfold.toml", &format!("{settings}\n[[document]]\nid = \"ark-2025\"\nfrom = \"ark\"\n"));
    project
}

fn counts(project: &TestProject) -> [i64; 5] {
    let status =
        project.json(&["status", "--document", "ark-2025", "--locale", "en"])["documents"][0]["locales"][0].clone();
    ["missing", "outdated", "translated", "approved", "obsolete"].map(|name| status[name].as_i64().expect("a number"))
}

fn old_files(project: &TestProject) -> Vec<String> {
    ["sources/ark.ftl", "translations/en/ark.ftl", "translations/ar/ark.ftl"].map(|name| project.read(name)).into()
}

#[test]
fn a_new_edition_starts_with_the_translations_of_the_old_one() {
    let project = project();
    let before = old_files(&project);
    // «All are welcome» is obsolete in the new edition; «Old» was so already.
    let expected = [1, 1, 0, 3, 1];
    assert_eq!(counts(&project), expected, "status sees them before a sync");
    insta::assert_snapshot!("new_edition_sync", project.run(&["sync"]).whole());
    assert_eq!(counts(&project), expected);
    insta::assert_snapshot!("new_edition_catalog", project.read("translations/en/ark-2025.ftl"));
    let after = (project.snapshot("sources"), project.snapshot("translations"));
    let second = project.ok(&["sync"]).stdout;
    assert!(!second.contains("starts with"), "{second}");
    assert_eq!((project.snapshot("sources"), project.snapshot("translations")), after);
    assert_eq!(old_files(&project), before, "the old edition stays as it is");
}

#[test]
fn after_its_first_sync_a_new_edition_goes_its_own_way() {
    let project = project();
    project.ok(&["sync"]);
    // What the old edition says from now on is nothing to the new one.
    project.replace("sources/ark.md", "Vi har taushetsplikt.", "Vi har alltid taushetsplikt.");
    project.replace("translations/en/ark.ftl", "You can call us.", "Do call us.");
    project.replace("translations/en/ark-2025.ftl", "Call 112", "Call 113");
    project.replace("sources/ark-2025.md", "Kom innom", "Alle er velkomne.\n\nKom innom");
    project.ok(&["sync"]);
    assert_eq!(counts(&project), [1, 0, 1, 4, 0], "what was left out comes back with its approval");
    assert!(project.read("translations/en/ark-2025.ftl").contains("= You can call us."));
}

#[test]
fn a_register_that_was_lost_comes_from_the_editions_own_catalogs() {
    let project = project();
    project.ok(&["sync"]);
    project.replace("sources/ark-2025.md", "Kom innom", "<!-- i18n:key: visit -->\nKom innom");
    project.ok(&["sync"]);
    let register = project.read("sources/ark-2025.ftl");
    std::fs::remove_file(project.path("sources/ark-2025.ftl")).expect("it is there");
    let synced = project.run(&["sync"]);
    assert!(synced.stderr.contains("missing-register"), "{}", synced.whole());
    let active = |register: &str| register.split("\n# source:").next().map(str::to_owned);
    assert_eq!(active(&project.read("sources/ark-2025.ftl")), active(&register));
}

#[test]
fn without_the_old_register_nothing_is_synced() {
    let project = project();
    project.replace("polyfold.toml", "from = \"ark\"", "from = \"ark-2023\"");
    insta::assert_snapshot!("new_edition_of_nothing", project.run(&["sync", "ark-2025"]).whole());
    assert!(!project.has("sources/ark-2025.ftl") && !project.has("translations/en/ark-2025.ftl"));
}

#[test]
fn a_broken_catalog_of_the_old_edition_is_taken_over_when_it_is_repaired() {
    let project = project();
    let whole = project.read("translations/en/ark.ftl");
    project.write("translations/en/ark.ftl", &format!("<<<<<<< HEAD\n{whole}"));
    assert_eq!(project.run(&["sync"]).status, 1);
    assert!(project.has("sources/ark-2025.ftl") && !project.has("translations/en/ark-2025.ftl"));
    project.write("translations/en/ark.ftl", &whole);
    project.ok(&["sync"]);
    assert_eq!(counts(&project), [1, 1, 0, 3, 1]);
    assert!(project.read("translations/en/ark-2025.ftl").contains(&format!("\n{DANGER} = Call 112")));
}
