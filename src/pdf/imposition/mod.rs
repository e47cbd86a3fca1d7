//! Imposition: which frames stand on which PDF page, and where.
//!
//! The only place that knows the order of printing. The print edition has one
//! page for each side of the sheet, with all its panels; screen and proof have
//! one page for each panel in reading order; the imposed edition has what an
//! office printer prints on both sides, so that the sheets need only be folded,
//! or cut apart.
//! Measures in, places out; it knows nothing of what the frames show.

mod booklet;
mod grid;
mod guides;
mod office;
mod page;

use crate::geometry::Length;
use crate::layout::Layout;
use crate::pdf::PdfError;
use crate::pdf::imposition::booklet::spreads;
use crate::pdf::imposition::grid::Grid;
use crate::project::{Edition, Pagination, PanelRef, Sheet};

pub(super) use crate::pdf::imposition::booklet::{booklet_sides, is_booklet};
pub(super) use crate::pdf::imposition::guides::{Guide, GuideKind, add_print_marks};
pub use crate::pdf::imposition::office::{Duplex, OfficeJob, office_job};
pub(super) use crate::pdf::imposition::page::{Page, Placed};

/// Returns the pages of an edition; every frame is on exactly one, in the imposed edition perhaps several times.
pub(super) fn impose(layout: &Layout, sheet: &Sheet, edition: Edition) -> Result<Vec<Page>, PdfError> {
    let panels = layout.frames.iter().map(|frame| frame.panel);
    if let Some(panel) = panels.clone().find(|panel| !has_panel(sheet, *panel)) {
        return Err(PdfError::UnknownPanel { panel });
    }
    Ok(match (edition, sheet.pagination) {
        (Edition::Print, Pagination::Panels) => sheet_faces(panels, sheet, sheet.bleed),
        (Edition::Print, Pagination::Pages) => single_pages(layout, sheet.bleed, 0..layout.frames.len()),
        (Edition::Imposed, Pagination::Panels) => repeated(sheet_faces(panels, sheet, Length::ZERO), sheet),
        (Edition::Imposed, Pagination::Pages) if is_booklet(sheet) => spreads(layout, sheet),
        (Edition::Imposed, Pagination::Pages) => {
            repeated(single_pages(layout, Length::ZERO, 0..layout.frames.len()), sheet)
        }
        (Edition::Screen, _) => single_pages(layout, Length::ZERO, 0..layout.frames.len()),
        (Edition::Proof, _) => single_pages(layout, Length::ZERO, proof_order(layout)),
    })
}

/// Returns pages on office paper, each as often as it fits; as they are where that is once.
fn repeated(pages: Vec<Page>, sheet: &Sheet) -> Vec<Page> {
    match Grid::of(sheet) {
        Some(grid) => pages.iter().map(|page| grid.fill(page, sheet.bleed)).collect(),
        None => pages,
    }
}

/// Returns whether the sheet has that panel.
fn has_panel(sheet: &Sheet, place: PanelRef) -> bool {
    sheet.faces.get(place.face).is_some_and(|face| place.panel < face.panels.len())
}

/// Returns a page for each side of the sheet.
fn sheet_faces(panels: impl Iterator<Item = PanelRef>, sheet: &Sheet, bleed: Length) -> Vec<Page> {
    let mut pages: Vec<Page> = sheet.faces.iter().map(|face| Page::new(face.size, bleed)).collect();
    for (frame, place) in panels.enumerate() {
        pages[place.face].place(frame, sheet.panel(place).x);
    }
    pages
}

/// Returns a page for each of these frames.
fn single_pages(layout: &Layout, bleed: Length, frames: impl IntoIterator<Item = usize>) -> Vec<Page> {
    let page = |frame: usize| {
        let mut page = Page::new(layout.frames[frame].size, bleed);
        page.place(frame, Length::ZERO);
        page
    };
    frames.into_iter().map(page).collect()
}

/// Returns all frames in the order in which a proof shows them: what is too much for a panel follows it.
fn proof_order(layout: &Layout) -> Vec<usize> {
    let overset = &layout.fit.misfit.overset;
    let behind = |panel: usize| overset.iter().filter(move |overset| overset.panel == panel + 1);
    let in_order = |panel: usize| std::iter::once(panel).chain(behind(panel).flat_map(|over| over.frames.clone()));
    (0..layout.panel_count()).flat_map(in_order).collect()
}

#[cfg(test)]
mod tests;
