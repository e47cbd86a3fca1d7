//! What changed in the source since the last sync, counted and in words for reports.

use std::collections::HashMap;

use crate::align::{Alignment, Origin, Relation};
use crate::source::{MessageKind, Register, Registered, SourceMessage};
use crate::sync::sections::{self, Shift};
use crate::text::{ChangeClass, MessageKey, Pattern};

/// How many messages went which way.
///
/// `kept + changed + moved + added + returned` is the number of messages;
/// `split` are among the added, `merged` among the changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SyncCounts {
    /// Same text, same place.
    pub kept: usize,
    /// Another text.
    pub changed: usize,
    /// Same text, another place.
    pub moved: usize,
    /// New, later parts of split messages too.
    pub added: usize,
    /// Gone, messages that were merged into others too.
    pub removed: usize,
    /// Back from the retired ones.
    pub returned: usize,
    /// Later parts of split messages.
    pub split: usize,
    /// Made from several messages.
    pub merged: usize,
}

/// A message that is not what it was at the last sync.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceChange {
    /// Its key now.
    pub key: MessageKey,
    /// Its text; of a removed message, the last one.
    pub text: Pattern,
    /// Whether it is a heading.
    pub is_heading: bool,
    /// The last heading before it, of a heading the last one that is not below it in rank; of a removed message, the one
    /// that was before it.
    pub section: Option<Pattern>,
    /// What changed.
    pub kind: ChangeKind,
}

/// What changed in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// Another text.
    Edited {
        /// The text before.
        before: Pattern,
        /// Which kind of change of the text it is.
        class: ChangeClass,
        /// How it came to another place too, if it did.
        shift: Option<Shift>,
        /// Other messages whose text it took in.
        merged: Vec<MessageKey>,
    },
    /// Same text, another place.
    Moved(Shift),
    /// A new message.
    Added,
    /// A later part of a message that was split.
    SplitFrom {
        /// The message, which its first part is now.
        key: MessageKey,
        /// Its text before.
        text: Pattern,
    },
    /// Back from the retired ones.
    Returned,
    /// Gone.
    Removed,
    /// Gone, as another message took its text in.
    MergedInto {
        /// The other message.
        key: MessageKey,
        /// Its text now.
        text: Pattern,
    },
    /// It has another key by the author's wish; this was the one before.
    Renamed(MessageKey),
}

impl ChangeKind {
    /// Returns whether the message is no more.
    pub fn is_gone(&self) -> bool {
        match self {
            Self::Removed | Self::MergedInto { .. } => true,
            Self::Edited { .. }
            | Self::Moved(_)
            | Self::Added
            | Self::SplitFrom { .. }
            | Self::Returned
            | Self::Renamed(_) => false,
        }
    }
}

/// Returns how many messages went which way, and what changed, in document order, removed messages last.
pub(super) fn changes(
    register: &Register,
    messages: &[SourceMessage],
    alignment: &Alignment,
    keys: &[MessageKey],
    old_keys: &[MessageKey],
) -> (SyncCounts, Vec<SourceChange>) {
    let mut counts = SyncCounts { removed: alignment.removed.len(), ..SyncCounts::default() };
    let mut changes = Vec::new();
    let old_sections = sections::of_register(register);
    let new_sections = sections::of_messages(messages);
    let mut shifts = sections::shifts(register, alignment, keys, (&old_sections, &new_sections)).into_iter();
    let mut takers: HashMap<usize, usize> = HashMap::new();
    for (index, origin) in alignment.origins.iter().enumerate() {
        let mut push = |kind| {
            changes.push(SourceChange {
                key: keys[index].clone(),
                text: messages[index].text.clone(),
                is_heading: matches!(messages[index].kind, MessageKind::Heading(_)),
                section: sections::place(messages, &new_sections, index).map(|heading| messages[heading].text.clone()),
                kind,
            });
        };
        if keys[index] != old_keys[index] {
            push(ChangeKind::Renamed(old_keys[index].clone()));
        }
        if let Origin::Kept { merged, .. } = origin {
            takers.extend(merged.iter().map(|old| (*old, index)));
        }
        if let Some(kind) = change(register, origin, &messages[index].text, shifts.next().flatten(), &mut counts) {
            push(kind);
        }
    }
    changes.extend(alignment.removed.iter().map(|old| {
        let Registered { key, text, group } = &register.active[*old];
        let merged =
            |taker: &usize| ChangeKind::MergedInto { key: keys[*taker].clone(), text: messages[*taker].text.clone() };
        SourceChange {
            key: key.clone(),
            text: text.clone(),
            is_heading: group.is_some(),
            section: old_sections[*old].map(|heading| register.active[heading].text.clone()),
            kind: takers.get(old).map_or(ChangeKind::Removed, merged),
        }
    }));
    (counts, changes)
}

fn change(
    register: &Register,
    origin: &Origin,
    text: &Pattern,
    shift: Option<Shift>,
    counts: &mut SyncCounts,
) -> Option<ChangeKind> {
    let key = |old: &usize| register.active[*old].key.clone();
    let (count, kind) = match origin {
        Origin::Kept { relation: Relation::Unchanged, .. } => (&mut counts.kept, None),
        Origin::Kept { relation: Relation::Moved, .. } => (&mut counts.moved, shift.map(ChangeKind::Moved)),
        Origin::Kept { old, relation: Relation::Edited | Relation::MovedEdited, merged } => {
            counts.merged += usize::from(!merged.is_empty());
            let before = &register.active[*old].text;
            let kind = ChangeKind::Edited {
                before: before.clone(),
                class: ChangeClass::between(before, text),
                shift,
                merged: merged.iter().map(key).collect(),
            };
            (&mut counts.changed, Some(kind))
        }
        Origin::Returned { .. } => (&mut counts.returned, Some(ChangeKind::Returned)),
        Origin::SplitFrom { old } => {
            counts.split += 1;
            let kind = ChangeKind::SplitFrom { key: key(old), text: register.active[*old].text.clone() };
            (&mut counts.added, Some(kind))
        }
        Origin::Added => (&mut counts.added, Some(ChangeKind::Added)),
    };
    *count += 1;
    kind
}
