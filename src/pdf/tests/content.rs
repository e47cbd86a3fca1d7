//! Content streams as text: what is painted and how it is marked.

use super::*;

#[test]
fn a_small_page_of_the_print_edition() {
    let mut page = Page::new("a4", "nb");
    page.paint(0, None, fill(-8.504, -8.504, 100.0, 20.0, ACCENT));
    let mut title = run(LATIN, "nb", "Å", 70.866, 80.0);
    title.stroke = Length::pt(0.3);
    title.color = ACCENT;
    let heading = page.tag(TagTree::ROOT, TagRole::Heading(1), "Å");
    page.paint(0, Some(heading), Shape::Glyphs(title));
    let first = page.paragraph(0, run(LATIN, "nb", "Av Ta", 70.866, 100.0));
    page.paint(0, Some(first), Shape::Glyphs(run(LATIN, "nb", "b", 70.866, 114.0)));
    page.paint(0, Some(first), Shape::Glyphs(run(LATIN, "en", "c", 80.0, 114.0)));
    page.paint(0, None, Shape::Glyphs(run(LATIN, "nb", "1", 290.0, 800.0)));
    with_snapshots(|| insta::assert_snapshot!("content-print", page.read(Edition::Print).content(0)));
}

#[test]
fn a_small_page_of_the_screen_edition_from_right_to_left() {
    let mut page = Page::new("a4", "ar");
    page.paragraph(0, split_letter(run(ARABIC, "ar", "با م", 400.0, 100.0)));
    with_snapshots(|| insta::assert_snapshot!("content-screen-rtl", page.read(Edition::Screen).content(0)));
}

/// Gives the first letter a second glyph, as a font does that draws dots apart.
fn split_letter(mut run: GlyphRun) -> GlyphRun {
    let last = run.clusters.len() - 1;
    let glyph = run.clusters[last].glyphs[0];
    let dot = Glyph { id: glyph.id + 1, y: glyph.y + Length::pt(2.0), ..glyph };
    run.clusters[last].glyphs.push(dot);
    run
}

#[test]
fn kerns_put_every_glyph_in_its_place() {
    // 2048 units in an em, so that the widths in the PDF are not exact.
    let mut page = Page::new("a4", "ar");
    let run = run(ARABIC, "ar", "مرحبا بالعالم الجميل", 100.0, 100.0);
    let wanted: Vec<f64> = run.clusters.iter().map(|cluster| cluster.glyphs[0].x.to_pt()).collect();
    page.paragraph(0, run);
    let pdf = page.read(Edition::Screen);
    let found = pen_positions(&pdf);
    assert_eq!(found.len(), wanted.len());
    for (found, wanted) in found.iter().zip(&wanted) {
        assert!((found - wanted).abs() < 0.002, "{found} pt, wanted {wanted} pt");
    }
}

/// Returns the x of every glyph on the first page, as a reader works it out from /W and the kerns.
fn pen_positions(pdf: &Pdf) -> Vec<f64> {
    let widths = widths(pdf);
    let (mut pen, mut places) = (0.0, Vec::new());
    let content = lopdf::content::Content::decode(pdf.content(0).as_bytes()).expect("a content stream");
    for operation in content.operations {
        match (operation.operator.as_str(), operation.operands.as_slice()) {
            ("Tm", operands) => pen = f64::from(operands[4].as_float().expect("a number")),
            ("TJ", [Object::Array(items)]) => {
                for item in items {
                    if let Object::String(code, _) = item {
                        places.push(pen);
                        pen += widths[usize::from(u16::from_be_bytes([code[0], code[1]]))] / 100.0;
                    } else {
                        pen -= f64::from(item.as_float().expect("a number")) / 100.0;
                    }
                }
            }
            _ => {}
        }
    }
    places
}

/// Returns /W of the only font, which begins with some code; codes before it have no width.
fn widths(pdf: &Pdf) -> Vec<f64> {
    let font = pdf.of_type("Font").into_iter().find_map(|font| font.get(b"DescendantFonts").ok()).expect("a font");
    let font = pdf.dictionary(&font.as_array().expect("an array")[0]);
    let widths = font.get(b"W").and_then(Object::as_array).expect("widths");
    let mut all = Vec::new();
    for pair in widths.chunks(2) {
        all.resize(usize::try_from(pair[0].as_i64().expect("a code")).expect("from 0"), 0.0);
        let stretch = pair[1].as_array().expect("widths");
        all.extend(stretch.iter().map(|width| f64::from(width.as_float().expect("a number"))));
    }
    all
}

