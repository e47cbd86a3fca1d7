//! Whole syncs as stories: what people do, and what the catalog is afterwards.

use std::fmt::Write as _;

use crate::catalog::{Status, status};
use crate::diag::Diagnostic;
use crate::sync::testing::{Project, dump, key, pattern};
use crate::sync::{EntryEventKind, HarvestEvent, MinorRequest, SyncPlan};

/// The files of stories.
const FILES: [&str; 6] = [
    include_str!("../../tests/data/sync/stories.txt"),
    include_str!("../../tests/data/sync/formatting.txt"),
    include_str!("../../tests/data/sync/minor.txt"),
    include_str!("../../tests/data/sync/parts.txt"),
    include_str!("../../tests/data/sync/slips.txt"),
    include_str!("../../tests/data/sync/values.txt"),
];

#[test]
fn every_story_ends_as_it_is_told() {
    let stories: Vec<&str> = FILES.iter().flat_map(|file| file.split("=== ").skip(1)).collect();
    assert!(stories.len() >= 40, "{} stories", stories.len());
    stories.into_iter().for_each(tell);
}

fn tell(story: &str) {
    let title = story.lines().next().unwrap_or_default();
    let mut project = Project::new(&["en"]);
    let mut last = None;
    for step in story.split("\n> ").skip(1) {
        let (command, body) = step.split_once('\n').unwrap_or((step, ""));
        let body = body.trim_end().trim_end_matches("(not synced)").trim_end();
        match command.split_once(' ').unwrap_or((command, "")) {
            ("source", _) => {
                project.source = body.lines().map(str::to_owned).collect();
                last = Some(project.sync());
            }
            ("sync", _) => last = Some(project.sync()),
            ("minor", keys) => {
                project.source = body.lines().map(str::to_owned).collect();
                let keys = keys.split(' ').map(key).collect();
                last = Some(project.sync_minor(&MinorRequest { keys, by: Some("KN".to_owned()) }));
            }
            ("accept", name) => assert!(project.accept(0, &key(name)), "{title}: {name} has no proposal"),
            ("no-proposal", name) => assert!(!project.accept(0, &key(name)), "{title}: {name} has a proposal"),
            ("refusals", _) => assert_eq!(messages(&last.as_ref().expect("a sync before").refusals), body, "{title}"),
            ("catalog", _) => assert_eq!(dump(&project.catalogs[0]).trim_end(), body, "\n{title}"),
            ("register", _) => assert_eq!(register(&project).trim_end(), body, "\n{title}"),
            ("counts", expected) => assert_eq!(counts(last.as_ref()), expected, "{title}"),
            ("events", _) => assert_eq!(events(last.as_ref()), body, "{title}"),
            ("diagnostics", _) => assert_eq!(diagnostics(last.as_ref()), body, "{title}"),
            ("status", expected) => assert_eq!(statuses(&project), expected, "{title}"),
            (action, rest) => act(&mut project, action, rest),
        }
    }
    let before: Vec<_> = project.catalogs.iter().map(dump).collect();
    project.sync();
    let once: Vec<_> = project.catalogs.iter().map(dump).collect();
    project.sync();
    assert_eq!(once, project.catalogs.iter().map(dump).collect::<Vec<_>>(), "{title}");
    if last.is_some() && !story.trim_end().ends_with("(not synced)") {
        assert_eq!(before, once, "{title}: a second sync changes nothing");
    }
}

fn act(project: &mut Project, action: &str, rest: &str) {
    let (key, value) = rest.split_once(' ').unwrap_or((rest, ""));
    match action {
        "write" => project.write(0, key, value),
        "ok" => project.entry(0, key).is_confirmed = true,
        "approve" => project.approve(0, key, value),
        "comment" => project.record(0, key).comments.push(value.to_owned()),
        "group" => project.record(0, key).group = Some(value.to_owned()),
        "source-line" => project.entry(0, key).source = Some(pattern(value)),
        "no-source-line" => project.entry(0, key).source = None,
        "no-source-now" => (project.entry(0, key).source_now, project.entry(0, key).change) = (None, None),
        "no-status" => project.entry(0, key).status = None,
        "lose-register" => project.register = None,
        other => panic!("no such action: {other}"),
    }
}

fn register(project: &Project) -> String {
    let mut lines = String::new();
    let Some(register) = &project.register else { return lines };
    for message in &register.active {
        let mark = if message.group.is_some() { "# " } else { "" };
        let _ = writeln!(lines, "{} = {mark}{}", message.key, message.text.as_str());
    }
    for retired in &register.retired {
        let to = retired.renamed_to.as_ref().map_or_else(String::new, |to| format!(" -> {to}"));
        let _ = writeln!(lines, "retired: {}{to} = {}", retired.key, retired.text.as_str());
    }
    lines
}

fn counts(plan: Option<&SyncPlan>) -> String {
    let counts = plan.expect("a sync before").counts;
    let all = [
        ("kept", counts.kept),
        ("changed", counts.changed),
        ("moved", counts.moved),
        ("added", counts.added),
        ("removed", counts.removed),
        ("returned", counts.returned),
        ("split", counts.split),
        ("merged", counts.merged),
    ];
    all.iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{name} {count}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn events(plan: Option<&SyncPlan>) -> String {
    let describe = |kind: &EntryEventKind| match kind {
        EntryEventKind::Harvested(HarvestEvent::Refused { missing, left }) => {
            format!("refused, missing {missing:?}, left {left:?}")
        }
        EntryEventKind::Harvested(HarvestEvent::Drafted { doubt, was_confirmed }) => {
            format!("drafted, {doubt:?}{}", if *was_confirmed { ", although confirmed" } else { "" })
        }
        EntryEventKind::Harvested(HarvestEvent::Confirmed { left }) if left.is_empty() => "confirmed".to_owned(),
        EntryEventKind::Harvested(event) => format!("{event:?}").to_lowercase(),
        other => format!("{other:?}").to_lowercase(),
    };
    let events = &plan.expect("a sync before").catalogs[0].events;
    events.iter().map(|event| format!("{}: {}", event.key, describe(&event.kind))).collect::<Vec<_>>().join("\n")
}

fn diagnostics(plan: Option<&SyncPlan>) -> String {
    messages(&plan.expect("a sync before").diagnostics)
}

fn messages(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|one| format!("{}: {}", one.rule, one.message)).collect::<Vec<_>>().join("\n")
}

fn statuses(project: &Project) -> String {
    let register = project.register.as_ref().expect("a sync before");
    let catalog = &project.catalogs[0];
    let all = register.active.iter().map(|message| status(catalog.entry(&message.key), &message.text));
    all.map(Status::as_str).collect::<Vec<_>>().join(" ")
}
