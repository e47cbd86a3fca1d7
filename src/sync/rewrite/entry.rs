//! Entries: one translation brought up to date with the source text of today.
//!
//! In: an entry as it was read, and its target. Out: the entry harvested, with the lines that show today's source text,
//! and what happened to it.

use crate::catalog::{Entry, text_digest};
use crate::sync::harvest::{Doubt, HarvestEvent};
use crate::sync::rewrite::{EntryEvent, EntryEventKind, Groups, Rewriter};
use crate::sync::target::Target;
use crate::text::{MessageKey, Pattern};

impl Rewriter<'_> {
    /// Harvests an entry and shows it the source text of today; `is_minor` says that it is to follow the change.
    pub(super) fn update(
        &self,
        target: &Target<'_>,
        entry: Entry,
        is_minor: bool,
        events: &mut Vec<EntryEvent>,
    ) -> Entry {
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
