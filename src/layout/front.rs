//! A front: the title in a field of colour at the head of the panel, the text below it.
//!
//! For leaflets and posters, which have no cover of their own.

use crate::geometry::{Length, Rect};
use crate::layout::Frame;
use crate::layout::area::{self, Area, SetPanel};
use crate::layout::block::Composer;
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::logo;
use crate::layout::vertical;
use crate::project::PanelRef;

/// Sets a section with its title on a field.
pub(super) fn set(document: &ShapedDocument, composer: &Composer<'_>, index: usize, place: PanelRef) -> SetPanel {
    let sheet = &document.sheet;
    let panel = sheet.panel(place);
    let area = Area::of(panel, &sheet.margins);
    let (title_blocks, blocks) = split_title(&document.sections[index].blocks);
    let title = Composer { on_field: true, ..*composer }.blocks(title_blocks, area.column);
    let mut items = Vec::new();
    let mut text_area = area;
    if !title.is_empty() {
        let head = area.top + vertical::height(&title) + composer.unit();
        let field = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, head);
        items.push(area::bleeding_field(panel, field, sheet.bleed, document.theme.swatches.field));
        vertical::paint(&title, area.top, &mut items);
        text_area = area.below(head + composer.unit().scale(1.2) - area.top);
    }
    if sheet.reading.first() == Some(&place) {
        items.extend(logo::in_head(document, composer, area));
    }
    let list = composer.blocks(blocks, area.column);
    let notes = area::notes_of_section(document, index, &list);
    let foot = area::foot(document, composer, &notes, area.column);
    let (used, foot_height) = (vertical::height(&list), vertical::height(&foot));
    vertical::paint(&list, text_area.top, &mut items);
    vertical::paint(&foot, area.bottom() - foot_height, &mut items);
    SetPanel {
        frame: Frame { panel: place, size: panel.size, items },
        share: (used + foot_height).ratio(text_area.height),
        excess: area::excess(&list, text_area.height - foot_height),
        overfull: area::overfull(title.iter().chain(&list).chain(&foot)),
    }
}

/// Returns the heading of level 1 that the section begins with, and the rest.
fn split_title(blocks: &[ShapedBlock]) -> (&[ShapedBlock], &[ShapedBlock]) {
    match blocks {
        [ShapedBlock::Heading { level: 0 | 1, .. }, ..] => blocks.split_at(1),
        _ => (&[], blocks),
    }
}
