//! Footnotes: which of them stand at the foot of a page, and where a long one is broken.
//!
//! A note belongs on the page of its mark. What has no room there goes on at
//! the foot of the next page, before the notes of that page; what is too high
//! for a foot stands on a page of its own. Knows heights and places to break, no
//! text.

use std::ops::Range;

use crate::geometry::Length;
use crate::layout::vertical::{FORBIDDEN, VItem, WIDOW};

/// A footnote as a list, at no particular place.
#[derive(Debug)]
pub(super) struct NoteList {
    pub(super) list: Vec<VItem>,
    /// The height above each part, and that of all of them.
    above: Vec<Length>,
    /// The height of the least beginning that may stand on a page alone.
    beginning: Length,
}

/// The white and the rule between text and notes.
#[derive(Debug, Clone, Copy)]
pub(super) struct FootMeasures {
    /// The height of the rule and the white around it.
    pub(super) rule: Length,
    /// The white above each note.
    pub(super) gap: Length,
}

/// A footnote, or as much of it as stands on one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NotePart {
    pub(super) note: usize,
    pub(super) range: Range<usize>,
}

/// The footnotes of a document in the order of their first marks.
///
/// Invariant: which notes a page refers to follows from where it begins and ends.
#[derive(Debug)]
pub(super) struct Foot<'a> {
    notes: &'a [NoteList],
    measures: FootMeasures,
    order: Vec<usize>,
    /// The height of the notes before each, and of all, with the white above each note.
    above: Vec<Length>,
    /// For each list, where its first marks are.
    marks: Vec<Vec<usize>>,
    /// How many first marks stand before each list, and in all.
    before: Vec<usize>,
}

/// How far notes have their places.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Placed {
    /// How many are set, in the order of their first marks.
    next: usize,
    /// The part of the next one that comes next.
    part: usize,
}

/// The height that the foot of a page needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    /// When what may goes over to the next page.
    pub(super) least: Length,
    /// When all notes of this page are whole; of those of earlier pages, as much as they may take.
    pub(super) whole: Length,
    /// When all notes are whole.
    pub(super) all: Length,
}

impl NoteList {
    pub(super) fn new(list: Vec<VItem>) -> Self {
        let mut above = vec![Length::ZERO];
        let mut beginning = None;
        for part in &list {
            let y = above.last().copied().unwrap_or_default();
            if matches!(part, VItem::Penalty(penalty) if *penalty < WIDOW) {
                beginning = beginning.or(Some(y));
            }
            above.push(y + part.height());
        }
        let whole = above.last().copied().unwrap_or_default();
        Self { list, above, beginning: beginning.unwrap_or(whole) }
    }

    fn height(&self, from: usize) -> Length {
        self.above[self.list.len()] - self.above[from]
    }

    /// Returns the end of what fits `room` from a part on, and the part that comes next.
    ///
    /// It leaves no line alone, unless there must be something.
    fn split(&self, from: usize, room: Length, must: bool) -> Option<(usize, usize)> {
        let mut best = None;
        let mut any = None;
        for index in from + 1..self.list.len() {
            let VItem::Penalty(penalty) = &self.list[index] else { continue };
            let fits = self.above[index] - self.above[from] <= room;
            if !fits && (!must || any.is_some()) {
                break;
            }
            if *penalty < WIDOW {
                best = Some(index);
            }
            if *penalty < FORBIDDEN {
                any = Some(index);
            }
            if !fits {
                break;
            }
        }
        let end = if must { best.or(any) } else { best }?;
        let next = end + self.list[end..].iter().take_while(|part| part.vanishes()).count();
        (next < self.list.len()).then_some((end, next))
    }
}

impl<'a> Foot<'a> {
    /// Takes lists of text that refer to notes by their number.
    pub(super) fn new<'l>(
        lists: impl Iterator<Item = &'l [VItem]>,
        notes: &'a [NoteList],
        measures: FootMeasures,
    ) -> Self {
        let mut seen = vec![false; notes.len()];
        let (mut order, mut above) = (Vec::new(), vec![Length::ZERO]);
        let (mut marks, mut before) = (Vec::new(), vec![0]);
        let mut height = Length::ZERO;
        for list in lists {
            let mut of_list = Vec::new();
            for (index, part) in list.iter().enumerate() {
                if let VItem::Insert(note) = part
                    && !std::mem::replace(&mut seen[*note], true)
                {
                    height += measures.gap + notes[*note].height(0);
                    order.push(*note);
                    above.push(height);
                    of_list.push(index);
                }
            }
            marks.push(of_list);
            before.push(order.len());
        }
        Self { notes, measures, order, above, marks, before }
    }

    /// Returns how many notes there are.
    pub(super) fn count(&self) -> usize {
        self.order.len()
    }

    /// Returns how many notes have their first mark before a part of the n-th list.
    pub(super) fn marks_before(&self, list: usize, part: usize) -> usize {
        self.before[list] + self.marks.get(list).map_or(0, |marks| marks.partition_point(|mark| *mark < part))
    }

    /// Returns whether a note has no place yet.
    pub(super) fn is_waiting(&self, placed: Placed) -> bool {
        placed.next < self.order.len()
    }

    /// Returns what the foot of a page needs that has the marks of these notes.
    ///
    /// Notes that wait already may take `carried`; if they need more, those of this page wait too.
    pub(super) fn need(&self, placed: Placed, marks: Range<usize>, carried: Length) -> Need {
        let (waiting, all) = (self.height(placed, marks.start), self.height(placed, marks.end));
        if waiting > carried {
            return Need { least: carried, whole: carried, all };
        }
        let last = marks.last().map(|last| &self.notes[self.order[last]]);
        let spare = last.map_or(Length::ZERO, |note| note.height(0) - note.beginning);
        Need { least: all - spare, whole: all, all }
    }

    /// Returns whether notes up to the one with that number wait, and nothing of them has room in a foot of a height.
    pub(super) fn is_stuck(&self, placed: Placed, end: usize, height: Length) -> bool {
        self.height(placed, end) > height && self.place(placed, end, height, false).0.is_empty()
    }

    /// Returns the height of a foot with the notes that come next, up to the one with that number.
    fn height(&self, placed: Placed, end: usize) -> Length {
        if placed.next >= end {
            return Length::ZERO;
        }
        let set = self.notes[self.order[placed.next]].above[placed.part];
        self.measures.rule + self.above[end] - self.above[placed.next] - set
    }

    /// Places notes up to the one with that number in the room below a page's text, and returns how far that comes.
    ///
    /// `must` says that the page has nothing else.
    pub(super) fn place(&self, mut placed: Placed, end: usize, room: Length, must: bool) -> (Vec<NotePart>, Placed) {
        let mut parts = Vec::new();
        let mut left = room - self.measures.rule;
        while placed.next < end {
            let note = self.order[placed.next];
            let list = &self.notes[note];
            let (whole, room) = (list.height(placed.part), left - self.measures.gap);
            let must = must && parts.is_empty();
            if whole > room {
                if let Some((end, next)) = list.split(placed.part, room, must) {
                    parts.push(NotePart { note, range: placed.part..end });
                    placed.part = next;
                    break;
                }
                if !must {
                    break;
                }
            }
            parts.push(NotePart { note, range: placed.part..list.list.len() });
            left = room - whole;
            placed = Placed { next: placed.next + 1, part: 0 };
        }
        (parts, placed)
    }
}
