//! Shaping is that of HarfBuzz: glyphs, advances and offsets against what `hb-shape` gave.

use super::{BOOK, paragraphs, spans, styled, text};
use crate::layout::{Shaped, TextStyle, Typesetter};

/// What `hb-shape` gave for the samples, run by run; the README beside it says how.
const EXPECTED: &str = include_str!("../../../tests/data/layout-inline/hb-shape.tsv");

/// Samples in bold and italic, mixed with Latin and digits, and what `hb-shape` gave for them.
const MIXED: &str = include_str!("../../../tests/data/layout-inline/mixed.tsv");
const MIXED_EXPECTED: &str = include_str!("../../../tests/data/layout-inline/hb-shape-mixed.tsv");

/// Glyph, advance, x and y offset in font units, y upwards.
type Shape = (u16, i64, i64, i64);

/// Reads hb-shape's `id+advance` or `id@x,y+advance`, separated by bars.
fn parse_shapes(list: &str) -> Vec<Shape> {
    let number = |text: &str| text.parse::<i64>().expect("a number");
    let shape = |item: &str| {
        let (head, advance) = item.split_once('+').expect("an advance");
        let (id, offset) = head.split_once('@').unwrap_or((head, "0,0"));
        let (x, y) = offset.split_once(',').expect("two offsets");
        (u16::try_from(number(id)).expect("a glyph"), number(advance), number(x), number(y))
    };
    list.split('|').filter(|item| !item.is_empty()).map(shape).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "glyphs are not as wide as that")]
fn rounded(units: f64) -> i64 {
    units.round() as i64
}

/// Compares a text with the rows of the samples; returns how many glyphs are the same.
fn compare(shaped: &Shaped, name: &str, expected: &str) -> usize {
    let store = shaped.store();
    let mut checked = 0;
    for row in expected.lines().map(|line| line.split('\t').collect::<Vec<_>>()).filter(|row| row[0] == name) {
        let bytes: Vec<usize> = row[1..3].iter().map(|byte| byte.parse().expect("a byte")).collect();
        let mut clusters: Vec<_> =
            store.clusters.iter().filter(|c| bytes[0] <= c.text.start && c.text.end <= bytes[1]).collect();
        if row[4] == "rtl" {
            clusters.reverse();
        }
        let glyphs = clusters.iter().flat_map(|cluster| &store.glyphs[cluster.glyphs.clone()]);
        let found: Vec<Shape> = glyphs.map(|g| (g.id, rounded(g.advance), rounded(g.dx), rounded(-g.dy))).collect();
        assert_eq!(found, parse_shapes(row[6]), "{name} {bytes:?} in {}", row[3]);
        checked += found.len();
    }
    checked
}

#[test]
fn glyphs_and_positions_are_those_of_harfbuzz() {
    let checked: usize = paragraphs().map(|(tag, sample)| compare(&text(tag, sample), tag, EXPECTED)).sum();
    assert!(checked > 2000, "{checked} glyphs");
}

/// Returns number, locale, style and text of each sample in bold or italic, with Latin and digits among its letters.
fn mixed() -> impl Iterator<Item = (String, &'static str, TextStyle, &'static str)> {
    MIXED.lines().enumerate().map(|(index, line)| {
        let [tag, style, text] = line.split('\t').collect::<Vec<_>>().try_into().expect("three columns");
        let has = |word| style.split(' ').any(|known| known == word);
        (
            (index + 1).to_string(),
            tag,
            TextStyle { bold: has("bold"), italic: has("italic"), ..TextStyle::default() },
            text,
        )
    })
}

#[test]
fn bold_and_mixed_text_has_the_glyphs_of_harfbuzz() {
    let mut checked = 0;
    for (number, tag, style, sample) in mixed() {
        let found = compare(&spans(tag, vec![styled(sample, style)]), &number, MIXED_EXPECTED);
        assert!(found > 0, "{tag}");
        checked += found;
    }
    assert!(checked > 2000, "{checked} glyphs");
}

#[test]
fn the_samples_have_every_script_that_is_built_in() {
    let tags: Vec<&str> = mixed().map(|(_, tag, ..)| tag).collect();
    for script in crate::layout::font_data::scripts() {
        let has = |tag: &&str| crate::layout::font_data::script_of_locale(&super::locale(tag)) == script;
        assert!(tags.iter().any(has), "{script} in bold");
        assert!(paragraphs().any(|(tag, _)| has(&tag)), "{script}");
    }
}

#[test]
fn digits_have_the_forms_of_the_language() {
    const DIGITS: &str = "۴۶۷";
    let forms = |tag: &str| -> Vec<bool> {
        let shaped = text(tag, DIGITS);
        let line = super::single_line(&shaped);
        let run = &line.runs[0];
        let own = |(character, cluster): (char, &crate::layout::Cluster)| {
            BOOK.face(run.face).glyph(character) == Some(cluster.glyphs[0].id)
        };
        DIGITS.chars().zip(&run.clusters).map(own).collect()
    };
    for tag in ["fa", "fa-AF", "ps", "ar", "ckb"] {
        assert_eq!(forms(tag), [true; 3], "{tag}: the digits of Persian");
    }
    assert_eq!(forms("sd"), [false; 3], "Sindhi has digits of its own");
}

#[test]
fn a_typesetter_gives_the_same_after_other_paragraphs_as_when_new() {
    let mut used = Typesetter::new();
    for _ in 0..2 {
        for (tag, sample) in paragraphs() {
            let paragraph = crate::layout::ParagraphText {
                locale: super::locale(tag),
                spans: vec![super::span(sample)],
                hyphenate: true,
                balance: false,
            };
            let shaped = used.shape(&BOOK, &paragraph).expect("every character is covered");
            assert_eq!(shaped.store(), text(tag, sample).store(), "{tag}");
        }
    }
}
