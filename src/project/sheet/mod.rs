//! Sheets: the paper, its panels and its folds, as data.
//!
//! A sheet says where the trim box is, where the folds are, in which order the
//! panels are read and how far text keeps from each edge. It knows nothing of
//! text or PDF. All measures are of the trimmed sheet.

mod built_in;
mod check;
mod read;

use crate::geometry::{Length, Sides, Size};
use crate::locale::Locale;

pub(super) use read::{NamedSheet, read_sheets};

/// The paper of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The name by which `polyfold.toml` calls it.
    pub id: String,
    /// The paper in words, such as `A4 landscape`.
    pub paper: String,
    /// How it is folded or bound, in words for a job ticket; nothing for a sheet that stays flat.
    pub fold: Option<String>,
    /// The printed sides, outside first.
    ///
    /// Invariant: at least one, each with at least one panel; the panels' widths sum to the face's width. Two
    /// faces of a folded sheet are of one size and have their folds in the same places of the paper.
    pub faces: Vec<Face>,
    /// The panels in reading order.
    ///
    /// Invariant: each exactly once.
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
    ///
    /// Invariant: at least 4 mm from an edge that is cut and 5 mm from a fold or spine.
    pub margins: Margins,
    /// The size of type in percent of the theme's: a poster is read from afar.
    pub type_percent: u16,
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
    pub name: String,
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
    /// The cover: title and publisher on a field of colour.
    Cover,
    /// A front without a cover of its own: the title in a field of colour, the text below it.
    Front,
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
    /// All roles.
    pub const ALL: [Self; 6] = [Self::Cover, Self::Front, Self::Flap, Self::Inside, Self::Back, Self::Page];

    /// Returns the word used in settings and reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Front => "front",
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

impl Face {
    /// Returns the widths of the panels from left to right, as a job ticket gives them: `97 | 100 | 100 mm`.
    pub fn widths(&self) -> String {
        let widths = self.panels.iter().map(|panel| format!("{}", (panel.size.width.to_mm() * 10.0).round() / 10.0));
        format!("{} mm", widths.collect::<Vec<_>>().join(" | "))
    }
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
mod tests;
