//! Reading a catalog: from the text of a file to records, or to everything that is wrong with it.
//!
//! The rule for lines that are not as polyfold wrote them: nothing that a person
//! wrote is lost, and nothing stale becomes current. So a metadata line that
//! cannot be read, or that stands twice in one block, is kept as a comment
//! (`# unread: status: …`) and makes its entry a draft. What cannot be given a
//! place in a record (junk, a key twice, a conflict) is an error, and then there
//! is no catalog at all: a broken file is never written over.

mod faults;
mod records;

use std::ops::Range;
use std::sync::Arc;

use crate::catalog::block::{Block, as_comment};
use crate::catalog::known::Expected;
use crate::catalog::line::Keyword;
use crate::catalog::scan::{Piece, message_head, scan};
use crate::catalog::write::is_own_line;
use crate::catalog::{Catalog, KnownMessages};
use crate::diag::{Diagnostic, SourceFile};
use crate::locale::Locale;

pub use faults::FOREIGN_CATALOG_HELP;

/// Reads a catalog of a language for a document (or for `facts`).
///
/// Returns every error that the file has; then nothing of it may be used or written over.
pub fn parse(file: &Arc<SourceFile>, locale: &Locale, document: &str) -> Result<Catalog, Vec<Diagnostic>> {
    parse_knowing(file, locale, document, &KnownMessages::default())
}

/// Does the same, faster, given keys and source texts that the catalog is likely to show.
pub fn parse_knowing(
    file: &Arc<SourceFile>,
    locale: &Locale,
    document: &str,
    known: &KnownMessages<'_>,
) -> Result<Catalog, Vec<Diagnostic>> {
    let mut reader = Reader {
        file,
        catalog: Catalog::new(locale, document),
        block: Block::default(),
        expected: Expected::new(known),
        first: None,
        stub_is_doubtful: false,
        has_metadata: false,
        is_in_conflict: false,
        nameless_conflict: None,
        junk: None,
        diagnostics: Vec::new(),
    };
    reader.catalog.records.reserve(known.count());
    for piece in scan(file.text()) {
        reader.take(&piece);
    }
    reader.finish()
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    catalog: Catalog,
    block: Block,
    expected: Expected<'a>,
    /// Where the first key of all was seen.
    first: Option<Range<usize>>,
    /// Whether the last record is a stub with metadata that could not be read.
    stub_is_doubtful: bool,
    /// Whether any line, even of a record that could not be read, says that polyfold wrote the file.
    has_metadata: bool,
    is_in_conflict: bool,
    /// The diagnostic of the last conflict, as long as no key was seen that it is about.
    nameless_conflict: Option<usize>,
    /// Lines of junk that follow each other.
    junk: Option<Range<usize>>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn take(&mut self, piece: &Piece<'_>) {
        if !matches!(piece, Piece::Junk(_)) {
            self.report_junk();
        }
        if !matches!(piece, Piece::Comment { .. }) {
            self.finish_obsolete();
        }
        match piece {
            Piece::Blank => self.blank(),
            Piece::Comment { level: 1, text, start, span } => self.comment(text, *start, span),
            Piece::Comment { level: 2, text, .. } => self.group(text),
            Piece::Comment { text, .. } => self.note(text),
            Piece::Message { key, value, span } => self.message(key, value.clone(), span),
            Piece::Attribute(span) => self.attribute(span.clone()),
            Piece::Conflict(span) => self.conflict(span.clone()),
            Piece::Junk(span) => {
                let start = self.junk.as_ref().map_or(span.start, |junk| junk.start);
                self.junk = Some(start..span.end);
            }
        }
    }

    fn blank(&mut self) {
        self.block.is_closed = self.block.place.is_some();
        let is_head = self.catalog.records.is_empty() && self.block.place.is_none() && self.block.group.is_none();
        if is_head && self.block.note.is_none() {
            // A comment that stands alone at the head is about the file, not about the first message.
            self.catalog.notes.append(&mut self.block.comments);
        }
    }

    fn note(&mut self, text: &str) {
        self.finish_obsolete();
        if !is_own_line(text) {
            self.catalog.notes.push(text.to_owned());
        }
    }

    fn group(&mut self, text: &str) {
        self.finish_obsolete();
        self.report_dangling();
        self.block.head(text.to_owned());
    }

    fn comment(&mut self, text: &str, start: usize, span: &Range<usize>) {
        if is_own_line(text) {
            // Somebody took a `#` away from the head or the foot, which are written anew.
            self.finish_obsolete();
            return;
        }
        match Keyword::split(text) {
            Some((Keyword::ObsoleteText, rest)) if self.block.metadata.is_obsolete => self.old_line(rest, span),
            Some((keyword, rest)) => {
                self.finish_obsolete();
                self.keyword(keyword, rest, text, start, span);
            }
            None => {
                self.finish_obsolete();
                if self.block.place.is_some() && message_head(text).is_some() {
                    self.block.entry_in_comment = Some(span.clone());
                }
                self.block.comments.push(text.to_owned());
            }
        }
    }

    fn old_line(&mut self, line: &str, span: &Range<usize>) {
        let start = self.block.old_span.as_ref().map_or(span.start, |old| old.start);
        self.block.old_span = Some(start..span.end);
        self.block.old_text.push_str(line);
        self.block.old_text.push('\n');
    }

    fn keyword(&mut self, keyword: Keyword, rest: &str, text: &str, start: usize, span: &Range<usize>) {
        match keyword {
            Keyword::ObsoleteText => self.block.comments.push(text.to_owned()),
            Keyword::Note if self.block.note.is_none() => self.block.note = Some(rest.to_owned()),
            Keyword::Note => self.unread(text),
            Keyword::Missing => self.missing(rest, text, start, span),
            Keyword::Allow
            | Keyword::Source
            | Keyword::SourceNow
            | Keyword::Change
            | Keyword::Ok
            | Keyword::Status
            | Keyword::Obsolete => {
                if keyword == Keyword::Source && self.block.is_closed {
                    self.report_dangling();
                }
                self.has_metadata = true;
                if keyword != Keyword::Allow {
                    self.block.place.get_or_insert_with(|| span.clone());
                }
                let known = self.expected.source(rest);
                if self.block.metadata.read(keyword, rest, known).is_err() {
                    self.unread(text);
                }
            }
        }
    }

    /// Keeps a line that cannot be read, or is there twice, so that it is not read again.
    fn unread(&mut self, text: &str) {
        self.block.comments.push(format!("unread: {}", text.trim_start()));
    }

    fn take_block(&mut self) -> Block {
        std::mem::take(&mut self.block)
    }

    fn finish(mut self) -> Result<Catalog, Vec<Diagnostic>> {
        self.report_junk();
        self.finish_obsolete();
        self.report_dangling();
        let Block { group, note, comments, .. } = self.take_block();
        self.catalog.trailing = comments;
        self.catalog.trailing.extend(group.and_then(as_comment));
        self.catalog.trailing.extend(note.map(|note| format!("note: {note}")));
        if let Some(foreign) = self.foreign() {
            return Err(vec![foreign]);
        }
        if !self.diagnostics.is_empty() {
            return Err(self.diagnostics);
        }
        self.catalog.put_obsolete_last();
        Ok(self.catalog)
    }
}
