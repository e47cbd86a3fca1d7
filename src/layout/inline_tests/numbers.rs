//! Numbers and addresses in lines that run from right to left: they never turn round, however they are written.

use proptest::prelude::*;

use super::{fact, lines, set_with_fonts, single_line, span, spans, styled, text};
use crate::geometry::Length;
use crate::layout::direction::steers;
use crate::layout::testing::runs;
use crate::layout::{Frame, Layout, Line, Shaped, TextStyle};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::media::testing::{picture, svg};
use crate::text::{digit_value, find_facts};

/// Values as people type them.
const VALUES: [&str; 21] = [
    "22 33 11 60",
    "+47 22 33 11 60",
    "(+47) 22 33 11 60",
    "+47 (22) 33 11 60",
    "(22) 33-11-60",
    "22-33-11-60",
    "2233 1160",
    "33 11 60",
    "116 006",
    "02800",
    "10 000,50",
    "10’000",
    "2024-11-01",
    "1.11.2024",
    "rosa.no/a/1-2/",
    "https://rosa.no/24",
    "a-1.b@rosa.no",
    "۲۲ ۳۳ ۱۱ ۶۰",
    "+٤٧ ٢٢ ٣٣ ١١ ٦٠",
    "(٢٢) ٣٣-١١-٦٠",
    "٢٠٢٤-١١-٠١",
];

/// Returns every language that runs from right to left, with scripts that are not its usual one.
fn rtl_locales() -> Vec<Locale> {
    let letters = || 'a'..='z';
    let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let three = two.clone().flat_map(|code| letters().map(move |c| format!("{code}{c}")));
    let others = ["ku-Arab", "pa-Arab", "az-Arab", "ff-Adlm", "fa-AF"].map(str::to_owned);
    two.clone().chain(three).chain(others).filter_map(|code| code.parse().ok()).filter(Locale::is_rtl).collect()
}

/// Returns a word of a language's script.
fn word(locale: &Locale) -> &'static str {
    match locale.script() {
        "Hebr" => "מספר",
        "Thaa" => "ނަންބަރު",
        "Syrc" => "ܡܢܝܢܐ",
        "Nkoo" => "ߖߊ߯ߕߋ",
        "Adlm" => "𞤲𞤢𞤥",
        _ => "رقم",
    }
}

/// Returns the characters of a line that have glyphs, from left to right.
fn visual(line: &Line) -> String {
    let drawn = line.runs.iter().flat_map(super::drawn);
    drawn.flat_map(|(text, _)| text.chars()).filter(|character| !steers(*character)).collect()
}

#[test]
fn a_value_in_running_text_reads_from_left_to_right_wherever_it_stands() {
    let locales = rtl_locales();
    assert!(locales.len() > 10, "{locales:?}");
    for locale in &locales {
        let word = word(locale);
        for value in VALUES {
            for sample in [
                value.to_owned(),
                format!("{word} {value}"),
                format!("{value} {word}"),
                format!("{word} {value}, {word}."),
                format!("{word} ({value}) {word}"),
                format!("{word}: {value}/{word}"),
                format!("{word} «{value}» / [{value}]"),
                format!("Rosa {value}؛ {word} a"),
            ] {
                let line = single_line(&text(locale.as_str(), &sample));
                assert!(visual(&line).contains(value), "{locale}: {sample}: {}", visual(&line));
            }
        }
    }
}

#[test]
fn a_value_keeps_its_order_among_letters_of_another_direction_and_marks_that_steer_it() {
    for (tag, sample, value) in [
        ("nb", "Se «رقم 22 33 11 60».", "22 33 11 60"),
        ("en", "رقم 22 33 11 60", "22 33 11 60"),
        ("nb", "٢٢ ٣٣ ١١", "٢٢ ٣٣ ١١"),
        ("ar", "رقم 22 33\u{200f} 11 60", "22 33 11 60"),
        ("ar", "رقم 22\u{200f} 33 11\u{2069} 60", "22 33 11 60"),
        ("he", "מספר \u{202e}112\u{202c}", "112"),
        ("he", "מספר \u{202e}22 33 11 60\u{202c} מספר", "22 33 11 60"),
    ] {
        let line = single_line(&text(tag, sample));
        assert!(visual(&line).contains(value), "{tag}: {sample:?}: {}", visual(&line));
    }
}

