//! Shaped content: a document whose paragraphs are shaped and whose structure is known.
//!
//! What `shape` makes once and `set` reads for every size and medium.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::layout::setter::ShapedText;
use crate::layout::{Frame, Medium, TagId, TagTree};
use crate::locale::Locale;
use crate::media::Picture;
use crate::project::{Sheet, Theme};
use crate::source::ColumnAlign;
use crate::text::MessageKey;

/// A document that is shaped for one sheet and one theme, at no particular size.
#[derive(Debug)]
pub struct ShapedDocument {
    pub(super) sections: Vec<ShapedSection>,
    pub(super) notes: Vec<ShapedNote>,
    /// The publisher's logo.
    pub(super) logo: Option<ShapedLogo>,
    pub(super) tags: TagTree,
    /// What pages need beside the text; nothing where there are no pages.
    pub(super) furniture: Option<Furniture>,
    /// The headings that do not stand inside of other blocks, in reading order.
    pub(super) headings: Vec<ShapedHeading>,
    /// The texts of elements that say more on paper: the addresses that links lead to.
    pub(super) printed_texts: Vec<(TagId, String)>,
    /// What the document's script does to the theme's leading.
    pub(super) leading_factor: f64,
    pub(super) locale: Locale,
    pub(super) sheet: Sheet,
    pub(super) theme: Theme,
}

/// What pages need beside the text.
#[derive(Debug)]
pub(super) struct Furniture {
    /// The digits 0 to 9 in the language's form, for page numbers.
    pub(super) digits: Vec<Digit>,
    /// Whether numbers are written from right to left.
    pub(super) is_reversed: bool,
    /// A dot of the leaders in a table of contents.
    pub(super) dot: Box<dyn ShapedText>,
    /// The title of the document, for running heads.
    pub(super) title: Option<EchoedText>,
}

/// The words of a heading as they are shown once more.
#[derive(Debug)]
pub(super) struct EchoedText {
    pub(super) key: Option<MessageKey>,
    pub(super) shaped: Box<dyn ShapedText>,
}

/// A decimal digit in the language's form.
#[derive(Debug)]
pub(super) struct Digit {
    pub(super) text: String,
    pub(super) shaped: Box<dyn ShapedText>,
}

/// A heading as running heads and the table of contents need it.
#[derive(Debug)]
pub(super) struct ShapedHeading {
    /// Its element.
    pub(super) tag: TagId,
    pub(super) level: u8,
    /// Its words in running text, without footnotes and links.
    pub(super) words: EchoedText,
    /// The entry of the table of contents, if it has one there.
    pub(super) entry: Option<ContentsEntry>,
}

/// An entry of the table of contents.
#[derive(Debug)]
pub(super) struct ContentsEntry {
    /// The element of its words and its page number.
    pub(super) tag: TagId,
    /// Its words.
    pub(super) text: String,
}

/// A section: what fills a panel.
#[derive(Debug)]
pub(super) struct ShapedSection {
    pub(super) blocks: Vec<ShapedBlock>,
    /// Footnotes that no text refers to: they stand at the end all the same.
    pub(super) loose_notes: Vec<usize>,
}

/// A footnote.
#[derive(Debug)]
pub(super) struct ShapedNote {
    /// The section at whose end it stands.
    pub(super) section: usize,
    pub(super) item: ShapedItem,
}

impl ShapedSection {
    /// Returns a number of lines that the section has at least, whatever the size and the measure.
    pub(super) fn least_lines(&self) -> usize {
        least_lines(&self.blocks)
    }
}

fn least_lines(blocks: &[ShapedBlock]) -> usize {
    let lines = |block: &ShapedBlock| match block {
        ShapedBlock::Heading { .. } | ShapedBlock::Paragraph(_) => 1,
        ShapedBlock::List { items, .. } => items.iter().map(|item| least_lines(&item.blocks)).sum(),
        ShapedBlock::Callout { blocks, .. } | ShapedBlock::Quote { blocks, .. } => least_lines(blocks),
        ShapedBlock::Table(table) => table.rows.len(),
        ShapedBlock::Picture(_) | ShapedBlock::QrCode(_) | ShapedBlock::Contents | ShapedBlock::Columns(_) => 0,
    };
    blocks.iter().map(lines).sum()
}

/// A block whose texts are shaped.
#[derive(Debug)]
pub(super) enum ShapedBlock {
    Heading {
        level: u8,
        text: Paragraph,
    },
    Paragraph(Paragraph),
    List {
        marker_side: MarkerSide,
        items: Vec<ShapedItem>,
    },
    Callout {
        is_urgent: bool,
        blocks: Vec<ShapedBlock>,
    },
    Quote {
        blocks: Vec<ShapedBlock>,
        /// Whether the last block says who is quoted.
        has_source: bool,
    },
    Table(ShapedTable),
    Picture(ShapedPicture),
    QrCode(QrSymbol),
    /// The place of the table of contents: `pages` puts it there.
    Contents,
    /// What follows stands in so many columns: `pages` sees to it.
    Columns(usize),
}

