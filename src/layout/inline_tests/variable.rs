//! Variable fonts of a project: which instances are taken, and that glyphs, places and measures are those of each.

use std::sync::Arc;

use proptest::prelude::*;

use super::{locale, single_line, size, styled};
use crate::geometry::Length;
use crate::layout::font_data::BUILT_IN;
use crate::layout::{
    FontBook, FontFace, FontFault, FontScope, ParagraphText, ProjectFont, Shaped, TextStyle, Typesetter,
};
use crate::project::{AxisTag, AxisValue};

/// Outlines of the kind `glyf`; `wght` from 100 to 900, which stands at 100, and `slnt` from -12 to 0.
const GLYF: &[u8] = include_bytes!("../../../tests/data/fonts/variable.ttf");
/// Outlines of the kind `CFF2`; `wght` from 100 to 900.
const CFF2: &[u8] = include_bytes!("../../../tests/data/fonts/variable-cff2.otf");

fn place(tag: [u8; 4], value: f32) -> AxisValue {
    AxisValue { tag: AxisTag::new(tag), value }
}

fn font(bytes: &[u8], axes: &[AxisValue]) -> ProjectFont {
    ProjectFont {
        name: "fonts/own.ttf".to_owned(),
        data: Arc::new(bytes.to_vec()),
        index: 0,
        axes: axes.to_vec(),
        bold: false,
        italic: false,
        heading: false,
        scope: FontScope::Everywhere,
    }
}

/// Returns the faces of a book that are the project's.
fn own(book: &FontBook) -> impl Iterator<Item = &FontFace> {
    book.faces().skip(BUILT_IN.len()).map(|(_, face)| face)
}

/// Returns `rule: message / help` of each fault.
fn said(faults: &[FontFault]) -> Vec<String> {
    let said = |fault: &FontFault| {
        let FontFault { diagnostic, .. } = fault;
        format!("{}: {} / {}", diagnostic.rule, diagnostic.message, diagnostic.help.as_deref().unwrap_or("-"))
    };
    faults.iter().map(said).collect()
}

fn shape(book: &FontBook, tag: &str, text: &str, style: TextStyle) -> Shaped {
    let spans = vec![styled(text, style)];
    let paragraph = ParagraphText { locale: locale(tag), spans, hyphenate: false, balance: false };
    Typesetter::new().shape(book, &paragraph).expect("every character is covered")
}

fn style(bold: bool, italic: bool) -> TextStyle {
    TextStyle { bold, italic, ..TextStyle::default() }
}

#[test]
fn regular_bold_and_italic_come_out_of_one_file() {
    let heading = |bytes, axes: &[AxisValue]| ProjectFont { heading: true, ..font(bytes, axes) };
    let bold = |bytes, axes: &[AxisValue]| ProjectFont { bold: true, ..font(bytes, axes) };
    let light = place(*b"wght", 350.0);
    for (fonts, expected) in [
        (
            vec![font(GLYF, &[])],
            &[
                "PolyfoldTestVariable-Regular 400",
                "PolyfoldTestVariable-Bold 700 bold",
                "PolyfoldTestVariable_400wght_-12slnt 400 italic",
                "PolyfoldTestVariable_700wght_-12slnt 700 bold italic",
            ][..],
        ),
        (vec![font(CFF2, &[])], &["PolyfoldTestCFF2-Regular 400", "PolyfoldTestCFF2-Bold 700 bold"]),
        (vec![font(CFF2, &[light])], &["PolyfoldTestCFF2_350wght 350", "PolyfoldTestCFF2-Bold 700 bold"]),
        (
            vec![font(CFF2, &[]), bold(CFF2, &[place(*b"wght", 900.0)]), heading(CFF2, &[])],
            &["PolyfoldTestCFF2-Regular 400", "PolyfoldTestCFF2-Black 900 bold", "PolyfoldTestCFF2-Bold 700 heading"],
        ),
        // What is named is what is meant, even where few would call it bold.
        (
            vec![font(CFF2, &[]), bold(CFF2, &[place(*b"wght", 500.0)])],
            &["PolyfoldTestCFF2-Regular 400", "PolyfoldTestCFF2_500wght 500 bold"],
        ),
    ] {
        let (book, faults) = FontBook::new(fonts);
        assert_eq!(said(&faults), [""; 0]);
        let face = |face: &FontFace| {
            let words = [(face.is_bold(), " bold"), (face.is_italic(), " italic"), (face.is_heading(), " heading")];
            let words: String = words.iter().filter(|(is_it, _)| *is_it).map(|(_, word)| *word).collect();
            format!("{} {}{words}", face.postscript_name(), face.metrics().weight)
        };
        assert_eq!(own(&book).map(face).collect::<Vec<_>>(), expected);
    }
}

