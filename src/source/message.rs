//! Messages: what a document has to translate, in document order.

use std::ops::Range;

use crate::source::{Document, Slot};
use crate::text::{MessageKey, Pattern};

/// What a message is in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageKind {
    /// A heading of this level; level 1 is the document's title.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A paragraph of a list item.
    ListItem,
    /// A paragraph of a call-out or quotation.
    Callout,
    /// A cell of a table's header row.
    TableHead,
    /// Any other cell of a table.
    TableCell,
    /// What a picture or QR code shows.
    AltText,
    /// What stands under a picture.
    Caption,
    /// A paragraph of a footnote.
    Footnote,
}

/// A message as the Markdown has it, before it has a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceMessage {
    /// The text in its Fluent form, on one line.
    pub text: Pattern,
    /// What it is.
    pub kind: MessageKind,
    /// The message of the nearest heading above (of a heading: of the nearest one with a higher rank), as an index into
    /// the list of messages.
    pub heading: Option<usize>,
    /// The author's note to translators (`i18n:comment`).
    pub note: Option<String>,
    /// The key that the author asked for (`i18n:key`).
    pub asked_key: Option<MessageKey>,
    /// Where it stands in the Markdown, in bytes.
    pub span: Range<usize>,
}

/// A message with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The identity, the same in every language and for ever.
    pub key: MessageKey,
    /// The source.
    pub source: SourceMessage,
}

/// What stands at a place for text before keys are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extracted {
    /// A message, as an index into the list of messages.
    Message(usize),
    /// A text that is the same in every language.
    Fixed(Pattern),
}

/// A Markdown file taken apart: its skeleton and its messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The document, with places for its messages.
    pub document: Document<Extracted>,
    /// The messages in document order.
    pub messages: Vec<SourceMessage>,
}

/// A source document whose messages have keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyedSource {
    /// The skeleton.
    pub document: Document<Slot>,
    /// The messages in document order.
    pub messages: Vec<Message>,
}

impl Parsed {
    /// Returns the source with a key for each message.
    ///
    /// `keys` has one key for each of `self.messages`, in their order.
    pub fn with_keys(self, keys: &[MessageKey]) -> KeyedSource {
        debug_assert_eq!(keys.len(), self.messages.len());
        let document = self.document.map(&mut |text| match text {
            Extracted::Message(index) => Slot::Message(keys[*index].clone()),
            Extracted::Fixed(pattern) => Slot::Fixed(pattern.clone()),
        });
        let messages =
            self.messages.into_iter().zip(keys).map(|(source, key)| Message { key: key.clone(), source }).collect();
        KeyedSource { document, messages }
    }
}
