//! The part of a panel or page that text fills, and what its text comes to.
//!
//! Panels, covers and pages use this alike: the text area by margins and
//! folds, colour over the trimmed sides, text with its footnotes at the foot.

use std::collections::BTreeSet;

use crate::geometry::{Length, Rect, Sides};
use crate::layout::block::{Composer, rule};
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::foot::FootMeasures;
use crate::layout::surplus::Surplus;
use crate::layout::vertical::{self, Column, Fault, VBox, VItem};
use crate::layout::{Frame, Item, Shape};
use crate::project::{Cmyk, Edge, Margins, Panel};
use crate::text::MessageKey;

/// The thickness of the rule above footnotes, in points.
const FOOT_RULE: f64 = 0.4;
/// The white above that rule and above each footnote, in parts of the leading.
const ABOVE_RULE: f64 = 0.6;
const ABOVE_NOTE: f64 = 0.25;

/// Where text stands on a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) column: Column,
    pub(super) top: Length,
    pub(super) height: Length,
}

/// A panel or page that is set.
#[derive(Debug)]
pub(super) struct SetPanel {
    pub(super) frame: Frame,
    /// Height of the text as a share of the height there is.
    pub(super) share: f64,
    /// What did not fit.
    pub(super) surplus: Option<Surplus>,
    /// The messages that are too wide, and what of them is.
    pub(super) overfull: Vec<(Option<MessageKey>, Fault)>,
}

impl SetPanel {
    /// Returns whether everything is in its place.
    pub(super) fn fits(&self) -> bool {
        self.surplus.is_none() && self.overfull.is_empty()
    }
}

impl Area {
    /// Returns the text area of a panel: each side keeps its distance by what it is.
    pub(super) fn of(panel: &Panel, margins: &Margins) -> Self {
        let margin = |edge: Edge| match edge {
            Edge::Trim => margins.trim,
            Edge::Fold => margins.fold,
            Edge::Spine => margins.spine,
        };
        let (left, right) = (margin(panel.sides.left), margin(panel.sides.right));
        Self {
            column: Column { left, width: panel.size.width - left - right },
            top: margins.top,
            height: panel.size.height - margins.top - margins.bottom,
        }
    }

    /// Returns the y coordinate of the lower edge.
    pub(super) fn bottom(&self) -> Length {
        self.top + self.height
    }

    /// Returns the area without `by` at both sides.
    pub(super) fn narrower(self, by: Length) -> Self {
        let column = Column { left: self.column.left + by, width: self.column.width - by * 2 };
        Self { column, ..self }
    }

    /// Returns the area without `by` at its upper edge.
    pub(super) fn below(self, by: Length) -> Self {
        Self { top: self.top + by, height: self.height - by, ..self }
    }
}

/// Blocks on an area as far as there is room, and the footnotes of their section at its foot.
pub(super) struct Filled {
    list: Vec<VItem>,
    foot: Vec<VItem>,
    area: Area,
    /// Height of all text as a share of the height there is.
    pub(super) share: f64,
    /// What does not fit.
    pub(super) surplus: Option<Surplus>,
    /// The messages that are too wide, and what of them is.
    pub(super) overfull: Vec<(Option<MessageKey>, Fault)>,
}

impl Filled {
    /// Sets blocks of the `index`-th section.
    pub(super) fn set(
        document: &ShapedDocument,
        composer: &Composer<'_>,
        index: usize,
        blocks: &[ShapedBlock],
        area: Area,
    ) -> Self {
        let mut list = composer.blocks(blocks, area.column);
        let notes = notes_of_section(document, index, &list);
        let mut foot = foot(document, composer, &notes, area.column);
        let share = (vertical::height(&list) + vertical::height(&foot)).ratio(area.height);
        let overfull = overfull(list.iter().chain(&foot));
        let foot_height = settle(&mut list, &mut foot, area);
        let surplus = Surplus::cut(&mut list, area.height - foot_height, area.bottom() - foot_height);
        Self { list, foot, area, share, surplus, overfull }
    }

