//! The lines in which catalogs record metadata: `# status:`, `# allow:`, `# source:`.
//!
//! Each is one comment line. Here they are written and read, one by one; which
//! lines make a record is decided in `parse`, what they mean in `status`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::catalog::{Allowance, State, StatusLine};
use crate::digest::Digest;
use crate::text::{Pattern, PatternError};

/// What a comment line is, by the word it begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Note,
    Allow,
    Source,
    SourceNow,
    Change,
    Ok,
    Status,
    Missing,
    Obsolete,
    ObsoleteText,
}

impl Keyword {
    /// In the order in which their lines stand in a block; `source now:` is tried before `source:`.
    const ALL: [Self; 10] = [
        Self::Note,
        Self::Allow,
        Self::SourceNow,
        Self::Source,
        Self::Change,
        Self::Ok,
        Self::Status,
        Self::Missing,
        Self::Obsolete,
        Self::ObsoleteText,
    ];

    /// Returns the word with its colon.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note:",
            Self::Allow => "allow:",
            Self::Source => "source:",
            Self::SourceNow => "source now:",
            Self::Change => "change:",
            Self::Ok => "ok",
            Self::Status => "status:",
            Self::Missing => "missing:",
            Self::Obsolete => "obsolete:",
            Self::ObsoleteText => "|",
        }
    }

    /// Splits a comment's text into keyword and what follows; nothing for a person's comment.
    ///
    /// Words are told apart exactly, so that «Status: ask Ali» stays a note of a person.
    pub(super) fn split(comment: &str) -> Option<(Self, &str)> {
        if comment.trim() == Self::Ok.as_str() {
            return Some((Self::Ok, ""));
        }
        let comment = comment.trim_start();
        Self::ALL.into_iter().filter(|keyword| *keyword != Self::Ok).find_map(|keyword| {
            let rest = comment.strip_prefix(keyword.as_str())?;
            let rest = rest.strip_prefix(' ').unwrap_or(rest);
            Some((keyword, if keyword == Self::ObsoleteText { rest } else { rest.trim() }))
        })
    }
}

/// A metadata line cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the line is not one that polyfold writes")]
pub struct UnreadableLine;

impl FromStr for State {
    type Err = UnreadableLine;
    fn from_str(word: &str) -> Result<Self, UnreadableLine> {
        [Self::Draft, Self::Translated, Self::Approved]
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(UnreadableLine)
    }
}

/// Says what stands before a state when a newer source text is shown; derived, never read.
const OUTDATED: &str = "outdated, was ";

impl fmt::Display for StatusLine {
    /// Writes what stands after `# status: `.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.now.is_some() {
            f.write_str(OUTDATED)?;
        }
        f.write_str(self.state.as_str())?;
        if let Some(day) = &self.day {
            write!(f, " {day}")?;
        }
        if let Some(by) = &self.by {
            write!(f, " {by}")?;
        }
        write!(f, " #{}.{}", self.text, self.basis)?;
        self.now.map_or(Ok(()), |now| write!(f, ".{now}"))
    }
}

impl FromStr for StatusLine {
    type Err = UnreadableLine;
    fn from_str(line: &str) -> Result<Self, UnreadableLine> {
        let mut words = line.strip_prefix(OUTDATED).unwrap_or(line).split_ascii_whitespace();
        let state = words.next().ok_or(UnreadableLine)?.parse()?;
        let digests = words.next_back().ok_or(UnreadableLine)?;
        let mut by = words.next();
        let day = by.and_then(|word| word.parse().ok());
        if day.is_some() {
            by = words.next();
        }
        if words.next().is_some() {
            return Err(UnreadableLine);
        }
        let by = by.map(str::to_owned);
        let (text, basis, now) = read_digests(digests)?;
        Ok(Self { state, day, by, text, basis, now })
    }
}

impl fmt::Display for Allowance {
    /// Writes what stands after `# allow: `.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, reason, text, basis } = self;
        write!(f, "{rule} {reason} #{text}.{basis}")
    }
}

impl FromStr for Allowance {
    type Err = UnreadableLine;
    fn from_str(line: &str) -> Result<Self, UnreadableLine> {
        let (rule, rest) = line.split_once(' ').ok_or(UnreadableLine)?;
        let (reason, digests) = rest.rsplit_once(' ').ok_or(UnreadableLine)?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(UnreadableLine);
        }
        match read_digests(digests)? {
            (text, basis, None) => Ok(Self { rule: rule.to_owned(), reason: reason.to_owned(), text, basis }),
            (_, _, Some(_)) => Err(UnreadableLine),
        }
    }
}

fn read_digests(token: &str) -> Result<(Digest, Digest, Option<Digest>), UnreadableLine> {
    let mut digests = token.strip_prefix('#').ok_or(UnreadableLine)?.split('.').map(str::parse);
    let mut next = || digests.next().transpose().map_err(|_| UnreadableLine);
    match (next()?, next()?, next()?, next()?) {
        (Some(text), Some(basis), now, None) => Ok((text, basis, now)),
        _ => Err(UnreadableLine),
    }
}

/// Stands for a line break in a text that is folded to one line.
const LINE_BREAK: char = '⏎';

