//! Lists and footnotes as vertical lists: markers beside blocks, and where a list may be broken.

use crate::geometry::Length;
use crate::layout::block::lines::SetLine;
use crate::layout::block::{Composer, LineStyle, first_box};
use crate::layout::content::{MarkerSide, Paragraph, ShapedItem};
use crate::layout::setter::Alignment;
use crate::layout::vertical::{Column, VItem};

/// A break that leaves one item of a list alone.
const LONE_ITEM: i32 = 250;

impl Composer<'_> {
    pub(super) fn list(&self, side: MarkerSide, items: &[ShapedItem], column: Column) -> Vec<VItem> {
        let indent = self.indent(items.iter().map(|item| &item.marker));
        let mut list = Vec::new();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                let is_next_to_end = index == 1 || index + 1 == items.len();
                list.push(VItem::Penalty(if is_next_to_end { LONE_ITEM } else { 0 }));
                list.push(VItem::space(self.unit().scale(0.22)));
            }
            list.extend(self.item(item, side, indent, column));
        }
        list
    }

    /// Returns the room that the widest marker needs.
    fn indent<'m>(&self, markers: impl Iterator<Item = &'m Paragraph>) -> Length {
        let widest = markers.map(|marker| marker.shaped.max_width(self.size)).max().unwrap_or(Length::ZERO);
        (widest + self.size.scale(0.45)).max(self.size.scale(1.1))
    }

    /// Returns blocks with a marker beside their first line.
    fn item(&self, item: &ShapedItem, side: MarkerSide, indent: Length, column: Column) -> Vec<VItem> {
        let mut list = self.inset().blocks(&item.blocks, column.inset_start(indent, self.rtl));
        let gap = self.size.scale(0.45);
        let room = column.start(indent - gap, self.rtl);
        let alignment = match side {
            MarkerSide::Start => Alignment::Start,
            MarkerSide::End => Alignment::End,
        };
        let style = LineStyle { alignment, ..self.running() };
        let Some(SetLine { vbox: marker, .. }) = self.lines(&item.marker, style, room).into_iter().next() else {
            return list;
        };
        match list.iter_mut().find_map(first_box) {
            // Marker and text may be of different fonts: what they share is the baseline.
            Some(first) if !first.baseline.is_zero() => {
                first.put_before(marker.items, first.baseline - marker.baseline);
            }
            Some(first) => first.put_before(marker.items, Length::ZERO),
            None => list.push(VItem::Box(marker)),
        }
        list
    }

    /// Returns a footnote: small, with its number as marker.
    pub(in crate::layout) fn note(&self, item: &ShapedItem, column: Column) -> Vec<VItem> {
        let small = self.scaled(self.theme.scale.small);
        let indent = small.indent(std::iter::once(&item.marker));
        small.item(item, MarkerSide::Start, indent, column)
    }
}
