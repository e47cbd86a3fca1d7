//! Rewriting a catalog: its entries in the order of the source, with what the source says now.
//!
//! In: a catalog as it was read, and the messages that it is to have. Out: the
//! catalog as it is to be written, and what happened to its entries. An entry
//! is never dropped: without its message it becomes obsolete and moves to the end.

mod entry;
mod leaving;
mod legacy;

use std::collections::{BTreeSet, HashMap};

use crate::catalog::{Catalog, FOREIGN_CATALOG_HELP, Record, RecordKind};
use crate::diag::{Diagnostic, counted};
use crate::sync::harvest::{HarvestEvent, Harvester};
use crate::sync::parts::drop_when_done;
use crate::sync::rewrite::legacy::Legacy;
use crate::sync::target::Target;
use crate::text::{MessageKey, Pattern};

/// A catalog as it is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogPlan {
    /// The catalog.
    pub catalog: Catalog,
    /// What happened to its entries, in the order of the catalog, obsolete ones last.
    pub events: Vec<EntryEvent>,
}

/// What happened to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryEvent {
    /// The message's key, after a renaming.
    pub key: MessageKey,
    /// What happened.
    pub kind: EntryEventKind,
}

/// The kinds of things that happen to an entry in a sync.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryEventKind {
    /// The translator's work was taken over, or could not be.
    Harvested(HarvestEvent),
    /// The source changed: the entry is outdated, or outdated again.
    Outdated,
    /// The source is what the entry was made from again: its state is back.
    CurrentAgain,
    /// The source changed in formatting only: the entry stays as it is.
    Reformatted,
    /// The source changed by what a coordinator calls minor: the entry stays as it is.
    Minor,
    /// A stub was written: the message has no entry yet.
    Missing,
    /// A draft was written: the message's share of the translation of a message that was split.
    Shared,
    /// The message is gone: the entry is kept as obsolete.
    Obsolete,
    /// The message is back, and its obsolete entry with it.
    Returned,
}

/// Who writes the `## ` group comments of a catalog.
#[derive(Debug)]
pub(super) enum Groups<'a> {
    /// Polyfold, from headings; these are all headings of the old and the new source.
    Headings(BTreeSet<&'a str>),
    /// People.
    People,
}

/// Rewrites catalogs.
pub(super) struct Rewriter<'a> {
    targets: &'a [Target<'a>],
    by_key: HashMap<&'a MessageKey, usize>,
    harvester: Harvester<'a>,
    groups: Groups<'a>,
    renamed: HashMap<&'a MessageKey, &'a MessageKey>,
    last_texts: HashMap<&'a MessageKey, &'a Pattern>,
}

