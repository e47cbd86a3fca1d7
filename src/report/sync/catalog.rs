//! What a sync does to a language's catalog: counts, and what a person must know.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::sync::{CatalogPlan, Doubt, EntryEvent, EntryEventKind, HarvestEvent};
use crate::text::MessageKey;

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
    /// Messages that the language has no translation of, and that its catalog did not have before.
    pub missing: usize,
    /// Source words of the messages that became outdated.
    pub words_outdated: usize,
    /// Source words of the messages that are missing now.
    pub words_missing: usize,
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
            missing: 0,
            words_outdated: 0,
            words_missing: 0,
            reformatted: 0,
            minor: 0,
            drafted: 0,
            notes: Vec::new(),
        }
    }

    /// Returns what happens in a catalog; `changed` says whether its file differs, `words_of` how many words the source
    /// text of a message has.
    pub fn of(plan: &CatalogPlan, changed: bool, words_of: impl Fn(&MessageKey) -> usize) -> Self {
        let mut change = Self { changed, ..Self::none(plan.catalog.locale.as_str()) };
        for event in &plan.events {
            change.count(event, &words_of);
        }
        change
    }

    fn count(&mut self, event: &EntryEvent, words_of: impl Fn(&MessageKey) -> usize) {
        self.notes.extend(note(event));
        match &event.kind {
            EntryEventKind::Harvested(
                HarvestEvent::Translated | HarvestEvent::Updated | HarvestEvent::Confirmed { .. },
            ) => {
                self.harvested += 1;
            }
            EntryEventKind::Outdated => {
                self.outdated += 1;
                self.words_outdated += words_of(&event.key);
            }
            EntryEventKind::Missing => {
                self.missing += 1;
                self.words_missing += words_of(&event.key);
            }
            EntryEventKind::Reformatted => self.reformatted += 1,
            EntryEventKind::Minor => self.minor += 1,
            EntryEventKind::Shared => self.drafted += 1,
            EntryEventKind::Harvested(
                HarvestEvent::Drafted { .. } | HarvestEvent::Refused { .. } | HarvestEvent::OnlyRespelt,
            )
            | EntryEventKind::CurrentAgain
            | EntryEventKind::Obsolete
            | EntryEventKind::Returned => {}
        }
    }

    /// Returns the source words that must be translated anew.
    pub(super) fn words(&self) -> usize {
        self.words_outdated + self.words_missing
    }
}

/// Returns what a person must know of an event.
fn note(event: &EntryEvent) -> Option<String> {
    let key = &event.key;
    let list =
        |values: &BTreeSet<String>| values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
    match &event.kind {
        EntryEventKind::Harvested(HarvestEvent::Confirmed { left }) if !left.is_empty() => Some(format!(
            "`{key}` was confirmed by `# ok`, but {} of the old source text is still in it: make sure that this is meant",
            list(left)
        )),
        EntryEventKind::Harvested(HarvestEvent::Refused { missing, left }) => {
            let mut why = Vec::new();
            if !missing.is_empty() {
                why.push(format!("{} of the new source text is not in it", list(missing)));
            }
            if !left.is_empty() {
                why.push(format!("{} of the old source text is still in it", list(left)));
            }
            Some(format!("`{key}` was edited but stays outdated: {}", why.join("; ")))
        }
        EntryEventKind::Harvested(HarvestEvent::OnlyRespelt) => Some(format!(
            "`{key}` was edited but stays outdated: only letters are others, while words of the source changed; put `# ok` above it if it follows the new source text"
        )),
        EntryEventKind::Harvested(HarvestEvent::Drafted { doubt, was_confirmed }) => {
            let confirmed = if *was_confirmed { "; its `# ok` was not counted" } else { "" };
            Some(format!("`{key}` is a draft now: {}{confirmed}", reason(*doubt)))
        }
        EntryEventKind::Harvested(
            HarvestEvent::Translated | HarvestEvent::Updated | HarvestEvent::Confirmed { .. },
        )
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
        Doubt::SourceAltered => "its key or its `# source:` line was altered by hand",
        Doubt::NewerSourceAltered => "its `# source now:` line was altered or deleted by hand",
        Doubt::SourceGone => "it was edited while outdated, and the source text that it showed is gone",
    }
}
