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
fn an_edition_that_is_not_asked_for_does_not_stay_behind_with_an_old_text() {
    let project = translated();
    project.ok(&["build", "--impose", "--marks"]);
    let before = project.snapshot("out");
    project.ok(&["build", "--edition", "screen"]);
    assert_eq!(project.snapshot("out"), before, "all is as it would be made, with or without marks");
    project.replace("sources/facts.ftl", "22 33 11 60", "22 99 88 77");
    project.ok(&["sync"]);
    let built = project.ok(&["build", "--edition", "screen"]);
    let removed = "removed 4 files of editions not asked for, older than what is built now: `out/nb/ark.";
    assert!(built.stderr.contains(removed), "{}", built.stderr);
    for locale in ["nb", "en"] {
        let has = |edition: &str| project.has(&format!("out/{locale}/ark.{edition}.pdf"));
        assert_eq!(["print", "screen", "imposed"].map(has), [false, true, false], "{locale}");
    }
}

#[test]
fn a_proof_is_made_again_when_what_it_says_of_its_language_is_not_true_any_more() {
    let project = translated();
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan ikke ringe oss.");
    let is_fresh = || project.json(&["build", "--edition", "proof", "--locale", "nb"])["built"][0]["fresh"] == true;
    assert!(is_fresh() && !is_fresh());
    project.ok(&["sync"]);
    assert!(is_fresh(), "the source is synced now");
}

#[test]
fn a_file_says_the_same_day_whatever_was_built_before() {
    let project = translated();
    project.ok(&["build"]);
    let status = "# status: translated 2026-03-01";
    let later = project.read("translations/en/ark.ftl").replacen(status, "# status: translated 2026-03-02", 1);
    project.write("translations/en/ark.ftl", &later);
    project.ok(&["build"]);
    let first = project.snapshot("out");
    std::fs::remove_dir_all(project.path("out")).expect("it can be removed");
    project.ok(&["build"]);
    assert_eq!(project.snapshot("out"), first);
}

#[test]
fn a_text_that_cannot_be_read_leaves_no_pdf_behind_also_when_it_is_named() {
    for arguments in [&["build", "ark"][..], &["build", "--locale", "nb"]] {
        let project = translated();
        project.ok(&["build"]);
        project.write("sources/ark.md", &(project.read("sources/ark.md") + "<<<<<<< HEAD\n"));
        assert_eq!(project.run(arguments).status, 1);
        assert!(!project.has("out/nb/ark.print.pdf"), "{arguments:?}");
        assert_eq!(project.has("out/en/ark.print.pdf"), arguments.contains(&"--locale"), "{arguments:?}");
    }
}

