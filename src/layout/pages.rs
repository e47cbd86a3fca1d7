//! Pages: one flow of sections over as many pages as the text needs.
//!
//! The title stands in a field of colour at the head of the first page. A
//! section begins a new page. `segments` makes the lists, `flow` breaks them,
//! `furniture` adds numbers and running heads.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use crate::geometry::{Length, Point, Rect};
use crate::layout::area::{self, Area, SetPanel};
use crate::layout::block::{Composer, Extent};
use crate::layout::content::{EchoedText, ShapedBlock, ShapedDocument};
use crate::layout::contents::PageNumbers;
use crate::layout::flow::{self, Page};
use crate::layout::foot::NoteList;
use crate::layout::furniture::{self, BarePage};
use crate::layout::logo;
use crate::layout::segments::{self, Segments};
use crate::layout::surplus::Surplus;
use crate::layout::vertical::{self, Fault, VItem, moved};
use crate::layout::{Frame, Item, TagId};
use crate::project::{Panel, PanelRef};
use crate::text::MessageKey;

/// How many digits of a page number the table of contents has room for at least.
const LEAST_DIGITS: usize = 3;

/// Sets sections on pages; each section of a cover has a page of its own before them.
///
/// `after` says on which pages the headings stand that come after these, given how many pages there are before them.
pub(super) fn set(
    document: &ShapedDocument,
    composer: &Composer<'_>,
    sections: Range<usize>,
    after: &dyn Fn(usize) -> PageNumbers,
) -> Vec<SetPanel> {
    let first = sections.start;
    let area = Area::of(document.sheet.panel(document.sheet.page(first)), &document.sheet.margins);
    let head = Head::of(document, composer, &sections, area);
    let notes: Vec<NoteList> =
        document.notes.iter().map(|note| NoteList::new(composer.note(&note.item, area.column))).collect();
    let titled = title(document, &sections).len();
    let heights = |page: usize| if page == 0 { area.below(head.taken).height } else { area.height };
    // A title that fills its page has it alone.
    let alone = usize::from(!head.is_empty() && heights(0) < composer.line_height());
    let mut digits = LEAST_DIGITS;
    let (mut segments, pages, numbers) = loop {
        let mut segments = Segments::new(document, composer, area.column, digits);
        segments.add_sections(sections.clone(), titled, &head.notes);
        let below = |page: usize| heights(page + alone);
        let mut pages = flow::paginate(&segments.list, &notes, area::foot_measures(composer), &below);
        if alone > 0 || pages.is_empty() {
            pages.insert(0, Page::default());
        }
        let mut numbers = after(first + pages.len());
        numbers.extend(segments.pages(&pages).into_iter().map(|(tag, page)| (tag, first + page + 1)));
        // The room for numbers moves text only in the contents: it is enough to be sure that there is enough.
        let needed = numbers.values().max().map_or(0, |page| page.to_string().len());
        if needed <= digits {
            break (segments, pages, numbers);
        }
        digits = needed;
    };
    segments.number_contents(&numbers);
    let mut setter = PageSetter { document, composer, first, area, head, segments, notes };
    setter.pages(&pages)
}

/// Returns whether no word and no table of sections is too wide for its column; no page is made for that.
pub(super) fn fit_in_width(document: &ShapedDocument, composer: &Composer<'_>, sections: Range<usize>) -> bool {
    let composer = &Composer { extent: Extent::TooWide, ..*composer };
    let area = Area::of(document.sheet.panel(document.sheet.page(sections.start)), &document.sheet.margins);
    let head = Head::of(document, composer, &sections, area);
    let notes = document.notes.iter().filter(|note| sections.contains(&note.section));
    let notes: Vec<VItem> = notes.flat_map(|note| composer.note(&note.item, area.column)).collect();
    let titled = title(document, &sections).len();
    let mut segments = Segments::new(document, composer, area.column, LEAST_DIGITS);
    segments.add_sections(sections, titled, &[]);
    let text = segments.list.iter().flat_map(|segment| &segment.list);
    head.overfull.is_empty() && area::overfull(text.chain(&notes)).is_empty()
}

