//! Values: what a translation must have as its source has it.

use std::collections::BTreeSet;

use crate::text::{Pattern, Segment, find_facts};

/// Returns the numbers, telephone numbers, addresses, dates, facts and variables of a text, in a form that is the same in
/// every language.
pub(super) fn values(pattern: &Pattern) -> BTreeSet<String> {
    let references = pattern.references();
    let mut values: BTreeSet<String> = references.terms.iter().map(ToString::to_string).collect();
    values.extend(references.variables.iter().map(|name| format!("${name}")));
    for segment in pattern.segments() {
        if let Segment::Text(text) = segment {
            values.extend(find_facts(&text).into_iter().map(|fact| fact.canonical));
        }
    }
    values
}

/// Returns whether values have a value, or the same telephone number with or without the code of its country.
pub(super) fn hold(values: &BTreeSet<String>, value: &str) -> bool {
    values.contains(value) || values.iter().any(|other| is_same_number(other, value))
}

/// Returns the values that a change of the source took away and a text still has, in whichever form.
pub(super) fn left(before: &BTreeSet<String>, after: &BTreeSet<String>, own: &BTreeSet<String>) -> BTreeSet<String> {
    let is_left = |value: &&String| {
        let mut others = own.iter().filter(|other| is_same_number(other, value));
        own.contains(*value) || others.any(|other| !hold(after, other))
    };
    before.difference(after).filter(is_left).cloned().collect()
}

/// Returns whether one of two values is the other with the code of a country before it.
fn is_same_number(a: &str, b: &str) -> bool {
    let (full, local) = match (a.strip_prefix('+'), b.strip_prefix('+')) {
        (Some(full), None) => (full, b),
        (None, Some(full)) => (full, a),
        (Some(_), Some(_)) | (None, None) => return false,
    };
    // At home many countries dial a zero first.
    let at_home = |number: &str| number.trim_start_matches('0').to_owned();
    let local = at_home(local);
    local.len() >= LEAST_DIGITS && without_country(full).map(at_home) == Some(local)
}

/// Returns what follows the code of a country, which has one to three digits (ITU-T E.164, list of assigned codes).
///
/// No more is left out: the end of a number is another number.
fn without_country(full: &str) -> Option<&str> {
    const OF_TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
        "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    let length = match (full.get(..1)?, full.get(..2)?) {
        ("1" | "7", _) => 1,
        (_, code) if OF_TWO.contains(&code) => 2,
        (_, _) => 3,
    };
    full.get(length..)
}

/// Shorter numbers are the same in every form, or others.
const LEAST_DIGITS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_with_the_code_of_its_country() {
        for (values, value, expected) in [
            ("+47 22 33 11 60", "22331160", true),
            ("22 33 11 60", "+4722331160", true),
            ("+49 30 123456", "030123456", true),
            ("+47 22 33 11 61", "22331160", false),
            ("+47 22 33 11 60", "331160", false),
            ("+47 22 33 11 60", "2331160", false),
            ("+372 55 33 11 60", "55331160", true),
            ("+39 06 12 34 56 78", "0612345678", true),
            ("+1 212 555 0100", "2125550100", true),
            ("+47 112", "112", false),
            ("250 000", "50000", false),
        ] {
            assert_eq!(hold(&values_of(values), value), expected, "{values} / {value}");
        }
    }

    #[test]
    fn a_value_is_left_in_whichever_form() {
        for (before, after, own, expected) in [
            ("22 33 11 60", "22 99 88 77", "+47 22 33 11 60", &["22331160"][..]),
            ("22 33 11 60", "22 99 88 77", "+47 22 99 88 77", &[]),
            ("22 33 11 60", "+47 22 33 11 60", "+47 22 33 11 60", &[]),
            ("22 33 11 60", "+47 22 33 11 60", "22 33 11 60", &["22331160"]),
            ("Ring 112.", "Ring oss.", "Call 112.", &["112"]),
        ] {
            let found = left(&values_of(before), &values_of(after), &values_of(own));
            assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{before} > {after}: {own}");
        }
    }

    fn values_of(text: &str) -> BTreeSet<String> {
        values(&Pattern::parse(text).expect("a pattern"))
    }

    #[test]
    fn values_are_the_same_in_every_language() {
        let values = |text: &str| values(&Pattern::parse(text).expect("a pattern"));
        assert_eq!(
            values("Ring 112 eller { -rosa-phone } før { $day }."),
            ["$day", "-rosa-phone", "112"].map(str::to_owned).into()
        );
        assert_eq!(values("اتصل ١١٢ أو { -rosa-phone } قبل { $day }."), values("Call 112, { -rosa-phone }, { $day }."));
        assert_eq!(values("Ring oss."), BTreeSet::new());
    }
}
