//! Which faces a text is set in, and what is said of characters and fonts that cannot be set.

use std::sync::Arc;

use proptest::prelude::*;

use super::{BOOK, drawn, fact, locale, paragraphs, runs_by_family, single_line, span, spans, styled, text, try_spans};
use crate::layout::font_data::BUILT_IN;
use crate::layout::{
    FaceId, FontBook, FontPreferences, FontScope, ParagraphText, ProjectFont, StyledSpan, TextStyle, Typesetter,
};

fn data(family: &str) -> &'static [u8] {
    let regular = BUILT_IN.iter().find(|face| face.family == family && !face.bold && !face.italic);
    regular.expect("built in").data
}

fn project_font(bytes: &[u8], locales: Option<&[&str]>) -> ProjectFont {
    ProjectFont {
        name: "fonts/own.ttf".to_owned(),
        data: Arc::new(bytes.to_vec()),
        index: 0,
        axes: Vec::new(),
        bold: false,
        italic: false,
        heading: false,
        scope: locales
            .map_or(FontScope::Everywhere, |tags| FontScope::Locales(tags.iter().map(|tag| locale(tag)).collect())),
    }
}

fn bold() -> TextStyle {
    TextStyle { bold: true, ..TextStyle::default() }
}

/// Sets a text with a book and returns its runs by family.
fn set_with(book: &FontBook, tag: &str, text: &str) -> String {
    let paragraph = ParagraphText { locale: locale(tag), spans: vec![span(text)], hyphenate: false, balance: false };
    let shaped = Typesetter::new().shape(book, &paragraph).expect("every character is covered");
    let line = &super::lines(&shaped, 1000.0)[0];
    let families: Vec<&str> = line.runs.iter().map(|run| book.face(run.face).family()).collect();
    families.join(", ")
}

#[test]
fn each_script_has_its_family() {
    for (tag, family) in [
        ("nb", "Noto Sans"),
        ("uk", "Noto Sans"),
        ("el", "Noto Sans"),
        ("ar", "Noto Naskh Arabic"),
        ("ps", "Noto Naskh Arabic"),
        ("ur", "Noto Nastaliq Urdu"),
        ("am", "Noto Sans Ethiopic"),
        ("bo", "Noto Serif Tibetan"),
        ("syr", "Noto Sans Syriac"),
    ] {
        let (_, sample) = paragraphs().find(|(known, _)| *known == tag).expect("a sample");
        let word = sample.split_whitespace().next().expect("a word");
        assert_eq!(runs_by_family(&single_line(&text(tag, word))), format!("{family}: {word}\n"));
    }
}

#[test]
fn a_latin_address_is_wholly_latin_and_a_number_goes_with_its_language() {
    for (tag, sample, expected) in [
        (
            "ar",
            "زوروا www.udir.no/2024 أو post@rosa-hjelp.no.",
            "Noto Naskh Arabic: .\nNoto Sans: post@rosa-hjelp.no\nNoto Naskh Arabic:  أو \n\
             Noto Sans: www.udir.no/2024\nNoto Naskh Arabic: زوروا \n",
        ),
        ("ar", "اتصل 112 الآن.", "Noto Naskh Arabic:  الآن.\nNoto Naskh Arabic: 112\nNoto Naskh Arabic: اتصل \n"),
        ("ur", "یہ Rosa Hjelp ہے", "Noto Nastaliq Urdu:  ہے\nNoto Sans: Rosa Hjelp\nNoto Nastaliq Urdu: یہ \n"),
        ("hi", "फोन 112 करें।", "Noto Sans Devanagari: फोन 112 करें।\n"),
        (
            "ti",
            "ደውሉ 22 00 11 22።",
            "Noto Sans Ethiopic: ደውሉ \nNoto Sans: 22\nNoto Sans Ethiopic:  \nNoto Sans: 00\n\
             Noto Sans Ethiopic:  \nNoto Sans: 11\nNoto Sans Ethiopic:  \nNoto Sans: 22\nNoto Sans Ethiopic: ።\n",
        ),
        ("nb", "Si «سلام» til dem", "Noto Sans: Si «\nNoto Naskh Arabic: سلام\nNoto Sans: » til dem\n"),
    ] {
        assert_eq!(runs_by_family(&single_line(&text(tag, sample))), expected, "{tag}: {sample}");
    }
}

