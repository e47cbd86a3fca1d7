//! Pages: one flow of sections over as many pages as the text needs.
//!
//! The title stands in a field of colour at the head of the first page, numbers
//! at the foot of each. A section begins a new page.

use std::ops::Range;

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

/// Sets sections on pages; each section of a cover has a page of its own before them.
pub(super) fn set(document: &ShapedDocument, composer: &Composer<'_>, sections: Range<usize>) -> Vec<SetPanel> {
    let first = sections.start;
    let area = Area::of(document.sheet.panel(document.sheet.page(first)), &document.sheet.margins);
    let head = Head::of(document, composer, &sections, area);
    let list = flowing(document, composer, &sections, &head, area.column);
    let setter = PageSetter { document, composer, first, area, head, list };
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
    fn of(document: &ShapedDocument, composer: &Composer<'_>, sections: &Range<usize>, area: Area) -> Self {
        let blocks = title(document, sections);
        if blocks.is_empty() {
            return Self { list: Vec::new(), field: Length::ZERO, taken: Length::ZERO };
        }
        let list = Composer { on_field: true, ..*composer }.blocks(blocks, area.column);
        let field = area.top + vertical::height(&list) + composer.unit();
        Self { list, field, taken: field + composer.unit().scale(1.5) - area.top }
    }
}

/// Returns the title: the heading of level 1 that the document begins with, where it has no cover.
fn title<'d>(document: &'d ShapedDocument, sections: &Range<usize>) -> &'d [ShapedBlock] {
    match document.sections.first().map(|section| section.blocks.as_slice()).filter(|_| sections.start == 0) {
        Some(blocks @ [ShapedBlock::Heading { level: 1, .. }, ..]) => &blocks[..1],
        _ => &[],
    }
}

/// Returns the list of all that flows: everything but the title, whose footnotes come first.
fn flowing(
    document: &ShapedDocument,
    composer: &Composer<'_>,
    sections: &Range<usize>,
    head: &Head,
    column: Column,
) -> Vec<VItem> {
    let mut list: Vec<VItem> = vertical::notes_of(&head.list).into_iter().map(VItem::Insert).collect();
    for index in sections.clone() {
        let section = &document.sections[index];
        let titled = if index == 0 { title(document, sections).len() } else { 0 };
        if index > sections.start {
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
    /// How many pages stand before these.
    first: usize,
    /// The text area of the first page; the others have their column elsewhere when they are bound on the other side.
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

    /// Returns the panel that a page fills.
    fn place(&self, index: usize) -> PanelRef {
        self.document.sheet.page(self.first + index)
    }

    fn panel(&self, index: usize) -> &Panel {
        self.document.sheet.panel(self.place(index))
    }

    /// Returns how far the column of a page is from where that of the first page is.
    fn shift(&self, index: usize) -> Length {
        let area = Area::of(self.panel(index), &self.document.sheet.margins);
        area.column.left - self.area.column.left
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
        let mut text = Vec::new();
        vertical::paint(&list, area.top, &mut text);
        vertical::paint(&foot, area.bottom() - foot_height, &mut text);
        if self.first + count > 1 {
            text.extend(self.number(self.first + index + 1));
        }
        items.extend(text.into_iter().map(|item| moved(item, self.shift(index), Length::ZERO)));
        let title = if index == 0 { self.head.list.as_slice() } else { &[] };
        SetPanel {
            share: (vertical::height(&list) + foot_height).ratio(area.height),
            excess: area::excess(&list, area.height - foot_height),
            overfull: area::overfull(title.iter().chain(&list).chain(&foot)),
            frame: Frame { panel: self.place(index), size: self.panel(index).size, items },
        }
    }

    fn paint_title(&self, items: &mut Vec<Item>) {
        if !self.head.field.is_zero() {
            let panel = self.panel(0);
            let field = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, self.head.field);
            let color = self.document.theme.swatches.field;
            items.push(area::bleeding_field(panel, field, self.document.sheet.bleed, color));
        }
        vertical::paint(&self.head.list, self.area.top, items);
    }

    /// Returns the number of a page, in the middle under the text area of the first.
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
        let y = self.panel(0).size.height - self.document.sheet.margins.bottom / 2;
        let mut x = self.area.column.left + (self.area.column.width - width) / 2;
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
