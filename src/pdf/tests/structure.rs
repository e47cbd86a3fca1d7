//! The structure tree: what a screen reader gets.

use super::*;

/// Returns a document with all kinds of elements, in an order of painting that is not that of the tree.
fn manual(locale: &str) -> Page {
    let mut page = Page::new("trifold-a4", locale);
    let section = page.tag(TagTree::ROOT, TagRole::Section, "");
    let title = page.tag(section, TagRole::Heading(1), "Rettigheter");
    page.paint(0, Some(title), Shape::Glyphs(run(LATIN, "nb", "Rettigheter", 30.0, 60.0)));
    let list = page.tag(section, TagRole::List, "");
    let entry = page.tag(list, TagRole::ListItem, "");
    let label = page.tag(entry, TagRole::Label, "1.");
    page.paint(0, Some(label), Shape::Glyphs(run(LATIN, "nb", "1.", 30.0, 80.0)));
    let body = page.tag(entry, TagRole::ListBody, "");
    let text = page.tag(body, TagRole::Paragraph, "Lege");
    page.paint(0, Some(text), Shape::Glyphs(run(LATIN, "nb", "Le", 45.0, 80.0)));
    page.paint(1, Some(text), Shape::Glyphs(run(LATIN, "nb", "ge", 45.0, 20.0)));
    let note = page.tag(text, TagRole::Note, "Se side 2");
    let table = page.tag(section, TagRole::Table, "");
    for (role, cells) in [(TagRole::TableHead, ["Hvem", "Hvor"]), (TagRole::TableCell, ["KOM", ""])] {
        let row = page.tag(table, TagRole::TableRow, "");
        for (x, cell) in [60.0, 120.0].into_iter().zip(cells) {
            let tag = page.tag(row, role.clone(), cell);
            if !cell.is_empty() {
                page.paint(1, Some(tag), Shape::Glyphs(run(LATIN, "nb", cell, x, 100.0)));
            }
        }
    }
    let qr = page.tag(section, TagRole::Figure { alt: "Hør teksten".to_owned() }, "");
    page.paint(1, Some(qr), fill(50.0, 200.0, 10.0, 10.0, Cmyk::BLACK));
    page.paint(1, Some(note), Shape::Glyphs(run(LATIN, "nb", "Se side 2", 30.0, 500.0)));
    page.tag(section, TagRole::Aside, "");
    page
}

#[test]
fn elements_stand_in_the_order_of_the_tree_with_what_each_type_needs() {
    let pdf = manual("nb").read(Edition::Screen);
    with_snapshots(|| insta::assert_snapshot!("structure", pdf.tree()));
}

#[test]
fn every_piece_of_marked_content_and_every_link_is_in_the_parent_tree() {
    let mut page = manual("ar");
    let mut call = run(ARABIC, "ar", "مرحبا", 30.0, 100.0);
    call.link = Some("tel:112".to_owned());
    page.paragraph(2, call);
    for edition in [Edition::Print, Edition::Screen, Edition::Proof] {
        let pdf = page.read(edition);
        let root = pdf.under(pdf.catalog(), "StructTreeRoot");
        let parents = pdf.under(root, "ParentTree").get(b"Nums").and_then(Object::as_array).expect("numbers");
        let owner = |key: i64| {
            let pair = parents.chunks(2).find(|pair| pair[0] == Object::Integer(key)).expect("a key");
            &pair[1]
        };
        for page in 0..pdf.pages().len() {
            let marked = pdf.content(page).matches("/MCID ").count();
            let key = pdf.page(page).get(b"StructParents").and_then(Object::as_i64).expect("a key");
            assert_eq!(owner(key).as_array().expect("owners").len(), marked, "{edition:?}, page {page}");
        }
        for annotation in pdf.of_type("Annot") {
            let key = annotation.get(b"StructParent").and_then(Object::as_i64).expect("a key");
            assert_eq!(name(pdf.dictionary(owner(key)), "S"), "Link");
        }
        let reachable = pdf.tree().lines().filter(|line| line.trim_start().starts_with(char::is_alphabetic)).count();
        assert_eq!(reachable, pdf.of_type("StructElem").len(), "{edition:?}");
    }
}