#[test]
fn a_telephone_number_does_not_change_its_face() {
    let shaped = spans("ti", vec![span("ደውሉ "), fact("+47 22 00 11 22"), span("።")]);
    let expected = "Noto Sans Ethiopic: ደውሉ \nNoto Sans: +47 22 00 11 22\nNoto Sans Ethiopic: ።\n";
    assert_eq!(runs_by_family(&single_line(&shaped)), expected);
}

#[test]
fn symbols_come_from_the_fonts_for_symbols() {
    assert_eq!(runs_by_family(&single_line(&text("nb", "Ring →"))), "Noto Sans: Ring \nNoto Sans Symbols: →\n");
    assert_eq!(runs_by_family(&single_line(&text("nb", "☎ ja"))), "Noto Sans Symbols 2: ☎\nNoto Sans:  ja\n");
}

#[test]
fn bold_and_italic_are_taken_where_there_are_faces() {
    let italic = TextStyle { italic: true, ..TextStyle::default() };
    for (tag, sample, style, face, stroked) in [
        ("nb", "fare", bold(), "NotoSans-Bold", false),
        ("nb", "fare", TextStyle { italic: true, ..bold() }, "NotoSans-BoldItalic", false),
        ("nb", "fare", italic.clone(), "NotoSans-Italic", false),
        ("ar", "خطر", bold(), "NotoNaskhArabic-Bold", false),
        ("ar", "خطر", italic, "NotoNaskhArabic-Regular", false),
        ("syr", "ܫܠܡܐ", bold(), "NotoSansSyriac-Regular", true),
        ("nqo", "ߒߞߏ", bold(), "NotoSansNKo-Regular", true),
    ] {
        let line = single_line(&spans(tag, vec![styled(sample, style)]));
        let run = &line.runs[0];
        assert_eq!(BOOK.face(run.face).postscript_name(), face);
        assert_eq!(run.stroke, if stroked { super::size().scale(0.03) } else { crate::geometry::Length::ZERO });
    }
}

#[test]
fn a_character_that_no_face_has_is_reported_once() {
    let missing = try_spans("zh-Hans", vec![span("儿童。儿童 www.udir.no")], false).expect_err("no Chinese font");
    let characters: String = missing.iter().map(|missing| missing.character).collect();
    assert_eq!(characters, "儿童。");
    assert_eq!(BOOK.face(missing[0].face).family(), "Noto Sans");
    assert_eq!(BOOK.missing_characters(&locale("zh-Hans"), "童儿 abc儿").into_iter().collect::<String>(), "儿童");
}

#[test]
fn controls_joiners_and_variation_selectors_need_no_glyph() {
    for sample in ["می\u{200c}خواهیم", "a\u{200b}b\u{2060}c", "\u{200f}سلام\u{200e}", "☎\u{fe0e}", "a\u{ad}b", "\u{1}a"]
    {
        assert_eq!(try_spans("fa", vec![span(sample)], true).map(|_| ()), Ok(()), "{sample:?}");
        assert!(BOOK.missing_characters(&locale("fa"), sample).is_empty());
    }
}

#[test]
fn a_joiner_keeps_its_place_in_the_text_but_has_no_glyph() {
    let line = single_line(&text("fa", "می\u{200c}خواهیم"));
    assert_eq!(line.runs.len(), 1);
    let joiner = line.runs[0].clusters.iter().find(|cluster| line.runs[0].text[cluster.text.clone()] == *"\u{200c}");
    assert!(joiner.is_some_and(|cluster| cluster.glyphs.is_empty()));
    assert_eq!(drawn(&line.runs[0]).len(), 8);
}

#[test]
fn a_font_of_the_project_comes_first_for_its_languages() {
    let naskh = data("Noto Naskh Arabic");
    let (book, faults) = FontBook::new(vec![project_font(naskh, Some(&["ur"]))]);
    assert_eq!(faults, []);
    let own = u16::try_from(BUILT_IN.len()).expect("few faces");
    assert_eq!(book.faces_for(&locale("ur"))[0], FaceId(own));
    assert_ne!(book.faces_for(&locale("ar"))[0], FaceId(own));
    assert_eq!(set_with(&book, "ur", "ناروے"), "Noto Naskh Arabic");
    assert_eq!(set_with(&book, "ur", "Norge"), "Noto Sans");
    let paragraph =
        ParagraphText { locale: locale("ur"), spans: vec![span("ناروے")], hyphenate: false, balance: false };
    let shaped = Typesetter::new().shape(&book, &paragraph).expect("every character is covered");
    assert_eq!(single_line(&shaped).runs[0].face, FaceId(own), "also where a family of that name is built in");
}

