//! Drawings: flat paths in the order of painting, all that print needs of an SVG file.

use std::sync::Arc;

use crate::geometry::Length;

/// Paths with the box they are drawn in; x to the right, y down, in pixels of CSS (1/96 inch).
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width of the box.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
    /// The paths, later ones over earlier ones.
    pub paths: Vec<Path>,
}

impl Drawing {
    /// Returns the width that the file asks for.
    pub fn natural_width(&self) -> Length {
        Length::pt(self.width * 0.75)
    }
}

/// A path that is painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// From the path's coordinates to those of the drawing: `[a, b, c, d, e, f]` as in PDF.
    pub matrix: [f32; 6],
    /// Its outline.
    pub outline: Vec<Segment>,
    /// How its inside is painted.
    pub fill: Option<(Paint, FillRule)>,
    /// How its outline is painted.
    pub stroke: Option<Stroke>,
    /// Whether the fill is painted over the stroke.
    pub is_stroke_first: bool,
    /// What it is seen through, all at once.
    pub clips: Vec<Arc<Clip>>,
}

/// An outline, in the drawing's coordinates, outside of which nothing is painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Clip {
    /// Its outline.
    pub outline: Vec<Segment>,
    /// What is inside of it.
    pub rule: FillRule,
}

/// A part of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Begins a new part.
    Move([f32; 2]),
    /// A straight line.
    Line([f32; 2]),
    /// A Bézier curve: two control points and the end.
    Curve([[f32; 2]; 3]),
    /// Back to where the part began.
    Close,
}

/// What an outline is painted with.
#[derive(Debug, Clone, PartialEq)]
pub struct Paint {
    /// The colour.
    pub color: Color,
    /// Opacity in percent.
    pub opacity: u8,
}

/// One colour, or several that go over into each other.
#[derive(Debug, Clone, PartialEq)]
pub enum Color {
    /// One colour, in sRGB.
    Flat([u8; 3]),
    /// Several.
    Gradient(Arc<Gradient>),
}

/// Colours that go over into each other; before the first and after the last they go on as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradient {
    /// From the gradient's coordinates to those of the drawing.
    pub matrix: [f32; 6],
    /// Where it lies.
    pub axis: Axis,
    /// Colours in sRGB with their places, which rise from 0 to 1.
    pub stops: Vec<(f32, [u8; 3])>,
}

/// Where the colours of a gradient lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Axis {
    /// Along a line: x and y of its ends.
    Line([f32; 4]),
    /// Between two circles: x, y and radius of each.
    Circles([f32; 6]),
}

/// What is inside of an outline that crosses itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FillRule {
    /// Where it winds around.
    NonZero,
    /// Where it winds around an odd number of times.
    EvenOdd,
}

/// A painted outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    /// The colour.
    pub paint: Paint,
    /// The width, in the path's coordinates.
    pub width: f32,
    /// The ends of open lines.
    pub cap: LineCap,
    /// The corners.
    pub join: Join,
    /// How far a sharp corner may reach, in widths.
    pub miter_limit: f32,
    /// Lengths of dashes and gaps; empty for a solid line.
    pub dashes: Vec<f32>,
    /// Where in the dashes the line begins.
    pub dash_offset: f32,
}

/// The end of an open line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineCap {
    /// Cut off at the end.
    Butt,
    /// A half circle.
    Round,
    /// Half a square.
    Square,
}

/// A corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// Sharp.
    Miter,
    /// Rounded.
    Round,
    /// Cut off.
    Bevel,
}