/// A font, language, bold and italic, text, and glyphs with their advances.
type Row = (&'static [u8], &'static str, (bool, bool), &'static str, &'static str);

/// Text in a style, and what `hb-shape` 6.0.0 gives for it with `--variations` and the language:
/// `--no-glyph-names --no-clusters --cluster-level=1`.
const HARFBUZZ: [Row; 7] = [
    (GLYF, "nb", (false, false), "AV Tolk", "34+576|55+569|1+223|53+555|80+603|77+280|76+544"),
    (GLYF, "nb", (true, false), "AV Tolk", "34+591|55+616|1+227|53+563|80+625|77+313|76+601"),
    (GLYF, "nb", (true, true), "AV Tolk", "34+591|55+616|1+227|53+563|80+625|77+313|76+601"),
    (GLYF, "zh-Hans", (true, false), "您正在请", "127+1000|133+1000|124+1000|137+1000"),
    (GLYF, "ja", (false, false), "直令您", "135+1000|115+1000|127+1000"),
    (CFF2, "nb", (true, false), "AV Tolk", "34+639|55+616|1+227|53+624|80+625|77+313|76+601"),
    (CFF2, "nb", (false, false), "AV Tolk", "34+603|55+569|1+223|53+595|80+603|77+280|76+544"),
];

#[test]
fn glyphs_and_positions_are_those_that_harfbuzz_gives_for_the_instance() {
    for (bytes, tag, (bold, italic), text, expected) in HARFBUZZ {
        let (book, _) = FontBook::new(vec![font(bytes, &[])]);
        let shaped = shape(&book, tag, text, style(bold, italic));
        let store = shaped.store();
        let glyphs: Vec<String> = store.glyphs.iter().map(|glyph| format!("{}+{}", glyph.id, glyph.advance)).collect();
        assert_eq!(glyphs.join("|"), expected, "{tag} {text} {bold} {italic}");
        let run = &single_line(&shaped).runs[0];
        let face = book.face(run.face);
        assert_eq!((face.is_bold(), face.is_italic(), run.stroke), (bold, italic && bytes == GLYF, Length::ZERO));
        // `AV` is kerned in the one font, and not in the other.
        let last = store.glyphs.last().expect("a glyph");
        assert!((f64::from(face.advance(last.id)) - last.advance).abs() < 0.5, "{text}");
    }
}

#[test]
fn two_instances_stand_in_one_paragraph_and_beside_other_fonts() {
    let (book, _) = FontBook::new(vec![font(GLYF, &[])]);
    let spans = vec![styled("Tolk ", style(false, false)), styled("Tolk ไทย", style(true, false))];
    let paragraph = ParagraphText { locale: locale("nb"), spans, hyphenate: false, balance: false };
    let shaped = Typesetter::new().shape(&book, &paragraph).expect("every character is covered");
    let line = single_line(&shaped);
    let shown: Vec<String> =
        line.runs.iter().map(|run| format!("{}: {}", book.face(run.face).postscript_name(), run.text)).collect();
    let expected =
        ["PolyfoldTestVariable-Regular: Tolk ", "PolyfoldTestVariable-Bold: Tolk ", "NotoSansThai-Bold: ไทย"];
    assert_eq!(shown, expected);
    let advances: Vec<f64> = shaped.store().clusters.iter().map(|cluster| cluster.advance).collect();
    assert_eq!((advances[2], advances[7]), (280.0, 313.0), "the letter `l` in each");
}

