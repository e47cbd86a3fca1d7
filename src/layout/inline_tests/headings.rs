//! Headings whose words are wider than their panel, with real fonts and hyphens.

use super::set_with_fonts;
use crate::geometry::Length;
use crate::layout::Layout;
use crate::layout::testing::runs;
use crate::media::PictureBook;
use crate::project::Theme;

/// Lays a leaflet out whose cover has this title and whose second panel has this heading.
fn lay_out(tag: &str, title: &str, heading: &str) -> Result<Layout, Vec<crate::diag::Diagnostic>> {
    let text = format!("# {title}\n---\n## {heading}\n---\na\n---\nb\n---\nc\n---\nd\n");
    set_with_fonts(&PictureBook::default(), &text, (tag, "trifold-a4"))
}

/// Returns the lines of the first text of a panel, and its size as a share of what the theme gives it.
fn first_text(layout: &Layout, panel: usize, factor: f64) -> (Vec<String>, f64) {
    let size = runs(&layout.frames[panel]).next().expect("there is text").1.size;
    let lines = runs(&layout.frames[panel]).filter(|(_, run)| run.size == size).map(|(_, run)| run.text.clone());
    (lines.collect(), size.ratio(layout.fit.body_size.scale(factor)))
}

#[test]
fn a_word_wider_than_its_panel_shrinks_the_heading_and_then_gets_a_hyphen() {
    let scale = Theme::default().scale;
    for (tag, word, lines, shares) in [
        ("de", "Menschenhandel", [1..=1, 1..=1], [0.8..0.9, 0.99..1.01]),
        ("de", "Menschenhandelsopferschutz", [2..=2, 1..=1], [0.69..0.71, 0.7..0.9]),
        // A title of three lines and more shrinks a little further to have a line less.
        (
            "de",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            [3..=5, 2..=3],
            [0.56..0.71, 0.69..0.71],
        ),
        // Without patterns there is no hyphen: the heading shrinks to what it needs.
        ("so", "Menschenhandelsopferschutz", [1..=1, 1..=1], [0.4..0.69, 0.7..0.9]),
    ] {
        let layout = lay_out(tag, word, word).expect("it fits");
        for (panel, factor) in [scale.title, scale.heading].into_iter().enumerate() {
            let (found, size) = first_text(&layout, panel, factor);
            assert!(shares[panel].contains(&size), "{tag} {word}: {size}");
            assert_eq!(found.concat(), word);
            assert!(lines[panel].contains(&found.len()), "{found:?}");
        }
    }
}

#[test]
fn a_word_that_no_size_makes_fit_is_found() {
    let word = "x".repeat(60);
    let findings = lay_out("so", "Titel", &word).expect_err("it is too wide");
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["overfull-line"]);
    assert!(lay_out("so", "Titel", "xx").is_ok_and(|layout| layout.fit.body_size > Length::pt(11.0)));
}

#[test]
fn a_title_on_a_narrow_cover_shrinks_rather_than_divide_a_word() {
    // What would have to be much smaller is divided.
    for (title, is_divided) in [("Hva er menneskehandel?", false), ("Hva er menneskehandelsofferkoordinering?", true)] {
        let text = format!("# {title}\n---\nB\n---\nC\n---\nD\n---\nE\n---\nF");
        let layout = set_with_fonts(&PictureBook::default(), &text, ("nb", "gatefold-a4")).expect("it fits");
        let mut clusters = runs(&layout.frames[0]).flat_map(|(_, run)| &run.clusters);
        let has_hyphen = clusters.any(|cluster| cluster.text.is_empty() && !cluster.glyphs.is_empty());
        assert_eq!(has_hyphen, is_divided, "{title}");
    }
}
