//! Blocks as vertical lists: headings, paragraphs, lists, call-outs, quotations.
//!
//! Shaped blocks, a size and a column go in, boxes, spaces and penalties come
//! out. All spacing is on one scale, in parts of the leading. Knows no page.

use rayon::prelude::*;

use crate::geometry::{Length, Rect};
use crate::layout::content::{MarkerSide, Paragraph, ShapedBlock, ShapedItem};
use crate::layout::framing;
use crate::layout::marks;
use crate::layout::qr::{self, Quiet};
use crate::layout::setter::{Alignment, Line, ShapedText};
use crate::layout::styled;
use crate::layout::vertical::{Band, Column, FORBIDDEN, Fault, TextPart, VBox, VItem, WIDOW, moved};
use crate::layout::{GlyphRun, Item, Medium, Shape, TagId};
use crate::project::{Cmyk, TextAlign, Theme};

/// So many blocks are worth a task of their own.
const MANY_BLOCKS: usize = 32;

/// A break between a paragraph and the list that it introduces.
const INTRODUCTION: i32 = 300;
/// A break that leaves one item of a list alone.
const LONE_ITEM: i32 = 250;
/// A break before what belongs to what stands above: a quotation, a call-out that would be alone on its page.
const TOGETHER: i32 = 400;
/// A break between a paragraph and the table that it introduces.
const BEFORE_TABLE: i32 = 120;

/// The share of a page under which a call-out or quotation is not broken.
const LEAST_BROKEN: f64 = 0.2;

/// How much lighter than text a rule is that only guides the eye.
const GUIDING: u8 = 3;

/// What a script adds to the leading that has no white to give in headings; what adds more needs more.
const TALL_LETTERS: f64 = 0.35;
/// How much a title may shrink to have a line less, in percent.
const MOST_SHRINK: u8 = 20;
/// The share of its size to which a heading shrinks rather than have a word with a hyphen.
const LEAST_HEADING: f64 = 0.7;
/// How much of what a script adds to the leading is added to the space between blocks.
const TALL: f64 = 0.3;

/// What blocks are set with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Composer<'a> {
    pub(super) theme: &'a Theme,
    pub(super) medium: Medium,
    pub(super) rtl: bool,
    /// The size of running text that copyfit gave: headings are multiples of it.
    pub(super) body: Length,
    /// The size of running text here: larger in a lead, smaller in a footnote.
    pub(super) size: Length,
    /// Distance of baselines as a multiple of the size, for Latin.
    pub(super) leading: f64,
    /// What the document's script does to that.
    pub(super) leading_factor: f64,
    /// How many times the usual white there is between blocks.
    pub(super) air: f64,
    /// Whether what is set stands on the colour field.
    pub(super) on_field: bool,
    /// Whether the column is the panel's own, with white margins beside it.
    pub(super) at_margin: bool,
    /// The height of a whole page or panel: what is low beside it is not broken.
    pub(super) region: Length,
    /// Which lines are made.
    pub(super) extent: Extent,
}

/// Which lines a composer makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All.
    Whole,
    /// Those of texts that have something wider than their column, to find the size for pages.
    TooWide,
}

/// A line as a box, with the footnotes that it refers to.
#[derive(Debug)]
pub(super) struct SetLine {
    pub(super) vbox: VBox,
    pub(super) notes: Vec<usize>,
}

/// How a paragraph's lines are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineStyle {
    pub(super) size: Length,
    pub(super) leading: f64,
    pub(super) alignment: Alignment,
}

