//! What does not fit: how a proof names it, and the line at which a panel has no more room.

use crate::geometry::{Length, Point};
use crate::layout::{Layout, Overset};
use crate::pdf::PdfRequest;
use crate::pdf::metadata::ProofFlag;
use crate::pdf::proof::{Outline, OutlineKind};
use crate::text::MessageKey;

/// The colour of what does not fit; no status has it.
pub(in crate::pdf) const COLOR: [u8; 3] = [215, 0, 120];
/// A message, or a part of one, for which its panel has no room.
const TOO_MUCH: ProofFlag = ProofFlag { word: "too much", color: COLOR };
/// A message with a word or a table that is wider than its line.
const TOO_WIDE: ProofFlag = ProofFlag { word: "too wide", color: COLOR };
/// How far the line goes on at both sides of the panel, and how far above its text it is where that goes on, in mm.
const LINE_OVER_MM: f64 = 5.0;
const LINE_ABOVE_MM: f64 = 2.5;

/// What of a frame does not fit.
#[derive(Clone, Copy)]
pub(super) struct FrameMisfit<'a> {
    layout: &'a Layout,
    overset: Option<&'a Overset>,
    /// Which of the frames this is on which the text of a panel goes on; nothing for the panel itself.
    part: Option<usize>,
}

impl<'a> FrameMisfit<'a> {
    /// Returns what does not fit of a frame.
    pub(super) fn of(layout: &'a Layout, frame: usize) -> Self {
        let overset = &layout.fit.misfit.overset;
        let found = overset.iter().find(|over| over.panel == frame + 1 || over.frames.contains(&frame));
        let part =
            found.and_then(|over| frame.checked_sub(over.frames.start)).filter(|_| frame >= layout.panel_count());
        Self { layout, overset: found, part }
    }

    /// Returns how a message is marked for what does not fit of it.
    pub(super) fn flag(self, key: &MessageKey) -> Option<ProofFlag> {
        match self.part {
            Some(_) => Some(TOO_MUCH),
            None => self.layout.fit.misfit.wide.contains(key).then_some(TOO_WIDE),
        }
    }

    /// Returns whether the number of messages that are marked so is said in the head of the page.
    pub(super) fn is_counted(flag: ProofFlag) -> bool {
        flag != TOO_MUCH
    }

    /// Returns how many characters are too much, and the words for that.
    pub(super) fn characters(self) -> Option<(ProofFlag, usize)> {
        let characters = self.overset?.characters;
        let word = if characters == 1 { "character too much" } else { "characters too much" };
        Some((ProofFlag { word, color: COLOR }, characters))
    }

    /// Returns the panel's number among the panels; that of the panel whose text goes on here.
    pub(super) fn panel(self, frame: usize) -> usize {
        self.part.and(self.overset).map_or(frame + 1, |overset| overset.panel)
    }

    /// Returns whether the frame is no panel: the text of one goes on here.
    pub(super) fn goes_on(self) -> bool {
        self.part.is_some()
    }

    /// Returns the words by which the frame goes on with a panel, whose number is said before them.
    pub(super) fn going_on(self) -> Option<String> {
        let (part, overset) = (self.part?, self.overset?);
        Some(match overset.frames.len() {
            1 => "goes on".to_owned(),
            count => format!("goes on ({} of {count})", part + 1),
        })
    }

    /// Returns the line below which there is no room on the panel, and below which the text goes on.
    pub(super) fn line(self, request: &PdfRequest<'_>, width: Length) -> Option<Outline> {
        let above = request.sheet.margins.top - Length::mm(LINE_ABOVE_MM);
        let y = if self.goes_on() { above } else { self.overset?.end };
        let over = Length::mm(LINE_OVER_MM);
        Some(Outline { kind: OutlineKind::End, from: Point { x: -over, y }, to: Point { x: width + over, y } })
    }
}
