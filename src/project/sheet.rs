//! Sheets: the paper, its panels and its folds, as data.
//!
//! A sheet says where the trim box is, where the folds are, in which order the
//! panels are read and how far text keeps from each edge. It knows nothing of
//! text or PDF. All measures are of the trimmed sheet.

use crate::geometry::{Length, Sides, Size};
use crate::locale::Locale;

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

/// How far text keeps from the edges of a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Margins {
    /// From an edge that is cut, at the sides.
    pub trim: Length,
    /// From a fold: each side of it.
    pub fold: Length,
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
}

/// What a panel is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PanelRole {
    /// The front: title and publisher.
    Cover,
    /// The panel that is folded in.
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

/// The names of the built-in sheets.
pub const SHEET_NAMES: &[&str] = &["a4", "trifold-a4"];

impl Sheet {
    /// Returns the built-in sheet of that name.
    pub fn named(id: &str) -> Option<Self> {
        match id {
            "trifold-a4" => Some(Self::trifold_a4()),
            "a4" => Some(Self::a4()),
            _ => None,
        }
    }

    /// Returns a panel.
    pub fn panel(&self, place: PanelRef) -> &Panel {
        &self.faces[place.face].panels[place.panel]
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

    /// A4 landscape, letter fold: the flap is 3 mm narrower so that it folds in flat.
    fn trifold_a4() -> Self {
        let outside =
            face("outside", 210.0, &[(97.0, PanelRole::Flap), (100.0, PanelRole::Back), (100.0, PanelRole::Cover)]);
        let inside =
            face("inside", 210.0, &[(100.0, PanelRole::Inside), (100.0, PanelRole::Inside), (97.0, PanelRole::Inside)]);
        let place = |face, panel| PanelRef { face, panel };
        Self {
            id: "trifold-a4".to_owned(),
            faces: vec![outside, inside],
            reading: vec![place(0, 2), place(0, 0), place(1, 0), place(1, 1), place(1, 2), place(0, 1)],
            pagination: Pagination::Panels,
            bleed: Length::mm(3.0),
            margins: Margins {
                trim: Length::mm(9.0),
                fold: Length::mm(8.0),
                top: Length::mm(12.0),
                bottom: Length::mm(11.0),
            },
            mirrored: false,
        }
    }

    /// A4 portrait, as many single pages as the text needs.
    fn a4() -> Self {
        Self {
            id: "a4".to_owned(),
            faces: vec![face("page", 297.0, &[(210.0, PanelRole::Page)])],
            reading: vec![PanelRef { face: 0, panel: 0 }],
            pagination: Pagination::Pages,
            bleed: Length::mm(3.0),
            margins: Margins {
                trim: Length::mm(25.0),
                fold: Length::mm(25.0),
                top: Length::mm(22.0),
                bottom: Length::mm(24.0),
            },
            mirrored: false,
        }
    }
}

/// Returns a face with panels of these widths in mm, folded between them.
fn face(name: &'static str, height: f64, widths: &[(f64, PanelRole)]) -> Face {
    let last = widths.len() - 1;
    let mut x = 0.0;
    let panels = widths
        .iter()
        .enumerate()
        .map(|(index, (width, role))| {
            let sides = Sides {
                top: Edge::Trim,
                bottom: Edge::Trim,
                left: if index == 0 { Edge::Trim } else { Edge::Fold },
                right: if index == last { Edge::Trim } else { Edge::Fold },
            };
            let panel = Panel { x: Length::mm(x), size: Size::mm(*width, height), sides, role: *role };
            x += width;
            panel
        })
        .collect();
    Face { name, size: Size::mm(x, height), panels }
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
    fn mirrored_twice_is_the_same_sheet() {
        for name in SHEET_NAMES {
            let sheet = Sheet::named(name).expect("it is in the list");
            assert_eq!(sheet.clone().mirrored().mirrored(), sheet);
        }
    }
}
