//! Records of a catalog: entries, stubs and obsolete entries, from their lines and the comments above them.

use std::ops::Range;

use crate::catalog::parse::Reader;
use crate::catalog::parse::faults::BROKEN_TEXT_HELP;
use crate::catalog::scan::message_head;
use crate::catalog::{FACTS, Record, RecordKind};
use crate::text::{MessageKey, Pattern};

impl Reader<'_> {
    pub(super) fn message(&mut self, key: &str, value: Range<usize>, span: &Range<usize>) {
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
    pub(super) fn missing(&mut self, rest: &str, text: &str, start: usize, span: &Range<usize>) {
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

    pub(super) fn finish_obsolete(&mut self) {
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

    pub(super) fn key(&mut self, text: &str, span: &Range<usize>) -> Option<MessageKey> {
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
        let parsed = if raw.contains('\t') { Pattern::parse(&with_spaces_for_tabs(raw)) } else { Pattern::parse(raw) };
        match parsed {
            Ok(text) => Some(text),
            Err(error) if error.is_empty() => {
                let help = format!("write the translation after `=`, or put `# missing: ` before `{key} =`");
                self.key_fault("empty-value", key, span.clone(), format!("`{key}` has no text after `=`"), &help);
                None
            }
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
}

/// Fluent indents by spaces only; an editor that indents by tabs is forgiven. Offsets stay.
fn with_spaces_for_tabs(raw: &str) -> String {
    raw.split_inclusive('\n')
        .map(|line| {
            let content = line.trim_start_matches([' ', '\t']);
            " ".repeat(line.len() - content.len()) + content
        })
        .collect()
}