#[test]
fn a_paragraph_from_right_to_left_has_its_text_in_logical_order() {
    let mut page = Page::new("a4", "ar");
    let tag = page.tag(TagTree::ROOT, TagRole::Paragraph, "");
    // One line in visual order: the number stands left of the word that it follows.
    page.paint(0, Some(tag), Shape::Glyphs(run(LATIN, "nb", "112", 300.0, 100.0)));
    page.paint(0, Some(tag), Shape::Glyphs(run(ARABIC, "ar", "اتصل ", 330.0, 100.0)));
    page.paint(0, Some(tag), Shape::Glyphs(run(ARABIC, "ar", "الآن", 330.0, 120.0)));
    let tree = page.read(Edition::Print).tree();
    assert_eq!(tree, "Document\n  P ActualText=اتصل 112 الآن\n    1\n    0\n    2\n");
}

#[test]
fn the_text_that_layout_gives_an_element_is_taken_for_it() {
    let mut page = Page::new("a4", "ar");
    let mut broken = run(ARABIC, "ar", "من", 330.0, 100.0);
    broken.text = "مـ".to_owned();
    let tag = page.tag(TagTree::ROOT, TagRole::Paragraph, "من\u{2066}");
    page.paint(0, Some(tag), Shape::Glyphs(broken));
    assert!(page.read(Edition::Screen).tree().contains("P ActualText=من\n"));
}

#[test]
fn a_link_from_right_to_left_is_not_hidden_by_the_text_around_it() {
    let mut page = Page::new("a4", "ar");
    let tag = page.tag(TagTree::ROOT, TagRole::Paragraph, "اتصل 112 الآن");
    let mut number = run(LATIN, "nb", "112", 300.0, 100.0);
    number.link = Some("tel:112".to_owned());
    page.paint(0, Some(tag), Shape::Glyphs(run(ARABIC, "ar", " الآن", 260.0, 100.0)));
    page.paint(0, Some(tag), Shape::Glyphs(number));
    page.paint(0, Some(tag), Shape::Glyphs(run(ARABIC, "ar", "اتصل ", 330.0, 100.0)));
    let expected = "\
Document
  P
    Span ActualText=اتصل 
      2
    Link
      1
      <tel:112>
    Span ActualText= الآن
      0
";
    assert_eq!(page.read(Edition::Screen).tree(), expected);
}

/// Returns a paragraph with a link that layout tagged, over two lines.
fn linked(target: &str) -> Page {
    let mut page = Page::new("a4", "nb");
    let tag = page.tag(TagTree::ROOT, TagRole::Paragraph, "Se udi.no nå");
    let link = page.tag(tag, TagRole::Link { target: target.to_owned() }, "udi.no");
    page.paint(0, Some(tag), Shape::Glyphs(run(LATIN, "nb", "Se ", 100.0, 100.0)));
    for (text, x, y) in [("ud", 120.0, 100.0), ("i.", 140.0, 100.0), ("no", 100.0, 114.0)] {
        page.paint(0, Some(link), Shape::Glyphs(run(LATIN, "nb", text, x, y)));
    }
    page.paint(0, Some(tag), Shape::Glyphs(run(LATIN, "nb", " nå", 120.0, 114.0)));
    page
}

#[test]
fn a_link_has_an_area_for_each_line() {
    let page = linked("https://udi.no/søk");
    let pdf = page.read(Edition::Screen);
    let expected = "\
Document
  P
    0
    Link
      1
      <https://udi.no/s%C3%B8k>
      <https://udi.no/s%C3%B8k>
    2
";
    assert_eq!(pdf.tree(), expected);
    let annotations = pdf.of_type("Annot");
    assert_eq!(annotations.len(), 2);
    for annotation in annotations {
        assert_eq!(annotation.get(b"F").and_then(Object::as_i64).ok(), Some(4), "the flag to print it");
        let contents = lopdf::decode_text_string(annotation.get(b"Contents").expect("contents")).expect("a text");
        assert_eq!(contents, "udi.no");
    }
}

