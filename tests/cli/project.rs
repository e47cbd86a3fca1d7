//! Starting projects and languages.

use super::TestProject;

#[test]
fn a_new_project_builds_at_once() {
    let folder = TestProject::empty();
    let made = folder.ok(&["new", "leaflet"]);
    assert!(made.stdout.contains("polyfold build"), "{}", made.stdout);
    let built = folder.json(&["-C", "leaflet", "build"]);
    assert_eq!(built["built"].as_array().map(Vec::len), Some(2), "{built}");
    assert_eq!(built["built"][0]["locale"], "en");
    assert_eq!(built["skipped"].as_array().map(Vec::len), Some(2), "{built}");
    assert!(folder.has("leaflet/out/en/leaflet.print.pdf"));
}

#[test]
fn a_new_project_never_goes_into_a_folder_with_files() {
    let folder = TestProject::empty();
    folder.write("leaflet/mine.txt", "mine");
    let refused = folder.run(&["new", "leaflet"]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("`leaflet` is not empty"), "{}", refused.stderr);
    assert!(!folder.has("leaflet/polyfold.toml"));
}

#[test]
fn added_languages_have_a_stub_for_every_message() {
    let project = TestProject::leaflet();
    project.ok(&["add", "uk", "ti"]);
    assert!(project.read("polyfold.toml").contains("locales = [\"en\", \"ar\", \"uk\", \"ti\"]"));
    for locale in ["en", "ar", "uk", "ti"] {
        let catalog = project.read(&format!("translations/{locale}/ark.ftl"));
        assert_eq!(catalog.matches("\n# missing: ").count(), 4, "{catalog}");
    }
}

#[test]
fn a_document_with_locales_of_its_own_is_in_no_other_language() {
    let project = TestProject::leaflet();
    let all = project.read("polyfold.toml");
    project.write("polyfold.toml", &format!("{all}[[document]]\nid = \"brev\"\nlocales = [\"en\"]\n"));
    project.write("sources/brev.md", "# Brev\n\nNytt fra oss.\n");
    project.ok(&["sync"]);
    assert!(project.has("translations/en/brev.ftl") && project.has("translations/ar/ark.ftl"));
    assert!(!project.has("translations/ar/brev.ftl"));
    let status = project.json(&["status"]);
    let tags = |document: usize| -> Vec<&str> {
        let locales = status["documents"][document]["locales"].as_array().expect("a list");
        locales.iter().filter_map(|locale| locale["locale"].as_str()).collect()
    };
    assert_eq!((tags(0), tags(1)), (vec!["en", "ar"], vec!["en"]), "{status}");
    let arabic = project.json(&["status", "--locale", "ar"]);
    assert_eq!(arabic["documents"].as_array().map(Vec::len), Some(1), "{arabic}");
    let built = project.json(&["build"]);
    let skipped = built["skipped"].as_array().expect("a list");
    assert!(skipped.iter().all(|skipped| skipped["document"] == "ark" || skipped["locale"] == "en"), "{built}");
    for command in [
        &["build", "brev", "--locale", "ar"][..],
        &["status", "--document", "brev", "--locale", "ar"],
        &["diff", "ar", "brev"],
    ] {
        let refused = project.run(command);
        assert_eq!(refused.status, 2, "{command:?}");
        assert!(refused.stderr.contains("`ar` is not a language of `brev`"), "{command:?}: {}", refused.stderr);
    }
    let added = project.ok(&["add", "uk"]);
    let hint = "`brev` has `locales` of its own: `polyfold add uk --document brev`";
    assert!(added.stdout.contains(hint), "{}", added.stdout);
    assert!(project.has("translations/uk/ark.ftl") && !project.has("translations/uk/brev.ftl"));

    project.replace("polyfold.toml", "locales = [\"en\"]\n", "locales = []\n");
    let status = project.ok(&["status", "--document", "brev"]);
    assert!(status.stdout.ends_with("\n\nNo translations.\n"), "{}", status.stdout);

    project.write("translations/ar/brev.ftl", "");
    let warned = project.ok(&["sync"]);
    assert!(warned.stderr.contains("warning[unlisted-locale]"), "{}", warned.stderr);
    assert!(warned.stderr.contains("nothing reads `translations/ar/brev.ftl`"), "{}", warned.stderr);
}

#[test]
fn a_language_is_started_for_one_document_only() {
    let project = TestProject::leaflet();
    let all = project.read("polyfold.toml");
    let own = "[[document]]\nid = \"brev\"\nlocales = [\"en\"] # few\n";
    project.write("polyfold.toml", &format!("{all}{own}"));
    project.write("sources/brev.md", "# Brev\n\nNytt fra oss.\n");
    project.ok(&["sync"]);
    project.replace("sources/ark.md", "Du kan ringe oss.", "Du kan alltid ringe oss.");
    let before = project.read("translations/ar/ark.ftl");
    insta::assert_snapshot!("add_document", project.run(&["add", "ar", "--document", "brev"]).whole());
    assert_eq!(project.read("polyfold.toml"), format!("{all}{}", own.replace("[\"en\"]", "[\"en\", \"ar\"]")));
    assert_eq!(project.read("translations/ar/brev.ftl").matches("\n# missing: ").count(), 2);
    assert_eq!(project.read("translations/ar/ark.ftl"), before, "the other document waits for its own sync");
    let again = project.ok(&["add", "ar", "--document", "brev"]);
    assert_eq!((again.stdout.as_str(), again.stderr.as_str()), ("these languages were started before\n", ""));

    let settings = project.read("polyfold.toml");
    for (arguments, expected) in [
        (["add", "ar", "--document", "bref"], "did you mean `brev`?"),
        (["add", "uk", "--document", "ark"], "`ark` has no `locales` of its own"),
        (
            ["add", "uk", "--document", "brev"],
            "first give `ark` a line of its own in `polyfold.toml`: locales = [\"en\", \"ar\"]",
        ),
    ] {
        let refused = project.run(&arguments);
        assert_eq!(refused.status, 2, "{arguments:?}");
        assert!(refused.stderr.contains(expected), "{arguments:?}: {}", refused.stderr);
        assert_eq!(project.read("polyfold.toml"), settings);
    }
    project.replace("polyfold.toml", "id = \"ark\"\n", "id = \"ark\"\nlocales = [\"en\", \"ar\"]\n");
    project.ok(&["add", "uk", "ti", "--document", "brev", "--document", "brev"]);
    let settings = project.read("polyfold.toml");
    let lists = [
        "[\"en\", \"ar\", \"uk\", \"ti\"]\nprint",
        "id = \"ark\"\nlocales = [\"en\", \"ar\"]\n",
        "[\"en\", \"ar\", \"uk\", \"ti\"] # few",
    ];
    assert!(lists.iter().all(|list| settings.contains(list)), "{settings}");
    assert!(project.has("translations/ti/brev.ftl") && !project.has("translations/ti/ark.ftl"));
}

