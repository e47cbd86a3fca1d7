//! The plan of a sync in words: what a coordinator reads before and after.

use super::TestProject;

const SOURCE: &str = "sources/ark.md";

const LEAFLET: &str = "\
# Hjelp

Du har rett til hjelp.

## Rettigheter

Ring politiet på **112** hvis du er i fare.

Du trenger ikke å bevise noe for å be om hjelp, og du trenger ikke å si hva du heter til den som tar telefonen hos oss.

Vi har taushetsplikt. Ingen får vite hva du sier.

## Barn

Barn får en representant.

Alle barn har rett til skole.

## Om arket

Dette arket er gratis.

Det finnes på mange språk.
";

/// A leaflet in four languages, of which one has two translations only.
fn leaflet() -> TestProject {
    let project = TestProject::leaflet();
    project.replace("polyfold.toml", "\"ar\"]", "\"ar\", \"pl\", \"so\"]");
    project.write(SOURCE, LEAFLET);
    project.ok(&["sync"]);
    let texts: Vec<String> = (1..=11).map(|number| format!("Text {number}. And more.")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    for locale in ["en", "ar", "pl"] {
        project.translate(&format!("translations/{locale}/ark.ftl"), &texts);
    }
    project.translate("translations/so/ark.ftl", &texts[..2]);
    project.ok(&["sync"]);
    project
}

fn edited(project: &TestProject, edits: &[(&str, &str)]) {
    for (old, new) in edits {
        project.replace(SOURCE, old, new);
    }
}

fn plan(project: &TestProject) -> String {
    project.ok(&["sync", "--dry-run"]).stdout
}

#[test]
fn one_change_is_told_in_few_lines() {
    let project = leaflet();
    edited(&project, &[("**112**", "**113**")]);
    insta::assert_snapshot!(plan(&project));
}

#[test]
fn a_message_moves_from_heading_to_heading() {
    let project = leaflet();
    let moved = "Ring politiet på **112** hvis du er i fare.\n\n";
    edited(&project, &[(moved, ""), ("Alle barn har", &format!("{moved}Alle barn har"))]);
    insta::assert_snapshot!(plan(&project));
}

#[test]
fn messages_change_places_within_their_section() {
    let project = leaflet();
    edited(
        &project,
        &[
            ("Barn får en representant.\n\n", ""),
            ("til skole.\n", "til skole.\n\nBarn får en representant.\n"),
            ("Du har rett til hjelp.", "Du har alltid rett til hjelp."),
        ],
    );
    insta::assert_snapshot!(plan(&project));
}

#[test]
fn a_section_that_moves_is_one_line() {
    let project = leaflet();
    let children = "## Barn\n\nBarn får en representant.\n\nAlle barn har rett til skole.\n\n";
    edited(&project, &[(children, ""), ("mange språk.\n", &format!("mange språk.\n\n{}", children.trim_end()))]);
    edited(&project, &[("Vi har taushetsplikt.", "### Taushetsplikt\n\nVi har taushetsplikt.")]);
    insta::assert_snapshot!(plan(&project));
}

#[test]
fn every_kind_of_change_has_its_words() {
    let project = leaflet();
    edited(
        &project,
        &[
            ("hva du heter til den", "navnet ditt til den"),
            ("taushetsplikt. Ingen", "taushetsplikt.\n\nIngen"),
            ("gratis.\n\nDet finnes", "gratis. Det finnes"),
            ("## Barn\n", "## Barn under 18 år\n"),
            ("Barn får en representant.\n\n", ""),
            ("\n## Om arket", "\nBarn skal ikke være alene.\n\n## Om arket"),
            ("Du har rett", "<!-- i18n:key: rett -->\nDu har rett"),
        ],
    );
    insta::assert_snapshot!(plan(&project));
    project.ok(&["sync"]);
    edited(&project, &[("Barn skal ikke", "Barn får en representant.\n\nBarn skal ikke")]);
    insta::assert_snapshot!("what_was_deleted_returns", project.ok(&["sync"]).stdout);
}

#[test]
fn two_hundred_changes_are_still_read() {
    let project = TestProject::leaflet();
    let source = |word: &str| -> String {
        let lines = (0..200).map(|number| format!("Setning {number} i arket {word} om hjelp.\n"));
        format!("# Ark\n\n{}", lines.collect::<Vec<_>>().join("\n"))
    };
    project.write(SOURCE, &source("er"));
    let first = project.ok(&["sync"]).stdout;
    assert_eq!(first.lines().count(), 1 + 10 + 1 + 3, "{first}");
    let texts: Vec<String> = (0..201).map(|number| format!("Sentence {number}.")).collect();
    project.translate("translations/en/ark.ftl", &texts.iter().map(String::as_str).collect::<Vec<_>>());
    project.ok(&["sync"]);
    project.write(SOURCE, &source("var"));
    insta::assert_snapshot!(plan(&project));
    let report = project.json(&["sync", "--dry-run"]);
    assert_eq!(report["documents"][0]["changes"].as_array().map(Vec::len), Some(200));
}
