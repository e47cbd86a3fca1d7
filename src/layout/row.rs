//! Rows of tables: cells side by side, as one box or, where that is too high, line by line.

use std::sync::Arc;

use crate::geometry::{Length, Rect};
use crate::layout::Item;
use crate::layout::block::{Composer, LineStyle, SetLine, rule};
use crate::layout::content::Paragraph;
use crate::layout::setter::Alignment;
use crate::layout::vertical::{Column, VBox, VItem, WIDOW};
use crate::project::Cmyk;
use crate::source::ColumnAlign;

/// Thickness of the rule between rows, in points: it is of a tint, and a finer one would be a row of dots.
const FINE_RULE: f64 = 0.4;
/// Thickness of the rule below the header row, in points.
const HEAD_RULE: f64 = 1.0;

/// Where the columns of a table are and how their cells are aligned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid<'t> {
    pub(super) alignments: &'t [ColumnAlign],
    pub(super) columns: &'t [Column],
    pub(super) whole: Column,
}

/// A row whose cells are broken into lines.
#[derive(Debug)]
pub(super) struct Row {
    cells: Vec<Vec<SetLine>>,
    padding: Length,
    /// The first baseline of all cells: those of different scripts have different leading.
    baseline: Length,
    /// The rule below, from the upper edge of what it stands in.
    rule: Rule,
}

#[derive(Debug, Clone, Copy)]
struct Rule {
    whole: Column,
    thickness: Length,
    color: Cmyk,
}

impl Composer<'_> {
    /// Breaks the cells of a row into lines.
    pub(super) fn row(&self, cells: &[Paragraph], grid: Grid<'_>, style: LineStyle) -> Row {
        let lines = cells.iter().zip(grid.columns).zip(grid.alignments).map(|((cell, column), align)| {
            self.lines(cell, LineStyle { alignment: alignment(*align), ..style }, *column)
        });
        let cells: Vec<Vec<SetLine>> = lines.collect();
        let baseline = cells.iter().filter_map(|lines| Some(lines.first()?.vbox.baseline)).max().unwrap_or_default();
        let is_head = style.size < self.size;
        let (thickness, color) = if is_head { (HEAD_RULE, self.accent()) } else { (FINE_RULE, self.guiding()) };
        let rule = Rule { whole: grid.whole, thickness: Length::pt(thickness), color };
        Row { cells, padding: self.unit().scale(0.22), baseline, rule }
    }
}

impl Row {
    /// Returns how far below the upper edge of its cell a cell's first line begins.
    fn lowered(&self, lines: &[SetLine]) -> Length {
        lines.first().map_or(Length::ZERO, |line| self.baseline - line.vbox.baseline)
    }

    pub(super) fn height(&self) -> Length {
        let cell =
            |lines: &Vec<SetLine>| self.lowered(lines) + lines.iter().map(|line| line.vbox.height).sum::<Length>();
        self.padding * 2 + self.cells.iter().map(cell).max().unwrap_or_default()
    }

    /// Returns the row as one box with the rule below.
    pub(super) fn whole(&self) -> VBox {
        let height = self.height();
        let mut row = VBox { baseline: self.padding + self.baseline, ..VBox::empty(height) };
        for lines in &self.cells {
            let mut y = self.padding + self.lowered(lines);
            for line in lines {
                row.overlay(line.vbox.clone(), y);
                y += line.vbox.height;
            }
        }
        row.items.push(self.rule.below(height));
        row
    }

    /// Adds the row as one box, and its footnotes.
    pub(super) fn push_to(self, list: &mut Vec<VItem>, head: Option<&Arc<VBox>>, penalty: i32) {
        let row = VBox { repeated_head: head.cloned(), ..self.whole() };
        list.push(VItem::Box(row));
        list.extend(self.cells.iter().flatten().flat_map(|line| &line.notes).map(|note| VItem::Insert(*note)));
        list.push(VItem::Penalty(penalty));
    }

    /// Adds the row line by line: the n-th lines of all cells are one box.
    ///
    /// `head` is repeated where a page begins with the row, `head_within` where one begins inside of it.
    pub(super) fn push_sliced_to(
        self,
        list: &mut Vec<VItem>,
        head: Option<&Arc<VBox>>,
        head_within: Option<&Arc<VBox>>,
    ) {
        let count = self.cells.iter().map(Vec::len).max().unwrap_or(0);
        for index in 0..count {
            let is_last = index + 1 == count;
            let above = if index == 0 { self.padding } else { Length::ZERO };
            let mut slice = VBox::empty(above);
            let mut notes = Vec::new();
            for lines in &self.cells {
                let Some(line) = lines.get(index) else { continue };
                let y = if index == 0 { above + self.lowered(lines) } else { Length::ZERO };
                slice.height = slice.height.max(y + line.vbox.height);
                slice.overlay(line.vbox.clone(), y);
                notes.extend(line.notes.iter().map(|note| VItem::Insert(*note)));
            }
            if is_last {
                slice.height += self.padding;
                slice.items.push(self.rule.below(slice.height));
            }
            slice.repeated_head = if index == 0 { head.cloned() } else { head_within.cloned() };
            list.push(VItem::Box(slice));
            list.extend(notes);
            let is_near_end = index == 0 || index + 2 == count;
            list.push(VItem::Penalty(if is_near_end && !is_last { WIDOW } else { 0 }));
        }
    }
}

impl Rule {
    /// Returns the rule along the lower edge of something of that height.
    fn below(self, height: Length) -> Item {
        rule(Rect::new(self.whole.left, height - self.thickness, self.whole.width, self.thickness), self.color)
    }
}

fn alignment(align: ColumnAlign) -> Alignment {
    match align {
        ColumnAlign::Start => Alignment::Start,
        ColumnAlign::Center => Alignment::Center,
        ColumnAlign::End => Alignment::End,
    }
}
