//! Footnotes: which of them stand at the foot of a page, and where a long one is broken.
//!
//! A note belongs on the page of its mark. What has no room there goes on at
//! the foot of the next page, before the notes of that page. Knows heights and
//! places to break, no text.

use std::collections::VecDeque;
use std::ops::Range;

use crate::geometry::Length;
use crate::layout::vertical::{FORBIDDEN, VItem, WIDOW};

/// How much of a page notes from the page before may take while there is text to stand above them.
const MOST_CARRIED: f64 = 0.5;

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

/// The notes that wait for a place.
#[derive(Debug)]
pub(super) struct Foot<'a> {
    notes: &'a [NoteList],
    measures: FootMeasures,
    /// Notes and the part of each that comes next.
    waiting: VecDeque<(usize, usize)>,
    /// The height of what waits, with the white above each note.
    height: Length,
    /// For each note, the last look at which it was met.
    met: Vec<u64>,
    look: u64,
}

/// What a look at a possible page has found: the notes it would need.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    /// The height of the foot when all its notes are whole.
    whole: Length,
    /// How much of that may go over to the next page.
    spare: Length,
    /// Whether notes of earlier pages leave no room for others.
    is_full: bool,
    count: usize,
}

/// A note that is on some page, or waits for one.
const TAKEN: u64 = u64::MAX;

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
        let vanishes = |part: &VItem| matches!(part, VItem::Space(_) | VItem::Penalty(_));
        let next = end + self.list[end..].iter().take_while(|part| vanishes(part)).count();
        (next < self.list.len()).then_some((end, next))
    }
}

impl<'a> Foot<'a> {
    pub(super) fn new(notes: &'a [NoteList], measures: FootMeasures) -> Self {
        let met = vec![0; notes.len()];
        Self { notes, measures, waiting: VecDeque::new(), height: Length::ZERO, met, look: 0 }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Returns the height of the foot that what waits needs.
    pub(super) fn height(&self) -> Length {
        if self.waiting.is_empty() { Length::ZERO } else { self.measures.rule + self.height }
    }

    /// Begins a look at what a page would need; notes that wait already come first.
    ///
    /// `carried` is the most that they may take.
    pub(super) fn look(&mut self, carried: Length) -> Need {
        self.look += 1;
        let waiting = self.height();
        Need { whole: waiting.min(carried), spare: Length::ZERO, is_full: waiting > carried, count: self.waiting.len() }
    }

    /// Returns how much of a page's room notes of earlier pages may take.
    pub(super) fn most_carried(room: Length) -> Length {
        room.scale(MOST_CARRIED)
    }

    /// Adds a note to what a page would need.
    pub(super) fn meet(&mut self, note: usize, need: &mut Need) {
        let met = &mut self.met[note];
        if need.is_full || *met == self.look || *met == TAKEN {
            return;
        }
        *met = self.look;
        let list = &self.notes[note];
        let rule = if need.count == 0 { self.measures.rule } else { Length::ZERO };
        need.whole += rule + self.measures.gap + list.height(0);
        need.spare = list.height(0) - list.beginning;
        need.count += 1;
    }

    /// Takes the notes of a part of the text that has its place.
    pub(super) fn take(&mut self, list: &[VItem]) {
        for part in list {
            if let VItem::Insert(note) = part
                && std::mem::replace(&mut self.met[*note], TAKEN) != TAKEN
            {
                self.height += self.measures.gap + self.notes[*note].height(0);
                self.waiting.push_back((*note, 0));
            }
        }
    }

    /// Places notes in the room below a page's text; `must` says that the page has nothing else.
    pub(super) fn place(&mut self, room: Length, must: bool) -> Vec<NotePart> {
        let mut placed = Vec::new();
        let mut left = room - self.measures.rule;
        while let Some((note, from)) = self.waiting.front().copied() {
            let list = &self.notes[note];
            let (whole, room) = (list.height(from), left - self.measures.gap);
            let must = must && placed.is_empty();
            let split = if whole <= room { None } else { Some(list.split(from, room, must)) };
            match split {
                None | Some(None) if split.is_none() || must => {
                    self.waiting.pop_front();
                    self.height -= self.measures.gap + whole;
                    left = room - whole;
                    placed.push(NotePart { note, range: from..list.list.len() });
                }
                Some(Some((end, next))) => {
                    self.height -= list.above[next] - list.above[from];
                    self.waiting[0] = (note, next);
                    placed.push(NotePart { note, range: from..end });
                    break;
                }
                None | Some(None) => break,
            }
        }
        placed
    }
}

impl Need {
    /// Returns the height that the foot has at least.
    pub(super) fn least(&self) -> Length {
        self.whole - self.spare
    }

    /// Returns the height that the foot has when all its notes are whole.
    pub(super) fn whole(&self) -> Length {
        self.whole
    }
}
