//! Lines beside the page: where the print shop cuts and folds, and where an office cuts copies apart.

use super::prepress::{brochure, rounded};
use super::*;
use crate::pdf::Slug;

/// Returns the print edition with printer's marks.
fn marked(page: &Page) -> Pdf {
    let slug = Slug { words: "informasjon 2024 · Arabic (ar) · print".to_owned(), face: LATIN };
    let metadata = Metadata { slug: Some(slug), ..page.metadata() };
    let bytes = write(&page.request(Edition::Print, &metadata)).expect("the layout is whole");
    Pdf(Document::load_mem(&bytes).expect("a PDF"))
}

/// A line of a page: from where to where in mm from the lower left corner, and whether it is dashed.
type Line = ([f64; 4], bool);

/// Returns the lines of a page.
fn lines(content: &str) -> Vec<Line> {
    let (mut lines, mut line) = (Vec::new(), ([0.0; 4], false));
    for words in content.lines().map(|line| line.split_whitespace().collect::<Vec<_>>()) {
        let number = |index: usize| words[index].parse::<f64>().expect("a number") * 25.4 / 72.0;
        match words.last() {
            Some(&"q") => line.1 = false,
            Some(&"d") => line.1 = true,
            Some(&"m") => (line.0[0], line.0[1]) = (number(0), number(1)),
            Some(&"l") => (line.0[2], line.0[3]) = (number(0), number(1)),
            Some(&"S") => lines.push(line),
            _ => {}
        }
    }
    lines
}

#[test]
fn marks_make_the_paper_larger_and_leave_page_and_bleed_as_they_are() {
    let (plain, marked) = (brochure("nb").read(Edition::Print), marked(&brochure("nb")));
    let size = |pdf: &Pdf, name: &str| {
        let sides = rounded(pdf.page(0), name);
        (sides[2] - sides[0], sides[3] - sides[1])
    };
    for name in ["TrimBox", "BleedBox"] {
        assert_eq!(size(&plain, name), size(&marked, name), "{name}");
    }
    // 12 mm at each side.
    assert_eq!(rounded(marked.page(0), "MediaBox"), [0, 0, 927, 680]);
    assert_eq!(rounded(marked.page(0), "BleedBox"), [34, 34, 893, 646]);
}

#[test]
fn marks_stand_outside_of_the_bleed_at_trim_and_folds() {
    for (locale, folds) in [("nb", [97.0, 197.0]), ("ar", [100.0, 200.0])] {
        let lines = lines(&marked(&brochure(locale)).content(0));
        // From the trim box, whose left edge is 15 mm from that of the media box.
        let upright = |is_fold: bool| -> Vec<f64> {
            let lines =
                lines.iter().filter(|([x, _, to, _], is_dashed)| (x - to).abs() < 0.01 && *is_dashed == is_fold);
            lines.map(|([x, ..], _)| (x - 15.0).round()).collect()
        };
        assert_eq!(upright(false), [0.0, 0.0, 297.0, 297.0], "{locale}");
        assert_eq!(upright(true), [folds[0], folds[0], folds[1], folds[1]], "{locale}");
        assert_eq!(lines.len(), 12, "{locale}");
        for ([x0, y0, x1, y1], _) in lines {
            let is_outside = |a: f64, b: f64, extent: f64| a.max(b) <= 11.1 || a.min(b) >= extent - 11.1;
            assert!(is_outside(x0, x1, 327.0) || is_outside(y0, y1, 240.0), "{x0} {y0} to {x1} {y1}");
        }
    }
}

#[test]
fn marks_are_printed_in_every_ink_and_the_line_of_words_in_black_alone() {
    let pdf = marked(&brochure("nb"));
    let content = pdf.content(1);
    assert!(content.contains("/AllInks CS\n1 SCN") && content.contains("0.25 w"), "{content}");
    let spaces = pdf.under(pdf.under(pdf.page(1), "Resources"), "ColorSpace");
    let space = spaces.get(b"AllInks").and_then(Object::as_reference).expect("a reference");
    let space = pdf.0.get_object(space).and_then(Object::as_array).expect("an array");
    let names: Vec<_> = space[..3].iter().map(|part| part.as_name().expect("a name")).collect();
    assert_eq!(names, [b"Separation".as_slice(), b"All", b"DeviceCMYK"]);
    let words = content.rsplit("BMC").next().expect("the last thing on the page");
    assert!(words.contains("0 0 0 1 k") && words.contains("TJ") && !words.contains("AllInks"), "{words}");
}

#[test]
fn without_being_asked_for_no_edition_has_marks() {
    for edition in Edition::ALL {
        let pdf = brochure("nb").read(edition);
        assert!(!pdf.content(0).contains("AllInks") && !pdf.under(pdf.page(0), "Resources").has(b"ColorSpace"));
    }
}

#[test]
fn copies_are_printed_several_times_and_read_once() {
    let mut page = Page::new("dl", "nb");
    page.paint(0, None, fill(-8.504, -8.504, 300.0, 300.0, ACCENT));
    page.paragraph(0, run(LATIN, "nb", "Ring 112", 30.0, 100.0));
    page.paragraph(1, run(LATIN, "nb", "Baksiden", 30.0, 100.0));
    let pdf = page.read(Edition::Imposed);
    assert_eq!(pdf.pages().len(), 2);
    assert_eq!(rounded(pdf.page(0), "MediaBox"), [0, 0, 842, 595]);
    let content = pdf.content(0);
    assert_eq!((content.matches("TJ").count(), content.matches("/MCID").count()), (3, 1), "{content}");
    // A field that runs over the trim ends where the next copy begins.
    let fields: Vec<&str> = content.lines().filter(|line| line.ends_with(" re")).collect();
    let expected = ["0", "280.63", "561.26"];
    assert!(fields.iter().zip(expected).all(|(field, left)| field.starts_with(&format!("{left} "))), "{fields:?}");
    assert!(fields.iter().all(|field| field.contains(" 280.63 ")), "{fields:?}");
    let preferences = pdf.catalog().get(b"ViewerPreferences").and_then(Object::as_dict).expect("a dictionary");
    assert_eq!(name(preferences, "Duplex"), "DuplexFlipShortEdge");
    let cuts = lines(&content);
    assert_eq!(cuts.len(), 8, "two cuts, marked at both ends in black on white: the cover is dark");
    assert!(cuts.chunks(2).all(|pair| pair[0] == pair[1]), "{cuts:?}");
    let strokes: Vec<&str> = content.lines().filter(|line| line.ends_with(" RG") || line.ends_with(" w")).collect();
    assert_eq!(strokes[..2], ["1 1 1 RG", "1.25 w"]);
    assert!(strokes[2] != strokes[0] && strokes[3] == "0.25 w", "{strokes:?}");
}
