//! Blocks as vertical lists: headings, paragraphs, lists, call-outs, quotations.
//!
//! Shaped blocks, a size and a column go in, boxes, spaces and penalties come
//! out. All spacing is on one scale, in parts of the leading. Knows no page.
//! What all blocks are set with is here; each kind of block has a file of its own.

mod heading;
mod inset;
mod lines;
mod list;
mod spacing;

use rayon::prelude::*;

use crate::geometry::{Length, Rect};
use crate::layout::content::{Paragraph, ShapedBlock};
use crate::layout::qr;
use crate::layout::setter::{Alignment, ShapedText};
use crate::layout::vertical::{Column, VBox, VItem};
use crate::layout::{Item, Medium, Shape};
use crate::project::{Cmyk, Theme};

pub(super) use lines::{SetLine, push_lines};

/// So many blocks are worth a task of their own.
const MANY_BLOCKS: usize = 32;

/// How much lighter than text a rule is that only guides the eye.
const GUIDING: u8 = 3;
/// How much of what a script adds to the leading is added to the space between blocks.
const TALL: f64 = 0.3;

/// What blocks are set with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Composer<'a> {
    pub(super) theme: &'a Theme,
    pub(super) medium: Medium,
    pub(super) rtl: bool,
    /// The size of running text that copyfit gave: headings are multiples of it.
    pub(super) body: Length,
    /// The size of running text here: larger in a lead, smaller in a footnote.
    pub(super) size: Length,
    /// Distance of baselines as a multiple of the size, for Latin.
    pub(super) leading: f64,
    /// What the document's script does to that.
    pub(super) leading_factor: f64,
    /// How many times the usual white there is between blocks.
    pub(super) air: f64,
    /// Whether what is set stands on the colour field.
    pub(super) on_field: bool,
    /// Whether the column is the panel's own, with white margins beside it.
    pub(super) at_margin: bool,
    /// The height of a whole page or panel: what is low beside it is not broken.
    pub(super) region: Length,
    /// Which lines are made.
    pub(super) extent: Extent,
}

/// Which lines a composer makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All.
    Whole,
    /// Those of texts that have something wider than their column, to find the size for pages.
    TooWide,
}

/// How a paragraph's lines are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineStyle {
    pub(super) size: Length,
    pub(super) leading: f64,
    pub(super) alignment: Alignment,
}

impl Composer<'_> {
    /// Returns the unit of all spacing: the distance of baselines of Latin text.
    ///
    /// Scripts with tall lines get little more, for the white within their lines parts blocks too.
    pub(super) fn unit(&self) -> Length {
        self.size.scale(self.leading * (1.0 + TALL * (self.leading_factor - 1.0)) * self.air)
    }

    /// Returns the distance of baselines of running text in the document's script.
    pub(super) fn line_height(&self) -> Length {
        self.size.scale(self.leading * self.leading_factor)
    }

    /// Returns the same with running text of `factor` times the body size.
    pub(super) fn scaled(self, factor: f64) -> Self {
        Self { size: self.body.scale(factor), ..self }
    }

    /// Returns the same for what stands inside something else.
    fn inset(self) -> Self {
        Self { at_margin: false, ..self }
    }

    /// Returns the colour of rules and bars.
    pub(super) fn accent(&self) -> Cmyk {
        if self.on_field { self.theme.swatches.on_field } else { self.theme.swatches.accent }
    }

    /// Returns the colour of rules that only guide the eye, from row to row.
    pub(super) fn guiding(&self) -> Cmyk {
        if self.on_field {
            return self.theme.swatches.on_field;
        }
        let Cmyk { cyan, magenta, yellow, black } = self.theme.swatches.text;
        let [cyan, magenta, yellow, black] = [cyan, magenta, yellow, black].map(|ink| ink / GUIDING);
        Cmyk::new(cyan, magenta, yellow, black)
    }

    /// Returns the colour of fine rules, which are of one ink: four never lie quite on each other.
    pub(super) fn hairline(&self) -> Cmyk {
        if self.on_field { self.theme.swatches.on_field } else { self.theme.swatches.text }
    }

    /// Returns the style of running text.
    pub(super) fn running(&self) -> LineStyle {
        LineStyle { size: self.size, leading: self.leading, alignment: Alignment::Start }
    }

    /// Returns a paragraph's text as the medium shows it.
    pub(super) fn shaped<'p>(&self, text: &'p Paragraph) -> &'p dyn ShapedText {
        match (self.medium, &text.printed) {
            (Medium::Print, Some(printed)) => printed.as_ref(),
            (Medium::Print | Medium::Screen, _) => text.shaped.as_ref(),
        }
    }

    /// Returns blocks under each other; there is no space before the first.
    pub(super) fn blocks(&self, blocks: &[ShapedBlock], column: Column) -> Vec<VItem> {
        self.blocks_below(None, blocks, column)
    }

    /// Returns blocks under each other and under another one.
    pub(super) fn blocks_below<'b>(
        &self,
        mut previous: Option<&'b ShapedBlock>,
        blocks: &'b [ShapedBlock],
        column: Column,
    ) -> Vec<VItem> {
        let mut list = Vec::new();
        // A chapter of a guide is set by all processors; a panel's few blocks are not worth it.
        let set: Vec<Vec<VItem>> =
            blocks.par_iter().with_min_len(MANY_BLOCKS).map(|block| self.block(block, column)).collect();
        for (block, below) in blocks.iter().zip(set) {
            if let Some(previous) = previous {
                list.push(VItem::Penalty(spacing::penalty_between(previous, block, &below)));
                list.push(VItem::space(self.space_between(previous, block, column)));
            }
            list.extend(below);
            previous = Some(block);
        }
        list
    }

    fn block(&self, block: &ShapedBlock, column: Column) -> Vec<VItem> {
        match block {
            ShapedBlock::Heading { level, text } => self.heading(*level, text, column),
            ShapedBlock::Paragraph(text) => self.paragraph(text, column),
            ShapedBlock::List { marker_side, items } => self.list(*marker_side, items, column),
            ShapedBlock::Callout { is_urgent, blocks } => self.callout(*is_urgent, blocks, column),
            ShapedBlock::Quote { blocks, has_source } => self.quote(blocks, *has_source, column),
            // `pages` puts these in their places.
            ShapedBlock::Contents | ShapedBlock::Columns(_) => Vec::new(),
            ShapedBlock::Table(table) => self.table(table, column),
            ShapedBlock::Picture(picture) => self.picture(picture, column),
            ShapedBlock::QrCode(symbol) => vec![VItem::Box(qr::set(symbol, column, self.rtl, self.quiet()))],
        }
    }
}

fn first_box(part: &mut VItem) -> Option<&mut VBox> {
    match part {
        VItem::Box(vbox) => Some(vbox),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

/// Returns a rule: a filled rectangle that is no part of the structure.
pub(super) fn rule(rect: Rect, color: Cmyk) -> Item {
    Item { tag: None, shape: Shape::Fill { rect, color } }
}
