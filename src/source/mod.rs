//! Source text: Markdown files as documents and messages.

mod document;
mod inline;
mod message;
mod register;

pub use document::{Block, CalloutKind, ColumnAlign, Document, Footnote, List, Section, Slot, Table};
pub use inline::{FactSpan, Inline, plain_text};
pub use message::{Extracted, KeyedSource, Message, MessageKind, Parsed, SourceMessage};
pub use register::{Register, Registered, Retired};