/// The title at the head of the first page.
#[derive(Debug, Default)]
struct Head {
    list: Vec<VItem>,
    /// Height of the field from the upper edge of the page, zero for none.
    field: Length,
    /// What it takes of the text area.
    taken: Length,
    /// Its height as a share of that of the text area.
    share: f64,
    /// The footnotes that it refers to.
    notes: Vec<usize>,
    /// What of it the page has no room for.
    surplus: Option<Surplus>,
    /// The messages in it that are too wide.
    overfull: Vec<(Option<MessageKey>, Fault)>,
}

impl Head {
    fn of(document: &ShapedDocument, composer: &Composer<'_>, sections: &Range<usize>, area: Area) -> Self {
        let blocks = title(document, sections);
        if blocks.is_empty() {
            return Self::default();
        }
        let mut list = Composer { on_field: true, ..*composer }.blocks(blocks, area.column);
        let (notes, overfull) = (vertical::notes_of(&list), area::overfull(&list));
        let share = vertical::height(&list).ratio(area.height);
        let (panel, color) = (document.sheet.panel(document.sheet.page(sections.start)), document.theme.swatches.field);
        let surplus = Surplus::cut(&mut list, area.height, area.bottom());
        let surplus = surplus.map(|surplus| surplus.on_field(usize::MAX, panel, color));
        let field = area.top + vertical::height(&list) + composer.unit();
        Self { list, field, taken: field + composer.unit().scale(1.5) - area.top, share, notes, surplus, overfull }
    }

    fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// Returns the title: the heading of level 1 that the document begins with, where it has no cover.
fn title<'d>(document: &'d ShapedDocument, sections: &Range<usize>) -> &'d [ShapedBlock] {
    match document.sections.first().map(|section| section.blocks.as_slice()).filter(|_| sections.start == 0) {
        Some(blocks @ [ShapedBlock::Heading { level: 1, .. }, ..]) => &blocks[..1],
        _ => &[],
    }
}

/// What is left in a list of a part that has its place.
const TAKEN: VItem = VItem::Penalty(0);

struct PageSetter<'a> {
    document: &'a ShapedDocument,
    composer: &'a Composer<'a>,
    /// How many pages stand before these.
    first: usize,
    /// The text area of the first page; the others have their column elsewhere when they are bound on the other side.
    area: Area,
    head: Head,
    segments: Segments<'a>,
    notes: Vec<NoteList>,
}

/// The list of one column on a page, and how far it is from the upper edge of the text area.
struct SetColumn {
    list: Vec<VItem>,
    top: Length,
    /// How far it is from the first column.
    shift: Length,
}

