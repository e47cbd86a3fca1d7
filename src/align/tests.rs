//! Alignment cases as data, and the laws of alignment.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::align::testing::{edit, edited, words};
use crate::text::COMPARISONS;

const FILES: [&str; 4] = [
    include_str!("../../tests/data/align/edits.txt"),
    include_str!("../../tests/data/align/moves.txt"),
    include_str!("../../tests/data/align/parts.txt"),
    include_str!("../../tests/data/align/equal.txt"),
];

struct Line<'a> {
    label: &'a str,
    text: Pattern,
    kind: MessageKind,
}

fn line(line: &str) -> Line<'_> {
    let (label, text) = line.split_once(" | ").unwrap_or_else(|| panic!("no `label | text`: {line}"));
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    let marks = [
        ("- ", MessageKind::ListItem),
        ("head: ", MessageKind::TableHead),
        ("cell: ", MessageKind::TableCell),
        ("alt: ", MessageKind::AltText),
        ("caption: ", MessageKind::Caption),
        ("note: ", MessageKind::Footnote),
        ("box: ", MessageKind::Callout),
    ];
    let marked = marks.iter().find_map(|(mark, kind)| Some((*kind, text.strip_prefix(mark)?)));
    let (kind, text) = match (marked, u8::try_from(level)) {
        (Some(marked), _) => marked,
        (None, Ok(1..)) => (MessageKind::Heading(u8::try_from(level).unwrap_or(6)), &text[level + 1..]),
        (None, _) => (MessageKind::Paragraph, text),
    };
    Line { label: label.trim(), text: Pattern::parse(text).expect("a pattern"), kind }
}

fn section<'a>(case: &'a str, name: &str) -> Vec<Line<'a>> {
    let lines = case.lines().skip_while(|line| *line != format!("--- {name}")).skip(1);
    lines.take_while(|line| !line.starts_with("---")).filter(|line| !line.trim().is_empty()).map(line).collect()
}

