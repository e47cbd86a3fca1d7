//! What a print shop looks at: boxes, colours, intents, fonts, overprint; and what a screen needs instead.

use super::*;

/// Returns a tri-fold with text, a bled field and a QR code on its cover.
pub(super) fn brochure(locale: &str) -> Page {
    let mut page = Page::new("trifold-a4", locale);
    page.paint(0, None, fill(0.0, -8.504, 292.0, 300.0, ACCENT));
    let mut title = run(LATIN, "nb", "Title", 30.0, 60.0);
    title.color = Cmyk::WHITE;
    let tag = page.tag(TagTree::ROOT, TagRole::Heading(1), "Title");
    page.paint(0, Some(tag), Shape::Glyphs(title));
    let mut call = run(LATIN, "nb", "Ring 112", 30.0, 100.0);
    call.link = Some("tel:112".to_owned());
    page.paragraph(1, call);
    let qr = page.tag(TagTree::ROOT, TagRole::Figure { alt: "Listen".to_owned() }, "");
    let module = |x: f64| Rect::new(Length::pt(50.0 + x), Length::pt(200.0), Length::pt(1.5), Length::pt(1.5));
    let shape = Shape::Modules { rects: vec![module(0.0), module(1.5), module(4.5)], color: Cmyk::BLACK };
    page.paint(1, Some(qr), shape);
    page
}

/// Returns the numbers of a box, rounded to whole points.
pub(super) fn rounded(page: &Dictionary, name: &str) -> Vec<i64> {
    let numbers = page.get(name.as_bytes()).and_then(Object::as_array).expect("a box");
    #[expect(clippy::cast_possible_truncation, reason = "points of a page")]
    let round = |number: &Object| number.as_float().expect("a number").round() as i64;
    numbers.iter().map(round).collect()
}

#[test]
fn print_pages_have_a_trim_box_inside_a_bleed_box_that_is_the_media_box() {
    let pdf = brochure("nb").read(Edition::Print);
    assert_eq!(pdf.pages().len(), 2);
    // 297 x 210 mm and 3 mm of bleed.
    for name in ["MediaBox", "BleedBox", "CropBox"] {
        assert_eq!(rounded(pdf.page(0), name), [0, 0, 859, 612], "{name}");
    }
    assert_eq!(rounded(pdf.page(1), "TrimBox"), [9, 9, 850, 604]);
    assert!(!pdf.page(0).has(b"ArtBox"), "a page has a trim box or an art box");
}

#[test]
fn screen_pages_are_the_panels() {
    let pdf = brochure("nb").read(Edition::Screen);
    let widths: Vec<i64> = (0..6).map(|page| rounded(pdf.page(page), "MediaBox")[2]).collect();
    assert_eq!(widths, [283, 275, 283, 283, 275, 283]);
    assert_eq!(rounded(pdf.page(0), "TrimBox"), rounded(pdf.page(0), "MediaBox"));
    let field = "0 303.78 283.465 291.496 re";
    assert!(pdf.content(0).contains(field), "fields end at the page's edge:\n{}", pdf.content(0));
}

#[test]
fn print_has_only_cmyk_and_screen_only_rgb() {
    for (edition, wanted, unwanted) in [
        (Edition::Print, [" k\n", " k\n"], [" rg", " RG", " g\n", " G\n", "DeviceRGB", "DeviceGray"]),
        (Edition::Screen, [" rg\n", "rg\n"], [" k\n", " K\n", " g\n", " G\n", "DeviceCMYK", "DeviceGray"]),
    ] {
        let pdf = brochure("nb").read(edition);
        let contents: String = (0..pdf.pages().len()).map(|page| pdf.content(page)).collect();
        assert!(wanted.iter().all(|operator| contents.contains(operator)), "{edition:?}:\n{contents}");
        let rest = format!("{contents}{:?}", pdf.0.objects);
        for operator in unwanted {
            assert!(!rest.contains(operator), "{edition:?} has {operator}");
        }
    }
}

#[test]
fn the_imposed_edition_has_no_bleed_and_no_links_and_tells_viewers_how_to_print_it() {
    let pdf = brochure("nb").read(Edition::Imposed);
    assert_eq!(pdf.pages().len(), 2);
    for name in ["MediaBox", "TrimBox"] {
        assert_eq!(rounded(pdf.page(0), name), [0, 0, 842, 595], "{name}");
    }
    assert!((0..2).all(|page| !pdf.page(page).has(b"Annots")));
    let preferences = pdf.catalog().get(b"ViewerPreferences").and_then(Object::as_dict).expect("a dictionary");
    assert_eq!(name(preferences, "Duplex"), "DuplexFlipShortEdge");
    assert_eq!(name(preferences, "PrintScaling"), "None");
}

#[test]
fn each_edition_has_its_output_intent_with_a_whole_profile() {
    for (edition, kind, identifier, channels) in
        [(Edition::Print, "GTS_PDFX", "FOGRA39", 4), (Edition::Screen, "GTS_PDFA1", "sRGB", 3)]
    {
        let pdf = brochure("nb").read(edition);
        let intents = pdf.catalog().get(b"OutputIntents").and_then(Object::as_array).expect("an array");
        assert_eq!(intents.len(), 1);
        let intent = pdf.dictionary(&intents[0]);
        assert_eq!(name(intent, "S"), kind);
        assert_eq!(intent.get(b"OutputConditionIdentifier").and_then(Object::as_str).ok(), Some(identifier.as_bytes()));
        let profile = intent.get(b"DestOutputProfile").and_then(Object::as_reference).expect("a reference");
        let profile = pdf.0.get_object(profile).and_then(Object::as_stream).expect("a stream");
        assert_eq!(profile.dict.get(b"N").and_then(Object::as_i64).ok(), Some(channels));
        let profile = profile.decompressed_content().expect("deflated");
        assert_eq!(&profile[36..40], b"acsp", "an ICC profile");
    }
}

