//! What is too much for a panel: where its room ends, and what goes on in a proof.
//!
//! A list and the room for it go in; the list keeps what fits, the rest comes
//! out with its first message and its length. Only a proof shows the rest, on
//! frames of the panel's size. Knows no panel's design.

use crate::geometry::{Length, Point};
use crate::layout::Frame;
use crate::layout::area::Area;
use crate::layout::flow::{self, Segment};
use crate::layout::foot::FootMeasures;
use crate::layout::vertical::{self, Band, VItem};
use crate::project::{Cmyk, Panel, PanelRef, Sheet};
use crate::text::MessageKey;

/// The text that is too much for an area.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Surplus {
    /// The first message that did not fit.
    pub(super) key: Option<MessageKey>,
    /// About how many characters.
    pub(super) chars: usize,
    /// How far below the upper edge of the panel the room ends.
    pub(super) end: Length,
    /// What was taken off; nothing of a page, which shows what is too high for it.
    rest: Vec<VItem>,
}

impl Surplus {
    /// Returns what of a list stands below `room`, which ends at `end` on the panel; nothing is taken off.
    pub(super) fn seen(list: &[VItem], room: Length, end: Length) -> Option<Self> {
        first_over(list, room).map(|at| Self::beyond(list, at, end))
    }

    /// Takes off what of a list stands below `room`, which ends at `end` on the panel.
    pub(super) fn cut(list: &mut Vec<VItem>, room: Length, end: Length) -> Option<Self> {
        let at = first_over(list, room)?;
        let surplus = Self::beyond(list, at, end);
        Some(Self { rest: list.split_off(at), ..surplus })
    }

    fn beyond(list: &[VItem], at: usize, end: Length) -> Self {
        let texts = || list[at..].iter().flat_map(VItem::texts);
        let last_key = || list.iter().rev().flat_map(VItem::texts).find_map(|text| text.key.clone());
        let chars = texts().map(|text| text.chars).sum::<usize>().max(1);
        Self { key: texts().find_map(|text| text.key.clone()).or_else(last_key), chars, end, rest: Vec::new() }
    }

    /// Returns what is too much of a title and of the text below it.
    pub(super) fn joined(title: Option<Self>, text: Option<Self>) -> Option<Self> {
        let (mut joined, below) = match (title, text) {
            (Some(title), Some(text)) => (title, text),
            (title, text) => return title.or(text),
        };
        joined.chars += below.chars;
        joined.rest.extend(below.rest);
        Some(joined)
    }

    /// Puts the first `count` parts of the rest on the colour that their panel has behind them.
    pub(super) fn on_field(mut self, count: usize, panel: &Panel, color: Cmyk) -> Self {
        let field = Band { left: Length::ZERO, width: panel.size.width, color };
        self.rest.iter_mut().take(count).for_each(|part| part.put_on(&[field]));
        self
    }

    /// Returns the rest on frames of the size of its panel.
    pub(super) fn frames(&self, sheet: &Sheet, place: PanelRef) -> Vec<Frame> {
        let panel = sheet.panel(place);
        let area = Area::of(panel, &sheet.margins);
        // Footnotes stand on the panel, or among the rest.
        let list = self.rest.iter().filter(|part| !matches!(part, VItem::Insert(_))).cloned().collect();
        let segment = Segment { list, columns: 1, begins_page: false, gap: Length::ZERO, keeps_next: false };
        let measures = FootMeasures { rule: Length::ZERO, gap: Length::ZERO };
        let pages = flow::paginate(std::slice::from_ref(&segment), &[], measures, &|_| area.height);
        let frame = |page: &flow::Page| {
            let mut items = Vec::new();
            for range in page.parts.iter().flat_map(|part| &part.columns) {
                let place = Point { x: Length::ZERO, y: area.top };
                vertical::paint_moved(flow::whole(segment.list[range.clone()].to_vec()), place, &mut items);
            }
            Frame { panel: place, size: panel.size, items, echoes: Vec::new() }
        };
        pages.iter().map(frame).collect()
    }
}

/// Returns the first part of a list that stands below `room`, if there is one.
fn first_over(list: &[VItem], room: Length) -> Option<usize> {
    if vertical::height(list) <= room {
        return None;
    }
    let mut y = Length::ZERO;
    let is_over = |part: &VItem| {
        y += part.height();
        y > room
    };
    let over = list.iter().position(is_over).unwrap_or(list.len());
    // Where only the end of a tint stands below, what stands last on it must go. White alone needs no room.
    let final_box = list.iter().rposition(|part| matches!(part, VItem::Box(_)))?;
    Some(over.min(final_box))
}
