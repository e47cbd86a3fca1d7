//! Rewriting a catalog: its entries in the order of the source, with what the source says now.
//!
//! In: a catalog as it was read, and the messages that it is to have. Out: the
//! catalog as it is to be written, and what happened to its entries. An entry
//! is never dropped: without its message it becomes obsolete and moves to the end.

mod legacy;

use std::collections::{BTreeSet, HashMap};

use crate::catalog::{Catalog, Entry, Record, RecordKind, State, StatusLine, text_digest};
use crate::diag::{Diagnostic, counted};
use crate::sync::harvest::{Doubt, HarvestEvent, Harvester};
use crate::sync::minor::is_minor_line;
use crate::sync::parts::{drop_when_done, is_ours};
use crate::sync::rewrite::legacy::Legacy;
use crate::sync::target::{Target, group_line};
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

    /// Harvests an entry and shows it the source text of today; `is_minor` says that it is to follow the change.
    fn update(&self, target: &Target<'_>, entry: Entry, is_minor: bool, events: &mut Vec<EntryEvent>) -> Entry {
        let known = target.known(&entry.key);
        let harvest = self.harvester.harvest_knowing(entry, &known);
        let (mut entry, mut is_open) = (harvest.entry, false);
        if let Some(event) = harvest.event {
            is_open = event.is_refusal();
            events.push(target.event(EntryEventKind::Harvested(event)));
        }
        if entry.key != *target.key {
            is_open &= !self.close_edit(&mut entry, is_open, target, events);
            rename(&mut entry, target.key);
        }
        let shown = entry.status.as_ref().and_then(|line| line.now);
        let mut is_current = entry.status.as_ref().is_none_or(|line| line.basis == target.digest);
        let is_behind = !is_current && shown != Some(target.digest);
        if is_behind && let Some(kind) = self.follows(target, &entry, is_minor) {
            rebase(&mut entry, target);
            is_current = true;
            events.extend(shown.is_none().then(|| target.event(kind)));
        }
        let shows_today = if is_current { shown.is_none() } else { self.shows(target, &entry) };
        if !shows_today {
            self.close_edit(&mut entry, is_open, target, events);
            events.push(target.event(if is_current { EntryEventKind::CurrentAgain } else { EntryEventKind::Outdated }));
        }
        self.show(target, &mut entry, is_current);
        entry
    }

    /// Returns why an entry made from an earlier source text is good for that of today, if it is.
    fn follows(&self, target: &Target<'_>, entry: &Entry, is_minor: bool) -> Option<EntryEventKind> {
        let source = entry.source.as_ref()?;
        if self.is_marked_up() && target.is_formatting_of(source) {
            Some(EntryEventKind::Reformatted)
        } else {
            is_minor.then_some(EntryEventKind::Minor)
        }
    }

    /// Returns whether an outdated entry shows today's source text, or one that differs in formatting only.
    fn shows(&self, target: &Target<'_>, entry: &Entry) -> bool {
        entry.status.as_ref().and_then(|line| line.now) == Some(target.digest)
            || (self.is_marked_up() && entry.source_now.as_ref().is_some_and(|now| target.is_formatting_of(now)))
    }

    /// Returns whether the texts have markup; a fact's value is plain.
    fn is_marked_up(&self) -> bool {
        matches!(self.groups, Groups::Headings(_))
    }

    /// Makes a draft of an outdated entry with an edit that was not taken over, because the source text that
    /// the translator looked at goes away: later nobody could tell what the edit was made from.
    fn close_edit(&self, entry: &mut Entry, is_open: bool, target: &Target<'_>, events: &mut Vec<EntryEvent>) -> bool {
        if is_open {
            self.harvester.make_draft(entry);
            let doubt = Doubt::SourceGone;
            events.push(target.event(EntryEventKind::Harvested(HarvestEvent::Drafted { doubt, was_confirmed: false })));
        }
        is_open
    }

    /// Puts today's source text into the entry's lines.
    fn show(&self, target: &Target<'_>, entry: &mut Entry, is_current: bool) {
        if is_current {
            set_text(&mut entry.source, target.text);
            (entry.source_now, entry.change) = (None, None);
        } else {
            let is_shown = entry.source_now.as_ref() == Some(target.text);
            if !is_shown || entry.change.is_none() {
                entry.change = entry.source.as_ref().map(|source| target.change_since(source));
            }
            set_text(&mut entry.source_now, target.text);
        }
        match &mut entry.status {
            Some(line) => line.now = (!is_current).then_some(target.digest),
            // It came without a source line; now that it shows one, it is a draft.
            None => self.harvester.make_draft(entry),
        }
    }

    /// Takes an entry out of the live ones; what it was made from stays with it.
    fn obsolete(&self, mut record: Record, events: &mut Vec<EntryEvent>) -> Record {
        self.end_group(&mut record);
        record.kind = match record.kind {
            RecordKind::Entry(entry) => {
                let key = entry.key.clone();
                let harvest = self.harvester.harvest(entry);
                let mut entry = harvest.entry;
                if let Some(event) = harvest.event {
                    if event.is_refusal() {
                        self.harvester.make_draft(&mut entry);
                    }
                    events.push(EntryEvent { key: key.clone(), kind: EntryEventKind::Harvested(event) });
                }
                events.push(EntryEvent { key, kind: EntryEventKind::Obsolete });
                RecordKind::Obsolete(self.without_newer_source(entry))
            }
            kind @ (RecordKind::Obsolete(_) | RecordKind::Stub { .. }) => kind,
        };
        record.note = None;
        record
    }

    fn without_newer_source(&self, mut entry: Entry) -> Entry {
        (entry.source_now, entry.change) = (None, None);
        if entry.source.is_none() {
            entry.source = self.last_texts.get(&entry.key).map(|text| (*text).clone());
            self.harvester.make_draft(&mut entry);
        }
        if let Some(line) = &mut entry.status {
            line.now = None;
        } else {
            // No source text is known at all: the basis is the text itself, which no source text fits by chance.
            let text = text_digest(&entry.key, &entry.text);
            entry.status = Some(StatusLine { state: State::Draft, day: None, by: None, text, basis: text, now: None });
        }
        entry
    }

    /// Gives a live record its group, where groups come from headings.
    fn set_group(&self, record: &mut Record, group: Option<&str>) {
        let is_ours = matches!(self.groups, Groups::Headings(_));
        if is_ours && record.group.as_deref() != group {
            self.end_group(record);
            record.group = group.map(str::to_owned);
        }
    }

    /// Takes a record's group away; a `## ` line that is no heading is a person's and becomes a comment of the record.
    fn end_group(&self, record: &mut Record) {
        let Some(group) = record.group.take() else { return };
        let is_heading = match &self.groups {
            Groups::Headings(headings) => {
                headings.contains(group.as_str()) || shown_texts(record).any(|text| group_line(text) == group)
            }
            Groups::People => false,
        };
        if !is_heading {
            record.comments.insert(0, group);
        }
    }

    /// Moves people's comments from stubs that go away to the next live record; returns the other records left.
    fn keep_comments(
        &self,
        old: Vec<Option<Record>>,
        new_places: &[Option<usize>],
        records: &mut [Record],
        notes: &mut Vec<String>,
    ) -> Vec<Record> {
        let mut waiting: Vec<String> = Vec::new();
        let mut left = Vec::new();
        for (record, place) in old.into_iter().zip(new_places) {
            match record {
                Some(mut stub) if stub.is_stub() => {
                    self.end_group(&mut stub);
                    stub.comments.retain(|comment| !is_ours(comment) && !is_minor_line(comment));
                    waiting.append(&mut stub.comments);
                }
                Some(other) => left.push(other),
                None => {}
            }
            if let Some(next) = place.and_then(|place| records.get_mut(place)) {
                next.comments.splice(0..0, waiting.drain(..));
            }
        }
        notes.append(&mut waiting);
        left
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
        Diagnostic::error("foreign-catalog", message)
            .help("take the translations over with `polyfold import`; the file is left as it is")
            .locale(&catalog.locale)
    })
}