#[test]
fn a_preferred_family_replaces_the_usual_one() {
    let families = [(locale("ur"), "Noto Naskh Arabic".to_owned()), (locale("ar"), "No Such Font".to_owned())];
    let book = FontBook::built_in().with_preferences(FontPreferences { families: families.into() });
    assert_eq!(set_with(&book, "ur", "ناروے"), "Noto Naskh Arabic");
    assert_eq!(set_with(&book, "ar", "النرويج"), "Noto Naskh Arabic");
    assert_eq!(set_with(&book, "ps", "ناروې"), "Noto Naskh Arabic");
}

/// Returns a font whose directory says that a table is elsewhere.
fn with_table_at(font: &[u8], tag: [u8; 4], offset: u32) -> Vec<u8> {
    let mut bytes = font.to_vec();
    let record = bytes.windows(4).position(|found| found == tag).expect("the table is there");
    bytes[record + 8..record + 12].copy_from_slice(&offset.to_be_bytes());
    bytes
}

#[test]
fn a_broken_font_is_refused_with_the_reason() {
    let whole = data("Noto Sans Thaana");
    for (bytes, index, reason) in [
        (&whole[..whole.len() / 2], 0, "the file ends before its table"),
        (&whole[..40], 0, "its table `head` cannot be read"),
        (&with_table_at(whole, *b"glyf", u32::MAX - 3), 0, "the file ends before its table `glyf` does"),
        (&with_table_at(whole, *b"head", 3), 0, "its table `head` cannot be read"),
        (&with_table_at(whole, *b"cmap", 0), 0, "its table `cmap` cannot be read"),
        (b"no font at all", 0, "face 0 cannot be read"),
        (b"", 0, "face 0 cannot be read"),
        (whole, 3, "face 3 cannot be read"),
    ] {
        let (book, faults) = FontBook::new(vec![ProjectFont { index, ..project_font(bytes, None) }]);
        assert_eq!(book.faces().count(), BUILT_IN.len(), "{reason}");
        assert_eq!((faults.len(), faults[0].diagnostic.rule), (1, "broken-font"));
        let message = &faults[0].diagnostic.message;
        assert!(message.starts_with("`fonts/own.ttf` cannot be used: "), "{message}");
        assert!(message.contains(reason), "{message} ≠ {reason}");
    }
}

/// Returns a font with other bits in `fsType`.
fn with_embedding_bits(family: &str, bits: u16) -> Vec<u8> {
    let mut bytes = data(family).to_vec();
    let record = bytes.windows(4).position(|tag| tag == b"OS/2").expect("the table is there");
    let offset = u32::from_be_bytes(bytes[record + 8..record + 12].try_into().expect("four bytes")) as usize;
    bytes[offset + 8..offset + 10].copy_from_slice(&bits.to_be_bytes());
    bytes
}

#[test]
fn a_font_that_may_not_be_embedded_is_refused() {
    for (bits, is_refused) in
        [(0, false), (2, true), (4, false), (6, false), (8, false), (0x100, true), (0x104, true), (0x200, true)]
    {
        let bytes = with_embedding_bits("Noto Sans Thaana", bits);
        let (book, faults) = FontBook::new(vec![project_font(&bytes, None)]);
        assert_eq!(
            faults.iter().map(|fault| fault.diagnostic.rule).collect::<Vec<_>>(),
            ["font-not-embeddable"][..usize::from(is_refused)]
        );
        assert_eq!(book.faces().count(), BUILT_IN.len() + usize::from(!is_refused), "{bits:#x}");
    }
}

/// Two faces in one file, with 70 characters each.
const CJK: &[u8] = include_bytes!("../../../tests/data/fonts/cjk.ttc");

/// Returns a book with the faces of Chinese and Japanese.
fn cjk_book() -> FontBook {
    let font = |index, script: &str| ProjectFont {
        index,
        scope: FontScope::Script(script.to_owned()),
        ..project_font(CJK, None)
    };
    let (book, faults) = FontBook::new(vec![font(1, "Hans"), font(0, "Jpan"), font(0, "Kore")]);
    assert_eq!(faults, []);
    book
}

/// Returns the lines of a text.
fn cjk_lines(tag: &str, sample: &str, ems: f64, balance: bool) -> Vec<String> {
    let paragraph = ParagraphText { locale: locale(tag), spans: vec![span(sample)], hyphenate: true, balance };
    let shaped = Typesetter::new().shape(&cjk_book(), &paragraph).expect("every character is covered");
    super::line_texts(&shaped, ems)
}

