//! Tests of resolving: each case a text, its facts and variables, and what comes out.

use proptest::prelude::*;

use super::*;

const FACTS: &[(&str, &str)] = &[
    ("-rosa-phone", "22 33 11 60"),
    ("-edition-date", "2024-11-01"),
    ("-kom", "{ $case ->\n    [genitive] KOMs\n   *[nominative] KOM\n}"),
    ("-victims", "10093"),
    ("-contact", "ROSA ({ -rosa-phone }), per { -edition-date }"),
    ("-starred", "{\"\"}*stjerne*"),
];

fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn facts(facts: &[(&str, &str)]) -> Vec<(MessageKey, Pattern)> {
    facts.iter().map(|(key, value)| (key.parse().expect("a key"), pattern(value))).collect()
}

fn resolver(tag: &str) -> Resolver {
    let variables = BTreeMap::from([
        ("months".to_owned(), Variable::Number(6.0)),
        ("one".to_owned(), Variable::Number(1.0)),
        ("name".to_owned(), Variable::Text("Kari *N*".to_owned())),
    ]);
    Resolver::new(&tag.parse().expect("a locale"), &tag.parse().expect("a locale"), &facts(FACTS), &variables)
        .unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"))
}

/// Returns the resolved text with visible sentinels: `‹key|value›`.
fn shown(tag: &str, text: &str) -> String {
    let text = resolver(tag).resolve(None, &pattern(text)).unwrap_or_else(|faults| panic!("{text}: {faults:#?}"));
    text.replace(VALUE_BEGINS, "‹").replace(KEY_ENDS, "|").replace(VALUE_ENDS, "›")
}

fn faults(tag: &str, text: &str) -> Vec<(&'static str, String)> {
    let key = "some-key".parse().expect("a key");
    let diagnostics = resolver(tag).resolve(Some(&key), &pattern(text)).expect_err(text);
    diagnostics
        .into_iter()
        .map(|diagnostic| {
            assert_eq!(diagnostic.key.as_deref(), Some("some-key"));
            (diagnostic.rule, diagnostic.help.expect("every fault says what to do"))
        })
        .collect()
}

#[test]
fn values_stand_between_sentinels() {
    for (tag, text, expected) in [
        ("nb", "Ring nå.", "Ring nå."),
        ("nb", "Ring **{ -rosa-phone }** nå.", "Ring **‹-rosa-phone|22 33 11 60›** nå."),
        ("nb", "{ $name }, { $months } måneder", "‹|Kari *N*›, ‹|6› måneder"),
        ("nb", "{ -contact }", "‹-contact|ROSA (22 33 11 60), per 1. november 2024›"),
        ("nb", "{ -starred }", "‹-starred|*stjerne*›"),
        ("nb", "{\"{\"} { \"{\" }", "{ {"),
        ("nb", "{ { -rosa-phone } }", "‹-rosa-phone|22 33 11 60›"),
        ("nb", "{ -kom } og { -kom(case: \"genitive\") }", "‹-kom|KOM› og ‹-kom|KOMs›"),
        ("nb", "{\"\"}*a* { 5 }", "*a* ‹|5›"),
        ("nb", "{ $months ->\n    [one] a\n    b\n   *[other] c\n    d { $months }\n}", "c d ‹|6›"),
    ] {
        assert_eq!(shown(tag, text), expected, "{tag} {text}");
    }
}

#[test]
fn numbers_and_dates_take_the_form_of_the_locale() {
    for (tag, text, expected) in [
        ("fa-AF", "{ $months }", "‹|۶›"),
        ("my", "{ $months }", "‹|၆›"),
        ("nb", "{ NUMBER(-victims) }", "‹-victims|10\u{a0}093›"),
        ("nb", "{ -victims }", "‹-victims|10093›"),
        ("nb", "{ NUMBER($months, minimumFractionDigits: 2) }", "‹|6,00›"),
        ("nb", "{ NUMBER(1234.567, maximumFractionDigits: 1, useGrouping: \"false\") }", "‹|1234,6›"),
        ("nb", "{ -edition-date }", "‹-edition-date|1. november 2024›"),
        ("fa-AF", "{ -edition-date }", "‹-edition-date|۱ نومبر ۲۰۲۴›"),
        ("nb", "{ DATETIME(-edition-date, dateStyle: \"full\") }", "‹-edition-date|fredag 1. november 2024›"),
        ("nb", "{ DATETIME(\"2026-03-18\", dateStyle: \"short\") }", "‹|18.03.2026›"),
    ] {
        assert_eq!(shown(tag, text), expected, "{tag} {text}");
    }
}

