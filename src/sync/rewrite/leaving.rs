//! Leaving: what becomes of entries whose message is gone, and of what people wrote around records that go.

use crate::catalog::{Entry, Record, RecordKind, State, StatusLine, text_digest};
use crate::sync::minor::is_minor_line;
use crate::sync::parts::is_ours;
use crate::sync::rewrite::{EntryEvent, EntryEventKind, Groups, Rewriter};
use crate::sync::target::group_line;
use crate::text::Pattern;

impl Rewriter<'_> {
    /// Takes an entry out of the live ones; what it was made from stays with it.
    pub(super) fn obsolete(&self, mut record: Record, events: &mut Vec<EntryEvent>) -> Record {
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
    pub(super) fn set_group(&self, record: &mut Record, group: Option<&str>) {
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
    pub(super) fn keep_comments(
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

fn shown_texts(record: &Record) -> impl Iterator<Item = &Pattern> {
    let (source, now) = match &record.kind {
        RecordKind::Stub { source, .. } => (Some(source), None),
        RecordKind::Entry(entry) | RecordKind::Obsolete(entry) => (entry.source.as_ref(), entry.source_now.as_ref()),
    };
    source.into_iter().chain(now)
}
