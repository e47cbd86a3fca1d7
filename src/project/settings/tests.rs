//! Settings as people write them, right and wrong.

use super::*;

fn parse(text: &str) -> Result<Settings, Vec<Diagnostic>> {
    Settings::parse(&SourceFile::new(SETTINGS_FILE, text))
}

/// Returns `line: rule: message / help` of each fault.
fn faults(text: &str) -> Vec<String> {
    let faults = parse(text).expect_err("it has faults");
    faults
        .iter()
        .map(|fault| {
            let line = fault.place.as_ref().map_or(0, |place| place.line_column().0);
            format!("{line}: {}: {} / {}", fault.rule, fault.message, fault.help.as_deref().unwrap_or("-"))
        })
        .collect()
}

#[test]
fn five_lines_are_a_project() {
    let settings =
        parse("[project]\nsource-locale = \"nb\"\nlocales = [\"en\", \"ar\"]\n[[document]]\nid = \"leaflet\"\n")
            .expect("enough");
    assert_eq!(settings.print_requires, Requirement::Approved);
    assert_eq!(settings.documents[0].sheet.id, "a4");
    assert_eq!(settings.locales.len(), 2);
}

#[test]
fn all_faults_are_found_at_once_with_line_and_help() {
    let text = "[project]\nnam = \"x\"\nsource-locale = \"tigrinya\"\nlocales = [\"en\", \"en\", 3]\nprint-requires = \"done\"\n\
                [[document]]\nid = \"Å\"\nsheet = \"trifold-a5\"\n[theme]\naccent = [1, 2, 3]\nbody-max = \"big\"\n[prnt]\n";
    assert_eq!(
        faults(text),
        [
            "3: unknown-locale: `tigrinya` is not a language that polyfold knows / did you mean `ti` (Tigrinya)?",
            "4: bad-setting: `locales` is a list, expected a list of texts, such as `[\"en\", \"ar\"]` / -",
            "5: bad-setting: `print-requires` is `done`, expected `approved` or `translated` / -",
            "2: unknown-setting: `[project]` has no setting `nam` / did you mean `name`?",
            "7: bad-setting: a document's id has only lower-case ASCII letters, digits, `-` and `_` / rename the file and the id",
            "8: unknown-sheet: there is no sheet `trifold-a5` / did you mean `trifold-a4`?",
            "10: bad-setting: `accent` is not a CMYK colour / write four percentages: `[100, 65, 10, 30]`",
            "11: bad-setting: `body-max` is a text, expected a number / -",
            "12: unknown-setting: polyfold.toml has no setting `prnt` / polyfold.toml knows `document`, `locale`, `project` and `theme`",
        ]
    );
}

#[test]
fn what_is_not_toml_is_shown_at_its_place() {
    assert_eq!(parse("[project\n").expect_err("broken")[0].rule, "bad-settings-file");
}

#[test]
fn variables_and_fonts_are_read() {
    let settings = parse(
        "[project]\nsource-locale = \"nb\"\nlocales = [\"zh-Hans\"]\n[[document]]\nid = \"a\"\nvariables = { months = 6, name = \"KOM\" }\n\
         [locale.zh-Hans]\nfont = \"fonts/cjk.ttc\"\nfont-index = 2\n",
    )
    .expect("whole");
    assert_eq!(settings.documents[0].variables["months"], Variable::Number(6.0));
    let zh = &settings.fonts[&"zh-Hans".parse().expect("known")];
    assert_eq!((zh[0].path.as_str(), zh[0].index), ("fonts/cjk.ttc", 2));
}

#[test]
fn a_document_says_which_languages_share_a_size() {
    let document =
        |fit: &str| format!("[project]\nsource-locale = \"nb\"\nlocales = []\n[[document]]\nid = \"a\"\n{fit}");
    for (fit, expected) in
        [("", FitRule::Each), ("fit = \"each\"\n", FitRule::Each), ("fit = \"same-for-all\"\n", FitRule::SameForAll)]
    {
        assert_eq!(parse(&document(fit)).expect("good").documents[0].fit, expected);
    }
    let expected = "6: bad-setting: `fit` is `same`, expected `each` or `same-for-all` / -";
    assert_eq!(faults(&document("fit = \"same\"\n")), [expected]);
}
