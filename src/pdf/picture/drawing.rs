//! Drawings as form objects (ISO 32000-1, 8.10): paths in the inks of the edition.

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::media::{
    Color, Drawing, EncodedDrawing, FillRule, Gradient, Join, LineCap, Paint, Path, Purpose, Segment, Stroke,
};
use crate::pdf::object::numbers;
use crate::pdf::picture::{color, gradient};

/// Why writing to a string is safe.
const STRING: &str = "a string takes all that is written to it";

/// The opacity, in percent, that content begins with.
const OPAQUE: u8 = 100;

/// Returns the content of a drawing as an edition has it.
pub(super) fn encode(drawing: &Drawing, purpose: Purpose) -> EncodedDrawing {
    let mut writer = Writer {
        is_print: purpose.is_print,
        content: String::new(),
        opacities: Vec::new(),
        gradients: Vec::new(),
        opacity: OPAQUE,
    };
    for path in &drawing.paths {
        writer.path(path);
    }
    EncodedDrawing {
        width: drawing.width,
        height: drawing.height,
        content: deflate(writer.content.as_bytes()),
        opacities: writer.opacities,
        gradients: writer.gradients,
    }
}

/// Returns a drawing with nothing in it.
pub(super) fn empty() -> EncodedDrawing {
    EncodedDrawing { width: 1.0, height: 1.0, content: deflate(b""), opacities: Vec::new(), gradients: Vec::new() }
}

fn deflate(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(content).expect("bytes in memory can be deflated");
    encoder.finish().expect("bytes in memory can be deflated")
}

/// Adds a drawing to a document, in the inks of print or in light; its box becomes the unit square, turned upright.
pub(super) fn add(document: &mut Document, drawing: &EncodedDrawing, is_print: bool) -> ObjectId {
    let mut states = Dictionary::new();
    for (index, percent) in drawing.opacities.iter().enumerate() {
        let opacity = Object::Real(f32::from(*percent) / 100.0);
        states.set(state(index), dictionary! { "Type" => "ExtGState", "ca" => opacity.clone(), "CA" => opacity });
    }
    let mut resources = Dictionary::new();
    if !states.is_empty() {
        resources.set("ExtGState", states);
    }
    let mut patterns = Dictionary::new();
    for (index, shown) in drawing.gradients.iter().enumerate() {
        let pattern = document.add_object(gradient::pattern(shown, is_print));
        patterns.set(pattern_name(index), pattern);
    }
    if !patterns.is_empty() {
        resources.set("Pattern", patterns);
    }
    let (width, height) = (drawing.width, drawing.height);
    let matrix = [1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0];
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => numbers(&[0.0, 0.0, width, height]),
        "Matrix" => matrix.iter().map(|number| Object::Real(significant(*number))).collect::<Vec<_>>(),
        "Resources" => resources,
        "Filter" => "FlateDecode",
    };
    document.add_object(Stream::new(dictionary, drawing.content.clone()))
}

fn state(index: usize) -> String {
    format!("O{index}")
}

fn pattern_name(index: usize) -> String {
    format!("G{index}")
}

/// Returns a number to seven significant digits, which is what a reader keeps.
#[expect(clippy::cast_possible_truncation, reason = "the precision of a PDF's numbers")]
fn significant(number: f64) -> f32 {
    number as f32
}

/// The operators that set a colour (ISO 32000-1, 8.6.8).
struct Operators {
    rgb: &'static str,
    cmyk: &'static str,
    space: &'static str,
    pattern: &'static str,
}

const FILL: Operators = Operators { rgb: "rg", cmyk: "k", space: "cs", pattern: "scn" };
const STROKE: Operators = Operators { rgb: "RG", cmyk: "K", space: "CS", pattern: "SCN" };

/// A content stream under way.
struct Writer {
    is_print: bool,
    content: String,
    /// The opacities that are named, in percent.
    opacities: Vec<u8>,
    /// The gradients that are named.
    gradients: Vec<Arc<Gradient>>,
    /// The opacity that is set.
    opacity: u8,
}

