//! Source text: Markdown files as documents and messages, with the memory of keys and the facts.
//!
//! Goes in: the files of `sources/` as they were read. Comes out: documents
//! whose texts are messages, their inline Markdown, the register of keys and
//! the facts. Knows no catalogs and no languages, and touches no file.

mod document;
mod facts;
mod ftl;
mod inline;
mod markdown;
mod markup;
mod mask;
mod message;
mod register;

pub use document::{Block, CalloutKind, ColumnAlign, Document, Footnote, List, Section, Slot, Table};
pub use facts::{Fact, Facts};
pub use inline::{FactSpan, Inline, LocalizedText, plain_text};
pub use markdown::parse;
pub use markup::{FACT_CLOSE, FACT_OPEN, FACT_SEPARATOR, parse_inline, stray_markup, write_inline};
pub use message::{Extracted, KeyedSource, Message, MessageKind, Parsed, SourceMessage};
pub use register::{Register, Registered, Retired};
