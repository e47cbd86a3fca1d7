//! What a proof shows besides the text: outlines, keys in the margin, the words across the page.
//!
//! All of it is decoration (artifacts): a screen reader reads the text alone.
//! Where everything stands is `pdf::proof`'s affair.

use printpdf::{Codepoint, ExtendedGraphicsStateId, Op, TextItem, TextMatrix};

use crate::geometry::{Length, Point, Rect, Sides};
use crate::pdf::draw::canvas::{Canvas, Mark, Pen, PlacedGlyph, Stroke, TextStyle};
use crate::pdf::draw::serialize::{FAINT, TINT};
use crate::pdf::font::{Fonts, UsedFace};
use crate::pdf::imposition::{Page, Placed};
use crate::pdf::ink::Ink;
use crate::pdf::metadata::{ProofFlag, ProofMark};
use crate::pdf::object::thousandths;
use crate::pdf::proof::{KEY_SIZE, Label, MISFIT, Margin, Note, Outline, OutlineKind, PITCH, Proof, Side, WORD_SIZE};

/// How much of the diagonal the words take.
const SHARE_OF_DIAGONAL: f64 = 0.8;
/// The largest size of the words, in points.
const LARGEST: f64 = 60.0;
/// Half the height of a capital, as a share of the size.
const HALF_CAPITAL: f64 = 0.36;
/// Neither light nor dark, so that it shows on paper and on coloured fields.
const GREY: Ink = Ink::Rgb([128; 3]);
/// What is in order, and the text of the margins.
const CALM: Ink = Ink::Rgb([165; 3]);
const DARK: Ink = Ink::Rgb([60; 3]);
const FOLD: Ink = Ink::Rgb([0, 110, 190]);
/// How far a label is from the panel, and how much of that its line runs level, in mm.
const LABEL_MM: f64 = 9.0;
const LEVEL_MM: f64 = 1.2;
/// The colour of a message reaches this far over its text, in mm.
const TINT_MM: f64 = 0.6;
/// A stroke around letters that stands in for a bold face, as a share of the size.
const BOLD: f64 = 0.045;

/// Draws everything that a proof shows on a page besides its text.
pub(super) fn draw(canvas: &mut Canvas, page: &Page, fonts: &Fonts<'_>, proof: &Proof<'_>) {
    let face = fonts.face(proof.mark.face);
    for placed in &page.placed {
        let mut painter = MarginPainter { canvas, page, placed: *placed, face, proof };
        painter.margin(&proof.panels[placed.frame]);
    }
    draw_mark(canvas, page, face, proof.mark);
}

/// Draws what stands around one panel.
struct MarginPainter<'a> {
    canvas: &'a mut Canvas,
    page: &'a Page,
    placed: Placed,
    face: &'a UsedFace<'a>,
    proof: &'a Proof<'a>,
}

