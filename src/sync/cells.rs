//! Cells: where messages stand in tables, for the alignment.

use crate::align::Cell;
use crate::source::{Extracted, Parsed, Table};

/// Returns for each message its place in a table; nothing for first cells of rows, heads, and what is in no table.
pub(super) fn cells(parsed: &Parsed) -> Vec<Option<Cell>> {
    let mut cells = vec![None; parsed.messages.len()];
    for table in parsed.document.tables() {
        if let Some(rows) = message_rows(table)
            && let Some((head, body)) = rows.split_first()
        {
            for row in body {
                for (column, message) in head.iter().zip(row).skip(1) {
                    cells[*message] = Some(Cell { corner: head[0], column: *column, row: row[0] });
                }
            }
        }
    }
    cells
}

/// Returns the messages of a table by rows, head first; nothing when a cell is none, because then places
/// are not to be counted.
fn message_rows(table: &Table<Extracted>) -> Option<Vec<Vec<usize>>> {
    let message = |cell: &Extracted| match cell {
        Extracted::Message(index) => Some(*index),
        Extracted::Fixed(_) => None,
    };
    std::iter::once(&table.head).chain(&table.rows).map(|row| row.iter().map(message).collect()).collect()
}
