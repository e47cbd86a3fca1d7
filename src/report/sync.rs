//! What a sync changed, or would change.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Mark, styled};
use crate::report::{Finding, JSON_VERSION};
use crate::sync::{CatalogPlan, ChangeKind, Doubt, EntryEvent, EntryEventKind, HarvestEvent, SourceChange, SyncPlan};
use crate::text::{ChangeClass, word_diff};

/// What `polyfold sync` says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SyncReport {
    /// The version of this shape.
    pub version: u32,
    /// Whether nothing was written (`--dry-run`).
    pub dry_run: bool,
    /// The documents in the order of the settings.
    pub documents: Vec<SyncedDocument>,
    /// What happened in each language's catalog of facts, for those that have one.
    pub facts: Vec<CatalogChange>,
    /// What is wrong in the files.
    pub findings: Vec<Finding>,
}

/// What happened to a document's messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SyncedDocument {
    /// The document.
    pub id: String,
    /// Messages whose text and place are as before.
    pub kept: usize,
    /// Messages whose text changed.
    pub changed: usize,
    /// Messages that moved.
    pub moved: usize,
    /// New messages.
    pub added: usize,
    /// Messages that are gone.
    pub removed: usize,
    /// Messages that were gone and came back.
    pub returned: usize,
    /// Messages that were split.
    pub split: usize,
    /// Messages that were merged.
    pub merged: usize,
    /// What happened in each language.
    pub catalogs: Vec<CatalogChange>,
    /// What happened, in sentences.
    #[serde(skip)]
    pub sentences: Vec<String>,
}

/// What happened in a language's catalog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogChange {
    /// The language.
    pub locale: String,
    /// Whether the file changes.
    pub changed: bool,
    /// Translations taken over from what translators wrote.
    pub harvested: usize,
    /// Messages that became outdated.
    pub outdated: usize,
    /// Translations that stay current because the source changed in formatting only.
    pub reformatted: usize,
    /// Translations that stay current because somebody called the change minor.
    pub minor: usize,
    /// Drafts made from the translations of messages that were split.
    pub drafted: usize,
    /// What a person must know, in sentences.
    pub notes: Vec<String>,
}

impl CatalogChange {
    /// Returns that nothing happens in a language's catalog.
    pub fn none(locale: &str) -> Self {
        Self {
            locale: locale.to_owned(),
            changed: false,
            harvested: 0,
            outdated: 0,
            reformatted: 0,
            minor: 0,
            drafted: 0,
            notes: Vec::new(),
        }
    }

    /// Returns what happens in a catalog; `changed` says whether its file differs.
    pub fn of(plan: &CatalogPlan, changed: bool) -> Self {
        let count =
            |is_meant: fn(&EntryEventKind) -> bool| plan.events.iter().filter(|event| is_meant(&event.kind)).count();
        Self {
            locale: plan.catalog.locale.to_string(),
            changed,
            harvested: count(|kind| {
                use HarvestEvent::{Confirmed, Translated, Updated};
                matches!(kind, EntryEventKind::Harvested(Translated | Updated | Confirmed))
            }),
            outdated: count(|kind| matches!(kind, EntryEventKind::Outdated)),
            reformatted: count(|kind| matches!(kind, EntryEventKind::Reformatted)),
            minor: count(|kind| matches!(kind, EntryEventKind::Minor)),
            drafted: count(|kind| matches!(kind, EntryEventKind::Shared)),
            notes: plan.events.iter().filter_map(note).collect(),
        }
    }
}

