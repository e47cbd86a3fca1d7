//! A front: the title in a field of colour at the head of the panel, the text below it.
//!
//! For leaflets and posters, which have no cover of their own.

use crate::geometry::{Length, Rect};
use crate::layout::Frame;
use crate::layout::area::{self, Area, Filled, SetPanel};
use crate::layout::block::Composer;
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::logo;
use crate::layout::surplus::Surplus;
use crate::layout::vertical;
use crate::project::PanelRef;

/// Sets a section with its title on a field.
pub(super) fn set(document: &ShapedDocument, composer: &Composer<'_>, index: usize, place: PanelRef) -> SetPanel {
    let sheet = &document.sheet;
    let panel = sheet.panel(place);
    let area = Area::of(panel, &sheet.margins);
    let (title_blocks, blocks) = split_title(&document.sections[index].blocks);
    let color = document.theme.swatches.field;
    let mut title = Composer { on_field: true, ..*composer }.blocks(title_blocks, area.column);
    let mut overfull = area::overfull(&title);
    let too_high = Surplus::cut(&mut title, area.height, area.bottom());
    let too_high = too_high.map(|surplus| surplus.on_field(usize::MAX, panel, color));
    let mut items = Vec::new();
    let mut text_area = area;
    if !title.is_empty() {
        let head = area.top + vertical::height(&title) + composer.unit();
        let field = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, head);
        items.push(area::bleeding_field(panel, field, sheet.bleed, color));
        vertical::paint(&title, area.top, &mut items);
        text_area = area.below(head + composer.unit().scale(1.2) - area.top);
    }
    if sheet.reading.first() == Some(&place) {
        items.extend(logo::in_head(document, composer, area));
    }
    let text = Filled::set(document, composer, index, blocks, text_area);
    text.paint(&mut items);
    overfull.extend(text.overfull);
    SetPanel {
        frame: Frame { panel: place, size: panel.size, items, echoes: Vec::new() },
        share: text.share,
        surplus: Surplus::joined(too_high, text.surplus),
        overfull,
    }
}

/// Returns the heading of level 1 that the section begins with, and the rest.
fn split_title(blocks: &[ShapedBlock]) -> (&[ShapedBlock], &[ShapedBlock]) {
    match blocks {
        [ShapedBlock::Heading { level: 0 | 1, .. }, ..] => blocks.split_at(1),
        _ => (&[], blocks),
    }
}
