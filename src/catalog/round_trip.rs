//! Tests of reading and writing catalogs together: files as data, and laws.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::catalog::{
    Allowance, Catalog, Entry, FACTS, KnownMessages, Record, RecordKind, State, StatusLine, parse, parse_knowing,
    status, text_digest, write, write_over,
};
use crate::diag::{Diagnostic, SourceFile};
use crate::digest::Digest;
use crate::locale::Locale;
use crate::text::{MessageKey, Pattern};

const CANONICAL: &str = include_str!("../../tests/data/catalog/canonical.ftl");
const LOOSE: &str = include_str!("../../tests/data/catalog/loose.ftl");
const LOOSE_CANONICAL: &str = include_str!("../../tests/data/catalog/loose.canonical.ftl");
const FACTS_CANONICAL: &str = include_str!("../../tests/data/catalog/facts.ftl");

fn arabic() -> Locale {
    "ar".parse().expect("a known locale")
}

fn read(text: &str, document: &str) -> Result<Catalog, Vec<Diagnostic>> {
    parse(&SourceFile::new("translations/ar/informasjon.ftl", text), &arabic(), document)
}

fn rewritten(text: &str, document: &str) -> String {
    let catalog = read(text, document).unwrap_or_else(|diagnostics| panic!("{diagnostics:#?}"));
    write(&catalog).unwrap_or_else(|error| panic!("{error:#?}"))
}

/// Returns each diagnostic as `line:column rule`.
fn faults(text: &str, document: &str) -> Vec<String> {
    let place = |diagnostic: &Diagnostic| {
        let (line, column) = diagnostic.place.as_ref().map_or((0, 0), crate::diag::Place::line_column);
        assert!(diagnostic.help.is_some(), "{diagnostic:?}");
        format!("{line}:{column} {}", diagnostic.rule)
    };
    read(text, document).err().unwrap_or_default().iter().map(place).collect()
}

#[test]
fn canonical_files_stay_as_they_are() {
    assert_eq!(rewritten(CANONICAL, "informasjon"), CANONICAL);
    assert_eq!(rewritten(FACTS_CANONICAL, FACTS), FACTS_CANONICAL);
}

#[test]
fn what_people_write_is_read_and_kept() {
    let mut expected = LOOSE_CANONICAL.to_owned();
    for (key, text, source) in [("damaged", "خمسة", "Fem."), ("doubled", "ستة", "Seks.")] {
        let digest = |text| text_digest(&key.parse().expect("a key"), &Pattern::parse(text).expect("a text"));
        expected = expected.replacen("#TEXT.BASIS", &format!("#{}.{}", digest(text), digest(source)), 1);
    }
    // As an editor on Windows saves it.
    let loose = format!("\u{feff}{}", LOOSE.replace('\n', "\r\n"));
    assert_eq!(rewritten(&loose, "informasjon"), expected);
    assert_eq!(rewritten(LOOSE, "informasjon"), expected);
    assert_eq!(rewritten(&expected, "informasjon"), expected);
}

#[test]
fn an_empty_file_is_an_empty_catalog() {
    for text in ["", "\n\n", "\u{feff}", "# only a comment"] {
        assert!(read(text, "informasjon").is_ok_and(|catalog| catalog.records.is_empty()), "{text:?}");
    }
}

