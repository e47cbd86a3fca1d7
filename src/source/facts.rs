//! Facts: `sources/facts.ftl`, the values that are the same for everyone.
//!
//! Goes in: Fluent terms with comments. Comes out: the facts in file order,
//! each with what a language has to do about it. Knows no languages.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::source::ftl::{Item, read_items, read_key, read_text};
use crate::text::{FactKind, MessageKey, Pattern, Segment, has_iso_date_shape, is_iso_date};

/// The comment above a fact that has letters and still needs no override.
const SAME_EVERYWHERE: &str = "same everywhere";

/// A value that is the same for everyone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its key, with its hyphen.
    pub key: MessageKey,
    /// Its value.
    pub value: Pattern,
    /// Whether `# same everywhere` stands directly above it.
    pub is_same_everywhere: bool,
    /// Where key and value stand in the file, in bytes.
    pub span: Range<usize>,
    /// The other comments directly above it.
    pub note: Option<String>,
}

impl Fact {
    /// Returns whether each language needs a form of its own: the value has letters and is not the same everywhere.
    pub fn needs_override(&self) -> bool {
        !self.is_same_everywhere && self.words().contains(char::is_alphabetic)
    }

    /// Returns what kind of value it is.
    pub fn kind(&self) -> FactKind {
        FactKind::of(&self.words())
    }

    /// Returns the value without placeables.
    fn words(&self) -> String {
        let segments = self.value.segments();
        segments
            .iter()
            .map(|segment| match segment {
                Segment::Text(text) => text.as_str(),
                Segment::Placeable(_) => "",
            })
            .collect()
    }
}

/// The facts of a project.
///
/// Invariant: no key is twice; each key is a fact's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    facts: Vec<Fact>,
    index: BTreeMap<MessageKey, usize>,
}

impl Facts {
    /// Reads `sources/facts.ftl`. What is wrong is left out and reported.
    pub fn parse(file: &Arc<SourceFile>) -> (Self, Vec<Diagnostic>) {
        let (items, diagnostics) = read_items(file);
        let mut reading = Reading { file, facts: Self::default(), diagnostics, comments: Vec::new() };
        for (item, span) in items {
            reading.item(item, span);
        }
        reading.drop_comments();
        let place = |diagnostic: &Diagnostic| diagnostic.place.as_ref().map_or(0, |place| place.span.start);
        reading.diagnostics.sort_by_key(place);
        (reading.facts, reading.diagnostics)
    }

    /// Returns a fact by its key, which has its hyphen.
    pub fn get(&self, key: &MessageKey) -> Option<&Fact> {
        self.index.get(key).and_then(|index| self.facts.get(*index))
    }

    /// Returns the facts in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter()
    }

    /// Returns how many facts there are.
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    /// Returns whether there are no facts.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }
}

struct Reading<'a> {
    file: &'a Arc<SourceFile>,
    facts: Facts,
    diagnostics: Vec<Diagnostic>,
    /// The comments since the last blank line.
    comments: Vec<(String, Range<usize>)>,
}