    /// Paints text and footnotes.
    pub(super) fn paint(&self, items: &mut Vec<Item>) {
        vertical::paint(&self.list, self.area.top, items);
        vertical::paint(&self.foot, self.area.bottom() - vertical::height(&self.foot), items);
    }
}

/// Returns the height of a foot; one that is higher than its area has no foot to stand at and follows the text.
pub(super) fn settle(list: &mut Vec<VItem>, foot: &mut Vec<VItem>, area: Area) -> Length {
    if vertical::height(foot) > area.height {
        list.append(foot);
    }
    vertical::height(foot)
}

/// Returns a field of colour that runs over the trimmed sides it touches and ends on folds and spines.
pub(super) fn bleeding_field(panel: &Panel, rect: Rect, bleed: Length, color: Cmyk) -> Item {
    let size = panel.size;
    let over = |edge: Edge, touches: bool| match edge {
        Edge::Trim if touches => bleed,
        Edge::Trim | Edge::Fold | Edge::Spine => Length::ZERO,
    };
    let outset = Sides {
        top: over(panel.sides.top, rect.top() <= Length::ZERO),
        right: over(panel.sides.right, rect.right() >= size.width),
        bottom: over(panel.sides.bottom, rect.bottom() >= size.height),
        left: over(panel.sides.left, rect.left() <= Length::ZERO),
    };
    Item { tag: None, shape: Shape::Fill { rect: rect.outset(outset), color } }
}

/// Returns what of a list is too wide, each message once.
pub(super) fn overfull<'l>(list: impl IntoIterator<Item = &'l VItem>) -> Vec<(Option<MessageKey>, Fault)> {
    let mut seen = BTreeSet::new();
    let texts = list.into_iter().flat_map(VItem::texts);
    let faults = texts.filter_map(|text| Some((text.key.clone(), text.fault?)));
    faults.filter(|(key, _)| seen.insert(key.clone())).collect()
}

/// Returns the footnotes that stand at the end of a section.
pub(super) fn notes_of_section(document: &ShapedDocument, index: usize, list: &[VItem]) -> Vec<usize> {
    let mut notes = vertical::notes_of(list);
    // A note that two sections refer to stands with the first.
    notes.retain(|note| document.notes[*note].section == index);
    notes.extend(&document.sections[index].loose_notes);
    notes
}

/// Returns the footnotes with the rule above them; nothing when there are none.
pub(super) fn foot(document: &ShapedDocument, composer: &Composer<'_>, notes: &[usize], column: Column) -> Vec<VItem> {
    let lists = notes.iter().map(|note| composer.note(&document.notes[*note].item, column));
    foot_of(composer, lists, column)
}

/// Returns the white and the rule that `foot_of` adds.
pub(super) fn foot_measures(composer: &Composer<'_>) -> FootMeasures {
    let unit = composer.unit();
    FootMeasures { rule: unit.scale(ABOVE_RULE) + Length::pt(FOOT_RULE), gap: unit.scale(ABOVE_NOTE) }
}

/// Returns lists as footnotes with the rule above them; nothing when there are none.
pub(super) fn foot_of(
    composer: &Composer<'_>,
    notes: impl IntoIterator<Item = Vec<VItem>>,
    column: Column,
) -> Vec<VItem> {
    let mut list = Vec::new();
    for note in notes {
        if list.is_empty() {
            let short = column.start(column.width / 3, composer.rtl);
            let line = Rect::new(short.left, Length::ZERO, short.width, Length::pt(FOOT_RULE));
            let items = vec![rule(line, composer.hairline())];
            list.push(VItem::space(composer.unit().scale(ABOVE_RULE)));
            list.push(VItem::Box(VBox { items, ..VBox::empty(Length::pt(FOOT_RULE)) }));
        }
        list.push(VItem::space(composer.unit().scale(ABOVE_NOTE)));
        list.extend(note);
    }
    list
}
