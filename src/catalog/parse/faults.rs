//! What can be wrong in a catalog, and what a person can do about it.
//!
//! Adds diagnostics to a reader. Says nothing twice: a conflict, or lines of junk that follow each other, are one fault.

use std::ops::Range;

use crate::catalog::block::Metadata;
use crate::catalog::parse::Reader;
use crate::catalog::{Record, RecordKind};
use crate::diag::Diagnostic;
use crate::text::MessageKey;

pub(super) const BROKEN_TEXT_HELP: &str = "every `{` needs its `}`; write a brace that is to be seen as `{\"{\"}`";

/// What a person can do about a catalog that another tool wrote.
pub const FOREIGN_CATALOG_HELP: &str = "move the file to another folder and run `polyfold sync`: then write each of its texts after its key in the new catalog";

impl Reader<'_> {
    pub(super) fn fault(
        &mut self,
        rule: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let fault = Diagnostic::error(rule, message).help(help).at(self.file, span).locale(&self.catalog.locale);
        self.diagnostics.push(fault);
    }

    pub(super) fn key_fault(
        &mut self,
        rule: &'static str,
        key: &MessageKey,
        span: Range<usize>,
        message: String,
        help: &str,
    ) {
        self.fault(rule, span, message, help);
        if let Some(last) = self.diagnostics.pop() {
            self.diagnostics.push(last.key(key.as_str()));
        }
    }

    pub(super) fn attribute(&mut self, span: Range<usize>) {
        let help = "delete the line, or write its text into a message of its own";
        self.fault(
            "message-attribute",
            span,
            "an attribute (`.name = …`), which a brochure's messages do not have",
            help,
        );
    }

    pub(super) fn conflict(&mut self, span: Range<usize>) {
        let line = &self.file.text()[span.clone()];
        let is_first = !self.is_in_conflict || line.starts_with('<');
        self.is_in_conflict = !line.starts_with('>');
        self.report_dangling();
        if is_first {
            let help = "keep the right one of the two versions and delete the marker lines";
            self.fault("conflict-marker", span, "a merge conflict that was not solved", help);
            self.nameless_conflict = Some(self.diagnostics.len() - 1);
        }
    }

    /// Says of the last conflict that it is about this key, the first that stands in it or after it.
    pub(super) fn name_conflict(&mut self, key: &MessageKey) {
        let conflict = self.nameless_conflict.take().and_then(|index| self.diagnostics.get_mut(index));
        if let Some(conflict) = conflict {
            conflict.message = format!("a merge conflict in `{key}` that was not solved");
            conflict.key = Some(key.to_string());
        }
    }

    pub(super) fn report_junk(&mut self) {
        let Some(span) = self.junk.take() else { return };
        let line = self.file.text()[span.clone()].trim();
        let (message, help) = if line.starts_with("missing:") {
            ("a line that begins with `missing:`", "delete `missing: ` too, so that the line begins with the key")
        } else if line.contains('=') {
            (
                "a line that begins with no key",
                "begin with the key: a letter, then only letters of a-z, digits, `-` and `_`; then ` = ` and the text",
            )
        } else {
            (
                "a line that is part of no text",
                "indent it by four spaces if it continues the text above, or begin it with `# ` to make it a comment",
            )
        };
        self.fault("junk", span, message, help);
    }

    /// Reports metadata under which no message stands, and forgets it.
    pub(super) fn report_dangling(&mut self) {
        let Some(place) = self.block.place.take() else { return };
        self.block.metadata = Metadata::default();
        self.block.is_closed = false;
        if self.is_in_conflict {
            return;
        }
        let (span, help) = match self.block.entry_in_comment.take() {
            Some(comment) => (comment, "delete `# ` at the beginning of this line: a comment is no translation"),
            None => (place, "write `key = text` under it, or delete these lines: `sync` adds what is missing"),
        };
        self.fault("source-without-message", span, "a source text with no message under it", help);
    }

    /// Returns the error of a catalog that another tool wrote: entries, and not one that says what it was made from.
    pub(super) fn foreign(&self) -> Option<Diagnostic> {
        let first = self.first.as_ref()?;
        let is_ours =
            self.catalog.records.iter().any(has_metadata) || (self.has_metadata && !self.diagnostics.is_empty());
        if is_ours {
            return None;
        }
        let message = "a catalog of another tool: no entry says what it was translated from";
        let foreign = Diagnostic::error("foreign-catalog", message);
        let foreign = foreign.help(FOREIGN_CATALOG_HELP).at(self.file, first.clone());
        Some(foreign.locale(&self.catalog.locale))
    }
}

fn has_metadata(record: &Record) -> bool {
    match &record.kind {
        RecordKind::Entry(entry) => entry.source.is_some() || entry.source_now.is_some() || entry.status.is_some(),
        RecordKind::Stub { .. } | RecordKind::Obsolete(_) => true,
    }
}
