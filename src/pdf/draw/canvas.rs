//! The canvas: a content stream under way, with the graphics state it is in.
//!
//! Painting says what; the canvas writes only the operators that change
//! something and keeps text objects and marked content properly nested (ISO
//! 32000-1, 14.6.1). Knows no layout; measures are points from the lower left
//! corner, but for [`Canvas::fill`].

use std::collections::BTreeMap;

use printpdf::{
    Cmyk, Codepoint, Color, CurTransMat, DictItem, ExtendedGraphicsStateId, FontId, LineJoinStyle, Op, PdfFontHandle,
    Pt, Rgb, TextItem, TextMatrix, TextRenderingMode,
};

use crate::geometry::{Length, Rect};
use crate::layout::{FaceId, TagId};
use crate::pdf::draw::serialize::{KNOCK_OUT, OVERPRINT};
use crate::pdf::font::UsedFace;
use crate::pdf::ink::{ALL_INKS, Ink};
use crate::pdf::object::{thousandths, utf16};

/// The content of a page.
pub(in crate::pdf) struct Content(pub(super) Vec<Op>);

/// A glyph where it stands on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PlacedGlyph {
    /// Its number in the whole font.
    pub(super) id: u16,
    /// Points from the left edge.
    pub(super) x: f64,
    /// Points from the lower edge.
    pub(super) y: f64,
}

/// How text is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TextStyle {
    /// The face.
    pub(super) face: FaceId,
    /// The size of the em.
    pub(super) size: Length,
    /// The colour.
    pub(super) ink: Ink,
    /// Width of the line around the glyphs; zero for none.
    pub(super) stroke: Length,
}

/// What a line is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stroke {
    /// A colour.
    Ink(Ink),
    /// Every ink of the press at full strength, those that the file does not name too (ISO 32000-1, 8.6.6.4).
    AllInks,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pen {
    /// The colour.
    pub(super) stroke: Stroke,
    /// The thickness in points.
    pub(super) width: f64,
    /// Length of dashes and of the gaps between them in points; nothing for an unbroken line.
    pub(super) dash: Option<(f64, f64)>,
}

/// What painted content is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// The element; nothing for decoration.
    tag: Option<TagId>,
    name: &'static str,
    lang: Option<String>,
    link: Option<String>,
    actual: Option<String>,
    is_text: bool,
    /// Whether content with an equal mark may go on in the same sequence.
    joins: bool,
}

impl Mark {
    /// Returns the mark of decoration.
    pub(super) fn artifact(is_text: bool) -> Self {
        Self { tag: None, name: "Artifact", lang: None, link: None, actual: None, is_text, joins: true }
    }

    /// Returns the mark of an element's shapes.
    pub(super) fn shape(tag: TagId, name: &'static str) -> Self {
        Self { tag: Some(tag), name, lang: None, link: None, actual: None, is_text: false, joins: true }
    }

    /// Returns the mark of an element's text.
    ///
    /// Poppler heeds ActualText only in a `Span`.
    pub(super) fn text(
        tag: TagId,
        name: &'static str,
        lang: Option<String>,
        link: Option<String>,
        actual: Option<String>,
        joins: bool,
    ) -> Self {
        let name = if actual.is_some() || lang.is_some() { "Span" } else { name };
        Self { tag: Some(tag), name, lang, link, actual, is_text: true, joins }
    }
}

/// A content stream under way.
pub(super) struct Canvas {
    ops: Vec<Op>,
    in_text: bool,
    open: Option<Mark>,
    next_number: i64,
    fill: Option<Ink>,
    stroke: Option<(Ink, Length)>,
    is_outlined: bool,
    overprints: bool,
    font: Option<(FaceId, Length)>,
}

impl Canvas {
    /// Returns an empty page.
    pub(super) fn new() -> Self {
        Self {
            ops: Vec::new(),
            in_text: false,
            open: None,
            next_number: 0,
            fill: None,
            stroke: None,
            is_outlined: false,
            overprints: false,
            font: None,
        }
    }

    /// Begins content with that mark, or goes on with the same; returns the number when a sequence begins.
    pub(super) fn begin(&mut self, mark: Mark) -> Option<i64> {
        if mark.joins && self.open.as_ref() == Some(&mark) {
            return None;
        }
        self.end();
        match (self.in_text, mark.is_text) {
            (false, true) => self.ops.push(Op::StartTextSection),
            (true, false) => self.ops.push(Op::EndTextSection),
            (true, true) | (false, false) => {}
        }
        self.in_text = mark.is_text;
        let number = mark.tag.map(|_| self.next_number);
        self.next_number += i64::from(number.is_some());
        self.ops.push(begin_marked(&mark, number));
        self.open = Some(mark);
        number
    }

