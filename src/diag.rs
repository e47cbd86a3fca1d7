//! Diagnostics: what is wrong in the files that people wrote.
//!
//! One value, several renderers (terminal in `cli`, JSON in `report`). A
//! diagnostic names the rule it breaks, the place, what was found and expected,
//! and an action. This module knows no rule by name and prints nothing.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::locale::Locale;

/// A text file as it was read, with the name under which people know it.
#[derive(Debug)]
pub struct SourceFile {
    name: String,
    text: String,
    /// Where the lines begin; counted once, because a file may have many findings.
    line_starts: OnceLock<Vec<usize>>,
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.text == other.text
    }
}
impl Eq for SourceFile {}

impl SourceFile {
    /// Returns a file called `name` (a path relative to the project, with `/`) with this text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { name: name.into(), text: text.into(), line_starts: OnceLock::new() })
    }

    /// Returns the path relative to the project.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the lines where conflicts begin that git could not merge, or end, where the beginning was deleted.
    pub fn conflicts(&self) -> Vec<Range<usize>> {
        let is_mark = |line: &str, mark: &str| {
            line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        };
        let (mut conflicts, mut is_open, mut start) = (Vec::new(), false, 0);
        for line in self.text.split_inclusive('\n') {
            let (begins, ends) = (is_mark(line, "<<<<<<<"), is_mark(line, ">>>>>>>"));
            if begins || (ends && !is_open) {
                conflicts.push(start..start + line.trim_end().len());
            }
            is_open = (is_open || begins) && !ends;
            start += line.len();
        }
        conflicts
    }

    /// Returns line and column (both from 1; the column counts characters) of a byte offset.
    ///
    /// An offset past the end or inside a character is taken as the next lower boundary.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let starts = self.line_starts.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(newline, _)| newline + 1)).collect()
        });
        let line = starts.partition_point(|start| *start <= end);
        (line, self.text[starts[line - 1]..end].chars().count() + 1)
    }
}

/// A stretch of a file that a diagnostic points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Bytes of the file; may be empty (a point).
    pub span: Range<usize>,
}

impl Place {
    /// Returns the place of `span` in `file`.
    pub fn new(file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        Self { file: Arc::clone(file), span }
    }

    /// Returns line and column of the first character, both from 1.
    pub fn line_column(&self) -> (usize, usize) {
        self.file.line_column(self.span.start)
    }
}

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; stops nothing.
    Warning,
    /// Stops the language, the document or the command that it is about.
    Error,
}

impl Severity {
    /// Returns the word used in reports and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One finding about the user's files.
///
/// The message is lower case without a full stop and says what was found and
/// what was expected; the help is an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of the rule, kebab-case, naming the fault.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What was found and what was expected.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Where it is, when it is at one place.
    pub place: Option<Place>,
    /// The language it is about.
    pub locale: Option<Locale>,
    /// The message key it is about.
    pub key: Option<String>,
}

impl Diagnostic {
    /// Returns an error without place or help.
    pub fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message: message.into(),
            help: None,
            place: None,
            locale: None,
            key: None,
        }
    }

    /// Returns a warning without place or help.
    pub fn warning(rule: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, message) }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the place.
    #[must_use]
    pub fn at(mut self, file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        self.place = Some(Place::new(file, span));
        self
    }

    /// Adds the language.
    #[must_use]
    pub fn locale(mut self, locale: &Locale) -> Self {
        self.locale = Some(locale.clone());
        self
    }

    /// Adds the message key.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Returns whether the diagnostic is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Returns the candidate most like `word`, when one is near enough to be meant.
///
/// Near enough: at most a third of the longer word's characters differ
/// (Damerau–Levenshtein would find swapped letters cheaper; plain Levenshtein
/// is enough for names of settings and languages).
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word_chars: Vec<char> = word.chars().collect();
    candidates
        .into_iter()
        .map(|candidate| (edit_distance(&word_chars, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1.max(word_chars.len().max(candidate.chars().count()) / 3))
        .min()
        .map(|(_, candidate)| candidate)
}

/// Returns the Levenshtein distance between two words, in characters.
fn edit_distance(a: &[char], b: &str) -> usize {
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (i, b_char) in b.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, a_char) in a.iter().enumerate() {
            let substituted = diagonal + usize::from(*a_char != b_char);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[a.len()]
}

/// Returns `count` with the singular or plural noun: `1 message`, `2 messages`.
pub fn counted(count: usize, singular: &str, plural: &str) -> String {
    format!("{count} {}", if count == 1 { singular } else { plural })
}

/// Returns the first `most` names in backticks, the rest counted: `` `a`, `b` and 3 more ``.
pub fn listed<'a>(names: impl ExactSizeIterator<Item = &'a str>, most: usize) -> String {
    let rest = names.len().saturating_sub(most);
    let shown: Vec<String> = names.take(most).map(|name| format!("`{name}`")).collect();
    let shown = shown.join(", ");
    if rest == 0 { shown } else { format!("{shown} and {rest} more") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_of_names_ends_with_a_count() {
        for (names, expected) in
            [(&[][..], ""), (&["a"], "`a`"), (&["a", "b"], "`a`, `b`"), (&["a", "b", "c", "d"], "`a`, `b` and 2 more")]
        {
            assert_eq!(listed(names.iter().copied(), 2), expected);
        }
    }

    #[test]
    fn columns_count_characters() {
        let file = SourceFile::new("a.md", "før\nså æ\n");
        let offset = file.text().find('æ').expect("the letter is there");
        assert_eq!(file.line_column(offset), (2, 4));
        assert_eq!(file.line_column(offset + 1), (2, 4), "inside a character");
        assert_eq!(file.line_column(10_000), (3, 1));
    }

    #[test]
    fn a_conflict_is_found_once() {
        for (text, expected) in [
            ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n", &[2][..]),
            ("<<<<<<<\n||||||| e\n=======\n>>>>>>>\n<<<<<<< HEAD\r\n", &[1, 5]),
            ("b\n=======\nc\n>>>>>>> d\n", &[4]),
            ("Title\n=======\n<<<<<<<<\n > >>>>>>> a\n>>>>>>>>>\n", &[]),
        ] {
            let file = SourceFile::new("a.md", text);
            let lines: Vec<usize> = file.conflicts().iter().map(|span| file.line_column(span.start).0).collect();
            assert_eq!(lines, expected, "{text}");
        }
    }

    #[test]
    fn nearest_finds_a_slip_and_nothing_far() {
        assert_eq!(nearest("locals", ["locales", "name"]), Some("locales"));
        assert_eq!(nearest("colour", ["locales", "name"]), None);
    }
}
