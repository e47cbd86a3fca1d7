//! One size for all languages of a document, and what there is to say of sizes.
//!
//! In: shaped documents, sizes. Out: the size that all share, warnings about
//! type that is hard to read, and how much longer than the source a text is.

use serde::{Deserialize, Serialize};

use crate::diag::{Diagnostic, counted};
use crate::geometry::Length;
use crate::layout::{FitRequest, Medium, ShapedDocument, common_fit};
use crate::text::{Pattern, Segment};

/// Smaller type than this many points is hard to read for many, above all in a language with many marks.
const READABLE: f64 = 8.0;
/// A language whose type is smaller than this share of the source's looks like a worse edition.
const EVEN: f64 = 0.8;

/// The size that all complete languages of a document share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CommonFit {
    /// SHA-256 over everything that it was found from: all complete languages.
    pub input: String,
    /// The size of running text in points.
    font_size: f64,
    /// The leading as a multiple of the size.
    leading: f64,
    /// How many times the usual white there is between blocks.
    air: f64,
}

impl CommonFit {
    /// Returns the largest size at which all of these fit; nothing when none fits at any.
    pub fn of(input: String, documents: &[&ShapedDocument]) -> Option<Self> {
        match common_fit(documents, Medium::Print)? {
            FitRequest::Fixed { body_size, leading, air } => {
                Some(Self { input, font_size: body_size.to_pt(), leading, air })
            }
            FitRequest::Auto => None,
        }
    }

    /// Returns the request to set a language in this size.
    pub fn request(&self) -> FitRequest {
        FitRequest::Fixed { body_size: Length::pt(self.font_size), leading: self.leading, air: self.air }
    }

    /// Returns the size in words, for the digest of what a file is made from.
    pub fn to_words(&self) -> String {
        format!("{} {} {}", self.font_size, self.leading, self.air)
    }
}

/// Returns warnings about the sizes of a document's languages: one for each kind, however many languages there are.
pub fn size_warnings(document: &str, sizes: &[(&str, f64)], source: Option<f64>) -> Vec<Diagnostic> {
    let (small, others): (Vec<_>, Vec<_>) = sizes.iter().copied().partition(|(_, size)| *size < READABLE);
    let uneven: Vec<_> =
        others.into_iter().filter(|(_, size)| source.is_some_and(|source| *size < source * EVEN)).collect();
    let mut warnings = Vec::new();
    if !small.is_empty() {
        let message = format!("{} in less than {READABLE} pt: {}", languages(document, small.len()), list(&small));
        let help =
            "shorten the texts, or take a larger sheet; `body-min` in `[theme]` is the least size that is printed";
        warnings.push(Diagnostic::warning("small-type", message).help(help));
    }
    if let (false, Some(source)) = (uneven.is_empty(), source) {
        let message = format!(
            "{} much smaller than the source ({source:.1} pt): {}",
            languages(document, uneven.len()),
            list(&uneven)
        );
        let help = "shorten these texts, or give all languages one size: `fit = \"same-for-all\"` in `[[document]]`";
        warnings.push(Diagnostic::warning("uneven-type", message).help(help));
    }
    warnings
}

fn languages(document: &str, count: usize) -> String {
    let is_set = if count == 1 { "is set" } else { "are set" };
    format!("{} of `{document}` {is_set}", counted(count, "language", "languages"))
}

fn list(sizes: &[(&str, f64)]) -> String {
    sizes.iter().map(|(locale, size)| format!("{locale} ({size:.1} pt)")).collect::<Vec<_>>().join(", ")
}

/// Returns how much longer texts are than their sources, as a share of the sources' characters.
///
/// Facts and variables are not counted: they are the same in both. Nothing without any source text.
pub fn expansion<'a>(texts: impl Iterator<Item = (&'a Pattern, &'a Pattern)>) -> Option<f64> {
    let (mut source, mut target) = (0_u32, 0_u32);
    for (from, to) in texts {
        source += characters(from);
        target += characters(to);
    }
    let share = f64::from(target) / f64::from(source) - 1.0;
    (source > 0).then_some((share * 1000.0).round() / 1000.0)
}

fn characters(pattern: &Pattern) -> u32 {
    let count = |segment: Segment| match segment {
        Segment::Text(text) => u32::try_from(text.chars().count()).unwrap_or(u32::MAX),
        Segment::Placeable(_) => 0,
    };
    pattern.segments().into_iter().map(count).fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sizes: &[(&str, f64)], source: Option<f64>, expected: &[(&str, &str)]) {
        let warnings = size_warnings("ark", sizes, source);
        let found: Vec<_> = warnings.iter().map(|warning| (warning.rule, warning.message.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn small_and_uneven_type_are_said_once_for_all_languages() {
        let small = ("small-type", "2 languages of `ark` are set in less than 8 pt: ta (7.5 pt), my (7.9 pt)");
        check(&[("ta", 7.5), ("ar", 8.0), ("my", 7.9)], None, &[small]);
        let uneven = ("uneven-type", "1 language of `ark` is set much smaller than the source (12.0 pt): ta (9.5 pt)");
        check(&[("nb", 12.0), ("ta", 9.5), ("ur", 9.7)], Some(12.0), &[uneven]);
        check(&[("nb", 9.0), ("ta", 8.0)], Some(9.0), &[]);
    }

    #[test]
    fn a_size_comes_back_from_the_stamp_to_the_last_bit() {
        for step in 0..200 {
            let (size, air) = (7.5 + 0.1 * f64::from(step), 1.0 + 0.05 * f64::from(step));
            let leading = 1.22 + 0.01 * f64::from(step);
            let fit = CommonFit { input: "a".to_owned(), font_size: Length::pt(size).to_pt(), leading, air };
            let json = serde_json::to_string(&fit).expect("plain data");
            assert_eq!(serde_json::from_str::<CommonFit>(&json).ok(), Some(fit));
        }
    }

    #[test]
    fn expansion_is_of_characters_without_facts() {
        let pattern = |text: &str| Pattern::parse(text).expect("a pattern");
        for (from, to, expected) in [
            ("Ring { -phone } nå", "Ring { -phone } nå", Some(0.0)),
            ("abcd", "abcdef", Some(0.5)),
            ("abcd { -phone-with-a-long-name }", "ab { -phone }", Some(-0.4)),
            ("{ -phone }", "{ -phone }", None),
        ] {
            assert_eq!(expansion([(&pattern(from), &pattern(to))].into_iter()), expected, "{from} -> {to}");
        }
    }
}
