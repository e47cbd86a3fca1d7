//! Locales: BCP 47 tags of known languages, with script, direction and name.
//!
//! Goes in: what people write in `polyfold.toml` and on the command line.
//! Comes out: a [`Locale`] in canonical spelling. Knows no file and no text.

mod names;

use std::fmt;
use std::str::FromStr;

use icu_locale::{Direction as IcuDirection, LanguageIdentifier, LocaleDirectionality, LocaleExpander};

use crate::locale::names::LANGUAGES;

/// The direction in which a script's lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// A language as it is written in some place, as a BCP 47 tag.
///
/// Invariant: the language subtag is one that Polyfold knows, the spelling is
/// canonical (`zh-Hans`, `fa-AF`), and script and direction are resolved.
#[derive(Debug, Clone)]
pub struct Locale {
    tag: String,
    script: String,
    direction: Direction,
}

/// Why a text is not a [`Locale`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// The text is no language tag, or the language is not known.
    #[error("`{language}` is not a language that polyfold knows")]
    UnknownLanguage {
        /// The language subtag.
        language: String,
        /// The known language subtag that is most like it.
        suggestion: Option<&'static str>,
    },
}

impl Locale {
    /// Returns the canonical BCP 47 tag, which is also the folder name.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// Returns the language subtag alone (`fa` of `fa-AF`).
    pub fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// Returns the ISO 15924 code of the script, resolved by CLDR's likely subtags (`Arab`).
    pub fn script(&self) -> &str {
        &self.script
    }

    /// Returns the direction of the script.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns whether lines run from right to left.
    pub fn is_rtl(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// Returns the English name, with region or script where the tag has one.
    pub fn english_name(&self) -> String {
        match self.tag.as_str() {
            "fa-AF" => return "Dari".to_owned(),
            "zh-Hans" => return "Chinese (simplified)".to_owned(),
            "zh-Hant" => return "Chinese (traditional)".to_owned(),
            _ => {}
        }
        let name = self.names().map_or_else(|| self.language(), |(_, english, _)| english);
        match self.tag.split_once('-') {
            Some((_, rest)) => format!("{name} ({rest})"),
            None => name.to_owned(),
        }
    }

    /// Returns the language's own name.
    pub fn own_name(&self) -> &str {
        match self.tag.as_str() {
            "fa-AF" => "دری",
            "zh-Hans" => "简体中文",
            "zh-Hant" => "繁體中文",
            _ => self.names().map_or_else(|| self.language(), |(_, _, own)| own),
        }
    }

    fn names(&self) -> Option<&'static (&'static str, &'static str, &'static str)> {
        find_language(self.language())
    }
}

/// Returns the row of a language subtag.
fn find_language(subtag: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    LANGUAGES.binary_search_by(|row| row.0.cmp(subtag)).ok().map(|index| &LANGUAGES[index])
}

/// Returns a known language subtag that was probably meant: like the text, or the code of the language so named.
fn suggestion(text: &str) -> Option<&'static str> {
    let by_name = LANGUAGES
        .iter()
        .find(|(_, english, own)| english.eq_ignore_ascii_case(text) || own.to_lowercase() == text.to_lowercase());
    let country = [
        ("kr", "ko"),
        ("jp", "ja"),
        ("cn", "zh"),
        ("ua", "uk"),
        ("dk", "da"),
        ("gr", "el"),
        ("vn", "vi"),
        ("ir", "fa"),
        ("al", "sq"),
        ("rs", "sr"),
        ("cz", "cs"),
        ("er", "ti"),
        ("iw", "he"),
        ("in", "id"),
    ]
    .iter()
    .find(|(wrong, _)| *wrong == text.to_lowercase())
    .map(|(_, right)| *right);
    by_name.map(|row| row.0).or(country).or_else(|| nearest_code(text))
}

/// Returns the subtag that differs from `text` in one letter, if just one does.
fn nearest_code(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let one_off =
        |code: &str| code.len() == text.len() && code.bytes().zip(text.bytes()).filter(|(a, b)| a != b).count() == 1;
    let mut near = LANGUAGES.iter().map(|row| row.0).filter(|code| one_off(code));
    match (near.next(), near.next()) {
        (Some(code), None) => Some(code),
        _ => None,
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(text: &str) -> Result<Self, LocaleError> {
        let Ok(id) = LanguageIdentifier::try_from_str(text) else {
            return Err(LocaleError::UnknownLanguage { language: text.to_owned(), suggestion: suggestion(text) });
        };
        let language = id.language.as_str();
        if find_language(language).is_none() {
            return Err(LocaleError::UnknownLanguage { language: language.to_owned(), suggestion: suggestion(text) });
        }
        let mut full = id.clone();
        LocaleExpander::new_extended().maximize(&mut full);
        let script = full.script.map_or_else(|| "Latn".to_owned(), |script| script.to_string());
        let direction = match LocaleDirectionality::new_extended().get(&id) {
            Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        };
        Ok(Self { tag: id.to_string(), script, direction })
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}
impl Eq for Locale {}
impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.tag.cmp(&other.tag)
    }
}
impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().expect("a known locale")
    }

    #[test]
    fn the_table_is_sorted_for_the_search() {
        assert!(LANGUAGES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn spelling_is_canonical() {
        assert_eq!(locale("ZH-hans").as_str(), "zh-Hans");
        assert_eq!(locale("fa-af").as_str(), "fa-AF");
    }

    #[test]
    fn direction_and_script_come_from_cldr() {
        for (tag, script, rtl) in [
            ("nb", "Latn", false),
            ("ar", "Arab", true),
            ("fa-AF", "Arab", true),
            ("ur", "Arab", true),
            ("ps", "Arab", true),
            ("ckb", "Arab", true),
            ("he", "Hebr", true),
            ("dv", "Thaa", true),
            ("ti", "Ethi", false),
            ("se", "Latn", false),
            ("zh-Hans", "Hans", false),
            ("uz-Cyrl", "Cyrl", false),
            ("ku-Arab", "Arab", true),
        ] {
            let locale = locale(tag);
            assert_eq!((locale.script(), locale.is_rtl()), (script, rtl), "{tag}");
        }
    }

    #[test]
    fn an_unknown_language_gets_a_suggestion() {
        let error = "tigrinya".parse::<Locale>().expect_err("not a code");
        assert_eq!(error, LocaleError::UnknownLanguage { language: "tigrinya".into(), suggestion: Some("ti") });
        assert!("xx".parse::<Locale>().is_err());
    }
}
