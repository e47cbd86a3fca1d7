//! Targets: what the source of today asks of every catalog, worked out once for all languages.

use crate::catalog::{Entry, Record, RecordKind, status, text_digest};
use crate::digest::Digest;
use crate::sync::harvest::Known;
use crate::sync::parts::Split;
use crate::sync::{EntryEvent, EntryEventKind};
use crate::text::{Change, ChangeClass, MessageKey, Pattern, word_diff};

/// A message that a catalog is to have.
#[derive(Debug)]
pub(super) struct Target<'a> {
    /// Its key.
    pub(super) key: &'a MessageKey,
    /// Its source text.
    pub(super) text: &'a Pattern,
    /// The digest of key and source text.
    pub(super) digest: Digest,
    /// What its text was at the last sync, if that was another.
    pub(super) last: Option<LastText<'a>>,
    /// The group that begins with it.
    pub(super) group: Option<String>,
    /// The author's note.
    pub(super) note: Option<&'a str>,
    /// Whether a catalog without an entry for it lacks something.
    pub(super) needs_entry: bool,
    /// What it is a later part of.
    pub(super) split: Option<Split<'a>>,
    /// The keys under which catalogs have the messages that it took in.
    pub(super) merged: Vec<&'a MessageKey>,
    /// What an entry says that was current before a change that somebody called minor.
    pub(super) minor: Option<String>,
}

/// A source text as of the last sync, worked out once for all languages.
#[derive(Debug)]
pub(super) struct LastText<'a> {
    text: &'a Pattern,
    digest: Digest,
    change: String,
    is_formatting: bool,
}

impl<'a> LastText<'a> {
    /// Returns what is to be known of `last`, whose change to `text` is of the given class.
    pub(super) fn new(key: &MessageKey, last: &'a Pattern, text: &Pattern, class: ChangeClass) -> Self {
        Self {
            text: last,
            digest: text_digest(key, last),
            change: word_diff(last, text).to_line(),
            is_formatting: class == ChangeClass::Formatting,
        }
    }
}

impl Target<'_> {
    /// Returns the source texts that an entry with this key is likely to show, with their digests.
    pub(super) fn known(&self, key: &MessageKey) -> [Option<Known<'_>>; 2] {
        // Digests cover the key: those of another key say nothing here.
        if key != self.key {
            return [None; 2];
        }
        [Some((self.text, self.digest)), self.last.as_ref().map(|last| (last.text, last.digest))]
    }

    /// Returns the words that changed since a source text.
    pub(super) fn change_since(&self, source: &Pattern) -> String {
        match &self.last {
            Some(last) if last.text == source => last.change.clone(),
            Some(_) | None => word_diff(source, self.text).to_line(),
        }
    }

    /// Returns whether an entry is translated or approved, and current as of the last sync, with nothing edited since.
    pub(super) fn is_done_at_last_sync(&self, entry: &Entry) -> bool {
        self.last.as_ref().is_some_and(|last| status(Some(entry), last.text).is_done())
    }

    /// Returns whether a source text differs from that of today in formatting only.
    pub(super) fn is_formatting_of(&self, source: &Pattern) -> bool {
        match &self.last {
            Some(last) if last.text == source => last.is_formatting,
            Some(_) | None => Change::between(source, self.text).is_formatting(),
        }
    }

    /// Returns the record of the message in a catalog without an entry for it.
    pub(super) fn stub(&self) -> Record {
        Record {
            group: None,
            note: None,
            comments: Vec::new(),
            kind: RecordKind::Stub { key: self.key.clone(), source: self.text.clone() },
        }
    }

    /// Returns an event of the message's entry.
    pub(super) fn event(&self, kind: EntryEventKind) -> EntryEvent {
        EntryEvent { key: self.key.clone(), kind }
    }
}

/// Returns a heading's text as it stands in a `## ` line.
pub(super) fn group_line(text: &Pattern) -> String {
    text.as_str().replace('\n', " ")
}