impl PageSetter<'_> {
    fn pages(&mut self, pages: &[Page]) -> Vec<SetPanel> {
        let chapters = self.document.headings.iter().filter(|heading| heading.level == 2);
        let chapters: BTreeMap<TagId, &EchoedText> = chapters.map(|heading| (heading.tag, &heading.words)).collect();
        let mut chapter = None;
        let mut running = Vec::with_capacity(pages.len());
        for page in pages {
            let headings = self.segments.headings(page);
            let begins = self.segments.first_heading(page).is_some_and(|tag| chapters.contains_key(&tag));
            running.push(if begins { None } else { chapter });
            chapter = headings.iter().rev().find_map(|tag| chapters.get(tag).copied()).or(chapter);
        }
        let columns: Vec<Vec<SetColumn>> = pages.iter().map(|page| self.take_columns(page)).collect();
        let this = &*self;
        let set = |(index, ((page, columns), chapter))| this.page(index, page, columns, pages.len(), chapter);
        pages.par_iter().zip(columns).zip(running).enumerate().map(set).collect()
    }

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

    fn page(
        &self,
        index: usize,
        page: &Page,
        columns: Vec<SetColumn>,
        count: usize,
        chapter: Option<&EchoedText>,
    ) -> SetPanel {
        let (area, panel) = (self.area_of(index), self.panel(index));
        let column = Area::of(panel, &self.document.sheet.margins).column;
        let shift = column.left - self.area.column.left;
        let foot = self.foot(page);
        let foot_height = vertical::height(&foot);
        let mut items = Vec::new();
        if index == 0 {
            self.paint_title(panel, shift, &mut items);
            items.extend(logo::in_head(self.document, self.composer, self.area));
        }
        let used = columns.iter().map(|set| set.top + vertical::height(&set.list)).max().unwrap_or_default();
        // What is too high for any foot begins at the head of its page.
        let end = (area.bottom() - foot_height).max(area.top);
        let text = columns.iter().find_map(|set| Surplus::seen(&set.list, area.height - foot_height - set.top, end));
        let surplus = text.or_else(|| Surplus::seen(&foot, area.height, area.bottom()));
        let lists = columns.iter().flat_map(|set| &set.list);
        let overfull = area::overfull(lists.chain(&foot));
        for set in columns {
            let place = Point { x: shift + set.shift, y: area.top + set.top };
            vertical::paint_moved(set.list, place, &mut items);
        }
        vertical::paint_moved(foot, Point { x: shift, y: end }, &mut items);
        let is_title_page = index == 0 && !self.head.is_empty();
        let mut echoes = Vec::new();
        if self.first + count > 1 && !is_title_page {
            let bare = BarePage { panel, column, number: self.first + index + 1, chapter };
            echoes = furniture::put(self.document, self.composer, &bare, &mut items);
        }
        let frame = Frame { panel: self.place(index), size: panel.size, items, echoes };
        let set = SetPanel { share: (used + foot_height).ratio(area.height), surplus, overfull, frame };
        if is_title_page { self.below_title(set) } else { set }
    }

    /// Returns the first page with what is said of its title.
    fn below_title(&self, page: SetPanel) -> SetPanel {
        let Head { share, surplus, overfull, .. } = &self.head;
        SetPanel {
            // Where there is nothing else, the title is how full the page is.
            share: if page.share > 0.0 { page.share } else { *share },
            surplus: Surplus::joined(surplus.clone(), page.surplus),
            overfull: overfull.iter().cloned().chain(page.overfull).collect(),
            ..page
        }
    }

    /// Takes the columns of a page out of the segments, each with what it repeats above and what ends it below.
    fn take_columns(&mut self, page: &Page) -> Vec<SetColumn> {
        let mut columns = Vec::new();
        for part in &page.parts {
            let segment = &mut self.segments.list[part.segment];
            let pitch = segments::pitch(self.area.column, segment.columns, self.composer);
            for (index, range) in (0..).zip(&part.columns) {
                let shift = pitch * index;
                let taken = segment.list[range.clone()].iter_mut().map(|item| std::mem::replace(item, TAKEN));
                columns.push(SetColumn {
                    list: flow::whole(taken.collect()),
                    top: part.top,
                    shift: if self.composer.rtl { -shift } else { shift },
                });
            }
        }
        columns
    }

    fn foot(&self, page: &Page) -> Vec<VItem> {
        let lists = page.notes.iter().map(|part| self.notes[part.note].list[part.range.clone()].to_vec());
        area::foot_of(self.composer, lists, self.area.column)
    }

    fn paint_title(&self, panel: &Panel, shift: Length, items: &mut Vec<Item>) {
        if !self.head.field.is_zero() {
            let field = Rect::new(Length::ZERO, Length::ZERO, panel.size.width, self.head.field);
            let color = self.document.theme.swatches.field;
            items.push(area::bleeding_field(panel, field, self.document.sheet.bleed, color));
        }
        let mut text = Vec::new();
        vertical::paint(&self.head.list, self.area.top, &mut text);
        items.extend(text.into_iter().map(|item| moved(item, shift, Length::ZERO)));
    }
}
