//! Shaping a document: each paragraph once, with its place in the structure.
//!
//! A localized document goes in; a [`ShapedDocument`] comes out, or everything
//! that stands against setting it. Knows no size and no place on the paper.

mod heading;
mod note;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::geometry::Length;
use crate::layout::content::{
    MarkerSide, Paragraph, QrSymbol, ShapedBlock, ShapedDocument, ShapedItem, ShapedLogo, ShapedNote, ShapedPicture,
    ShapedSection, ShapedTable,
};
use crate::layout::findings::Findings;
use crate::layout::ground::{Ground, Use};
use crate::layout::notes::{AddressPlace, NoteBook, TextReferences};
use crate::layout::qr;
use crate::layout::setter::{
    Alignment, Line, LineMetrics, MissingGlyph, ParagraphText, ShapeText, ShapedText, StyledSpan, TextStyle,
};
use crate::layout::shape::heading::{Heading, says_who};
use crate::layout::styled::{self, Spans};
use crate::layout::{TagId, TagRole, TagTree};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::project::{CoverDesign, Pagination, PanelRole, Sheet, Theme};
use crate::source::{Block, CalloutKind, Document, List, LocalizedText, Section, Table, plain_text};
use crate::text::MessageKey;

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

    /// Returns the logo with its element, which is read first: it stands on the cover or in the head of the first page.
    fn logo(&mut self, parent: TagId) -> Option<ShapedLogo> {
        let logo = self.job.theme.logo.as_ref()?;
        let picture = self.job.pictures.logo().filter(|picture| picture.content().is_ok())?;
        let is_named = !logo.alt.is_empty();
        let tag = is_named.then(|| self.tags.add(parent, TagRole::Figure { alt: logo.alt.clone() }));
        Some(ShapedLogo { picture: Arc::clone(picture), tag })
    }

    fn picture(
        &mut self,
        path: &str,
        alt: &LocalizedText,
        caption: Option<&LocalizedText>,
        parent: TagId,
        ground: Ground,
    ) -> Option<ShapedPicture> {
        let picture = self.job.pictures.get(path).filter(|picture| picture.content().is_ok());
        let Some(picture) = picture.map(Arc::clone) else {
            self.findings.unusable_picture(path, alt.key.as_ref());
            return None;
        };
        let parent = if caption.is_some() { self.tags.add(parent, TagRole::Captioned) } else { parent };
        let mut shown = plain_text(&alt.content);
        if let Some(caption) = caption.filter(|_| shown.is_empty()) {
            // What has a caption is no decoration.
            shown = plain_text(&caption.content);
        }
        let tag = (!shown.is_empty()).then(|| {
            let tag = self.tags.add(parent, TagRole::Figure { alt: shown });
            self.tags.set_text(tag, alt.key.as_ref(), "");
            tag
        });
        let caption = caption.map(|caption| {
            let tag = self.tags.add(parent, TagRole::Caption);
            self.text(caption, tag, Use::Body, ground)
        });
        Some(ShapedPicture { picture, tag, key: alt.key.clone(), caption })
    }

    fn qr_code(&mut self, target: &LocalizedText, alt: &LocalizedText, parent: TagId) -> Option<QrSymbol> {
        let tag = self.tags.add(parent, TagRole::Figure { alt: plain_text(&alt.content) });
        self.tags.set_text(tag, alt.key.as_ref(), "");
        let target = plain_text(&target.content);
        let symbol = qr::encode(&target, tag);
        if symbol.is_none() {
            self.findings.unusable_qr_target(&target, alt.key.as_ref());
        }
        symbol
    }

    /// Returns the spans of a text, and whether they are others on paper.
    fn spans(&mut self, text: &LocalizedText, style: &TextStyle, is_printed: bool) -> (Vec<StyledSpan>, bool) {
        let mut references = TextReferences {
            book: &mut self.notes,
            number: self.job.number,
            place: self.address_place,
            is_printed,
            unknown: Vec::new(),
            differs: false,
        };
        let spans = Spans::of(&text.content, style, &mut references);
        let TextReferences { unknown, differs, .. } = references;
        for label in unknown.iter().filter(|_| !is_printed) {
            self.findings.unknown_footnote(label, text.key.as_ref());
        }
        (spans, differs)
    }

    /// Shapes a text of the document.
    fn text(&mut self, text: &LocalizedText, tag: TagId, using: Use, ground: Ground) -> Paragraph {
        let style = ground.style(using, &self.job.theme.swatches);
        let style = TextStyle { heading: using == Use::Heading, ..style };
        let place = self.address_place;
        if using == Use::Heading {
            self.address_place = AddressPlace::Nowhere;
        }
        let (spans, differs) = self.spans(text, &style, false);
        let printed = differs.then(|| self.spans(text, &style, true).0);
        self.address_place = place;
        let shown = shown(&spans);
        self.tags.set_text(tag, text.key.as_ref(), &shown);
        let links = self.link_tags(&spans, tag);
        let chars = shown.chars().count();
        let paragraph = |shaper: &Self, spans| ParagraphText {
            // A heading has room for whole words or shrinks; hyphens are its last resort. A column of a table is as
            // wide as its longest word.
            hyphenate: matches!(using, Use::Body | Use::Heading),
            balance: using == Use::Heading || ground.is_display(),
            ..shaper.unbroken(spans)
        };
        let shaped = self.shaped(&paragraph(self, spans), text.key.as_ref());
        let printed = printed.map(|spans| {
            self.printed_texts.push((tag, self::shown(&spans)));
            self.shaped(&paragraph(self, spans), text.key.as_ref())
        });
        if chars > self.leading.chars {
            self.leading = LeadingFactor { factor: shaped.metrics(Length::pt(1.0)).leading_factor, chars };
        }
        Paragraph {
            shaped,
            printed,
            tag,
            key: text.key.clone(),
            links,
            is_entry: styled::is_entry(&text.content),
            is_aside: styled::is_aside(&text.content),
        }
    }

    /// Shapes a text that is the program's own: a marker.
    fn fixed(&mut self, text: &str, tag: TagId, ground: Ground) -> Paragraph {
        self.fixed_as(text, tag, ground, None)
    }

    fn fixed_as(&mut self, text: &str, tag: TagId, ground: Ground, link: Option<String>) -> Paragraph {
        let style = TextStyle { link, ..ground.style(Use::Marker, &self.job.theme.swatches) };
        self.tags.set_text(tag, None, text);
        let shaped = self.shaped(&self.unbroken(vec![StyledSpan { text: text.to_owned(), style }]), None);
        Paragraph { shaped, printed: None, tag, key: None, links: Vec::new(), is_entry: false, is_aside: false }
    }

    /// Returns a text whose words stay whole.
    fn unbroken(&self, spans: Vec<StyledSpan>) -> ParagraphText {
        ParagraphText { locale: self.job.locale.clone(), spans, hyphenate: false, balance: false }
    }

    fn shaped(&mut self, text: &ParagraphText, key: Option<&MessageKey>) -> Box<dyn ShapedText> {
        self.setter.shape(text).unwrap_or_else(|missing| {
            for MissingGlyph { character, face } in missing {
                self.findings.missing_glyph(character, self.setter.face_name(face), key);
            }
            Box::new(Unshaped)
        })
    }

    /// Adds a structure element for each target that a text links to, and for each note that it refers to.
    fn link_tags(&mut self, spans: &[StyledSpan], parent: TagId) -> Vec<(String, TagId)> {
        let mut links: Vec<(&str, String)> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for span in spans {
            let Some(target) = span.style.link.as_deref() else { continue };
            let place = *places.entry(target).or_insert(links.len());
            match links.get_mut(place) {
                Some((_, text)) => text.push_str(&span.text),
                None => links.push((target, span.text.clone())),
            }
        }
        links.into_iter().map(|(target, text)| (target.to_owned(), self.link_tag(target, &text, parent))).collect()
    }
}

/// Returns what spans show, on one line.
fn shown(spans: &[StyledSpan]) -> String {
    spans.iter().map(|span| span.text.replace('\n', " ")).collect()
}

/// Stands in for a text whose glyphs are missing, so that the rest of the document is checked too.
#[derive(Debug)]
struct Unshaped;

impl ShapedText for Unshaped {
    fn max_width(&self, _size: Length) -> Length {
        Length::ZERO
    }
    fn min_width(&self, _size: Length) -> Length {
        Length::ZERO
    }
    fn metrics(&self, size: Length) -> LineMetrics {
        LineMetrics { ascent: size, descent: Length::ZERO, leading_factor: 1.0 }
    }
    fn lines(&self, _size: Length, _measure: Length, _alignment: Alignment) -> Vec<Line> {
        Vec::new()
    }
}