#[test]
fn a_value_of_several_spans_is_one() {
    let bold = || TextStyle { bold: true, ..TextStyle::default() };
    for (before, inside, after, value) in [
        ("+47 ", fact("22 33 11 60"), "", "+47 22 33 11 60"),
        ("(+47) ", fact("22 33 11 60"), "", "(+47) 22 33 11 60"),
        ("22 ", styled("33 11", bold()), " 60", "22 33 11 60"),
        ("", fact("شارع 22 33 11 60"), " א", "22 33 11 60"),
    ] {
        for tag in ["ar", "ur", "he"] {
            let line = single_line(&spans(tag, vec![span("رقم "), span(before), inside.clone(), span(after)]));
            assert!(visual(&line).contains(value), "{tag}: {}", visual(&line));
        }
    }
}

/// Returns the number of a note as the text has it.
fn mark(number: &str) -> crate::layout::StyledSpan {
    styled(number, TextStyle { isolate: true, link: Some("#note-1".to_owned()), ..TextStyle::default() })
}

#[test]
fn what_stands_right_after_an_isolate_follows_it_in_the_direction_of_the_line() {
    for (tag, parts, expected) in [
        ("he", vec![span("א "), fact("rosa.no"), mark("¹")], "¹rosa.no א"),
        ("he", vec![span("א 2024"), mark("¹")], "¹2024 א"),
        ("he", vec![span("א 22 33 11 60"), mark("¹"), mark("²")], "²¹22 33 11 60 א"),
        ("he", vec![fact("112"), fact("113")], "113112"),
        ("he", vec![fact("112"), span("a")], "a112"),
        ("ar", vec![fact("۲۲ ۳۳ ۱۱ ۶۰"), mark("۱")], "۱۲۲ ۳۳ ۱۱ ۶۰"),
        ("ar", vec![fact("٢٢ ٣٣ ١١ ٦٠"), mark("١")], "١٢٢ ٣٣ ١١ ٦٠"),
        ("nb", vec![span("se "), fact("rosa.no"), mark("¹"), span(" nå")], "se rosa.no¹ nå"),
    ] {
        assert_eq!(visual(&single_line(&spans(tag, parts))), expected, "{tag}");
    }
}

#[test]
fn a_typed_telephone_number_is_not_broken_and_a_typed_address_not_hyphenated() {
    let number = text("nb", "Ring oss gjerne på 2233 1160 når du vil, på dagen eller om natten.");
    for ems in 8..20 {
        let whole = |line: Line| number.text()[line.text].contains("2233 1160");
        assert_eq!(lines(&number, f64::from(ems)).into_iter().filter(|line| whole(line.clone())).count(), 1);
    }
    let address = text("nb", "Les mer på menneskehandelen.no og menneskehandelen.");
    let hyphens = address.breaks().iter().filter(|at| at.kind == crate::layout::breaks::BreakKind::Hyphen);
    assert!(hyphens.clone().count() > 0 && hyphens.into_iter().all(|at| at.text > 31));
}

proptest! {
    /// On whatever measure: the part of a value that a line has stands in it as it is written.
    #[test]
    fn no_value_turns_round_in_any_line(
        tag in prop_oneof![Just("ar"), Just("ur"), Just("he"), Just("fa-AF"), Just("nb")],
        pieces in proptest::collection::vec((0..VALUES.len(), 0..9_usize), 1..8),
        ems in 4.0..40.0_f64,
    ) {
        const BETWEEN: [&str; 9] = [" ", " رقم ", "، ", " (א) ", ". a ", "/", "\u{200f}, ", "\n", " – «ب» "];
        let sample: String = pieces.iter().map(|(value, between)| VALUES[*value].to_owned() + BETWEEN[*between]).collect();
        let shaped = text(tag, &sample);
        for line in lines(&shaped, ems) {
            check_line(&shaped, &line)?;
        }
    }
}