#[test]
fn a_name_in_the_wrong_place_is_known_for_what_it_is() {
    let project = TestProject::leaflet();
    project.ok(&["sync"]);
    for (arguments, expected) in [
        (&["diff", "ark"][..], "`ark` is a document, expected a language"),
        (&["approve", "ark", "ar"], "such as `en`; where a command takes both, the language comes first"),
        (&["status", "--locale", "ark"], "`ark` is a document, expected a language"),
        (&["build", "ar"], "`ar` is a language; the documents are: ark"),
        (&["add", "pt_BR"], "did you mean `pt-BR` (Portuguese"),
        (&["add", "uk_UK_x"], "write a BCP 47 tag"),
    ] {
        let refused = project.run(arguments);
        assert_eq!(refused.status, 2, "{arguments:?}");
        assert!(refused.stderr.contains(expected), "{arguments:?}: {}", refused.stderr);
    }
}

#[test]
fn an_unknown_locale_is_refused_with_the_one_that_was_meant() {
    let project = TestProject::leaflet();
    insta::assert_snapshot!(project.run(&["add", "tigrinya"]).whole());
    assert!(!project.has("translations"));
}

#[test]
fn outside_of_a_project_every_command_says_how_to_get_one() {
    let folder = TestProject::empty();
    for command in [
        &["sync"][..],
        &["status"],
        &["build"],
        &["diff"],
        &["fonts"],
        &["accept", "en", "ark"],
        &["approve", "en", "ark"],
        &["log", "en", "ark", "a"],
    ] {
        let output = folder.run(command);
        assert_eq!(output.status, 2, "{command:?}");
        assert!(output.stderr.contains("polyfold new DIR"), "{command:?}: {}", output.stderr);
    }
}

#[test]
fn the_help_of_every_command_is_worth_reading() {
    let folder = TestProject::empty();
    let mut text = folder.ok(&["--help"]).stdout;
    for command in ["new", "add", "sync", "status", "diff", "accept", "approve", "log", "build", "fonts", "completions"]
    {
        text.push_str(&format!("\n===== {command}\n{}", folder.ok(&[command, "--help"]).stdout));
    }
    insta::assert_snapshot!(text);
}

/// Returns the words that follow `polyfold ` in code, where a command is expected.
fn named_commands(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (start, call) in text.match_indices("polyfold ") {
        let is_code = start == 0 || text[..start].ends_with(['`', '\n', '“', '$']) || text[..start].ends_with("$ ");
        let rest = &text[start + call.len()..];
        let length = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
        names.extend((is_code && length > 0).then(|| &rest[..length]));
    }
    names
}

#[test]
fn no_message_and_no_page_names_a_command_that_does_not_exist() {
    let help = TestProject::empty().ok(&["--help"]).stdout;
    let commands: Vec<&str> = help.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "docs"] {
        super::collect(&root.join(folder), &mut files);
    }
    for page in ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md"] {
        files.push((root.join(page), std::fs::read(root.join(page)).expect("it is there")));
    }
    let mut count = 0;
    for (path, bytes) in files {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        for name in named_commands(&text) {
            assert!(commands.contains(&name), "{}: `polyfold {name}`", path.display());
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn completions_name_the_commands() {
    let script = TestProject::empty().ok(&["completions", "bash"]).stdout;
    assert!(script.contains("approve") && script.contains("--edition"));
}

#[test]
fn fonts_names_the_characters_that_no_face_has_and_the_next_step() {
    let project = TestProject::leaflet();
    let added = project.ok(&["add", "zh-Hans", "pl"]).stdout;
    let hint = "No font at hand has the letters of zh-Hans: `polyfold fonts zh-Hans --find` looks for one.\n";
    assert!(added.ends_with(hint) && !added.contains("letters of pl"), "{added}");
    let before = project.run(&["fonts", "zh-Hans"]);
    assert!(before.status == 1 && before.stdout.contains("in `name of the language`"), "{}", before.whole());
    project.translate(
        "translations/zh-Hans/ark.ftl",
        &["需要帮助吗？", "您可以打电话给我们。", "电话", "请拨打 **{ -help-phone }**。"],
    );
    project.ok(&["sync"]);
    insta::assert_snapshot!(project.run(&["fonts"]).whole());
    let status = project.json(&["status", "--locale", "zh-Hans"]);
    assert_eq!(status["documents"][0]["locales"][0]["reasons"][0], "needs a font for its script");
}
