//! The line scanner of catalogs: every line of a file becomes part of a piece.
//!
//! A parser of Fluent drops or merges what it cannot read, and forgets where
//! things stood. This scanner finds comments and the chunks of text that belong
//! to a key, and reports all else as it is. It does not read values.

use std::ops::Range;

/// A piece of a catalog. Spans are bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// An empty line.
    Blank,
    /// A comment line: one to three `#`.
    Comment {
        /// The number of `#`.
        level: usize,
        /// What follows, without the first space and without white space at the end.
        text: &'a str,
        /// Where the text begins.
        start: usize,
        /// The line.
        span: Range<usize>,
    },
    /// A key, `=` and the lines of its value.
    Message {
        /// What stands before `=`.
        key: &'a str,
        /// What stands after `=`, to the end of the last line that is not empty.
        value: Range<usize>,
        /// From the key to the end of the value.
        span: Range<usize>,
    },
    /// An attribute: `.name = value`.
    Attribute(Range<usize>),
    /// A line that git writes into a conflict.
    Conflict(Range<usize>),
    /// Anything else.
    Junk(Range<usize>),
}

/// Returns the pieces of a catalog in file order.
pub(super) fn scan(text: &str) -> impl Iterator<Item = Piece<'_>> {
    // A byte order mark belongs to no line.
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    std::iter::from_fn(move || {
        let (line, next) = line_at(text, start)?;
        let (piece, next) = take_piece(text, &line, next);
        start = next;
        Some(piece)
    })
}

/// Returns the span of the line that begins at `start`, without its end, and where the next one begins.
fn line_at(text: &str, start: usize) -> Option<(Range<usize>, usize)> {
    let rest = &text[start..];
    if rest.is_empty() {
        return None;
    }
    let (length, next) = rest.find('\n').map_or((rest.len(), text.len()), |end| (end, start + end + 1));
    let content = &rest[..length];
    let content = content.strip_suffix('\r').unwrap_or(content);
    Some((start..start + content.len(), next))
}

/// Returns the piece that this line begins, and where the next piece begins; `next` is where the next line does.
fn take_piece<'a>(text: &'a str, first: &Range<usize>, next: usize) -> (Piece<'a>, usize) {
    let line = &text[first.clone()];
    if line.trim().is_empty() {
        return (Piece::Blank, next);
    }
    if let Some(after) = line.strip_prefix('#') {
        return (comment(after, first), next);
    }
    if is_conflict_marker(line) {
        return (Piece::Conflict(first.clone()), next);
    }
    if let Some((key, equals)) = message_head(line) {
        let start = first.start + line.len() - line.trim_start().len();
        let value_start = first.start + equals + 1;
        let (end, next) = continuation(text, value_start..first.end, next);
        let end = end.max(value_start);
        return (Piece::Message { key, value: value_start..end, span: start..end }, next);
    }
    let piece = if is_attribute(line) { Piece::Attribute(first.clone()) } else { Piece::Junk(first.clone()) };
    (piece, next)
}

fn comment<'a>(after_first: &'a str, line: &Range<usize>) -> Piece<'a> {
    let more = after_first.bytes().take_while(|byte| *byte == b'#').count().min(2);
    let text = &after_first[more..];
    let text = text.strip_prefix(' ').unwrap_or(text);
    let start = line.end - text.len();
    Piece::Comment { level: more + 1, text: text.trim_end(), start, span: line.clone() }
}

/// Git writes seven characters; a line of eight is a rule that somebody drew, which is junk too.
fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|marker| {
        line.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r']))
    })
}

/// Splits a line that begins a message: its key, and where its `=` stands.
pub(super) fn message_head(line: &str) -> Option<(&str, usize)> {
    let equals = line.find('=')?;
    let key = line[..equals].trim();
    let identifier = key.strip_prefix('-').unwrap_or(key);
    let is_tail = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let is_key = identifier.starts_with(|c: char| c.is_ascii_alphabetic()) && identifier.bytes().all(is_tail);
    is_key.then_some((key, equals))
}