impl Writer {
    fn path(&mut self, path: &Path) {
        self.line("q");
        for clip in &path.clips {
            self.outline(&clip.outline);
            self.line(match clip.rule {
                FillRule::NonZero => "W n",
                FillRule::EvenOdd => "W* n",
            });
        }
        if path.matrix.iter().zip([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]).any(|(number, plain)| (number - plain).abs() > 0.0) {
            self.operator(&path.matrix, "cm");
        }
        let (fill, stroke) = (path.fill.as_ref(), path.stroke.as_ref());
        if path.is_stroke_first {
            self.stroke(&path.outline, stroke);
            self.fill(&path.outline, fill);
        } else {
            self.fill(&path.outline, fill);
            self.stroke(&path.outline, stroke);
        }
        self.line("Q");
        self.opacity = OPAQUE;
    }

    fn fill(&mut self, outline: &[Segment], fill: Option<&(Paint, FillRule)>) {
        let Some((paint, rule)) = fill else { return };
        self.set_opacity(paint.opacity);
        self.color(paint, &FILL);
        self.outline(outline);
        self.line(if *rule == FillRule::NonZero { "f" } else { "f*" });
    }

    fn stroke(&mut self, outline: &[Segment], stroke: Option<&Stroke>) {
        let Some(stroke) = stroke else { return };
        self.set_opacity(stroke.paint.opacity);
        self.pen(stroke);
        self.outline(outline);
        self.line("S");
    }

    /// Sets the opacity of what is painted next.
    fn set_opacity(&mut self, opacity: u8) {
        if self.opacity == opacity {
            return;
        }
        self.opacity = opacity;
        let known = self.opacities.iter().position(|named| *named == opacity);
        let index = known.unwrap_or(self.opacities.len());
        if known.is_none() {
            self.opacities.push(opacity);
        }
        let line = format!("/{} gs", state(index));
        self.line(&line);
    }

    fn pen(&mut self, stroke: &Stroke) {
        self.color(&stroke.paint, &STROKE);
        self.operator(&[stroke.width], "w");
        let cap = match stroke.cap {
            LineCap::Butt => 0,
            LineCap::Round => 1,
            LineCap::Square => 2,
        };
        let join = match stroke.join {
            Join::Miter => 0,
            Join::Round => 1,
            Join::Bevel => 2,
        };
        writeln!(self.content, "{cap} J {join} j").expect(STRING);
        self.operator(&[stroke.miter_limit], "M");
        if !stroke.dashes.is_empty() {
            let dashes: Vec<String> = stroke.dashes.iter().map(|dash| number(*dash)).collect();
            let line = format!("[{}] {} d", dashes.join(" "), number(stroke.dash_offset));
            self.line(&line);
        }
    }

    /// Sets the colour of what is painted next, in the edition's colour space.
    fn color(&mut self, paint: &Paint, operators: &Operators) {
        let share = |sample: u8| f32::from(sample) / 255.0;
        match &paint.color {
            Color::Flat(rgb) if self.is_print => {
                self.operator(&color::flat_to_cmyk(*rgb).map(share), operators.cmyk);
            }
            Color::Flat(rgb) => self.operator(&rgb.map(share), operators.rgb),
            Color::Gradient(gradient) => {
                let known = self.gradients.iter().position(|named| named == gradient);
                let index = known.unwrap_or(self.gradients.len());
                if known.is_none() {
                    self.gradients.push(Arc::clone(gradient));
                }
                let line = format!("/Pattern {} /{} {}", operators.space, pattern_name(index), operators.pattern);
                self.line(&line);
            }
        }
    }

    fn outline(&mut self, outline: &[Segment]) {
        for segment in outline {
            match segment {
                Segment::Move(to) => self.operator(to, "m"),
                Segment::Line(to) => self.operator(to, "l"),
                Segment::Curve(points) => self.operator(points.as_flattened(), "c"),
                Segment::Close => self.line("h"),
            }
        }
    }

    fn operator(&mut self, operands: &[f32], operator: &str) {
        for operand in operands {
            self.content.push_str(&number(*operand));
            self.content.push(' ');
        }
        self.line(operator);
    }

    fn line(&mut self, line: &str) {
        self.content.push_str(line);
        self.content.push('\n');
    }
}

/// Returns a number with at most four decimals, as short as it can be written.
///
/// What a library of functions gives may differ in its last digit from machine to machine; this does not.
fn number(number: f32) -> String {
    let rounded = format!("{number:.4}");
    let short = if rounded.contains('.') { rounded.trim_end_matches('0').trim_end_matches('.') } else { &rounded };
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}
