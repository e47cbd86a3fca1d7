//! Harvest: what a translator's saved file says about one entry.
//!
//! A translator only edits text and saves. The digests in the status line tell
//! what changed since; the source lines tell what the translator looked at. In:
//! an entry as it was read. Out: the entry with its status brought up to date,
//! and what happened. Knows nothing of today's source: an entry is judged
//! against what its file shows, which may be behind.
//!
//! Invariant: a text gets a current status only from the source text that its
//! file showed; whatever is doubtful becomes a draft.

mod slip;

use std::collections::BTreeSet;

use crate::catalog::{Day, Entry, State, StatusLine, text_digest};
use crate::digest::Digest;
use crate::sync::former::FormerTexts;
use crate::sync::values::{hold, left, values};
use crate::text::{Change, ChangeClass, MessageKey, Pattern, is_respelt};

/// An entry after the harvest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Harvest {
    /// The entry, `# ok` taken off.
    pub entry: Entry,
    /// What happened to it, if anything did.
    pub event: Option<HarvestEvent>,
}

/// What a harvest found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HarvestEvent {
    /// The text was edited, or written for the first time: translated from the source shown.
    Translated,
    /// The text of an outdated entry was edited and fits the newer source shown.
    Updated,
    /// `# ok`: the text was confirmed against the source shown.
    Confirmed {
        /// Values that the change of the source removed and the text still has.
        left: BTreeSet<String>,
    },
    /// The entry became a draft.
    Drafted {
        /// Why.
        doubt: Doubt,
        /// Whether a `# ok` stood above it, which counts nothing for a doubtful entry.
        was_confirmed: bool,
    },
    /// The text of an outdated entry was edited, but does not follow the change of the source: it stays outdated.
    Refused {
        /// Values that the change added and the text does not have.
        missing: BTreeSet<String>,
        /// Values that the change removed and the text still has.
        left: BTreeSet<String>,
    },
    /// The text of an outdated entry has the words that it had, some spelt otherwise, while the source has other words:
    /// it stays outdated.
    OnlyRespelt,
}

impl HarvestEvent {
    /// Returns whether an edit was not taken over and waits in the file.
    pub(super) fn is_refusal(&self) -> bool {
        match self {
            Self::Refused { .. } | Self::OnlyRespelt => true,
            Self::Translated | Self::Updated | Self::Confirmed { .. } | Self::Drafted { .. } => false,
        }
    }
}

/// Why an entry is not known to fit its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// No source line stands with it.
    NoSource,
    /// It shows an old and a newer source text, but no status line says which it was made from.
    NoStatus,
    /// The source line or the key was altered by hand: the digest has both.
    SourceAltered,
    /// The line with the newer source text was altered or deleted by hand.
    NewerSourceAltered,
    /// It was edited while outdated, and the source text that it was edited against is gone.
    SourceGone,
}

/// Judges entries.
#[derive(Clone, Copy)]
pub struct Harvester<'a> {
    today: &'a Day,
    former: Option<&'a FormerTexts>,
}

/// A source text and its digest with the key at hand: many entries show the same one, and it is hashed once only.
pub(super) type Known<'a> = (&'a Pattern, Digest);

impl<'a> Harvester<'a> {
    /// Returns a harvester that dates what it finds with `today`.
    pub fn new(today: &'a Day) -> Self {
        Self { today, former: None }
    }

    /// Returns one that knows what edited entries said before.
    #[must_use]
    pub fn knowing(self, former: &'a FormerTexts) -> Self {
        Self { former: Some(former), ..self }
    }

    /// Returns the entry with its status brought up to date.
    pub fn harvest(self, entry: Entry) -> Harvest {
        self.harvest_knowing(entry, &[])
    }

