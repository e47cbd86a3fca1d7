//! Cells: what stands in the same row and the same column of a table is the same message.

use crate::align::Cell;
use crate::align::matching::Matching;
use crate::text::{Fingerprint, Similarity};

/// Least similarity of a cell's texts: a table with empty cells counts its columns otherwise.
const SAME_CELL: Similarity = Similarity::per_mille(250);

/// Pairs the cells whose row and column are paired already.
pub(super) fn pair(matching: &mut Matching<'_>) {
    for new in 0..matching.new.len() {
        if let Some(old) = matching.new[new].cell.and_then(|cell| old_place(matching, cell))
            && (matching.old_texts[old] == matching.new_texts[new] || similarity(matching, old, new) >= SAME_CELL)
        {
            matching.pair(old, new);
        }
    }
}

/// Returns the old message as far right of its row's first cell as its column's head is of the table's first cell.
fn old_place(matching: &Matching<'_>, cell: Cell) -> Option<usize> {
    let right = matching.old_of(cell.column)?.checked_sub(matching.old_of(cell.corner)?)?;
    let old = matching.old_of(cell.row)? + right;
    let is_text = old < matching.old.len() && !matching.old[old].is_heading;
    is_text.then_some(old)
}

fn similarity(matching: &Matching<'_>, old: usize, new: usize) -> Similarity {
    Fingerprint::of(matching.old[old].text).similarity(&Fingerprint::of(matching.new[new].text))
}