impl MarginPainter<'_> {
    fn margin(&mut self, margin: &Margin) {
        self.canvas.begin(Mark::artifact(false));
        let flagged = margin.notes.iter().filter_map(|note| Some((*note.flags.first()?, note.area)));
        flagged.chain(margin.echoes.iter().copied()).for_each(|(flag, area)| self.tint(flag, area));
        margin.outlines.iter().for_each(|outline| self.outline(*outline));
        margin.notes.iter().for_each(|note| self.bar(note, margin));
        self.legend_lines(margin);
        self.canvas.begin(Mark::artifact(true));
        margin.notes.iter().for_each(|note| self.label(&note.label, margin));
        self.head(margin);
        self.legend_words(margin);
    }

    /// Colours a message that wants attention.
    fn tint(&mut self, flag: ProofFlag, area: Rect) {
        let area = area.outset(Sides::all(Length::mm(TINT_MM)));
        if let Some(rect) = self.page.clip(self.placed, area) {
            self.canvas.fill_in(TINT, rect, self.page.media.height, Ink::Rgb(flag.color));
        }
    }

    fn outline(&mut self, outline: Outline) {
        self.line(&[outline.from, outline.to], pen(outline.kind));
    }

    /// Draws the bar beside a message and the line that leads from it to its key.
    fn bar(&mut self, note: &Note, margin: &Margin) {
        let (ink, width) = note.flags.first().map_or((CALM, 0.7), |flag| (Ink::Rgb(flag.color), 1.6));
        let (x, area) = (note.bar, note.area);
        let at = |x, y| Point { x, y };
        self.line(&[at(x, area.top()), at(x, area.bottom())], Pen { stroke: Stroke::Ink(ink), width, dash: None });
        let label = note.label.top + Length::pt(PITCH / 2.0);
        let (edge, end) = match note.label.side {
            Side::Left => {
                let left = margin.inside.left();
                (left - Length::mm(LEVEL_MM), left - Length::mm(LABEL_MM - LEVEL_MM))
            }
            Side::Right => {
                let right = margin.inside.right();
                (right + Length::mm(LEVEL_MM), right + Length::mm(LABEL_MM - LEVEL_MM))
            }
        };
        let leader = [at(x, note.level), at(edge, note.level), at(end, label)];
        self.line(&leader, Pen { stroke: Stroke::Ink(ink), width: 0.35, dash: None });
    }

    /// Writes the word of the flag and the key.
    fn label(&mut self, label: &Label, margin: &Margin) {
        let mut baseline = label.top + Length::pt(PITCH * 0.76);
        let words = label.words.iter().map(|flag| (flag.word, WORD_SIZE, Ink::Rgb(flag.color), BOLD));
        let lines = label.lines.iter().map(|line| (line.as_str(), KEY_SIZE, DARK, 0.0));
        for (words, size, ink, bold) in words.chain(lines) {
            let x = match label.side {
                Side::Right => margin.inside.right() + Length::mm(LABEL_MM),
                Side::Left => {
                    margin.inside.left() - Length::mm(LABEL_MM) - self.face.words_width(words, Length::pt(size))
                }
            };
            self.words(words, Point { x, y: baseline }, (size, ink, bold));
            baseline += Length::pt(PITCH);
        }
    }

    /// Writes document and language, what the panel is, and what is not done on it.
    fn head(&mut self, margin: &Margin) {
        let y = |mm: f64| Length::mm(mm) - self.proof.room.top;
        let (first, second) = (y(7.0), y(12.0));
        let heading = self.proof.mark.heading.clone();
        self.words(&heading, Point { x: Length::ZERO, y: first }, (9.0, DARK, BOLD));
        let mut x = self.words(&margin.caption, Point { x: Length::ZERO, y: second }, (7.0, DARK, 0.0));
        for (flag, count) in &margin.counts {
            x = self.words(" · ", Point { x, y: second }, (7.0, DARK, 0.0));
            let words = format!("{count} {}", flag.word);
            x = self.words(&words, Point { x, y: second }, (7.0, Ink::Rgb(flag.color), BOLD));
        }
    }

    /// Returns where each line of the legend begins, and the height that it stands at.
    fn legend(&self, margin: &Margin) -> (Vec<(OutlineKind, Length)>, Length) {
        let y = margin.size.height + self.proof.room.bottom - Length::mm(5.0);
        let kinds = OutlineKind::ALL.into_iter();
        let shown = kinds.filter(|kind| margin.outlines.iter().any(|outline| outline.kind == *kind));
        let places = shown.zip(0..).map(|(kind, index)| (kind, Length::mm(26.0) * index)).collect();
        (places, y)
    }

    fn legend_lines(&mut self, margin: &Margin) {
        let (places, y) = self.legend(margin);
        for (kind, x) in places {
            self.line(&[Point { x, y }, Point { x: x + Length::mm(8.0), y }], pen(kind));
        }
    }

    fn legend_words(&mut self, margin: &Margin) {
        let (places, y) = self.legend(margin);
        for (kind, x) in places {
            let place = Point { x: x + Length::mm(9.5), y: y + Length::pt(2.1) };
            self.words(kind.as_str(), place, (KEY_SIZE, DARK, 0.0));
        }
    }

    fn line(&mut self, points: &[Point], pen: Pen) {
        let points: Vec<_> = points.iter().map(|point| self.page.to_pdf(self.placed, *point)).collect();
        self.canvas.stroke(&points, pen);
    }

    /// Writes words from a place to the right and returns where they end.
    fn words(&mut self, words: &str, place: Point, (size, ink, bold): (f64, Ink, f64)) -> Length {
        let size = Length::pt(size);
        let mut x = place.x;
        let mut glyphs = Vec::new();
        for id in words.chars().filter_map(|character| self.face.map(character)) {
            let (at, y) = self.page.to_pdf(self.placed, Point { x, y: place.y });
            glyphs.push(PlacedGlyph { id, x: at, y });
            x += self.face.advance(id, size);
        }
        if !glyphs.is_empty() {
            let style = TextStyle { face: self.proof.mark.face, size, ink, stroke: size.scale(bold) };
            self.canvas.show(self.face, style, &glyphs);
        }
        x
    }
}

