//! The key register: `sources/<document>.ftl`, the memory of keys.
//!
//! Holds key and source text of every message as of the last sync, in document
//! order, and the retired keys at the end, so that no key is ever given twice.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile};
use crate::source::ftl::{Item, read_items, read_key, read_text};
use crate::text::{MessageKey, Pattern};

/// Begins the comment with the text that a retired key had last.
const SOURCE: &str = "source:";

/// The keys of a document as of the last sync.
///
/// Invariant: no key is twice among active and retired keys together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register {
    /// The messages in document order.
    pub active: Vec<Registered>,
    /// Keys of messages that are no longer in the source, oldest first.
    pub retired: Vec<Retired>,
}

/// A message as of the last sync.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Its key.
    pub key: MessageKey,
    /// Its source text.
    pub text: Pattern,
    /// Whether it is a heading; headings are written as `## ` group comments too.
    pub group: Option<String>,
}

/// A key that is not given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// The key.
    pub key: MessageKey,
    /// The text it had last.
    pub text: Pattern,
    /// The key that took its place, when it was renamed.
    pub renamed_to: Option<MessageKey>,
}

impl Register {
    /// Reads `sources/<document>.ftl`.
    ///
    /// Comments that mean nothing here are passed over: the file is written anew by each sync. If anything is wrong
    /// there is no register, because a key that is forgotten could be given to another message.
    pub fn parse(file: &Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let (items, diagnostics) = read_items(file);
        let mut reading =
            Reading { file, register: Self::default(), diagnostics, keys: BTreeMap::new(), group: None, source: None };
        for (item, span) in items {
            reading.item(item, &span);
        }
        reading.finish()
    }

    /// Returns the file that [`parse`](Self::parse) reads as this register.
    pub fn write(&self, document: &str) -> String {
        let mut file = format!(
            "### {document}: keys and source text of sources/{document}.md. Written by “polyfold sync”; do not edit.\n"
        );
        for message in &self.active {
            if let Some(group) = &message.group {
                let group = group.split_whitespace().collect::<Vec<_>>().join(" ");
                let _ = write!(file, "\n{}\n", format!("## {group}").trim_end());
            }
            let _ = write!(file, "\n{} = {}\n", message.key, message.text.as_str());
        }
        for retired in &self.retired {
            let _ = write!(file, "\n# source: {}\n# retired: {}", retired.text.as_str(), retired.key);
            if let Some(key) = &retired.renamed_to {
                let _ = write!(file, " -> {key}");
            }
            file.push('\n');
        }
        file
    }
}

struct Reading<'a> {
    file: &'a Arc<SourceFile>,
    register: Register,
    diagnostics: Vec<Diagnostic>,
    /// Where each key stands.
    keys: BTreeMap<MessageKey, usize>,
    group: Option<String>,
    /// The text of the next retired key, with the place of its line.
    source: Option<(Pattern, Range<usize>)>,
}

