//! Entries: one language's translation of a message, with what is recorded of it.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::digest::Digest;
use crate::text::{MessageKey, Pattern};

/// What a person has said of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Not finished, or not known to fit its source.
    Draft,
    /// Translated by a person.
    Translated,
    /// Approved by a reviewer.
    Approved,
}

impl State {
    /// Returns the word used in catalogs and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Approved => "approved",
        }
    }
}

/// A day as catalogs have it: ISO 8601, `2026-03-18`.
///
/// Invariant: ten characters, a day that the Gregorian calendar has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(String);

/// The text is not a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a day is written as `2026-03-18`")]
pub struct NotADay;

impl Day {
    /// Returns the day as `2026-03-18`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns year, month and day of the month.
    pub fn parts(&self) -> (i32, u8, u8) {
        let number = |range: Range<usize>| self.0[range].parse::<u16>().unwrap_or(1);
        let small = |range| u8::try_from(number(range)).unwrap_or(1);
        (i32::from(number(0..4)), small(5..7), small(8..10))
    }
}

impl FromStr for Day {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Self, NotADay> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(index, byte)| match index {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return Err(NotADay);
        }
        let day = Self(text.to_owned());
        let (year, month, day_of_month) = day.parts();
        let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return Err(NotADay),
        };
        if (1..=days).contains(&day_of_month) { Ok(day) } else { Err(NotADay) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A catalog's `# status:` line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusLine {
    /// What was said.
    pub state: State,
    /// When.
    pub day: Option<Day>,
    /// By whom: initials or a number, one word.
    pub by: Option<String>,
    /// Digest of the translation that it was said of.
    pub text: Digest,
    /// Digest of the source text that it was translated from.
    pub basis: Digest,
    /// Digest of the newer source text that the entry shows.
    pub now: Option<Digest>,
}

/// A rule that a reviewer allows one entry to break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The rule.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// Digest of the translation that it holds for.
    pub text: Digest,
    /// Digest of the source text that it holds for.
    pub basis: Digest,
}

/// One language's translation of a message, with its metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which message.
    pub key: MessageKey,
    /// The translation.
    pub text: Pattern,
    /// `# source:` the source text it was translated from.
    pub source: Option<Pattern>,
    /// `# source now:` the newer source text.
    pub source_now: Option<Pattern>,
    /// `# ok`: the translator confirms the text against the source shown.
    pub is_confirmed: bool,
    /// `# status:`.
    pub status: Option<StatusLine>,
    /// `# allow:` lines.
    pub allowances: Vec<Allowance>,
    /// Where key and text stand in the file that was read, in bytes.
    pub span: Range<usize>,
}

/// Returns the digest that catalogs record for a text of a message.
pub fn text_digest(key: &MessageKey, text: &Pattern) -> Digest {
    Digest::of(&[key.as_str(), text.normalized()])
}
