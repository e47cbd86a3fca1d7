//! Tables as vertical lists: column widths and rows.
//!
//! Widths come from what the cells need on one line and at least (CSS 2.2,
//! 17.5.2.2): `widths` finds them. `row` makes the rows; the header row is
//! repeated by `flow`.

use std::sync::Arc;

use crate::geometry::Length;
use crate::layout::block::{Composer, LineStyle};
use crate::layout::content::ShapedTable;
use crate::layout::row::Grid;
use crate::layout::vertical::{Column, FORBIDDEN, Fault, VItem};
use crate::layout::widths::{ColumnKind, Need, widths};

/// A break that leaves one row of a table alone: rows are higher than items of a list, so other breaks cost more too.
const LONE_ROW: i32 = 400;

impl Composer<'_> {
    /// Returns a table as boxes, one for each row.
    pub(super) fn table(&self, table: &ShapedTable, column: Column) -> Vec<VItem> {
        let gutter = self.size;
        let gutters = gutter * i64::try_from(table.alignments.len().saturating_sub(1)).unwrap_or(0);
        let needs = self.needs(table);
        let measure = column.width - gutters;
        let is_too_wide = needs.iter().map(|need| need.min).sum::<Length>() > measure;
        let columns = self.columns(&widths(&needs, measure, self.size), gutter, column);
        let head_style = LineStyle { size: self.size.scale(self.theme.scale.small), ..self.running() };
        let grid = Grid { alignments: &table.alignments, columns: &columns, whole: column };
        let head = table.head.as_ref().map(|cells| self.row(cells, grid, head_style));
        let repeated = head.as_ref().map(|head| Arc::new(head.whole().as_artifact()));
        let mut list = Vec::new();
        if let Some(head) = head {
            head.push_to(&mut list, None, FORBIDDEN);
        }
        // A head that fills half of the page leaves no room for the rows.
        let repeated = repeated.filter(|head| head.height < self.region / 2);
        for (index, cells) in table.rows.iter().enumerate() {
            let row = self.row(cells, grid, self.running());
            let head = repeated.as_ref().filter(|_| index > 0);
            if row.height() > self.region / 2 {
                row.push_sliced_to(&mut list, head, repeated.as_ref());
            } else {
                let is_next_to_end = index == 0 || index + 2 == table.rows.len();
                row.push_to(&mut list, head, if is_next_to_end { LONE_ROW } else { 0 });
            }
        }
        if matches!(list.last(), Some(VItem::Penalty(_))) {
            list.pop();
        }
        if is_too_wide {
            name_wide_table(&mut list, table.alignments.len());
        }
        list
    }

    fn needs(&self, table: &ShapedTable) -> Vec<Need> {
        let small = self.size.scale(self.theme.scale.small);
        let head = || table.head.iter().map(|row| (row, small));
        let rows = || head().chain(table.rows.iter().map(|row| (row, self.size)));
        let need = |column: usize| {
            let cells = || rows().map(|(row, size)| row.get(column).map(|cell| (self.shaped(cell), size)));
            let max: Vec<Length> =
                cells().map(|cell| cell.map_or(Length::ZERO, |(text, size)| text.max_width(size))).collect();
            let min = cells().flatten().map(|(text, size)| text.min_width(size)).max().unwrap_or_default();
            let kind = match table.value_columns[column] {
                _ if max.iter().skip(head().count()).all(|width| width.is_zero()) => ColumnKind::Blank,
                true => ColumnKind::Values,
                false => ColumnKind::Words,
            };
            Need { min, cells: max, kind }
        };
        (0..table.alignments.len()).map(need).collect()
    }

    /// Returns where the columns are, the first where reading starts.
    fn columns(&self, widths: &[Length], gutter: Length, column: Column) -> Vec<Column> {
        let mut rest = column;
        widths
            .iter()
            .map(|width| {
                let own = rest.start(*width, self.rtl);
                rest = rest.inset_start(*width + gutter, self.rtl);
                own
            })
            .collect()
    }
}

/// Lets the first text of a table that is too wide stand for all of them.
fn name_wide_table(list: &mut [VItem], columns: usize) {
    let boxes = list.iter_mut().filter_map(|part| match part {
        VItem::Box(vbox) => Some(vbox),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    });
    let mut fault = Some(Fault::WideTable(columns));
    for text in boxes.flat_map(|vbox| &mut vbox.texts) {
        text.fault = fault.take();
    }
}
