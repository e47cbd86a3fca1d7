//! Hyphenation points by the patterns of `hypher`.
//!
//! Goes in: the shown text of a paragraph and its language. Comes out: the
//! bytes before which a word may be broken with a hyphen. Knows no widths.

use std::ops::Range;

use hypher::Lang;
use unicode_normalization::char::is_combining_mark;

use crate::locale::Locale;

/// Words with fewer letters are left whole.
const LEAST_LETTERS: usize = 6;
/// Letters that stay together before the hyphen.
const LEAST_BEFORE: usize = 2;
/// Letters that stay together after it.
const LEAST_AFTER: usize = 3;

/// Returns the bytes before which a word may be hyphenated, in ascending order; none in `whole`, which is in order.
pub(super) fn hyphen_points(text: &str, locale: &Locale, whole: &[Range<usize>]) -> Vec<usize> {
    let Some(language) = patterns_for(locale) else { return Vec::new() };
    let mut points = Vec::new();
    let mut end = 0;
    while let Some(length) = text[end..].find(is_word_character) {
        let start = end + length;
        end = start + text[start..].find(|character| !is_word_character(character)).unwrap_or(text.len() - start);
        let word = start..end;
        let next = whole.partition_point(|stretch| stretch.end <= word.start);
        if whole.get(next).is_none_or(|stretch| word.end <= stretch.start) {
            push_points(&text[word.clone()], word.start, language, &mut points);
        }
    }
    points
}

fn push_points(word: &str, start: usize, language: Lang, points: &mut Vec<usize>) {
    if word.chars().filter(|character| character.is_alphabetic()).count() < LEAST_LETTERS {
        return;
    }
    let mut point = start;
    for syllable in hypher::hyphenate_bounded(word, language, LEAST_BEFORE, LEAST_AFTER) {
        point += syllable.len();
        if point < start + word.len() {
            points.push(point);
        }
    }
}

fn is_word_character(character: char) -> bool {
    character.is_alphabetic() || is_combining_mark(character)
}

/// Returns the patterns of a language, where there are any for its script.
fn patterns_for(locale: &Locale) -> Option<Lang> {
    let code = match (locale.language(), locale.script()) {
        ("kmr", "Latn") => "ku",
        // The patterns are for the script that the language is mostly written in.
        ("ku" | "tk" | "az" | "sq", script) if script != "Latn" => return None,
        ("mn", script) if script != "Cyrl" => return None,
        (language, _) => language,
    };
    Lang::from_iso(code.as_bytes().try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the text with `-` at each point.
    fn hyphenated(text: &str, locale: &str, whole: &[Range<usize>]) -> String {
        let mut result = text.to_owned();
        for point in hyphen_points(text, &locale.parse().expect("known"), whole).into_iter().rev() {
            result.insert(point, '-');
        }
        result
    }

    #[test]
    fn words_are_hyphenated_by_their_language() {
        for (locale, text, expected) in [
            ("nb", "menneskehandel i Norge", "men-neske-han-del i Norge"),
            ("en", "the residence permits", "the res-i-dence per-mits"),
            ("uk", "інформація", "ін-фор-ма-ція"),
            ("fr", "l’information", "l’in-for-ma-tion"),
            ("ar", "المعلومات", "المعلومات"),
            ("ti", "መዋእለ", "መዋእለ"),
        ] {
            assert_eq!(hyphenated(text, locale, &[]), expected, "{locale}");
        }
    }

    #[test]
    fn short_words_and_isolates_stay_whole() {
        assert_eq!(hyphenated("bare litt", "nb", &[]), "bare litt");
        assert_eq!(hyphenated("informasjon", "nb", std::slice::from_ref(&(0..11))), "informasjon");
    }

    #[test]
    fn three_letters_stay_after_the_hyphen() {
        for point in hyphen_points("opplysningene barnehagene", &"nb".parse().expect("known"), &[]) {
            assert!(!(10..13).contains(&point) && !(22..25).contains(&point), "{point}");
        }
    }
}