/// Returns a pattern on one line, as `# source:` shows it: a single `⏎` for each line break of a selector, the
/// sign itself doubled.
pub(super) fn fold(pattern: &Pattern) -> Cow<'_, str> {
    if is_shown_as_it_is(pattern) {
        return Cow::Borrowed(pattern.as_str());
    }
    let doubled = pattern.as_str().replace(LINE_BREAK, "⏎⏎");
    Cow::Owned(doubled.lines().map(str::trim).collect::<Vec<_>>().join(" ⏎ "))
}

/// Returns whether [`fold`] changes nothing of a pattern.
pub(super) fn is_shown_as_it_is(pattern: &Pattern) -> bool {
    // One by one: the standard library looks for a single character far faster than for one of two.
    !pattern.as_str().contains('\n') && !pattern.as_str().contains(LINE_BREAK)
}

/// Reads what [`fold`] writes.
pub(super) fn unfold(line: &str) -> Result<Pattern, PatternError> {
    if !line.contains(LINE_BREAK) {
        return Pattern::parse(line);
    }
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find(LINE_BREAK) {
        let (before, signs) = rest.split_at(start);
        let after = signs.trim_start_matches(LINE_BREAK);
        let count = (signs.len() - after.len()) / LINE_BREAK.len_utf8();
        text.push_str(before);
        text.extend(std::iter::repeat_n(LINE_BREAK, count / 2));
        if count % 2 == 1 {
            text.push_str("\n    ");
        }
        rest = after;
    }
    text.push_str(rest);
    Pattern::parse(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_told_from_notes_of_people() {
        for (comment, expected) in [
            ("source: a: b", Some((Keyword::Source, "a: b"))),
            ("source now:  a", Some((Keyword::SourceNow, "a"))),
            ("source:", Some((Keyword::Source, ""))),
            (" ok ", Some((Keyword::Ok, ""))),
            ("|   *[other] b", Some((Keyword::ObsoleteText, "  *[other] b"))),
            ("ok, but ask Ali", None),
            ("Source: a book", None),
            ("sources: a", None),
        ] {
            assert_eq!(Keyword::split(comment), expected, "{comment}");
        }
    }

    #[test]
    fn status_lines_are_read_as_written() {
        for line in [
            "approved 2026-03-18 KN #7f3a91c2.0b12cd34",
            "outdated, was translated 2026-03-18 KN #5d41402a.99e0a1b2.4c5d6e7f",
            "draft #5d41402a.99e0a1b2",
            "translated KN-2 #5d41402a.99e0a1b2",
            "translated 2024-02-29 #5d41402a.99e0a1b2",
        ] {
            assert_eq!(line.parse::<StatusLine>().map(|status| status.to_string()), Ok(line.to_owned()));
        }
    }

    #[test]
    fn outdated_is_display_only() {
        let with: StatusLine = "outdated, was approved #7f3a91c2.0b12cd34".parse().expect("readable");
        assert_eq!(Ok(with), "approved #7f3a91c2.0b12cd34".parse());
    }

    #[test]
    fn damaged_status_lines_are_refused() {
        for line in [
            "",
            "approved",
            "aproved #7f3a91c2.0b12cd34",
            "approved #7f3a91c2",
            "approved 7f3a91c2.0b12cd34",
            "approved #7f3a91c2.0b12cd3g",
            "approved #7f3a91c2.0b12cd34.11111111.22222222",
            "approved Kari Nordmann #7f3a91c2.0b12cd34",
            "approved 2026-02-30 KN #7f3a91c2.0b12cd34",
            "outdated #7f3a91c2.0b12cd34",
        ] {
            assert_eq!(line.parse::<StatusLine>(), Err(UnreadableLine), "{line}");
        }
    }

    #[test]
    fn allowances_have_a_rule_a_reason_and_two_digests() {
        let line = "missing-placeable the number is in the heading #7f3a91c2.0b12cd34";
        let allowance: Allowance = line.parse().expect("readable");
        assert_eq!((allowance.rule.as_str(), allowance.to_string().as_str()), ("missing-placeable", line));
        for line in ["rule #7f3a91c2.0b12cd34", "rule reason", "rule why #7f3a91c2.0b12cd34.0b12cd34"] {
            assert!(line.parse::<Allowance>().is_err(), "{line}");
        }
    }

    #[test]
    fn a_selector_is_folded_to_one_line_and_comes_back() {
        let selector = "{ $n ->\n    [one] en dag\n   *[other] { $n } dager ⏎\n}";
        let pattern = Pattern::parse(selector).expect("a pattern");
        let folded = fold(&pattern);
        assert_eq!(folded, "{ $n -> ⏎ [one] en dag ⏎ *[other] { $n } dager ⏎⏎ ⏎ }");
        let back = unfold(&folded).expect("a pattern");
        assert_eq!(back, pattern);
        assert_eq!(fold(&back), folded);
    }

    #[test]
    fn the_sign_itself_is_no_line_break() {
        for text in ["a ⏎ b", "⏎", "a⏎⏎⏎ { -b }"] {
            let pattern = Pattern::parse(text).expect("a pattern");
            assert_eq!(unfold(&fold(&pattern)).map(|back| back.as_str().to_owned()), Ok(text.to_owned()));
        }
    }
}
