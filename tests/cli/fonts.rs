//! Fonts of a project: what is said of them, and what gets into its PDFs.

use std::fs;

use super::TestProject;

/// Stands at weight 100, as the fonts do that people download.
const VARIABLE: &[u8] = include_bytes!("../data/fonts/variable.ttf");

/// Returns a project whose Latin text is set in a variable font.
fn project(more: &str) -> TestProject {
    let project = TestProject::leaflet();
    let settings = project.read("polyfold.toml");
    project.write("polyfold.toml", &format!("{settings}\n[script.Latn]\nfont = \"fonts/own[wght].ttf\"\n{more}"));
    project.write("fonts/own[wght].ttf", "");
    fs::write(project.path("fonts/own[wght].ttf"), VARIABLE).expect("written");
    project.ok(&["sync"]);
    project
}

#[test]
fn fonts_names_the_instances_of_a_variable_font() {
    let project = project("heading-font-axes = { wght = 900 }\n");
    insta::assert_snapshot!(project.run(&["fonts"]).whole());
    let report = project.json(&["fonts", "nb"]);
    let bold = &report["locales"][0]["project"][2];
    assert_eq!(bold["style"], "bold", "{report}");
    assert_eq!((&bold["axes"]["wght"], &bold["file"]), (&700.0.into(), &"fonts/own[wght].ttf".into()));
}

#[test]
fn a_place_that_a_font_does_not_have_is_said_where_it_is_written() {
    let project = project("font-axes = { wght = 950 }\n");
    let built = project.run(&["build", "--locale", "nb"]);
    assert!(!project.has("out/nb/ark.print.pdf"));
    insta::assert_snapshot!(built.whole());
}

#[test]
fn regular_and_bold_are_two_fonts_of_a_pdf() {
    let project = project("");
    project.ok(&["build", "--locale", "nb"]);
    let read = || fs::read(project.path("out/nb/ark.print.pdf")).expect("it is there");
    let pdf = read();
    for name in ["+PolyfoldTestVariable-Regular", "+PolyfoldTestVariable-Bold"] {
        assert!(pdf.windows(name.len()).any(|found| found == name.as_bytes()), "{name}");
    }
    // Another place, and nothing else: another file.
    project.replace("polyfold.toml", "ttf\"\n", "ttf\"\nfont-axes = { wght = 350 }\n");
    project.ok(&["build", "--locale", "nb"]);
    assert_ne!(read(), pdf);
}