#[test]
fn variants_are_chosen_by_number_word_and_plural() {
    let plural = "{ $months ->\n    [one] én\n    [few] få\n    [many] mange\n   *[other] andre\n}";
    for (tag, text, expected) in [
        ("nb", plural, "andre"),
        ("ar", plural, "få"),
        ("pl", plural, "mange"),
        ("nb", "{ $months ->\n    [6] seks\n   *[other] andre\n}", "seks"),
        ("nb", "{ $one ->\n    [one] én { $one }\n    [1] tallet\n   *[other] andre\n}", "én ‹|1›"),
        ("en", "{ NUMBER($one, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] other\n}", "other"),
        ("nb", "{ $name ->\n    [Kari] hei\n   *[other] hallo\n}", "hallo"),
        ("rhg", "{ $one ->\n    [1] number\n   *[other] text\n}", "number"),
        ("se", "{ $one ->\n    [one] okta\n    [two] guokte\n   *[other] eará\n}", "okta"),
    ] {
        assert_eq!(shown(tag, text), expected, "{tag} {text}");
    }
}

#[test]
fn what_cannot_be_resolved_is_never_printed() {
    for (tag, text, rule, help) in [
        ("nb", "{ -rosa-fone }", "unknown-term", "did you mean `-rosa-phone`?"),
        ("nb", "{ -something-else }", "unknown-term", "add it to `sources/facts.ftl`"),
        ("nb", "{ $month }", "unknown-variable", "did you mean `$months`?"),
        ("nb", "{ NUMBR($months) }", "unknown-function", "did you mean `NUMBER`?"),
        ("nb", "{ VALUE($months) }", "unknown-function", "the functions are"),
        ("nb", "{ rosa-phone }", "unresolved-text", "did you mean `-rosa-phone`?"),
        ("nb", "{ -rosa-phone.kind ->\n    [a] a\n   *[other] b\n}", "unresolved-text", "no attributes"),
        ("nb", "{ NUMBER($name) }", "wrong-argument", "give it a number"),
        ("nb", "{ NUMBER($months, minimumFractionDigit: 1) }", "wrong-argument", "`minimumFractionDigits`"),
        ("nb", "{ NUMBER($months, minimumFractionDigits: 99) }", "wrong-argument", "from 0 to 20"),
        ("nb", "{ DATETIME(-rosa-phone) }", "wrong-argument", "correct the date"),
        ("nb", "{ DATETIME(-edition-date, dateStyle: \"tiny\") }", "wrong-argument", "full, long, medium or short"),
        ("nb", "{ NUMBER($name) ->\n    [one] a\n   *[other] b\n}", "wrong-argument", "give it a number"),
        ("nb", "{ $months ->\n    [one] { -gone }\n   *[other] b\n}", "unknown-term", "add it"),
        ("nb", "a\u{fdd0}b", "reserved-character", "delete the character"),
        ("nb", "{\"\\uFDD0\"}", "reserved-character", "delete the character"),
        ("nb", "{\"\\U00fdd2\"}", "reserved-character", "delete the character"),
        ("rhg", "{ $months ->\n    [one] a\n   *[other] b\n}", "unknown-plural", "select by numbers"),
    ] {
        let found = faults(tag, text);
        assert_eq!(found[0].0, rule, "{text}");
        assert!(found[0].1.contains(help), "{text}: {}", found[0].1);
    }
}

#[test]
fn all_faults_of_a_text_are_told_and_the_next_text_is_not_harmed() {
    let resolver = resolver("nb");
    let broken = pattern("{ -a } { $b } { C() }");
    assert_eq!(resolver.resolve(None, &broken).map_err(|faults| faults.len()), Err(3));
    let wrong = pattern("{ NUMBER($name) }");
    assert_eq!(resolver.resolve(None, &wrong).map_err(|faults| faults.len()), Err(1));
    assert!(resolver.resolve(None, &pattern("{ $months }")).is_ok());
}

