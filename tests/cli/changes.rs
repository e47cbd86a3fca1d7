//! What each kind of change of the source costs: nothing, a look, a number, a translation.

use super::TestProject;
use super::log::{commit, git, with_git};

const ENGLISH: &[&str] = &["Help", "You have the right to help. It is free.", "Call 112, or 22 33 11 60 by day."];
const ARABIC: &[&str] = &["مساعدة", "لك الحق في المساعدة. إنها مجانية.", "اتصل ١١٢ أو ٢٢ ٣٣ ١١ ٦٠ نهارًا."];
const SOURCE: &str = "sources/ark.md";

/// A leaflet with numbers in its text, translated into both languages.
fn leaflet() -> TestProject {
    let project = TestProject::leaflet();
    project.write(
        SOURCE,
        "# Hjelp\n\nDu har ret til hjelp. Det er helt gratis for alle.\n\nRing 112, eller 22 33 11 60 om dagen.\n",
    );
    project.ok(&["sync"]);
    project.translate("translations/en/ark.ftl", ENGLISH);
    project.translate("translations/ar/ark.ftl", ARABIC);
    project.ok(&["sync"]);
    project.ok(&["approve", "en", "ark", "--by", "KN"]);
    project
}

fn counts(project: &TestProject, locale: &str) -> [i64; 4] {
    let status = project.json(&["status", "--locale", locale])["documents"][0]["locales"][0].clone();
    ["outdated", "draft", "translated", "approved"].map(|name| status[name].as_i64().expect("a number"))
}

#[test]
fn formatting_needs_no_new_translation_but_is_shown() {
    let project = leaflet();
    project.replace(SOURCE, "Ring 112", "Ring **112**");
    insta::assert_snapshot!("formatting_diff", project.run(&["diff", "en"]).whole());
    insta::assert_snapshot!("formatting_sync", project.run(&["sync"]).whole());
    assert_eq!((counts(&project, "en"), counts(&project, "ar")), ([0, 0, 0, 3], [0, 0, 3, 0]));
    assert_eq!(project.ok(&["diff"]).stdout, "Nothing is outdated.\n");
}

#[test]
fn a_corrected_misspelling_costs_no_translation_when_the_coordinator_says_so() {
    let project = leaflet();
    project.replace(SOURCE, "har ret ", "har rett ");
    let key = "hjelp-du-har-ret-til-hjelp-det-er-helt-gratis";
    let plan = project.ok(&["sync", "--dry-run"]).stdout;
    assert!(plan.contains(&format!("If only letters were put right: `polyfold sync --minor {key}`\n")), "{plan}");
    insta::assert_snapshot!("minor_sync", project.run(&["sync", "--minor", key, "--by", "KN"]).whole());
    insta::assert_snapshot!("minor_catalog", project.read("translations/en/ark.ftl"));
    assert_eq!((counts(&project, "en"), counts(&project, "ar")), ([0, 0, 0, 3], [0, 0, 3, 0]));
    let before = project.snapshot("translations");
    project.ok(&["sync"]);
    assert_eq!(project.snapshot("translations"), before, "the line is kept, and nothing else changes");
}

#[test]
fn more_than_a_misspelling_is_never_minor() {
    let project = leaflet();
    project.replace(SOURCE, "Det er helt gratis", "Det er ikke gratis");
    project.replace(SOURCE, "Ring 112", "Ring 113");
    let before = (project.snapshot("sources"), project.snapshot("translations"));
    let keys = ["hjelp-du-har-ret-til-hjelp-det-er-helt-gratis", "hjelp-ring-112-eller-22-33-11-60-om-dagen"];
    insta::assert_snapshot!("minor_refused", project.run(&["sync", "ark", "--minor", keys[0], keys[1]]).whole());
    assert_eq!(before, (project.snapshot("sources"), project.snapshot("translations")), "nothing is written");
    let unknown = project.run(&["sync", "--minor", "hjelp-ring-112-eller-22-33-11-60-om-dager"]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.stderr.contains("did you mean `hjelp-ring-112-eller-22-33-11-60-om-dagen`?"), "{}", unknown.stderr);
}

#[test]
fn a_changed_number_is_proposed_and_a_person_takes_it_over() {
    let project = leaflet();
    project.replace(SOURCE, "22 33 11 60", "22 33 11 61");
    let pending = project.run(&["accept", "ar", "ark"]);
    assert_eq!(pending.status, 2, "a sync comes first: {}", pending.whole());
    project.ok(&["sync"]);
    project.replace("polyfold.toml", "print-requires = \"translated\"\n", "");
    insta::assert_snapshot!("number_diff", project.run(&["diff", "ar"]).whole());
    let diff = project.json(&["diff", "ar"]);
    assert_eq!(diff["messages"][0]["class"], "phone");
    assert_eq!(diff["messages"][0]["proposal"], "اتصل ١١٢ أو ٢٢ ٣٣ ١١ ٦١ نهارًا.");
    insta::assert_snapshot!("number_accepted", project.run(&["accept", "ar", "ark", "--by", "TA"]).whole());
    insta::assert_snapshot!("number_catalog", project.read("translations/ar/ark.ftl"));
    let english = project.json(&["accept", "en", "ark", "hjelp-ring-112-eller-22-33-11-60-om-dagen"]);
    assert_eq!(english["accepted"][0]["text"], "Call 112, or 22 33 11 61 by day.", "{english}");
    assert_eq!((counts(&project, "en"), counts(&project, "ar")), ([0, 0, 1, 2], [0, 0, 3, 0]), "never approved");
    insta::assert_snapshot!("number_none", project.run(&["accept", "ar", "ark", "hjelp"]).whole());
}

