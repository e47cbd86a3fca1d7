//! Drawing: frames become the content streams of pages.
//!
//! The one door of `printpdf`, which serializes operators and writes the font
//! objects; everything it would decide itself (subsets, kerns, marked content)
//! is decided before. Out come opaque page contents, the marked-content numbers
//! of every item, and at last the `lopdf` document that printpdf makes.

mod canvas;
mod guides;
mod proof;
mod serialize;

use crate::geometry::{Point, Rect};
use crate::layout::{Frame, Glyph, GlyphRun, Item, Shape, TagRole};
use crate::media::Picture;
use crate::pdf::PdfRequest;
use crate::pdf::draw::canvas::{Canvas, Mark, PlacedGlyph, TextStyle};
use crate::pdf::font::Fonts;
use crate::pdf::imposition::{Page, Placed};
use crate::pdf::ink::Ink;
use crate::pdf::metadata::Slug;
use crate::pdf::picture::Pictures;
use crate::pdf::proof::Proof;
use crate::pdf::tags::heading_name;
use crate::pdf::text::{self, Segment};

pub(super) use crate::pdf::draw::canvas::Content;
pub(super) use crate::pdf::draw::serialize::serialize;

/// The pages' contents and how they are marked.
pub(super) struct Drawn {
    /// The content of each page.
    pub(super) pages: Vec<Content>,
    /// The marked content of each item.
    pub(super) marks: Marks,
}

/// The marked-content numbers of each item of each frame.
///
/// An item that was joined to the one before has none of its own.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<Vec<Vec<i64>>>);

impl Marks {
    fn new(frames: &[Frame]) -> Self {
        Self(frames.iter().map(|frame| vec![Vec::new(); frame.items.len()]).collect())
    }

    /// Returns the numbers of an item, in the order of painting.
    pub(super) fn of(&self, frame: usize, item: usize) -> &[i64] {
        &self.0[frame][item]
    }
}

/// Draws all pages.
pub(super) fn draw(
    request: &PdfRequest<'_>,
    pages: &[Page],
    fonts: &Fonts<'_>,
    pictures: &Pictures<'_>,
    proof: Option<&Proof<'_>>,
) -> Drawn {
    let mut marks = Marks::new(&request.layout.frames);
    let draw_page = |(index, page)| {
        let painter = Painter { request, page, fonts, pictures, canvas: Canvas::new(), pen: None };
        let slug = request.slug().map(|slug| (slug, slug.line(index, pages.len())));
        painter.page(proof, slug, &mut marks)
    };
    let contents = pages.iter().enumerate().map(draw_page).collect();
    Drawn { pages: contents, marks }
}

/// Paints the items of one page.
struct Painter<'a> {
    request: &'a PdfRequest<'a>,
    page: &'a Page,
    fonts: &'a Fonts<'a>,
    pictures: &'a Pictures<'a>,
    canvas: Canvas,
    /// Where the last glyph ends.
    pen: Option<(f64, f64)>,
}

