//! The key register: `sources/<document>.ftl`, the memory of keys.
//!
//! Holds key and source text of every message as of the last sync, in document
//! order, and the retired keys at the end, so that no key is ever given twice.

use crate::text::{MessageKey, Pattern};

/// The keys of a document as of the last sync.
///
/// Invariant: no key is twice among active and retired keys together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register {
    /// The messages in document order.
    pub active: Vec<Registered>,
    /// Keys of messages that are no longer in the source, oldest first.
    pub retired: Vec<Retired>,
}

/// A message as of the last sync.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Its key.
    pub key: MessageKey,
    /// Its source text.
    pub text: Pattern,
    /// Whether it is a heading; headings are written as `## ` group comments too.
    pub group: Option<String>,
}

/// A key that is not given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// The key.
    pub key: MessageKey,
    /// The text it had last.
    pub text: Pattern,
    /// The key that took its place, when it was renamed.
    pub renamed_to: Option<MessageKey>,
}
