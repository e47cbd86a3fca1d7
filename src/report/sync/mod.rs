//! What a sync changed, or would change.

mod catalog;
mod change;
mod cost;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diag::counted;
use crate::report::style::{Mark, styled};
use crate::report::{Finding, JSON_VERSION};
use crate::sync::SyncPlan;
use crate::text::ChangeClass;

pub use catalog::CatalogChange;
pub use change::ChangedSource;

/// Most lines of a kind: a report of two hundred changes is still read.
const MOST_LINES: usize = 10;

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
    /// The document whose keys and translations it starts with, if this is its first sync; then all else is said
    /// in comparison with that.
    pub starts_with: Option<String>,
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
    /// What changed in the source, in document order, removed messages last.
    pub changes: Vec<ChangedSource>,
}

impl SyncedDocument {
    /// Returns what happens to a document's messages.
    pub fn of(id: &str, plan: &SyncPlan, catalogs: Vec<CatalogChange>) -> Self {
        let counts = &plan.counts;
        Self {
            id: id.to_owned(),
            starts_with: None,
            kept: counts.kept,
            changed: counts.changed,
            moved: counts.moved,
            added: counts.added,
            removed: counts.removed,
            returned: counts.returned,
            split: counts.split,
            merged: counts.merged,
            catalogs,
            changes: plan.changes.iter().map(ChangedSource::of).collect(),
        }
    }

    /// Returns a document of so many messages in which nothing changed, in no language.
    pub fn unchanged(id: &str, messages: usize, locales: &[String]) -> Self {
        Self {
            id: id.to_owned(),
            starts_with: None,
            kept: messages,
            changed: 0,
            moved: 0,
            added: 0,
            removed: 0,
            returned: 0,
            split: 0,
            merged: 0,
            catalogs: locales.iter().map(|locale| CatalogChange::none(locale)).collect(),
            changes: Vec::new(),
        }
    }

    /// Returns whether nothing changed and nothing is to be said, in any language.
    pub fn is_unchanged(&self) -> bool {
        let locales: Vec<String> = self.catalogs.iter().map(|catalog| catalog.locale.clone()).collect();
        *self == Self::unchanged(&self.id, self.kept, &locales)
    }
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

    /// Returns what to do now, if anything; nothing while something is wrong, and nothing after a dry run.
    pub fn next_step(&self) -> Option<String> {
        if self.dry_run || self.findings.iter().any(Finding::is_error) {
            return None;
        }
        let catalogs = || self.documents.iter().flat_map(|document| &document.catalogs).chain(&self.facts);
        let languages = |count: Count| -> BTreeSet<&str> {
            catalogs().filter(|catalog| count(catalog) > 0).map(|catalog| catalog.locale.as_str()).collect()
        };
        let (outdated, missing) = (languages(|catalog| catalog.outdated), languages(|catalog| catalog.missing));
        let all: Vec<&str> = outdated.union(&missing).copied().collect();
        let (folder, whom) = match all.as_slice() {
            [locale] => (format!("`translations/{locale}/`"), "its translator"),
            _ => ("the files in `translations/`".to_owned(), "the translators"),
        };
        if !outdated.is_empty() {
            let locale = match outdated.iter().collect::<Vec<_>>().as_slice() {
                [locale] => format!(" {locale}"),
                _ => String::new(),
            };
            Some(format!("`polyfold diff{locale}` shows what changed; send {folder} to {whom}"))
        } else if !missing.is_empty() {
            Some(format!("send {folder} to {whom}; the first line of each file says what to do"))
        } else if languages(|catalog| catalog.harvested).is_empty() {
            None
        } else {
            Some("`polyfold status` shows which languages are complete now".to_owned())
        }
    }

    fn document_text(&self, document: &SyncedDocument) -> String {
        let start = document.starts_with.as_ref().map_or_else(String::new, |other| format!(" (starts with {other})"));
        let mut text = format!("{}{start}: {}\n", styled(Mark::Strong, &document.id), counts(document));
        text.extend(change::lines(&document.changes).iter().map(|line| format!("  {line}\n")));
        text.push_str(&self.catalogs_text(&document.catalogs));
        text.extend(self.minor_hint(document));
        text
    }

    /// Returns what may be done about misspellings that were put right; after the sync it is too late.
    fn minor_hint(&self, document: &SyncedDocument) -> Option<String> {
        let is_costly = document.catalogs.iter().any(|catalog| catalog.outdated > 0);
        let typos = document.changes.iter().filter(|change| change.class == Some(ChangeClass::Typo.as_str()));
        let keys: Vec<&str> = typos.map(|change| change.key.as_str()).take(MOST_LINES).collect();
        (self.dry_run && is_costly && !keys.is_empty())
            .then(|| format!("  If only letters were put right: `polyfold sync --minor {}`\n", keys.join(" ")))
    }

    fn catalogs_text(&self, catalogs: &[CatalogChange]) -> String {
        let mut text = String::new();
        let kinds: [(&str, Count); 4] = [
            ("taken over from translators", |catalog| catalog.harvested),
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
        text.extend(cost::lines(catalogs).iter().map(|line| format!("  {line}\n")));
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