fn check_line(shaped: &Shaped, line: &Line) -> Result<(), TestCaseError> {
    let visual: String = visual(line).split_whitespace().collect();
    for found in find_facts(shaped.text()) {
        let (start, end) = (found.range.start.max(line.text.start), found.range.end.min(line.text.end));
        if start < end {
            let part: String =
                shaped.text()[start..end].chars().filter(|c| !c.is_whitespace() && !steers(*c)).collect();
            prop_assert!(visual.contains(&part), "{part} in {visual} of {:?}", shaped.text());
        }
    }
    Ok(())
}

const PHONE: &str = "22 33 11 60";

/// Lays a text out with real fonts.
fn lay_out(tag: &str, sheet: &str, source: &str) -> Layout {
    let mut pictures = PictureBook::default();
    pictures.insert("a.svg", picture("a.svg", svg(40, 20, r#"<rect width="40" height="20"/>"#)));
    set_with_fonts(&pictures, source, (tag, sheet)).expect("it fits")
}

/// Returns the decimal digits of each line of a frame, from left to right.
fn digits(frame: &Frame) -> Vec<String> {
    let mut places: Vec<(Length, Length, &str)> = Vec::new();
    for (_, run) in runs(frame) {
        for cluster in run.clusters.iter().filter(|cluster| !cluster.glyphs.is_empty()) {
            let text = &run.text[cluster.text.clone()];
            if text.chars().all(|character| digit_value(character).is_some()) {
                places.push((cluster.glyphs[0].y, cluster.glyphs[0].x, text));
            }
        }
    }
    places.sort_unstable();
    places.chunk_by(|a, b| a.0 == b.0).map(|line| line.iter().map(|(_, _, text)| *text).collect()).collect()
}

/// Checks that a phone number is on the frames as often as it must, and that no digits stand otherwise.
fn check_digits(layout: &Layout, tag: &str, least: usize) {
    let lines: Vec<String> = layout.frames.iter().flat_map(digits).collect();
    let phone: String = PHONE.split(' ').collect();
    let found: usize = lines.iter().map(|line| line.matches(&phone).count()).sum();
    assert!(found >= least, "{tag}: {found} of {least} in {lines:?}");
    let others = lines.iter().filter(|line| line.len() > 3 && !line.contains(&phone));
    assert_eq!(others.collect::<Vec<_>>(), Vec::<&String>::new(), "{tag}");
}

#[test]
fn a_typed_telephone_number_never_turns_round_in_any_kind_of_block() {
    for locale in rtl_locales() {
        let (word, tag) = (word(&locale), locale.as_str());
        let n = format!("{word} {PHONE}");
        let long = format!("{word} ").repeat(400);
        let text = format!(
            "# {n}\n---\n<!-- layout:contents -->\n## {n}\n{n}[^a]\n- {n}\n  - {n}\n1. {n}\n> [!NOTE] {n}\n\
             > [!IMPORTANT] {n}\n> {n}\n| {n} | {PHONE} |\n| {n} | {PHONE} |\n| {word} | {PHONE} |\n\
             ![{word}](a.svg \"{n}\")\n### {n}\n[^a]: {n}\n{long}\n{long}\n{long}\n"
        );
        // The title, eight texts, six cells, a caption, a note; a heading also in the contents and in running heads.
        check_digits(&lay_out(tag, "booklet-a5", &text), tag, 20);
        let panels =
            format!("# {n}\n---\n## {n}\n---\n{PHONE}\n---\n- {n}\n---\n| {PHONE} |\n| {n} |\n---\n> [!NOTE] {n}\n");
        check_digits(&lay_out(tag, "trifold-a4", &panels), tag, 7);
    }
}
