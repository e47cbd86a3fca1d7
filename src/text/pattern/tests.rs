//! Patterns as people write them, and what is the same to a reader.

use super::*;

fn pattern(raw: &str) -> Pattern {
    Pattern::parse(raw).unwrap_or_else(|error| panic!("{raw}: {error}"))
}

#[test]
fn a_wrapped_text_becomes_one_line() {
    assert_eq!(pattern("one\n    two\n    three").as_str(), "one two three");
}

#[test]
fn a_selector_is_kept_as_written() {
    let raw = "{ $n ->\n    [one] dag\n   *[other] dager\n}";
    assert_eq!(pattern(raw).as_str(), raw);
    assert_eq!(pattern("{ $n ->  \r\n\r\n    [one] dag\r\n   *[other] dager\r\n}").as_str(), raw);
}

#[test]
fn a_selector_inside_a_placeable_keeps_its_lines() {
    let raw = "{ { $n ->\n    [one] dag\n   *[other] dager\n} }";
    assert_eq!(pattern(pattern(raw).as_str()), pattern(raw));
    assert!(pattern(raw).is_multiline());
}

#[test]
fn a_leading_mark_that_is_special_on_a_line_of_its_own_is_guarded() {
    for raw in ["*a*", "[a] b", ".a"] {
        assert_eq!(pattern(raw).as_str(), format!("{{\"\"}}{raw}"));
        assert_eq!(pattern(pattern(raw).as_str()).as_str(), pattern(raw).as_str(), "{raw}: guarded once");
    }
}

#[test]
fn a_text_that_is_simple_is_what_the_long_way_makes_of_it() {
    let characters = (0..0x3000).filter_map(char::from_u32).chain(['\u{feff}', '😀', '文']);
    for c in characters {
        for text in [format!("a{c}b"), format!("å{c} b"), format!("{c}a"), format!("a {c}{c} é")] {
            let trimmed = text.trim();
            if is_simple(trimmed) {
                assert!(is_plain_line(trimmed), "{text:?}");
                assert_eq!((guarded(single_line(trimmed)), normalize(trimmed)), (trimmed.into(), trimmed.into()));
            }
        }
    }
    assert!(is_simple("Ring **112** når du er i fare!") && !is_simple("a  b") && !is_simple("a « b"));
}

#[test]
fn what_shows_nothing_is_no_text() {
    for text in ["", " ", "\u{a0}", "\u{200b}", " \u{ad}\u{2060} ", "\u{200e}\u{2067} \u{2069}", "{ \"\" }"] {
        assert!(Pattern::parse(text).is_err_and(|error| error.is_empty()), "{text:?}");
    }
    for text in ["-", "\u{200b}ខ", "{ $n }", "<br>"] {
        assert!(Pattern::parse(text).is_ok(), "{text:?}");
    }
}

#[test]
fn small_differences_are_none() {
    for (a, b) in [
        ("«Ja», sa hun", "\"Ja\",  sa hun"),
        ("22\u{a0}33", "22 33"),
        ("e\u{301}", "é"),
        ("e\u{2060}\u{301}", "é"),
        ("เอา\u{2060}รัด\u{2060}เอา\u{2060}เปรียบ", "เอารัดเอาเปรียบ"),
        ("Ka-\u{2060}ganacsiga dad\u{ad}ka", "Ka-ganacsiga dadka"),
        ("ជនរង\u{200b}គ្រោះ", "ជនរងគ្រោះ"),
        ("{-phone}", "{ -phone }"),
        ("{\"\"}**Ja**", "**Ja**"),
        ("{ $n ->\n [one] a\n *[other] b\n }", "{$n ->\n    [one]  a\n   *[other] b\n}"),
    ] {
        assert_eq!(pattern(a), pattern(b), "{a} / {b}");
    }
    assert_ne!(pattern("ja"), pattern("nei"));
    assert_ne!(pattern("می\u{200c}روم"), pattern("میروم"), "a joiner between letters is seen");
    assert_ne!(pattern("{ -a }"), pattern("{ -b }"));
}

#[test]
fn literal_braces_and_leading_marks_are_escaped() {
    let segments = [Segment::Text("**a** {b} ".into()), Segment::Placeable("-c".into())];
    let built = Pattern::from_segments(&segments).expect("not empty");
    assert_eq!(built.as_str(), "{\"\"}**a** {\"{\"}b{\"}\"} { -c }");
    assert_eq!(built.segments(), segments);
}

#[test]
fn references_are_found_in_every_variant() {
    let references = pattern("{ $n ->\n [one] { -a }\n *[other] { DATETIME(-b) }\n }").references();
    assert_eq!(references.terms.iter().map(MessageKey::as_str).collect::<Vec<_>>(), ["-a", "-b"]);
    assert!(references.variables.contains("n") && references.functions.contains("DATETIME"));
}

#[test]
fn a_text_that_is_nested_too_deep_is_refused() {
    for raw in ["{".repeat(100_000), "{ F(".repeat(100_000), "{ $n ->\n *[a] ".repeat(100_000)] {
        assert!(Pattern::parse(&raw).is_err_and(|error| error.message.starts_with("more than 24 braces")));
    }
}

#[test]
fn broken_patterns_are_refused_with_a_place() {
    for raw in ["", "  ", "{\"\"}", "{ ", "a { -b", "{ $x -> [one] a }", "a\n.attr = x", "a\nb = c"] {
        assert!(Pattern::parse(raw).is_err(), "{raw:?}");
    }
    assert_eq!(Pattern::parse("ab { -c").map_err(|error| error.offset > 2), Err(true));
}
