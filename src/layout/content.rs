//! Shaped content: a document whose paragraphs are shaped and whose structure is known.
//!
//! What `shape` makes once and `set` reads for every size and medium.

use std::sync::Arc;

use crate::layout::setter::ShapedText;
use crate::layout::{TagId, TagTree};
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
    /// The digits 0 to 9 in the language's form, for page numbers; none where pages have none.
    pub(super) digits: Vec<Box<dyn ShapedText>>,
    /// What the document's script does to the theme's leading.
    pub(super) leading_factor: f64,
    pub(super) locale: Locale,
    pub(super) sheet: Sheet,
    pub(super) theme: Theme,
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

/// A block whose texts are shaped.
#[derive(Debug)]
pub(super) enum ShapedBlock {
    Heading { level: u8, text: Paragraph },
    Paragraph(Paragraph),
    List { marker_side: MarkerSide, items: Vec<ShapedItem> },
    Callout { is_urgent: bool, blocks: Vec<ShapedBlock> },
    Quote(Vec<ShapedBlock>),
    Table(ShapedTable),
    Picture(ShapedPicture),
    QrCode(QrSymbol),
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
    pub(super) tag: TagId,
    pub(super) key: Option<MessageKey>,
    /// The structure element of each target that the text links to.
    pub(super) links: Vec<(String, TagId)>,
    /// Whether it is a value and its name, as in a list of addresses.
    pub(super) is_entry: bool,
}