#[test]
fn where_nothing_can_be_accepted_the_reason_is_said() {
    let project = leaflet();
    insta::assert_snapshot!("nothing_outdated", project.run(&["accept", "ar", "ark"]).whole());
    project.replace(SOURCE, "Det er helt gratis", "Det er ikke gratis");
    project.ok(&["sync"]);
    insta::assert_snapshot!("nothing_proposed", project.run(&["accept", "ar", "ark"]).whole());
}

#[test]
fn a_split_message_gives_its_parts_drafts() {
    let project = leaflet();
    project.replace(SOURCE, "hjelp. Det", "hjelp.\n\nDet");
    insta::assert_snapshot!("split_sync", project.run(&["sync"]).whole());
    insta::assert_snapshot!("split_catalog", project.read("translations/en/ark.ftl"));
    assert_eq!(counts(&project, "en"), [1, 1, 0, 2]);
    project.ok(&["approve", "en", "ark", "hjelp-det-er-helt-gratis-for-alle"]);
    project.ok(&["approve", "en", "ark", "hjelp-du-har-ret-til-hjelp-det-er-helt-gratis"]);
    assert!(!project.read("translations/en/ark.ftl").contains("split from"));
}

#[test]
fn a_letter_is_no_answer_to_another_wording() {
    let project = leaflet();
    project.replace(SOURCE, "helt gratis for alle", "gratis for barn");
    project.ok(&["sync"]);
    project.replace("translations/en/ark.ftl", "You have the right to help.", "You have the rigth to help.");
    let synced = project.ok(&["sync"]).stdout;
    assert!(
        synced.contains("only letters are others, while words of the source changed") && synced.contains("`# ok`"),
        "{synced}"
    );
    assert_eq!(counts(&project, "en"), [1, 0, 0, 2]);
}

#[test]
fn letters_of_several_words_are_none_either_where_git_knows_the_text_before() {
    let project = leaflet();
    project.write(".gitignore", "/out/\n");
    git(&project, 0, &["init", "-q"]);
    project.replace(SOURCE, "helt gratis for alle", "gratis for barn");
    project.ok(&["sync"]);
    commit(&project, 1);
    let english = "translations/en/ark.ftl";
    project.replace(english, "You have the right to help. It is free.", "You have teh rigth to help. It is freee.");
    // The translator's version may be in the history as well.
    commit(&project, 2);
    for (before, after) in [("rigth", "rigth"), ("rigth", "right")] {
        project.replace(english, before, after);
        let synced = with_git(&project, &["sync"]).whole();
        assert!(synced.contains("only letters are others"), "{synced}");
        assert_eq!(counts(&project, "en"), [1, 0, 0, 2]);
    }
    project.replace(english, "teh right to help. It is freee.", "the right to help. It is free for children.");
    with_git(&project, &["sync"]);
    assert_eq!(counts(&project, "en"), [0, 0, 1, 2]);
}

#[test]
fn letters_put_right_in_a_form_of_a_fact_are_none_either() {
    let project = leaflet();
    project.write(".gitignore", "/out/\n");
    git(&project, 0, &["init", "-q"]);
    let (facts, form) = ("sources/facts.ftl", "translations/en/facts.ftl");
    project.write(facts, "-help-phone = 22 33 11 60\n-office = Kontoret ved brua\n");
    project.ok(&["sync"]);
    project.translate(form, &["The ofice at the brigde"]);
    project.ok(&["sync"]);
    project.replace(facts, "Kontoret ved brua", "Kontoret ved den nye kirka");
    project.ok(&["sync"]);
    commit(&project, 1);
    project.replace(form, "The ofice at the brigde", "The office at the bridge");
    let synced = with_git(&project, &["sync"]).whole();
    assert!(synced.contains("`-office` was edited but stays outdated: only letters are others"), "{synced}");
}

#[test]
fn a_translation_without_the_values_of_its_source_is_taken_over_with_a_warning() {
    let project = leaflet();
    let english = "translations/en/ark.ftl";
    project.replace(english, "Call 112, or 22 33 11 60 by day.", "Call 113, or 22 33 11 60 by day.");
    let synced = project.run(&["sync"]);
    assert_eq!(synced.status, 0, "a warning stops nothing");
    insta::assert_snapshot!("different_number", synced.whole());
    assert_eq!(counts(&project, "en"), [0, 0, 1, 2]);
    assert!(!project.run(&["sync"]).whole().contains("different-number"), "said once, when the text is taken over");
}
