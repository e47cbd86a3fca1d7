//! Placeables in Markdown: hidden behind masks before Markdown is parsed.
//!
//! Goes in: the text of a file. Comes out: the text with a private-use
//! character for each `{ -term }`, `{ $variable }`, `\{` and stray brace, so
//! that pulldown-cmark takes none of them for heading attributes, emphasis or
//! the end of a link's target, and a map of the places. Knows no blocks.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, SourceFile, nearest};
use crate::source::markdown::offsets::OffsetMap;
use crate::source::mask::{Masks, is_mask};
use crate::text::{Pattern, Segment};

/// A placeable that is longer was not closed.
const MAX_LENGTH: usize = 4096;
/// Fluent's parser goes one call deeper for each brace.
const MAX_DEPTH: usize = 8;
/// The functions that texts may use.
const FUNCTIONS: [&str; 2] = ["DATETIME", "NUMBER"];

/// What a mask hides in a Markdown file.
#[derive(Debug, Clone)]
pub(super) enum Hidden {
    /// A placeable, without braces and in canonical spelling.
    Placeable(String),
    /// Text: an escaped brace, or a placeable that is a string.
    Literal(String),
    /// A private-use character of the file itself.
    Verbatim(char),
    /// Something that is wrong, with the text as it stands in the file.
    Faulty {
        /// The text.
        text: String,
        /// What is wrong.
        fault: Box<Diagnostic>,
    },
}

/// A Markdown file with its placeables hidden.
#[derive(Debug)]
pub(super) struct MaskedSource {
    /// What pulldown-cmark gets to see.
    pub(super) text: String,
    /// Where it stands in the file.
    pub(super) offsets: OffsetMap,
    /// What is hidden.
    pub(super) masks: Masks<Hidden>,
    /// Whether there were more placeables than masks.
    pub(super) is_incomplete: bool,
}

/// Returns the text of a file with its placeables hidden. A byte order mark is left out.
pub(super) fn hide_placeables(file: &Arc<SourceFile>) -> MaskedSource {
    let start = if file.text().starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut hiding = Hiding {
        file,
        at: start,
        comment_end: 0,
        has_more_comments: true,
        masked: MaskedSource {
            text: String::with_capacity(file.text().len()),
            offsets: OffsetMap::default(),
            masks: Masks::default(),
            is_incomplete: false,
        },
    };
    hiding.masked.offsets.push(0, start);
    while let Some(c) = hiding.rest().chars().next() {
        hiding.take(c);
    }
    hiding.masked
}

struct Hiding<'a> {
    file: &'a Arc<SourceFile>,
    at: usize,
    /// Where the HTML comment ends that was met last.
    comment_end: usize,
    has_more_comments: bool,
    masked: MaskedSource,
}

impl Hiding<'_> {
    fn rest(&self) -> &str {
        &self.file.text()[self.at..]
    }

    fn take(&mut self, c: char) {
        if c == '<' {
            self.enter_comment();
        }
        let next = self.rest().chars().nth(1);
        match (c, next) {
            ('\\', Some(brace @ ('{' | '}'))) => self.hide(2, Hidden::Literal(brace.to_string())),
            ('\\', Some('\\')) => self.copy(2),
            ('{' | '}', _) if self.at < self.comment_end => self.copy(1),
            ('{', _) => self.take_brace(),
            ('}', _) => {
                let fault = self.fault("stray-brace", "`}` closes no placeable", 1);
                self.hide(
                    1,
                    Hidden::Faulty {
                        text: "}".to_owned(),
                        fault: fault.help("for a printed brace write `\\}`").into(),
                    },
                );
            }
            (c, _) if is_mask(c) => self.hide(c.len_utf8(), Hidden::Verbatim(c)),
            ('\u{FDD0}'..='\u{FDEF}', _) => {
                let length = c.len_utf8();
                let message = format!("U+{:04X} is not a character of any text", u32::from(c));
                let fault = self.fault("noncharacter", &message, length).help("delete it");
                self.hide(length, Hidden::Faulty { text: String::new(), fault: fault.into() });
            }
            (c, _) => self.copy(c.len_utf8()),
        }
    }

    /// Takes note of an HTML comment that begins here: braces in it are a person's.
    fn enter_comment(&mut self) {
        if self.at >= self.comment_end && self.has_more_comments && self.rest().starts_with("<!--") {
            let close = self.rest().find("-->");
            self.has_more_comments = close.is_some();
            self.comment_end = close.map_or(self.comment_end, |close| self.at + close);
        }
    }

    fn take_brace(&mut self) {
        if let Some(length) = heading_attributes(self.rest()) {
            return self.copy(length);
        }
        let Some(length) = placeable_length(self.rest()) else {
            let fault =
                self.fault("unclosed-placeable", "`{` begins a placeable that is not closed in its paragraph", 1);
            let fault = fault.help("close it with `}`; for a printed brace write `\\{`");
            return self.hide(1, Hidden::Faulty { text: "{".to_owned(), fault: fault.into() });
        };
        let text = without_container_marks(&self.rest()[..length]);
        let hidden = match read_placeable(&text) {
            Ok(hidden) => hidden,
            Err(fault) => {
                let span = self.at..self.at + length;
                Hidden::Faulty { text, fault: fault.at(self.file, span).into() }
            }
        };
        self.hide(length, hidden);
    }

    fn fault(&self, rule: &'static str, message: &str, length: usize) -> Diagnostic {
        Diagnostic::error(rule, message).at(self.file, self.at..self.at + length)
    }

    fn copy(&mut self, length: usize) {
        let end = self.at + length;
        self.masked.text.push_str(&self.file.text()[self.at..end]);
        self.at = end;
    }

    fn hide(&mut self, length: usize, hidden: Hidden) {
        let mask = self.masked.masks.add(hidden);
        self.masked.is_incomplete |= mask.is_none();
        self.masked.offsets.push(self.masked.text.len(), self.at);
        self.masked.text.push(mask.unwrap_or(char::REPLACEMENT_CHARACTER));
        self.at += length;
        self.masked.offsets.push(self.masked.text.len(), self.at);
    }
}

