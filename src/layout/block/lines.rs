//! Paragraphs as lines, and lines as boxes.

use crate::geometry::Length;
use crate::layout::block::{Composer, Extent, LineStyle, rule};
use crate::layout::content::Paragraph;
use crate::layout::marks;
use crate::layout::setter::{Alignment, Line};
use crate::layout::styled;
use crate::layout::vertical::{Column, FORBIDDEN, Fault, TextPart, VBox, VItem, WIDOW, moved};
use crate::layout::{GlyphRun, Item, Medium, Shape, TagId};
use crate::project::TextAlign;

/// A line as a box, with the footnotes that it refers to.
#[derive(Debug)]
pub(in crate::layout) struct SetLine {
    pub(in crate::layout) vbox: VBox,
    pub(in crate::layout) notes: Vec<usize>,
}

impl Composer<'_> {
    pub(super) fn paragraph(&self, text: &Paragraph, column: Column) -> Vec<VItem> {
        let mut list = Vec::new();
        let style = LineStyle { alignment: self.alignment(text, column), ..self.running() };
        push_lines(&mut list, self.lines(text, style, column), WIDOW);
        list
    }

    /// Returns how the lines of running text are aligned; the lines of an address are no text to read.
    fn alignment(&self, text: &Paragraph, column: Column) -> Alignment {
        match self.theme.align {
            TextAlign::Justify if !self.is_line_of_address(text, column) => Alignment::Justify,
            TextAlign::Start | TextAlign::Justify => Alignment::Start,
        }
    }

    /// Returns the lines of a text as boxes, each as high as the leading, its letters in the middle of that.
    pub(in crate::layout) fn lines(&self, text: &Paragraph, style: LineStyle, column: Column) -> Vec<SetLine> {
        let is_fitting = || self.shaped(text).min_width(style.size) <= column.width;
        if self.extent == Extent::TooWide && is_fitting() {
            return Vec::new();
        }
        let metrics = self.shaped(text).metrics(style.size);
        let height = style.size.scale(style.leading * metrics.leading_factor);
        let baseline = (height - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
        let lines = self.shaped(text).lines(style.size, column.width, style.alignment);
        lines.into_iter().map(|line| self.line(text, line, height, baseline, column)).collect()
    }

    fn line(&self, text: &Paragraph, mut line: Line, height: Length, baseline: Length, column: Column) -> SetLine {
        let chars = line.runs.iter().map(|run| run.text.chars().count()).sum();
        let fault = line.is_overfull.then_some(Fault::WideWord);
        let texts = vec![TextPart { key: text.key.clone(), chars, fault }];
        marks::raise(&mut line.runs, self.rtl);
        let notes = line.runs.iter().filter_map(|run| styled::noted(run.link.as_ref()?)).map(|n| n - 1).collect();
        let glyphs = line
            .runs
            .into_iter()
            .map(|run| Item { tag: Some(tag_of(text, &run)), shape: Shape::Glyphs(self.for_medium(run)) });
        let strikes = line.strikes.into_iter().map(|(rect, color)| rule(rect, color));
        let items = glyphs.chain(strikes).map(|item| moved(item, column.left, baseline)).collect();
        SetLine { vbox: VBox { baseline, items, texts, ..VBox::empty(height) }, notes }
    }

    /// Returns the run as the medium shows it: links are for the screen, where their colour tells of them.
    fn for_medium(&self, mut run: GlyphRun) -> GlyphRun {
        let swatches = &self.theme.swatches;
        run.link = run.link.filter(|link| self.medium == Medium::Screen && styled::noted(link).is_none());
        if run.link.is_some() && run.color == swatches.text {
            run.color = swatches.accent;
        }
        run
    }
}

/// Returns the element that a run belongs to: its link's, or its paragraph's.
fn tag_of(text: &Paragraph, run: &GlyphRun) -> TagId {
    let link = run.link.as_ref().and_then(|link| text.links.iter().find(|(target, _)| target == link));
    link.map_or(text.tag, |(_, tag)| *tag)
}

/// Adds lines; a break next to the first or last of them costs `penalty`.
pub(in crate::layout) fn push_lines(list: &mut Vec<VItem>, lines: Vec<SetLine>, penalty: i32) {
    let count = lines.len();
    for (index, line) in lines.into_iter().enumerate() {
        if index > 0 {
            let is_next_to_end = index == 1 || index + 1 == count;
            let between = if penalty == FORBIDDEN { FORBIDDEN } else { 0 };
            list.push(VItem::Penalty(if is_next_to_end { penalty } else { between }));
        }
        list.push(VItem::Box(line.vbox));
        list.extend(line.notes.into_iter().map(VItem::Insert));
    }
}
