//! Unicode's own tests: line breaking (UAX 14) and text that runs from right to left (UAX 9).
//!
//! The files are those of the Debian package `unicode-data`. What differs from
//! them stands in `tests/data/unicode`, each case with its reason.

use std::collections::BTreeMap;

use crate::layout::engine::Engine;
use crate::layout::line::visual_order;

/// Where line breaking differs from Unicode's file.
const EXCEPTIONS: &str = include_str!("../../../tests/data/unicode/line-break.tsv");

/// Returns a file of the Unicode character database.
#[expect(clippy::disallowed_methods, reason = "the file is too large to be part of the project")]
fn test_file(name: &str) -> String {
    let path = format!("/usr/share/unicode/{name}");
    std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{path}: {error}: run `make tools`, or install the Debian package `unicode-data`")
    })
}

/// Returns the lines of a file without comments.
fn cases(file: &str) -> impl Iterator<Item = &str> {
    file.lines().map(|line| line.split('#').next().unwrap_or(line).trim()).filter(|line| !line.is_empty())
}

/// Reads code points in hexadecimal digits; surrogates, which no text can hold, give nothing.
fn text_of(codes: &str) -> Option<String> {
    codes.split_whitespace().map(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?)).collect()
}

/// Returns a case as the analysis has it: `×` and `÷` before, between and after the code points.
fn breaks_of(engine: &mut Engine, text: &str) -> String {
    let analysis = engine.analyze(text, false);
    let mut marked = String::from("×");
    let mut before = None;
    for (character, info) in text.chars().zip(analysis.char_info()) {
        let is_pair = before == Some('\r') && character == '\n';
        if let Some(before) = before {
            let is_forced = matches!(before, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
            let breaks = info.is_soft_wrap_opportunity() || (is_forced && !is_pair);
            marked += if breaks { " ÷" } else { " ×" };
        }
        marked += &format!(" {:04X}", u32::from(character));
        before = Some(character);
    }
    marked + " ÷"
}

/// Every case of the file passes or is listed with the reason, and no case is listed that passes.
#[test]
fn lines_break_as_unicode_says() {
    let exceptions: BTreeMap<&str, &str> =
        EXCEPTIONS.lines().map(|line| line.split_once('\t').expect("case and reason")).collect();
    let mut engine = Engine::default();
    let file = test_file("auxiliary/LineBreakTest.txt");
    let (mut checked, mut unlisted, mut failed) = (0, Vec::new(), 0);
    for expected in cases(&file) {
        let codes = expected.replace(['×', '÷'], "");
        let Some(text) = text_of(&codes) else { continue };
        let found = breaks_of(&mut engine, &text);
        checked += 1;
        failed += usize::from(found != expected);
        if (found != expected) != exceptions.contains_key(expected) {
            unlisted.push(format!("{expected} found as {found}"));
        }
    }
    assert!(unlisted.is_empty(), "{} cases:\n{}", unlisted.len(), unlisted.join("\n"));
    assert!(exceptions.values().all(|reason| !reason.trim().is_empty()));
    assert_eq!(failed, exceptions.len(), "every exception is a case of the file");
    assert!(checked > 7_000, "{checked} cases");
}

/// Levels and order are those of Unicode's file, in both directions that a language can have.
#[test]
fn text_is_reordered_as_unicode_says() {
    let mut engine = Engine::default();
    let file = test_file("BidiCharacterTest.txt");
    let mut checked = 0;
    for case in cases(&file) {
        let fields: Vec<&str> = case.split(';').collect();
        // A direction that is found by the first strong letter (2) is not for us: a language has its own.
        let rtl = match fields[1] {
            "0" => false,
            "1" => true,
            _ => continue,
        };
        let text = text_of(fields[0]).expect("code points");
        let analysis = engine.analyze(&text, rtl);
        let base = analysis.paragraph_level().to_u8();
        let mut levels: Vec<u8> = analysis.bidi_levels().iter().map(|level| level.to_u8()).collect();
        levels.resize(text.chars().count(), base);
        let expected: Vec<Option<u8>> = fields[3].split(' ').map(|level| level.parse().ok()).collect();
        let shown: Vec<usize> = (0..expected.len()).filter(|index| expected[*index].is_some()).collect();
        let found: Vec<u8> = shown.iter().map(|index| levels[*index]).collect();
        let wanted: Vec<u8> = expected.iter().flatten().copied().collect();
        assert_eq!(found, wanted, "{case}");
        let order: Vec<String> = visual_order(&found).into_iter().map(|index| shown[index].to_string()).collect();
        assert_eq!(order.join(" "), fields[4], "{case}");
        checked += 1;
    }
    assert!(checked > 60_000, "{checked} cases");
}
