//! Sheets in real PDFs: where each panel and page of a document stands, read back by poppler.

use std::collections::BTreeMap;
use std::process::Command;

use crate::cli::TestProject;

/// The panels of a sheet in reading order: page of the PDF, and from where to where it reaches, in mm from the left.
type Panels = &'static [(usize, f64, f64)];

/// The folded sheets, from left to right. Taken from drawings of print shops, not from the program.
const FOLDED: [(&str, Panels); 4] = [
    (
        "trifold-a4",
        &[(1, 197.0, 297.0), (1, 0.0, 97.0), (2, 0.0, 100.0), (2, 100.0, 200.0), (2, 200.0, 297.0), (1, 97.0, 197.0)],
    ),
    (
        "zfold-a4",
        &[(1, 198.0, 297.0), (2, 0.0, 99.0), (2, 99.0, 198.0), (1, 0.0, 99.0), (1, 99.0, 198.0), (2, 198.0, 297.0)],
    ),
    ("bifold-a5", &[(1, 148.5, 297.0), (2, 0.0, 148.5), (2, 148.5, 297.0), (1, 0.0, 148.5)]),
    (
        "gatefold-a4",
        &[(1, 223.0, 297.0), (1, 0.0, 74.0), (2, 0.0, 74.0), (2, 74.0, 223.0), (2, 223.0, 297.0), (1, 74.0, 223.0)],
    ),
];

/// Returns a project with a document on a sheet, whose sections say 1001, 1002, and so on.
fn project(sheet: &str, locale: &str, sections: usize) -> TestProject {
    let project = TestProject::empty();
    project.write(
        "polyfold.toml",
        &format!("[project]\nsource-locale = \"{locale}\"\n[[document]]\nid = \"ark\"\nsheet = \"{sheet}\"\n"),
    );
    let word = if locale == "ar" { "كلمة" } else { "Ord" };
    let section = |number: usize| {
        let level = if number == 0 { "#" } else { "##" };
        format!("{level} {word}\n\n{word} {}\n\n{word}\n", 1001 + number)
    };
    project.write("sources/ark.md", &(0..sections).map(section).collect::<Vec<_>>().join("\n---\n\n"));
    project.ok(&["sync"]);
    project
}

/// Returns the page, and the left and right end in mm from the trimmed edge, of each number that a PDF shows.
fn numbers(project: &TestProject, file: &str, bleed: f64) -> BTreeMap<usize, (usize, f64, f64)> {
    let output = Command::new("pdftotext").arg("-bbox").arg(project.path(file)).arg("-").output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut page = 0;
    let mut numbers = BTreeMap::new();
    for line in text.lines().map(str::trim) {
        page += usize::from(line.starts_with("<page "));
        let digits: String = line.rsplit('>').nth(1).unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        let Some(number) = digits.parse().ok().filter(|number| line.starts_with("<word ") && *number > 1000) else {
            continue;
        };
        let attribute = |name: &str| -> f64 {
            let value = line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            let points: f64 = value.and_then(|value| value.parse().ok()).expect("a number");
            points * 25.4 / 72.0 - bleed
        };
        numbers.insert(number, (page, attribute("xMin"), attribute("xMax")));
    }
    numbers
}

/// Checks that each section stands on its panel.
fn check_panels(found: &BTreeMap<usize, (usize, f64, f64)>, panels: Panels, is_mirrored: bool, name: &str) {
    assert_eq!(found.len(), panels.len(), "{name}: {found:?}");
    for (number, (page, from, to)) in (1001..).zip(panels) {
        let (from, to) = if is_mirrored { (297.0 - to, 297.0 - from) } else { (*from, *to) };
        let (found_page, left, right) = found[&number];
        assert_eq!(found_page, *page, "{name}: {number}");
        assert!(
            left > from + 5.0 && right < to - 5.0,
            "{name}: {number} is at {left} to {right}, not in {from} to {to}"
        );
    }
}

#[test]
fn panels_of_folded_sheets_are_where_print_shops_fold_them() {
    for (sheet, panels) in FOLDED {
        for locale in ["nb", "ar"] {
            let project = project(sheet, locale, panels.len());
            project.ok(&["build", "--impose"]);
            for (edition, bleed) in [("print", 3.0), ("imposed", 0.0)] {
                let found = numbers(&project, &format!("out/{locale}/ark.{edition}.pdf"), bleed);
                check_panels(&found, panels, locale == "ar", &format!("{sheet} {locale} {edition}"));
            }
        }
    }
}

/// Returns where every word begins on a page, in mm from its left and upper edge.
fn words(project: &TestProject, file: &str, page: usize) -> Vec<(String, f64, f64)> {
    let number = page.to_string();
    let output = Command::new("pdftotext")
        .args(["-bbox", "-f", &number, "-l", &number])
        .arg(project.path(file))
        .arg("-")
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let word = |line: &str| {
        let attribute = |name: &str| -> Option<f64> {
            let value = line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
            Some(value.parse::<f64>().ok()? * 25.4 / 72.0)
        };
        let word = line.strip_suffix("</word>")?.rsplit('>').next()?.to_owned();
        Some((word, attribute("xMin")?, attribute("yMin")?))
    };
    text.lines().filter_map(|line| word(line.trim())).collect()
}

/// Small flat sheets: the width of one in mm, where each copy begins on A4, and what the command says.
const SMALL: [(&str, &[f64], &str); 2] = [
    (
        "leaflet-a5",
        &[0.5, 148.5],
        "2 to a sheet, print at actual size (100 %), on both sides, flip on short edge; cut once",
    ),
    (
        "dl",
        &[0.0, 99.0, 198.0],
        "3 to a sheet, print at actual size (100 %), on both sides, flip on short edge; cut twice",
    ),
];

