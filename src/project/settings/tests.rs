//! Settings as people write them, right and wrong.

use super::*;
use crate::geometry::Length;
use crate::project::CoverDesign;

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
            "2: unknown-setting: `[project]` has no setting `nam` / did you mean `name`?",
            "3: unknown-locale: `tigrinya` is not a language that polyfold knows / did you mean `ti` (Tigrinya)?",
            "4: bad-setting: `locales` is a list, expected a list of texts, such as `[\"en\", \"ar\"]` / -",
            "5: bad-setting: `print-requires` is `done`, expected `approved` or `translated` / -",
            "7: bad-setting: a document's id has only lower-case ASCII letters, digits, `-` and `_` / rename the file and the id",
            "8: unknown-sheet: there is no sheet `trifold-a5` / did you mean `trifold-a4`?",
            "10: bad-setting: `accent` is not a CMYK colour / write four percentages: `[100, 65, 10, 30]`",
            "11: bad-setting: `body-max` is a text, expected a number / -",
            "12: unknown-setting: polyfold.toml has no setting `prnt` / polyfold.toml knows `document`, `locale`, `project`, `script`, `sheet` and `theme`",
        ]
    );
}

#[test]
fn text_is_aligned_as_the_locale_says_or_the_document_or_the_project() {
    let project = "[project]\nsource-locale = \"nb\"\nlocales = [\"ar\", \"ur\"]\n";
    let rest = "[theme]\nalign = \"justify\"\n[[document]]\nid = \"a\"\n[[document]]\nid = \"b\"\n[document.theme]\nalign = \"start\"\n\
                [locale.ur]\nalign = \"start\"\n[locale.ar]\nalign = \"justify\"\n";
    let settings = parse(&format!("{project}{rest}")).expect("whole");
    let align = |document: usize, tag: &str| {
        settings.theme_of(&settings.documents[document], &tag.parse().expect("known")).align.as_str()
    };
    for (tag, a, b) in [("nb", "justify", "start"), ("ur", "start", "start"), ("ar", "justify", "justify")] {
        assert_eq!((align(0, tag), align(1, tag)), (a, b), "{tag}");
    }
    assert_eq!(parse(&format!("{project}[[document]]\nid = \"a\"\n")).expect("whole").theme.align.as_str(), "start");
    let wrong =
        format!("{project}[[document]]\nid = \"a\"\n[theme]\nalign = \"left\"\n[locale.ar]\nalign = \"full\"\n");
    assert_eq!(
        faults(&wrong),
        [
            "7: bad-setting: `align` is `left`, expected `start` or `justify` / -",
            "9: bad-setting: `align` is `full`, expected `start` or `justify` / -",
        ]
    );
}

#[test]
fn a_document_has_the_look_of_the_project_but_for_what_it_says_otherwise() {
    let text = "[project]\nsource-locale = \"nb\"\n[theme]\nbody-max = 11\ncover = \"band\"\n\
                [[document]]\nid = \"a\"\n[document.theme]\nbody-max = 9.5\n[[document]]\nid = \"b\"\n";
    let documents = parse(text).expect("whole").documents;
    let look = |index: usize| (documents[index].theme.scale.body_max, documents[index].theme.cover);
    assert_eq!(look(0), (Length::pt(9.5), CoverDesign::Band));
    assert_eq!(look(1), (Length::pt(11.0), CoverDesign::Band));
    let logo = text.replace("body-max = 9.5", "logo = \"a.svg\"");
    assert!(faults(&logo)[0].starts_with("9: unknown-setting: `[document.theme]` has no setting `logo`"));
}

#[test]
fn a_design_of_the_cover_is_named() {
    let project = "[project]\nsource-locale = \"nb\"\n[[document]]\nid = \"a\"\n[theme]\n";
    let design = |name: &str| parse(&format!("{project}cover = \"{name}\"\n")).map(|settings| settings.theme.cover);
    for known in CoverDesign::ALL {
        assert_eq!(design(known.as_str()), Ok(known));
    }
    let expected = "6: bad-setting: `cover` is `bnad`, expected `field`, `band` or `plain` / -";
    assert_eq!(faults(&format!("{project}cover = \"bnad\"\n")), [expected]);
}

