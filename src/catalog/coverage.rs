//! Coverage: how much of a document a language has, in messages and in words.

use std::collections::HashSet;

use crate::catalog::{Catalog, RecordKind, Status, status};
use crate::text::{MessageKey, Pattern};

/// How many messages of a document stand where, in one language.
///
/// Words are those of the source text: what a translation bureau counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Messages without an entry.
    pub missing: usize,
    /// Drafts.
    pub draft: usize,
    /// Entries made from another source text than today's.
    pub outdated: usize,
    /// Entries edited since their status was given.
    pub edited: usize,
    /// Translated and current.
    pub translated: usize,
    /// Approved and current.
    pub approved: usize,
    /// Entries, kept or not yet put away, of which the source has no message any more.
    pub obsolete: usize,
    /// Messages that a waiver lets pass; filled in where waivers are known.
    pub waived: usize,
    /// Source words of the missing messages.
    pub words_missing: usize,
    /// Source words of the outdated messages.
    pub words_outdated: usize,
    /// Source words of the messages that are translated or approved and current.
    pub words_done: usize,
    /// Source words of all messages.
    pub words_total: usize,
}

impl Coverage {
    /// Counts a catalog against the document's messages: key, current source text, and how many words that has.
    ///
    /// Words are counted once for all languages, by the caller.
    pub fn of<'a>(catalog: &Catalog, messages: impl IntoIterator<Item = (&'a MessageKey, &'a Pattern, usize)>) -> Self {
        let mut coverage = Self::default();
        let entries = catalog.look_up();
        let mut keys = HashSet::with_capacity(entries.len());
        for (key, source, words) in messages {
            coverage.count(status(entries.get(key).copied(), source), words);
            keys.insert(key);
        }
        let is_obsolete = |kind: &RecordKind| match kind {
            RecordKind::Entry(entry) => !keys.contains(&entry.key),
            RecordKind::Obsolete(_) => true,
            RecordKind::Stub { .. } => false,
        };
        coverage.obsolete = catalog.records.iter().filter(|record| is_obsolete(&record.kind)).count();
        coverage
    }

    fn count(&mut self, status: Status, words: usize) {
        let (messages, words_of_status) = match status {
            Status::Missing => (&mut self.missing, Some(&mut self.words_missing)),
            Status::Draft => (&mut self.draft, None),
            Status::Outdated => (&mut self.outdated, Some(&mut self.words_outdated)),
            Status::Edited => (&mut self.edited, None),
            Status::Translated => (&mut self.translated, Some(&mut self.words_done)),
            Status::Approved => (&mut self.approved, Some(&mut self.words_done)),
        };
        *messages += 1;
        if let Some(counted) = words_of_status {
            *counted += words;
        }
        self.words_total += words;
    }

    /// Returns the number of messages of this status.
    pub fn messages_of(&self, status: Status) -> usize {
        match status {
            Status::Missing => self.missing,
            Status::Draft => self.draft,
            Status::Outdated => self.outdated,
            Status::Edited => self.edited,
            Status::Translated => self.translated,
            Status::Approved => self.approved,
        }
    }

    /// Returns the number of messages.
    pub fn messages(&self) -> usize {
        self.missing + self.draft + self.outdated + self.edited + self.done()
    }

    /// Returns the number of messages that are translated or approved and current.
    pub fn done(&self) -> usize {
        self.translated + self.approved
    }

    /// Returns the share of messages that are done, from 0 to 1; of a document without messages, 1.
    pub fn share(&self) -> f64 {
        share(self.done(), self.messages())
    }

    /// Returns the share of source words that are done, from 0 to 1; of a document without words, 1.
    pub fn word_share(&self) -> f64 {
        share(self.words_done, self.words_total)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of messages and words are far below 2^52")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;
    use crate::diag::SourceFile;

    fn pattern(text: &str) -> Pattern {
        Pattern::parse(text).expect("a text")
    }

    fn catalog(text: &str) -> Catalog {
        let locale = "ar".parse().expect("a locale");
        parse(&SourceFile::new("x.ftl", text), &locale, "x").expect("a readable catalog")
    }

    #[test]
    fn messages_and_words_are_counted_by_status() {
        let key: MessageKey = "done".parse().expect("a key");
        let digest = |text| crate::catalog::text_digest(&key, &pattern(text));
        let text = format!(
            "# source: En to tre.\n# status: translated #{}.{}\ndone = x\n\n\
             # source: Gammel.\n# status: approved #{}.{}\nold = x\n\n\
             # source: Ny tekst.\nnew = x\n\n\
             # source: Borte.\n# missing: none =\n\n\
             draft = x\n\ngone = x\n\n# source: a\n# obsolete:\n# | older = x\n",
            digest("x"),
            digest("En to tre."),
            crate::catalog::text_digest(&"old".parse().expect("a key"), &pattern("x")),
            crate::catalog::text_digest(&"old".parse().expect("a key"), &pattern("Gammel.")),
        );
        let messages: Vec<(MessageKey, Pattern)> = [
            ("done", "En to tre."),
            ("old", "Ny { -rosa-phone } tekst."),
            ("new", "Ny tekst."),
            ("none", "Borte."),
            ("draft", "Utkast."),
            ("never", "Aldri sett."),
        ]
        .map(|(key, text)| (key.parse().expect("a key"), pattern(text)))
        .into();
        let messages = messages.iter().map(|(key, source)| (key, source, source.word_count()));
        let coverage = Coverage::of(&catalog(&text), messages);
        let expected = Coverage {
            missing: 2,
            draft: 1,
            outdated: 1,
            edited: 1,
            translated: 1,
            approved: 0,
            obsolete: 2,
            waived: 0,
            words_missing: 3,
            words_outdated: 2,
            words_done: 3,
            words_total: 11,
        };
        assert_eq!(coverage, expected);
        assert_eq!(coverage.messages(), 6);
        assert!((coverage.share() - 1.0 / 6.0).abs() < 1e-9 && (coverage.word_share() - 3.0 / 11.0).abs() < 1e-9);
    }

    #[test]
    fn an_empty_document_is_wholly_covered() {
        let coverage = Coverage::of(&catalog(""), []);
        assert_eq!((coverage.share().to_bits(), coverage.word_share().to_bits()), (1f64.to_bits(), 1f64.to_bits()));
    }
}