/// Returns what a person must know of an event.
fn note(event: &EntryEvent) -> Option<String> {
    let key = &event.key;
    match &event.kind {
        EntryEventKind::Harvested(HarvestEvent::Refused { missing, left }) => {
            let list = |values: &BTreeSet<String>| {
                values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
            };
            let mut why = Vec::new();
            if !missing.is_empty() {
                why.push(format!("{} of the new source text is not in it", list(missing)));
            }
            if !left.is_empty() {
                why.push(format!("{} of the old source text is still in it", list(left)));
            }
            Some(format!("`{key}` was edited but stays outdated: {}", why.join("; ")))
        }
        EntryEventKind::Harvested(HarvestEvent::OnlyALetter) => Some(format!(
            "`{key}` was edited, but only by a letter, and stays outdated: put `# ok` above it if it follows the new source text"
        )),
        EntryEventKind::Harvested(HarvestEvent::Drafted { doubt, was_confirmed }) => {
            let confirmed = if *was_confirmed { "; its `# ok` was not counted" } else { "" };
            Some(format!("`{key}` is a draft now: {}{confirmed}", reason(*doubt)))
        }
        EntryEventKind::Harvested(HarvestEvent::Translated | HarvestEvent::Updated | HarvestEvent::Confirmed)
        | EntryEventKind::Outdated
        | EntryEventKind::CurrentAgain
        | EntryEventKind::Reformatted
        | EntryEventKind::Minor
        | EntryEventKind::Shared
        | EntryEventKind::Missing
        | EntryEventKind::Obsolete
        | EntryEventKind::Returned => None,
    }
}

/// Returns why an entry is not known to fit its source.
fn reason(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::NoSource => "no `# source:` line stands with it",
        Doubt::NoStatus => "it shows two source texts and does not say which it was made from",
        Doubt::SourceAltered => "its `# source:` line was altered by hand",
        Doubt::NewerSourceAltered => "its `# source now:` line was altered or deleted by hand",
        Doubt::SourceGone => "it was edited while outdated, and the source text that it showed is gone",
    }
}

impl SyncedDocument {
    /// Returns what happens to a document's messages.
    pub fn of(id: &str, plan: &SyncPlan, catalogs: Vec<CatalogChange>) -> Self {
        let counts = &plan.counts;
        Self {
            id: id.to_owned(),
            kept: counts.kept,
            changed: counts.changed,
            moved: counts.moved,
            added: counts.added,
            removed: counts.removed,
            returned: counts.returned,
            split: counts.split,
            merged: counts.merged,
            catalogs,
            sentences: plan.changes.iter().map(sentence).collect(),
        }
    }
}

impl SyncedDocument {
    /// Returns a document of so many messages in which nothing changed, in no language.
    pub fn unchanged(id: &str, messages: usize, locales: &[String]) -> Self {
        Self {
            id: id.to_owned(),
            kept: messages,
            changed: 0,
            moved: 0,
            added: 0,
            removed: 0,
            returned: 0,
            split: 0,
            merged: 0,
            catalogs: locales.iter().map(|locale| CatalogChange::none(locale)).collect(),
            sentences: Vec::new(),
        }
    }

    /// Returns whether nothing changed and nothing is to be said, in any language.
    pub fn is_unchanged(&self) -> bool {
        let locales: Vec<String> = self.catalogs.iter().map(|catalog| catalog.locale.clone()).collect();
        *self == Self::unchanged(&self.id, self.kept, &locales)
    }
}

/// Returns a change of the source as a coordinator reads it.
fn sentence(change: &SourceChange) -> String {
    let text = format!("«{}»", shortened(change.text.as_str()));
    let key = styled(Mark::Faint, change.key.as_str());
    match &change.kind {
        ChangeKind::Edited { before, has_moved, merged } => {
            let moved = if *has_moved { " and moved" } else { "" };
            let taken = match merged.len() {
                0 => String::new(),
                count => format!(", took in {}", counted(count, "other message", "other messages")),
            };
            let class = ChangeClass::between(before, &change.text).as_str();
            let difference = word_diff(before, &change.text).to_line();
            format!("changed{moved}  {difference}{taken}  ({class})  {key}")
        }
        ChangeKind::Moved => format!("moved    {text}  {key}"),
        ChangeKind::Added => format!("new      {text}  {key}"),
        ChangeKind::SplitFrom(from) => format!("split    {text} from `{from}`  {key}"),
        ChangeKind::Returned => format!("returned {text}  {key}"),
        ChangeKind::Removed => format!("removed  {text}  {key}"),
        ChangeKind::Renamed(before) => format!("renamed  {text} from `{before}`  {key}"),
    }
}

