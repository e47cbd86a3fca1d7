//! Markdown files: a source file becomes a document model and its messages.
//!
//! Goes in: CommonMark with GFM tables, alerts, footnotes, strikethrough and
//! heading attributes. Comes out: the skeleton, the messages in document order
//! and all that is wrong. A result with errors is a best effort for editors
//! and reports: nothing may be written because of it. Knows no keys, no
//! catalogs and no languages.
//!
//! ```text
//! file -> placeable (masks) -> pulldown-cmark -> blocks -> texts -> Parsed
//!                                                  ^ directive
//! ```

mod blocks;
mod directive;
mod footnotes;
mod images;
mod offsets;
mod placeable;
mod reader;
mod texts;

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile};
use crate::source::ftl::{CONFLICT, CONFLICT_HELP, CONFLICT_MESSAGE};
use crate::source::{Document, Parsed};

/// Takes a Markdown file apart.
///
/// Never fails: what cannot be part of a document is left out and reported. Diagnostics are in the order of their
/// places. If one is an error, texts may be missing from the result.
pub fn parse(file: &Arc<SourceFile>) -> (Parsed, Vec<Diagnostic>) {
    let masked = placeable::hide_placeables(file);
    let mut reader = reader::Reader::new(file, &masked);
    let sections = reader.sections();
    reader.check_title(&sections);
    reader.check_footnotes();
    let (messages, footnotes, diagnostics) = reader.finish();
    let conflicts: Vec<Diagnostic> = file.conflicts().into_iter().map(|span| conflict(file, span)).collect();
    // To Markdown the marks are text and headings: what else is found there is not meant.
    let diagnostics = if conflicts.is_empty() { diagnostics } else { conflicts };
    (Parsed { document: Document { sections, footnotes }, messages }, diagnostics)
}

fn conflict(file: &Arc<SourceFile>, span: Range<usize>) -> Diagnostic {
    Diagnostic::error(CONFLICT, CONFLICT_MESSAGE).help(CONFLICT_HELP).at(file, span)
}

#[cfg(test)]
mod tests;