#[test]
fn what_has_no_place_is_an_error_with_a_place() {
    let cases: &[(&str, &[&str])] = &[
        ("# source: a\na = b\n# source: a\na = c\n", &["4:1 duplicate-key"]),
        ("# source: a\n# missing: a =\n\n# source: b\n# missing: b =\n# source: a\na = c\n", &["7:1 duplicate-key"]),
        ("# source: a\na = b\n    .title = c\n", &["3:1 message-attribute"]),
        ("# source: a\na =\n\n# source: b\nb = c\n", &["2:1 empty-value"]),
        ("# source: a\na = b { -c\n\n# source: d\nd = { \n", &["2:11 broken-text", "5:6 broken-text"]),
        ("# source: a\na = b\nmissing: c = d\n", &["3:1 junk"]),
        ("# source: a\na = b\nrest of the text\nand more\n\n# source: c\nc = d\n", &["3:1 junk"]),
        ("# source: a\na = b\n1c = d\n", &["3:1 junk"]),
        (
            "# source: a\n<<<<<<< HEAD\na = b\n=======\na = c\n>>>>>>> other\n\n# source: d\nd = e\n",
            &["2:1 conflict-marker"],
        ),
        ("# source: a\n# status: x\n\n# source: b\nb = c\n", &["1:1 source-without-message"]),
        ("# source: a\n# a = b\n\n# source: c\nc = d\n", &["2:1 source-without-message"]),
        (
            "# source: a\n\n## group\n# source: c\nc = d\n# source: e",
            &["1:1 source-without-message", "6:1 source-without-message"],
        ),
        ("# missing: a =\n", &["1:1 stub-without-source"]),
        ("# source: a\n-a = b\n", &["2:1 misplaced-key"]),
        ("a = b\n\nc = d\n    .title = e\n", &["1:1 foreign-catalog"]),
        ("# allow: rule why #7f3a91c2.0b12cd34\n# ok\na = b\n", &["3:1 foreign-catalog"]),
        ("# source: a\na = \u{200b}\n\n# source: b\nb = { \"\" }\n", &["2:1 empty-value", "5:1 empty-value"]),
        ("# source: a\n# obsolete:\n# | no key\n", &["3:1 broken-text"]),
        ("# source: a\n# obsolete:\n# | a = { b\n", &["3:1 broken-text"]),
        ("# source: a\n# missing: a = { b\n", &["2:19 broken-text"]),
    ];
    for (text, expected) in cases {
        assert_eq!(faults(text, "informasjon"), *expected, "{text}");
    }
    assert_eq!(faults("# source: a\na = b\n", FACTS), ["2:1 misplaced-key"]);
}

#[test]
fn a_translation_in_a_comment_is_named() {
    let diagnostics = read("# source: a\n# a = b\n", "informasjon").expect_err("no message");
    assert!(diagnostics[0].help.as_ref().is_some_and(|help| help.contains("delete `# `")), "{diagnostics:?}");
}

#[test]
fn a_catalog_that_would_be_read_otherwise_is_not_written() {
    let record = |comment: &str| {
        let entry = Entry::new("a".parse().expect("a key"), Pattern::parse("b").expect("a text"));
        Record { group: None, note: None, comments: vec![comment.to_owned()], kind: RecordKind::Obsolete(entry) }
    };
    let mut catalog = Catalog::new(&arabic(), "informasjon");
    for comment in ["two\nlines", "source: of nothing", "ends in a space "] {
        catalog.records = vec![record(comment)];
        assert!(write(&catalog).is_err() && write_over(b"", &catalog).is_err(), "{comment}");
    }
    catalog.records = vec![record("a"), record("b")];
    assert!(write(&catalog).is_err() && write_over(b"", &catalog).is_err(), "a key twice");
}