#[test]
fn measures_are_those_of_the_instance() {
    let (book, _) = FontBook::new(vec![font(GLYF, &[])]);
    let heights: Vec<i16> = own(&book).map(|face| face.metrics().cap_height).collect();
    // 733 at weight 100 and 743 at weight 900; `avar` puts 400 at a third of the way and 700 at three quarters.
    assert_eq!(heights, [736, 741, 736, 741]);
    let angles: Vec<f64> = own(&book).map(|face| face.metrics().italic_angle).collect();
    assert_eq!(angles, [0.0, 0.0, -12.0, -12.0]);
}

#[test]
fn a_place_that_the_font_does_not_have_is_a_fault_of_the_axis() {
    let thaana = BUILT_IN.iter().find(|face| face.family == "Noto Sans Thaana").expect("built in").data;
    for (bytes, named, expected) in [
        (GLYF, place(*b"wghd", 400.0), "unknown-axis: `fonts/own.ttf` has no axis `wghd` / did you mean `wght`?"),
        (
            GLYF,
            place(*b"opsz", 12.0),
            "unknown-axis: `fonts/own.ttf` has no axis `opsz` / it has `wght` from 100 to 900, `slnt` from -12 to 0",
        ),
        (
            GLYF,
            place(*b"wght", 950.0),
            "axis-out-of-range: `wght` is 950, but in `fonts/own.ttf` it is from 100 to 900 / write a number from 100 to 900",
        ),
        (
            thaana,
            place(*b"wght", 400.0),
            "unknown-axis: `fonts/own.ttf` has no axis `wght` / it is no variable font: name the file of the face that is wanted",
        ),
    ] {
        let (book, faults) = FontBook::new(vec![font(bytes, &[named])]);
        assert_eq!(said(&faults), [expected]);
        assert_eq!((faults[0].axis, own(&book).count()), (Some(named.tag), 0));
    }
}

/// Returns where a table is in a font, and how long it is.
fn table(font: &[u8], tag: [u8; 4]) -> std::ops::Range<usize> {
    let record = font.windows(4).position(|found| found == tag).expect("the table is there");
    let number = |at: usize| u32::from_be_bytes(font[at..at + 4].try_into().expect("four bytes")) as usize;
    number(record + 8)..number(record + 8) + number(record + 12)
}

/// Returns a font with other bytes at a place of a table.
fn patched(font: &[u8], tag: [u8; 4], at: usize, bytes: &[u8]) -> Vec<u8> {
    let mut font = font.to_vec();
    let start = table(&font, tag).start + at;
    font[start..start + bytes.len()].copy_from_slice(bytes);
    font
}

/// Where in `fvar` the greatest value of the first axis is.
const MOST: usize = 16 + 12;

#[test]
fn where_no_instance_is_bold_the_regular_one_is_stroked() {
    let light = patched(CFF2, *b"fvar", MOST, &500_u16.to_be_bytes());
    let (book, faults) = FontBook::new(vec![font(&light, &[])]);
    assert_eq!((said(&faults), own(&book).count()), (vec![], 1));
    let run = &single_line(&shape(&book, "nb", "Tolk", style(true, false))).runs[0];
    assert_eq!(run.stroke, size().scale(0.03));

    let bold = ProjectFont { bold: true, ..font(&light, &[]) };
    let (book, faults) = FontBook::new(vec![font(&light, &[]), bold]);
    let expected = "font-not-bold: `fonts/own.ttf` is a variable font of weight 500 at most, which is not bold / \
                    name a font that is bold; a stroke stands in for it until then";
    assert_eq!((said(&faults), faults[0].font, faults[0].diagnostic.is_error()), (vec![expected.to_owned()], 1, false));
    assert!(own(&book).all(|face| !face.is_bold()));
}

