//! Sheets: the paper, its panels and its folds, as data.
//!
//! A sheet says where the trim box is, where the folds are, in which order the
//! panels are read and how far text keeps from each edge. It knows nothing of
//! text or PDF. All measures are of the trimmed sheet.

mod built_in;

use crate::geometry::{Length, Sides, Size};
use crate::locale::Locale;

pub use built_in::SHEET_NAMES;

/// The paper of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The name by which `polyfold.toml` calls it.
    pub id: String,
    /// The printed sides, outside first.
    ///
    /// Invariant: at least one, each with at least one panel; the panels' widths sum to the face's width.
    pub faces: Vec<Face>,
    /// The panels in reading order; each exactly once.
    pub reading: Vec<PanelRef>,
    /// Whether the reading order repeats for as many pages as the text needs.
    pub pagination: Pagination,
    /// How pages come together in a booklet; nothing for folded sheets and single pages.
    ///
    /// Invariant: only on a sheet of pages, and it leaves at least one panel of the reading order to repeat.
    pub binding: Option<Binding>,
    /// How far colour runs over the trim.
    pub bleed: Length,
    /// How far text keeps from a trimmed edge and from a fold.
    pub margins: Margins,
    /// Whether the sheet is mirrored for a language that runs from right to left.
    pub mirrored: bool,
}

/// Whether a sheet has a fixed number of panels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pagination {
    /// The n-th section fills the n-th panel in reading order.
    Panels,
    /// Pages follow until the text ends.
    Pages,
}

/// How pages come together in a booklet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// How many panels at the head of the reading order take one section each: the cover.
    pub opening: usize,
    /// How many panels at its end do so: the back. Those between repeat.
    pub closing: usize,
    /// The number of pages is a multiple of this.
    pub multiple: usize,
}

/// A side of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

/// How far text keeps from the edges of a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Margins {
    /// From an edge that is cut, at the sides.
    pub trim: Length,
    /// From a fold: each side of it.
    pub fold: Length,
    /// From the spine of a booklet.
    pub spine: Length,
    /// From the upper edge.
    pub top: Length,
    /// From the lower edge.
    pub bottom: Length,
}

/// One printed side of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// What the job ticket calls it.
    pub name: &'static str,
    /// The trimmed size.
    pub size: Size,
    /// Its panels from left to right.
    pub panels: Vec<Panel>,
}

/// A part of a face between folds and trimmed edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Panel {
    /// Distance of its left edge from the face's.
    pub x: Length,
    /// Its size.
    pub size: Size,
    /// What each side is.
    pub sides: Sides<Edge>,
    /// What it is for.
    pub role: PanelRole,
}

/// What the edge of a panel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// It is cut: colour runs over it by the bleed.
    Trim,
    /// It is folded: colour ends on it.
    Fold,
    /// It is bound with other pages: colour ends on it.
    Spine,
}

/// What a panel is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PanelRole {
    /// The front: title and publisher.
    Cover,
    /// A panel that is folded in.
    Flap,
    /// A panel of the inside.
    Inside,
    /// The back: addresses and small print.
    Back,
    /// A page of running text.
    Page,
}

impl PanelRole {
    /// Returns the word used in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Flap => "flap",
            Self::Inside => "inside",
            Self::Back => "back",
            Self::Page => "page",
        }
    }
}

/// A panel of a sheet by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PanelRef {
    /// The face, from 0.
    pub face: usize,
    /// The panel on that face, from 0 at the left.
    pub panel: usize,
}

impl Panel {
    /// Returns the side on which the page is bound; nothing for a panel or a single page.
    ///
    /// Page numbers and running heads stand on the other side.
    pub fn bound_side(&self) -> Option<Side> {
        match (self.sides.left, self.sides.right) {
            (Edge::Spine, _) => Some(Side::Left),
            (_, Edge::Spine) => Some(Side::Right),
            (Edge::Trim | Edge::Fold, Edge::Trim | Edge::Fold) => None,
        }
    }
}

impl Sheet {
    /// Returns a panel.
    pub fn panel(&self, place: PanelRef) -> &Panel {
        &self.faces[place.face].panels[place.panel]
    }

    /// Returns the panels that take one section each before the pages begin.
    pub fn opening(&self) -> &[PanelRef] {
        &self.reading[..self.binding.map_or(0, |binding| binding.opening)]
    }

    /// Returns the panels that take the last sections, after all other pages.
    pub fn closing(&self) -> &[PanelRef] {
        &self.reading[self.reading.len() - self.binding.map_or(0, |binding| binding.closing)..]
    }

    /// Returns the panel that the n-th page of the document fills, from 0, those of the opening counted.
    ///
    /// The pages of a booklet are right and left by turns; single pages are all alike.
    pub fn page(&self, index: usize) -> PanelRef {
        let opening = self.opening().len();
        let repeated = &self.reading[opening..self.reading.len() - self.closing().len()];
        if index < opening { self.reading[index] } else { repeated[(index - opening) % repeated.len()] }
    }