    /// Ends the open sequence of marked content.
    fn end(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// Returns the whole content.
    pub(super) fn finish(mut self) -> Content {
        self.end();
        if self.in_text {
            self.ops.push(Op::EndTextSection);
        }
        Content(self.ops)
    }

    /// Writes an operator of the general graphics state.
    pub(super) fn push(&mut self, op: Op) {
        self.ops.push(op);
    }

    /// Fills rectangles, measured from the upper left corner of a page of that height, as one path.
    pub(super) fn fill(&mut self, rects: &[Rect], page_height: Length, ink: Ink) {
        self.set_overprint(false);
        self.set_fill(ink);
        for rect in rects {
            // Edges are rounded, not sizes, so that rectangles that touch still do.
            let edge = |length: Length| f64::from(thousandths(length.to_pt()));
            let (left, right) = (edge(rect.left()), edge(rect.right()));
            let (bottom, top) = (edge(page_height - rect.bottom()), edge(page_height - rect.top()));
            let numbers = [left, bottom, right - left, top - bottom].map(|n| DictItem::Real(thousandths(n)));
            self.ops.push(Op::Unknown { key: "re".to_owned(), value: numbers.to_vec() });
        }
        self.ops.push(Op::Unknown { key: "f".to_owned(), value: Vec::new() });
    }

    /// Paints an object that fills the unit square into a box: left and lower edge, width and height.
    pub(super) fn show_picture(&mut self, name: &str, [left, bottom, width, height]: [f64; 4]) {
        // Inks of a picture take away what is below.
        self.set_overprint(false);
        let matrix = CurTransMat::Raw([width, 0.0, 0.0, height, left, bottom].map(thousandths));
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix { matrix });
        let value = vec![DictItem::Name(name.as_bytes().to_vec())];
        self.ops.push(Op::Unknown { key: "Do".to_owned(), value });
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Draws a line through points from the lower left corner, and leaves the graphics state as it was.
    pub(super) fn stroke(&mut self, points: &[(f64, f64)], pen: Pen) {
        self.ops.push(Op::SaveGraphicsState);
        match pen.stroke {
            Stroke::Ink(ink) => self.ops.push(Op::SetOutlineColor { col: color(ink) }),
            Stroke::AllInks => {
                let space = DictItem::Name(ALL_INKS.as_bytes().to_vec());
                self.ops.push(Op::Unknown { key: "CS".to_owned(), value: vec![space] });
                self.ops.push(Op::Unknown { key: "SCN".to_owned(), value: vec![DictItem::Int(1)] });
            }
        }
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thousandths(pen.width)) });
        if let Some((dash, gap)) = pen.dash {
            let dashes = DictItem::Array(vec![DictItem::Real(thousandths(dash)), DictItem::Real(thousandths(gap))]);
            self.ops.push(Op::Unknown { key: "d".to_owned(), value: vec![dashes, DictItem::Int(0)] });
        }
        for (index, (x, y)) in points.iter().enumerate() {
            let key = if index == 0 { "m" } else { "l" };
            let value = vec![DictItem::Real(thousandths(*x)), DictItem::Real(thousandths(*y))];
            self.ops.push(Op::Unknown { key: key.to_owned(), value });
        }
        self.ops.push(Op::Unknown { key: "S".to_owned(), value: Vec::new() });
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Fills a rectangle, measured as in [`Canvas::fill`], in a graphics state of its own.
    pub(super) fn fill_in(&mut self, state: &str, rect: Rect, page_height: Length, ink: Ink) {
        let before = self.fill;
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(state.to_owned()) });
        self.fill(&[rect], page_height, ink);
        self.ops.push(Op::RestoreGraphicsState);
        self.fill = before;
    }

    /// Shows glyphs of one face.
    pub(super) fn show(&mut self, face: &UsedFace<'_>, style: TextStyle, glyphs: &[PlacedGlyph]) {
        self.set_style(face, style);
        let on_one_baseline = |a: &PlacedGlyph, b: &PlacedGlyph| same(thousandths(a.y), thousandths(b.y));
        for stretch in glyphs.chunk_by(on_one_baseline) {
            let (x, y) = (thousandths(stretch[0].x), thousandths(stretch[0].y));
            let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]);
            self.ops.push(Op::SetTextMatrix { matrix });
            let codes = codepoints(face, style.size, stretch);
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(codes)] });
        }
    }

    /// Sets how the text that follows is painted. Only black ink alone goes over other ink.
    pub(super) fn set_style(&mut self, face: &UsedFace<'_>, style: TextStyle) {
        self.set_overprint(style.ink.is_black_ink());
        self.set_fill(style.ink);
        self.set_outline(style.ink, style.stroke);
        self.set_font(face, style);
    }

    /// Sets the colour of areas and glyphs.
    fn set_fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: color(ink) });
        }
    }

    /// Sets the face and the size of the em.
    fn set_font(&mut self, face: &UsedFace<'_>, style: TextStyle) {
        if self.font != Some((style.face, style.size)) {
            self.font = Some((style.face, style.size));
            let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(thousandths(style.size.to_pt())) });
        }
    }

    /// Sets whether glyphs get a line around them, and which.
    fn set_outline(&mut self, ink: Ink, width: Length) {
        let is_outlined = !width.is_zero();
        if is_outlined && self.stroke != Some((ink, width)) {
            if self.stroke.is_none() {
                // Mitred corners would stick out of the glyphs as thorns.
                self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
            }
            self.stroke = Some((ink, width));
            self.ops.push(Op::SetOutlineColor { col: color(ink) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(thousandths(width.to_pt())) });
        }
        if self.is_outlined != is_outlined {
            self.is_outlined = is_outlined;
            let mode = if is_outlined { TextRenderingMode::FillStroke } else { TextRenderingMode::Fill };
            self.ops.push(Op::SetTextRenderingMode { mode });
        }
    }

    fn set_overprint(&mut self, overprints: bool) {
        if self.overprints != overprints {
            self.overprints = overprints;
            let state = if overprints { OVERPRINT } else { KNOCK_OUT };
            self.ops.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(state.to_owned()) });
        }
    }
}

