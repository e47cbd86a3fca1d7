//! The office: how the imposed edition is put through a printer, and what is cut after.

use crate::pdf::imposition::booklet;
use crate::pdf::imposition::grid::Grid;
use crate::project::{Pagination, Sheet};

/// What is done with the imposed edition of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficeJob {
    /// How both sides are printed.
    pub duplex: Duplex,
    /// How many copies of the document stand on each sheet of paper.
    pub copies: i64,
    /// How often the paper is cut; never when one copy stands on it.
    pub cuts: i64,
}

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

impl Duplex {
    /// Returns the word used in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OneSided => "one-sided",
            Self::ShortEdge => "short-edge",
            Self::LongEdge => "long-edge",
        }
    }
}

/// Returns how the imposed edition of a sheet is printed and cut.
///
/// The sides stand upright, side by side: paper is turned at its left or right
/// edge, which is the short one of a sheet that lies, the long one of a sheet
/// that stands.
pub fn office_job(sheet: &Sheet) -> OfficeJob {
    let grid = Grid::of(sheet);
    let size = match grid {
        Some(grid) => grid.paper,
        None if booklet::is_booklet(sheet) => booklet::spread_size(sheet),
        None => sheet.faces[0].size,
    };
    let duplex = match sheet.pagination {
        Pagination::Panels if sheet.faces.len() == 1 => Duplex::OneSided,
        Pagination::Panels | Pagination::Pages if size.width > size.height => Duplex::ShortEdge,
        Pagination::Panels | Pagination::Pages => Duplex::LongEdge,
    };
    OfficeJob { duplex, copies: grid.map_or(1, |grid| grid.copies()), cuts: grid.map_or(0, |grid| grid.cuts()) }
}
