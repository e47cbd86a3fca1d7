//! Value updates: a translation with another number, where the source changed in nothing but numbers.
//!
//! In: the source text of a translation, the source text of today, the translation. Out: the translation with the new
//! values in its own digits, or nothing where there is any doubt about which value to replace or how to write it. What
//! comes out is a proposal: grammar may ask for other words beside another number, which only a person can tell.

use crate::text::pieces::{Piece, pieces};
use crate::text::{FactKind, FoundFact, Pattern, ascii_digits, digit_value, find_facts};

/// A value in a text as it is written.
struct Written<'a> {
    fact: FoundFact,
    raw: &'a str,
    /// Where it stands in the pattern's text.
    at: usize,
}

/// Returns the translation with the values that changed from `old` to `new`, if nothing else changed.
///
/// Only numbers, telephone numbers and dates in running text count, each of which must stand in `text` exactly once. The
/// new value takes the digits and the grouping that the old one has in `text`.
pub fn value_update(old: &Pattern, new: &Pattern, text: &Pattern) -> Option<Pattern> {
    if text.is_multiline() || old.is_multiline() || new.is_multiline() {
        return None;
    }
    let (before, after) = (values(old), values(new));
    let changed = changed_pairs(old, &before, new, &after)?;
    let own = values(text);
    let mut updates: Vec<(usize, &str, String)> = Vec::new();
    for (old, new) in changed {
        // Of a value that the source has twice, a translation that has it once may mean either.
        only(&before, &old.fact.canonical)?;
        let place = only(&own, &old.fact.canonical)?;
        updates.push((place.at, place.raw, rewritten(old, new, place)?));
    }
    updates.sort_unstable();
    // Two values of the source may be one value here; then it is not known which of them it follows.
    if updates.windows(2).any(|pair| pair[0].0 == pair[1].0) {
        return None;
    }
    let mut fresh = text.as_str().to_owned();
    for (at, raw, value) in updates.iter().rev() {
        fresh.replace_range(*at..at + raw.len(), value);
    }
    let fresh = Pattern::parse(&fresh).ok()?;
    (values(&fresh).len() == own.len() && fresh != *text).then_some(fresh)
}

/// Returns the one value that is this, if there is one only.
fn only<'a, 'b>(values: &'b [Written<'a>], canonical: &str) -> Option<&'b Written<'a>> {
    let mut same = values.iter().filter(|value| value.fact.canonical == canonical);
    same.next().filter(|_| same.next().is_none())
}

/// Returns the values of the running text, those of placeables aside.
fn values(pattern: &Pattern) -> Vec<Written<'_>> {
    let mut values = Vec::new();
    let mut offset = 0;
    for piece in pieces(pattern.as_str()) {
        match piece {
            Piece::Text(text) => {
                values.extend(find_facts(text).into_iter().map(|fact| {
                    let raw = &text[fact.range.clone()];
                    Written { at: offset + fact.range.start, raw, fact }
                }));
                offset += text.len();
            }
            Piece::Placeable(placeable) => offset += placeable.len(),
        }
    }
    values
}

/// Returns the values that differ, if all that stands between the values is the same.
fn changed_pairs<'a, 'b>(
    old: &Pattern,
    before: &'a [Written<'a>],
    new: &Pattern,
    after: &'b [Written<'b>],
) -> Option<Vec<(&'a Written<'a>, &'b Written<'b>)>> {
    let between = |text: &str, values: &[Written<'_>]| {
        let mut parts = Vec::with_capacity(values.len() + 1);
        let mut end = 0;
        for value in values {
            parts.push(crate::text::pattern::normalize(&text[end..value.at]));
            end = value.at + value.raw.len();
        }
        parts.push(crate::text::pattern::normalize(&text[end..]));
        parts
    };
    if between(old.as_str(), before) != between(new.as_str(), after) {
        return None;
    }
    let changed: Vec<_> = before.iter().zip(after).filter(|(old, new)| old.raw != new.raw).collect();
    let is_plain = |value: &Written<'_>| matches!(value.fact.kind, FactKind::Number | FactKind::Phone | FactKind::Date);
    (!changed.is_empty() && changed.iter().all(|(old, new)| is_plain(old) && is_plain(new))).then_some(changed)
}

