//! Status: the one place where it is decided whether an entry may be printed.

use crate::catalog::{Entry, State, text_digest};
use crate::text::Pattern;

/// Where a message stands in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// There is no entry.
    Missing,
    /// Somebody said so, or its metadata is absent, altered or doubtful.
    Draft,
    /// It was translated from another source text than today's.
    Outdated,
    /// Its text is not the one that its status was given for.
    Edited,
    /// Translated and current.
    Translated,
    /// Approved and current.
    Approved,
}

impl Status {
    /// Returns the word used in reports and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Outdated => "outdated",
            Self::Edited => "edited",
            Self::Translated => "translated",
            Self::Approved => "approved",
        }
    }

    /// Returns whether the entry counts as done: translated or approved, and current.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Translated | Self::Approved)
    }
}

/// Returns the status of an entry against today's source text of its message.
///
/// Derived from texts and digests alone on every read; what the `# status:`
/// line says of being outdated is for people.
///
/// Invariant: current (edited, translated, approved) only if the source line
/// shown with the text is the current source and both fit their digests.
pub fn status(entry: Option<&Entry>, source: &Pattern) -> Status {
    let Some(entry) = entry else { return Status::Missing };
    let Some(shown) = &entry.source else { return Status::Draft };
    let Some(line) = &entry.status else {
        // Written under a stub by a person: translated from the source line above it.
        return if shown == source { Status::Edited } else { Status::Outdated };
    };
    let altered_by_hand = text_digest(&entry.key, shown) != line.basis
        || entry.source_now.as_ref().map(|now| text_digest(&entry.key, now)) != line.now;
    if altered_by_hand || line.state == State::Draft {
        return Status::Draft;
    }
    if line.basis != text_digest(&entry.key, source) {
        return Status::Outdated;
    }
    if line.text != text_digest(&entry.key, &entry.text) {
        return Status::Edited;
    }
    match line.state {
        State::Draft => Status::Draft,
        State::Translated => Status::Translated,
        State::Approved => Status::Approved,
    }
}