#[test]
fn small_leaflets_stand_side_by_side_on_a4_front_and_back_in_the_same_places() {
    for (sheet, copies, advice) in SMALL {
        for locale in ["nb", "ar"] {
            let project = project(sheet, locale, 2);
            let output = project.ok(&["build", "--impose"]);
            assert!(output.stderr.contains(&format!("ark.imposed.pdf: {advice}\n")), "{}", output.stderr);
            for (page, number) in [(1, "1001"), (2, "1002")] {
                let of_number = |edition: &str| -> Vec<(f64, f64)> {
                    let words = words(&project, &format!("out/{locale}/ark.{edition}.pdf"), page);
                    words.into_iter().filter(|(word, ..)| word == number).map(|(_, x, y)| (x, y)).collect()
                };
                // The print edition has 3 mm of bleed in front of its text.
                let [(x, y)] = of_number("print")[..] else { panic!("printed once") };
                let mut found = of_number("imposed");
                found.sort_by(|a, b| a.0.total_cmp(&b.0));
                let expected: Vec<(f64, f64)> = copies.iter().map(|edge| (edge + x - 3.0, y - 3.0)).collect();
                assert_eq!(found.len(), expected.len(), "{sheet} {locale} {number}");
                for (found, expected) in found.iter().zip(&expected) {
                    let is_there = (found.0 - expected.0).abs() < 0.05 && (found.1 - expected.1).abs() < 0.05;
                    assert!(is_there, "{sheet} {locale} {number}: {found:?}, expected {expected:?}");
                }
            }
        }
    }
}

#[test]
fn json_says_how_an_office_prints_and_cuts() {
    let project = project("dl", "nb", 2);
    let report = project.json(&["build", "--impose"]);
    let files = report["built"].as_array().expect("files");
    let office: Vec<_> = files.iter().filter_map(|file| file.get("office")).collect();
    assert_eq!(office, [&serde_json::json!({ "copies": 3, "duplex": "short-edge", "cuts": 2 })]);
}

/// Returns the width of the paper in mm.
fn paper_width(project: &TestProject, file: &str) -> f64 {
    let output = Command::new("pdfinfo").arg(project.path(file)).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let width = text.lines().find_map(|line| line.strip_prefix("Page size:")?.split_whitespace().next()?.parse().ok());
    width.map(|points: f64| (points * 25.4 / 72.0).round()).expect("a width")
}

#[test]
fn the_print_edition_has_marks_when_they_are_asked_for() {
    let project = project("trifold-a4", "ar", 6);
    let print = "out/ar/ark.print.pdf";
    // Not asked for again, they are gone.
    for (arguments, width, slug) in [
        (&["build"][..], 303.0, ""),
        (&["build", "--marks"], 327.0, "ark · Arabic (ar) · print · page 2 of 2"),
        (&["build"], 303.0, ""),
    ] {
        project.ok(arguments);
        assert!((paper_width(&project, print) - width).abs() < 0.1, "{arguments:?}");
        let words: Vec<String> = words(&project, print, 2).into_iter().map(|(word, ..)| word).collect();
        let words: Vec<&str> = words.iter().skip_while(|word| *word != "ark").map(String::as_str).collect();
        assert_eq!(words.join(" "), slug, "{arguments:?}");
    }
    let output = project.run(&["build", "--marks", "--edition", "screen"]);
    assert_eq!(output.status, 2);
    assert!(output.stderr.contains("`--marks` is for the print edition"), "{}", output.stderr);
}

#[test]
fn a_booklet_is_printed_page_by_page_and_imposed_for_folding() {
    for locale in ["nb", "ar"] {
        let project = project("booklet-a5", locale, 5);
        project.ok(&["build", "--impose"]);
        let print = numbers(&project, &format!("out/{locale}/ark.print.pdf"), 3.0);
        let pages: Vec<_> = print.iter().map(|(number, (page, _, _))| (*number, *page)).collect();
        assert_eq!(pages, [(1001, 1), (1002, 2), (1003, 3), (1004, 4), (1005, 8)], "{locale}");
        let imposed = numbers(&project, &format!("out/{locale}/ark.imposed.pdf"), 0.0);
        let half = |left: f64| if (left < 148.5) == (locale == "nb") { "first" } else { "second" };
        let places: Vec<_> = imposed.iter().map(|(number, (page, left, _))| (*number, *page, half(*left))).collect();
        let expected =
            [(1001, 1, "second"), (1002, 2, "first"), (1003, 3, "second"), (1004, 4, "first"), (1005, 1, "first")];
        assert_eq!(places, expected, "{locale}");
    }
}

#[test]
fn the_imposed_edition_says_how_to_print_it_and_is_for_complete_languages_only() {
    let project = project("booklet-a5", "nb", 3);
    project.replace("polyfold.toml", "source-locale = \"nb\"", "source-locale = \"nb\"\nlocales = [\"en\"]");
    project.ok(&["sync"]);
    let output = project.ok(&["build", "--impose"]);
    let advice =
        "ark.imposed.pdf: print at actual size (100 %), on both sides, flip on short edge; stitched in the fold\n";
    assert!(output.stderr.contains(advice), "{}", output.stderr);
    assert!(project.has("out/nb/ark.imposed.pdf") && !project.has("out/en/ark.imposed.pdf"));
    project.replace("sources/ark.md", "Ord 1002", "Et annet ord 1002");
    project.run(&["build"]);
    assert!(!project.has("out/nb/ark.imposed.pdf"), "nobody prints an old text by mistake");
}
