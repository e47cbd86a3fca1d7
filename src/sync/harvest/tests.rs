//! What a harvest makes of entries that people saved.

use super::*;
use crate::catalog::{Catalog, Record, RecordKind};
use crate::sync::testing::{key, pattern, today};

const OLD: &str = "Ring 112 om { $n } dager.";
const NEW: &str = "Ring 113 på { -rosa-phone }.";

/// An entry translated from `OLD`, outdated by `NEW` when `now` is given; signed and dated long ago.
fn entry(state: State, now: Option<&str>) -> Entry {
    let key = key("call");
    let (source, text) = (pattern(OLD), pattern("Call 112 in { $n } days."));
    let source_now = now.map(pattern);
    let digest = |text: &Pattern| text_digest(&key, text);
    let status = StatusLine {
        state,
        day: "2020-01-01".parse().ok(),
        by: Some("KN".into()),
        text: digest(&text),
        basis: digest(&source),
        now: source_now.as_ref().map(digest),
    };
    Entry {
        key,
        text,
        source: Some(source),
        change: source_now.as_ref().map(|_| "…".into()),
        source_now,
        is_confirmed: false,
        status: Some(status),
        allowances: Vec::new(),
        span: 0..0,
    }
}

fn harvested(entry: Entry) -> Harvest {
    Harvester::new(&today()).harvest(entry)
}

fn line(harvest: &Harvest) -> &StatusLine {
    harvest.entry.status.as_ref().expect("a status line")
}

/// Checks that the entry has that state, given today by nobody in particular, for its text and that source.
#[track_caller]
fn check(harvest: &Harvest, state: State, basis: &str) {
    let (entry, line) = (&harvest.entry, line(harvest));
    assert_eq!((line.state, line.by.as_deref(), line.day.as_ref()), (state, None, Some(&today())));
    assert_eq!(line.text, text_digest(&entry.key, &entry.text));
    assert_eq!(line.basis, text_digest(&entry.key, &pattern(basis)));
    assert_eq!(entry.source.as_ref(), Some(&pattern(basis)));
    assert_eq!(line.now, entry.source_now.as_ref().map(|now| text_digest(&entry.key, now)));
    assert!(!entry.is_confirmed);
}

fn edited(mut entry: Entry, text: &str) -> Entry {
    entry.text = pattern(text);
    entry
}

fn confirmed(mut entry: Entry) -> Entry {
    entry.is_confirmed = true;
    entry
}

#[test]
fn what_nobody_touched_stays() {
    for state in [State::Draft, State::Translated, State::Approved] {
        for now in [None, Some(NEW)] {
            let before = entry(state, now);
            assert_eq!(harvested(before.clone()), Harvest { entry: before, event: None });
        }
    }
}

#[test]
fn a_difference_that_nobody_sees_is_no_edit() {
    let before = edited(entry(State::Approved, None), "Call\u{a0}112 in {$n} days.");
    assert_eq!(harvested(before).event, None);
}

#[test]
fn an_edit_is_translated_whatever_it_was() {
    for state in [State::Draft, State::Translated, State::Approved] {
        let harvest = harvested(edited(entry(state, None), "Phone 112 in { $n } days."));
        assert_eq!(harvest.event, Some(HarvestEvent::Translated));
        check(&harvest, State::Translated, OLD);
    }
}

#[test]
fn an_edit_that_follows_the_change_takes_the_newer_source() {
    for text in ["Call 113, or { -rosa-phone }.", "اتصل بالرقم ١١٣ أو { -rosa-phone }."] {
        let harvest = harvested(edited(entry(State::Approved, Some(NEW)), text));
        assert_eq!(harvest.event, Some(HarvestEvent::Updated), "{text}");
        check(&harvest, State::Translated, NEW);
        assert_eq!((&harvest.entry.source_now, &harvest.entry.change), (&None, &None));
    }
}