#[test]
fn a_document_starts_with_another_one() {
    let text = "[project]\nsource-locale = \"nb\"\n[[document]]\nid = \"a\"\nfrom = \"b\"\n";
    assert_eq!(parse(text).expect("whole").documents[0].from.as_deref(), Some("b"));
    assert_eq!(
        faults(&text.replace("\"b\"", "\"a\"")),
        ["5: bad-setting: `a` cannot start with itself / name the earlier edition, or take `from` out"]
    );
}

#[test]
fn what_is_not_toml_is_shown_at_its_place() {
    assert_eq!(parse("[project\n").expect_err("broken")[0].rule, "bad-settings-file");
    let faults = parse("[project]\n<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> b\n").expect_err("in conflict");
    assert_eq!(faults.iter().map(|fault| fault.rule).collect::<Vec<_>>(), ["conflict-marker"]);
}

#[test]
fn a_document_has_the_projects_locales_or_its_own_in_the_same_order() {
    let settings = parse(
        "[project]\nsource-locale = \"nb\"\nlocales = [\"en\", \"ar\", \"pl\"]\n[[document]]\nid = \"all\"\n\
         [[document]]\nid = \"two\"\nlocales = [\"pl\", \"en\"]\n[[document]]\nid = \"none\"\nlocales = []\n",
    )
    .expect("whole");
    let tags = |document: &DocumentSettings| document.locales.iter().map(ToString::to_string).collect::<Vec<_>>();
    let found: Vec<_> = settings.documents.iter().map(tags).collect();
    assert_eq!(found, [vec!["en", "ar", "pl"], vec!["en", "pl"], vec![]]);
    assert_eq!(
        faults(
            "[project]\nsource-locale = \"nb\"\nlocales = [\"en\"]\n[[document]]\nid = \"a\"\nlocales = [\"en\", \"pl\", \"en\", \"nb\"]\n"
        ),
        [
            "6: bad-setting: `pl` is not a locale of this project / add it to `locales` in `[project]`",
            "6: bad-setting: `en` is listed twice / take one of them out",
            "6: bad-setting: `nb` is not a locale of this project / add it to `locales` in `[project]`",
        ]
    );
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
fn fonts_are_named_for_locales_and_scripts() {
    let settings = parse(
        "[project]\nname = \"x\"\nsource-locale = \"nb\"\nlocales = [\"ur\"]\n\
         [locale.ur]\nfont = \"fonts/u.ttf\"\nbold-font = \"fonts/ub.ttf\"\n\
         [script.Latn]\nfont = \"fonts/l.ttf\"\nitalic-font = \"fonts/i.ttf\"\nbold-italic-font = \"fonts/bi.ttf\"\n\
         heading-font = \"fonts/h.ttc\"\nheading-font-index = 3\n[[document]]\nid = \"x\"\n",
    )
    .expect("whole");
    let roles = |fonts: &[FontSetting]| fonts.iter().map(|font| (font.role, font.index)).collect::<Vec<_>>();
    let urdu = &settings.fonts[&"ur".parse().expect("known")];
    assert_eq!(roles(urdu), [(FontRole::Regular, 0), (FontRole::Bold, 0)]);
    let latin = &settings.script_fonts["Latn"];
    let expected = [FontRole::Regular, FontRole::Italic, FontRole::BoldItalic, FontRole::Heading].map(|role| (role, 0));
    assert_eq!(roles(&latin[..3]), expected[..3]);
    assert_eq!((roles(&latin[3..]), latin[3].path.as_str()), (vec![(FontRole::Heading, 3)], "fonts/h.ttc"));
}

/// Returns role, path, and places on axes of each font that is named for Latin.
fn latin_fonts(table: &str) -> Vec<String> {
    let head = "[project]\nname = \"x\"\nsource-locale = \"nb\"\n[[document]]\nid = \"x\"\n[script.Latn]\n";
    let settings = parse(&format!("{head}{table}")).expect("whole");
    let font = |font: &FontSetting| {
        let places: Vec<String> = font.axes.iter().map(|axis| axis.place.to_string()).collect();
        format!("{:?} {} {} {}", font.role, font.path, font.index, places.join(" ")).trim_end().to_owned()
    };
    settings.script_fonts["Latn"].iter().map(font).collect()
}

#[test]
fn places_on_the_axes_of_a_variable_font_are_named() {
    for (table, expected) in [
        ("font = \"a.ttf\"\nfont-axes = { wght = 350, wdth = 87.5 }\n", &["Regular a.ttf 0 wdth 87.5 wght 350"][..]),
        // Without a file of its own a face comes out of the regular one's, at its width and not at its weight.
        (
            "font = \"a.ttc\"\nfont-index = 2\nfont-axes = { wdth = 80, wght = 350 }\nbold-font-axes = { wght = 650 }\n",
            &["Regular a.ttc 2 wdth 80 wght 350", "Bold a.ttc 2 wdth 80 wght 650"],
        ),
        (
            "font = \"a.ttf\"\nfont-axes = { wdth = 80 }\nheading-font-axes = { wdth = 100 }\n",
            &["Regular a.ttf 0 wdth 80", "Heading a.ttf 0 wdth 100"],
        ),
        (
            "font = \"a.ttf\"\nfont-axes = { wdth = 80 }\nbold-font = \"b.ttf\"\nbold-font-axes = { wght = 650 }\n",
            &["Regular a.ttf 0 wdth 80", "Bold b.ttf 0 wght 650"],
        ),
    ] {
        assert_eq!(latin_fonts(table), expected);
    }
    let text = "[project]\nname = \"x\"\nsource-locale = \"nb\"\n[[document]]\nid = \"x\"\n[script.Latn]\n\
                bold-font-axes = { wght = 650 }\nheading-font-index = 1\n[script.Grek]\nfont = \"a.ttf\"\n\
                font-axes = { weight = 400, wght = \"bold\" }\nitalic-font-axes = 3\n";
    assert_eq!(
        faults(text),
        [
            "7: bad-setting: `bold-font-axes` has no `bold-font` that it is about / add `bold-font = \"fonts/…\"`",
            "8: bad-setting: `heading-font-index` has no `heading-font` that it is about / add `heading-font = \"fonts/…\"`",
            "11: bad-setting: `weight` is not the tag of an axis / write its four letters: `wght` is weight, `wdth` width, `opsz` optical size, `slnt` slant",
            "11: bad-setting: `wght` is a text, expected a number / -",
            "12: bad-setting: `italic-font-axes` is a number, expected a table / -",
        ]
    );
}

#[test]
fn a_locale_can_have_the_formats_of_its_language_in_another_place() {
    let head =
        "[project]\nname = \"x\"\nsource-locale = \"nb\"\nlocales = [\"en\", \"uz-Cyrl\"]\n[[document]]\nid = \"x\"\n";
    let settings = parse(&format!("{head}[locale.en]\nformats = \"en-gb\"\n")).expect("whole");
    let locale = |tag: &str| tag.parse().expect("known");
    assert_eq!(settings.formats_of(&locale("en")).as_str(), "en-GB");
    assert_eq!(settings.formats_of(&locale("nb")).as_str(), "nb");
    for (tag, formats, expected) in [
        (
            "en",
            "de",
            "`formats` is `de`, expected `en` as it is written somewhere / add a country to the language: `en-GB`",
        ),
        ("uz-Cyrl", "uz-Latn", "`formats` is `uz-Latn`, expected `uz` as it is written somewhere / add a country"),
        ("en", "xx-GB", "`xx` is not a language that polyfold knows"),
    ] {
        let found = faults(&format!("{head}[locale.{tag}]\nformats = \"{formats}\"\n"));
        assert!(found.len() == 1 && found[0].contains(expected), "{found:#?}");
    }
}

#[test]
fn a_script_has_a_code_that_is_known() {
    let found = faults(
        "[project]\nname = \"x\"\nsource-locale = \"nb\"\n[[document]]\nid = \"x\"\n[script.latn]\nfont = \"a\"\n\
         [script.Qaaa]\n[script.Arab]\nfonts = 1\n",
    );
    for expected in [
        "6: bad-setting: `latn` is not a script that polyfold knows / did you mean `Latn`?",
        "8: bad-setting: `Qaaa` is not a script that polyfold knows / write its code by ISO 15924: `Latn`, `Cyrl`, `Arab`",
        "10: unknown-setting: `[script.Arab]` has no setting `fonts` / did you mean `font`?",
    ] {
        assert!(found.iter().any(|fault| fault == expected), "{found:#?}");
    }
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