/// Where a marker stands in the space that is left for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkerSide {
    /// Away from the text, as bullets do.
    Start,
    /// Beside the text, so that the ends of numbers are in line.
    End,
}

/// Blocks with a marker before them.
#[derive(Debug)]
pub(super) struct ShapedItem {
    pub(super) marker: Paragraph,
    pub(super) blocks: Vec<ShapedBlock>,
}

/// A table whose cells are shaped.
#[derive(Debug)]
pub(super) struct ShapedTable {
    pub(super) alignments: Vec<ColumnAlign>,
    /// The header row; nothing where all its cells are empty.
    pub(super) head: Option<Vec<Paragraph>>,
    pub(super) rows: Vec<Vec<Paragraph>>,
    /// For each column, whether it has only values, which are not to be broken.
    pub(super) value_columns: Vec<bool>,
}

/// The publisher's logo.
#[derive(Debug)]
pub(super) struct ShapedLogo {
    pub(super) picture: Arc<Picture>,
    /// Its element; nothing when nobody is named.
    pub(super) tag: Option<TagId>,
}

/// A picture with what stands under it.
#[derive(Debug)]
pub(super) struct ShapedPicture {
    pub(super) picture: Arc<Picture>,
    /// Its element; nothing for decoration.
    pub(super) tag: Option<TagId>,
    /// The message that says what it shows.
    pub(super) key: Option<MessageKey>,
    pub(super) caption: Option<Paragraph>,
}

/// The modules of a QR code.
#[derive(Debug)]
pub(super) struct QrSymbol {
    pub(super) tag: TagId,
    /// Modules on each side, without the quiet zone.
    pub(super) width: u8,
    /// Row, first column and count of each row's unbroken dark stretches.
    pub(super) dark: Vec<DarkStretch>,
}

/// Dark modules side by side in one row of a QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DarkStretch {
    pub(super) row: u8,
    pub(super) column: u8,
    pub(super) count: u8,
}

/// A shaped text and its place in the structure.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) shaped: Box<dyn ShapedText>,
    /// The same with the addresses of its links, for paper; nothing where there are none to show.
    pub(super) printed: Option<Box<dyn ShapedText>>,
    pub(super) tag: TagId,
    pub(super) key: Option<MessageKey>,
    /// The structure element of each target that the text links to.
    pub(super) links: Vec<(String, TagId)>,
    /// Whether it is a value and its name, as in a list of addresses.
    pub(super) is_entry: bool,
    /// Whether all of it is emphasized, as a note below a table is.
    pub(super) is_aside: bool,
}

impl ShapedDocument {
    /// Returns the structure with what is known only when the pages are set: the texts of paper, and the page of each
    /// entry of the table of contents.
    pub(super) fn structure(&self, medium: Medium, frames: &[Frame]) -> TagTree {
        let mut tags = self.tags.clone();
        if medium == Medium::Print {
            for (tag, text) in &self.printed_texts {
                tags.tell(*tag, text);
            }
        }
        let pages = pages_of(frames);
        let entries = self.headings.iter().filter_map(|heading| Some((heading.tag, heading.entry.as_ref()?)));
        for (heading, entry) in entries {
            if let (Some(page), Some(furniture)) = (pages.get(&heading), &self.furniture) {
                tags.tell(entry.tag, &format!("{} {}", entry.text, furniture.number_text(page + 1)));
            }
        }
        tags
    }
}

impl Furniture {
    /// Returns the digits of a number in the order in which they are read.
    pub(super) fn digits_of(&self, number: usize) -> impl Iterator<Item = &Digit> {
        let digits: Vec<usize> = number.to_string().bytes().map(|digit| usize::from(digit - b'0')).collect();
        digits.into_iter().filter_map(|digit| self.digits.get(digit))
    }

    fn number_text(&self, number: usize) -> String {
        self.digits_of(number).map(|digit| digit.text.as_str()).collect()
    }
}

/// Returns the first frame of each element that has content.
fn pages_of(frames: &[Frame]) -> BTreeMap<TagId, usize> {
    let mut pages = BTreeMap::new();
    for (page, frame) in frames.iter().enumerate() {
        for tag in frame.items.iter().filter_map(|item| item.tag) {
            pages.entry(tag).or_insert(page);
        }
    }
    pages
}
