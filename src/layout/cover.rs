//! The cover: the title, a lead, and the publisher at the foot.
//!
//! Three designs: all on a field of colour, the title in a band of colour above
//! white paper, or all on paper. Sizes follow the width of the panel, so that a
//! booklet's cover is no page with a heading; a long title becomes smaller before
//! the text of the whole document does. The logo stands in the foot, between the
//! rule and the publisher's name.

use crate::geometry::{Length, Rect};
use crate::layout::area::{self, Area, SetPanel};
use crate::layout::block::{Composer, rule};
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::logo;
use crate::layout::surplus::Surplus;
use crate::layout::vertical::{self, Column, VBox, VItem};
use crate::layout::{Frame, Item, Shape};
use crate::project::{CoverDesign, Panel, PanelRef, Theme, TypeScale};

/// Where the title would like to begin, as a share of the height there is.
const TITLE_AT: f64 = 0.26;
/// How far down a band of colour would like to reach, as a share of the panel's height.
const BAND_TO: f64 = 0.44;
/// How much more than other text that of a cover keeps from the sides: strokes of large letters reach over the measure.
const INSET_MM: f64 = 2.0;
/// The column for which the theme's size of titles is right: that of a tri-fold's cover.
const COLUMN_MM: f64 = 79.0;
/// How much larger and smaller than the theme says a title on a cover is.
const TITLE_SCALE: (f64, f64) = (0.8, 1.5);
/// What a title may be made smaller by, one step after the other, to leave room for what stands below it.
const TITLE_STEPS: [f64; 4] = [1.0, 0.88, 0.77, 0.68];
/// How many of those steps it may be made smaller by so that no word is divided.
const STEPS_FOR_WHOLE_WORDS: usize = 2;
/// The last of those steps, whether it is enough or not.
const LEAST_TITLE: f64 = 0.6;
/// How much of the height a title may take before it is made smaller.
const TITLE_SHARE: f64 = 0.5;
/// The bar of colour along the top of a plain cover.
const PLAIN_BAR_MM: f64 = 9.0;
/// Thickness of the rule above the publisher, in points: white in a field of colour, which a finer one would fill.
const RULE: f64 = 0.75;

/// Sets a section as the cover.
pub(super) fn set(document: &ShapedDocument, composer: &Composer<'_>, index: usize, place: PanelRef) -> SetPanel {
    let sheet = &document.sheet;
    let panel = sheet.panel(place);
    let area = Area::of(panel, &sheet.margins).narrower(Length::mm(INSET_MM));
    let mut parts = Parts::set(document, composer, index, area);
    let (share, overfull) = (parts.height().ratio(area.height), area::overfull(parts.all()));
    let surplus = parts.cut(panel, area, &document.theme);
    let mut items = Vec::new();
    match document.theme.cover {
        CoverDesign::Field => parts.paint_on_field(panel, area, sheet.bleed, &document.theme, &mut items),
        CoverDesign::Band => parts.paint_with_band(panel, area, sheet.bleed, &document.theme, &mut items),
        CoverDesign::Plain => parts.paint_on_paper(panel, area, sheet.bleed, &document.theme, &mut items),
    }
    let frame = Frame { panel: place, size: panel.size, items, echoes: Vec::new() };
    SetPanel { frame, share, surplus, overfull }
}

/// What stands on a cover, from above.
struct Parts {
    /// The title, under a short bar where the design has one.
    title: Vec<VItem>,
    /// What parts title and lead.
    gap: Vec<VItem>,
    lead: Vec<VItem>,
    notes: Vec<VItem>,
    /// The publisher.
    foot: Vec<VItem>,
}

