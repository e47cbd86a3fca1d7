//! What a PDF says of itself: title, origin, date, and which texts it shows.
//!
//! Plain data that the caller fills in; written into the document information
//! and the XMP by `finish` and `xmp`.

use std::collections::BTreeMap;
use std::fmt;

use crate::digest::Digest;
use crate::layout::FaceId;
use crate::locale::Locale;
use crate::text::MessageKey;

/// What a document is called and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The title in the document's language.
    pub title: String,
    /// The language.
    pub locale: Locale,
    /// The document's identifier in the project.
    pub document: String,
    /// Who publishes it.
    pub publisher: String,
    /// When its content was last changed.
    pub created: Timestamp,
    /// The version of this program.
    pub program_version: String,
    /// Which text each message shows, in document order.
    pub digests: Vec<(MessageKey, Digest)>,
    /// What stands across and around the pages of a proof edition; other editions do not show it.
    pub proof_mark: Option<ProofMark>,
    /// What stands below the pages of a print edition with printer's marks; nothing for one without.
    pub slug: Option<Slug>,
}

/// The line below each page of a print edition with marks: what the page is.
///
/// Set one glyph for each character, as the words of a proof are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slug {
    /// Document, language and edition.
    pub words: String,
    /// The face.
    pub face: FaceId,
}

impl Slug {
    /// Every sign of a line that is not of the words.
    pub(super) const SIGNS: &str = " ·page of0123456789";

    /// Returns the line of a page, counted from 0.
    pub(super) fn line(&self, page: usize, pages: usize) -> String {
        format!("{} · page {} of {pages}", self.words, page + 1)
    }
}

/// What a proof shows besides the text.
///
/// All of it is set one glyph for each character, so it is for scripts without
/// shaping only; characters without a glyph are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofMark {
    /// The words across the pages, such as «PROOF – draft».
    pub words: String,
    /// What stands at the head of each page: document and language.
    pub heading: String,
    /// The messages that want attention.
    pub flags: BTreeMap<MessageKey, ProofFlag>,
    /// The face that all this is set in.
    pub face: FaceId,
}

/// Why a message wants attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProofFlag {
    /// In a word, because colour alone says nothing.
    pub word: &'static str,
    /// The colour of the message's bar: red, green, blue.
    pub color: [u8; 3],
}

/// A moment, as seconds since 1970-01-01 00:00 UTC (`SOURCE_DATE_EPOCH`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Timestamp(u64);

/// A moment taken apart in UTC.
struct Civil {
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
    second: u64,
}

/// The last second of the year 9999: a later year has no place in a PDF date.
const LAST_SECOND: u64 = 253_402_300_799;

impl Timestamp {
    /// Returns the moment that many seconds after the epoch, at the latest the end of the year 9999.
    pub fn from_seconds(seconds: u64) -> Self {
        Self(seconds.min(LAST_SECOND))
    }

    /// Returns the date as the document information has it (ISO 32000-1, 7.9.4).
    pub(super) fn to_pdf_date(self) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil();
        format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z")
    }

    /// Returns year, month and day of the Gregorian calendar and the time of day.
    ///
    /// After Howard Hinnant, «chrono-compatible low-level date algorithms»: years
    /// begin in March, so that the leap day is the last of its year.
    fn civil(self) -> Civil {
        let (days, seconds) = (self.0 / 86_400 + 719_468, self.0 % 86_400);
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        Civil {
            year: year_of_era + era * 400 + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * march_month + 2) / 5 + 1,
            hour: seconds / 3_600,
            minute: seconds % 3_600 / 60,
            second: seconds % 60,
        }
    }
}

/// As XMP has it (ISO 8601).
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Civil { year, month, day, hour, minute, second } = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_dates_of_the_gregorian_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_772_323_199, "2026-02-28T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(Timestamp::from_seconds(seconds).to_string(), expected);
        }
    }

    #[test]
    fn the_date_of_the_document_information_says_the_same() {
        assert_eq!(Timestamp::from_seconds(951_782_400).to_pdf_date(), "D:20000229000000Z");
    }
}
