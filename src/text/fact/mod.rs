//! Facts: numbers, telephone numbers, addresses and dates, in running text of any script.
//!
//! Goes in: a fact's value, or running text in any language. Comes out: what
//! kind of value it is, or the values with their places, in a form that can be
//! compared between languages. Knows no language.

mod address;
mod digits;
mod find;

pub use digits::{ascii_digits, digit_value};
pub use find::{FoundFact, find_facts};

use address::{is_email, is_url};

/// What kind of value a fact has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    /// A telephone number.
    Phone,
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A date.
    Date,
    /// Any other number.
    Number,
    /// A name, a postal address or other words.
    Words,
}

impl FactKind {
    /// Returns the kind of a fact that has this value.
    ///
    /// Digits count in every script. A telephone number has three digits or
    /// more and else only spaces, hyphens, brackets and a leading `+`; a date
    /// is written as ISO 8601 has it.
    pub fn of(value: &str) -> Self {
        let value = ascii_digits(value);
        let value: String = value.chars().filter(|c| !is_bidi_control(*c)).collect();
        let value = value.trim();
        if is_email(value) {
            Self::Email
        } else if is_iso_date(value) {
            Self::Date
        } else if is_phone(value) {
            Self::Phone
        } else if is_number(value) {
            Self::Number
        } else if is_url(value) {
            Self::Url
        } else {
            Self::Words
        }
    }
}

/// Returns whether the text looks like a date of ISO 8601 (`2024-11-01`), which need not exist.
pub fn has_iso_date_shape(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Returns whether the text is a day of the Gregorian calendar as ISO 8601 writes it.
pub fn is_iso_date(text: &str) -> bool {
    let number = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap_or(0);
    has_iso_date_shape(text) && is_day(number(0..4), number(5..7), number(8..10))
}

/// Returns whether the Gregorian calendar has this day.
fn is_day(year: u32, month: u32, day: u32) -> bool {
    let is_leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Marks that steer the direction of a text and show nothing.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_phone(value: &str) -> bool {
    let rest = value.trim_start_matches('(');
    let rest = rest.strip_prefix('+').unwrap_or(rest);
    let is_part = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '(' | ')');
    rest.chars().all(is_part) && rest.chars().filter(char::is_ascii_digit).count() >= 3
}

fn is_number(value: &str) -> bool {
    let is_part = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || matches!(c, '.' | ',' | '٫' | '٬' | '\'' | '’' | '%' | '٪' | '‰' | '-' | '−' | '+')
    };
    value.chars().all(is_part) && value.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_has_the_kind_that_its_form_says() {
        for (value, kind) in [
            ("112", FactKind::Phone),
            ("22 33 11 60", FactKind::Phone),
            ("+47 22 33 11 60", FactKind::Phone),
            ("(+47) 22-33-11-60", FactKind::Phone),
            ("٢٢ ٣٣ ١١ ٦٠", FactKind::Phone),
            ("۱۱۲", FactKind::Phone),
            ("\u{200E}११२", FactKind::Phone),
            ("2024-11-01", FactKind::Date),
            ("https://politiet.no/menneskehandel/lyd", FactKind::Url),
            ("politiet.no/menneskehandel", FactKind::Url),
            ("KOM.pod@politiet.no", FactKind::Email),
            ("12", FactKind::Number),
            ("41,5 %", FactKind::Number),
            ("10.093", FactKind::Number),
            ("Storgata 1, Oslo", FactKind::Words),
            ("f.eks.", FactKind::Words),
            ("", FactKind::Words),
        ] {
            assert_eq!(FactKind::of(value), kind, "{value}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for day in ["2024-02-29", "2000-02-29", "2023-12-31"] {
            assert!(is_iso_date(day), "{day}");
        }
        for day in ["2024-13-01", "2023-02-29", "1900-02-29", "2024-00-10", "2024-01-00", "2024-1-1", "åååå-11-01"]
        {
            assert!(!is_iso_date(day), "{day}");
        }
    }
}
