//! What stands between two blocks: how much white, and what a break there costs.

use crate::geometry::Length;
use crate::layout::block::Composer;
use crate::layout::content::{Paragraph, ShapedBlock};
use crate::layout::qr::Quiet;
use crate::layout::vertical::{Column, FORBIDDEN, VItem};

/// A break between a paragraph and the list that it introduces.
const INTRODUCTION: i32 = 300;
/// A break before what belongs to what stands above: a quotation, a call-out that would be alone on its page.
const TOGETHER: i32 = 400;
/// A break between a paragraph and the table that it introduces.
const BEFORE_TABLE: i32 = 120;

impl Composer<'_> {
    /// Returns the space between two blocks.
    pub(in crate::layout) fn space_between(&self, above: &ShapedBlock, below: &ShapedBlock, column: Column) -> Length {
        self.unit().scale(self.gap(above, below, column))
    }

    /// Returns the space between two blocks in parts of the leading.
    fn gap(&self, above: &ShapedBlock, below: &ShapedBlock, column: Column) -> f64 {
        let before = match below {
            ShapedBlock::Heading { level: 0..=2, .. } => 1.2,
            ShapedBlock::Heading { .. } => 0.9,
            ShapedBlock::Callout { .. }
            | ShapedBlock::Table(_)
            | ShapedBlock::Quote { .. }
            | ShapedBlock::Picture(_) => 0.7,
            ShapedBlock::QrCode(_) => 0.5,
            ShapedBlock::List { .. } | ShapedBlock::Paragraph(_) | ShapedBlock::Contents | ShapedBlock::Columns(_) => {
                0.0
            }
        };
        match (above, below) {
            // A quiet zone that cannot be seen is white enough.
            (_, ShapedBlock::QrCode(_)) if self.quiet() == Quiet::InMargin => 0.0,
            // Lines of an address are one thing.
            (ShapedBlock::Paragraph(above), ShapedBlock::Paragraph(below))
                if self.is_line_of_address(above, column) && self.is_line_of_address(below, column) =>
            {
                0.15
            }
            // A list belongs to the words that introduce it, and everything to its heading.
            (ShapedBlock::Paragraph(_), ShapedBlock::List { .. }) => 0.28,
            (ShapedBlock::Table(_), ShapedBlock::Paragraph(note)) if note.is_aside => 0.4,
            (ShapedBlock::Heading { .. }, below) if !matches!(below, ShapedBlock::Heading { .. }) => after(above),
            _ => after(above).max(before),
        }
    }

    pub(super) fn is_line_of_address(&self, text: &Paragraph, column: Column) -> bool {
        // A long address may need a second line.
        text.is_entry && self.shaped(text).max_width(self.size) <= column.width * 2
    }

    /// Returns where the quiet zone of a QR code goes: on white paper nobody sees it.
    pub(super) fn quiet(&self) -> Quiet {
        if self.at_margin && !self.on_field { Quiet::InMargin } else { Quiet::InMeasure }
    }
}

/// Returns the space that a block wants below it, in parts of the leading.
fn after(block: &ShapedBlock) -> f64 {
    match block {
        ShapedBlock::Callout { .. }
        | ShapedBlock::Table(_)
        | ShapedBlock::Quote { .. }
        | ShapedBlock::Picture(_)
        | ShapedBlock::Contents
        | ShapedBlock::Heading { level: 0 | 1, .. } => 0.7,
        ShapedBlock::Heading { level: 2, .. } => 0.45,
        ShapedBlock::Heading { .. } => 0.25,
        ShapedBlock::Paragraph(_) => 0.5,
        ShapedBlock::List { .. } => 0.6,
        ShapedBlock::QrCode(_) | ShapedBlock::Columns(_) => 0.0,
    }
}

/// Returns what a break between two blocks costs; `list` is what the lower one is set as.
pub(super) fn penalty_between(above: &ShapedBlock, below: &ShapedBlock, list: &[VItem]) -> i32 {
    match (above, below) {
        (ShapedBlock::Heading { .. }, _) => FORBIDDEN,
        (ShapedBlock::Table(_), ShapedBlock::Paragraph(note)) if note.is_aside => FORBIDDEN,
        // Who is quoted.
        (ShapedBlock::Quote { .. }, ShapedBlock::Paragraph(_)) if is_one_line(list) => FORBIDDEN,
        (ShapedBlock::Paragraph(_), ShapedBlock::Quote { .. })
        | (ShapedBlock::Table(_), ShapedBlock::Callout { .. }) => TOGETHER,
        (ShapedBlock::Paragraph(_), ShapedBlock::List { .. }) => INTRODUCTION,
        (ShapedBlock::Paragraph(_), ShapedBlock::Table(_)) => BEFORE_TABLE,
        _ => 0,
    }
}

fn is_one_line(list: &[VItem]) -> bool {
    list.iter().filter(|part| matches!(part, VItem::Box(_))).count() == 1
}