#[test]
fn a_link_is_plain_text_in_print_and_when_it_must_not_be_followed() {
    let expected = "Document\n  P\n    0\n    Span\n      1\n    2\n";
    assert_eq!(linked("https://udi.no").read(Edition::Print).tree(), expected);
    assert_eq!(linked("javascript:alert(1)").read(Edition::Screen).tree(), expected);
}

#[test]
fn an_entry_of_the_contents_leads_to_its_heading() {
    let mut page = Page::new("trifold-a4", "nb");
    let contents = page.tag(TagTree::ROOT, TagRole::Contents, "");
    let heading = page.tag(TagTree::ROOT, TagRole::Heading(2), "Hjelp");
    let item = page.tag(contents, TagRole::ContentsItem, "");
    let reference = page.tag(item, TagRole::Reference, "");
    let entry = page.tag(reference, TagRole::Goto { to: heading }, "Hjelp 3");
    page.paint(0, Some(entry), Shape::Glyphs(run(LATIN, "nb", "Hjelp", 100.0, 100.0)));
    page.paint(0, Some(entry), Shape::Glyphs(run(LATIN, "nb", "3", 200.0, 100.0)));
    page.paint(2, Some(heading), Shape::Glyphs(run(LATIN, "nb", "Hjelp", 100.0, 100.0)));
    let expected = "\
Document
  TOC
    TOCI
      Reference
        Link
          0
          <page 2>
  H2
    0
";
    assert_eq!(page.read(Edition::Screen).tree(), expected);
    assert!(!page.read(Edition::Print).tree().contains("Link"), "paper cannot be clicked");
}

#[test]
fn a_run_in_another_language_says_so() {
    let mut page = Page::new("a4", "nb");
    page.paragraph(0, run(LATIN, "en", "hello", 100.0, 100.0));
    let content = page.read(Edition::Screen).content(0);
    assert!(content.contains("/Span <</Lang(en)/MCID 0>> BDC"), "{content}");
}

#[test]
fn headings_become_nested_bookmarks() {
    let mut page = Page::new("trifold-a4", "nb");
    for (frame, level, text) in [(0, 1, "Z"), (1, 2, "B"), (1, 3, "å"), (2, 2, "A"), (3, 1, "C")] {
        let tag = page.tag(TagTree::ROOT, TagRole::Heading(level), text);
        let y = 60.0 + f64::from(level);
        page.paint(frame, Some(tag), Shape::Glyphs(run(LATIN, "nb", text, 30.0, y)));
    }
    let pdf = page.read(Edition::Screen);
    let outlines = pdf.under(pdf.catalog(), "Outlines");
    assert_eq!(outlines.get(b"Count").and_then(Object::as_i64).ok(), Some(5));
    let mut lines = String::new();
    push_bookmarks(&pdf, outlines, 0, &mut lines);
    assert_eq!(lines, "Z 0\n  B 1\n    å 1\n  A 2\nC 3\n");
    assert_eq!(name(pdf.catalog(), "PageMode"), "UseOutlines");
}

/// Writes the titles below a bookmark with the pages that they lead to.
fn push_bookmarks(pdf: &Pdf, parent: &Dictionary, depth: usize, lines: &mut String) {
    let mut next = parent.get(b"First").ok();
    while let Some(item) = next {
        let item = pdf.dictionary(item);
        let title = lopdf::decode_text_string(item.get(b"Title").expect("a title")).expect("a text");
        let destination = item.get(b"Dest").and_then(Object::as_array).expect("a destination");
        let page = destination[0].as_reference().expect("a page");
        let page = pdf.pages().iter().position(|id| *id == page).expect("a page of the document");
        writeln!(lines, "{}{title} {page}", "  ".repeat(depth)).expect(STRING);
        push_bookmarks(pdf, item, depth + 1, lines);
        next = item.get(b"Next").ok();
    }
}