#[test]
fn black_text_overprints_and_all_else_knocks_out() {
    let pdf = brochure("nb").read(Edition::Print);
    let content = pdf.content(0);
    let overprinted: Vec<&str> = content.split("/Overprint gs").skip(1).collect();
    assert_eq!(overprinted.len(), 1, "{content}");
    let black = overprinted[0].split("/KnockOut gs").next().expect("it has a beginning");
    assert!(black.contains("0 0 0 1 k") && black.contains("Tm"), "{black}");
    assert!(!black.contains(" re"), "fields and modules knock out:\n{black}");
    assert!(!content[..content.find("/Overprint gs").expect("it is there")].contains("0 0 0 1 k"));
    let states = pdf.under(pdf.under(pdf.page(0), "Resources"), "ExtGState");
    for (state, value) in [("Overprint", true), ("KnockOut", false)] {
        let state = pdf.under(states, state);
        for key in [b"OP".as_slice(), b"op"] {
            assert_eq!(state.get(key).and_then(Object::as_bool).ok(), Some(value));
        }
        assert_eq!(state.get(b"OPM").and_then(Object::as_i64).ok(), Some(1));
    }
}

#[test]
fn all_fonts_are_embedded_subsets_with_unicode_maps() {
    let mut page = brochure("ar");
    page.paragraph(2, run(ARABIC, "ar", "مرحبا", 20.0, 60.0));
    for edition in [Edition::Print, Edition::Screen, Edition::Proof] {
        let pdf = page.read(edition);
        let mut fonts: Vec<_> = pdf.of_type("Font").into_iter().filter(|font| font.has(b"ToUnicode")).collect();
        fonts.sort_by_key(|font| name(font, "BaseFont")[7..].to_owned());
        let names: Vec<String> = fonts.iter().map(|font| name(font, "BaseFont")).collect();
        assert_eq!(
            names.iter().map(|name| &name[7..]).collect::<Vec<_>>(),
            ["NotoNaskhArabic-Regular", "NotoSans-Regular"]
        );
        assert!(names.iter().all(|name| name[..6].bytes().all(|b| b.is_ascii_uppercase()) && &name[6..7] == "+"));
        for descriptor in pdf.of_type("FontDescriptor") {
            assert!(names.contains(&name(descriptor, "FontName")));
            let program = pdf.under(descriptor, "FontFile2");
            let length = program.get(b"Length1").and_then(Object::as_i64).expect("a length");
            assert!((500..20_000).contains(&length), "a subset: {length} bytes");
        }
        assert_eq!(pdf.of_type("FontDescriptor").len(), 2);
    }
}

#[test]
fn print_has_no_annotations_and_no_outline() {
    let pdf = brochure("nb").read(Edition::Print);
    assert!(pdf.of_type("Annot").is_empty());
    assert!((0..2).all(|page| !pdf.page(page).has(b"Annots")));
    assert!(!pdf.catalog().has(b"Outlines"));
    assert_eq!(name(pdf.catalog(), "PageMode"), "UseNone");
}

#[test]
fn the_versions_are_those_of_the_standards() {
    assert!(brochure("nb").write(Edition::Print).starts_with(b"%PDF-1.6"));
    assert!(brochure("nb").write(Edition::Screen).starts_with(b"%PDF-1.7"));
}

#[test]
fn information_and_xmp_say_the_same_and_nothing_else() {
    for edition in [Edition::Print, Edition::Screen] {
        let pdf = brochure("nb").read(edition);
        let id = pdf.0.trailer.get(b"Info").and_then(Object::as_reference).expect("a reference");
        let information = pdf.0.get_dictionary(id).expect("a dictionary");
        let mut keys: Vec<_> = information.iter().map(|(key, _)| String::from_utf8_lossy(key).into_owned()).collect();
        keys.sort_unstable();
        let mut expected = vec!["CreationDate", "Creator", "ModDate", "Producer", "Title"];
        expected.extend((edition == Edition::Print).then_some("Trapped"));
        assert_eq!(keys, expected);
        let title = lopdf::decode_text_string(information.get(b"Title").expect("a title")).expect("a text");
        assert_eq!(title, "Hva er «menneskehandel» & co?");
        let xmp = pdf.xmp();
        for part in [
            ">Hva er «menneskehandel» &amp; co?<",
            "<xmp:CreateDate>2023-11-14T22:13:20Z<",
            "<rdf:li>call-police ba7816bf</rdf:li>",
            "<dc:language><rdf:Bag><rdf:li>nb<",
        ] {
            assert!(xmp.contains(part), "{part} in\n{xmp}");
        }
    }
}

#[test]
fn the_catalog_says_language_direction_and_title() {
    for (locale, direction) in [("nb", "L2R"), ("ar", "R2L")] {
        let pdf = brochure(locale).read(Edition::Screen);
        let catalog = pdf.catalog();
        assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).ok(), Some(locale.as_bytes()));
        let preferences = pdf.under(catalog, "ViewerPreferences");
        assert_eq!(name(preferences, "Direction"), direction);
        assert_eq!(preferences.get(b"DisplayDocTitle").and_then(Object::as_bool).ok(), Some(true));
        assert_eq!(pdf.under(catalog, "MarkInfo").get(b"Marked").and_then(Object::as_bool).ok(), Some(true));
    }
}