impl Reading<'_> {
    fn item(&mut self, item: Item, span: Range<usize>) {
        match item {
            Item::Comment(comment) => self.comments.push((comment, span)),
            Item::FileComment | Item::Group(_) | Item::Blank => self.drop_comments(),
            Item::Entry { key, value } => self.entry(&key, &value, span),
        }
    }

    fn entry(&mut self, key: &str, value: &Range<usize>, span: Range<usize>) {
        let (is_same_everywhere, note) = self.take_comments();
        let key_span = span.start..span.start + key.len();
        let key = self.key(key, key_span);
        let value = self.value(value);
        let (Some(key), Some(value)) = (key, value) else { return };
        self.facts.index.insert(key.clone(), self.facts.facts.len());
        self.facts.facts.push(Fact { key, value, is_same_everywhere, span, note });
    }

    fn key(&mut self, key: &str, span: Range<usize>) -> Option<MessageKey> {
        let diagnostic = match read_key(key) {
            Err(diagnostic) => *diagnostic,
            Ok(key) if !key.is_fact() => Diagnostic::error(
                "not-a-fact",
                format!("`{key}` is not a fact: the key of a fact begins with a hyphen"),
            )
            .help(format!("did you mean `-{key}`?")),
            Ok(key) => match self.facts.get(&key) {
                None => return Some(key),
                Some(first) => {
                    let (line, _) = self.file.line_column(first.span.start);
                    Diagnostic::error("key-twice", format!("`{key}` is on line {line} already"))
                        .help("delete one of them, or give it another key")
                }
            },
        };
        self.diagnostics.push(diagnostic.at(self.file, span));
        None
    }

    fn value(&mut self, span: &Range<usize>) -> Option<Pattern> {
        let value = read_text(self.file, span).map_err(|diagnostic| self.diagnostics.push(*diagnostic)).ok()?;
        if has_iso_date_shape(value.as_str()) && !is_iso_date(value.as_str()) {
            let text = &self.file.text()[span.clone()];
            let start = span.start + (text.len() - text.trim_start().len());
            let diagnostic = Diagnostic::error("invalid-date", format!("the calendar has no day `{}`", value.as_str()))
                .help("write year, month and day as `2024-11-01`");
            self.diagnostics.push(diagnostic.at(self.file, start..start + value.as_str().len()));
            return None;
        }
        Some(value)
    }

    /// Returns what the comments directly above say: whether the fact is the same everywhere, and the rest.
    fn take_comments(&mut self) -> (bool, Option<String>) {
        let mut is_same_everywhere = false;
        let mut notes = Vec::new();
        for (comment, span) in std::mem::take(&mut self.comments) {
            let lower = comment.to_lowercase();
            if lower == SAME_EVERYWHERE {
                is_same_everywhere = true;
                continue;
            }
            if nearest(&lower, [SAME_EVERYWHERE]).is_some() {
                let diagnostic =
                    Diagnostic::warning("misspelled-mark", format!("`{comment}` is a note to people only"))
                        .help(format!("did you mean `# {SAME_EVERYWHERE}`?"));
                self.diagnostics.push(diagnostic.at(self.file, span));
            }
            notes.push(comment);
        }
        (is_same_everywhere, (!notes.is_empty()).then(|| notes.join(" ")))
    }

    /// Forgets comments that stand above nothing; says so where one was meant for a fact.
    fn drop_comments(&mut self) {
        for (comment, span) in std::mem::take(&mut self.comments) {
            if comment.to_lowercase() == SAME_EVERYWHERE {
                let message = format!("`# {SAME_EVERYWHERE}` does not stand above a fact");
                let diagnostic = Diagnostic::error("dangling-mark", message)
                    .help("put it on the line directly above the fact that it is about");
                self.diagnostics.push(diagnostic.at(self.file, span));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> (Facts, Vec<Diagnostic>) {
        Facts::parse(&SourceFile::new("sources/facts.ftl", text))
    }

    fn fact<'a>(facts: &'a Facts, key: &str) -> &'a Fact {
        facts.get(&key.parse().expect("a key")).expect("a fact")
    }

    fn check_faults(text: &str, expected: &[(&str, usize, usize)]) {
        let (_, diagnostics) = read(text);
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
    fn the_facts_of_the_samples_are_read() {
        let (facts, diagnostics) = read(include_str!("../../sources/facts.ftl"));
        assert_eq!(diagnostics, []);
        assert_eq!(facts.iter().next().map(|fact| fact.key.as_str()), Some("-emergency-police-phone"));
        for (key, kind) in [
            ("-rosa-phone", FactKind::Phone),
            ("-kom-email", FactKind::Email),
            ("-kom-web", FactKind::Url),
            ("-audio-url", FactKind::Url),
            ("-edition-date", FactKind::Date),
            ("-labour-inspection-web", FactKind::Url),
            ("-case-european-09-date", FactKind::Date),
        ] {
            assert_eq!(fact(&facts, key).kind(), kind, "{key}");
        }
        // Each language must be able to show them as they are.
        for fact in facts.iter() {
            assert!(!fact.needs_override(), "{}", fact.key);
        }
    }

    #[test]
    fn letters_need_an_override_unless_they_are_the_same_everywhere() {
        let (facts, diagnostics) = read(
            "# The street.\n# Same everywhere\n# Ask first.\n-a = Gata 1\n-b = Gata 1\n\n# a note\n\n-c = a.no\n-d = { -b } 2\n",
        );
        assert_eq!(diagnostics, []);
        assert_eq!(fact(&facts, "-a").note.as_deref(), Some("The street. Ask first."));
        assert!(!fact(&facts, "-a").needs_override());
        assert!(fact(&facts, "-b").needs_override() && fact(&facts, "-b").note.is_none());
        assert!(fact(&facts, "-c").needs_override() && fact(&facts, "-c").note.is_none());
        assert!(!fact(&facts, "-d").needs_override());
    }

    #[test]
    fn a_fact_is_found_where_it_stands() {
        let text = "\u{feff}-a = 1\r\n\r\n-b = Gata\r\n    2\r\n";
        let (facts, diagnostics) = read(text);
        assert_eq!(diagnostics, []);
        assert_eq!(&text[fact(&facts, "-b").span.clone()], "-b = Gata\r\n    2");
        assert_eq!(fact(&facts, "-b").value.as_str(), "Gata 2");
    }

    #[test]
    fn faults_are_found_with_their_places() {
        check_faults("-a = 1\n-a = 2\n", &[("key-twice", 2, 1)]);
        check_faults("a = 1\n", &[("not-a-fact", 1, 1)]);
        check_faults("-ø = 1\n", &[("invalid-key", 1, 1)]);
        check_faults("-a = 2024-13-01\n", &[("invalid-date", 1, 6)]);
        check_faults("-a = { -b\n", &[("invalid-text", 1, 10)]);
        check_faults("-a =\n-b = 1\n", &[("invalid-text", 1, 5)]);
        check_faults("# same everywhere\n\n-a = x\n", &[("dangling-mark", 1, 1)]);
        check_faults("# same everywere\n-a = x\n", &[("misspelled-mark", 1, 1)]);
        check_faults("=======\n-a = 1\n", &[("conflict-marker", 1, 1)]);
        check_faults("hello\n", &[("junk", 1, 1)]);
        check_faults("-a = { $n ->\n   [one] x\n  *[other] y\n}\n", &[("selector-in-source", 1, 5)]);
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(?s:(-a|-b|# same everywhere|# | = |\\{|\\}|\n|\r\n|  |2024-13-01|æ|.){0,30})") {
            let (facts, diagnostics) = read(&text);
            for fact in facts.iter() {
                prop_assert!(fact.key.is_fact() && text.get(fact.span.clone()).is_some());
                prop_assert_eq!(facts.get(&fact.key), Some(fact));
            }
            for diagnostic in diagnostics {
                let span = diagnostic.place.map(|place| place.span).unwrap_or_default();
                prop_assert!(text.get(span.clone()).is_some(), "{:?}", span);
            }
        }
    }
}