#[test]
fn a_variable_font_whose_tables_are_broken_is_refused_with_the_reason() {
    let fixed = |value: u16| [&value.to_be_bytes()[..], &[0, 0]].concat();
    for (bytes, reason) in [
        (patched(GLYF, *b"fvar", 8, &[0xFF, 0xFF]), "it has 65535 axes, more than the 64 that any font has"),
        (patched(GLYF, *b"fvar", 8, &[0, 40]), "its table `fvar` cannot be read"),
        (patched(GLYF, *b"fvar", 16 + 4, &fixed(950)), "its axis `wght` runs from 950 over 100 to 900"),
        (patched(GLYF, *b"fvar", MOST, &fixed(50)), "its axis `wght` runs from 100 over 100 to 50"),
        (patched(GLYF, *b"fvar", 12, &[0xFF, 0xFF]), "its table `fvar` cannot be read"),
        (patched(GLYF, *b"avar", 8, &[0xFF, 0xFF]), "its table `avar` cannot be read"),
        (patched(GLYF, *b"gvar", 4, &[0, 9]), "its table `gvar` cannot be read"),
        (patched(GLYF, *b"gvar", 16, &[0xFF; 4]), "its table `gvar` cannot be read"),
        (patched(GLYF, *b"HVAR", 4, &[0xFF; 4]), "its table `HVAR` cannot be read"),
        (patched(GLYF, *b"MVAR", 10, &[0xFF; 2]), "its table `MVAR` cannot be read"),
        (patched(CFF2, *b"CFF2", 0, &[0; 8]), "its table `glyf`, `CFF` or `CFF2` cannot be read"),
        (GLYF[..table(GLYF, *b"gvar").end - 9].to_vec(), "the file ends before its table `gvar` does"),
    ] {
        let (book, faults) = FontBook::new(vec![font(&bytes, &[])]);
        assert_eq!(faults.len(), 1, "{reason}");
        let message = &faults[0].diagnostic.message;
        assert_eq!((faults[0].diagnostic.rule, own(&book).count()), ("broken-font", 0), "{message}");
        assert!(message.contains(reason), "{message} ≠ {reason}");
    }
}

proptest! {
    /// Whatever bytes of the tables that make it variable are wrong: a font is refused, or can be shaped with.
    #[test]
    fn a_damaged_variable_font_never_panics(
        (is_cff, tag) in prop_oneof![
            prop::sample::select(vec![b"fvar", b"avar", b"gvar", b"HVAR", b"MVAR", b"GDEF", b"GPOS"]).prop_map(|tag| (false, tag)),
            prop::sample::select(vec![b"fvar", b"avar", b"CFF2", b"HVAR"]).prop_map(|tag| (true, tag)),
        ],
        damage in prop::collection::vec((0.0..1.0_f64, any::<u8>()), 1..6),
    ) {
        let mut bytes = if is_cff { CFF2 } else { GLYF }.to_vec();
        let range = table(&bytes, *tag);
        for (at, value) in damage {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place within a table")]
            let at = (at * at * range.len() as f64) as usize;
            bytes[range.start + at] = value;
        }
        let (book, faults) = FontBook::new(vec![font(&bytes, &[])]);
        if faults.is_empty() {
            let spans = vec![styled("AV Tolk ", style(false, false)), styled("您正 AV", style(true, true))];
            let spans = spans.into_iter().take(1 + usize::from(!is_cff)).collect();
            let paragraph = ParagraphText { locale: locale("nb"), spans, hyphenate: false, balance: false };
            let _ = Typesetter::new().shape(&book, &paragraph).map(|shaped| super::lines(&shaped, 3.0));
            prop_assert!(own(&book).all(|face| face.metrics().units_per_em > 0 && face.advance(34) < u16::MAX));
        }
    }
}
