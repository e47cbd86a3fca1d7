//! The alignment corpus: which key each message has after an edit of a real Markdown file.
//!
//! `tests/data/corpus/README.md` explains the cases.

use std::collections::BTreeMap;

use polyfold::catalog::Status;
use polyfold::sync::{ChangeKind, SyncPlan};

use crate::world::World;

const FILES: [(&str, &str); 6] = [
    ("texts", include_str!("data/corpus/texts.txt")),
    ("places", include_str!("data/corpus/places.txt")),
    ("parts", include_str!("data/corpus/parts.txt")),
    ("lists", include_str!("data/corpus/lists.txt")),
    ("tables", include_str!("data/corpus/tables.txt")),
    ("mixtures", include_str!("data/corpus/mixtures.txt")),
];

#[test]
fn every_message_gets_the_key_that_its_author_meant() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (file, text) in FILES {
        for case in text.split("=== ").skip(1) {
            count += 1;
            let title = case.lines().next().unwrap_or_default();
            let (found, expected) = run(case);
            if found.trim_end() != expected {
                wrong.push(format!("{file}: {title}\n--- found\n{found}--- expected\n{expected}\n"));
            }
        }
    }
    assert!(count >= 60, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count}\n{}", wrong.len(), wrong.join("\n"));
}

/// Returns what the syncs of a case found, and what is expected.
fn run(case: &str) -> (String, &str) {
    let mut world = World::new(&["en"]);
    let sections = case.split("\n--- ").skip(1);
    let (mut found, mut expected) = (String::new(), "");
    for section in sections {
        let (name, text) = section.split_once('\n').expect("a section has a name");
        match name {
            "before" => {
                world.edit_source(text);
                world.translate_all("en", |key| format!("Translation of {key}."));
                world.sync();
            }
            "then" => drop(world.edit_source(text)),
            "after" => {
                let before = world.catalog("en").to_owned();
                let synced = world.edit_source(text);
                assert!(synced.faults.is_empty(), "{:#?}", synced.faults);
                found = described(&synced.plan);
                keeps_its_promises(&before, &world, &synced.plan);
            }
            "expected" => expected = text.trim_end(),
            other => panic!("no such section: {other}"),
        }
    }
    (found, expected)
}

fn described(plan: &SyncPlan) -> String {
    let changes = plan.changes.iter().filter(|change| !change.kind.is_gone());
    let by_key: BTreeMap<_, _> = changes.map(|change| (&change.key, &change.kind)).collect();
    let mut lines = String::new();
    for message in &plan.source.messages {
        let key = &message.key;
        lines += &match by_key.get(key) {
            None => format!("{key}\n"),
            Some(ChangeKind::Edited { shift, merged, .. }) => {
                let moved = if shift.is_some() { "moved " } else { "" };
                let word = if merged.is_empty() { "edited" } else { "merged" };
                let others = merged.iter().fold(String::new(), |others, key| others + " + " + key.as_str());
                format!("{moved}{word} {key}{others}\n")
            }
            Some(ChangeKind::Moved(_)) => format!("moved {key}\n"),
            Some(ChangeKind::Added) => format!("new {key}\n"),
            Some(ChangeKind::SplitFrom { key: whole, .. }) => format!("split {key} < {whole}\n"),
            Some(ChangeKind::Returned) => format!("returned {key}\n"),
            Some(kind @ (ChangeKind::Removed | ChangeKind::MergedInto { .. } | ChangeKind::Renamed(_))) => {
                panic!("{key}: {kind:?}")
            }
        };
    }
    let removed = plan.changes.iter().filter(|change| change.kind.is_gone());
    lines.extend(removed.map(|change| format!("removed {}\n", change.key)));
    lines
}

/// Checks what holds for every edit: no text leaves its key, and only new text is untranslated.
fn keeps_its_promises(before: &str, world: &World, plan: &SyncPlan) {
    let catalog = world.catalog("en");
    for (key, status) in world.statuses("en") {
        let change = plan.changes.iter().find(|change| change.key.as_str() == key).map(|change| &change.kind);
        match change {
            None | Some(ChangeKind::Moved(_) | ChangeKind::Returned) => {
                assert_eq!(status, Status::Translated, "{key}\n{catalog}");
            }
            Some(ChangeKind::Added | ChangeKind::SplitFrom { .. }) => {
                assert!(matches!(status, Status::Missing | Status::Draft), "{key}: {status:?}\n{catalog}");
                continue;
            }
            Some(ChangeKind::Edited { .. }) => assert_ne!(status, Status::Missing, "{key}\n{catalog}"),
            Some(ChangeKind::Removed | ChangeKind::MergedInto { .. } | ChangeKind::Renamed(_)) => {
                panic!("{key}: {change:?}")
            }
        }
        assert!(catalog.contains(&format!("\n{key} = Translation of {key}.")), "{key}\n{catalog}");
    }
    let removed = plan.changes.iter().filter(|change| change.kind.is_gone()).map(|change| &change.key);
    for key in removed.filter(|key| before.contains(&format!("\n{key} = "))) {
        assert!(catalog.contains(&format!("\n# | {key} = Translation of {key}.")), "{key}\n{catalog}");
    }
    let mut again = world.clone();
    again.sync();
    assert_eq!((again.register, again.catalogs), (world.register.clone(), world.catalogs.clone()));
}
