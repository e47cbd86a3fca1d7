//! Reads the items of an `.ftl` file with their places, as leniently as is safe.
//!
//! Goes in: a file that people, git or polyfold wrote. Comes out: comments and
//! entries in order; lines that are none, and conflict markers, are reported.
//! Does not know what the comments mean. (`fluent-syntax` gives no places.)

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile};
use crate::text::{MessageKey, Pattern};

/// The rule that no conflict may stand in a file.
pub(super) const CONFLICT: &str = "conflict-marker";
/// What is said of one.
pub(super) const CONFLICT_MESSAGE: &str = "the file has a conflict that git could not merge";
/// What to do about it.
pub(super) const CONFLICT_HELP: &str =
    "keep what is right of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`";

/// Something in an `.ftl` file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// A `### ` line.
    FileComment,
    /// A `## ` line.
    Group(String),
    /// A `# ` line.
    Comment(String),
    /// A blank line.
    Blank,
    /// `key = text`.
    Entry {
        /// The key, as it stands in the file.
        key: String,
        /// What stands after the equals sign, on this and the following lines.
        value: Range<usize>,
    },
}

/// An item with its place in the file.
pub(super) type Placed = (Item, Range<usize>);

/// Returns the items of a file and what is wrong with its lines.
pub(super) fn read_items(file: &Arc<SourceFile>) -> (Vec<Placed>, Vec<Diagnostic>) {
    let lines = lines(file.text());
    let mut reading = Reading { file, items: Vec::new(), diagnostics: Vec::new(), is_in_junk: false };
    let mut index = 0;
    while index < lines.len() {
        let end = index + 1 + continuation(file.text(), &lines[index + 1..]);
        index = if reading.line(&lines[index], lines[end - 1].end) { end } else { index + 1 };
    }
    (reading.items, reading.diagnostics)
}

/// Reads the key of an entry. The diagnostic has no place.
pub(super) fn read_key(key: &str) -> Result<MessageKey, Box<Diagnostic>> {
    key.parse::<MessageKey>().map_err(|error| {
        Diagnostic::error("invalid-key", error.to_string())
            .help("write a name such as `rights-doctor` before `=`")
            .into()
    })
}

/// Reads the text of an entry, which has no selector.
pub(super) fn read_text(file: &Arc<SourceFile>, value: &Range<usize>) -> Result<Pattern, Box<Diagnostic>> {
    let pattern = Pattern::parse(&file.text()[value.clone()]).map_err(|error| {
        let mut start = (value.start + error.offset).min(value.end);
        while !file.text().is_char_boundary(start) {
            start -= 1;
        }
        Diagnostic::error("invalid-text", format!("not a text: {error}"))
            .help("write the text after `=`, placeables as `{ -name }`, printed braces as `{\"{\"}`")
            .at(file, start..value.end)
    })?;
    if pattern.is_multiline() {
        return Err(Diagnostic::error("selector-in-source", "a selector cannot stand in the source text")
            .help("write one wording that fits every value; each translation may have a selector")
            .at(file, value.clone())
            .into());
    }
    Ok(pattern)
}

struct Reading<'a> {
    file: &'a Arc<SourceFile>,
    items: Vec<Placed>,
    diagnostics: Vec<Diagnostic>,
    /// Whether the line before was reported, so that a stretch of junk is reported once.
    is_in_junk: bool,
}

impl Reading<'_> {
    /// Takes a line; returns whether it is an entry, to which the text up to `entry_end` belongs.
    fn line(&mut self, span: &Range<usize>, entry_end: usize) -> bool {
        let line = &self.file.text()[span.clone()];
        let was_in_junk = std::mem::take(&mut self.is_in_junk);
        if line.trim().is_empty() {
            self.items.push((Item::Blank, span.clone()));
        } else if let Some(comment) = comment(line) {
            self.items.push((comment, span.clone()));
        } else if let Some(key) = entry_key(line) {
            let value = span.start + line.find('=').map_or(0, |equals| equals + 1)..entry_end;
            self.items.push((Item::Entry { key: key.to_owned(), value }, span.start..entry_end));
            return true;
        } else {
            self.is_in_junk = true;
            if !was_in_junk || is_conflict_start(line) {
                self.report_junk(line, span.clone());
            }
        }
        false
    }

    fn report_junk(&mut self, line: &str, span: Range<usize>) {
        let diagnostic = if is_conflict_marker(line) {
            Diagnostic::error(CONFLICT, CONFLICT_MESSAGE).help(CONFLICT_HELP)
        } else if line.starts_with('#') {
            Diagnostic::error("junk", "a comment needs a space after its `#`").help("write `# ` and the comment")
        } else {
            Diagnostic::error("junk", "this line is neither `key = text` nor a comment")
                .help("begin it with `# ` to keep it as a comment; indent it if it belongs to the text above")
        };
        self.diagnostics.push(diagnostic.at(self.file, span));
    }
}

/// Returns the places of the lines, without line ends and byte order mark.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = text.len() - text.trim_start_matches('\u{feff}').len();
    text[start..]
        .split_inclusive('\n')
        .map(|line| {
            let content = line.strip_suffix('\n').unwrap_or(line);
            let content = content.strip_suffix('\r').unwrap_or(content);
            let span = start..start + content.len();
            start += line.len();
            span
        })
        .collect()
}

/// Returns how many of the lines go on with an entry: they are indented or close a placeable.
fn continuation(text: &str, lines: &[Range<usize>]) -> usize {
    let mut count = 0;
    for (index, span) in lines.iter().enumerate() {
        let line = &text[span.clone()];
        if line.trim().is_empty() {
            continue;
        }
        if !line.starts_with([' ', '\t', '}']) {
            break;
        }
        count = index + 1;
    }
    count
}

fn comment(line: &str) -> Option<Item> {
    let content = line.trim_start_matches('#');
    let hashes = line.len() - content.len();
    if !content.is_empty() && !content.starts_with(' ') {
        return None;
    }
    let content = content.trim().to_owned();
    match hashes {
        1 => Some(Item::Comment(content)),
        2 => Some(Item::Group(content)),
        3 => Some(Item::FileComment),
        _ => None,
    }
}

fn entry_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let begins_like_one = line.starts_with(|c: char| c.is_alphanumeric() || c == '-');
    begins_like_one.then(|| key.trim_end())
}

fn is_conflict_start(line: &str) -> bool {
    line.starts_with("<<<<<<<")
}

fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|marker| line.starts_with(marker))
}