#[test]
fn an_edit_that_does_not_follow_the_change_stays_outdated_and_unrecorded() {
    let all = |values: &[&str]| values.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    for (text, missing, left) in [
        ("Please call 112 in { $n } days.", &["-rosa-phone", "113"][..], &["$n", "112"][..]),
        ("Call 113.", &["-rosa-phone"], &[]),
        ("Call 113 or 112 or { -rosa-phone }.", &[], &["112"]),
        ("Call 113 or { -rosa-phone } in { $n } days.", &[], &["$n"]),
    ] {
        let before = edited(entry(State::Translated, Some(NEW)), text);
        let harvest = harvested(before.clone());
        assert_eq!(harvest.event, Some(HarvestEvent::Refused { missing: all(missing), left: all(left) }), "{text}");
        assert_eq!(harvest.entry, before);
    }
}

#[test]
fn a_change_of_wording_asks_for_no_value() {
    let harvest =
        harvested(edited(entry(State::Translated, Some("Ring straks 112 om { $n } dager.")), "Call now 112, { $n }."));
    assert_eq!(harvest.event, Some(HarvestEvent::Updated));
    check(&harvest, State::Translated, "Ring straks 112 om { $n } dager.");
}

#[test]
fn ok_confirms_an_outdated_text_against_the_newer_source() {
    for state in [State::Draft, State::Translated, State::Approved] {
        let harvest = harvested(confirmed(entry(state, Some(NEW))));
        let left = ["$n", "112"].map(str::to_owned).into();
        assert_eq!(harvest.event, Some(HarvestEvent::Confirmed { left }), "what the change took away is said");
        check(&harvest, State::Translated, NEW);
    }
}

#[test]
fn ok_confirms_a_draft_and_says_nothing_new_of_a_translation() {
    let harvest = harvested(confirmed(entry(State::Draft, None)));
    assert_eq!(harvest.event, Some(HarvestEvent::Confirmed { left: BTreeSet::new() }));
    check(&harvest, State::Translated, OLD);
    let approved = entry(State::Approved, None);
    assert_eq!(harvested(confirmed(approved.clone())), Harvest { entry: approved, event: None });
}

#[test]
fn a_text_under_a_stub_is_translated_from_the_source_above_it() {
    let harvest = harvested(Entry { status: None, ..entry(State::Draft, None) });
    assert_eq!(harvest.event, Some(HarvestEvent::Translated));
    check(&harvest, State::Translated, OLD);
}

#[test]
fn what_is_doubtful_becomes_a_draft() {
    let outdated = entry(State::Approved, Some(NEW));
    let current = entry(State::Approved, None);
    for (doubt, altered, basis) in [
        (Doubt::SourceAltered, Entry { source: Some(pattern("Ring 114.")), ..current.clone() }, "Ring 114."),
        (Doubt::SourceAltered, Entry { source: Some(pattern(NEW)), ..current.clone() }, NEW),
        (Doubt::NewerSourceAltered, Entry { source_now: Some(pattern("Ring 114.")), ..outdated.clone() }, OLD),
        (Doubt::NewerSourceAltered, Entry { source_now: None, change: None, ..outdated.clone() }, OLD),
        (Doubt::NewerSourceAltered, Entry { source_now: Some(pattern(NEW)), ..current.clone() }, OLD),
        (Doubt::NoStatus, Entry { status: None, ..outdated.clone() }, OLD),
    ] {
        for was_confirmed in [false, true] {
            let altered =
                Entry { is_confirmed: was_confirmed, ..edited(altered.clone(), "Call 113 or { -rosa-phone }.") };
            let harvest = harvested(altered);
            assert_eq!(harvest.event, Some(HarvestEvent::Drafted { doubt, was_confirmed }));
            check(&harvest, State::Draft, basis);
            assert_eq!(
                harvested(harvest.entry.clone()),
                Harvest { entry: harvest.entry, event: None },
                "twice is once"
            );
        }
    }
}

