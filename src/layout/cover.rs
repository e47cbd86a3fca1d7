//! The cover: a field of colour, the title, a lead, and the publisher at the foot.
//!
//! The title stands in the upper half with air around it and moves up only as
//! far as a long lead needs.

use crate::geometry::{Length, Rect};
use crate::layout::Frame;
use crate::layout::area::{self, Area, SetPanel};
use crate::layout::block::{Composer, rule};
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::logo;
use crate::layout::vertical::{self, Column, VBox, VItem};
use crate::project::PanelRef;

/// Where the title would like to begin, as a share of the height there is.
const TITLE_AT: f64 = 0.26;

/// How much more than other text that of a cover keeps from the sides: strokes of large letters reach over the measure.
const INSET_MM: f64 = 2.0;

/// Sets a section as the cover.
pub(super) fn set(document: &ShapedDocument, composer: &Composer<'_>, index: usize, place: PanelRef) -> SetPanel {
    let sheet = &document.sheet;
    let panel = sheet.panel(place);
    let area = Area::of(panel, &sheet.margins).narrower(Length::mm(INSET_MM));
    let composer = Composer { on_field: true, ..*composer };
    let (main_blocks, publisher_blocks) = split_publisher(&document.sections[index].blocks);
    let main = title_and_lead(&composer, main_blocks, area.column);
    let mut foot = publisher(&composer, publisher_blocks, area.column);
    logo::put_in_foot(document, &composer, area.column, &mut foot);
    let notes = area::notes_of_section(document, index, &main);
    let notes = area::foot(document, &composer, &notes, area.column);
    let foot_height = vertical::height(&foot) + vertical::height(&notes);
    let (main_height, room) = (vertical::height(&main), area.height - foot_height);
    let top = area.height.scale(TITLE_AT).min(room - main_height).max(Length::ZERO);

    let whole = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, panel.size.height);
    let mut items = vec![area::bleeding_field(panel, whole, sheet.bleed, document.theme.swatches.field)];
    vertical::paint(&main, area.top + top, &mut items);
    vertical::paint(&notes, area.bottom() - foot_height, &mut items);
    vertical::paint(&foot, area.bottom() - vertical::height(&foot), &mut items);
    SetPanel {
        frame: Frame { panel: place, size: panel.size, items },
        share: (main_height + foot_height).ratio(area.height),
        excess: area::excess(&main, room),
        overfull: area::overfull(main.iter().chain(&notes).chain(&foot)),
    }
}

/// Returns the blocks and, apart, the paragraph at the end that names the publisher.
fn split_publisher(blocks: &[ShapedBlock]) -> (&[ShapedBlock], &[ShapedBlock]) {
    match blocks {
        [_, .., ShapedBlock::Paragraph(_)] => blocks.split_at(blocks.len() - 1),
        _ => (blocks, &[]),
    }
}

/// Returns the title under a short bar, and the lead in larger type.
fn title_and_lead(composer: &Composer<'_>, blocks: &[ShapedBlock], column: Column) -> Vec<VItem> {
    let bar = column.start(Length::mm(16.0), composer.rtl);
    let height = Length::mm(1.4);
    let mark = rule(Rect::new(bar.left, Length::ZERO, bar.width, height), composer.accent());
    let mut list = vec![VItem::Box(VBox { items: vec![mark], ..VBox::empty(height) })];
    list.push(VItem::space(composer.unit()));
    list.extend(composer.scaled(composer.theme.scale.lead).blocks(blocks, column));
    list
}

/// Thickness of the rule above the publisher, in points: white in a field of colour, which a finer one would fill.
const RULE: f64 = 0.75;

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