impl Painter<'_> {
    /// Paints the whole page; what a proof adds stands on top, what is for those who cut and fold it around.
    fn page(mut self, proof: Option<&Proof<'_>>, slug: Option<(&Slug, String)>, marks: &mut Marks) -> Content {
        for placed in &self.page.placed {
            let items = &self.request.layout.frames[placed.frame].items;
            for (item, numbers) in items.iter().zip(&mut marks.0[placed.frame]) {
                let drawn = self.item(*placed, item);
                if !placed.is_repeated {
                    *numbers = drawn;
                }
            }
        }
        guides::draw(&mut self.canvas, self.page, self.request.edition);
        if let Some((slug, words)) = slug {
            guides::draw_slug(&mut self.canvas, self.page, self.fonts, slug, &words);
        }
        if let Some(proof) = proof {
            proof::draw(&mut self.canvas, self.page, self.fonts, proof);
        }
        self.canvas.finish()
    }

    /// Paints an item and returns the numbers of its marked content.
    fn item(&mut self, placed: Placed, item: &Item) -> Vec<i64> {
        match &item.shape {
            Shape::Glyphs(run) => self.run(placed, item, run),
            Shape::Fill { rect, color } => self.rects(placed, item, &[*rect], Ink::new(*color, self.request.edition)),
            Shape::Picture { rect, picture } => self.picture(placed, item, *rect, picture),
            Shape::Modules { rects, color } => self.rects(placed, item, rects, Ink::new(*color, self.request.edition)),
        }
    }

    /// Paints a picture.
    fn picture(&mut self, placed: Placed, item: &Item, rect: Rect, picture: &Picture) -> Vec<i64> {
        let Some(name) = self.pictures.resource(picture, rect.size.width) else { return Vec::new() };
        let number = self.canvas.begin(self.mark(placed, item, None));
        let (left, bottom) = self.page.to_pdf(placed, Point { x: rect.left(), y: rect.bottom() });
        self.canvas.show_picture(&name, [left, bottom, rect.size.width.to_pt(), rect.size.height.to_pt()]);
        number.into_iter().collect()
    }

    /// Paints rectangles as one path.
    fn rects(&mut self, placed: Placed, item: &Item, rects: &[Rect], ink: Ink) -> Vec<i64> {
        let visible: Vec<Rect> = rects.iter().filter_map(|rect| self.page.clip(placed, *rect)).collect();
        if visible.is_empty() {
            return Vec::new();
        }
        let number = self.canvas.begin(self.mark(placed, item, None));
        self.canvas.fill(&visible, self.page.media.height, ink);
        number.into_iter().collect()
    }

    /// Paints a run of glyphs, marked segment by segment.
    fn run(&mut self, placed: Placed, item: &Item, run: &GlyphRun) -> Vec<i64> {
        let face = self.fonts.face(run.face);
        let style = TextStyle {
            face: run.face,
            size: run.size,
            ink: Ink::new(run.color, self.request.edition),
            stroke: run.stroke,
        };
        let mut numbers = Vec::new();
        for segment in text::segments(run, |cluster| face.is_exact(run, cluster)) {
            let glyphs = self.place(placed, run, &segment);
            if glyphs.is_empty() {
                continue;
            }
            let mark = self.mark(placed, item, Some((run, segment)));
            numbers.extend(self.canvas.begin(mark));
            self.canvas.show(face, style, &glyphs);
        }
        numbers
    }

    /// Returns the glyphs of a segment where they stand on the page.
    fn place(&mut self, placed: Placed, run: &GlyphRun, segment: &Segment) -> Vec<PlacedGlyph> {
        let face = self.fonts.face(run.face);
        let mut glyphs = Vec::new();
        for cluster in &run.clusters[segment.clusters.clone()] {
            for Glyph { id, x, y } in &cluster.glyphs {
                let (x, y) = self.page.to_pdf(placed, Point { x: *x, y: *y });
                glyphs.push(PlacedGlyph { id: *id, x, y });
                self.pen = Some((x + face.advance(*id, run.size).to_pt(), y));
            }
            if let (Some(id), Some((x, y))) = (face.vanished_space(run, cluster), self.pen) {
                glyphs.push(PlacedGlyph { id, x, y });
            }
        }
        glyphs
    }

    /// Returns how an item, or a segment of its text, is marked; what is printed a second time is no part of the text.
    fn mark(&self, placed: Placed, item: &Item, text: Option<(&GlyphRun, Segment)>) -> Mark {
        let Some(id) = item.tag.filter(|_| !placed.is_repeated) else { return Mark::artifact(text.is_some()) };
        let tag = self.request.layout.tags.get(id);
        let name = content_name(&tag.role);
        let Some((run, segment)) = text else { return Mark::shape(id, name) };
        let lang = (run.locale != tag.locale).then(|| run.locale.as_str().to_owned());
        // From right to left each run stays apart, because structure has to
        // put the runs of a line in another order than they are painted.
        let joins = segment.actual.is_none() && !run.rtl && !tag.locale.is_rtl();
        Mark::text(id, name, lang, run.link.clone(), segment.actual, joins)
    }
}

/// Returns the tag of marked content that belongs to an element (ISO 32000-1, 14.8.4).
fn content_name(role: &TagRole) -> &'static str {
    match role {
        TagRole::Heading(level) => heading_name(*level),
        TagRole::Label => "Lbl",
        TagRole::Figure { .. } => "Figure",
        TagRole::Caption => "Caption",
        TagRole::Link { .. } | TagRole::Goto { .. } => "Link",
        TagRole::Reference => "Reference",
        TagRole::Document
        | TagRole::Section
        | TagRole::Paragraph
        | TagRole::List
        | TagRole::ListItem
        | TagRole::ListBody
        | TagRole::Aside
        | TagRole::BlockQuote
        | TagRole::Table
        | TagRole::TableRow
        | TagRole::TableHead
        | TagRole::TableCell
        | TagRole::Captioned
        | TagRole::Note
        | TagRole::Contents
        | TagRole::ContentsItem => "P",
    }
}
