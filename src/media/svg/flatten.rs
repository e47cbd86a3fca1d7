//! From the tree that `usvg` resolves to painted paths.

use std::sync::Arc;

use usvg::tiny_skia_path::{self, PathSegment, Transform};
use usvg::{BlendMode, Group, Node, PaintOrder, Tree};

use crate::media::svg::paint::paint;
use crate::media::{Clip, Color, Drawing, FillRule, Join, LineCap, Paint, Path, PictureFault, Segment, Stroke};

/// The most corners and curves of a drawing.
const MOST_SEGMENTS: usize = 400_000;
/// The most shapes that are painted with a gradient: each is an object of its own in the PDF.
const MOST_GRADIENTS: usize = 2_000;

/// Returns the painted paths of a tree.
pub(super) fn flatten(tree: &Tree) -> Result<Drawing, PictureFault> {
    let mut flattening = Flattening { paths: Vec::new(), segments: 0, gradients: 0 };
    flattening.group(tree.root(), &Around { matrix: Transform::identity(), opacity: 1.0, clips: Vec::new() })?;
    if flattening.paths.is_empty() {
        return Err(unsupported("nothing that is painted", "check that it is visible and not outside of its page"));
    }
    let size = tree.size();
    Ok(Drawing { width: size.width().into(), height: size.height().into(), paths: flattening.paths })
}

/// Returns the fault of a drawing that has what cannot be printed.
pub(super) fn unsupported(what: &str, help: &'static str) -> PictureFault {
    PictureFault::Unsupported { what: what.to_owned(), help }
}

/// What stands around an element.
struct Around {
    matrix: Transform,
    opacity: f32,
    clips: Vec<Arc<Clip>>,
}

struct Flattening {
    paths: Vec<Path>,
    segments: usize,
    gradients: usize,
}

