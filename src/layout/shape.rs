//! Shaping a document: each paragraph once, with its place in the structure.
//!
//! A localized document goes in; a [`ShapedDocument`] comes out, or everything
//! that stands against setting it. Knows no size and no place on the paper.

mod figure;
mod heading;
mod note;
mod text;

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::layout::content::{
    MarkerSide, Paragraph, ShapedBlock, ShapedDocument, ShapedItem, ShapedLogo, ShapedNote, ShapedSection, ShapedTable,
};
use crate::layout::findings::Findings;
use crate::layout::ground::{Ground, Use};
use crate::layout::notes::{AddressPlace, NoteBook};
use crate::layout::setter::ShapeText;
use crate::layout::shape::heading::{Heading, says_who};
use crate::layout::styled;
use crate::layout::{TagId, TagRole, TagTree};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::project::{CoverDesign, Pagination, PanelRole, Sheet, Theme};
use crate::source::{Block, CalloutKind, Document, List, LocalizedText, Section, Table};

/// A document and what it is shaped for.
#[derive(Clone, Copy)]
pub struct LayoutJob<'a> {
    /// The text.
    pub document: &'a Document<LocalizedText>,
    /// Its language.
    pub locale: &'a Locale,
    /// The sheet as the language needs it (see [`Sheet::for_locale`]).
    pub sheet: &'a Sheet,
    /// The look.
    pub theme: &'a Theme,
    /// The pictures by the paths in the document.
    pub pictures: &'a PictureBook,
    /// Writes a number in the locale's digits.
    pub number: &'a (dyn Fn(u64) -> String + Sync),
}

/// Shapes every paragraph of a document, or returns all that keeps it from being set.
pub fn shape(job: &LayoutJob<'_>, setter: &mut dyn ShapeText) -> Result<ShapedDocument, Vec<Diagnostic>> {
    let mut shaper = Shaper {
        job,
        setter,
        tags: TagTree::new(job.locale),
        findings: Findings::new(job.locale),
        notes: NoteBook::new(&job.document.footnotes),
        address_place: AddressPlace::BesideOrNote,
        references: Vec::new(),
        first_references: BTreeMap::new(),
        printed_texts: Vec::new(),
        headings: Vec::new(),
        contents: None,
        leading: LeadingFactor::default(),
        logo: None,
    };
    shaper.check_panel_count();
    let (sections, notes) = shaper.sections();
    shaper.lead_to_notes(&notes);
    let headings = shaper.headings();
    let furniture = shaper.furniture();
    let Shaper { tags, findings, leading, logo, printed_texts, .. } = shaper;
    findings.into_result()?;
    Ok(ShapedDocument {
        sections,
        notes,
        logo,
        tags,
        furniture,
        headings,
        printed_texts,
        leading_factor: leading.factor,
        locale: job.locale.clone(),
        sheet: job.sheet.clone(),
        theme: job.theme.for_sheet(job.sheet),
    })
}

/// The leading factor of the longest paragraph: what most of the document is set in.
#[derive(Debug)]
struct LeadingFactor {
    factor: f64,
    chars: usize,
}

impl Default for LeadingFactor {
    fn default() -> Self {
        Self { factor: 1.0, chars: 0 }
    }
}

struct Shaper<'a> {
    job: &'a LayoutJob<'a>,
    setter: &'a mut dyn ShapeText,
    tags: TagTree,
    findings: Findings,
    notes: NoteBook,
    /// Where the text that is shaped may show the addresses of its links.
    address_place: AddressPlace,
    /// The links to notes, each with the index of its note.
    references: Vec<(usize, TagId)>,
    /// The first of them for each note.
    first_references: BTreeMap<usize, TagId>,
    printed_texts: Vec<(TagId, String)>,
    /// The headings between other blocks, with their elements and levels.
    headings: Vec<Heading>,
    /// The element of the table of contents.
    contents: Option<TagId>,
    leading: LeadingFactor,
    logo: Option<ShapedLogo>,
}

