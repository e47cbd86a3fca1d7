//! Sections: under which heading messages stood and stand, so that a move can be told in words.
//!
//! The register does not know the ranks of headings, so here a section goes from one heading to the next, whatever
//! their ranks are.

use crate::align::{Alignment, Origin, Relation};
use crate::source::{MessageKind, Register, SourceMessage};
use crate::text::{MessageKey, Pattern};

/// How a message came to another place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shift {
    /// From another section; nothing: from before the first heading.
    From(Option<Pattern>),
    /// It stands in its section, but elsewhere.
    Within,
    /// With a heading that moved, and which has this key.
    With(MessageKey),
}

/// Returns for each message of the register which one is the last heading before it.
pub(super) fn of_register(register: &Register) -> Vec<Option<usize>> {
    sections(register.active.iter().map(|message| message.group.is_some()))
}

/// Returns for each message which one is the last heading before it.
pub(super) fn of_messages(messages: &[SourceMessage]) -> Vec<Option<usize>> {
    sections(messages.iter().map(|message| matches!(message.kind, MessageKind::Heading(_))))
}

fn sections(are_headings: impl Iterator<Item = bool>) -> Vec<Option<usize>> {
    let mut heading = None;
    let place = |(index, is_heading)| if is_heading { heading.replace(index) } else { heading };
    are_headings.enumerate().map(place).collect()
}

/// Returns the heading that people say a message stands after: of a heading, the last one before it that is not below
/// it in rank.
pub(super) fn place(messages: &[SourceMessage], sections: &[Option<usize>], index: usize) -> Option<usize> {
    let level = |index: usize| match messages[index].kind {
        MessageKind::Heading(level) => level,
        MessageKind::Paragraph
        | MessageKind::ListItem
        | MessageKind::Callout
        | MessageKind::TableHead
        | MessageKind::TableCell
        | MessageKind::AltText
        | MessageKind::Caption
        | MessageKind::Footnote => u8::MAX,
    };
    std::iter::successors(sections[index], |heading| sections[*heading]).find(|heading| level(*heading) <= level(index))
}

/// Returns for each message how it came to another place, if it did; `sections` are those before and after.
pub(super) fn shifts(
    register: &Register,
    alignment: &Alignment,
    keys: &[MessageKey],
    sections: (&[Option<usize>], &[Option<usize>]),
) -> Vec<Option<Shift>> {
    let mut shifts: Vec<Option<Shift>> = Vec::with_capacity(keys.len());
    for (index, origin) in alignment.origins.iter().enumerate() {
        let shift = moved_from(origin).map(|old| {
            let (before, now) = (sections.0[old], sections.1[index]);
            let is_same =
                now.is_some() == before.is_some() && now.is_none_or(|now| kept_from(&alignment.origins[now]) == before);
            match now.map(|now| (now, &shifts[now])) {
                _ if !is_same => Shift::From(before.map(|before| register.active[before].text.clone())),
                Some((_, Some(Shift::With(key)))) => Shift::With(key.clone()),
                Some((now, Some(Shift::From(_) | Shift::Within))) => Shift::With(keys[now].clone()),
                Some((_, None)) | None => Shift::Within,
            }
        });
        shifts.push(shift);
    }
    shifts
}

fn kept_from(origin: &Origin) -> Option<usize> {
    match origin {
        Origin::Kept { old, .. } => Some(*old),
        Origin::Returned { .. } | Origin::SplitFrom { .. } | Origin::Added => None,
    }
}

fn moved_from(origin: &Origin) -> Option<usize> {
    match origin {
        Origin::Kept { old, relation: Relation::Moved | Relation::MovedEdited, .. } => Some(*old),
        Origin::Kept { relation: Relation::Unchanged | Relation::Edited, .. }
        | Origin::Returned { .. }
        | Origin::SplitFrom { .. }
        | Origin::Added => None,
    }
}
