//! Forms of facts: what a language's own form of a fact must have as the fact has it.
//!
//! A form is there to differ: another number of the same help line, the address of the pages in this language, a name in
//! other letters. So only what no language means is said: no number or address at all, a telephone number that is one
//! slip away from the fact's, another day of the same year. Numbers and words are judged as those of texts are.

use super::{Infidelity, is_address, is_number, texts, values};
use crate::text::{FactKind, Pattern, ascii_digits};

/// Fewer digits are a short number, and every country has its own.
const LONG: usize = 5;

/// Returns what a form does not have as the value of its fact.
pub(super) fn infidelities(value: &Pattern, form: &Pattern) -> Vec<Infidelity> {
    let fault = match FactKind::of(value.normalized()) {
        FactKind::Phone => phone(value, form),
        FactKind::Url | FactKind::Email => address(value, form),
        FactKind::Date => date(value, form),
        FactKind::Number | FactKind::Words => return super::infidelities(value, form),
    };
    fault.into_iter().collect()
}

fn phone(value: &Pattern, form: &Pattern) -> Option<Infidelity> {
    let wanted = digits(value);
    let numbers = match FactKind::of(form.normalized()) {
        FactKind::Phone => vec![digits(form)],
        FactKind::Url | FactKind::Email | FactKind::Date | FactKind::Number | FactKind::Words => {
            texts(values(form, is_number))
        }
    };
    let given: Vec<&str> = numbers.iter().map(|number| number.trim_start_matches('+')).collect();
    let instead = if given.is_empty() {
        has_no_placeable(form).then(Vec::new)?
    } else if given.iter().any(|given| is_same(&wanted, given)) {
        return None;
    } else {
        vec![(*given.iter().find(|given| is_slip(&wanted, given))?).to_owned()]
    };
    Some(Infidelity { rule: "different-number", missing: vec![wanted], instead })
}

fn digits(number: &Pattern) -> String {
    ascii_digits(number.normalized()).chars().filter(char::is_ascii_digit).collect()
}

fn address(value: &Pattern, form: &Pattern) -> Option<Infidelity> {
    let is_absent = values(form, is_address).is_empty() && has_no_placeable(form);
    let missing = texts(values(value, is_address));
    (is_absent && !missing.is_empty()).then_some(Infidelity { rule: "different-address", missing, instead: Vec::new() })
}

fn date(value: &Pattern, form: &Pattern) -> Option<Infidelity> {
    let dates = |pattern| texts(values(pattern, |kind| kind == FactKind::Date));
    let (wanted, given) = (dates(value).into_iter().next()?, dates(form));
    // Another year is another calendar.
    let other = given.iter().find(|given| **given != wanted && given.get(..4) == wanted.get(..4))?.clone();
    let is_there = given.contains(&wanted);
    (!is_there).then(|| Infidelity { rule: "different-number", missing: vec![wanted], instead: vec![other] })
}

/// Returns whether nothing in a form gets its value from elsewhere.
fn has_no_placeable(form: &Pattern) -> bool {
    let references = form.references();
    references.terms.is_empty() && references.variables.is_empty()
}

/// Returns whether two numbers are one, of which one may have a prefix.
fn is_same(a: &str, b: &str) -> bool {
    a == b || (a.len().min(b.len()) >= LONG && (a.ends_with(b) || b.ends_with(a)))
}

/// Returns whether one digit is another, missing or too many, or two neighbours changed places.
fn is_slip(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a.as_bytes(), b.as_bytes()) } else { (b.as_bytes(), a.as_bytes()) };
    if short.len() < LONG {
        return false;
    }
    if long.len() == short.len() + 1 {
        let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
        return short[same..] == long[same + 1..];
    }
    // The code of the country aside.
    let long = &long[long.len() - short.len()..];
    let others: Vec<usize> = (0..short.len()).filter(|index| short[*index] != long[*index]).collect();
    match others.as_slice() {
        [_] => true,
        [a, b] => *b == a + 1 && short[*a] == long[*b] && short[*b] == long[*a],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::testing::pattern;

    #[test]
    fn what_no_language_means_is_said() {
        for (value, form, expected) in [
            ("22 33 11 60", "ring oss", "22331160 ()"),
            ("22 33 11 60", "٢٢ ٣٣ ١١ ٦١", "22331160 (22331161)"),
            ("22 33 11 60", "+47 22 33 11 06", "22331160 (4722331106)"),
            ("22 33 11 60", "22 33 11 6", "22331160 (2233116)"),
            ("22 33 11 60", "22 33 11 600", "22331160 (223311600)"),
            ("https://rosa.no", "Rosa", "rosa.no ()"),
            ("post@rosa.no", "skriv", "post@rosa.no ()"),
            ("2024-11-01", "11.1.2024 or 2024-11-10", "2024-11-01 (2024-01-11)"),
            ("Storgata 5, 0155 Oslo", "Storgata 6, 0155 Oslo", "5 (6)"),
        ] {
            let faults = infidelities(&pattern(value), &pattern(form));
            let shown: Vec<_> = faults
                .iter()
                .map(|fault| format!("{} ({})", fault.missing.join(" "), fault.instead.join(" ")))
                .collect();
            assert_eq!(shown, [expected], "{value} / {form}");
        }
    }

    #[test]
    fn a_form_that_differs_on_purpose_is_right() {
        for (value, form) in [
            ("22 33 11 60", "+47 22 33 11 60"),
            ("(+47) 22 33 11 60", "22 33 11 60"),
            ("22 33 11 60", "116 006"),
            ("22 33 11 60", "{ -other-phone }"),
            ("112", "110"),
            ("https://rosa.no", "https://rosa.no/en"),
            ("https://rosa.no", "{ -site }/en"),
            ("2024-11-01", "1 November 2024"),
            ("2024-11-01", "۱۴۰۳-۰۸-۱۱"),
            ("2024-11-01", "{ DATETIME(\"2024-11-01\") }"),
            ("6", "seks"),
            ("Hovedkontoret", "المكتب الرئيسي"),
        ] {
            assert_eq!(infidelities(&pattern(value), &pattern(form)), [], "{value} / {form}");
        }
    }
}
