//! Outlines: where the panel is cut and folded, and where its text may stand.

use crate::geometry::{Length, Point, Rect, Sides};
use crate::project::{Edge, Margins, Panel};

/// A line on a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) struct Outline {
    /// What it shows.
    pub(in crate::pdf) kind: OutlineKind,
    /// Where it begins.
    pub(in crate::pdf) from: Point,
    /// Where it ends.
    pub(in crate::pdf) to: Point,
}

/// What a line shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) enum OutlineKind {
    /// The paper is cut here.
    Trim,
    /// The paper is folded here.
    Fold,
    /// The sheets are bound here.
    Spine,
    /// Text keeps inside.
    Safe,
    /// The text has no room from here on.
    End,
}

impl OutlineKind {
    /// All of them, in the order of the legend.
    pub(in crate::pdf) const ALL: [Self; 5] = [Self::Trim, Self::Fold, Self::Spine, Self::Safe, Self::End];

    /// Returns the word of the legend.
    pub(in crate::pdf) fn as_str(self) -> &'static str {
        match self {
            Self::Trim => "trim",
            Self::Fold => "fold",
            Self::Spine => "spine",
            Self::Safe => "safe area",
            Self::End => "no room from here",
        }
    }
}

/// Returns the part of a panel in which its text keeps.
pub(super) fn safe_area(panel: &Panel, margins: &Margins) -> Rect {
    let inset = |edge: Edge| match edge {
        Edge::Trim => margins.trim,
        Edge::Fold => margins.fold,
        Edge::Spine => margins.spine,
    };
    let (left, right) = (inset(panel.sides.left), inset(panel.sides.right));
    let (width, height) = (panel.size.width - left - right, panel.size.height - margins.top - margins.bottom);
    Rect::new(left, margins.top, width, height)
}

/// Returns the lines of a panel.
pub(super) fn of(panel: &Panel, margins: &Margins) -> Vec<Outline> {
    let kind = |edge: Edge| match edge {
        Edge::Trim => OutlineKind::Trim,
        Edge::Fold => OutlineKind::Fold,
        Edge::Spine => OutlineKind::Spine,
    };
    let whole = Rect { origin: Point::default(), size: panel.size };
    [frame(safe_area(panel, margins), Sides::all(OutlineKind::Safe)), frame(whole, panel.sides.map(kind))].concat()
}

/// Returns the four sides of a rectangle.
fn frame(rect: Rect, kinds: Sides<OutlineKind>) -> [Outline; 4] {
    let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
    let line = |kind, from: (Length, Length), to: (Length, Length)| {
        let point = |(x, y)| Point { x, y };
        Outline { kind, from: point(from), to: point(to) }
    };
    [
        line(kinds.top, (left, top), (right, top)),
        line(kinds.bottom, (left, bottom), (right, bottom)),
        line(kinds.left, (left, top), (left, bottom)),
        line(kinds.right, (right, top), (right, bottom)),
    ]
}