#[test]
fn facts_that_cannot_be_resolved_are_found_at_once() {
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str);
    let cases: &[Case] = &[
        (&[("-a", "{ -b }")], "unknown-term", "-a"),
        (&[("-a", "x { -b }"), ("-b", "y { -a }")], "circular-fact", "-a"),
        (&[("-a", "1"), ("-a", "2")], "duplicate-key", "-a"),
        (&[("-NUMBER", "1")], "duplicate-key", "-NUMBER"),
        (&[("-a", "1"), ("-b", "{ -a } { $case }")], "unresolved-text", "-b"),
        (&[("-a", "{ LEN(-a) }")], "unknown-function", "-a"),
        (&[("-a", "x\u{fdd1}")], "reserved-character", "-a"),
    ];
    let locale = "nb".parse().expect("a locale");
    for (list, rule, key) in cases {
        let diagnostics = Resolver::new(&locale, &locale, &facts(list), &BTreeMap::new()).expect_err(rule);
        assert_eq!((diagnostics[0].rule, diagnostics[0].key.as_deref()), (*rule, Some(*key)), "{list:?}");
    }
    let date = facts(&[("-edition-date", "2024-11-01")]);
    let sami = "se".parse().expect("a locale");
    let sami = Resolver::new(&sami, &sami, &date, &BTreeMap::new()).expect("it may be unused");
    let diagnostics = sami.resolve(None, &pattern("{ -edition-date }")).expect_err("no data");
    assert_eq!(diagnostics[0].rule, "unknown-date-format");
    let infinite = BTreeMap::from([("n".to_owned(), Variable::Number(f64::INFINITY))]);
    assert!(Resolver::new(&locale, &locale, &[], &infinite).is_err());
}

#[test]
fn a_fact_that_needs_an_argument_is_no_empty_place() {
    let locale = "nb".parse().expect("a locale");
    let resolver =
        Resolver::new(&locale, &locale, &facts(&[("-hello", "Hei, { $who }")]), &BTreeMap::new()).expect("facts");
    assert!(resolver.resolve(None, &pattern("{ -hello(who: \"Kari\") }")).is_ok());
    let diagnostics = resolver.resolve(None, &pattern("{ -hello }")).expect_err("no argument");
    assert_eq!(diagnostics[0].rule, "unknown-variable");
}

fn any_text() -> impl Strategy<Value = Pattern> {
    let piece = prop_oneof![
        "[a-zæ *\"\\\\]{0,6}",
        Just("{ -rosa-phone }".to_owned()),
        Just("{ -contact }".to_owned()),
        Just("{ -kom(case: \"genitive\") }".to_owned()),
        Just("{ -edition-date }".to_owned()),
        Just("{ DATETIME(-edition-date, dateStyle: \"short\") }".to_owned()),
        Just("{ DATETIME(-kom) }".to_owned()),
        Just("{ $months }".to_owned()),
        Just("{ $name }".to_owned()),
        Just("{ NUMBER($one, minimumFractionDigits: 1) }".to_owned()),
        Just("{ NUMBER(-victims) }".to_owned()),
        Just("{ -unknown }".to_owned()),
        Just("{ $unknown }".to_owned()),
        Just("{ message }".to_owned()),
        Just("{ $one ->\n    [one] én { -contact }\n   *[other] { $months }\n}".to_owned()),
        Just("{\"\\uFDD1\"}".to_owned()),
    ];
    prop::collection::vec(piece, 1..5).prop_filter_map("a text", |pieces| Pattern::parse(&pieces.concat()).ok())
}

/// Takes the values out of a resolved text; fails if sentinels do not follow each other as they must.
fn without_values(text: &str) -> Option<String> {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once(VALUE_BEGINS) {
        let (key, after) = after.split_once(KEY_ENDS)?;
        let (value, after) = after.split_once(VALUE_ENDS)?;
        let is_flat = !value.contains(VALUE_BEGINS) && !value.contains(KEY_ENDS);
        if !is_flat || value.is_empty() || !(key.is_empty() || key.parse::<MessageKey>().is_ok()) {
            return None;
        }
        plain.push_str(before);
        rest = after;
    }
    plain.push_str(rest);
    (!plain.contains([VALUE_BEGINS, KEY_ENDS, VALUE_ENDS].map(|sentinel| sentinel.chars().next().unwrap_or(' '))))
        .then_some(plain)
}

proptest! {
    #[test]
    fn a_text_is_resolved_whole_or_not_at_all(text in any_text(), tag in prop_oneof![Just("nb"), Just("fa-AF"), Just("rhg")]) {
        let resolver = resolver(tag);
        match resolver.resolve(None, &text) {
            Ok(shown) => {
                let plain = without_values(&shown);
                prop_assert!(plain.is_some(), "{:?}", shown);
                prop_assert!(!shown.contains(['{', '}', '\n']), "a fallback of Fluent: {:?}", shown);
            }
            Err(diagnostics) => prop_assert!(!diagnostics.is_empty()),
        }
    }
}
