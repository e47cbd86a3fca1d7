//! Alignment: which message of today is which message of the last sync.
//!
//! In: the old messages in order, the texts of retired keys, the new messages
//! in order. Out: where each new message comes from. Done once for all
//! languages; near-linear: exact texts first, similarity only for what is left
//! between kept neighbours or shares rare words. Knows no key and no catalog.
//!
//! The stages, each seeing only what the earlier ones left:
//! 1. `exact`: what the author pinned, texts that are unique, equal texts by their neighbours and headings; in tables
//!    `cells`: what stands in the same row and column;
//! 2. `exact`: texts that return: what a message said before, and retired ones;
//! 3. `parts`: messages that were split or merged;
//! 4. `gaps`: similar texts in order between kept neighbours;
//! 5. `candidates`: similar texts anywhere, best first;
//! 6. `gaps`: a text rewritten between kept neighbours.

mod candidates;
mod cells;
mod exact;
mod gaps;
mod matching;
mod order;
mod parts;

use crate::align::matching::{Claim, Matching};
use crate::source::MessageKind;
use crate::text::Pattern;

/// A message as of the last sync.
#[derive(Debug, Clone, Copy)]
pub struct OldMessage<'a> {
    /// Its text.
    pub text: &'a Pattern,
    /// Texts that it had before and that translations still show: what they were made from.
    pub earlier: &'a [&'a Pattern],
    /// Whether it is a heading.
    pub is_heading: bool,
}

/// A message of today's source.
#[derive(Debug, Clone, Copy)]
pub struct NewMessage<'a> {
    /// Its text.
    pub text: &'a Pattern,
    /// What it is.
    pub kind: MessageKind,
    /// The nearest heading above, as an index into the new messages.
    pub heading: Option<usize>,
    /// Where it stands in a table, if it is a cell below the head and right of the first column.
    pub cell: Option<Cell>,
    /// The old message that the author says it is, by asking for its key.
    pub pinned: Option<usize>,
}

/// A cell's place in a table whose cells are all messages, by indices into the new messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The table's first cell.
    pub corner: usize,
    /// The head of the cell's column.
    pub column: usize,
    /// The first cell of its row.
    pub row: usize,
}

/// How a message differs from the old one that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Same text, same place.
    Unchanged,
    /// Another text in the same place.
    Edited,
    /// Same text in another place.
    Moved,
    /// Another text in another place.
    MovedEdited,
}

/// Where a new message comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It is an old message.
    Kept {
        /// Which.
        old: usize,
        /// What changed.
        relation: Relation,
        /// Old messages whose text it took in, without `old`.
        merged: Vec<usize>,
    },
    /// It has the text of a retired message.
    Returned {
        /// Which.
        retired: usize,
    },
    /// It has a later part of the text of an old message, whose first part is another new message.
    SplitFrom {
        /// Which.
        old: usize,
    },
    /// It is new.
    Added,
}

/// Where all messages come from and which old ones are gone.
///
/// Invariant: an old message is kept by one new message at most, and is kept or removed; a retired one returns once at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    /// One origin for each new message, in order.
    pub origins: Vec<Origin>,
    /// The old messages that are gone, merged ones too, in order.
    pub removed: Vec<usize>,
}

/// Returns where each new message comes from.
///
/// `retired` has the last texts of retired messages, oldest first.
pub fn align(old: &[OldMessage<'_>], retired: &[&Pattern], new: &[NewMessage<'_>]) -> Alignment {
    let mut matching = Matching::new(old, new);
    exact::pair_pinned(&mut matching);
    exact::pair_equal_texts(&mut matching);
    if matching.has_free_new() {
        exact::pair_reverted(&mut matching);
        exact::return_retired(&mut matching, retired);
        pair_similar_texts(&mut matching);
        exact::return_retired(&mut matching, retired);
        gaps::pair_rewritten(&mut matching);
    }
    conclude(&matching)
}

fn pair_similar_texts(matching: &mut Matching<'_>) {
    let prints = candidates::Fingerprints::of_free(matching);
    let found = candidates::find(matching, &prints);
    parts::pair(matching, &prints, &found);
    gaps::pair_in_order(matching, &prints, Some(&found));
    exact::pair_equal_anywhere(matching);
    candidates::pair_best_first(matching, &found);
    gaps::pair_in_order(matching, &prints, None);
}

fn conclude(matching: &Matching<'_>) -> Alignment {
    let in_order = order::in_order(&matching.pairs());
    let mut in_order = in_order.into_iter();
    let mut merged: Vec<Vec<usize>> = vec![Vec::new(); matching.new.len()];
    for (old, new) in matching.merged() {
        merged[new].push(old);
    }
    let origins = (0..matching.new.len())
        .map(|new| match matching.claim(new) {
            Some(Claim::Old(old)) => Origin::Kept {
                old,
                relation: relation(matching.old[old].text == matching.new[new].text, in_order.next().unwrap_or(true)),
                merged: std::mem::take(&mut merged[new]),
            },
            Some(Claim::Retired(retired)) => Origin::Returned { retired },
            Some(Claim::PartOf(old)) => Origin::SplitFrom { old },
            None => Origin::Added,
        })
        .collect();
    let removed = (0..matching.old.len()).filter(|old| matching.kept_by(*old).is_none()).collect();
    Alignment { origins, removed }
}

fn relation(is_same_text: bool, is_in_order: bool) -> Relation {
    match (is_same_text, is_in_order) {
        (true, true) => Relation::Unchanged,
        (false, true) => Relation::Edited,
        (true, false) => Relation::Moved,
        (false, false) => Relation::MovedEdited,
    }
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
