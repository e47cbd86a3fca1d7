//! Reading a catalog: from the text of a file to records, or to everything that is wrong with it.
//!
//! The rule for lines that are not as polyfold wrote them: nothing that a person
//! wrote is lost, and nothing stale becomes current. So a metadata line that
//! cannot be read, or that stands twice in one block, is kept as a comment
//! (`# unread: status: …`) and makes its entry a draft. What cannot be given a
//! place in a record (junk, a key twice, a conflict) is an error, and then there
//! is no catalog at all: a broken file is never written over.

use std::ops::Range;
use std::sync::Arc;

use crate::catalog::block::{Block, Metadata, as_comment};
use crate::catalog::known::Expected;
use crate::catalog::line::Keyword;
use crate::catalog::scan::{Piece, message_head, scan};
use crate::catalog::write::is_own_line;
use crate::catalog::{Catalog, FACTS, KnownMessages, Record, RecordKind};
use crate::diag::{Diagnostic, SourceFile};
use crate::locale::Locale;
use crate::text::{MessageKey, Pattern};

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

    fn fault(&mut self, rule: &'static str, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let fault = Diagnostic::error(rule, message).help(help).at(self.file, span).locale(&self.catalog.locale);
        self.diagnostics.push(fault);
    }

    fn key_fault(&mut self, rule: &'static str, key: &MessageKey, span: Range<usize>, message: String, help: &str) {
        self.fault(rule, span, message, help);
        if let Some(last) = self.diagnostics.pop() {
            self.diagnostics.push(last.key(key.as_str()));
        }
    }

    // Comments.

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

    // Records.

    fn message(&mut self, key: &str, value: Range<usize>, span: &Range<usize>) {
        let Some(key) = self.key(key, span) else { return };
        if let Some(text) = self.text(&key, value, span) {
            self.push_entry(key, text, span.clone());
        } else {
            self.take_block();
            self.first.get_or_insert_with(|| span.clone());
            self.expected.see(&key, span.start);
        }
    }

    /// Reads `# missing: key =`; with a text after `=` the translator forgot to delete the words, and it is an entry.
    fn missing(&mut self, rest: &str, text: &str, start: usize, span: &Range<usize>) {
        let Some((key, equals)) = message_head(rest) else {
            // «missing: a telephone number» is a note of a person.
            self.block.comments.push(text.to_owned());
            return;
        };
        self.has_metadata = true;
        if !rest[equals + 1..].trim().is_empty() {
            let rest_start = start + text.find(rest).unwrap_or(0);
            let end = rest_start + rest.len();
            self.message(key, rest_start + equals + 1..end, &(rest_start..end));
            return;
        }
        let Some(key) = self.key(key, span) else { return };
        let is_leftover = self.block.place.is_none()
            && self.catalog.records.last().and_then(Record::entry).is_some_and(|entry| entry.key == key);
        if !is_leftover {
            self.push_stub(key, span);
        }
    }

    fn push_stub(&mut self, key: MessageKey, span: &Range<usize>) {
        let Some(source) = self.block.metadata.source.take() else {
            self.take_block();
            let help = "write the source text above it as `# source: …`, or delete the line: `sync` adds it again";
            self.key_fault(
                "stub-without-source",
                &key,
                span.clone(),
                format!("`{key}` is missing, and its source text is too"),
                help,
            );
            return;
        };
        if self.is_twice(&key, span) {
            self.take_block();
            return;
        }
        let mut block = self.take_block();
        // A reason is a person's words; the other lines say nothing without a translation.
        block.comments.extend(block.metadata.allowances.iter().map(|allowance| format!("unread: allow: {allowance}")));
        self.stub_is_doubtful = block.metadata.is_doubtful;
        self.catalog.records.push(block.record(RecordKind::Stub { key, source }));
    }

    fn push_entry(&mut self, key: MessageKey, text: Pattern, span: Range<usize>) {
        let stub = self.take_stub_of(&key);
        if stub.is_none() && self.is_twice(&key, &span) {
            self.take_block();
            return;
        }
        let mut block = self.take_block();
        if let Some((stub, source)) = stub {
            block.join_stub(stub, source, self.stub_is_doubtful);
        }
        let metadata = std::mem::take(&mut block.metadata);
        let is_obsolete = metadata.is_obsolete;
        let entry = metadata.into_entry(key, text, span);
        let kind = if is_obsolete { RecordKind::Obsolete(entry) } else { RecordKind::Entry(entry) };
        self.catalog.records.push(block.record(kind));
    }

    /// Takes back the stub under which the entry of `key` was written.
    fn take_stub_of(&mut self, key: &MessageKey) -> Option<(Record, Pattern)> {
        let last = self
            .catalog
            .records
            .pop_if(|record| matches!(&record.kind, RecordKind::Stub { key: stub, .. } if stub == key))?;
        match &last.kind {
            RecordKind::Stub { source, .. } => {
                let source = source.clone();
                Some((last, source))
            }
            RecordKind::Entry(_) | RecordKind::Obsolete(_) => None,
        }
    }

    fn finish_obsolete(&mut self) {
        let Some(span) = self.block.old_span.take() else { return };
        let old = std::mem::take(&mut self.block.old_text);
        let head = old.split_once('=').and_then(|(head, value)| Some((head.trim().parse().ok()?, value)));
        let Some((key, value)) = head else {
            self.take_block();
            let help = "write `# | key = text`, or delete the lines";
            self.fault("broken-text", span, "an obsolete entry without a key", help);
            return;
        };
        match Pattern::parse(value) {
            Ok(text) => self.push_entry(key, text, span),
            Err(error) => {
                self.take_block();
                self.key_fault("broken-text", &key, span, error.message, BROKEN_TEXT_HELP);
            }
        }
    }

    fn take_block(&mut self) -> Block {
        std::mem::take(&mut self.block)
    }

    // What can be wrong.

    fn key(&mut self, text: &str, span: &Range<usize>) -> Option<MessageKey> {
        let key = self.expected.key(text)?;
        self.name_conflict(&key);
        let is_facts = self.catalog.document == FACTS;
        if key.is_fact() == is_facts {
            return Some(key);
        }
        let (message, help) = if is_facts {
            (format!("`{key}` is no fact: a fact's key begins with `-`"), "move it to the catalog of its document")
        } else {
            (format!("`{key}` is a fact, and this is a document's catalog"), "move it to `facts.ftl` in this folder")
        };
        self.take_block();
        self.key_fault("misplaced-key", &key, span.clone(), message, help);
        None
    }

    fn text(&mut self, key: &MessageKey, value: Range<usize>, span: &Range<usize>) -> Option<Pattern> {
        let raw = &self.file.text()[value.clone()];
        if raw.trim().is_empty() {
            let help = format!("write the translation after `=`, or put `# missing: ` before `{key} =`");
            self.key_fault("empty-value", key, span.clone(), format!("`{key}` has no text after `=`"), &help);
            return None;
        }
        let parsed = if raw.contains('\t') { Pattern::parse(&with_spaces_for_tabs(raw)) } else { Pattern::parse(raw) };
        match parsed {
            Ok(text) => Some(text),
            Err(error) => {
                let at = (value.start + error.offset).min(value.end);
                let message = format!("the text of `{key}` cannot be read: {}", error.message);
                self.key_fault("broken-text", key, at..value.end, message, BROKEN_TEXT_HELP);
                None
            }
        }
    }

    fn is_twice(&mut self, key: &MessageKey, span: &Range<usize>) -> bool {
        let Some(first) = self.expected.see(key, span.start) else {
            self.first.get_or_insert_with(|| span.clone());
            return false;
        };
        if !self.is_in_conflict {
            let (line, _) = self.file.line_column(first);
            let message = format!("`{key}` is here twice, first in line {line}");
            self.key_fault("duplicate-key", key, span.clone(), message, "keep one of the two and delete the other");
        }
        true
    }

    fn attribute(&mut self, span: Range<usize>) {
        let help = "delete the line, or write its text into a message of its own";
        self.fault(
            "message-attribute",
            span,
            "an attribute (`.name = …`), which a brochure's messages do not have",
            help,
        );
    }

    fn conflict(&mut self, span: Range<usize>) {
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
    fn name_conflict(&mut self, key: &MessageKey) {
        let conflict = self.nameless_conflict.take().and_then(|index| self.diagnostics.get_mut(index));
        if let Some(conflict) = conflict {
            conflict.message = format!("a merge conflict in `{key}` that was not solved");
            conflict.key = Some(key.to_string());
        }
    }

    fn report_junk(&mut self) {
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
    fn report_dangling(&mut self) {
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

    /// Returns the error of a catalog that another tool wrote: entries, and not one that says what it was made from.
    fn foreign(&self) -> Option<Diagnostic> {
        let first = self.first.as_ref()?;
        let is_ours =
            self.catalog.records.iter().any(has_metadata) || (self.has_metadata && !self.diagnostics.is_empty());
        if is_ours {
            return None;
        }
        let message = "a catalog of another tool: no entry says what it was translated from";
        let help = format!("take its translations over with `polyfold import`: {}", self.file.name());
        let foreign = Diagnostic::error("foreign-catalog", message).help(help).at(self.file, first.clone());
        Some(foreign.locale(&self.catalog.locale))
    }
}

fn has_metadata(record: &Record) -> bool {
    match &record.kind {
        RecordKind::Entry(entry) => entry.source.is_some() || entry.source_now.is_some() || entry.status.is_some(),
        RecordKind::Stub { .. } | RecordKind::Obsolete(_) => true,
    }
}

const BROKEN_TEXT_HELP: &str = "every `{` needs its `}`; write a brace that is to be seen as `{\"{\"}`";

/// Fluent indents by spaces only; an editor that indents by tabs is forgiven. Offsets stay.
fn with_spaces_for_tabs(raw: &str) -> String {
    raw.split_inclusive('\n')
        .map(|line| {
            let content = line.trim_start_matches([' ', '\t']);
            " ".repeat(line.len() - content.len()) + content
        })
        .collect()
}
