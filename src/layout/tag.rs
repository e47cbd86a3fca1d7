//! The logical structure beside the frames: what PDF/UA calls tags.

use crate::locale::Locale;
use crate::text::MessageKey;

/// A node of a [`TagTree`] by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(pub usize);

/// The structure types that layout gives (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TagRole {
    /// The whole document.
    Document,
    /// A part between thematic breaks.
    Section,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// A list item.
    ListItem,
    /// The marker of a list item.
    Label,
    /// The content of a list item.
    ListBody,
    /// A call-out or other inset.
    Aside,
    /// A quotation.
    BlockQuote,
    /// A table.
    Table,
    /// A row of a table.
    TableRow,
    /// A cell of a header row.
    TableHead,
    /// Any other cell.
    TableCell,
    /// A picture with its alternative text.
    Figure {
        /// What it shows.
        alt: String,
    },
    /// A figure and its caption, which belong together.
    Captioned,
    /// What stands under a picture.
    Caption,
    /// A link.
    Link {
        /// Where it leads.
        target: String,
    },
    /// A footnote.
    Note,
    /// The table of contents.
    Contents,
    /// An entry of the table of contents.
    ContentsItem,
    /// What refers to another place of the document.
    Reference,
    /// A link to another place of the document.
    Goto {
        /// Where it leads.
        to: TagId,
    },
}

/// One node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// What it is.
    pub role: TagRole,
    /// The node that holds it; nothing for the root.
    pub parent: Option<TagId>,
    /// The nodes that it holds, in reading order.
    pub children: Vec<TagId>,
    /// The language.
    pub locale: Locale,
    /// The message it shows.
    pub key: Option<MessageKey>,
    /// Its text in logical order, for nodes that hold text.
    pub text: String,
}

/// The structure of a layout.
///
/// Invariant: node 0 is the document; each other node is among its parent's children once, and parents come before children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagTree {
    tags: Vec<Tag>,
}

impl TagTree {
    /// The root of every tree.
    pub const ROOT: TagId = TagId(0);

    /// Returns a tree of one document node.
    pub fn new(locale: &Locale) -> Self {
        Self {
            tags: vec![Tag {
                role: TagRole::Document,
                parent: None,
                children: Vec::new(),
                locale: locale.clone(),
                key: None,
                text: String::new(),
            }],
        }
    }

    /// Adds a node as the last child of `parent` and returns its number.
    pub fn add(&mut self, parent: TagId, role: TagRole) -> TagId {
        let id = TagId(self.tags.len());
        let locale = self.tags[parent.0].locale.clone();
        self.tags.push(Tag {
            role,
            parent: Some(parent),
            children: Vec::new(),
            locale,
            key: None,
            text: String::new(),
        });
        self.tags[parent.0].children.push(id);
        id
    }

    /// Adds what a node says and which message it shows.
    pub fn set_text(&mut self, id: TagId, key: Option<&MessageKey>, text: &str) {
        let tag = &mut self.tags[id.0];
        tag.key = key.cloned();
        text.clone_into(&mut tag.text);
    }

    /// Changes what a node says.
    pub fn tell(&mut self, id: TagId, text: &str) {
        text.clone_into(&mut self.tags[id.0].text);
    }

    /// Lets a link lead to a node that was added after it.
    pub fn lead(&mut self, link: TagId, to: TagId) {
        self.tags[link.0].role = TagRole::Goto { to };
    }

    /// Returns a node.
    pub fn get(&self, id: TagId) -> &Tag {
        &self.tags[id.0]
    }

    /// Returns all nodes; a node's number is its index.
    pub fn tags(&self) -> &[Tag] {
        &self.tags
    }
}