#[test]
fn a_text_without_any_source_is_a_draft() {
    for status in [None, entry(State::Approved, None).status] {
        let harvest = harvested(Entry { source: None, status, ..entry(State::Approved, None) });
        assert_eq!(harvest.event, Some(HarvestEvent::Drafted { doubt: Doubt::NoSource, was_confirmed: false }));
        assert_eq!(harvest.entry.status, None, "there is no basis to write down");
    }
}

#[test]
fn known_source_texts_are_judged_like_others() {
    let (day, key, known) = (today(), key("call"), [pattern(NEW), pattern(OLD)]);
    let known: Vec<_> = known.iter().map(|text| Some((text, text_digest(&key, text)))).collect();
    let harvester = Harvester::new(&day);
    for entry in [entry(State::Approved, Some(NEW)), entry(State::Approved, None)] {
        for entry in [entry.clone(), edited(entry.clone(), "Call 113 or { -rosa-phone }."), confirmed(entry)] {
            assert_eq!(harvester.harvest_knowing(entry.clone(), &known), harvested(entry));
        }
    }
}

/// The reworded source of texts whose letters somebody put right, and what the entry said before.
fn reworded(before: &str, after: &str) -> (Entry, FormerTexts) {
    let (source, now) = ("Du har rett til hjelp fra en advokat.", "Du har rett til hjelp fra en god tolk.");
    let mut former = entry(State::Translated, Some(now));
    let line = former.status.as_mut().expect("a status line");
    (former.text, former.source) = (pattern(before), Some(pattern(source)));
    (line.text, line.basis) = (text_digest(&former.key, &former.text), text_digest(&former.key, &pattern(source)));
    let mut catalog = Catalog::new(&"en".parse().expect("a locale"), "doc");
    let edited = edited(former.clone(), after);
    let record =
        |entry: Entry| Record { group: None, note: None, comments: Vec::new(), kind: RecordKind::Entry(entry) };
    catalog.records.push(record(edited.clone()));
    let wanted = FormerTexts::wanted(&catalog);
    catalog.records = vec![record(former)];
    let mut texts = FormerTexts::default();
    texts.learn(&catalog, &wanted);
    assert!(texts.has_all(&wanted));
    (edited, texts)
}

#[test]
fn letters_put_right_in_several_words_do_not_follow_other_words_of_the_source() {
    for (before, after, is_refused) in [
        ("You haev a right to hlep from a lawyer.", "You have a right to help from a lawyer.", true),
        ("Acommodation and a cafe.", "Accommodation and a café.", true),
        ("You have a right to help from a lawyer.", "You have a right to help from a good interpreter.", false),
        ("You haev a right to hlep from a lawyer.", "You have a right to help from a interpreter.", false),
        ("новый адвокат", "новые адвокаты", false),
    ] {
        let (edited, texts) = reworded(before, after);
        let event = Harvester::new(&today()).knowing(&texts).harvest(edited.clone()).event;
        let expected = if is_refused { HarvestEvent::OnlyRespelt } else { HarvestEvent::Updated };
        assert_eq!(event, Some(expected), "{before} / {after}");
        let event = Harvester::new(&today()).knowing(&texts).harvest(confirmed(edited)).event;
        assert_eq!(event, Some(HarvestEvent::Confirmed { left: BTreeSet::new() }), "`# ok` is a person's word");
    }
}

#[test]
fn letters_put_right_follow_a_source_with_the_same_words() {
    let (mut edited, texts) = reworded("You haev a right to hlep.", "You have a right to help.");
    let now = pattern("Du har rett til hjelp fra en advokatt.");
    edited.status.as_mut().expect("a status line").now = Some(text_digest(&edited.key, &now));
    edited.source_now = Some(now);
    assert_eq!(Harvester::new(&today()).knowing(&texts).harvest(edited).event, Some(HarvestEvent::Updated));
}
