//! The matching under construction: what is paired so far, and what is free.

use std::collections::{BTreeSet, HashMap};

use crate::align::{NewMessage, OldMessage, order};
use crate::source::MessageKind;

/// What a new message was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// This old message.
    Old(usize),
    /// This retired message.
    Retired(usize),
    /// A later part of this old message.
    PartOf(usize),
}

/// What became of an old message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Free,
    KeptBy(usize),
    MergedInto(usize),
}

/// Old and new messages with the pairs found so far.
///
/// Invariant: `Claim::Old(o)` of a new message `n` and `Fate::KeptBy(n)` of `o` go together.
#[derive(Debug)]
pub(super) struct Matching<'a> {
    pub(super) old: &'a [OldMessage<'a>],
    pub(super) new: &'a [NewMessage<'a>],
    /// A number for each text; equal texts have equal numbers.
    pub(super) old_texts: Vec<usize>,
    /// The same numbers for the new messages.
    pub(super) new_texts: Vec<usize>,
    /// How many different texts there are.
    pub(super) text_count: usize,
    fates: Vec<Fate>,
    claims: Vec<Option<Claim>>,
    returned: BTreeSet<usize>,
}

impl NewMessage<'_> {
    pub(super) fn is_heading(&self) -> bool {
        matches!(self.kind, MessageKind::Heading(_))
    }
}

impl<'a> Matching<'a> {
    pub(super) fn new(old: &'a [OldMessage<'a>], new: &'a [NewMessage<'a>]) -> Self {
        let mut numbers: HashMap<&str, usize> = HashMap::with_capacity(old.len());
        let mut number = |text: &'a str| {
            let next = numbers.len();
            *numbers.entry(text).or_insert(next)
        };
        let old_texts = old.iter().map(|message| number(message.text.normalized())).collect();
        let new_texts = new.iter().map(|message| number(message.text.normalized())).collect();
        let text_count = numbers.len();
        let (fates, claims) = (vec![Fate::Free; old.len()], vec![None; new.len()]);
        Self { old, new, old_texts, new_texts, text_count, fates, claims, returned: BTreeSet::new() }
    }

    pub(super) fn is_free_old(&self, old: usize) -> bool {
        self.fates[old] == Fate::Free
    }

    pub(super) fn is_free_new(&self, new: usize) -> bool {
        self.claims[new].is_none()
    }

    pub(super) fn has_free_new(&self) -> bool {
        self.claims.iter().any(Option::is_none)
    }

    pub(super) fn free_old(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.old.len()).filter(|old| self.is_free_old(*old))
    }

    pub(super) fn free_new(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.new.len()).filter(|new| self.is_free_new(*new))
    }

    pub(super) fn claim(&self, new: usize) -> Option<Claim> {
        self.claims[new]
    }

    /// Returns the new message that an old one is.
    pub(super) fn kept_by(&self, old: usize) -> Option<usize> {
        match self.fates[old] {
            Fate::KeptBy(new) => Some(new),
            Fate::Free | Fate::MergedInto(_) => None,
        }
    }

    /// Returns the old message that a new one is.
    pub(super) fn old_of(&self, new: usize) -> Option<usize> {
        match self.claims[new] {
            Some(Claim::Old(old)) => Some(old),
            Some(Claim::Retired(_) | Claim::PartOf(_)) | None => None,
        }
    }

    /// Pairs an old and a new message, if both are free.
    pub(super) fn pair(&mut self, old: usize, new: usize) {
        if self.is_free_old(old) && self.is_free_new(new) {
            self.fates[old] = Fate::KeptBy(new);
            self.claims[new] = Some(Claim::Old(old));
        }
    }

    /// Says that a free new message is a retired one.
    pub(super) fn bring_back(&mut self, retired: usize, new: usize) {
        self.claims[new] = Some(Claim::Retired(retired));
        self.returned.insert(retired);
    }

    /// Returns whether a retired message has come back.
    pub(super) fn has_returned(&self, retired: usize) -> bool {
        self.returned.contains(&retired)
    }

    /// Says that a free new message is a later part of an old one.
    pub(super) fn split_off(&mut self, old: usize, new: usize) {
        self.claims[new] = Some(Claim::PartOf(old));
    }

    /// Says that a free old message's text went into a new one.
    pub(super) fn merge_into(&mut self, old: usize, new: usize) {
        self.fates[old] = Fate::MergedInto(new);
    }

    /// Returns the old messages that went into new ones, in order.
    pub(super) fn merged(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.fates.iter().enumerate().filter_map(|(old, fate)| match fate {
            Fate::MergedInto(new) => Some((old, *new)),
            Fate::Free | Fate::KeptBy(_) => None,
        })
    }

    /// Returns whether the two are of a kind: headings are never paired with other text unless the words are the same.
    pub(super) fn are_of_a_kind(&self, old: usize, new: usize) -> bool {
        self.old[old].is_heading == self.new[new].is_heading()
    }

    /// Returns all pairs (old, new), sorted by new.
    pub(super) fn pairs(&self) -> Vec<(usize, usize)> {
        (0..self.new.len()).filter_map(|new| Some((self.old_of(new)?, new))).collect()
    }

    /// Returns the pairs that did not move, sorted by both sides.
    pub(super) fn anchors(&self) -> Vec<(usize, usize)> {
        let pairs = self.pairs();
        let in_order = order::in_order(&pairs);
        pairs.into_iter().zip(in_order).filter_map(|(pair, stays)| stays.then_some(pair)).collect()
    }
}