impl Composer<'_> {
    /// Returns the unit of all spacing: the distance of baselines of Latin text.
    ///
    /// Scripts with tall lines get little more, for the white within their lines parts blocks too.
    pub(super) fn unit(&self) -> Length {
        self.size.scale(self.leading * (1.0 + TALL * (self.leading_factor - 1.0)) * self.air)
    }

    /// Returns the same with running text of `factor` times the body size.
    pub(super) fn scaled(self, factor: f64) -> Self {
        Self { size: self.body.scale(factor), ..self }
    }

    /// Returns the same for what stands inside something else.
    fn inset(self) -> Self {
        Self { at_margin: false, ..self }
    }

    /// Returns the colour of rules and bars.
    pub(super) fn accent(&self) -> Cmyk {
        if self.on_field { self.theme.swatches.on_field } else { self.theme.swatches.accent }
    }

    /// Returns the colour of rules that only guide the eye, from row to row.
    pub(super) fn guiding(&self) -> Cmyk {
        if self.on_field {
            return self.theme.swatches.on_field;
        }
        let Cmyk { cyan, magenta, yellow, black } = self.theme.swatches.text;
        let [cyan, magenta, yellow, black] = [cyan, magenta, yellow, black].map(|ink| ink / GUIDING);
        Cmyk::new(cyan, magenta, yellow, black)
    }

    /// Returns the colour of fine rules, which are of one ink: four never lie quite on each other.
    pub(super) fn hairline(&self) -> Cmyk {
        if self.on_field { self.theme.swatches.on_field } else { self.theme.swatches.text }
    }

    /// Returns the style of running text.
    pub(super) fn running(&self) -> LineStyle {
        LineStyle { size: self.size, leading: self.leading, alignment: Alignment::Start }
    }

    /// Returns a paragraph's text as the medium shows it.
    pub(super) fn shaped<'p>(&self, text: &'p Paragraph) -> &'p dyn ShapedText {
        match (self.medium, &text.printed) {
            (Medium::Print, Some(printed)) => printed.as_ref(),
            (Medium::Print | Medium::Screen, _) => text.shaped.as_ref(),
        }
    }

    /// Returns blocks under each other; there is no space before the first.
    pub(super) fn blocks(&self, blocks: &[ShapedBlock], column: Column) -> Vec<VItem> {
        self.blocks_below(None, blocks, column)
    }

    /// Returns blocks under each other and under another one.
    pub(super) fn blocks_below<'b>(
        &self,
        mut previous: Option<&'b ShapedBlock>,
        blocks: &'b [ShapedBlock],
        column: Column,
    ) -> Vec<VItem> {
        let mut list = Vec::new();
        // A chapter of a guide is set by all processors; a panel's few blocks are not worth it.
        let set: Vec<Vec<VItem>> =
            blocks.par_iter().with_min_len(MANY_BLOCKS).map(|block| self.block(block, column)).collect();
        for (block, below) in blocks.iter().zip(set) {
            if let Some(previous) = previous {
                list.push(VItem::Penalty(penalty_between(previous, block, &below)));
                list.push(VItem::space(self.space_between(previous, block, column)));
            }
            list.extend(below);
            previous = Some(block);
        }
        list
    }

    fn block(&self, block: &ShapedBlock, column: Column) -> Vec<VItem> {
        match block {
            ShapedBlock::Heading { level, text } => self.heading(*level, text, column),
            ShapedBlock::Paragraph(text) => self.paragraph(text, column),
            ShapedBlock::List { marker_side, items } => self.list(*marker_side, items, column),
            ShapedBlock::Callout { is_urgent, blocks } => self.callout(*is_urgent, blocks, column),
            ShapedBlock::Quote { blocks, has_source } => self.quote(blocks, *has_source, column),
            // `pages` puts these in their places.
            ShapedBlock::Contents | ShapedBlock::Columns(_) => Vec::new(),
            ShapedBlock::Table(table) => self.table(table, column),
            ShapedBlock::Picture(picture) => self.picture(picture, column),
            ShapedBlock::QrCode(symbol) => vec![VItem::Box(qr::set(symbol, column, self.rtl, self.quiet()))],
        }
    }

    /// Returns the space between two blocks.
    pub(super) fn space_between(&self, above: &ShapedBlock, below: &ShapedBlock, column: Column) -> Length {
        self.unit().scale(self.gap(above, below, column))
    }

    /// Returns the space between two blocks in parts of the leading.
    fn gap(&self, above: &ShapedBlock, below: &ShapedBlock, column: Column) -> f64 {
        let before = match below {
            ShapedBlock::Heading { level: 0..=2, .. } => 1.2,
            ShapedBlock::Heading { .. } => 0.9,
            ShapedBlock::Callout { .. }
            | ShapedBlock::Table(_)
            | ShapedBlock::Quote { .. }
            | ShapedBlock::Picture(_) => 0.7,
            ShapedBlock::QrCode(_) => 0.5,
            ShapedBlock::List { .. } | ShapedBlock::Paragraph(_) | ShapedBlock::Contents | ShapedBlock::Columns(_) => {
                0.0
            }
        };
        match (above, below) {
            // A quiet zone that cannot be seen is white enough.
            (_, ShapedBlock::QrCode(_)) if self.quiet() == Quiet::InMargin => 0.0,
            // Lines of an address are one thing.
            (ShapedBlock::Paragraph(above), ShapedBlock::Paragraph(below))
                if self.is_line_of_address(above, column) && self.is_line_of_address(below, column) =>
            {
                0.15
            }
            // A list belongs to the words that introduce it, and everything to its heading.
            (ShapedBlock::Paragraph(_), ShapedBlock::List { .. }) => 0.28,
            (ShapedBlock::Table(_), ShapedBlock::Paragraph(note)) if note.is_aside => 0.4,
            (ShapedBlock::Heading { .. }, below) if !matches!(below, ShapedBlock::Heading { .. }) => after(above),
            _ => after(above).max(before),
        }
    }

    fn is_line_of_address(&self, text: &Paragraph, column: Column) -> bool {
        // A long address may need a second line.
        text.is_entry && self.shaped(text).max_width(self.size) <= column.width * 2
    }

    /// Returns where the quiet zone of a QR code goes: on white paper nobody sees it.
    fn quiet(&self) -> Quiet {
        if self.at_margin && !self.on_field { Quiet::InMargin } else { Quiet::InMeasure }
    }

    fn heading(&self, level: u8, text: &Paragraph, column: Column) -> Vec<VItem> {
        let scale = &self.theme.scale;
        let factor = match level {
            0 | 1 => scale.title,
            2 => scale.heading,
            3 => scale.subheading,
            _ => 1.0,
        };
        let size = self.fitted(text, self.body.scale(factor), column.width);
        let size = if level <= 1 { fewer_lines(self.shaped(text), size, column.width) } else { size };
        let style = LineStyle { size, leading: self.heading_leading(factor, text), alignment: Alignment::Start };
        let mut list = Vec::new();
        push_lines(&mut list, self.lines(text, style, column), FORBIDDEN);
        if let Some(first) = list.iter_mut().find_map(first_box) {
            first.heading = Some(text.tag);
        }
        list
    }

    /// Returns the leading of larger type: the lines are short, so the eye needs less white between them.
    ///
    /// Scripts whose letters reach far up and down have none to give, and need more in large type: strokes and
    /// dots would touch.
    fn heading_leading(&self, factor: f64, text: &Paragraph) -> f64 {
        let given = if factor >= 2.0 { 0.16 } else { 0.1 };
        let tall = self.shaped(text).metrics(self.size).leading_factor - 1.0;
        let tightened = 1.0 - given * (1.0 - tall / TALL_LETTERS).max(-1.0);
        (self.leading * tightened).max(1.05)
    }

    /// Returns the size at which the longest word of a heading fits, at most `size` and at least that of running text.
    ///
    /// A word that can be divided is, before the heading no longer looks like one.
    fn fitted(&self, text: &Paragraph, size: Length, measure: Length) -> Length {
        let width = self.shaped(text).min_width(size);
        if width <= measure {
            return size;
        }
        // Half a per mille less, so that rounding does not make the word too wide again.
        let whole = size.scale(measure.ratio(width) * 0.9995);
        let least = size.scale(LEAST_HEADING);
        let fits = |size| text.shaped.lines(size, measure, Alignment::Start).iter().all(|line| !line.is_overfull);
        if whole < least && fits(least) {
            return least;
        }
        whole.max(self.size.min(size))
    }

    fn paragraph(&self, text: &Paragraph, column: Column) -> Vec<VItem> {
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

    fn list(&self, side: MarkerSide, items: &[ShapedItem], column: Column) -> Vec<VItem> {
        let indent = self.indent(items.iter().map(|item| &item.marker));
        let mut list = Vec::new();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                let is_next_to_end = index == 1 || index + 1 == items.len();
                list.push(VItem::Penalty(if is_next_to_end { LONE_ITEM } else { 0 }));
                list.push(VItem::space(self.unit().scale(0.22)));
            }
            list.extend(self.item(item, side, indent, column));
        }
        list
    }

    /// Returns the room that the widest marker needs.
    fn indent<'m>(&self, markers: impl Iterator<Item = &'m Paragraph>) -> Length {
        let widest = markers.map(|marker| marker.shaped.max_width(self.size)).max().unwrap_or(Length::ZERO);
        (widest + self.size.scale(0.45)).max(self.size.scale(1.1))
    }

    /// Returns blocks with a marker beside their first line.
    fn item(&self, item: &ShapedItem, side: MarkerSide, indent: Length, column: Column) -> Vec<VItem> {
        let mut list = self.inset().blocks(&item.blocks, column.inset_start(indent, self.rtl));
        let gap = self.size.scale(0.45);
        let room = column.start(indent - gap, self.rtl);
        let alignment = match side {
            MarkerSide::Start => Alignment::Start,
            MarkerSide::End => Alignment::End,
        };
        let style = LineStyle { alignment, ..self.running() };
        let Some(SetLine { vbox: marker, .. }) = self.lines(&item.marker, style, room).into_iter().next() else {
            return list;
        };
        match list.iter_mut().find_map(first_box) {
            // Marker and text may be of different fonts: what they share is the baseline.
            Some(first) if !first.baseline.is_zero() => {
                first.put_before(marker.items, first.baseline - marker.baseline);
            }
            Some(first) => first.put_before(marker.items, Length::ZERO),
            None => list.push(VItem::Box(marker)),
        }
        list
    }

    /// Returns a footnote: small, with its number as marker.
    pub(super) fn note(&self, item: &ShapedItem, column: Column) -> Vec<VItem> {
        let small = self.scaled(self.theme.scale.small);
        let indent = small.indent(std::iter::once(&item.marker));
        small.item(item, MarkerSide::Start, indent, column)
    }

    fn callout(&self, is_urgent: bool, blocks: &[ShapedBlock], column: Column) -> Vec<VItem> {
        let swatches = &self.theme.swatches;
        let color = if is_urgent { swatches.alert } else { swatches.accent };
        let bar = column.start(Length::mm(1.2), self.rtl);
        let padding = self.unit().scale(0.55);
        let inner = column.inset_start(bar.width + padding, self.rtl).inset_end(padding, self.rtl);
        let composer = Composer { on_field: false, ..self.inset() };
        let bands = [
            Band { left: column.left, width: column.width, color: swatches.tint },
            Band { left: bar.left, width: bar.width, color },
        ];
        framing::framed(composer.blocks(blocks, inner), self.unit().scale(0.5), &bands, self.least_broken())
    }

    /// Returns a quotation beside a bar; who said it stands below, in small type.
    fn quote(&self, blocks: &[ShapedBlock], has_source: bool, column: Column) -> Vec<VItem> {
        let bar = column.start(Length::mm(0.6), self.rtl);
        let inner = column.inset_start(bar.width + self.size, self.rtl);
        let bands = [Band { left: bar.left, width: bar.width, color: self.accent() }];
        let (said, source) = blocks.split_at(blocks.len() - usize::from(has_source && !blocks.is_empty()));
        let mut list = self.inset().blocks(said, inner);
        if !source.is_empty() {
            list.push(VItem::Penalty(FORBIDDEN));
            list.push(VItem::space(self.unit().scale(0.2)));
            list.extend(self.inset().scaled(self.theme.scale.small).blocks(source, inner));
        }
        framing::framed(list, Length::ZERO, &bands, self.least_broken())
    }

    /// Returns the height under which an inset is not broken.
    fn least_broken(&self) -> Length {
        self.region.scale(LEAST_BROKEN)
    }

    /// Returns the lines of a text as boxes, each as high as the leading, its letters in the middle of that.
    pub(super) fn lines(&self, text: &Paragraph, style: LineStyle, column: Column) -> Vec<SetLine> {
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

/// Returns a slightly smaller size at which a title has a line less, if there is one.
///
/// Of three lines, one is often a single short word. Headings below the title
/// keep their size, for there are several and they are to be alike.
fn fewer_lines(text: &dyn ShapedText, size: Length, measure: Length) -> Length {
    let count = |size: Length| text.lines(size, measure, Alignment::Start).len();
    let lines = count(size);
    let step = |step: u8| size.scale(1.0 - f64::from(step) / 100.0);
    if lines < 3 || count(step(MOST_SHRINK)) >= lines {
        return size;
    }
    // Invariant: there is a line less at `high`, not at `low`.
    let (mut low, mut high) = (0, MOST_SHRINK);
    while high - low > 1 {
        let middle = low.midpoint(high);
        if count(step(middle)) < lines {
            high = middle;
        } else {
            low = middle;
        }
    }
    step(high)
}

/// Returns the element that a run belongs to: its link's, or its paragraph's.
fn tag_of(text: &Paragraph, run: &GlyphRun) -> TagId {
    let link = run.link.as_ref().and_then(|link| text.links.iter().find(|(target, _)| target == link));
    link.map_or(text.tag, |(_, tag)| *tag)
}

/// Returns the space that a block wants below it, in parts of the leading.
fn after(block: &ShapedBlock) -> f64 {
    match block {
        ShapedBlock::Callout { .. }
        | ShapedBlock::Table(_)
        | ShapedBlock::Quote { .. }
        | ShapedBlock::Picture(_)
        | ShapedBlock::Contents
        | ShapedBlock::Heading { level: 0 | 1, .. } => 0.7,
        ShapedBlock::Heading { level: 2, .. } => 0.45,
        ShapedBlock::Heading { .. } => 0.25,
        ShapedBlock::Paragraph(_) => 0.5,
        ShapedBlock::List { .. } => 0.6,
        ShapedBlock::QrCode(_) | ShapedBlock::Columns(_) => 0.0,
    }
}

/// Returns what a break between two blocks costs; `list` is what the lower one is set as.
fn penalty_between(above: &ShapedBlock, below: &ShapedBlock, list: &[VItem]) -> i32 {
    match (above, below) {
        (ShapedBlock::Heading { .. }, _) => FORBIDDEN,
        (ShapedBlock::Table(_), ShapedBlock::Paragraph(note)) if note.is_aside => FORBIDDEN,
        // Who is quoted.
        (ShapedBlock::Quote { .. }, ShapedBlock::Paragraph(_)) if is_one_line(list) => FORBIDDEN,
        (ShapedBlock::Paragraph(_), ShapedBlock::Quote { .. })
        | (ShapedBlock::Table(_), ShapedBlock::Callout { .. }) => TOGETHER,
        (ShapedBlock::Paragraph(_), ShapedBlock::List { .. }) => INTRODUCTION,
        (ShapedBlock::Paragraph(_), ShapedBlock::Table(_)) => BEFORE_TABLE,
        _ => 0,
    }
}

fn is_one_line(list: &[VItem]) -> bool {
    list.iter().filter(|part| matches!(part, VItem::Box(_))).count() == 1
}

/// Adds lines; a break next to the first or last of them costs `penalty`.
pub(super) fn push_lines(list: &mut Vec<VItem>, lines: Vec<SetLine>, penalty: i32) {
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

fn first_box(part: &mut VItem) -> Option<&mut VBox> {
    match part {
        VItem::Box(vbox) => Some(vbox),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    }
}

/// Returns a rule: a filled rectangle that is no part of the structure.
pub(super) fn rule(rect: Rect, color: Cmyk) -> Item {
    Item { tag: None, shape: Shape::Fill { rect, color } }
}