#[test]
fn a_collection_has_the_faces_that_it_has() {
    let (_, faults) = FontBook::new(vec![ProjectFont { index: 2, ..project_font(CJK, None) }]);
    assert_eq!(
        faults[0].diagnostic.message,
        "`fonts/own.ttf` cannot be used: it has 2 faces, numbered from 0, and no face 2"
    );
    assert_eq!(set_with(&cjk_book(), "zh-Hans", "令您"), "Noto Sans CJK SC");
    assert_eq!(set_with(&cjk_book(), "ja", "直令"), "Noto Sans CJK JP");
    assert_eq!(set_with(&cjk_book(), "nb", "Norge"), "Noto Sans");
}

/// The glyphs are those of `hb-shape` 6.0.0 with `--script=hani` and the language.
#[test]
fn a_face_of_a_collection_has_the_forms_of_each_language() {
    let faces = |script: &str, index| {
        let scope = FontScope::Script(script.to_owned());
        FontBook::new(vec![ProjectFont { index, scope, ..project_font(CJK, None) }]).0
    };
    for (tag, script, index, expected) in [
        ("ja", "Jpan", 0, [82, 37, 70]),
        ("zh-Hans", "Hans", 0, [83, 38, 71]),
        ("zh-Hant", "Hant", 0, [83, 39, 72]),
        ("ja", "Jpan", 1, [79, 37, 67]),
        ("zh-Hans", "Hans", 1, [80, 38, 68]),
        ("zh-Hant", "Hant", 1, [80, 39, 69]),
    ] {
        let spans = vec![span("直令您")];
        let paragraph = ParagraphText { locale: locale(tag), spans, hyphenate: false, balance: false };
        let shaped = Typesetter::new().shape(&faces(script, index), &paragraph).expect("every character is covered");
        let glyphs: Vec<u16> = shaped.store().glyphs.iter().map(|glyph| glyph.id).collect();
        assert_eq!(glyphs, expected, "{tag} out of face {index}");
    }
}

#[test]
fn no_line_of_chinese_or_japanese_begins_or_ends_with_the_wrong_mark() {
    for (tag, sample) in [
        ("zh-Hans", "您正在遭受剥削吗？谁能帮助您？「人口贩运」的受害者有权（得到）保护。请拨打！"),
        ("ja", "困っていませんか。助けが必要です、もし「人身取引」ヶー？（助け）が必要！"),
    ] {
        for ems in (12..30).map(|half| f64::from(half) / 2.0) {
            let lines = cjk_lines(tag, sample, ems, false);
            let begins = |line: &&String| line.starts_with(|sign| "，、。」』）；：！？ーヶっ".contains(sign));
            assert_eq!(lines.iter().find(begins), None, "{lines:?}");
            let ends = |line: &&String| line.ends_with(|sign| "「『（".contains(sign));
            assert_eq!(lines.iter().find(ends), None, "{lines:?}");
        }
    }
}

#[test]
fn headings_of_chinese_japanese_and_korean_break_between_words() {
    for (tag, sample, cuts) in [
        ("zh-Hans", "您正在遭受剥削吗？", &["正|在", "遭|受", "剥|削"][..]),
        ("zh-Hans", "谁能帮助您？", &["帮|助"]),
        ("ja", "助けが必要です", &["必|要"]),
        ("ko", "도움이 필요하십니까?", &["도|움", "필|요", "십|니"]),
    ] {
        let torn = |ems: f64, balance: bool| {
            let joined = cjk_lines(tag, sample, ems, balance).join("|");
            cuts.iter().any(|cut| joined.contains(cut))
        };
        let widths: Vec<f64> = (9..20).map(|half| f64::from(half) / 2.0).collect();
        assert!(widths.iter().all(|ems| !torn(*ems, true)), "{sample}");
        let may_be_torn = sample == "您正在遭受剥削吗？";
        assert!(!may_be_torn || widths.iter().any(|ems| torn(*ems, false)), "running text may: {sample}");
    }
    // Where a word is wider than the measure, it is broken all the same, and nothing is said to be too wide.
    assert_eq!(cjk_lines("zh-Hans", "遭受剥削", 1.2, true), ["遭", "受", "剥", "削"]);
}

