//! Panels: sections on the panels of a folded sheet.
//!
//! The n-th section fills the n-th panel in reading order; a panel never flows
//! into another. The cover is composed apart, all others alike.

use crate::geometry::{Length, Rect};
use crate::layout::Frame;
use crate::layout::area::{self, Area, Filled, SetPanel};
use crate::layout::block::Composer;
use crate::layout::content::ShapedDocument;
use crate::layout::{cover, front};
use crate::project::{PanelRef, PanelRole};

/// Height of the bar of colour that runs along the top of the sheet, above the panels that have no field.
const BAR_MM: f64 = 3.0;

/// Sets each section on its panel.
pub(super) fn set_all(document: &ShapedDocument, composer: &Composer<'_>) -> Vec<SetPanel> {
    let places = document.sheet.reading.iter().zip(0..document.sections.len());
    places.map(|(place, index)| set_section(document, composer, index, *place)).collect()
}

/// Sets a section on a panel.
pub(super) fn set_section(
    document: &ShapedDocument,
    composer: &Composer<'_>,
    index: usize,
    place: PanelRef,
) -> SetPanel {
    match document.sheet.panel(place).role {
        PanelRole::Cover => cover::set(document, composer, index, place),
        PanelRole::Front => front::set(document, composer, index, place),
        PanelRole::Flap | PanelRole::Inside | PanelRole::Back | PanelRole::Page => {
            set(document, composer, index, place)
        }
    }
}

fn set(document: &ShapedDocument, composer: &Composer<'_>, index: usize, place: PanelRef) -> SetPanel {
    let sheet = &document.sheet;
    let panel = sheet.panel(place);
    let area = Area::of(panel, &sheet.margins);
    let bar = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, Length::mm(BAR_MM));
    let mut items = vec![area::bleeding_field(panel, bar, sheet.bleed, document.theme.swatches.accent)];
    let text = Filled::set(document, composer, index, &document.sections[index].blocks, area);
    text.paint(&mut items);
    SetPanel {
        frame: Frame { panel: place, size: panel.size, items, echoes: Vec::new() },
        share: text.share,
        surplus: text.surplus,
        overfull: text.overfull,
    }
}
