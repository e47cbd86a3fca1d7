//! What changed in the source since the last sync, counted and in words for reports.

use crate::align::{Alignment, Origin, Relation};
use crate::source::{Register, Registered, SourceMessage};
use crate::text::{MessageKey, Pattern};

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
        /// Whether it is in another place too.
        has_moved: bool,
        /// Other messages whose text it took in.
        merged: Vec<MessageKey>,
    },
    /// Same text, another place.
    Moved,
    /// A new message.
    Added,
    /// A later part of a message that was split.
    SplitFrom(MessageKey),
    /// Back from the retired ones.
    Returned,
    /// Gone.
    Removed,
    /// It has another key by the author's wish; this was the one before.
    Renamed(MessageKey),
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
    for (index, origin) in alignment.origins.iter().enumerate() {
        let mut push = |kind| {
            changes.push(SourceChange { key: keys[index].clone(), text: messages[index].text.clone(), kind });
        };
        if keys[index] != old_keys[index] {
            push(ChangeKind::Renamed(old_keys[index].clone()));
        }
        if let Some(kind) = change(register, origin, &mut counts) {
            push(kind);
        }
    }
    changes.extend(alignment.removed.iter().map(|old| {
        let Registered { key, text, .. } = &register.active[*old];
        SourceChange { key: key.clone(), text: text.clone(), kind: ChangeKind::Removed }
    }));
    (counts, changes)
}

fn change(register: &Register, origin: &Origin, counts: &mut SyncCounts) -> Option<ChangeKind> {
    let key = |old: &usize| register.active[*old].key.clone();
    let (count, kind) = match origin {
        Origin::Kept { relation: Relation::Unchanged, .. } => (&mut counts.kept, None),
        Origin::Kept { relation: Relation::Moved, .. } => (&mut counts.moved, Some(ChangeKind::Moved)),
        Origin::Kept { old, relation: relation @ (Relation::Edited | Relation::MovedEdited), merged } => {
            counts.merged += usize::from(!merged.is_empty());
            let kind = ChangeKind::Edited {
                before: register.active[*old].text.clone(),
                has_moved: *relation == Relation::MovedEdited,
                merged: merged.iter().map(key).collect(),
            };
            (&mut counts.changed, Some(kind))
        }
        Origin::Returned { .. } => (&mut counts.returned, Some(ChangeKind::Returned)),
        Origin::SplitFrom { old } => {
            counts.split += 1;
            (&mut counts.added, Some(ChangeKind::SplitFrom(key(old))))
        }
        Origin::Added => (&mut counts.added, Some(ChangeKind::Added)),
    };
    *count += 1;
    kind
}
