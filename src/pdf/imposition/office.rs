//! The office: how the imposed edition is put through a printer.

use crate::pdf::imposition::booklet;
use crate::project::{Pagination, Sheet};

/// How an office printer is told to print both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duplex {
    /// There is one side only.
    OneSided,
    /// The paper is turned over like a page of a calendar that lies: at its short edge.
    ShortEdge,
    /// The paper is turned over like a page of a book: at its long edge.
    LongEdge,
}

/// Returns how the imposed edition of a sheet is printed on both sides.
///
/// The sides stand upright, side by side: paper is turned at its left or right
/// edge, which is the short one of a sheet that lies, the long one of a sheet
/// that stands.
pub fn duplex(sheet: &Sheet) -> Duplex {
    let size = if booklet::is_booklet(sheet) { booklet::spread_size(sheet) } else { sheet.faces[0].size };
    match sheet.pagination {
        Pagination::Panels if sheet.faces.len() == 1 => Duplex::OneSided,
        Pagination::Panels | Pagination::Pages if size.width > size.height => Duplex::ShortEdge,
        Pagination::Panels | Pagination::Pages => Duplex::LongEdge,
    }
}
