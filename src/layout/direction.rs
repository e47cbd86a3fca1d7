//! Direction: which stretches of a paragraph are laid out on their own.
//!
//! Goes in: the shown text, the stretches whose style says so, and the values
//! that were found in running text. Comes out: isolates (UAX 9, 3.1.2), one
//! inside another or apart. A telephone number that somebody typed into a
//! sentence must turn round no more than one that is a fact: by UAX 9 alone
//! `22 33 11 60` after an Arabic letter is shown as `60 11 33 22`.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

use crate::text::{FactKind, FoundFact, digit_value};

/// A stretch of the shown text that is laid out on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Isolate {
    /// Bytes of the shown text.
    pub(super) text: Range<usize>,
    /// How what is in it runs.
    pub(super) runs: Runs,
}

/// How what is in an isolate runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Runs {
    /// As its first strong letter does.
    ByLetters,
    /// From left to right.
    LeftToRight,
    /// From left to right, whatever characters it has: groups of Arabic digits would stand from right to left.
    ForcedLeftToRight,
}

impl Runs {
    /// Returns the characters that begin such an isolate: FSI, LRI, LRI and LRO.
    pub(super) fn opening(self) -> &'static str {
        match self {
            Self::ByLetters => "\u{2068}",
            Self::LeftToRight => "\u{2066}",
            Self::ForcedLeftToRight => "\u{2066}\u{202D}",
        }
    }

    /// Returns the characters that end it: PDI, or PDF and PDI.
    pub(super) fn closing(self) -> &'static str {
        match self {
            Self::ByLetters | Self::LeftToRight => "\u{2069}",
            Self::ForcedLeftToRight => "\u{202C}\u{2069}",
        }
    }
}

impl Isolate {
    /// Returns the isolate of a stretch: numbers and addresses run from left to right, words as their letters do.
    pub(super) fn of(text: &str, stretch: Range<usize>) -> Self {
        let has = |is_such: fn(char) -> bool| text[stretch.clone()].chars().any(is_such);
        let runs = match () {
            () if has(is_rtl) => Runs::ByLetters,
            () if has(is_arabic_number) => Runs::ForcedLeftToRight,
            () => Runs::LeftToRight,
        };
        Self { text: stretch, runs }
    }
}

/// Returns whether values may turn round in a text whose language runs from left to right: it has letters or digits
/// of scripts that run the other way, or characters that steer it.
pub(super) fn can_turn(text: &str) -> bool {
    text.chars().any(|character| is_rtl(character) || is_arabic_number(character) || is_control(character))
}

/// Returns whether a character begins or ends a stretch with a direction of its own.
fn is_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a character steers the direction of what stands around it, and shows nothing.
///
/// Within a number it would turn the groups round that it stands between.
pub(super) fn steers(character: char) -> bool {
    is_control(character) || matches!(character, '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// No character before Hebrew runs from right to left.
const FIRST_RTL: char = '\u{590}';

fn is_rtl(character: char) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    character >= FIRST_RTL && matches!(classes.get(character), BidiClass::RightToLeft | BidiClass::ArabicLetter)
}

/// Returns whether a character is a digit that spaces and signs beside it take for a letter from right to left (UAX 9, N1).
fn is_arabic_number(character: char) -> bool {
    character >= FIRST_RTL && CodePointMapData::<BidiClass>::new().get(character) == BidiClass::ArabicNumber
}

/// Returns the values of a text as they are read: groups of digits that belong together are one value.
///
/// What is found is in the order of the text. A range (`9-16`) stays two values.
pub(super) fn values(text: &str, found: &[FoundFact]) -> Vec<FoundFact> {
    let mut values: Vec<FoundFact> = Vec::new();
    let mut rest = found;
    while let Some(first) = rest.first() {
        let (mut value, count) = joined(text, rest).unwrap_or_else(|| (first.clone(), 1));
        if let Some(end) = degrees_end(text, value.range.end).filter(|_| is_number(&value)) {
            value.range.end = end;
        }
        values.push(value);
        rest = &rest[count..];
    }
    values
}

/// Returns where the degrees end that a number counts: `33 °C`, which by UAX 9 alone is shown as `C° 33`.
fn degrees_end(text: &str, number_end: usize) -> Option<usize> {
    let rest = &text[number_end..];
    let unit = rest.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or(rest).strip_prefix('°')?;
    let mut letters = unit.chars();
    letters.next().filter(char::is_ascii_alphabetic)?;
    let is_whole = !letters.next().is_some_and(char::is_alphanumeric);
    is_whole.then(|| text.len() - unit.len() + 1)
}

/// What stands between two groups of one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Space,
    Hyphen,
    /// A bracket opens: `+47 (22) 33`.
    Opens,
    /// A bracket closes: `(+47) 22 33`.
    Closes,
}