#[test]
fn a_glyph_that_stands_for_two_texts_is_told_apart() {
    let mut page = Page::new("a4", "nb");
    // The same glyph once as a space and once as a no-break space.
    let mut second = run(LATIN, "nb", "a b", 100.0, 114.0);
    second.text = "a\u{A0}b".to_owned();
    second.clusters[1].text = 1..3;
    second.clusters[2].text = 3..4;
    page.paragraph(0, run(LATIN, "nb", "a b", 100.0, 100.0));
    page.paragraph(0, second);
    let content = page.read(Edition::Screen).content(0);
    assert!(content.contains("/ActualText<FEFF006100A0"), "{content}");
    assert_eq!(content.matches("ActualText").count(), 1, "{content}");
}

#[test]
fn spaces_that_vanished_at_the_ends_of_lines_are_written() {
    let mut page = Page::new("a4", "nb");
    let tag = page.tag(TagTree::ROOT, TagRole::Paragraph, "Ring politiet på 112");
    // One at the end of its run, one in a run of its own, as after a bold word.
    let mut first = run(LATIN, "nb", "Ring ", 100.0, 100.0);
    first.clusters[4].glyphs.clear();
    let mut space = run(LATIN, "nb", " ", 0.0, 0.0);
    space.clusters[0].glyphs.clear();
    page.paint(0, Some(tag), Shape::Glyphs(first));
    page.paint(0, Some(tag), Shape::Glyphs(run(LATIN, "nb", "politiet", 100.0, 114.0)));
    page.paint(0, Some(tag), Shape::Glyphs(space.clone()));
    page.paint(0, Some(tag), Shape::Glyphs(run(LATIN, "nb", "på 112", 100.0, 128.0)));
    for edition in [Edition::Print, Edition::Screen] {
        assert_eq!(shown_text(&page.read(edition)), "Ring politiet på 112");
    }
    let mut empty = Page::new("a4", "nb");
    empty.paragraph(0, space);
    assert_eq!(empty.read(Edition::Screen).tree(), "Document\n", "no place to write it at");
}

/// Returns the text of the first page by its only font's ToUnicode.
fn shown_text(pdf: &Pdf) -> String {
    let fonts = pdf.under(pdf.under(pdf.page(0), "Resources"), "Font");
    let font = pdf.under(fonts, "T0").get(b"ToUnicode").and_then(Object::as_reference).expect("a map");
    let map = pdf.0.get_object(font).and_then(Object::as_stream).expect("a stream");
    let map = String::from_utf8(map.get_plain_content().expect("deflated")).expect("ASCII");
    let unicode = |code: &str| {
        let (_, rest) = map.split_once(&format!("\n<{code}> <")).unwrap_or_else(|| panic!("{code} in\n{map}"));
        u16::from_str_radix(&rest[..4], 16).expect("one UTF-16 unit")
    };
    let content = pdf.content(0);
    let arrays = content.lines().filter(|line| line.ends_with("TJ"));
    let codes = arrays.flat_map(|line| line.split('<').skip(1).map(|code| unicode(&code[..4])));
    String::from_utf16(&codes.collect::<Vec<u16>>()).expect("UTF-16")
}

#[test]
fn marked_content_is_balanced_inside_and_outside_of_text() {
    let mut page = Page::new("a4", "ar");
    page.paragraph(0, split_letter(run(ARABIC, "ar", "با م", 400.0, 100.0)));
    page.paint(0, None, fill(0.0, 0.0, 10.0, 10.0, ACCENT));
    page.paint(0, None, Shape::Glyphs(run(LATIN, "nb", "1", 290.0, 800.0)));
    for edition in [Edition::Print, Edition::Screen, Edition::Proof] {
        let content = page.read(edition).content(0);
        let (mut text, mut marked) = (0, 0);
        for line in content.lines() {
            let operator = line.rsplit(' ').next().unwrap_or_default();
            match operator {
                "BT" | "ET" => {
                    assert_eq!(marked, 0, "marked content goes over the edge of a text object:\n{content}");
                    text += if operator == "BT" { 1 } else { -1 };
                }
                "BDC" | "BMC" => marked += 1,
                "EMC" => marked -= 1,
                "TJ" | "Tm" => assert_eq!((text, marked), (1, 1), "{line}\n{content}"),
                "re" | "f" => assert_eq!((text, marked), (0, 1), "{line}\n{content}"),
                _ => {}
            }
            assert!((0..2).contains(&text) && (0..2).contains(&marked), "{line}\n{content}");
        }
        assert_eq!((text, marked), (0, 0));
    }
}

#[test]
fn modules_are_one_path_of_short_numbers() {
    let mut page = Page::new("a4", "nb");
    let module = |x: f64| Rect::new(Length::mm(20.0 + x), Length::mm(20.0), Length::mm(0.5), Length::mm(0.5));
    let rects = vec![module(0.0), module(0.5)];
    page.paint(0, None, Shape::Modules { rects, color: Cmyk::BLACK });
    let content = page.read(Edition::Screen).content(0);
    let path = "56.693 783.78 1.417 1.417 re\n58.11 783.78 1.418 1.417 re\nf\n";
    assert!(content.contains(path), "{content}");
}