fn old_messages<'a>(lines: &'a [Line<'_>]) -> Vec<OldMessage<'a>> {
    let is_heading = |line: &Line<'_>| matches!(line.kind, MessageKind::Heading(_));
    lines.iter().map(|line| OldMessage { text: &line.text, earlier: &[], is_heading: is_heading(line) }).collect()
}

fn new_messages<'a>(lines: &'a [Line<'_>]) -> Vec<NewMessage<'a>> {
    let mut heading = None;
    let mut messages = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        messages.push(NewMessage { text: &line.text, kind: line.kind, heading, cell: None, pinned: None });
        if matches!(line.kind, MessageKind::Heading(_)) {
            heading = Some(index);
        }
    }
    messages
}

fn described(origin: &Origin, before: &[Line<'_>], retired: &[Line<'_>]) -> String {
    match origin {
        Origin::Kept { old, merged, .. } if !merged.is_empty() => {
            let names: Vec<_> = std::iter::once(old).chain(merged).map(|old| before[*old].label).collect();
            format!("merged {}", names.join(" "))
        }
        Origin::Kept { old, relation, .. } => {
            let what = match relation {
                Relation::Unchanged => "",
                Relation::Edited => "edited ",
                Relation::Moved => "moved ",
                Relation::MovedEdited => "moved edited ",
            };
            format!("{what}{}", before[*old].label)
        }
        Origin::Returned { retired: index } => format!("returned {}", retired[*index].label),
        Origin::SplitFrom { old } => format!("split {}", before[*old].label),
        Origin::Added => "new".to_owned(),
    }
}

#[test]
fn every_case_is_aligned_as_its_author_meant() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in FILES.iter().flat_map(|file| file.split("=== ")).filter(|case| case.contains("--- after")) {
        count += 1;
        let (before, retired, after) = (section(case, "before"), section(case, "retired"), section(case, "after"));
        let texts: Vec<_> = retired.iter().map(|line| &line.text).collect();
        let alignment = align(&old_messages(&before), &texts, &new_messages(&after));
        let found: Vec<_> = alignment.origins.iter().map(|origin| described(origin, &before, &retired)).collect();
        let expected: Vec<_> = after.iter().map(|line| line.label).collect();
        let kept: BTreeSet<_> =
            expected.iter().filter(|label| !label.starts_with("split")).map(|label| kept_name(label)).collect();
        let gone: Vec<_> = before.iter().map(|line| line.label).filter(|name| !kept.contains(name)).collect();
        let removed: Vec<_> = alignment.removed.iter().map(|old| before[*old].label).collect();
        if found != expected || removed != gone {
            let title = case.lines().next().unwrap_or_default();
            wrong.push(format!(
                "{title}\n  found    {found:?} without {removed:?}\n  expected {expected:?} without {gone:?}"
            ));
        }
    }
    assert!(count >= 40, "{count} cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns the name of the old message that a label says is kept.
fn kept_name(label: &str) -> &str {
    let names = label.trim_start_matches("moved ").trim_start_matches("edited ").trim_start_matches("merged ");
    names.split(' ').next().unwrap_or(names)
}

#[test]
fn an_author_pins_a_message_by_its_key() {
    let (before, after) = (
        [line("a | Ring politiet."), line("b | Barn får en representant.")],
        [line("x | Noe helt annet."), line("y | Barn får en representant.")],
    );
    let mut new = new_messages(&after);
    new.swap(0, 1);
    new[1].pinned = Some(0);
    let alignment = align(&old_messages(&before), &[], &new);
    assert!(matches!(alignment.origins[1], Origin::Kept { old: 0, .. }), "{alignment:?}");
}

#[test]
fn a_message_that_says_again_what_it_said_before_is_the_same() {
    let before = [line("a | Ring politiet."), line("b | Vent her."), line("c | Hjelpen er gratis.")];
    let after = [line("x | Kom inn."), line("y | Helt nytt."), line("z | Ring politiet.")];
    let earlier = pattern_of("Kom inn.");
    let mut old = old_messages(&before);
    let earlier = [&earlier];
    old[2].earlier = &earlier;
    let alignment = align(&old, &[], &new_messages(&after));
    assert!(matches!(alignment.origins[0], Origin::Kept { old: 2, .. }), "{alignment:?}");
}

fn pattern_of(text: &str) -> Pattern {
    Pattern::parse(text).expect("a pattern")
}

fn lines(texts: &[String]) -> Vec<Line<'static>> {
    let kind = |index: usize| if index.is_multiple_of(5) { MessageKind::Heading(2) } else { MessageKind::Paragraph };
    let pattern = |text: &String| Pattern::parse(text).expect("a pattern");
    texts.iter().enumerate().map(|(index, text)| Line { label: "", text: pattern(text), kind: kind(index) }).collect()
}

proptest! {
    #[test]
    fn each_old_message_is_used_once(
        texts in prop::collection::vec(words(), 0..20), edits in prop::collection::vec(edit(), 0..10),
        retired in prop::collection::vec(words(), 0..4),
    ) {
        let (before, after, retired) = (lines(&texts), lines(&edited(&texts, &edits)), lines(&retired));
        let retired: Vec<_> = retired.iter().map(|line| &line.text).collect();
        let alignment = align(&old_messages(&before), &retired, &new_messages(&after));
        prop_assert_eq!(alignment.origins.len(), after.len());
        let mut used: Vec<usize> = alignment.removed.clone();
        let mut back = BTreeSet::new();
        for (index, origin) in alignment.origins.iter().enumerate() {
            match origin {
                Origin::Kept { old, relation, merged } => {
                    used.push(*old);
                    let is_same = before[*old].text == after[index].text;
                    prop_assert_eq!(is_same, matches!(relation, Relation::Unchanged | Relation::Moved));
                    prop_assert!(merged.iter().all(|old| alignment.removed.contains(old)));
                }
                Origin::Returned { retired: index } => prop_assert!(back.insert(*index)),
                Origin::SplitFrom { .. } | Origin::Added => {}
            }
        }
        used.sort_unstable();
        prop_assert_eq!(used, (0..before.len()).collect::<Vec<_>>());
    }

    #[test]
    fn what_did_not_change_is_unchanged(texts in prop::collection::vec(words(), 0..30)) {
        let both = lines(&texts);
        let alignment = align(&old_messages(&both), &[], &new_messages(&both));
        for (index, origin) in alignment.origins.iter().enumerate() {
            prop_assert_eq!(origin, &Origin::Kept { old: index, relation: Relation::Unchanged, merged: vec![] });
        }
    }

    #[test]
    fn messages_in_another_order_keep_their_keys(
        (texts, order) in prop::collection::btree_set(words(), 1..30).prop_flat_map(|texts| {
            let texts: Vec<_> = texts.into_iter().collect();
            let order = Just((0..texts.len()).collect::<Vec<_>>()).prop_shuffle();
            (Just(texts), order)
        })
    ) {
        let before = lines(&texts);
        let shuffled: Vec<_> = order.iter().map(|index| texts[*index].clone()).collect();
        let after = lines(&shuffled);
        let alignment = align(&old_messages(&before), &[], &new_messages(&after));
        let found: Vec<_> = alignment.origins.iter().map(|origin| match origin {
            Origin::Kept { old, .. } => *old,
            other => panic!("{other:?}"),
        }).collect();
        prop_assert_eq!(found, order);
    }

    #[test]
    fn no_text_is_new_while_an_equal_old_one_is_gone(
        texts in prop::collection::vec(words(), 0..12), edits in prop::collection::vec(edit(), 0..6),
    ) {
        let (before, after) = (lines(&texts), lines(&edited(&texts, &edits)));
        let alignment = align(&old_messages(&before), &[], &new_messages(&after));
        let gone: BTreeMap<_, _> = alignment.removed.iter().map(|old| (before[*old].text.normalized(), old)).collect();
        for (index, origin) in alignment.origins.iter().enumerate() {
            if *origin == Origin::Added {
                prop_assert!(!gone.contains_key(after[index].text.normalized()), "{:?}", after[index].text);
            }
        }
    }
}

/// Returns a document of so many lines.
fn document(count: usize, line: impl Fn(usize) -> String) -> String {
    let lines: Vec<String> = (0..count).map(|number| format!("x | {}", line(number))).collect();
    lines.join("\n")
}

fn cell(number: usize, word: &str) -> String {
    format!("cell: Kontoret {word} åpent fra klokken {} i uke {number}", number % 9)
}

fn half(number: usize) -> String {
    format!("Her er del {number} av en tekst om {}", number / 2)
}

/// Documents of so many messages, as they were and as they are, that an alignment might take far too long over.
fn shapes(count: usize) -> [(&'static str, String, String); 6] {
    let in_gaps = |number, word| if number % 63 == 0 { format!("## Del {number}") } else { cell(number, word) };
    let whole = |number| format!("{} {}", half(2 * number), half(2 * number + 1));
    [
        ("near-identical", document(count, |n| cell(n, "er")), document(count, |n| cell(n, "holder"))),
        (
            "and in another order",
            document(count, |n| cell(n, "er")),
            document(count, |n| cell(n * 7 % count, "holder")),
        ),
        ("and in small gaps", document(count, |n| in_gaps(n, "er")), document(count, |n| in_gaps(n, "holder"))),
        ("equal", document(count, |_| "Ring oss i dag".to_owned()), document(count, |_| "Ring oss nå".to_owned())),
        ("split", document(count, whole), document(2 * count, half)),
        ("exchanged", document(count, |n| format!("a{n} b{n} c{n}")), document(count, |n| format!("d{n} e{n} f{n}"))),
    ]
}

#[test]
fn the_work_grows_no_faster_than_the_document() {
    let work = |(_, old, new): &(&str, String, String)| {
        let (old, new): (Vec<_>, Vec<_>) = (old.lines().map(line).collect(), new.lines().map(line).collect());
        COMPARISONS.set(0);
        align(&old_messages(&old), &[], &new_messages(&new));
        COMPARISONS.get()
    };
    for (small, large) in shapes(250).iter().zip(&shapes(1000)) {
        let (name, small, large) = (small.0, work(small), work(large));
        assert!(large <= 5 * small + 1000, "{name}: {small} comparisons of 250 messages, {large} of 1000");
        assert!(large <= 1000 * MOST_COMPARISONS, "{name}: {large} comparisons");
    }
}

/// So often may a message be compared, whatever the document.
const MOST_COMPARISONS: usize = 600;