/// Joins the first value with those that follow it to one number; returns how many they are, if more than one.
fn joined(text: &str, found: &[FoundFact]) -> Option<(FoundFact, usize)> {
    let first = found.first().filter(|fact| is_number(fact))?;
    let is_bracketed = text[..first.range.start].ends_with('(');
    let is_prefix = text[first.range.clone()].starts_with('+') || first.canonical.starts_with('0');
    // The bracket that stands before the first group, and one between groups.
    let (mut is_outer_open, mut is_inner_open) = (is_bracketed, false);
    let mut gaps = Vec::new();
    for pair in found.windows(2) {
        let between = &text[pair[0].range.end..pair[1].range.start];
        let Some(gap) = gap(between).filter(|_| is_number(&pair[1])) else { break };
        let goes_on = match gap {
            Gap::Space => are_groups(&text[pair[0].range.clone()], &text[pair[1].range.clone()]),
            Gap::Hyphen => true,
            Gap::Opens => is_prefix && !is_inner_open,
            Gap::Closes => is_inner_open || is_outer_open,
        };
        if !goes_on {
            break;
        }
        match gap {
            Gap::Opens => is_inner_open = true,
            Gap::Closes if is_inner_open => is_inner_open = false,
            Gap::Closes => is_outer_open = false,
            Gap::Space | Gap::Hyphen => {}
        }
        gaps.push(gap);
    }
    let is_range = gaps.is_empty() || gaps == [Gap::Hyphen];
    // `(22) 33 11 60` is one number, `(1) 112` is not.
    let is_item = gaps == [Gap::Closes] && !is_prefix && found[1].kind != FactKind::Phone;
    let is_short = is_bracketed && first.canonical.len() < 2;
    if is_range || is_item || is_short {
        return None;
    }
    // Brackets around the first group or the last go with it.
    let start = first.range.start - usize::from(is_bracketed && !is_outer_open);
    let end = found[gaps.len()].range.end;
    let closes = is_inner_open && text[end..].starts_with(')');
    let canonical: String = found[..=gaps.len()].iter().map(|fact| fact.canonical.as_str()).collect();
    let is_phone = canonical.trim_start_matches('+').len() <= MOST_DIGITS;
    let kind = if is_phone { FactKind::Phone } else { FactKind::Number };
    let range = start..end + usize::from(closes);
    Some((FoundFact { kind, range, canonical }, gaps.len() + 1))
}

/// ITU-T E.164: a telephone number has no more digits. A longer row of numbers may be broken into lines.
const MOST_DIGITS: usize = 15;

fn is_number(fact: &FoundFact) -> bool {
    match fact.kind {
        FactKind::Phone | FactKind::Number => true,
        FactKind::Url | FactKind::Email | FactKind::Date | FactKind::Words => false,
    }
}

/// Returns what stands between two groups; characters that steer the direction do not count.
fn gap(between: &str) -> Option<Gap> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}');
    let is_hyphen = |c: char| matches!(c, '-' | '‐' | '‑');
    let mut signs = between.chars().filter(|character| !steers(*character));
    match (signs.next()?, signs.next(), signs.next()) {
        (space, None, _) if is_space(space) => Some(Gap::Space),
        (hyphen, None, _) if is_hyphen(hyphen) => Some(Gap::Hyphen),
        ('(', None, _) => Some(Gap::Opens),
        (space, Some('('), None) if is_space(space) => Some(Gap::Opens),
        (')', None, _) => Some(Gap::Closes),
        (')', Some(sign), None) if is_space(sign) || is_hyphen(sign) => Some(Gap::Closes),
        _ => None,
    }
}

/// Returns whether what a space parts are groups of one number: `33 11 60`, not `2023 24`.
fn are_groups(before: &str, after: &str) -> bool {
    let is_digit = |c: &char| digit_value(*c).is_some();
    let last = before.chars().rev().take_while(is_digit).count();
    let first = after.chars().take_while(is_digit).count();
    (1..=3).contains(&last) && (2..=3).contains(&first)
}

/// Returns the isolates of a text, the outer before the inner: the stretches whose style asks for one, and the values
/// that could turn round.
///
/// `own` are the stretches of the style, in order and apart; `values` those of [`values`].
pub(super) fn isolates(text: &str, own: &[Range<usize>], values: &[FoundFact]) -> Vec<Isolate> {
    let own: Vec<Isolate> = own.iter().map(|stretch| Isolate::of(text, stretch.clone())).collect();
    let has_controls = text.chars().any(is_control);
    let mut found: Vec<Range<usize>> = Vec::new();
    for value in values.iter().filter(|value| has_controls || turns(text, value)) {
        for stretch in beside(&value.range, &own) {
            match found.last_mut() {
                Some(last) if stretch.start < last.end => last.end = last.end.max(stretch.end),
                _ => found.push(stretch),
            }
        }
    }
    let mut isolates: Vec<Isolate> = found.into_iter().map(|stretch| Isolate::of(text, stretch)).collect();
    isolates.extend(own);
    isolates.sort_by_key(|isolate| (isolate.text.start, std::cmp::Reverse(isolate.text.end)));
    isolates
}

/// Returns whether a value could turn round: digits with a single comma, point, colon or slash between them stay in
/// their order by themselves (UAX 9, W4).
fn turns(text: &str, value: &FoundFact) -> bool {
    let stays = |c: char| digit_value(c).is_some() || matches!(c, '.' | ',' | '٫' | '٬' | ':' | '/');
    !text[value.range.clone()].chars().all(stays)
}