/// Returns the new value as the translation would write it.
fn rewritten(old: &Written<'_>, new: &Written<'_>, place: &Written<'_>) -> Option<String> {
    let zero = zero_of(place.raw)?;
    let (before, after) = (ascii_digits(old.raw), ascii_digits(new.raw));
    let value = if old.fact.kind == FactKind::Date || new.fact.kind == FactKind::Date {
        redated(old, new, place)?
    } else if shape(&before) == shape(&after) && digits(&before).count() == digits(place.raw).count() {
        // As many digits in the same groups: one by one, and the marks between them stay.
        let mut fresh = digits(&after);
        place.raw.chars().map(|c| if digit_value(c).is_some() { fresh.next().unwrap_or(c) } else { c }).collect()
    } else if shape(&before) == shape(&ascii_digits(place.raw)) && !has_marks(&after, new.fact.kind) {
        // The translation writes values as the source does.
        after
    } else {
        return None;
    };
    value.chars().map(|c| c.to_digit(10).map_or(Some(c), |digit| char::from_u32(zero + digit))).collect()
}

/// Returns whether a number has marks between its digits, which each language sets in its own way.
fn has_marks(number: &str, kind: FactKind) -> bool {
    kind == FactKind::Number && number.chars().any(|c| !c.is_ascii_digit())
}

/// Returns the code of the zero of the digits that a value is written in, if they are of one kind.
fn zero_of(raw: &str) -> Option<u32> {
    let mut zeros = raw.chars().filter_map(|c| Some(u32::from(c) - u32::from(digit_value(c)?)));
    let first = zeros.next()?;
    zeros.all(|zero| zero == first).then_some(first)
}

fn digits(raw: &str) -> impl Iterator<Item = char> + '_ {
    raw.chars().filter_map(|c| Some(char::from(b'0' + digit_value(c)?)))
}

/// Returns a value with one sign for all digits, and one for all spaces.
fn shape(raw: &str) -> String {
    let sign = |c: char| match c {
        _ if c.is_ascii_digit() => '0',
        _ if c.is_whitespace() => ' ',
        _ => c,
    };
    raw.chars().map(sign).collect()
}