#[test]
fn what_is_named_twice_is_made_once() {
    let project = translated();
    let twice =
        ["build", "ark", "ark", "--locale", "nb", "--locale", "nb", "--edition", "screen", "--edition", "screen"];
    assert_eq!(project.json(&twice)["built"].as_array().map(Vec::len), Some(1));
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

/// A brochure in two languages; the text of English is a good deal longer.
fn brochure(fit: &str) -> TestProject {
    let project = TestProject::leaflet();
    project.replace("polyfold.toml", "id = \"ark\"\n", &format!("id = \"ark\"\nsheet = \"trifold-a4\"\n{fit}"));
    let text = |words: &str, count: usize| words.repeat(count).trim_end().to_owned();
    let source = text("Dette er en setning. ", 60);
    project.write(
        "sources/ark.md",
        &format!("# Tittel\n\n---\n\nKlaff\n\n---\n\n{source}\n\n---\n\nTo\n\n---\n\nTre\n\n---\n\nBak\n"),
    );
    project.ok(&["sync"]);
    let long = text("This is a sentence, and a long one. ", 60);
    project.translate("translations/en/ark.ftl", &["Title", "Flap", &long, "Two", "Three", "Back"]);
    project.ok(&["sync"]);
    project
}

/// Returns language and size of each print edition that a build names.
fn sizes(built: &serde_json::Value) -> Vec<(String, f64)> {
    let files = built["built"].as_array().expect("a list").iter().filter(|file| file["edition"] == "print");
    files.map(|file| (file["locale"].to_string(), file["font_size"].as_f64().expect("a number"))).collect()
}

#[test]
fn each_language_has_its_own_size_or_all_have_the_same() {
    let project = brochure("");
    let own = sizes(&project.json(&["build"]));
    assert!(own[1].1 < own[0].1, "{own:?}");
    let project = brochure("fit = \"same-for-all\"\n");
    let same = sizes(&project.json(&["build"]));
    assert_eq!(same[1], own[1]);
    assert!((same[0].1 - own[1].1).abs() < 1e-6, "{same:?}");
}

#[test]
fn a_language_that_is_built_alone_has_the_size_of_all() {
    let project = brochure("fit = \"same-for-all\"\n");
    let alone = sizes(&project.json(&["build", "--locale", "nb"]));
    let print = std::fs::read(project.path("out/nb/ark.print.pdf")).expect("it is there");
    let all = project.json(&["build"]);
    assert_eq!(alone[0], sizes(&all)[0]);
    assert!(all["built"].as_array().expect("a list").iter().all(|file| (file["locale"] == "en") == file["fresh"]));
    assert_eq!(std::fs::read(project.path("out/nb/ark.print.pdf")).expect("it is there"), print);
    // English has a shorter text now: Norwegian is made again, in the size that English left to it.
    let shorter = project.read("translations/en/ark.ftl").replace(", and a long one", "");
    project.write("translations/en/ark.ftl", &shorter);
    project.ok(&["sync"]);
    let shorter = sizes(&project.json(&["build", "--locale", "nb"]));
    assert!(shorter[0].1 > alone[0].1, "{shorter:?}");
}

#[test]
fn a_language_that_is_not_complete_changes_no_size() {
    let project = brochure("fit = \"same-for-all\"\n");
    let before = sizes(&project.json(&["build"]));
    project.replace("sources/ark.md", "Bak", "Baksiden");
    project.ok(&["sync"]);
    let after = project.json(&["build"]);
    assert_eq!(after["skipped"][0]["locale"], "en", "{after}");
    assert!(sizes(&after)[0].1 > before[0].1);
}

#[test]
fn what_does_not_fit_is_counted_and_small_type_is_a_warning() {
    let project = brochure("");
    project.replace("polyfold.toml", "[[document]]", "[theme]\nbody-max = 7.8\nbody-min = 7.6\n[[document]]");
    let register = project.read("sources/ark.ftl");
    let key = register.lines().find_map(|line| line.split_once(" = Dette er")).expect("its key").0;
    let long = "This is a sentence, and a long one. ".repeat(200);
    project.replace("translations/en/ark.ftl", "This is a sentence, and a long one. ", long.as_str());
    project.ok(&["sync"]);
    let built = project.json(&["build"]);
    assert_eq!(built["skipped"][0]["locale"], "en", "{built}");
    let overset = &built["skipped"][0]["overset"];
    assert_eq!(
        (&overset[0]["key"], &overset[0]["panel"], &overset[0]["role"]),
        (&key.into(), &3.into(), &"inside".into())
    );
    assert!(overset[0]["characters"].as_u64().is_some_and(|count| count > 1000), "{overset}");
    let rules: Vec<_> = built["findings"].as_array().expect("a list").iter().map(|finding| &finding["rule"]).collect();
    assert_eq!(rules, ["overset-text", "small-type"]);
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

#[test]
fn a_proof_that_was_asked_for_and_made_is_done() {
    let project = translated();
    insta::assert_snapshot!(
        "a_proof_alone",
        project.run(&["build", "--locale", "ar", "--locale", "en", "--edition", "proof"]).whole()
    );
    let both = project.json(&["build", "--locale", "ar", "--edition", "proof", "--edition", "print"]);
    assert_eq!((both["skipped"][0]["locale"].as_str(), both["proof_only"][0].as_str()), (Some("ar"), None));
    assert_eq!(project.run(&["build", "--locale", "ar", "--edition", "proof", "--edition", "print"]).status, 1);
}

/// A brochure whose English has far too long a text on the third panel.
fn too_long() -> TestProject {
    let project = brochure("");
    let long = "This is a sentence, and a long one. ".repeat(120);
    project.replace("translations/en/ark.ftl", "This is a sentence, and a long one. ", long.as_str());
    project.ok(&["sync"]);
    project
}

/// Returns the text of a PDF without white space.
fn letters(project: &TestProject, path: &str) -> String {
    let text = Command::new("pdftotext").arg(project.path(path)).arg("-").output().expect("it runs");
    String::from_utf8_lossy(&text.stdout).split_whitespace().collect()
}

#[test]
fn a_proof_shows_what_is_too_much_and_print_is_refused() {
    let project = too_long();
    let proof = ["build", "--locale", "en", "--edition", "proof"];
    insta::assert_snapshot!("a_proof_of_what_does_not_fit", project.run(&proof).whole());
    let built = project.json(&proof);
    let file = &built["built"][0];
    assert_eq!((&file["path"], &file["fits"]), (&"out/en/ark.proof.pdf".into(), &false.into()), "{built}");
    // Each build says it, also when nothing has changed.
    assert_eq!((&file["fresh"], &built["findings"][0]["rule"]), (&true.into(), &"overset-text".into()));
    let overset = &built["proof_only"][0]["overset"];
    assert_eq!((&overset[0]["panel"], overset.as_array().map(Vec::len)), (&3.into(), Some(1)), "{built}");
    let letters = letters(&project, "out/en/ark.proof.pdf");
    let characters = overset[0]["characters"].as_u64().expect("a number");
    for words in
        ["PROOF:textdoesnotfit".to_owned(), "inside3goeson".to_owned(), format!("{characters}characterstoomuch")]
    {
        assert!(letters.contains(&words), "{words} in {letters}");
    }
    assert_eq!(letters.matches("Thisisasentence").count(), 60 + 119, "all of it, once");
    let all = project.run(&["build", "--edition", "print", "--edition", "screen", "--edition", "proof"]);
    assert_eq!(all.status, 1);
    assert!(["print", "screen"].iter().all(|edition| !project.has(&format!("out/en/ark.{edition}.pdf"))));
    assert!(project.has("out/en/ark.proof.pdf") && project.has("out/nb/ark.print.pdf"), "{}", all.whole());
    assert!(all.stdout.contains("Left out") && !all.stderr.contains("small-type"), "{}", all.whole());
    project.replace("polyfold.toml", "[[document]]", "[theme]\nbody-min = 5\nleading-min = 1.1\n[[document]]");
    let shorter = project.json(&proof);
    assert!(shorter["built"][0]["pages"].as_u64() <= file["pages"].as_u64(), "{shorter}");
}

#[test]
fn a_language_without_translations_has_no_expansion() {
    let project = translated();
    let text = project.run(&["build", "--edition", "proof"]).stdout;
    let row = |tag: &str| text.lines().find(|line| line.starts_with(&format!("  {tag} "))).expect("a row").to_owned();
    assert!(row("nb").ends_with(" source") && row("ar").ends_with(" —"), "{text}");
}

#[test]
fn every_panel_says_how_full_it_is_where_that_is_asked_for() {
    let project = brochure("");
    let text = project.run(&["build", "--fill"]).stdout;
    let (_, table) = text.split_once("How full each panel is").expect("it is there");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).take(3).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0].join(" "), "LANGUAGE 1 COVER 2 FLAP 3 INSIDE 4 INSIDE 5 INSIDE 6 BACK");
    let built = project.json(&["build"]);
    for (row, file) in rows[1..].iter().zip([0, 2]) {
        let fill =
            built["built"][file]["fill"].as_array().expect("a list").iter().filter_map(serde_json::Value::as_f64);
        let expected: Vec<String> = fill.map(|share| format!("{:.0}", share * 100.0)).collect();
        assert_eq!(row[1..].join(" "), expected.join(" "), "{text}");
    }
    assert!(!project.run(&["build"]).stdout.contains("How full"));
}

