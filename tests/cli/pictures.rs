//! Pictures: set once for all languages, one file for one language, and what cannot be printed.

use std::fs;
use std::process::Command;

use super::TestProject;

const DOOR: &str = include_str!("../../sources/images/open-door.svg");
const TABLE: &str = include_str!("../../sources/images/together.svg");

/// Returns a translated project with a picture, its caption and one for decoration.
fn illustrated() -> TestProject {
    let project = TestProject::leaflet();
    project.write("sources/images/door.svg", DOOR);
    project.write("sources/images/table.svg", TABLE);
    project.write(
        "sources/ark.md",
        "# Trenger du hjelp?\n\n![En åpen dør](images/door.svg \"Døren er åpen.\")\n\n![](images/table.svg)\n",
    );
    project.ok(&["sync"]);
    for locale in ["en", "ar"] {
        project.translate(
            &format!("translations/{locale}/ark.ftl"),
            &["Do you need help?", "An open door", "The door is open."],
        );
    }
    project.ok(&["sync"]);
    project
}

/// Returns what a program of poppler says of a file of the project.
fn poppler(project: &TestProject, program: &str, arguments: &[&str], file: &str) -> String {
    let output =
        Command::new(program).args(arguments).arg(project.path(file)).output().expect("poppler-utils is installed");
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn alternative_text_and_caption_are_in_each_language() {
    let project = illustrated();
    project.ok(&["build"]);
    let structure = poppler(&project, "pdfinfo", &["-struct-text"], "out/en/ark.screen.pdf");
    for part in ["Figure", "Caption", "The door is open."] {
        assert!(structure.contains(part), "{part} in\n{structure}");
    }
    assert_eq!(structure.matches("Figure").count(), 1, "decoration has no element:\n{structure}");
    let bytes = fs::read(project.path("out/en/ark.screen.pdf")).expect("built");
    let has = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(has("/Alt(An open door)") || has("/Alt (An open door)"));
    let arabic = poppler(&project, "pdfinfo", &["-struct-text"], "out/ar/ark.print.pdf");
    assert!(arabic.contains("Caption"), "{arabic}");
}

#[test]
fn a_language_takes_its_own_file_and_a_changed_file_is_built_again() {
    let project = illustrated();
    project.ok(&["build"]);
    let before = project.snapshot("out");
    project.write("sources/images/door.ar.svg", TABLE);
    project.ok(&["build"]);
    let changed: Vec<String> = project
        .snapshot("out")
        .into_iter()
        .filter(|file| !before.contains(file))
        .filter_map(|(path, _)| Some(path.strip_prefix(project.path("out")).ok()?.display().to_string()))
        .filter(|name| name.contains('/'))
        .collect();
    assert_eq!(changed, ["ar/ark.print.pdf", "ar/ark.screen.pdf"]);
}

#[test]
fn a_picture_that_cannot_be_printed_is_one_finding_for_all_languages() {
    let project = illustrated();
    project.write("sources/images/door.svg", "");
    project.write("sources/images/table.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Hus</text></svg>");
    insta::assert_snapshot!(project.run(&["build"]).whole());
}

#[test]
fn a_missing_picture_is_named_with_the_one_that_was_meant() {
    let project = illustrated();
    project.replace("sources/ark.md", "images/table.svg", "images/tabel.svg");
    project.replace("sources/ark.md", "images/door.svg", "../door.svg");
    insta::assert_snapshot!(project.run(&["sync"]).whole());
    project.replace("sources/ark.md", "../door.svg", "images/door.svg");
    insta::assert_snapshot!(project.run(&["sync"]).whole());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_project_is_not_followed() {
    let project = illustrated();
    let outside = tempfile::NamedTempFile::new().expect("a file");
    fs::write(outside.path(), DOOR).expect("written");
    fs::remove_file(project.path("sources/images/door.svg")).expect("it is there");
    std::os::unix::fs::symlink(outside.path(), project.path("sources/images/door.svg")).expect("links can be made");
    let built = project.run(&["build"]);
    assert_eq!(built.status, 1);
    assert!(
        built.stderr.contains("`sources/images/door.svg` is a link that leads out of the project"),
        "{}",
        built.stderr
    );
    assert!(!project.has("out/nb/ark.print.pdf"));
}

#[test]
fn a_logo_is_set_and_one_that_is_not_there_is_named_in_the_settings() {
    let project = illustrated();
    project.ok(&["build"]);
    let bare = fs::read(project.path("out/nb/ark.screen.pdf")).expect("built");
    project.replace(
        "polyfold.toml",
        "\n[[document]]",
        "\n[theme]\nlogo = \"logo.svg\"\nlogo-alt = \"KOM\"\n\n[[document]]",
    );
    let missing = project.run(&["build"]);
    assert_eq!(missing.status, 1);
    insta::assert_snapshot!(missing.stderr);
    project.write("logo.svg", TABLE);
    project.ok(&["build"]);
    assert_ne!(fs::read(project.path("out/nb/ark.screen.pdf")).expect("built"), bare);
    let structure = poppler(&project, "pdfinfo", &["-struct-text"], "out/ar/ark.screen.pdf");
    assert_eq!(structure.matches("Figure").count(), 2, "{structure}");
}

#[test]
fn a_coarse_picture_is_said_each_time_and_once_for_all_languages() {
    let project = illustrated();
    // 700 pixels on half the column of A4, which is 80 mm wide.
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 700, 70);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&vec![90; 700 * 70]).expect("as many samples as the size says");
    writer.finish().expect("written");
    fs::write(project.path("sources/images/door.svg"), png).expect("written");
    let made = project.run(&["build"]);
    assert_eq!((made.status, made.stderr.matches("coarse-picture").count()), (0, 1), "{}", made.stderr);
    assert!(made.stderr.contains("sources/ark.md:3"), "{}", made.stderr);
    let up_to_date = project.run(&["build"]);
    assert_eq!(up_to_date.stderr, made.stderr);
    assert!(up_to_date.stdout.contains("up to date"), "{}", up_to_date.stdout);
}
