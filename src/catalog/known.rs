//! Known messages: the keys and source texts that a catalog is likely to show.
//!
//! What a catalog has beside its translations stands in the register too, nearly all of it and in the same order. A
//! reader that knows the register takes these texts from there: they are not read once more, and the catalogs of all
//! languages share their memory. What the register does not have is read as ever, so that it makes no difference to
//! what is read.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::catalog::line::is_shown_as_it_is;
use crate::text::{MessageKey, Pattern};

/// Keys and source texts that catalogs are likely to show, in the order in which they are likely to.
///
/// Invariant: no key is twice among them.
#[derive(Debug, Default)]
pub struct KnownMessages<'a> {
    messages: Vec<Known<'a>>,
    places: HashMap<&'a str, usize>,
}

#[derive(Debug)]
struct Known<'a> {
    key: &'a MessageKey,
    /// The text, if a line shows it letter for letter.
    text: Option<&'a Pattern>,
}

impl<'a> KnownMessages<'a> {
    /// Returns these messages as known; of two with one key, the first.
    pub fn new(messages: impl IntoIterator<Item = (&'a MessageKey, &'a Pattern)>) -> Self {
        let mut known = Self::default();
        for (key, text) in messages {
            if let Entry::Vacant(place) = known.places.entry(key.as_str()) {
                place.insert(known.messages.len());
                known.messages.push(Known { key, text: Some(text).filter(|text| is_shown_as_it_is(text)) });
            }
        }
        known
    }

    /// Returns how many there are.
    pub(super) fn count(&self) -> usize {
        self.messages.len()
    }
}

/// The known messages while one catalog is read: what comes next, and what was there already.
pub(super) struct Expected<'a> {
    known: &'a KnownMessages<'a>,
    /// The place of the known message that is likely to come next.
    next: usize,
    /// Where each known key was seen first.
    seen: Vec<Option<usize>>,
    /// Where each other key was seen first.
    seen_others: HashMap<MessageKey, usize>,
}

impl<'a> Expected<'a> {
    pub(super) fn new(known: &'a KnownMessages<'a>) -> Self {
        Self { known, next: 0, seen: vec![None; known.count()], seen_others: HashMap::new() }
    }

    /// Returns the source text that a line shows, if it is the one that is likely to stand there.
    pub(super) fn source(&self, line: &str) -> Option<&'a Pattern> {
        self.known.messages.get(self.next)?.text.filter(|text| text.as_str() == line)
    }

    /// Reads a key; what follows is likely to be what follows it among the known messages.
    pub(super) fn key(&mut self, text: &str) -> Option<MessageKey> {
        match self.place(text) {
            Some(place) => {
                self.next = place + 1;
                Some(self.known.messages[place].key.clone())
            }
            None => text.parse().ok(),
        }
    }

    /// Returns where a key was seen first; if it was not, it is now.
    pub(super) fn see(&mut self, key: &MessageKey, at: usize) -> Option<usize> {
        if let Some(place) = self.place(key.as_str()) {
            let first = self.seen[place];
            self.seen[place] = first.or(Some(at));
            return first;
        }
        let first = self.seen_others.get(key).copied();
        if first.is_none() {
            self.seen_others.insert(key.clone(), at);
        }
        first
    }

    fn place(&self, key: &str) -> Option<usize> {
        let is_at = |place: &usize| self.known.messages.get(*place).is_some_and(|known| known.key.as_str() == key);
        let near = [self.next.checked_sub(1), Some(self.next)].into_iter().flatten().find(is_at);
        near.or_else(|| self.known.places.get(key).copied())
    }
}