#[test]
fn a_script_and_headings_have_faces_of_their_own() {
    let font = |family: &str, script: &str, heading: bool| ProjectFont {
        heading,
        scope: FontScope::Script(script.to_owned()),
        ..project_font(data(family), None)
    };
    // Faces that are easily told apart: Greek letters are in none of them.
    let (book, faults) = FontBook::new(vec![
        font("Noto Sans Math", "Latn", false),
        font("Noto Sans Devanagari", "Latn", true),
        font("Noto Nastaliq Urdu", "Arab", false),
    ]);
    assert_eq!(faults, []);
    let set = |tag: &str, text: &str, heading: bool| {
        let style = TextStyle { heading, bold: heading, ..TextStyle::default() };
        let paragraph =
            ParagraphText { locale: locale(tag), spans: vec![styled(text, style)], hyphenate: false, balance: false };
        let shaped = Typesetter::new().shape(&book, &paragraph).expect("every character is covered");
        let line = single_line(&shaped);
        let shown = |run: &crate::layout::GlyphRun| {
            let stroke = if run.stroke.is_zero() { "" } else { " stroked" };
            format!("{}{stroke}: {}", book.face(run.face).postscript_name(), run.text)
        };
        line.runs.iter().map(shown).collect::<Vec<_>>().join(", ")
    };
    for (tag, text, heading, expected) in [
        ("nb", "Norge", false, "NotoSansMath-Regular: Norge"),
        ("hi", "Norge", false, "NotoSansMath-Regular: Norge"),
        ("nb", "22", true, "NotoSansDevanagari-Regular: 22"),
        ("ar", "خطر", false, "NotoNastaliqUrdu-Regular: خطر"),
        ("nb", "خطر", false, "NotoNastaliqUrdu-Regular: خطر"),
        ("ur", "خطر", false, "NotoNastaliqUrdu-Regular: خطر"),
        // The bold of the same family is built in.
        ("ar", "خطر", true, "NotoNastaliqUrdu-Bold: خطر"),
        ("uk", "Бо", false, "NotoSans-Regular: Бо"),
        ("uk", "Бо", true, "NotoSans-Bold: Бо"),
    ] {
        assert_eq!(set(tag, text, heading), expected, "{tag}: {text}");
    }
}

#[test]
fn an_emoji_is_set_in_one_colour_or_reported() {
    for (sample, is_covered) in
        [("☎", true), ("☎\u{fe0f}", true), ("⚠\u{fe0f}", true), ("ℹ", true), ("🦸", false), ("👩\u{200d}⚕", false)]
    {
        assert_eq!(try_spans("nb", vec![span(sample)], false).is_ok(), is_covered, "{sample}");
    }
}

#[test]
fn every_built_in_face_is_whole_and_says_what_a_pdf_needs() {
    for (_, face) in BOOK.faces() {
        assert_eq!(crate::layout::font_check::fault(face.data(), face.index()), None, "{}", face.family());
        let metrics = face.metrics();
        let style = face.postscript_name();
        assert!(style.starts_with("Noto"), "{style}");
        assert_eq!(style.contains("Bold"), face.is_bold());
        assert_eq!(style.contains("Italic"), face.is_italic());
        assert_eq!(metrics.weight, if face.is_bold() { 700 } else { 400 }, "{style}");
        assert!(metrics.ascent > 0 && metrics.descent < 0 && metrics.bbox[1] < metrics.bbox[3], "{style}");
        assert!(face.covers(' ') && face.glyph(' ').is_some_and(|space| face.advance(space) > 0), "{style}");
        assert!(!face.covers('\u{4e00}') && face.glyph('\u{4e00}').is_none(), "{style}");
    }
}

#[test]
fn two_books_share_the_built_in_faces() {
    let (first, second) = (FontBook::built_in(), FontBook::built_in());
    assert!(std::ptr::eq(first.face(FaceId(0)), second.face(FaceId(0))), "the shaper's caches know them by identity");
}

proptest! {
    /// Whatever byte of a font is wrong: it is refused, or it can be shaped with.
    #[test]
    fn a_damaged_font_never_panics(at in 0..4000_usize, value: u8, cut in 0..30_000_usize) {
        let mut bytes = data("Noto Sans Thaana").to_vec();
        bytes[at] = value;
        if cut < 15_000 {
            bytes.truncate(cut);
        }
        let (book, faults) = FontBook::new(vec![project_font(&bytes, None)]);
        if faults.is_empty() {
            let spans = vec![StyledSpan { text: "ހުރިހާ a".to_owned(), style: TextStyle::default() }];
            let paragraph = ParagraphText { locale: locale("dv"), spans, hyphenate: false, balance: false };
            let _ = Typesetter::new().shape(&book, &paragraph).map(|shaped| super::lines(&shaped, 3.0));
        }
    }
}