/// Returns a text cut after some words.
fn shortened(text: &str) -> String {
    const LENGTH: usize = 60;
    if text.chars().count() <= LENGTH {
        return text.replace('\n', " ");
    }
    let head: String = text.chars().take(LENGTH).collect();
    let cut = head.rfind(' ').unwrap_or(head.len());
    format!("{} …", head[..cut].replace('\n', " "))
}

/// Counts entries of a catalog that something happened to.
type Count = fn(&CatalogChange) -> usize;

impl SyncReport {
    /// Returns a report of these documents.
    pub fn new(dry_run: bool, documents: Vec<SyncedDocument>, findings: Vec<Finding>) -> Self {
        Self { version: JSON_VERSION, dry_run, documents, facts: Vec::new(), findings }
    }

    /// Adds what happened in the catalogs of facts.
    #[must_use]
    pub fn with_facts(self, facts: Vec<CatalogChange>) -> Self {
        Self { facts, ..self }
    }

    /// Returns whether nothing changed and nothing is to be said, in any document and language.
    pub fn is_unchanged(&self) -> bool {
        let is_same = |change: &CatalogChange| *change == CatalogChange::none(&change.locale);
        self.findings.is_empty()
            && self.documents.iter().all(SyncedDocument::is_unchanged)
            && self.facts.iter().all(is_same)
    }

    /// Returns the sentences.
    pub fn to_text(&self) -> String {
        let mut text: String = self.documents.iter().map(|document| self.document_text(document)).collect();
        let facts = self.catalogs_text(&self.facts);
        if !facts.is_empty() {
            text.push_str(&format!("{}:\n{facts}", styled(Mark::Strong, "facts")));
        }
        if self.dry_run {
            text.push_str("Nothing was written (--dry-run).\n");
        }
        text
    }

    fn document_text(&self, document: &SyncedDocument) -> String {
        let mut text = format!("{}: {}\n", styled(Mark::Strong, &document.id), counts(document));
        for sentence in &document.sentences {
            text.push_str(&format!("  {sentence}\n"));
        }
        text.push_str(&self.catalogs_text(&document.catalogs));
        text
    }

    fn catalogs_text(&self, catalogs: &[CatalogChange]) -> String {
        let mut text = String::new();
        let kinds: [(&str, Count); 5] = [
            ("taken over from translators", |catalog| catalog.harvested),
            ("now outdated", |catalog| catalog.outdated),
            ("still right: only formatting changed", |catalog| catalog.reformatted),
            ("carried over, as the change is minor", |catalog| catalog.minor),
            ("of split messages drafted for their parts", |catalog| catalog.drafted),
        ];
        for (what, count) in kinds {
            let number: usize = catalogs.iter().map(count).sum();
            let languages = catalogs.iter().filter(|catalog| count(catalog) > 0).count();
            if number > 0 {
                let translations = counted(number, "translation", "translations");
                let languages = counted(languages, "language", "languages");
                text.push_str(&format!("  {translations} {what} (in {languages})\n"));
            }
        }
        for catalog in catalogs {
            for note in &catalog.notes {
                text.push_str(&format!("  {}: {note}\n", styled(Mark::Attention, &catalog.locale)));
            }
        }
        let files = catalogs.iter().filter(|catalog| catalog.changed).count();
        if files > 0 {
            let verb = if self.dry_run { "would be written" } else { "written" };
            text.push_str(&format!("  {} {verb}\n", counted(files, "catalog", "catalogs")));
        }
        text
    }
}

/// Returns the counts that are not zero, or that nothing changed.
fn counts(document: &SyncedDocument) -> String {
    let total = document.kept + document.changed + document.moved + document.added + document.returned;
    let parts: Vec<String> = [
        (document.added, "added"),
        (document.changed, "changed"),
        (document.moved, "moved"),
        (document.removed, "removed"),
        (document.returned, "returned"),
        (document.split, "split"),
        (document.merged, "merged"),
    ]
    .iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, what)| format!("{number} {what}"))
    .collect();
    let messages = counted(total, "message", "messages");
    if parts.is_empty() {
        format!("{messages}, no change in the source")
    } else {
        format!("{messages}: {}", parts.join(", "))
    }
}
