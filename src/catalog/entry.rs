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
/// Invariant: ten ASCII characters, a day that the Gregorian calendar has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day([u8; 10]);

/// The text is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day is written as `2026-03-18`")]
pub struct NotADay;

impl Day {
    /// Returns the day as `2026-03-18`.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Returns the day (UTC) of a time given in seconds since 1970; times past the year 9999 are its last day.
    pub fn from_epoch_seconds(seconds: u64) -> Self {
        let days = (seconds / 86_400).min(2_932_896);
        let (mut year, mut rest) = (1970_u64, days);
        while rest >= days_in_year(year) {
            rest -= days_in_year(year);
            year += 1;
        }
        let mut month = 1;
        while rest >= days_in_month(year, month) {
            rest -= days_in_month(year, month);
            month += 1;
        }
        let mut day = *b"0000-00-00";
        for (range, number) in [(0..4, year), (5..7, month), (8..10, rest + 1)] {
            write_digits(&mut day[range], number);
        }
        Self(day)
    }

    /// Returns the first second (UTC) of the day, since 1970; earlier days are 0.
    pub fn to_epoch_seconds(&self) -> u64 {
        let (year, month, day) = self.parts();
        let (year, month) = (u64::from(year.unsigned_abs()), u64::from(month));
        let before: u64 =
            (1970..year).map(days_in_year).sum::<u64>() + (1..month).map(|m| days_in_month(year, m)).sum::<u64>();
        if year < 1970 { 0 } else { (before + u64::from(day) - 1) * 86_400 }
    }

    /// Returns year, month and day of the month.
    pub fn parts(&self) -> (i32, u8, u8) {
        let number = |range: Range<usize>| self.as_str()[range].parse::<u16>().unwrap_or(1);
        let small = |range| u8::try_from(number(range)).unwrap_or(1);
        (i32::from(number(0..4)), small(5..7), small(8..10))
    }
}

/// Writes the last digits of a number, as many as there is room for.
fn write_digits(digits: &mut [u8], mut number: u64) {
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}

fn is_leap(year: u64) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

fn days_in_year(year: u64) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

/// Returns the days of a month of the Gregorian calendar; none for a month that there is not.
fn days_in_month(year: u64, month: u64) -> u64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

impl FromStr for Day {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Self, NotADay> {
        let bytes = <[u8; 10]>::try_from(text.as_bytes()).map_err(|_| NotADay)?;
        let has_shape = bytes.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        if !has_shape {
            return Err(NotADay);
        }
        let day = Self(bytes);
        let (year, month, day_of_month) = day.parts();
        let days = days_in_month(u64::from(year.unsigned_abs()), u64::from(month));
        if (1..=days).contains(&u64::from(day_of_month)) { Ok(day) } else { Err(NotADay) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
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
///
/// Entries are equal when they say the same; where they stand in a file makes no difference.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which message.
    pub key: MessageKey,
    /// The translation.
    pub text: Pattern,
    /// `# source:` the source text it was translated from.
    pub source: Option<Pattern>,
    /// `# source now:` the newer source text.
    pub source_now: Option<Pattern>,
    /// `# change:` what changed from `source` to `source_now`; made for people, never read to decide anything.
    pub change: Option<String>,
    /// `# ok`: the translator confirms the text against the source shown.
    pub is_confirmed: bool,
    /// `# status:`.
    pub status: Option<StatusLine>,
    /// `# allow:` lines.
    pub allowances: Vec<Allowance>,
    /// Where key and text stand in the file that was read, in bytes.
    pub span: Range<usize>,
}

impl Entry {
    /// Returns an entry without metadata.
    pub fn new(key: MessageKey, text: Pattern) -> Self {
        Self {
            key,
            text,
            source: None,
            source_now: None,
            change: None,
            is_confirmed: false,
            status: None,
            allowances: Vec::new(),
            span: 0..0,
        }
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        let Self { key, text, source, source_now, change, is_confirmed, status, allowances, span: _ } = self;
        *key == other.key
            && *text == other.text
            && *source == other.source
            && *source_now == other.source_now
            && *change == other.change
            && *is_confirmed == other.is_confirmed
            && *status == other.status
            && *allowances == other.allowances
    }
}
impl Eq for Entry {}

/// Returns the digest that catalogs record for a text of a message.
pub fn text_digest(key: &MessageKey, text: &Pattern) -> Digest {
    Digest::of(&[key.as_str(), text.normalized()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_the_calendar() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_773_792_000, "2026-03-18"),
            (4_107_542_399, "2100-02-28"),
            (u64::MAX, "9999-12-31"),
        ] {
            assert_eq!(Day::from_epoch_seconds(seconds).as_str(), day);
            assert_eq!(day.parse::<Day>().map(|day| day.to_string()), Ok(day.to_owned()));
            let back = day.parse::<Day>().map(|day| day.to_epoch_seconds());
            assert_eq!(back, Ok(seconds.min(253_402_214_400) / 86_400 * 86_400));
        }
        for wrong in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-10", "26-01-10", "2026-01-32"] {
            assert_eq!(wrong.parse::<Day>(), Err(NotADay), "{wrong}");
        }
    }
}