fn pen(kind: OutlineKind) -> Pen {
    match kind {
        OutlineKind::Trim => Pen { stroke: Stroke::Ink(DARK), width: 0.5, dash: None },
        OutlineKind::Fold | OutlineKind::Spine => Pen { stroke: Stroke::Ink(FOLD), width: 0.7, dash: Some((4.0, 3.0)) },
        OutlineKind::Safe => Pen { stroke: Stroke::Ink(GREY), width: 0.3, dash: Some((0.8, 1.6)) },
        OutlineKind::End => Pen { stroke: Stroke::Ink(Ink::Rgb(MISFIT)), width: 1.6, dash: None },
    }
}

/// Writes the words along the diagonal of the panel, over everything.
fn draw_mark(canvas: &mut Canvas, page: &Page, face: &UsedFace<'_>, mark: &ProofMark) {
    let glyphs: Vec<u16> = mark.words.chars().filter_map(|character| face.map(character)).collect();
    #[expect(clippy::cast_precision_loss, reason = "thousandths of an em are small")]
    let ems = glyphs.iter().map(|glyph| face.pdf_width(*glyph)).sum::<i64>() as f64 / 1000.0;
    if ems <= 0.0 {
        return;
    }
    let area = page.trim_rect();
    let (width, height) = (area.size.width.to_pt(), area.size.height.to_pt());
    let diagonal = width.hypot(height);
    let size = (diagonal * SHARE_OF_DIAGONAL / ems).min(LARGEST);
    canvas.begin(Mark::artifact(true));
    canvas.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(FAINT.to_owned()) });
    canvas.set_style(face, TextStyle { face: mark.face, size: Length::pt(size), ink: GREY, stroke: Length::ZERO });
    let (cos, sin) = (width / diagonal, height / diagonal);
    let middle = middle(page, area);
    canvas.push(Op::SetTextMatrix { matrix: along_diagonal(middle, (cos, sin), size, ems) });
    let code = |glyph: u16| {
        let (gid, text) = face.embedded(glyph);
        Codepoint { gid, offset: 0.0, cid: Some(text.to_owned()) }
    };
    canvas.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.into_iter().map(code).collect())] });
}

/// Returns the middle of a rectangle in points from the lower left corner of the page.
fn middle(page: &Page, area: Rect) -> (f64, f64) {
    let x = area.left() + area.size.width / 2;
    let y = page.media.height - area.top() - area.size.height / 2;
    (x.to_pt(), y.to_pt())
}

/// Returns the matrix that centres a line of that many ems on a point, turned by the angle.
fn along_diagonal((x, y): (f64, f64), (cos, sin): (f64, f64), size: f64, ems: f64) -> TextMatrix {
    let (back, down) = (ems * size / 2.0, HALF_CAPITAL * size);
    TextMatrix::Raw([cos, sin, -sin, cos, x - back * cos + down * sin, y - back * sin - down * cos].map(thousandths))
}