    /// Does the same, given source texts that the entry is likely to show.
    pub(super) fn harvest_knowing(self, mut entry: Entry, known: &[Option<Known<'_>>]) -> Harvest {
        let is_confirmed = std::mem::take(&mut entry.is_confirmed);
        let event = match doubt(&entry, known) {
            Some(doubt) => {
                self.make_draft(&mut entry);
                Some(HarvestEvent::Drafted { doubt, was_confirmed: is_confirmed })
            }
            None => self.take_over(&mut entry, is_confirmed),
        };
        Harvest { entry, event }
    }

    /// Makes an entry a draft of the text that it has now.
    pub(super) fn make_draft(self, entry: &mut Entry) {
        self.record(entry, State::Draft);
    }

    /// Takes over what was edited or confirmed in an entry whose metadata is whole.
    fn take_over(self, entry: &mut Entry, is_confirmed: bool) -> Option<HarvestEvent> {
        let Some(line) = &entry.status else {
            self.record(entry, State::Translated);
            return Some(HarvestEvent::Translated);
        };
        let former = line.text;
        let is_edited = former != text_digest(&entry.key, &entry.text);
        let Some((source, now)) = entry.source.as_ref().zip(entry.source_now.as_ref()) else {
            let event = match (is_edited, is_confirmed && line.state == State::Draft) {
                (true, _) => HarvestEvent::Translated,
                (false, true) => HarvestEvent::Confirmed { left: BTreeSet::new() },
                (false, false) => return None,
            };
            self.record(entry, State::Translated);
            return Some(event);
        };
        let event = match (is_confirmed, is_edited) {
            (true, _) => HarvestEvent::Confirmed { left: left(&values(source), &values(now), &values(&entry.text)) },
            (false, true) => match not_followed(source, now, &entry.text) {
                Some(refused) => return Some(refused),
                None if says_other_words(source, now) && self.is_respelt(entry, former) => {
                    return Some(HarvestEvent::OnlyRespelt);
                }
                None => HarvestEvent::Updated,
            },
            (false, false) => return None,
        };
        entry.source = entry.source_now.take();
        entry.change = None;
        self.record(entry, State::Translated);
        Some(event)
    }

    /// Returns whether an entry's text has the words that it had before an edit, as far as that can be told: where the text
    /// before is not known, by its digest, which tells of one letter.
    fn is_respelt(self, entry: &Entry, former: Digest) -> bool {
        let known = self.former.and_then(|texts| texts.get(former));
        known.is_some_and(|known| is_respelt(known, &entry.text))
            || slip::is_a_letter_from(&entry.key, &entry.text, former)
    }

    /// Writes the status line for the text and the source lines that the entry has.
    fn record(self, entry: &mut Entry, state: State) {
        entry.status = entry.source.as_ref().map(|source| StatusLine {
            state,
            day: Some(self.today.clone()),
            by: None,
            text: text_digest(&entry.key, &entry.text),
            basis: text_digest(&entry.key, source),
            now: entry.source_now.as_ref().map(|now| text_digest(&entry.key, now)),
        });
    }
}

/// Returns what of a change of the source an edited text does not follow.
fn not_followed(source: &Pattern, now: &Pattern, text: &Pattern) -> Option<HarvestEvent> {
    let (before, after, own) = (values(source), values(now), values(text));
    let missing: BTreeSet<_> = after.difference(&before).filter(|value| !hold(&own, value)).cloned().collect();
    let left = left(&before, &after, &own);
    (!missing.is_empty() || !left.is_empty()).then_some(HarvestEvent::Refused { missing, left })
}

/// Returns whether the source says something else by now: other words, or the same values in another order or number.
///
/// Then letters put right in a translation do not make it current.
fn says_other_words(source: &Pattern, now: &Pattern) -> bool {
    let change = Change::between(source, now);
    change.is_reworded() || (change.class() > ChangeClass::Typo && values(source) == values(now))
}

fn doubt(entry: &Entry, known: &[Option<Known<'_>>]) -> Option<Doubt> {
    let Some(source) = &entry.source else { return Some(Doubt::NoSource) };
    let now = entry.source_now.as_ref();
    let Some(line) = &entry.status else { return now.map(|_| Doubt::NoStatus) };
    if digest(&entry.key, source, known) != line.basis {
        Some(Doubt::SourceAltered)
    } else if now.map(|now| digest(&entry.key, now, known)) != line.now {
        Some(Doubt::NewerSourceAltered)
    } else {
        None
    }
}

fn digest(key: &MessageKey, text: &Pattern, known: &[Option<Known<'_>>]) -> Digest {
    let same = known.iter().flatten().find(|(known, _)| *known == text);
    same.map_or_else(|| text_digest(key, text), |(_, digest)| *digest)
}

#[cfg(test)]
mod tests;