fn shown_texts(record: &Record) -> impl Iterator<Item = &Pattern> {
    let (source, now) = match &record.kind {
        RecordKind::Stub { source, .. } => (Some(source), None),
        RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => (entry.source.as_ref(), entry.source_now.as_ref()),
    };
    source.into_iter().chain(now)
}

/// Sets a shown source text, also when only its spelling (quotes, spaces) differs; all languages share its memory.
fn set_text(shown: &mut Option<Pattern>, text: &Pattern) {
    *shown = Some(text.clone());
}

/// Takes today's source text for the basis of an entry, which keeps its state.
fn rebase(entry: &mut Entry, target: &Target<'_>) {
    let Some(line) = &mut entry.status else { return };
    let (text, basis) = (line.text, std::mem::replace(&mut line.basis, target.digest));
    for allowance in &mut entry.allowances {
        if (allowance.text, allowance.basis) == (text, basis) {
            allowance.basis = target.digest;
        }
    }
    set_text(&mut entry.source, target.text);
}

/// Gives an entry another key. Digests cover the key, so they are taken anew: the texts are known to fit the old ones.
fn rename(entry: &mut Entry, key: &MessageKey) {
    let old = std::mem::replace(&mut entry.key, key.clone());
    let digest = |text: &Pattern| text_digest(key, text);
    if let Some(line) = &mut entry.status {
        line.text = digest(&entry.text);
        line.basis = entry.source.as_ref().map_or(line.basis, digest);
        line.now = entry.source_now.as_ref().map(digest);
    }
    for allowance in &mut entry.allowances {
        let is_valid = allowance.text == text_digest(&old, &entry.text)
            && entry.source.as_ref().is_some_and(|source| allowance.basis == text_digest(&old, source));
        if let Some(source) = entry.source.as_ref().filter(|_| is_valid) {
            (allowance.text, allowance.basis) = (digest(&entry.text), digest(source));
        }
    }
}