fn is_attribute(line: &str) -> bool {
    line.trim_start().strip_prefix('.').is_some_and(|rest| message_head(rest).is_some())
}

/// Returns where the value of a message ends whose first line is this, and where what follows begins.
///
/// Fluent's rule is indentation; inside braces any column is legal. A comment or another key at the margin
/// ends the value in any case, so that a brace that was not closed costs one message and not the whole file.
fn continuation(text: &str, first: Range<usize>, next: usize) -> (usize, usize) {
    let mut depth = 0;
    track_braces(&text[first.clone()], &mut depth);
    let mut ours = (first.end, next);
    let mut start = next;
    while let Some((span, next)) = line_at(text, start) {
        start = next;
        let line = &text[span.clone()];
        if line.trim().is_empty() {
            continue;
        }
        let is_margin = !line.starts_with([' ', '\t']);
        let is_other = is_margin && (line.starts_with('#') || is_conflict_marker(line) || message_head(line).is_some());
        let is_ours = if depth > 0 { !is_other } else { line.starts_with('}') || !(is_margin || is_attribute(line)) };
        if !is_ours {
            break;
        }
        track_braces(line, &mut depth);
        ours = (span.end, next);
    }
    ours
}

/// Follows the depth of braces over a line; those in string literals do not count.
fn track_braces(line: &str, depth: &mut usize) {
    if *depth == 0 && !line.contains('{') {
        return;
    }
    let mut in_literal = false;
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if in_literal => {
                chars.next();
            }
            '"' if *depth > 0 => in_literal = !in_literal,
            '{' if !in_literal => *depth += 1,
            '}' if !in_literal => *depth = depth.saturating_sub(1),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the pieces as short words: `b`lank, `c`omment, `m`essage with its value, and so on.
    fn shape(text: &str) -> Vec<String> {
        scan(text)
            .map(|piece| match piece {
                Piece::Blank => "blank".to_owned(),
                Piece::Comment { level, text, .. } => format!("{} {text}", "#".repeat(level)),
                Piece::Message { key, value, .. } => format!("{key}={}", &text[value]),
                Piece::Attribute(span) => format!("attribute {}", &text[span.clone()]),
                Piece::Conflict(span) => format!("conflict {}", &text[span.clone()]),
                Piece::Junk(span) => format!("junk {}", &text[span.clone()]),
            })
            .collect()
    }

    #[test]
    fn every_line_is_part_of_a_piece() {
        let cases: [(&str, &[&str]); 12] = [
            ("\u{feff}a = b\r\n\r\n#c\r\n", &["a= b", "blank", "# c"]),
            ("# a\n##b\n###  c \n#\n#### d", &["# a", "## b", "###  c", "# ", "### # d"]),
            ("a =\n    b\n\n    c\n\nd = e", &["a=\n    b\n\n    c", "blank", "d= e"]),
            ("a = { $n ->\n[one] b\n*[other] c\n}\nd = e", &["a= { $n ->\n[one] b\n*[other] c\n}", "d= e"]),
            ("a = { \"{\" } b\nc = d", &["a= { \"{\" } b", "c= d"]),
            ("a = { -b\n# c\nd = e", &["a= { -b", "# c", "d= e"]),
            ("a = { -b\nd = e", &["a= { -b", "d= e"]),
            ("a = b\n    .c = d", &["a= b", "attribute     .c = d"]),
            (
                "<<<<<<< HEAD\n=======\n>>>>>>> x\n========",
                &["conflict <<<<<<< HEAD", "conflict =======", "conflict >>>>>>> x", "junk ========"],
            ),
            ("a\n b\n1 = c\nd e = f", &["junk a", "junk  b", "junk 1 = c", "junk d e = f"]),
            ("# x\n a = b\n-c=d", &["# x", "a= b", "-c=d"]),
            ("a = \\{ b\n  # no comment", &["a= \\{ b\n  # no comment"]),
        ];
        for (text, expected) in cases {
            assert_eq!(shape(text), expected, "{text}");
        }
    }
}