#[test]
fn a_file_into_which_an_editor_put_something_can_be_written() {
    let file = "### informasjon, Arabic (ar). To translate: delete “# missing: ” and write after “=”. \
                Lines that begin with “#” are kept by polyfold.\n\n## T\n\n# note: n\n# source: T\n# missing: t =\n\n\
                # a comment\n# source: U\n# ok\nu = V\n\n\
                ### End. Below this line polyfold keeps translations of texts that were deleted.\n\n\
                # source: W\n# obsolete:\n# | w = X\n";
    assert_eq!(rewritten(file, "informasjon"), file);
    let mut broken = Vec::new();
    for at in (0..=file.len()).filter(|at| file.is_char_boundary(*at)) {
        for piece in [
            "\n", "\n\n", "\r", "\r\n", "#", "##", "###", "# ", "#\n", "\n#", "\n# ", "\n##", "\n### ", " ", "\t",
            "\u{a0}", "=",
        ] {
            let text = format!("{}{piece}{}", &file[..at], &file[at..]);
            if let Ok(catalog) = read(&text, "informasjon")
                && let Err(error) = write(&catalog)
            {
                broken.push(format!("{at} {piece:?}: {error}"));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn groups_stay_when_records_become_obsolete() {
    let record = |key: &str, group: Option<&str>, is_obsolete: bool| {
        let entry = Entry::new(key.parse().expect("a key"), Pattern::parse("b").expect("a text"));
        let kind = if is_obsolete { RecordKind::Obsolete(entry) } else { RecordKind::Entry(entry) };
        Record { group: group.map(str::to_owned), note: None, comments: Vec::new(), kind }
    };
    let mut catalog = Catalog::new(&arabic(), "informasjon");
    catalog.records = vec![
        record("a", Some("one"), true),
        record("b", None, false),
        record("c", Some("two"), true),
        record("d", Some("three"), false),
        record("e", Some("four"), true),
        record("f", Some("five"), true),
    ];
    catalog.put_obsolete_last();
    let order: Vec<_> = catalog.records.iter().map(|record| (record.key().as_str(), record.group.as_deref())).collect();
    assert_eq!(
        order,
        [
            ("b", Some("one")),
            ("d", Some("three")),
            ("a", None),
            ("c", Some("two")),
            ("e", Some("four")),
            ("f", Some("five")),
        ]
    );
}

// Catalogs of any kind.

fn any_text() -> impl Strategy<Value = Pattern> {
    let piece = prop_oneof![
        "[a-zæøåأبжक⏎ ]{1,8}",
        Just("**b** ".to_owned()),
        Just("{ -rosa-phone }".to_owned()),
        Just("{\"{\"}".to_owned()),
        Just("# x = y".to_owned()),
        Just("\"quoted ".to_owned()),
        Just("[a](b) ".to_owned()),
        Just("{ $n ->\n    [one] én\n   *[other] { $n } \"flere ⏎\n}".to_owned()),
    ];
    prop::collection::vec(piece, 1..4).prop_filter_map("a text", |pieces| Pattern::parse(&pieces.concat()).ok())
}

fn any_line() -> impl Strategy<Value = String> {
    "[a-zæ#=|][a-zæ:=#| ]{0,10}[a-zæ=]".prop_filter("a comment of a person", |line| {
        crate::catalog::line::Keyword::split(line).is_none() && crate::catalog::scan::message_head(line).is_none()
    })
}

fn any_digest() -> impl Strategy<Value = Digest> {
    any::<u32>().prop_map(|number| Digest::of(&[&number.to_string()]))
}

prop_compose! {
    fn any_status()(
        state in prop_oneof![Just(State::Draft), Just(State::Translated), Just(State::Approved)],
        day in prop::option::of(Just("2026-03-18".parse().expect("a day"))),
        by in prop::option::of("[A-Z]{2}"),
        text in any_digest(),
        basis in any_digest(),
        now in prop::option::of(any_digest()),
    ) -> StatusLine {
        StatusLine { state, day, by, text, basis, now }
    }
}

prop_compose! {
    fn any_entry()(
        text in any_text(),
        source in prop::option::of(any_text()),
        source_now in prop::option::of(any_text()),
        change in prop::option::of(any_line()),
        is_confirmed in any::<bool>(),
        status in prop::option::of(any_status()),
        allowances in prop::collection::vec(
            ("[a-z-]{1,8}", any_line(), any_digest(), any_digest())
                .prop_map(|(rule, reason, text, basis)| Allowance { rule, reason, text, basis }),
            0..2,
        ),
    ) -> Entry {
        let key = "replaced".parse().expect("a key");
        Entry { source, source_now, change, is_confirmed, status, allowances, ..Entry::new(key, text) }
    }
}

prop_compose! {
    fn any_record()(
        group in prop::option::of(any_line()),
        note in prop::option::of(any_line().prop_map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))),
        comments in prop::collection::vec(any_line(), 0..3),
        kind in prop_oneof![
            any_entry().prop_map(RecordKind::Entry),
            any_entry().prop_map(RecordKind::Obsolete),
            any_text().prop_map(|source| {
                RecordKind::Stub { key: "replaced".parse().expect("a key"), source }
            }),
        ],
    ) -> Record {
        Record { group, note, comments, kind }
    }
}

prop_compose! {
    fn any_catalog()(
        notes in prop::collection::vec(any_line(), 0..3),
        records in prop::collection::vec(any_record(), 0..6),
        trailing in prop::collection::vec(any_line(), 0..3),
    ) -> Catalog {
        let mut catalog = Catalog { notes, records, trailing, ..Catalog::new(&arabic(), "informasjon") };
        for (index, record) in catalog.records.iter_mut().enumerate() {
            let new_key: MessageKey = format!("key-{index}").parse().expect("a key");
            match &mut record.kind {
                RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => entry.key = new_key,
                RecordKind::Stub { key, .. } => *key = new_key,
            }
        }
        // Without any metadata it would be a catalog of another tool.
        let entry = Entry {
            source: Pattern::parse("kilde").ok(),
            ..Entry::new("last".parse().expect("a key"), Pattern::parse("text").expect("a text"))
        };
        catalog.records.push(Record { group: None, note: None, comments: Vec::new(), kind: RecordKind::Entry(entry) });
        catalog.put_obsolete_last();
        catalog
    }
}

/// Returns the key and the source text of a record that shows one.
fn shown(record: &Record) -> Option<(&MessageKey, &Pattern)> {
    match &record.kind {
        RecordKind::Stub { key, source } => Some((key, source)),
        RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => Some((&entry.key, entry.source.as_ref()?)),
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(catalog in any_catalog()) {
        let text = write(&catalog).map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
        let back = read(&text, "informasjon").map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
        prop_assert_eq!(&back, &catalog);
        prop_assert_eq!(write(&back).ok(), Some(text));
    }

    #[test]
    fn what_is_written_over_a_file_is_what_would_be_written_anew(old in any_catalog(), new in any_catalog(), kept in 0_usize..6) {
        let mut new = new;
        let is_last = |record: &Record| record.key().as_str() == "last";
        for (record, old) in new.records.iter_mut().zip(&old.records).take(kept) {
            if !is_last(record) && !is_last(old) {
                *record = old.clone();
            }
        }
        let mut keys = BTreeSet::new();
        new.records.retain(|record| keys.insert(record.key().clone()));
        new.put_obsolete_last();
        let (old, anew) = (write(&old).unwrap_or_default(), write(&new).ok());
        prop_assert!(anew.is_some());
        let over = write_over(old.as_bytes(), &new).map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
        prop_assert_eq!(over.unwrap_or(old), anew.unwrap_or_default());
    }

    /// What is known spares work and changes nothing, whether it stands in the file, in another order, or not at all.
    #[test]
    fn what_is_known_makes_no_difference_to_what_is_read(
        catalog in any_catalog(),
        other in any_catalog(),
        turned_by in 0_usize..6,
        damages in prop::collection::vec(any_damage(), 0..3),
    ) {
        let text = write(&catalog).map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
        let text = damages.iter().fold(text, |text, damage| damaged(&text, damage));
        let file = SourceFile::new("translations/ar/informasjon.ftl", text);
        let mut known: Vec<_> = catalog.records.iter().chain(&other.records).filter_map(shown).collect();
        let count = known.len();
        known.rotate_left(turned_by % count.max(1));
        let knowing = parse_knowing(&file, &arabic(), "informasjon", &KnownMessages::new(known));
        let plain = parse(&file, &arabic(), "informasjon");
        let written = |read: &Result<Catalog, Vec<Diagnostic>>| read.as_ref().ok().and_then(|read| write(read).ok());
        prop_assert_eq!(written(&knowing), written(&plain));
        prop_assert_eq!(knowing, plain);
    }

    #[test]
    fn what_is_written_is_fluent(catalog in any_catalog()) {
        let text = write(&catalog).map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
        let parsed = fluent_syntax::parser::parse(text.as_str());
        prop_assert!(parsed.is_ok(), "{:?}\n{}", parsed.err().map(|(_, errors)| errors), text);
    }

    #[test]
    fn no_input_panics_and_what_is_read_can_be_written(
        lines in prop::collection::vec(prop_oneof![
            any_line(), any_line().prop_map(|line| format!("# {line}")), Just(String::new()),
            Just("# source: a".to_owned()), Just("# source now: b".to_owned()), Just("# status: approved #00000000.00000000".to_owned()),
            Just("# status: what".to_owned()), Just("# ok".to_owned()), Just("# missing: k =".to_owned()), Just("# missing: l =".to_owned()),
            Just("k = text".to_owned()), Just("l = { $n ->".to_owned()), Just("   *[other] b".to_owned()), Just("}".to_owned()),
            Just("# obsolete:".to_owned()), Just("# | m = n".to_owned()), Just("## group".to_owned()), Just("### note".to_owned()),
            Just("# note: n".to_owned()), Just("# change: c".to_owned()), Just("# allow: r why #00000000.00000000".to_owned()),
            Just("    more".to_owned()), Just("\tmore".to_owned()), Just("<<<<<<< a".to_owned()), "\\PC{0,12}",
        ], 0..14),
    ) {
        let text = lines.join("\n");
        if let Ok(catalog) = read(&text, "informasjon") {
            let written = write(&catalog).map_err(|error| TestCaseError::fail(format!("{error:#?}\n{text}")))?;
            let words = |text: &str| {
                let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
                words.sort();
                words
            };
            let kept = words(&written);
            for line in lines.iter().filter(|line| line.contains("more") || line.contains("text")) {
                for word in words(line) {
                    prop_assert!(kept.contains(&word), "{} is lost of\n{}\nin\n{}", word, text, written);
                }
            }
            let again = read(&written, "informasjon").map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
            prop_assert_eq!(write(&again).ok(), Some(written));
        }
    }

    /// The rule above all rules, at the level of bytes: whatever happens to a file, no entry counts as done unless
    /// its text and the source shown with it are what the status was given for.
    #[test]
    fn no_damage_to_a_file_makes_an_entry_done(damages in prop::collection::vec(any_damage(), 1..6)) {
        let (mut text, facts) = signed_file();
        for damage in &damages {
            text = damaged(&text, damage);
        }
        let Ok(catalog) = read(&text, "informasjon") else { return Ok(()) };
        for entry in catalog.records.iter().filter_map(Record::entry) {
            for (key, source, translation) in &facts {
                let is_done = status(Some(entry), source).is_done();
                prop_assert!(!is_done || (entry.key == *key && entry.text == *translation), "{}", text);
            }
        }
        let written = write(&catalog).map_err(|error| TestCaseError::fail(format!("{error:#?}\n{text}")))?;
        let again = read(&written, "informasjon").map_err(|error| TestCaseError::fail(format!("{error:#?}")))?;
        prop_assert_eq!(again, catalog);
    }
}

/// Returns a catalog of done entries, one of them outdated, and what they were done for.
fn signed_file() -> (String, Vec<(MessageKey, Pattern, Pattern)>) {
    let mut catalog = Catalog::new(&arabic(), "informasjon");
    let mut facts = Vec::new();
    for (number, now) in [(1, None), (2, Some("Ring 9.")), (3, None)] {
        let key: MessageKey = format!("call-{number}").parse().expect("a key");
        let pattern = |text: String| Pattern::parse(&text).expect("a text");
        let (source, text) = (pattern(format!("Ring {number}.")), pattern(format!("اتصل {number}.")));
        let source_now = now.map(|now| pattern(now.to_owned()));
        let digest = |pattern: &Pattern| text_digest(&key, pattern);
        let status = StatusLine {
            state: State::Approved,
            day: None,
            by: None,
            text: digest(&text),
            basis: digest(&source),
            now: source_now.as_ref().map(digest),
        };
        let entry = Entry {
            source: Some(source.clone()),
            source_now,
            status: Some(status),
            ..Entry::new(key.clone(), text.clone())
        };
        let kind = RecordKind::Entry(entry);
        catalog.records.push(Record { group: None, note: None, comments: Vec::new(), kind });
        facts.push((key, source, text));
    }
    (write(&catalog).expect("a catalog that can be written"), facts)
}

/// Something that editors, merges and people do to a file; numbers are taken round the file's length.
#[derive(Debug, Clone)]
enum Damage {
    DeleteLine(usize),
    RepeatLine(usize, usize),
    SwapLines(usize, usize),
    ReplaceWord(usize, &'static str),
}

fn any_damage() -> impl Strategy<Value = Damage> {
    let word = prop_oneof![Just("1."), Just("2."), Just("9."), Just("call-2"), Just("{"), Just("#"), Just("draft")];
    prop_oneof![
        any::<usize>().prop_map(Damage::DeleteLine),
        any::<(usize, usize)>().prop_map(|(from, to)| Damage::RepeatLine(from, to)),
        any::<(usize, usize)>().prop_map(|(a, b)| Damage::SwapLines(a, b)),
        (any::<usize>(), word).prop_map(|(at, word)| Damage::ReplaceWord(at, word)),
    ]
}

fn damaged(text: &str, damage: &Damage) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let count = lines.len().max(1);
    if lines.is_empty() {
        return String::new();
    }
    match damage {
        Damage::DeleteLine(at) => {
            lines.remove(at % count);
        }
        Damage::RepeatLine(from, to) => lines.insert(to % count, lines[from % count].clone()),
        Damage::SwapLines(a, b) => lines.swap(a % count, b % count),
        Damage::ReplaceWord(at, word) => {
            let mut words: Vec<&str> = text.split(' ').collect();
            let index = at % words.len();
            words[index] = word;
            return words.join(" ");
        }
    }
    lines.join("\n") + "\n"
}