/// Returns a stretch as it can stand with the isolates that there are: inside of one, around it, or apart.
///
/// One that has part of an isolate is widened to the whole of it; where that has words from right to left, it is cut.
fn beside(stretch: &Range<usize>, own: &[Isolate]) -> Vec<Range<usize>> {
    let mut rest = stretch.clone();
    let mut pieces = Vec::new();
    for isolate in own.iter().filter(|isolate| isolate.text.start < stretch.end && stretch.start < isolate.text.end) {
        let Range { start, end } = isolate.text.clone();
        let runs_on_its_own = isolate.runs != Runs::ByLetters;
        if start <= rest.start && rest.end <= end {
            // Inside: what runs from left to right keeps its numbers anyway.
            if runs_on_its_own {
                return pieces;
            }
        } else if runs_on_its_own {
            rest = rest.start.min(start)..rest.end.max(end);
        } else if start < rest.start || rest.end < end {
            let border = if start < rest.start { end } else { start };
            pieces.push(rest.start..border);
            rest.start = border;
        }
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::find_facts;

    /// Returns the text with `[` and `]` around each isolate; `own` are parts of the text whose style asks for one.
    fn shown(text: &str, own: &[&str]) -> String {
        let own: Vec<Range<usize>> = own
            .iter()
            .map(|part| text.find(part).map(|start| start..start + part.len()).expect("a part of the text"))
            .collect();
        let isolates = isolates(text, &own, &values(text, &find_facts(text)));
        let mut shown = String::new();
        for at in 0..=text.len() {
            shown.extend(isolates.iter().filter(|isolate| isolate.text.end == at).map(|_| ']'));
            shown.extend(isolates.iter().filter(|isolate| isolate.text.start == at).map(|_| '['));
            if let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) {
                shown.push(character);
            }
        }
        shown
    }

    #[test]
    fn values_that_could_turn_round_are_laid_out_on_their_own() {
        for (text, expected) in [
            ("א 22 33 11 60, ב", "א [22 33 11 60], ב"),
            ("א (22 33 11 60) ב", "א ([22 33 11 60]) ב"),
            ("א (+47) 22 33 11 60", "א [(+47) 22 33 11 60]"),
            ("א (22) 33-11-60", "א [(22) 33-11-60]"),
            ("א +47 (22) 33 11 60.", "א [+47 (22) 33 11 60]."),
            ("א (+47 (22) 33 11 60) ב", "א ([+47 (22) 33 11 60]) ב"),
            ("א +47 22 33 (11) ב", "א [+47 22 33 (11)] ב"),
            ("א 33 11 60", "א [33 11 60]"),
            ("א 33-11-60", "א [33-11-60]"),
            ("א 22 33 11 60/22 33 11 61", "א [22 33 11 60]/[22 33 11 61]"),
            ("א 10 000,50 ב", "א [10 000,50] ב"),
            ("א 2024-11-01", "א [2024-11-01]"),
            ("א 33 °C, ב", "א [33 °C], ב"),
            ("א 33\u{a0}°C", "א [33\u{a0}°C]"),
            ("א 5°F.", "א [5°F]."),
            ("א rosa.no/a/ (a@b.no)", "א [rosa.no/a/] ([a@b.no])"),
        ] {
            assert_eq!(shown(text, &[]), expected);
        }
    }

    #[test]
    fn what_stays_in_order_by_itself_and_what_is_more_than_one_value_is_left_alone() {
        for text in [
            "א 112, 113",
            "א 9-16",
            "א 24/7, 12:30",
            "א 41,5 %",
            "א 1.11.2024",
            "א 2023 24",
            "א (1) 112",
            "א 33 °ב",
            "א 33 °Cx",
        ] {
            assert_eq!(shown(text, &[]), text);
        }
        assert_eq!(shown("א \u{202e}112", &[]), "א \u{202e}[112]");
    }

    #[test]
    fn a_long_row_of_numbers_is_no_telephone_number() {
        for (text, kind) in [("33 11 60", FactKind::Phone), ("10 20 30 40 50 60 70 80", FactKind::Number)] {
            let values = values(text, &find_facts(text));
            assert_eq!((values.len(), values[0].kind), (1, kind), "{text}");
        }
    }

    #[test]
    fn isolates_of_the_style_and_of_values_stand_inside_of_each_other_or_apart() {
        for (text, own, expected) in [
            ("א 22 33 11 60", "22 33 11 60", "א [22 33 11 60]"),
            ("א +47 22 33 11 60", "22 33 11 60", "א [+47 [22 33 11 60]]"),
            ("א 22 33 11 60 a", "11 60 a", "א [22 33 [11 60 a]]"),
            ("א 22 33 11 60", "א 22 33 11 60", "[א [22 33 11 60]]"),
            ("22 33 11 60 א", "11 60 א", "[22 33 ][[11 60] א]"),
        ] {
            assert_eq!(shown(text, &[own]), expected, "{own}");
        }
    }
}
