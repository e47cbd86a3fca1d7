//! Fidelity: what a translation must have as its source has it, and does not.
//!
//! In: a source text and its translation. Out: placeables and footnote marks that are missing, numbers and addresses that
//! are others. Knows no language; so it keeps silent where a language has its own custom: numbers in words, hours of twelve,
//! years of another calendar, millions. What it says is a warning about work that a person is at, never a verdict.

mod facts;

use std::ops::Range;

use crate::catalog::{Entry, FACTS, Record};
use crate::diag::Diagnostic;
use crate::sync::{CatalogPlan, EntryEventKind, HarvestEvent};
use crate::text::{FactKind, MessageKey, Pattern, Segment, find_facts};

/// What a translation does not have as its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Infidelity {
    /// The rule: `missing-placeable`, `missing-footnote`, `different-number` or `different-address`.
    pub rule: &'static str,
    /// What of the source is not in the translation.
    pub missing: Vec<String>,
    /// What stands in its place, if that can be told.
    pub instead: Vec<String>,
}

impl CatalogPlan {
    /// Returns warnings about translations that a translator wrote since the last sync, with the place of each entry in the
    /// file that it was read from.
    pub fn infidelities(&self) -> Vec<(Range<usize>, Diagnostic)> {
        let is_new = |kind: &EntryEventKind| {
            matches!(kind, EntryEventKind::Harvested(HarvestEvent::Translated | HarvestEvent::Updated))
        };
        let keys = self.events.iter().filter(|event| is_new(&event.kind)).map(|event| &event.key);
        let keys: std::collections::BTreeSet<&MessageKey> = keys.collect();
        let entries = self.catalog.records.iter().filter_map(Record::entry);
        entries.filter(|entry| keys.contains(&entry.key)).flat_map(|entry| self.warnings(entry)).collect()
    }

    fn warnings(&self, entry: &Entry) -> Vec<(Range<usize>, Diagnostic)> {
        // What the source became since is another matter: the translator saw this one.
        let Some(source) = &entry.source else { return Vec::new() };
        let warning = |fault: Infidelity| {
            let diagnostic = fault.warning(&entry.key).locale(&self.catalog.locale).key(entry.key.as_str());
            (entry.span.clone(), diagnostic)
        };
        let judge = if self.catalog.document == FACTS { facts::infidelities } else { infidelities };
        judge(source, &entry.text).into_iter().map(warning).collect()
    }
}

impl Infidelity {
    fn warning(&self, key: &MessageKey) -> Diagnostic {
        let list = |values: &[String]| values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let missing = list(&self.missing);
        let (what, source) =
            if key.is_fact() { ("the form", "the fact") } else { ("the translation", "its source text") };
        let message = if self.instead.is_empty() {
            format!("{what} of `{key}` does not have {missing} of {source}")
        } else {
            format!("{what} of `{key}` has {} where {source} has {missing}", list(&self.instead))
        };
        let help = match self.rule {
            "different-number" if key.is_fact() => "correct it, unless this language has a number of its own",
            "missing-placeable" => "write it as the source text has it, with its braces",
            "missing-footnote" => "put the mark where the note belongs; without it the note is not found",
            "different-address" => "correct it, unless the page has another address in this language",
            _ => "correct it, unless this language writes the value otherwise",
        };
        Diagnostic::warning(self.rule, message).help(help)
    }
}

/// Returns what a translation does not have as its source text.
pub fn infidelities(source: &Pattern, text: &Pattern) -> Vec<Infidelity> {
    let only_missing = |rule, missing| Infidelity { rule, missing, instead: Vec::new() };
    let marks = footnotes(text);
    let footnotes = footnotes(source).into_iter().filter(|mark| !marks.contains(mark)).collect();
    let (numbers, other_numbers) = different_numbers(source, text);
    let (addresses, other_addresses) = different(values(source, is_address), values(text, is_address));
    let faults = [
        only_missing("missing-placeable", missing_placeables(source, text)),
        only_missing("missing-footnote", footnotes),
        Infidelity { rule: "different-number", missing: numbers, instead: other_numbers },
        Infidelity { rule: "different-address", missing: addresses, instead: other_addresses },
    ];
    faults.into_iter().filter(|fault| !fault.missing.is_empty()).collect()
}

fn missing_placeables(source: &Pattern, text: &Pattern) -> Vec<String> {
    let (wanted, given) = (source.references(), text.references());
    let terms = wanted.terms.difference(&given.terms).map(|term| format!("{{ {term} }}"));
    terms.chain(wanted.variables.difference(&given.variables).map(|name| format!("{{ ${name} }}"))).collect()
}

/// Returns the marks of footnotes: `[^name]`.
fn footnotes(pattern: &Pattern) -> Vec<String> {
    let text = pattern.normalized();
    let mark = |(start, _): (usize, &str)| Some(text[start..=start + text[start..].find(']')?].to_owned());
    text.match_indices("[^").filter_map(mark).collect()
}

/// A value in a form that all languages share.
type Value = (FactKind, String);

fn is_address(kind: FactKind) -> bool {
    matches!(kind, FactKind::Url | FactKind::Email)
}

fn is_number(kind: FactKind) -> bool {
    matches!(kind, FactKind::Number | FactKind::Phone | FactKind::Date)
}

/// Returns the values of some kinds in a text, placeables aside.
fn values(pattern: &Pattern, is_wanted: fn(FactKind) -> bool) -> Vec<Value> {
    let mut values = Vec::new();
    for segment in pattern.segments() {
        if let Segment::Text(text) = segment {
            // The mark of a footnote is no number.
            let facts = find_facts(&text).into_iter().filter(|fact| !text[..fact.range.start].ends_with("[^"));
            values.extend(facts.filter(|fact| is_wanted(fact.kind)).map(|fact| (fact.kind, fact.canonical)));
        }
    }
    values
}