impl Flattening {
    fn group(&mut self, group: &Group, around: &Around) -> Result<(), PictureFault> {
        check_group(group)?;
        let matrix = around.matrix.pre_concat(group.transform());
        let mut clips = around.clips.clone();
        let mut clip = group.clip_path();
        while let Some(path) = clip {
            clips.push(Arc::new(self.clip(path.root(), matrix.pre_concat(path.transform()))?));
            clip = path.clip_path();
        }
        let around = Around { matrix, opacity: around.opacity * group.opacity().get(), clips };
        for node in group.children() {
            match node {
                Node::Group(inner) => self.group(inner, &around)?,
                Node::Path(path) if path.is_visible() => self.path(path, &around)?,
                Node::Path(_) => {}
                Node::Image(_) => return Err(unsupported("another picture in it", "give each picture its own file")),
                Node::Text(_) => return Err(unsupported("text in it", "turn the letters into paths")),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path, around: &Around) -> Result<(), PictureFault> {
        let opacity = |own: f32| percent(own * around.opacity);
        let paint = |own: &usvg::Paint, alpha: f32| paint(own, opacity(alpha), around.matrix);
        let fill = path.fill().map(|fill| Ok((paint(fill.paint(), fill.opacity().get())?, rule(fill.rule()))));
        let stroke = path.stroke().map(|stroke| {
            Ok(Stroke {
                paint: paint(stroke.paint(), stroke.opacity().get())?,
                width: stroke.width().get(),
                cap: cap(stroke.linecap()),
                join: join(stroke.linejoin()),
                miter_limit: stroke.miterlimit().get(),
                dashes: stroke.dasharray().unwrap_or_default().to_vec(),
                dash_offset: stroke.dashoffset(),
            })
        });
        let outline = self.outline(path.data(), None)?;
        // Clips are written out for each path.
        self.count(around.clips.iter().map(|clip| clip.outline.len()).sum())?;
        let (fill, stroke) = (fill.transpose()?, stroke.transpose()?);
        let paints = fill.iter().map(|(paint, _)| paint).chain(stroke.iter().map(|stroke| &stroke.paint));
        self.count_gradients(paints)?;
        self.paths.push(Path {
            matrix: row(around.matrix),
            outline,
            fill,
            stroke,
            is_stroke_first: path.paint_order() == PaintOrder::StrokeAndFill,
            clips: around.clips.clone(),
        });
        Ok(())
    }

    /// Returns the outline of what a clip path lets through.
    fn clip(&mut self, group: &Group, matrix: Transform) -> Result<Clip, PictureFault> {
        let mut outline = Vec::new();
        let mut rules = Vec::new();
        self.clip_parts(group, matrix, &mut outline, &mut rules)?;
        // Several shapes let through what any of them does: winding adds up, crossing out would not.
        match rules.as_slice() {
            [FillRule::EvenOdd] => Ok(Clip { outline, rule: FillRule::EvenOdd }),
            _ if rules.contains(&FillRule::EvenOdd) => {
                Err(unsupported("a clipping path of several shapes with holes", "clip with one shape"))
            }
            _ => Ok(Clip { outline, rule: FillRule::NonZero }),
        }
    }

    fn clip_parts(
        &mut self,
        group: &Group,
        matrix: Transform,
        outline: &mut Vec<Segment>,
        rules: &mut Vec<FillRule>,
    ) -> Result<(), PictureFault> {
        if group.clip_path().is_some() {
            return Err(unsupported("a clipping path that is clipped itself", "clip with one shape"));
        }
        for node in group.children() {
            match node {
                Node::Group(inner) => self.clip_parts(inner, matrix.pre_concat(inner.transform()), outline, rules)?,
                Node::Path(path) => {
                    outline.extend(self.outline(path.data(), Some(matrix))?);
                    rules.extend(path.fill().map(|fill| rule(fill.rule())));
                }
                Node::Image(_) | Node::Text(_) => {}
            }
        }
        Ok(())
    }

    fn outline(
        &mut self,
        path: &tiny_skia_path::Path,
        matrix: Option<Transform>,
    ) -> Result<Vec<Segment>, PictureFault> {
        let moved = matrix.and_then(|matrix| path.clone().transform(matrix));
        let path = moved.as_ref().unwrap_or(path);
        self.count(path.verbs().len())?;
        Ok(outline(path))
    }

    fn count_gradients<'p>(&mut self, paints: impl Iterator<Item = &'p Paint>) -> Result<(), PictureFault> {
        for paint in paints {
            if let Color::Gradient(gradient) = &paint.color {
                self.gradients += 1;
                self.count(gradient.stops.len())?;
            }
        }
        if self.gradients > MOST_GRADIENTS {
            return Err(PictureFault::TooComplex { what: "shapes with gradients", most: MOST_GRADIENTS });
        }
        Ok(())
    }

    fn count(&mut self, segments: usize) -> Result<(), PictureFault> {
        self.segments = self.segments.saturating_add(segments);
        if self.segments > MOST_SEGMENTS {
            return Err(PictureFault::TooComplex { what: "corners and curves", most: MOST_SEGMENTS });
        }
        Ok(())
    }
}

/// Refuses what paths cannot show.
fn check_group(group: &Group) -> Result<(), PictureFault> {
    const AS_PNG: &str = "use flat colours, or export the picture as PNG at 300 pixels to the inch";
    if group.mask().is_some() {
        return Err(unsupported("a mask", AS_PNG));
    }
    if !group.filters().is_empty() {
        return Err(unsupported("a filter (shadow, blur)", AS_PNG));
    }
    if group.blend_mode() != BlendMode::Normal {
        return Err(unsupported("colours that mix with what is below (blend mode)", AS_PNG));
    }
    if group.opacity().get() < 1.0 && painted(group) > 1 {
        let help = "make each shape of the group see-through, or use lighter colours";
        return Err(unsupported("a group that is see-through as a whole", help));
    }
    Ok(())
}

/// Returns how many fills and strokes a group has.
fn painted(group: &Group) -> usize {
    let count = |node: &Node| match node {
        Node::Group(inner) => painted(inner),
        Node::Path(path) => usize::from(path.fill().is_some()) + usize::from(path.stroke().is_some()),
        Node::Image(_) | Node::Text(_) => 0,
    };
    group.children().iter().map(count).sum()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn percent(opacity: f32) -> u8 {
    (opacity.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// Returns a matrix as PDF writes it.
pub(super) fn row(matrix: Transform) -> [f32; 6] {
    [matrix.sx, matrix.ky, matrix.kx, matrix.sy, matrix.tx, matrix.ty]
}

fn rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

fn cap(cap: usvg::LineCap) -> LineCap {
    match cap {
        usvg::LineCap::Butt => LineCap::Butt,
        usvg::LineCap::Round => LineCap::Round,
        usvg::LineCap::Square => LineCap::Square,
    }
}

fn join(join: usvg::LineJoin) -> Join {
    match join {
        usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => Join::Miter,
        usvg::LineJoin::Round => Join::Round,
        usvg::LineJoin::Bevel => Join::Bevel,
    }
}

fn outline(path: &tiny_skia_path::Path) -> Vec<Segment> {
    let xy = |point: tiny_skia_path::Point| [point.x, point.y];
    let mut at = [0.0, 0.0];
    let mut outline = Vec::with_capacity(path.verbs().len());
    for segment in path.segments() {
        outline.push(match segment {
            PathSegment::MoveTo(to) => {
                at = xy(to);
                Segment::Move(at)
            }
            PathSegment::LineTo(to) => {
                at = xy(to);
                Segment::Line(at)
            }
            PathSegment::QuadTo(control, to) => {
                // PDF has cubic curves only (ISO 32000-1, 8.5.2.2).
                let (control, from) = (xy(control), at);
                at = xy(to);
                let third = |end: [f32; 2]| [0, 1].map(|axis| end[axis] + (control[axis] - end[axis]) * 2.0 / 3.0);
                Segment::Curve([third(from), third(at), at])
            }
            PathSegment::CubicTo(first, second, to) => {
                at = xy(to);
                Segment::Curve([xy(first), xy(second), at])
            }
            PathSegment::Close => Segment::Close,
        });
    }
    outline
}