#[test]
fn a_language_whose_font_cannot_be_used_is_not_printed_in_another() {
    for (table, file) in [("locale.en", Some("no font at all")), ("locale.en", None), ("script.Arab", Some(""))] {
        let project = translated();
        project.translate(
            "translations/ar/ark.ftl",
            &["هل تحتاج إلى مساعدة؟", "اتصل بنا.", "هاتف", "اتصل **{ -help-phone }**."],
        );
        project.ok(&["sync"]);
        project.ok(&["build"]);
        let settings = project.read("polyfold.toml");
        project.write("polyfold.toml", &format!("{settings}\n[{table}]\nfont = \"fonts/own.ttf\"\n"));
        if let Some(text) = file {
            project.write("fonts/own.ttf", text);
        }
        let (stopped, other) = if table == "locale.en" { ("en", "ar") } else { ("ar", "en") };
        let built = project.run(&["build"]);
        assert_eq!(built.status, 1);
        for edition in ["print", "screen"] {
            assert!(!project.has(&format!("out/{stopped}/ark.{edition}.pdf")), "{table}");
            assert!(["nb", other].iter().all(|tag| project.has(&format!("out/{tag}/ark.{edition}.pdf"))), "{table}");
        }
        project.run(&["build", "--locale", stopped, "--edition", "proof"]);
        assert!(project.has(&format!("out/{stopped}/ark.proof.pdf")));
        let status = project.json(&["status", "--locale", stopped]);
        let reasons = &status["documents"][0]["locales"][0]["reasons"];
        assert_eq!(reasons.as_array().map(Vec::len), Some(1), "{reasons}");
        assert_eq!(reasons[0], "font `fonts/own.ttf` cannot be used");
        if (table, file.is_some()) == ("locale.en", true) {
            insta::assert_snapshot!("a_font_that_cannot_be_used", built.whole());
        }
    }
}