/// Returns the values that only the first has, and those that only the second has.
fn different(wanted: Vec<Value>, mut given: Vec<Value>) -> (Vec<String>, Vec<String>) {
    let (missing, given) = take_equal(wanted, &mut given, |wanted, given| wanted.1 == given.1);
    (texts(missing), texts(given))
}

/// Returns the numbers that are others.
///
/// One that is missing alone may stand in words; only of a telephone number that is a fault.
fn different_numbers(source: &Pattern, text: &Pattern) -> (Vec<String>, Vec<String>) {
    let mut given = values(text, is_number);
    let (missing, mut given) = take_equal(values(source, is_number), &mut given, |wanted, given| wanted.1 == given.1);
    let (mut missing, mut given) = take_equal(missing, &mut given, |wanted, given| is_by_custom(&wanted.1, &given.1));
    given.retain(|(_, number)| !missing.iter().any(|(_, date)| is_part_of_date(number, date)));
    if given.is_empty() {
        missing.retain(|(kind, _)| *kind == FactKind::Phone);
    }
    (texts(missing), texts(given))
}

/// Pairs values off; returns what is left of both.
fn take_equal(
    wanted: Vec<Value>,
    given: &mut Vec<Value>,
    are_equal: impl Fn(&Value, &Value) -> bool,
) -> (Vec<Value>, Vec<Value>) {
    let mut missing = Vec::new();
    for value in wanted {
        match given.iter().position(|given| are_equal(&value, given)) {
            Some(place) => drop(given.remove(place)),
            None => missing.push(value),
        }
    }
    (missing, std::mem::take(given))
}

fn texts(values: Vec<Value>) -> Vec<String> {
    values.into_iter().map(|(_, text)| text).collect()
}

/// Returns whether two numbers may be one by a language's custom.
fn is_by_custom(wanted: &str, given: &str) -> bool {
    let without_zeros = |number: &str| number.trim_end_matches('0').to_owned();
    let is_same_with_prefix =
        wanted.len().min(given.len()) >= 5 && (wanted.ends_with(given) || given.ends_with(wanted));
    let is_other_magnitude = wanted.len().abs_diff(given.len()) >= 2 && without_zeros(wanted) == without_zeros(given);
    let (Ok(a), Ok(b)) = (wanted.parse::<u32>(), given.parse::<u32>()) else { return is_same_with_prefix };
    // Clocks of twelve hours, and those that begin to count at sunrise.
    let is_hour = a <= 24 && b <= 24 && a != b && a.abs_diff(b) % 6 == 0;
    let is_year = (1900..2100).contains(&a)
        && ((1300..1500).contains(&b) || (2400..2700).contains(&b) || matches!(a.abs_diff(b), 7 | 8));
    is_same_with_prefix || is_other_magnitude || is_hour || is_year
}

fn is_part_of_date(number: &str, date: &str) -> bool {
    let mut parts = date.split('-');
    date.contains('-') && parts.any(|part| part.trim_start_matches('0') == number.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::testing::pattern;

    #[test]
    fn what_is_missing_or_another_is_said() {
        for (source, text, expected) in [
            (
                "Ring { -rosa-phone } i dag.",
                "Call { -rosa-phon } today.",
                &["missing-placeable: { -rosa-phone } ()"][..],
            ),
            ("I { $months } måneder.", "For months.", &["missing-placeable: { $months } ()"]),
            ("Rett til hjelp[^law].", "Right to help.", &["missing-footnote: [^law] ()"]),
            ("Inntil 6 år[^1]", "Do 8 lat[^1]", &["different-number: 6 (8)"]),
            ("Inntil 6 år[^1]", "حتى ٨ سنوات[^1]", &["different-number: 6 (8)"]),
            ("Ring 22 33 11 60.", "Call us.", &["different-number: 22331160 ()"]),
            ("Se politiet.no/lyd", "See politiet.no/lyt", &["different-address: politiet.no/lyd (politiet.no/lyt)"]),
            ("Straffeloven §§ 257 og 258", "Sections 257 and 285", &["different-number: 258 (285)"]),
        ] {
            let faults = infidelities(&pattern(source), &pattern(text));
            let shown = |fault: &Infidelity| {
                format!("{}: {} ({})", fault.rule, fault.missing.join(" "), fault.instead.join(" "))
            };
            assert_eq!(faults.iter().map(shown).collect::<Vec<_>>(), expected, "{source} / {text}");
        }
    }

    #[test]
    fn what_a_language_writes_in_its_own_way_is_no_fault() {
        for (source, text) in [
            ("Inntil 6 måneder", "Up to six months"),
            ("Inntil seks måneder", "Up to 6 months"),
            ("Ring 22 33 11 60", "اتصل ٢٢٣٣١١٦٠"),
            ("Ring 22 33 11 60", "Call +47 22 33 11 60"),
            ("Åpent 9–16", "Open 9 to 4"),
            ("Åpent 9–16", "ከ3–10 ክፍት"),
            ("Frist 1.11.2024", "Deadline 1 November 2024"),
            ("I 2024", "در سال ۱۴۰۳"),
            ("I 2024", "ปี ๒๕๖๗"),
            ("10 000 000 kr", "10 million"),
            ("41,5 %", "٤١٫٥٪"),
            ("[Les mer](https://a.no/b) 2", "2 [Read more](https://a.no/b)"),
            ("Hjelp[^1]", "[^1]Help"),
        ] {
            assert_eq!(infidelities(&pattern(source), &pattern(text)), [], "{source} / {text}");
        }
    }
}