impl Parts {
    fn set(document: &ShapedDocument, composer: &Composer<'_>, index: usize, area: Area) -> Self {
        let design = document.theme.cover;
        let (blocks, publisher_blocks) = split_publisher(&document.sections[index].blocks);
        let (title_blocks, lead_blocks) = split_title(blocks);
        let scale = area.column.width.ratio(Length::mm(COLUMN_MM)).clamp(TITLE_SCALE.0, TITLE_SCALE.1);
        let on_paper = Composer { on_field: design == CoverDesign::Field, ..*composer };
        let title_composer = Composer { on_field: design != CoverDesign::Plain, ..*composer };
        // Lead and publisher grow less than the title: they are read, not seen from afar.
        let lead = on_paper.scaled(document.theme.scale.lead * scale.sqrt()).blocks(lead_blocks, area.column);
        let mut foot = publisher(&on_paper.scaled(scale.sqrt().max(1.0)), publisher_blocks, area.column);
        logo::put_in_foot(document, &on_paper, area.column, &mut foot);
        let title = title(&title_composer, &document.theme, title_blocks, area, scale);
        let gap = match design {
            CoverDesign::Field | CoverDesign::Plain if title.is_empty() => Length::ZERO,
            CoverDesign::Field | CoverDesign::Plain => composer.unit().scale(0.8 * scale),
            CoverDesign::Band => padding(composer, scale) * 2,
        };
        let main: Vec<VItem> = title.iter().chain(&lead).cloned().collect();
        let notes = area::notes_of_section(document, index, &main);
        let notes = area::foot(document, &on_paper, &notes, area.column);
        Self { title, gap: vec![VItem::space(gap)], lead, notes, foot }
    }

    fn all(&self) -> impl Iterator<Item = &VItem> {
        [&self.title, &self.gap, &self.lead, &self.notes, &self.foot].into_iter().flatten()
    }

    fn height(&self) -> Length {
        self.all().map(VItem::height).sum()
    }

    /// Takes off what there is no room for above the foot.
    fn cut(&mut self, panel: &Panel, area: Area, theme: &Theme) -> Option<Surplus> {
        let (titles, gaps) = (self.title.len(), self.gap.len());
        let mut main: Vec<VItem> =
            [&mut self.title, &mut self.gap, &mut self.lead].into_iter().flat_map(std::mem::take).collect();
        if self.foot_height() > area.height {
            main.append(&mut self.notes);
            main.append(&mut self.foot);
        }
        let foot_height = self.foot_height();
        let surplus = Surplus::cut(&mut main, area.height - foot_height, area.bottom() - foot_height);
        let mut main = main.into_iter();
        self.title = main.by_ref().take(titles).collect();
        self.gap = main.by_ref().take(gaps).collect();
        self.lead = main.collect();
        let on_field = match theme.cover {
            CoverDesign::Field => usize::MAX,
            CoverDesign::Band => titles - self.title.len(),
            CoverDesign::Plain => 0,
        };
        surplus.map(|surplus| surplus.on_field(on_field, panel, theme.swatches.field))
    }

    fn foot_height(&self) -> Length {
        vertical::height(&self.foot) + vertical::height(&self.notes)
    }

    /// Paints notes and publisher, which stand at the foot in every design.
    fn paint_foot(&self, area: Area, items: &mut Vec<Item>) {
        vertical::paint(&self.notes, area.bottom() - self.foot_height(), items);
        vertical::paint(&self.foot, area.bottom() - vertical::height(&self.foot), items);
    }

    /// Paints title and lead in the upper half; they move up only as far as a long lead needs.
    fn paint_main(&self, area: Area, items: &mut Vec<Item>) {
        let main_height = [&self.title, &self.gap, &self.lead].map(|list| vertical::height(list)).into_iter().sum();
        let room = area.height - self.foot_height();
        let top = area.top + area.height.scale(TITLE_AT).min(room - main_height).max(Length::ZERO);
        vertical::paint(&self.title, top, items);
        vertical::paint(&self.lead, top + vertical::height(&self.title) + vertical::height(&self.gap), items);
    }

    /// Paints everything on a field of colour that fills the panel.
    fn paint_on_field(&self, panel: &Panel, area: Area, bleed: Length, theme: &Theme, items: &mut Vec<Item>) {
        let whole = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, panel.size.height);
        items.push(area::bleeding_field(panel, whole, bleed, theme.swatches.field));
        self.paint_main(area, items);
        self.paint_foot(area, items);
    }

    /// Paints the title at the lower end of a band of colour, the rest on paper.
    fn paint_with_band(&self, panel: &Panel, area: Area, bleed: Length, theme: &Theme, items: &mut Vec<Item>) {
        let padding = vertical::height(&self.gap) / 2;
        let title_height = vertical::height(&self.title);
        // The band ends where the lead still has room, but holds all of the title.
        let lowest = area.bottom() - self.foot_height() - vertical::height(&self.lead) - padding;
        let end = panel.size.height.scale(BAND_TO).min(lowest).max(area.top + title_height + padding);
        let band = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, end);
        items.push(area::bleeding_field(panel, band, bleed, theme.swatches.field));
        vertical::paint(&self.title, end - padding - title_height, items);
        vertical::paint(&self.lead, end + padding, items);
        self.paint_foot(area, items);
    }

    /// Paints everything on paper under a bar of colour.
    fn paint_on_paper(&self, panel: &Panel, area: Area, bleed: Length, theme: &Theme, items: &mut Vec<Item>) {
        let height = Length::mm(PLAIN_BAR_MM).min(area.top.scale(0.75));
        let bar = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, height);
        items.push(area::bleeding_field(panel, bar, bleed, theme.swatches.field));
        self.paint_main(area, items);
        self.paint_foot(area, items);
    }
}