impl Shaper<'_> {
    fn check_panel_count(&mut self) {
        let (sections, panels) = (self.job.document.sections.len(), self.job.sheet.reading.len());
        match self.job.sheet.pagination {
            Pagination::Panels if sections != panels => {
                self.findings.panel_count(&self.job.sheet.id, panels, sections);
            }
            Pagination::Pages if sections <= self.job.sheet.opening().len() => {
                self.findings.no_pages(&self.job.sheet.id);
            }
            Pagination::Panels | Pagination::Pages => {}
        }
    }

    fn sections(&mut self) -> (Vec<ShapedSection>, Vec<ShapedNote>) {
        let mut notes = Vec::new();
        let mut sections = Vec::new();
        let count = self.job.document.sections.len();
        for (index, section) in self.job.document.sections.iter().enumerate() {
            let tag = self.tags.add(TagTree::ROOT, TagRole::Section);
            if index == 0 {
                self.logo = self.logo(tag);
            }
            let blocks = self.section_blocks(index, section, tag);
            // Notes that only other notes refer to stand at the end, as those do that nothing refers to.
            let referred = self.notes.len();
            self.shape_notes(index, tag, &mut notes);
            if index + 1 == count {
                self.notes.number_the_rest();
                self.shape_notes(index, tag, &mut notes);
            }
            sections.push(ShapedSection { blocks, loose_notes: (referred..notes.len()).collect() });
        }
        (sections, notes)
    }

    fn section_blocks(&mut self, index: usize, section: &Section<LocalizedText>, tag: TagId) -> Vec<ShapedBlock> {
        let ground = self.ground(index);
        let is_titled = self.has_title(index);
        let mut blocks = Vec::new();
        for (place, block) in section.blocks.iter().enumerate() {
            let is_title = is_titled && place == 0 && matches!(block, Block::Heading { level: 1, .. });
            match block {
                Block::Contents if self.is_flowing(index) => {
                    self.contents = Some(self.tags.add(tag, TagRole::Contents));
                    if place > 0 && matches!(section.blocks[place - 1], Block::Heading { .. }) {
                        self.is_of_contents();
                    }
                    blocks.push(ShapedBlock::Contents);
                }
                Block::Columns(count) if self.is_flowing(index) => {
                    blocks.push(ShapedBlock::Columns(usize::from(*count)));
                }
                Block::Contents => self.findings.pages_only("contents", &self.job.sheet.id),
                Block::Columns(_) => self.findings.pages_only("columns", &self.job.sheet.id),
                block => {
                    let ground = if is_title { Ground::Field } else { ground };
                    let shaped = self.block(block, tag, ground);
                    if let (Some(ShapedBlock::Heading { text, .. }), Block::Heading { level, text: source }) =
                        (&shaped, block)
                    {
                        self.keep_heading(text.tag, *level, source);
                    }
                    blocks.extend(shaped);
                }
            }
        }
        blocks
    }

    /// Returns whether a heading that a section begins with stands on a field of colour of its own.
    fn has_title(&self, section: usize) -> bool {
        let sheet = self.job.sheet;
        match sheet.reading.get(section).map(|place| sheet.panel(*place).role) {
            Some(PanelRole::Cover) => self.job.theme.cover == CoverDesign::Band,
            Some(PanelRole::Front) => true,
            Some(PanelRole::Flap | PanelRole::Inside | PanelRole::Back | PanelRole::Page) | None => {
                sheet.pagination == Pagination::Pages && section == 0
            }
        }
    }

    /// Returns whether a section stands on pages, rather than on a panel of its own.
    fn is_flowing(&self, section: usize) -> bool {
        self.job.sheet.pagination == Pagination::Pages && section >= self.job.sheet.opening().len()
    }

    /// Returns what the text of a section stands on.
    fn ground(&self, section: usize) -> Ground {
        match self.job.sheet.reading.get(section).map(|place| self.job.sheet.panel(*place).role) {
            Some(PanelRole::Cover) => match self.job.theme.cover {
                CoverDesign::Field => Ground::Field,
                CoverDesign::Band | CoverDesign::Plain => Ground::Cover,
            },
            Some(PanelRole::Front | PanelRole::Flap | PanelRole::Inside | PanelRole::Back | PanelRole::Page) | None => {
                Ground::Light
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block<LocalizedText>], parent: TagId, ground: Ground) -> Vec<ShapedBlock> {
        blocks.iter().filter_map(|block| self.block(block, parent, ground)).collect()
    }

    fn block(&mut self, block: &Block<LocalizedText>, parent: TagId, ground: Ground) -> Option<ShapedBlock> {
        match block {
            Block::Heading { level, text } => {
                let tag = self.tags.add(parent, TagRole::Heading(*level));
                Some(ShapedBlock::Heading { level: *level, text: self.text(text, tag, Use::Heading, ground) })
            }
            Block::Paragraph(text) => {
                let tag = self.tags.add(parent, TagRole::Paragraph);
                Some(ShapedBlock::Paragraph(self.text(text, tag, Use::Body, ground)))
            }
            Block::List(list) => Some(self.list(list, parent, ground)),
            Block::Callout { kind, blocks } => Some(self.callout(*kind, blocks, parent)),
            Block::Quote(blocks) => {
                let tag = self.tags.add(parent, TagRole::BlockQuote);
                let has_source = matches!(blocks.as_slice(), [_, .., last] if says_who(last));
                Some(ShapedBlock::Quote { blocks: self.blocks(blocks, tag, ground), has_source })
            }
            Block::Table(table) => Some(ShapedBlock::Table(self.table(table, parent, ground))),
            Block::Image { path, alt, caption } => {
                self.picture(path, alt, caption.as_ref(), parent, ground).map(ShapedBlock::Picture)
            }
            // `section_blocks` has taken those that stand where they can.
            Block::Contents | Block::Columns(_) => None,
            Block::QrCode { target, alt } => self.qr_code(target, alt, parent).map(ShapedBlock::QrCode),
        }
    }

    fn list(&mut self, list: &List<LocalizedText>, parent: TagId, ground: Ground) -> ShapedBlock {
        let tag = self.tags.add(parent, TagRole::List);
        let marker_side = if list.start.is_some() { MarkerSide::End } else { MarkerSide::Start };
        let items = (0..)
            .zip(&list.items)
            .map(|(index, blocks)| {
                let marker = match list.start {
                    Some(start) => format!("{}.", (self.job.number)(start.saturating_add(index))),
                    None => "•".to_owned(),
                };
                let item = self.tags.add(tag, TagRole::ListItem);
                let label = self.tags.add(item, TagRole::Label);
                let marker = self.fixed(&marker, label, ground);
                let body = self.tags.add(item, TagRole::ListBody);
                ShapedItem { marker, blocks: self.blocks(blocks, body, ground) }
            })
            .collect();
        ShapedBlock::List { marker_side, items }
    }

    fn callout(&mut self, kind: CalloutKind, blocks: &[Block<LocalizedText>], parent: TagId) -> ShapedBlock {
        let is_urgent = match kind {
            CalloutKind::Important | CalloutKind::Warning | CalloutKind::Caution => true,
            CalloutKind::Note | CalloutKind::Tip => false,
        };
        let ground = if is_urgent { Ground::Urgent } else { Ground::Light };
        let tag = self.tags.add(parent, TagRole::Aside);
        ShapedBlock::Callout { is_urgent, blocks: self.blocks(blocks, tag, ground) }
    }

    fn table(&mut self, table: &Table<LocalizedText>, parent: TagId, ground: Ground) -> ShapedTable {
        let tag = self.tags.add(parent, TagRole::Table);
        let is_headed = table.head.iter().any(|cell| !cell.content.is_empty());
        let head = is_headed.then(|| self.row(&table.head, tag, &TagRole::TableHead, ground));
        let rows = table.rows.iter().map(|row| self.row(row, tag, &TagRole::TableCell, ground)).collect();
        let columns = 0..table.alignments.len();
        let is_value = |column: usize| {
            let mut cells = table.rows.iter().filter_map(|row| row.get(column));
            cells.all(|cell| styled::is_value(&cell.content))
        };
        let value_columns = columns.map(is_value).collect();
        ShapedTable { alignments: table.alignments.clone(), head, rows, value_columns }
    }

    fn row(&mut self, cells: &[LocalizedText], table: TagId, role: &TagRole, ground: Ground) -> Vec<Paragraph> {
        let row = self.tags.add(table, TagRole::TableRow);
        let using = if *role == TagRole::TableHead { Use::TableHead } else { Use::Cell };
        cells
            .iter()
            .map(|cell| {
                let tag = self.tags.add(row, role.clone());
                self.text(cell, tag, using, ground)
            })
            .collect()
    }
}
