//! Localization tools of others save our catalogs, and the next sync looks at what they left.
//!
//! The tools are the real ones: `make test` installs them under `target/l10n-tools`.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use polyfold::catalog::{RecordKind, Status};

use crate::world::{Synced, World, read};

const BEFORE: &str = "\
# Hjelp

Ring politiet på 112.

Legen er gratis.

Du har rett til tolk.

Barn får en representant.

Vi har taushetsplikt.

Gammel tekst.

Ring oss { $count } ganger.
";

/// A catalog with an entry in each state: current ones, an outdated one, a draft, a stub, an obsolete one.
fn project() -> World {
    let mut world = World::new(&["en"]);
    world.edit_source(BEFORE);
    world.translate_all("en", |key| match key {
        "hjelp-ring-politiet-pa-112" => "Call the police on 112.".to_owned(),
        "hjelp-ring-oss-ganger" => {
            "{ $count ->\n    [one] Call us once.\n   *[other] Call us { $count } times.\n}".to_owned()
        }
        _ => format!("Translation of {key}, “quoted”."),
    });
    let catalog = world.catalog_mut("en");
    *catalog = catalog
        .replace("\nhjelp-vi-har-taushetsplikt = ", "\n# missing: hjelp-vi-har-taushetsplikt =\n\n# Nobody knows: ");
    world.sync();
    let catalog = world.catalog_mut("en");
    let draft = catalog.replace(
        "# source: Barn får en representant.\n# status: translated",
        "# Ask Anna.\n# source: Barn får en representant.\n# status: draft",
    );
    *catalog = draft;
    let source = BEFORE.replace("112", "113").replace("Gammel tekst.\n\n", "");
    world.edit_source(&source);
    let expected = [
        Status::Translated,
        Status::Outdated,
        Status::Translated,
        Status::Translated,
        Status::Draft,
        Status::Missing,
        Status::Translated,
    ];
    assert_eq!(statuses(&world), expected, "{}", world.catalog("en"));
    world
}

fn statuses(world: &World) -> Vec<Status> {
    world.statuses("en").into_iter().map(|(_, status)| status).collect()
}

/// Runs a tool on a file's text; returns the text after it, and what was printed.
fn run(tool: &str, text: &str, edits: &[(&str, &str)]) -> (String, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = root.join("target/l10n-tools/bin/python");
    assert!(python.exists(), "{} is missing: run `make tools`", python.display());
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("ark.ftl");
    std::fs::write(&file, text).expect("files can be written");
    let mut child = Command::new(python)
        .arg(root.join("tests/data/tools/save.py"))
        .args([tool.as_ref(), file.as_os_str()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let edits = edits.iter().map(|(key, text)| ((*key).to_owned(), (*text).into())).collect::<serde_json::Map<_, _>>();
    let input = serde_json::Value::Object(edits).to_string();
    child.stdin.take().expect("it is piped").write_all(input.as_bytes()).expect("it is read");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{tool}");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    (std::fs::read_to_string(file).expect("it is there"), printed)
}

const EDITED: (&str, &str) = ("hjelp-legen-er-gratis", "You pay nothing for the doctor.");
/// An edit of an outdated entry that does not follow the new number.
const STALE: (&str, &str) = ("hjelp-ring-politiet-pa-112", "Please call the police on 112.");

/// Saves the catalog with a tool and syncs; nothing that the file has may be lost, nothing stale may become current.
fn save(tool: &str) -> (World, Synced) {
    let mut world = project();
    let (saved, _) = run(tool, world.catalog("en"), &[EDITED, STALE]);
    saved.clone_into(world.catalog_mut("en"));
    let synced = world.sync();
    let after = world.catalog("en");
    if !synced.faults.is_empty() {
        assert_eq!(after, saved, "{tool}: a file with an error is left alone");
        return (world, synced);
    }
    let before = read("en", &saved).expect("it has no error");
    let now = read("en", after).expect("it has no error");
    for record in &before.records {
        if let RecordKind::Entry(entry) | RecordKind::Obsolete(entry) = &record.kind {
            let is_there = now.records.iter().any(|record| match &record.kind {
                RecordKind::Entry(kept) | RecordKind::Obsolete(kept) => {
                    (&kept.key, &kept.text) == (&entry.key, &entry.text)
                }
                RecordKind::Stub { .. } => false,
            });
            assert!(is_there, "{tool}: {} was lost\n{after}", entry.key);
        }
    }
    let stale = world.status_of("en", STALE.0);
    assert!(matches!(stale, Status::Outdated | Status::Draft), "{tool}: {stale:?}\n{after}");
    (world, synced)
}

#[test]
fn tools_that_keep_comments_lose_nothing() {
    for tool in ["fluent.syntax", "moz.l10n", "translate-toolkit"] {
        let (world, synced) = save(tool);
        assert!(synced.faults.is_empty(), "{tool}: {:#?}\n{}", synced.faults, world.catalog("en"));
        assert_eq!(statuses(&world), statuses(&project()), "{tool}\n{}", world.catalog("en"));
        let events: Vec<_> = synced.plan.catalogs[0].events.iter().map(|event| event.key.as_str()).collect();
        assert_eq!(events, [STALE.0, EDITED.0], "{tool}: what was edited is shown");
        let catalog = world.catalog("en");
        for kept in ["# Ask Anna.", "# | hjelp-gammel-tekst = ", "# Nobody knows: ", EDITED.1, STALE.1] {
            assert!(catalog.contains(kept), "{tool}: {kept}\n{catalog}");
        }
    }
}

#[test]
fn a_file_without_our_comments_is_left_alone() {
    let (world, synced) = save("pontoon");
    assert_eq!(synced.faults.len(), 1, "{:#?}", synced.faults);
    assert_eq!(synced.faults[0].rule, "foreign-catalog");
    assert!(world.catalog("en").contains(EDITED.1));
}

#[test]
fn entries_that_lost_their_comments_are_drafts() {
    let (world, synced) = save("pontoon-some");
    assert!(synced.faults.is_empty(), "{:#?}", synced.faults);
    for key in [EDITED.0, STALE.0] {
        assert_eq!(world.status_of("en", key), Status::Draft, "{key}\n{}", world.catalog("en"));
    }
    assert!(world.catalog("en").contains("# From the source file.\n"), "{}", world.catalog("en"));
}

#[test]
fn compare_locales_reads_our_catalogs() {
    let world = project();
    let (_, found) = run("compare-locales", world.catalog("en"), &[]);
    let found: serde_json::Value = serde_json::from_str(&found).expect("JSON");
    assert_eq!(found["junk"], serde_json::json!([]), "{}", world.catalog("en"));
    let keys = found["keys"].as_array().expect("a list").iter().filter_map(|key| key.as_str());
    let entries = read("en", world.catalog("en")).expect("no error");
    let expected: Vec<_> =
        entries.records.iter().filter_map(|record| record.entry()).map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys.collect::<Vec<_>>(), expected);
}