impl<'a> Rewriter<'a> {
    /// Returns a rewriter for catalogs that are to have these messages in this order.
    ///
    /// `renamed` leads from keys of old to the ones that took their place; `last_texts` has the last source
    /// texts of keys that are no longer in use.
    pub(super) fn new(
        targets: &'a [Target<'a>],
        harvester: Harvester<'a>,
        groups: Groups<'a>,
        renamed: HashMap<&'a MessageKey, &'a MessageKey>,
        last_texts: HashMap<&'a MessageKey, &'a Pattern>,
    ) -> Self {
        let by_key = targets.iter().enumerate().map(|(place, target)| (target.key, place)).collect();
        Self { targets, by_key, harvester, groups, renamed, last_texts }
    }

    /// Returns the catalog as it is to be written.
    pub(super) fn rewrite(&self, mut catalog: Catalog) -> CatalogPlan {
        if foreign(&catalog).is_some() {
            return CatalogPlan { catalog, events: Vec::new() };
        }
        let places = self.places(&catalog.records);
        let mut legacies = self.legacies(&catalog);
        let mut old: Vec<Option<Record>> = std::mem::take(&mut catalog.records).into_iter().map(Some).collect();
        let mut new_places: Vec<Option<usize>> = vec![None; old.len()];
        // Those that become obsolete come on top: a list that grew would be twice as long.
        let left = old.len().saturating_sub(places.iter().flatten().count());
        let (mut records, mut events) = (Vec::with_capacity(self.targets.len() + left), Vec::new());
        for (target, place) in self.targets.iter().zip(places) {
            let record = place.and_then(|place| old[place].take_if(|record| target.needs_entry || !record.is_stub()));
            if record.is_none() && !target.needs_entry {
                continue;
            }
            if let Some(place) = place {
                new_places[place] = Some(records.len());
            }
            let legacy = legacies.remove(target.key).unwrap_or_default();
            records.push(self.live(target, record, legacy, &mut events));
        }
        let left = self.keep_comments(old, &new_places, &mut records, &mut catalog.notes);
        records.extend(left.into_iter().map(|record| self.obsolete(record, &mut events)));
        catalog.records = records;
        CatalogPlan { catalog, events }
    }

    /// Returns for each target where its record is.
    fn places(&self, records: &[Record]) -> Vec<Option<usize>> {
        let mut places = vec![None; self.targets.len()];
        let mut under_old_keys = Vec::new();
        for (place, record) in records.iter().enumerate() {
            match self.by_key.get(record.key()) {
                Some(target) => places[*target] = Some(place),
                None => under_old_keys.extend(self.renamed_target(record.key()).map(|target| (target, place))),
            }
        }
        for (target, place) in under_old_keys {
            places[target].get_or_insert(place);
        }
        places
    }

    /// Returns the target that a key of old was renamed to, also in several steps.
    fn renamed_target(&self, key: &MessageKey) -> Option<usize> {
        let mut key = *self.renamed.get(key)?;
        // A message that was renamed there and back makes a circle.
        for _ in 0..self.renamed.len() {
            if let Some(target) = self.by_key.get(key) {
                return Some(*target);
            }
            key = self.renamed.get(key)?;
        }
        self.by_key.get(key).copied()
    }

    fn live(
        &self,
        target: &Target<'_>,
        record: Option<Record>,
        legacy: Legacy,
        events: &mut Vec<EntryEvent>,
    ) -> Record {
        let Legacy { draft, comment } = legacy;
        let mut record = record.unwrap_or_else(|| {
            let kind = if draft.is_some() { EntryEventKind::Shared } else { EntryEventKind::Missing };
            events.push(target.event(kind));
            self.new_record(target, draft)
        });
        // After a sync that was stopped half-way it may stand there already.
        record.comments.extend(comment.filter(|comment| !record.comments.contains(comment)));
        self.set_group(&mut record, target.group.as_deref());
        if record.note.as_deref() != target.note {
            record.note = target.note.map(str::to_owned);
        }
        record.kind = match record.kind {
            RecordKind::Stub { .. } => RecordKind::Stub { key: target.key.clone(), source: target.text.clone() },
            RecordKind::Entry(entry) => {
                let minor = target.minor.as_ref().filter(|_| target.is_done_at_last_sync(&entry));
                let before = events.len();
                let entry = self.update(target, entry, minor.is_some(), events);
                let is_minor = events[before..].iter().any(|event| event.kind == EntryEventKind::Minor);
                record.comments.extend(minor.filter(|_| is_minor).cloned());
                RecordKind::Entry(entry)
            }
            RecordKind::Obsolete(entry) => {
                events.push(target.event(EntryEventKind::Returned));
                RecordKind::Entry(self.update(target, entry, false, events))
            }
        };
        drop_when_done(&mut record, target.text);
        record
    }
}

impl Record {
    fn is_stub(&self) -> bool {
        matches!(self.kind, RecordKind::Stub { .. })
    }
}

/// Returns what to say of a catalog that another tool wrote: it has entries, and no line of ours with any.
pub(super) fn foreign(catalog: &Catalog) -> Option<Diagnostic> {
    let is_foreign = !catalog.records.is_empty()
        && catalog.records.iter().all(|record| match &record.kind {
            RecordKind::Entry(entry) => entry.status.is_none() && entry.source.is_none(),
            RecordKind::Stub { .. } | RecordKind::Obsolete(_) => false,
        });
    is_foreign.then(|| {
        let count = counted(catalog.records.len(), "entry", "entries");
        let message = format!("{count} without any source or status line, as other tools write them");
        Diagnostic::error("foreign-catalog", message).help(FOREIGN_CATALOG_HELP).locale(&catalog.locale)
    })
}