/// Returns the length of `{#id .class}`, which is Markdown's and not Fluent's.
fn heading_attributes(text: &str) -> Option<usize> {
    if !text[1..].trim_start_matches(' ').starts_with(['#', '.']) {
        return None;
    }
    let end = text.find(['}', '\n', '\r'])?;
    text[end..].starts_with('}').then_some(end + 1)
}

/// Returns the length of the placeable that the text begins with; nothing when it is not closed before a blank line.
fn placeable_length(text: &str) -> Option<usize> {
    let mut depth = 0;
    let mut line_is_blank = false;
    let mut skip_to = 0;
    for (offset, c) in text.char_indices().take_while(|(offset, _)| *offset < MAX_LENGTH) {
        if offset < skip_to {
            continue;
        }
        match c {
            '\n' if line_is_blank => return None,
            '\n' => line_is_blank = true,
            '"' => skip_to = offset + string_length(&text[offset..]),
            '{' if depth == MAX_DEPTH => return None,
            '{' => depth += 1,
            '}' if depth == 1 => return Some(offset + 1),
            '}' => depth -= 1,
            _ => {}
        }
        line_is_blank &= matches!(c, '\n' | ' ' | '\t' | '\r' | '>');
    }
    None
}

/// Returns the length of the string literal that the text begins with, or of the quotation mark when it closes nowhere on its
/// line.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (offset, c) in text.char_indices().skip(1) {
        match c {
            '\n' => break,
            '"' if !is_escaped => return offset + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    1
}

/// Returns a placeable of several lines without the `>` of the quotation it stands in.
fn without_container_marks(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |joined, line| {
        let rest = line.trim_start_matches([' ', '\t', '>']);
        let indent = if line.contains('>') { "    " } else { &line[..line.len() - rest.len()] };
        format!("{joined}\n{indent}{rest}")
    })
}

/// Reads `{ … }`. The diagnostic has no place yet.
fn read_placeable(text: &str) -> Result<Hidden, Box<Diagnostic>> {
    let pattern = Pattern::parse(text).map_err(|error| {
        Diagnostic::error("invalid-placeable", format!("`{}` is not a placeable: {error}", one_line(text)))
            .help("write a fact as `{ -name }`, a variable as `{ $name }`, a printed brace as `\\{`")
    })?;
    check_placeable(&pattern)?;
    Ok(match pattern.segments().into_iter().next() {
        Some(Segment::Placeable(inside)) => Hidden::Placeable(inside),
        Some(Segment::Text(text)) => Hidden::Literal(text),
        None => Hidden::Literal(String::new()),
    })
}

/// Refuses what is Fluent but not for source texts.
fn check_placeable(pattern: &Pattern) -> Result<(), Box<Diagnostic>> {
    let references = pattern.references();
    let unknown = references.functions.iter().find(|name| !FUNCTIONS.contains(&name.as_str()));
    let diagnostic = if pattern.is_multiline() {
        Diagnostic::error("selector-in-source", "a selector cannot stand in the source text").help(
            "write one wording that fits every value, such as `{ $months } months`; each translation may have a selector",
        )
    } else if let Some(name) = references.messages.first() {
        Diagnostic::error("message-reference", format!("`{name}` is neither a fact nor a variable"))
            .help(format!("did you mean `{{ -{name} }}` or `{{ ${name} }}`?"))
    } else if let Some(name) = unknown {
        let known = nearest(name, FUNCTIONS).unwrap_or("DATETIME` or `NUMBER");
        Diagnostic::error("unknown-function", format!("there is no function `{name}`"))
            .help(format!("did you mean `{known}`?"))
    } else {
        return Ok(());
    };
    Err(diagnostic.into())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a span of the masked text as a span of the file.
pub(super) fn original_span(offsets: &OffsetMap, span: &Range<usize>) -> Range<usize> {
    let start = offsets.original(span.start);
    start..offsets.original(span.end).max(start)
}