impl Reading<'_> {
    fn item(&mut self, item: Item, span: &Range<usize>) {
        match item {
            Item::FileComment | Item::Blank => {}
            Item::Group(group) => self.group = Some(group),
            Item::Entry { key, value } => {
                let key = self.key(&key, span);
                let text = read_text(self.file, &value).map_err(|diagnostic| self.diagnostics.push(*diagnostic)).ok();
                let group = self.group.take();
                if let (Some(key), Some(text)) = (key, text) {
                    self.register.active.push(Registered { key, text, group });
                }
            }
            Item::Comment(comment) => {
                if comment.starts_with(SOURCE) {
                    self.source(span);
                } else if let Some(key) = comment.strip_prefix("retired:") {
                    self.retired(key, span);
                }
            }
        }
    }

    fn source(&mut self, span: &Range<usize>) {
        self.check_source_used();
        let line = &self.file.text()[span.clone()];
        let start = line.find(SOURCE).map_or(0, |at| at + SOURCE.len());
        let value = span.start + start..span.end;
        match read_text(self.file, &value) {
            Ok(text) => self.source = Some((text, span.clone())),
            Err(diagnostic) => self.diagnostics.push(*diagnostic),
        }
    }

    fn retired(&mut self, keys: &str, span: &Range<usize>) {
        let (key, renamed_to) = match keys.split_once("->") {
            Some((key, renamed_to)) => (key, Some(renamed_to)),
            None => (keys, None),
        };
        let key = self.key(key.trim(), span);
        let renamed_to = renamed_to.and_then(|key| {
            read_key(key.trim())
                .map_err(|diagnostic| self.diagnostics.push(diagnostic.at(self.file, span.clone())))
                .ok()
        });
        match (key, self.source.take()) {
            (Some(key), Some((text, _))) => self.register.retired.push(Retired { key, text, renamed_to }),
            (Some(key), None) => {
                let diagnostic = Diagnostic::error("retired-without-source", format!("`{key}` has no source text"))
                    .help("put the line `# source: …` directly before it");
                self.diagnostics.push(diagnostic.at(self.file, span.clone()));
            }
            (None, _) => {}
        }
    }

    /// Reads a key that must not have been there before.
    fn key(&mut self, key: &str, span: &Range<usize>) -> Option<MessageKey> {
        let start = span.start;
        let place = start..start + self.file.text()[span.clone()].lines().next().map_or(0, str::len);
        let diagnostic = match read_key(key) {
            Err(diagnostic) => *diagnostic,
            Ok(key) if key.is_fact() => Diagnostic::error("fact-in-register", format!("`{key}` is the key of a fact"))
                .help("facts belong in sources/facts.ftl"),
            Ok(key) => match self.keys.insert(key.clone(), start) {
                None => return Some(key),
                Some(first) => {
                    let (line, _) = self.file.line_column(first);
                    Diagnostic::error("key-twice", format!("`{key}` is on line {line} already"))
                        .help("keep the one that the catalogs have, and sync again")
                }
            },
        };
        self.diagnostics.push(diagnostic.at(self.file, place));
        None
    }

    fn check_source_used(&mut self) {
        if let Some((_, span)) = self.source.take() {
            let diagnostic = Diagnostic::error("source-without-key", "no line `# retired: key` follows this text")
                .help("delete it, or write the key that it had");
            self.diagnostics.push(diagnostic.at(self.file, span));
        }
    }

    fn finish(mut self) -> Result<Register, Vec<Diagnostic>> {
        self.check_source_used();
        let place = |diagnostic: &Diagnostic| diagnostic.place.as_ref().map_or(0, |place| place.span.start);
        self.diagnostics.sort_by_key(place);
        if self.diagnostics.is_empty() { Ok(self.register) } else { Err(self.diagnostics) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EXAMPLE: &str = "\
### informasjon: keys and source text of sources/informasjon.md. Written by “polyfold sync”; do not edit.

## Hva er menneskehandel?

what-is-trafficking = Hva er menneskehandel?

trafficking-exploits = Menneskehandel er **ikke** lov.

# source: Gammel tekst.
# retired: old-key

# source: {\"\"}**Gammel** { -phone }.
# retired: old-key-2 -> trafficking-exploits
";

    fn read(text: &str) -> Result<Register, Vec<Diagnostic>> {
        Register::parse(&SourceFile::new("sources/informasjon.ftl", text))
    }

    fn check_faults(text: &str, expected: &[(&str, usize, usize)]) {
        let diagnostics = read(text).expect_err("faults");
        let found: Vec<_> = diagnostics
            .iter()
            .map(|diagnostic| {
                assert!(diagnostic.help.is_some(), "{diagnostic:?}");
                let (line, column) = diagnostic.place.as_ref().expect("a place").line_column();
                (diagnostic.rule, line, column)
            })
            .collect();
        assert_eq!(found, expected, "{text}\n{diagnostics:#?}");
    }

    #[test]
    fn what_was_written_is_read() {
        let register = read(EXAMPLE).expect("no faults");
        assert_eq!(register.active.len(), 2);
        assert_eq!(register.active[0].group.as_deref(), Some("Hva er menneskehandel?"));
        assert_eq!(register.active[1].group, None);
        assert_eq!(register.retired[1].renamed_to.as_ref().map(MessageKey::as_str), Some("trafficking-exploits"));
        assert_eq!(register.write("informasjon"), EXAMPLE);
    }

    #[test]
    fn line_ends_marks_and_blank_lines_are_no_difference() {
        let spaced = EXAMPLE.replace("\n\n", "\n\n\n");
        let wrapped = EXAMPLE.replace("handel er **ikke", "handel\n    er **ikke");
        for text in [format!("\u{feff}{EXAMPLE}"), EXAMPLE.replace('\n', "\r\n"), spaced, wrapped] {
            assert_eq!(read(&text).map(|register| register.write("informasjon")).as_deref(), Ok(EXAMPLE), "{text:?}");
        }
        assert_eq!(read(""), Ok(Register::default()));
    }

    #[test]
    fn faults_are_found_with_their_places() {
        check_faults("a = x\n\na = y\n", &[("key-twice", 3, 1)]);
        check_faults("a = x\n\n# source: y\n# retired: a\n", &[("key-twice", 4, 1)]);
        check_faults(
            "<<<<<<< HEAD\na = x\n=======\na = y\n>>>>>>> b\n",
            &[("conflict-marker", 1, 1), ("conflict-marker", 3, 1), ("key-twice", 4, 1), ("conflict-marker", 5, 1)],
        );
        check_faults("a = x\n\nbla bla\nbla\n\nbla", &[("junk", 3, 1), ("junk", 6, 1)]);
        check_faults("#x\n", &[("junk", 1, 1)]);
        check_faults("-a = x", &[("fact-in-register", 1, 1)]);
        check_faults("1a = x", &[("invalid-key", 1, 1)]);
        check_faults("a = x { -b", &[("invalid-text", 1, 11)]);
        check_faults("a =\n", &[("invalid-text", 1, 4)]);
        check_faults("a = { $n ->\n   [one] x\n  *[other] y\n}\n", &[("selector-in-source", 1, 4)]);
        check_faults("# retired: a", &[("retired-without-source", 1, 1)]);
        check_faults("# source: a\n", &[("source-without-key", 1, 1)]);
        check_faults("# source: a\n# retired: b -> ø\n", &[("invalid-key", 2, 1)]);
    }

    fn register() -> impl Strategy<Value = Register> {
        let text = "[a-zæ*#.=\\[\\]{}\"\\\\ <>-]{0,12}[a-z文]"
            .prop_map(|text| Pattern::from_segments(&[crate::text::Segment::Text(text)]).expect("it has a letter"));
        let message = (text, prop::option::of("[a-zæ# ]{0,6}"), any::<bool>(), prop::option::of("[a-z]{1,3}"));
        prop::collection::vec(message, 0..8).prop_map(|messages| {
            let mut register = Register::default();
            for (index, (text, group, is_retired, renamed_to)) in messages.into_iter().enumerate() {
                let key = format!("k{index}").parse().expect("a key");
                if is_retired {
                    let renamed_to = renamed_to.map(|key| key.parse().expect("a key"));
                    register.retired.push(Retired { key, text, renamed_to });
                } else {
                    let group = group.map(|group| group.split_whitespace().collect::<Vec<_>>().join(" "));
                    register.active.push(Registered { key, text, group });
                }
            }
            register
        })
    }

    proptest! {
        #[test]
        fn writing_and_reading_is_the_way_back(register in register()) {
            let written = register.write("a");
            let again = read(&written);
            prop_assert_eq!(again.as_ref(), Ok(&register));
            prop_assert_eq!(again.map(|register| register.write("a")), Ok(written));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(?s:(a|# |## |source: |retired: |->| = |\\{|\\}|\n|\r\n|  |<<<<<<<|.){0,30})") {
            match read(&text) {
                Ok(register) => {
                    let written = register.write("a");
                    prop_assert_eq!(read(&written).map(|register| register.write("a")), Ok(written));
                }
                Err(diagnostics) => {
                    prop_assert!(!diagnostics.is_empty());
                    for diagnostic in diagnostics {
                        let span = diagnostic.place.map(|place| place.span).unwrap_or_default();
                        prop_assert!(text.get(span.clone()).is_some(), "{:?}", span);
                    }
                }
            }
        }
    }
}
