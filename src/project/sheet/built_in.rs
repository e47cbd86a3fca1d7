//! The built-in sheets.

use crate::geometry::{Length, Sides, Size};
use crate::project::sheet::{Binding, Edge, Face, Margins, Pagination, Panel, PanelRef, PanelRole, Sheet};

/// The names of the built-in sheets.
pub const SHEET_NAMES: &[&str] = &["a4", "booklet-a5", "trifold-a4"];

impl Sheet {
    /// Returns the built-in sheet of that name.
    pub fn named(id: &str) -> Option<Self> {
        match id {
            "trifold-a4" => Some(Self::trifold_a4()),
            "booklet-a5" => Some(Self::booklet_a5()),
            "a4" => Some(Self::a4()),
            _ => None,
        }
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
            binding: None,
            bleed: Length::mm(3.0),
            margins: Margins {
                trim: Length::mm(9.0),
                fold: Length::mm(8.0),
                spine: Length::mm(8.0),
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
            binding: None,
            bleed: Length::mm(3.0),
            margins: Margins {
                trim: Length::mm(25.0),
                fold: Length::mm(25.0),
                spine: Length::mm(25.0),
                top: Length::mm(22.0),
                bottom: Length::mm(24.0),
            },
            mirrored: false,
        }
    }

    /// A5 portrait, stitched in the fold: cover, pages that are left and right by turns, back.
    fn booklet_a5() -> Self {
        let (recto, verso) = ((Edge::Spine, Edge::Trim), (Edge::Trim, Edge::Spine));
        let page = |name, (left, right), role| {
            let mut face = face(name, 210.0, &[(148.0, role)]);
            face.panels[0].sides = Sides { right, left, ..face.panels[0].sides };
            face
        };
        Self {
            id: "booklet-a5".to_owned(),
            faces: vec![
                page("cover", recto, PanelRole::Cover),
                page("verso", verso, PanelRole::Page),
                page("recto", recto, PanelRole::Page),
                page("back", verso, PanelRole::Back),
            ],
            reading: (0..4).map(|face| PanelRef { face, panel: 0 }).collect(),
            pagination: Pagination::Pages,
            binding: Some(Binding { opening: 1, closing: 1, multiple: 4 }),
            bleed: Length::mm(3.0),
            margins: Margins {
                trim: Length::mm(15.0),
                fold: Length::mm(17.0),
                spine: Length::mm(17.0),
                top: Length::mm(18.0),
                bottom: Length::mm(20.0),
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
