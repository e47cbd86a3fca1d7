//! Pages: one flow of sections over as many pages as the text needs.
//!
//! The title stands in a field of colour at the head of the first page, numbers
//! at the foot of each. A section begins a new page.

use crate::geometry::{Length, Rect};
use crate::layout::area::{self, Area, SetPanel};
use crate::layout::block::Composer;
use crate::layout::content::{ShapedBlock, ShapedDocument};
use crate::layout::flow::{self, Page, Room};
use crate::layout::logo;
use crate::layout::setter::Alignment;
use crate::layout::vertical::{self, Column, FORCED, VItem, moved};
use crate::layout::{Frame, Item, Shape};
use crate::project::{Panel, PanelRef};

/// Scripts whose numbers are written from right to left.
const RIGHT_TO_LEFT_DIGITS: [&str; 2] = ["Nkoo", "Adlm"];

/// Sets all sections on pages.
pub(super) fn set_all(document: &ShapedDocument, composer: &Composer<'_>) -> Vec<SetPanel> {
    let place = document.sheet.reading[0];
    let panel = document.sheet.panel(place);
    let area = Area::of(panel, &document.sheet.margins);
    let head = Head::of(document, composer, area);
    let list = flowing(document, composer, &head, area.column);
    let setter = PageSetter { document, composer, place, panel, area, head, list };
    let pages = flow::paginate(&setter.list, &setter);
    let count = pages.len().max(1);
    let pages = if pages.is_empty() { vec![Page { range: 0..0, notes: Vec::new() }] } else { pages };
    pages.iter().enumerate().map(|(index, page)| setter.page(index, page, count)).collect()
}

/// The title at the head of the first page.
#[derive(Debug)]
struct Head {
    list: Vec<VItem>,
    /// Height of the field from the upper edge of the page, zero for none.
    field: Length,
    /// What it takes of the text area.
    taken: Length,
}

impl Head {
    fn of(document: &ShapedDocument, composer: &Composer<'_>, area: Area) -> Self {
        let blocks = title(document);
        if blocks.is_empty() {
            return Self { list: Vec::new(), field: Length::ZERO, taken: Length::ZERO };
        }
        let list = Composer { on_field: true, ..*composer }.blocks(blocks, area.column);
        let field = area.top + vertical::height(&list) + composer.unit();
        Self { list, field, taken: field + composer.unit().scale(1.5) - area.top }
    }
}

/// Returns the title: the heading of level 1 that the document begins with.
fn title(document: &ShapedDocument) -> &[ShapedBlock] {
    match document.sections.first().map(|section| section.blocks.as_slice()) {
        Some(blocks @ [ShapedBlock::Heading { level: 1, .. }, ..]) => &blocks[..1],
        _ => &[],
    }
}

/// Returns the list of all that flows: everything but the title, whose footnotes come first.
fn flowing(document: &ShapedDocument, composer: &Composer<'_>, head: &Head, column: Column) -> Vec<VItem> {
    let mut list: Vec<VItem> = vertical::notes_of(&head.list).into_iter().map(VItem::Insert).collect();
    for (index, section) in document.sections.iter().enumerate() {
        let titled = if index == 0 { title(document).len() } else { 0 };
        if index > 0 {
            list.push(VItem::Penalty(FORCED));
        }
        list.extend(composer.blocks(&section.blocks[titled..], column));
        list.extend(section.loose_notes.iter().map(|note| VItem::Insert(*note)));
    }
    list
}

struct PageSetter<'a> {
    document: &'a ShapedDocument,
    composer: &'a Composer<'a>,
    place: PanelRef,
    panel: &'a Panel,
    area: Area,
    head: Head,
    list: Vec<VItem>,
}

impl Room for PageSetter<'_> {
    fn height(&self, page: usize) -> Length {
        self.area_of(page).height
    }

    fn notes(&self, notes: &[usize]) -> Length {
        vertical::height(&self.foot(notes))
    }
}

impl PageSetter<'_> {
    fn area_of(&self, page: usize) -> Area {
        if page == 0 { self.area.below(self.head.taken) } else { self.area }
    }

    fn foot(&self, notes: &[usize]) -> Vec<VItem> {
        area::foot(self.document, self.composer, notes, self.area.column)
    }

    fn page(&self, index: usize, page: &Page, count: usize) -> SetPanel {
        let area = self.area_of(index);
        let mut items = Vec::new();
        if index == 0 {
            self.paint_title(&mut items);
            items.extend(logo::in_head(self.document, self.composer, self.area));
        }
        let part = &self.list[page.range.clone()];
        let head = part.first().and_then(flow::repeated_head).map(|head| VItem::Box(head.clone()));
        let list: Vec<VItem> = head.into_iter().chain(part.iter().cloned()).collect();
        let foot = self.foot(&page.notes);
        let foot_height = vertical::height(&foot);
        vertical::paint(&list, area.top, &mut items);
        vertical::paint(&foot, area.bottom() - foot_height, &mut items);
        if count > 1 {
            items.extend(self.number(index + 1));
        }
        let title = if index == 0 { self.head.list.as_slice() } else { &[] };
        SetPanel {
            share: (vertical::height(&list) + foot_height).ratio(area.height),
            excess: area::excess(&list, area.height - foot_height),
            overfull: area::overfull(title.iter().chain(&list).chain(&foot)),
            frame: Frame { panel: self.place, size: self.panel.size, items },
        }
    }

    fn paint_title(&self, items: &mut Vec<Item>) {
        if !self.head.field.is_zero() {
            let field = Rect::new(Length::ZERO, Length::ZERO, self.panel.size.width, self.head.field);
            let color = self.document.theme.swatches.field;
            items.push(area::bleeding_field(self.panel, field, self.document.sheet.bleed, color));
        }
        vertical::paint(&self.head.list, self.area.top, items);
    }

    /// Returns the number of a page, in the middle of the foot.
    ///
    /// It is put together of the digits, because pages are numbered after shaping.
    fn number(&self, number: usize) -> Vec<Item> {
        let size = self.composer.body.scale(self.composer.theme.scale.small);
        let mut digits: Vec<usize> = number.to_string().bytes().map(|digit| usize::from(digit - b'0')).collect();
        if RIGHT_TO_LEFT_DIGITS.contains(&self.document.locale.script()) {
            digits.reverse();
        }
        let shaped = || digits.iter().filter_map(|digit| self.document.digits.get(*digit));
        let width = shaped().map(|digit| digit.max_width(size)).sum::<Length>();
        let y = self.panel.size.height - self.document.sheet.margins.bottom / 2;
        let mut x = (self.panel.size.width - width) / 2;
        let mut items = Vec::new();
        for digit in shaped() {
            let measure = digit.max_width(size);
            let runs = digit.lines(size, measure, Alignment::Start).into_iter().flat_map(|line| line.runs);
            items.extend(runs.map(|run| moved(Item { tag: None, shape: Shape::Glyphs(run) }, x, y)));
            x += measure;
        }
        items
    }
}