/// Returns the new date with its parts in the order, and of the width, of the old one in the translation.
fn redated(old: &Written<'_>, new: &Written<'_>, place: &Written<'_>) -> Option<String> {
    let parts = |value: &Written<'_>| -> Option<[String; 3]> {
        let is_date = value.fact.kind == FactKind::Date;
        let parts: Vec<String> = value.fact.canonical.split('-').map(str::to_owned).collect();
        parts.try_into().ok().filter(|_| is_date)
    };
    let (before, after) = (parts(old)?, parts(new)?);
    let raw = ascii_digits(place.raw);
    let mark = raw.chars().find(|c| !c.is_ascii_digit())?;
    // `15.11.` does not say whether the fifth is `05` or `5`: then it is written as the source has it.
    let has_short = |raw: &str| raw.split(|c: char| digit_value(c).is_none()).any(|part| part.chars().count() == 1);
    let has_zero = raw.split(mark).any(|part| part.starts_with('0'));
    let is_padded = !has_short(&raw) && (has_zero || !has_short(new.raw));
    let mut written = Vec::new();
    for part in raw.split(mark) {
        let number = |text: &str| text.parse::<u32>().ok();
        let mut same = (0..3).filter(|index| number(&before[*index]) == number(part));
        // Day and month that are one number could be in either order.
        let index = same.next().filter(|_| same.next().is_none())?;
        let fresh = after[index].as_str();
        written.push(if is_padded { fresh } else { fresh.trim_start_matches('0') });
    }
    Some(written.join(&mark.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn updated(old: &str, new: &str, text: &str) -> Option<String> {
        let pattern = |text: &str| Pattern::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        value_update(&pattern(old), &pattern(new), &pattern(text)).map(|text| text.as_str().to_owned())
    }

    #[test]
    fn the_new_value_stands_where_the_old_one_stood() {
        for (old, new, text, expected) in [
            ("Ring 112.", "Ring 113.", "Call **112**.", "Call **113**."),
            ("Ring 112.", "Ring 113.", "اتصل بالرقم ١١٢.", "اتصل بالرقم ١١٣."),
            ("Ring 112.", "Ring 113.", "با ۱۱۲ تماس بگیرید", "با ۱۱۳ تماس بگیرید"),
            ("Ring 112.", "Ring 113.", "๑๑๒", "๑๑๓"),
            ("Ring 22 33 11 60.", "Ring 22 33 11 61.", "Call 22-33-11-60.", "Call 22-33-11-61."),
            ("Ring 22 33 11 60.", "Ring 22 33 11 61.", "اتصل ٢٢ ٣٣ ١١ ٦٠", "اتصل ٢٢ ٣٣ ١١ ٦١"),
            ("Ring 02800.", "Ring 22 33 11 60.", "Call 02800.", "Call 22 33 11 60."),
            ("10 093 kr", "10 104 kr", "NOK 10,093", "NOK 10,104"),
            ("41,5 %", "42,5 %", "٤١٫٥٪", "٤٢٫٥٪"),
            ("opptil 9 dager", "opptil 12 dager", "up to 9 days", "up to 12 days"),
            ("opptil 9 dager", "opptil 12 dager", "٩ أيام", "١٢ أيام"),
            ("§ 257 eller § 258", "§ 257 eller § 259", "§ 257, § 258", "§ 257, § 259"),
            ("9–16, { $n }", "10–15, { $n }", "{ $n }: 9–16", "{ $n }: 10–15"),
            ("Frist 1.11.2024", "Frist 5.12.2024", "Due 01/11/2024", "Due 05/12/2024"),
            ("Frist 2024-11-01", "Frist 2024-12-05", "Due 1.11.2024", "Due 5.12.2024"),
            ("Frist 15.11.2024", "Frist 5.11.2024", "Due 15/11/2024", "Due 5/11/2024"),
            ("Frist 15.11.2024", "Frist 05.11.2024", "Due 15/11/2024", "Due 05/11/2024"),
        ] {
            assert_eq!(updated(old, new, text).as_deref(), Some(expected), "{old} / {new} / {text}");
        }
    }

    #[test]
    fn where_there_is_doubt_there_is_no_proposal() {
        for (why, old, new, text) in [
            ("it is not there", "Ring 112.", "Ring 113.", "Call the police."),
            ("it is there twice", "Ring 112.", "Ring 113.", "Call 112. Again: 112."),
            ("two values have become one", "112 og 112", "113 og 114", "112"),
            ("the source still has it elsewhere", "112 og 112", "113 og 112", "112"),
            ("words changed too", "Ring 112.", "Ring nå 113.", "Call 112."),
            ("a not came in", "Ring 112.", "Ring ikke 113.", "Call 112."),
            ("nothing changed", "Ring 112.", "Ring 112.", "Call 112."),
            ("a link is not a number", "Se a.no/1.", "Se a.no/2.", "See a.no/1."),
            ("the decimals moved", "41,5 %", "4,15 %", "41.5 %"),
            ("thousands came in", "999 kr", "1 004 kr", "NOK 999"),
            ("digits are mixed", "112", "113", "1١2"),
            ("day or month", "Frist 5.5.2024", "Frist 6.7.2024", "Due 5/5/2024"),
            ("a selector", "{ $n } av 3", "{ $n } av 4", "{ $n ->\n    [one] 1/3\n   *[other] { $n }/3\n}"),
            ("a fact is not a number", "{ -a } 1", "{ -b } 1", "{ -a } 1"),
            ("another form of the number", "Ring +4722331160", "Ring 22331160", "Call +47 22 33 11 60"),
        ] {
            assert_eq!(updated(old, new, text), None, "{why}");
        }
    }
}