    /// Returns how many blank pages a document of `pages` pages needs.
    pub fn blank_pages(&self, pages: usize) -> usize {
        let multiple = self.binding.map_or(1, |binding| binding.multiple);
        pages.next_multiple_of(multiple) - pages
    }

    /// Returns the sheet as a language needs it: mirrored if its lines run from right to left.
    ///
    /// Layout and imposition must be given the same sheet.
    #[must_use]
    pub fn for_locale(self, locale: &Locale) -> Self {
        if locale.is_rtl() == self.mirrored { self } else { self.mirrored() }
    }

    /// Returns the sheet for a language that runs from right to left.
    ///
    /// The faces are mirror images: order of panels, positions and sides. The
    /// reading order names the same panels as before.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        for face in &mut self.faces {
            let width = face.size.width;
            for panel in &mut face.panels {
                panel.x = width - panel.x - panel.size.width;
                panel.sides = panel.sides.mirrored();
            }
            face.panels.reverse();
        }
        for place in &mut self.reading {
            place.panel = self.faces[place.face].panels.len() - 1 - place.panel;
        }
        self.mirrored = !self.mirrored;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(sheet: &Sheet, face: usize) -> Vec<(&'static str, f64)> {
        let panels = &sheet.faces[face].panels;
        panels.iter().map(|panel| (panel.role.as_str(), panel.size.width.to_mm().round())).collect()
    }

    #[test]
    fn every_built_in_sheet_is_whole() {
        for name in SHEET_NAMES {
            let sheet = Sheet::named(name).expect("it is in the list");
            for sheet in [sheet.clone(), sheet.mirrored()] {
                let mut x = Length::ZERO;
                for face in &sheet.faces {
                    x = Length::ZERO;
                    for panel in &face.panels {
                        assert!((panel.x - x).to_mm().abs() < 0.001, "{name}");
                        x += panel.size.width;
                    }
                    assert!((face.size.width - x).to_mm().abs() < 0.001, "{name}");
                }
                assert!(x > Length::ZERO);
                let mut places = sheet.reading.clone();
                places.sort_unstable();
                places.dedup();
                assert_eq!(places.len(), sheet.reading.len());
            }
        }
    }

    #[test]
    fn the_mirrored_tri_fold_has_its_cover_on_the_left() {
        let sheet = Sheet::named("trifold-a4").expect("built in");
        assert_eq!(roles(&sheet, 0), [("flap", 97.0), ("back", 100.0), ("cover", 100.0)]);
        let mirrored = sheet.clone().mirrored();
        assert_eq!(roles(&mirrored, 0), [("cover", 100.0), ("back", 100.0), ("flap", 97.0)]);
        assert_eq!(roles(&mirrored, 1), [("inside", 97.0), ("inside", 100.0), ("inside", 100.0)]);
        let read: Vec<_> = mirrored.reading.iter().map(|place| mirrored.panel(*place).role).collect();
        assert_eq!(read, sheet.reading.iter().map(|place| sheet.panel(*place).role).collect::<Vec<_>>());
        assert_eq!(mirrored.panel(mirrored.reading[0]).sides.left, Edge::Trim);
        assert_eq!(mirrored.panel(mirrored.reading[2]).x, Length::mm(297.0) - Length::mm(100.0), "read from the right");
    }

    #[test]
    fn a_sheet_is_mirrored_once_for_a_language_from_right_to_left() {
        let sheet = Sheet::named("trifold-a4").expect("built in");
        let locale = |tag: &str| tag.parse::<Locale>().expect("a known locale");
        let arabic = sheet.clone().for_locale(&locale("ar"));
        assert!(arabic.mirrored && arabic.clone().for_locale(&locale("fa")) == arabic);
        assert_eq!(sheet.clone().for_locale(&locale("nb")), sheet);
    }

    #[test]
    fn the_pages_of_a_booklet_are_bound_on_the_left_and_on_the_right_by_turns() {
        let booklet = Sheet::named("booklet-a5").expect("built in");
        let bound = |sheet: &Sheet, page| sheet.panel(sheet.page(page)).bound_side();
        for (page, side) in [Side::Left, Side::Right, Side::Left, Side::Right, Side::Left].into_iter().enumerate() {
            assert_eq!(bound(&booklet, page), Some(side), "{page}");
            assert_ne!(bound(&booklet.clone().mirrored(), page), Some(side), "{page}, from right to left");
        }
        assert_eq!(bound(&Sheet::named("a4").expect("built in"), 1), None);
    }

    #[test]
    fn a_booklet_has_a_multiple_of_four_pages() {
        let booklet = Sheet::named("booklet-a5").expect("built in");
        assert_eq!([1, 4, 6, 11, 12].map(|pages| booklet.blank_pages(pages)), [3, 0, 2, 1, 0]);
        assert_eq!(Sheet::named("a4").expect("built in").blank_pages(3), 0);
    }

    #[test]
    fn mirrored_twice_is_the_same_sheet() {
        for name in SHEET_NAMES {
            let sheet = Sheet::named(name).expect("it is in the list");
            assert_eq!(sheet.clone().mirrored().mirrored(), sheet);
        }
    }
}