#[expect(clippy::float_cmp, reason = "both are rounded to the same grid")]
fn same(a: f32, b: f32) -> bool {
    a == b
}

/// Returns glyphs on one baseline with the kerns that put each in its place.
///
/// Kerns are rounded to a tenth of a thousandth of an em; the pen follows the
/// rounded values, so that errors do not add up.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "thousandths of an em are small")]
fn codepoints(face: &UsedFace<'_>, size: Length, glyphs: &[PlacedGlyph]) -> Vec<Codepoint> {
    let em = f64::from(thousandths(size.to_pt())) / 1000.0;
    let mut pen = f64::from(thousandths(glyphs[0].x));
    let code = |(index, glyph): (usize, &PlacedGlyph)| {
        pen += face.pdf_width(glyph.id) as f64 * em;
        let kern = match glyphs.get(index + 1) {
            Some(next) if em > 0.0 => ((pen - next.x) / em * 10.0).round() / 10.0 + 0.0,
            _ => 0.0,
        };
        pen -= kern * em;
        let (gid, text) = face.embedded(glyph.id);
        Codepoint { gid, offset: kern as f32, cid: Some(text.to_owned()) }
    };
    glyphs.iter().enumerate().map(code).collect()
}

/// Returns the operator that begins marked content.
fn begin_marked(mark: &Mark, number: Option<i64>) -> Op {
    let tag = mark.name.to_owned();
    let Some(number) = number else { return Op::BeginMarkedContent { tag } };
    // ActualText stands beside the number, in one dictionary: readers stop at
    // the end of a sequence inside a numbered one.
    let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
    if let Some(actual) = &mark.actual {
        map.insert("ActualText".to_owned(), DictItem::String { data: utf16(actual), literal: false });
    }
    if let Some(lang) = &mark.lang {
        map.insert("Lang".to_owned(), DictItem::String { data: lang.as_bytes().to_vec(), literal: true });
    }
    Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } }
}

/// Returns a colour as printpdf has it.
fn color(ink: Ink) -> Color {
    match ink {
        Ink::Cmyk(inks) => {
            let [c, m, y, k] = [inks.cyan, inks.magenta, inks.yellow, inks.black].map(|n| share(n, 100));
            Color::Cmyk(Cmyk::new(c, m, y, k, None))
        }
        Ink::Rgb(rgb) => {
            let [r, g, b] = rgb.map(|n| share(n, 255));
            Color::Rgb(Rgb::new(r, g, b, None))
        }
    }
}

/// Returns a part of the whole as a number from 0 to 1 with three decimals.
fn share(part: u8, whole: u8) -> f32 {
    thousandths(f64::from(part.min(whole)) / f64::from(whole))
}