/// Returns the blocks and, apart, the paragraph at the end that names the publisher.
fn split_publisher(blocks: &[ShapedBlock]) -> (&[ShapedBlock], &[ShapedBlock]) {
    match blocks {
        [_, .., ShapedBlock::Paragraph(_)] => blocks.split_at(blocks.len() - 1),
        _ => (blocks, &[]),
    }
}

/// Returns the heading that a cover begins with, and the rest.
fn split_title(blocks: &[ShapedBlock]) -> (&[ShapedBlock], &[ShapedBlock]) {
    match blocks {
        [ShapedBlock::Heading { .. }, ..] => blocks.split_at(1),
        _ => (&[], blocks),
    }
}

/// Returns the white around a title in a band.
fn padding(composer: &Composer<'_>, scale: f64) -> Length {
    composer.unit().scale(1.1 * scale)
}

/// Returns the title under a short bar, as large as the cover's width asks for and its height allows.
fn title(composer: &Composer<'_>, theme: &Theme, blocks: &[ShapedBlock], area: Area, scale: f64) -> Vec<VItem> {
    if blocks.is_empty() {
        return Vec::new();
    }
    let bar = area.column.start(area.column.width.scale(0.2), composer.rtl);
    let height = Length::mm(1.4).scale(scale);
    let mark = rule(Rect::new(bar.left, Length::ZERO, bar.width, height), composer.accent());
    let mut list = vec![VItem::Box(VBox { items: vec![mark], ..VBox::empty(height) })];
    list.push(VItem::space(composer.unit().scale(scale)));
    let at = |step: f64| {
        let theme =
            Theme { scale: TypeScale { title: theme.scale.title * scale * step, ..theme.scale }, ..theme.clone() };
        Composer { theme: &theme, ..*composer }.blocks(blocks, area.column)
    };
    let room = area.height.scale(TITLE_SHARE);
    let fits = |title: &Vec<VItem>| vertical::height(title) <= room;
    let is_whole = |title: &Vec<VItem>| fits(title) && !has_divided_word(title);
    let whole = TITLE_STEPS.into_iter().take(STEPS_FOR_WHOLE_WORDS).map(at).find(is_whole);
    let title = whole.or_else(|| TITLE_STEPS.into_iter().map(at).find(fits));
    list.extend(title.unwrap_or_else(|| at(LEAST_TITLE)));
    list
}

/// Returns whether a word is divided at the end of a line, with a hyphen that the text does not have.
fn has_divided_word(list: &[VItem]) -> bool {
    let boxes = list.iter().filter_map(|item| match item {
        VItem::Box(set) => Some(set),
        VItem::Space(_) | VItem::Penalty(_) | VItem::Insert(_) => None,
    });
    let mut clusters = boxes.flat_map(|set| &set.items).flat_map(|item| match &item.shape {
        Shape::Glyphs(run) => run.clusters.as_slice(),
        Shape::Fill { .. } | Shape::Picture { .. } | Shape::Modules { .. } => &[],
    });
    clusters.any(|cluster| cluster.text.is_empty() && !cluster.glyphs.is_empty())
}

/// Returns the publisher under a thin rule, with the white that keeps the lead away.
fn publisher(composer: &Composer<'_>, blocks: &[ShapedBlock], column: Column) -> Vec<VItem> {
    if blocks.is_empty() {
        return Vec::new();
    }
    let line = Rect::new(column.left, Length::ZERO, column.width, Length::pt(RULE));
    let mut list = vec![VItem::space(composer.unit())];
    list.push(VItem::Box(VBox { items: vec![rule(line, composer.accent())], ..VBox::empty(Length::pt(RULE)) }));
    list.push(VItem::space(composer.unit().scale(0.5)));
    list.extend(composer.blocks(blocks, column));
    list
}
