//! Patterns: the text of a message in Fluent's syntax.
//!
//! Both the source text of a message and its translations are patterns. This
//! file reads, compares and builds them; what a pattern resolves to in a
//! language is decided in `catalog`.

mod canonical;
mod contents;

use std::collections::BTreeSet;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::pattern::canonical::{canonical, push_normalized};
use crate::text::pattern::contents::{collect_references, push_segments};
use crate::text::{MessageKey, nesting};

pub(crate) use crate::text::pattern::canonical::normalize;

/// A message's text in Fluent's syntax, as it stands after `=`.
///
/// Invariant: it parses as one Fluent pattern without error, it is not empty ([`Pattern::blank`] apart), and it has no
/// white space at either end. It is one line unless it has a selector; then its lines are kept as written, without
/// empty ones. It does not begin with `*`, `[` or `.`.
/// Cheap to clone: the same source text stands in the catalogs of all languages.
#[derive(Clone)]
pub struct Pattern {
    /// The text as it stands after `=`; behind it the normalised text, where that is not the same. Most often it is.
    texts: Arc<str>,
    /// How long the first of two texts is; nothing where there is one only.
    first: Option<NonZeroUsize>,
}

/// Why a text is not a [`Pattern`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PatternError {
    /// What is wrong, without a place.
    pub message: String,
    /// Where, as a byte offset into the text that was parsed.
    pub offset: usize,
}

impl PatternError {
    const EMPTY: &str = "the text is empty";

    fn empty(offset: usize) -> Self {
        Self { message: Self::EMPTY.to_owned(), offset }
    }

    /// Returns whether there is nothing to be seen in the text.
    pub fn is_empty(&self) -> bool {
        self.message == Self::EMPTY
    }
}

/// A stretch of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Literal text, unescaped.
    Text(String),
    /// What stands between braces, in canonical spelling: `-rosa-phone`, `$months`, `NUMBER($n)`.
    Placeable(String),
}

/// What a pattern refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct References {
    /// Facts, with their hyphen.
    pub terms: BTreeSet<MessageKey>,
    /// Variables, without `$`.
    pub variables: BTreeSet<String>,
    /// Functions.
    pub functions: BTreeSet<String>,
    /// Other messages, which a brochure's catalogs do not use.
    pub messages: BTreeSet<String>,
}

impl Pattern {
    /// Reads a pattern from what stands after `=` in a catalog.
    ///
    /// Line breaks outside of selectors become spaces: they are how Fluent wraps a long text.
    pub fn parse(raw: &str) -> Result<Self, PatternError> {
        let trimmed = raw.trim();
        if is_simple(trimmed) {
            return Ok(Self { texts: trimmed.into(), first: None });
        }
        let offset = raw.len() - raw.trim_start().len();
        if is_plain_line(trimmed) {
            return Self::new(guarded(single_line(trimmed)), trimmed).seen(offset);
        }
        let elements =
            parse_elements(trimmed).map_err(|error| PatternError { offset: error.offset + offset, ..error })?;
        let has_selector = elements.iter().any(holds_selector);
        let raw = guarded(if has_selector { tidy_lines(trimmed) } else { single_line(trimmed) });
        Self::new(raw, &canonical(&elements)).seen(offset)
    }

    /// Returns the pattern if it shows anything; what only steers lines and directions is no text.
    fn seen(self, offset: usize) -> Result<Self, PatternError> {
        if self.normalized().chars().all(is_unseen) {
            return Err(PatternError::empty(offset));
        }
        Ok(self)
    }

    /// Returns the pattern with this text after `=`, which is not empty, and this one to be compared by when normalised.
    fn new(raw: String, compared: &str) -> Self {
        let first = raw.len();
        let mut texts = raw;
        push_normalized(compared, &mut texts);
        let (raw, normalized) = texts.split_at(first);
        if raw == normalized {
            Self { texts: raw.into(), first: None }
        } else {
            Self { first: NonZeroUsize::new(first), texts: texts.into() }
        }
    }

    /// Returns the pattern that shows nothing: an empty cell of a table. No translation is this.
    pub fn blank() -> Self {
        Self::new("{ \"\" }".to_owned(), "")
    }

    /// Returns the pattern that shows these segments, escaped as Fluent needs it.
    ///
    /// Returns nothing when they hold no text and no placeable.
    pub fn from_segments(segments: &[Segment]) -> Option<Self> {
        let mut raw = String::new();
        for segment in segments {
            match segment {
                Segment::Text(text) => push_escaped(text, &mut raw),
                Segment::Placeable(inside) => {
                    raw.push_str("{ ");
                    raw.push_str(inside);
                    raw.push_str(" }");
                }
            }
        }
        Self::parse(&single_line(&raw)).ok()
    }

    /// Returns the text as it stands after `=`.
    pub fn as_str(&self) -> &str {
        self.first.map_or(&*self.texts, |first| &self.texts[..first.get()])
    }

    /// Returns whether the text takes more than one line.
    pub fn is_multiline(&self) -> bool {
        self.as_str().contains('\n')
    }

    /// Returns what is compared and hashed: NFC, white space collapsed, typographic quotes and no-break
    /// spaces folded, placeables in one spelling, what only steers lines left out.
    pub fn normalized(&self) -> &str {
        self.first.map_or(&*self.texts, |first| &self.texts[first.get()..])
    }

    /// Returns the text and the placeables in order; of a selector, the default variant's.
    pub fn segments(&self) -> Vec<Segment> {
        let raw = self.as_str();
        if is_plain_line(raw) {
            return vec![Segment::Text(raw.to_owned())];
        }
        let mut segments = Vec::new();
        if let Ok(elements) = parse_elements(raw) {
            push_segments(&elements, &mut segments);
        }
        segments
    }

    /// Returns what the pattern refers to, in all variants.
    pub fn references(&self) -> References {
        let mut references = References::default();
        if is_plain_line(self.as_str()) {
            return references;
        }
        if let Ok(elements) = parse_elements(self.as_str()) {
            collect_references(&elements, &mut references);
        }
        references
    }

    /// Returns the number of words (UAX 29) to translate; placeables count nothing.
    pub fn word_count(&self) -> usize {
        if is_plain_line(self.as_str()) {
            return self.as_str().unicode_words().count();
        }
        self.segments()
            .iter()
            .map(|segment| match segment {
                Segment::Text(text) => text.unicode_words().count(),
                Segment::Placeable(_) => 0,
            })
            .sum()
    }
}

impl PartialEq for Pattern {
    /// Patterns are equal when no reader would see a difference: their normalised texts are the same.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.texts, &other.texts) || self.normalized() == other.normalized()
    }
}
impl Eq for Pattern {}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.as_str()).finish()
    }
}

/// Returns the text on one line, runs of white space as one space; no-break spaces stay.
fn single_line(text: &str) -> String {
    let is_breaking = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
    if !text.contains(['\t', '\n', '\r']) && !text.contains("  ") && text.trim_matches(' ') == text {
        return text.to_owned();
    }
    text.split(is_breaking).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the text without empty lines and white space at the ends of lines.
fn tidy_lines(text: &str) -> String {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Returns the text, behind an empty literal where it begins with a character that is legal only on the line
/// of the `=`: other tools move a value to a line of its own, where it would be junk.
fn guarded(raw: String) -> String {
    if raw.starts_with(['*', '[', '.']) { format!("{{\"\"}}{raw}") } else { raw }
}

/// Returns whether the text is one line that holds nothing that Fluent reads in a special way.
fn is_plain_line(text: &str) -> bool {
    !text.is_empty() && !text.contains(['{', '}', '\n'])
}

/// Returns whether a text without white space at its ends is a plain line that is, beyond doubt, its own normalised
/// text and needs no guard.
///
/// Decides most texts of languages with Latin letters in one pass over the bytes: below U+0300 everything is in NFC.
fn is_simple(text: &str) -> bool {
    if text.is_empty() || text.starts_with(['*', '[', '.']) {
        return false;
    }
    let (mut before, mut faults) = (0, 0);
    for byte in text.bytes() {
        let follows = if before == b' ' { AFTER_SPACE } else { u8::from(before == 0xc2) * AFTER_C2 };
        faults |= NOT_SIMPLE[usize::from(byte)] & (ANYWHERE | follows);
        before = byte;
    }
    faults == 0
}

const ANYWHERE: u8 = 1;
const AFTER_SPACE: u8 = 2;
const AFTER_C2: u8 = 4;

/// Returns whether a character shows nothing by itself: joiners and marks of direction.
fn is_unseen(c: char) -> bool {
    matches!(c, ' ' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Where a byte is not simple.
const NOT_SIMPLE: [u8; 256] = {
    let mut faults = [0; 256];
    let mut byte = 0;
    while byte < faults.len() {
        faults[byte] = match byte {
            0x20 => AFTER_SPACE,
            // Braces.
            0x7b | 0x7d => ANYWHERE,
            // After 0xC2: the C1 controls, the no-break space, the soft hyphen, « and ».
            0x80..=0xa0 | 0xab | 0xad | 0xbb => AFTER_C2,
            0x21..=0x7e | 0xa1..=0xcb => 0,
            // Controls, and letters from U+0300.
            _ => ANYWHERE,
        };
        byte += 1;
    }
    faults
};

fn push_escaped(text: &str, raw: &mut String) {
    for c in text.chars() {
        match c {
            '{' => raw.push_str("{\"{\"}"),
            '}' => raw.push_str("{\"}\"}"),
            _ => raw.push(c),
        }
    }
}

/// The text before a pattern that is parsed alone.
const PREFIX: &str = "k = ";

fn parse_elements(raw: &str) -> Result<Vec<PatternElement<String>>, PatternError> {
    let wrong = |message: &str, offset: usize| PatternError { message: message.to_owned(), offset };
    if raw.is_empty() {
        return Err(PatternError::empty(0));
    }
    if let Some(offset) = foreign_line(raw) {
        return Err(wrong("the text ends in a line that is not part of it", offset));
    }
    if let Some(offset) = nesting::too_deep(raw) {
        let message = format!("more than {} braces and parentheses are inside of each other", nesting::MAX_DEPTH);
        return Err(wrong(&message, offset));
    }
    let resource = match fluent_syntax::parser::parse(format!("{PREFIX}{raw}\n")) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let first = errors.first();
            let offset = first.map_or(0, |error| error.pos.start.saturating_sub(PREFIX.len()));
            let message = first.map_or_else(|| "not Fluent".to_owned(), |error| error.kind.to_string());
            return Err(PatternError { message: lower_first(&message), offset: offset.min(raw.len()) });
        }
    };
    let mut body = resource.body.into_iter();
    match (body.next(), body.next()) {
        (Some(ast::Entry::Message(message)), None) => {
            if !message.attributes.is_empty() {
                return Err(wrong("a message of a brochure has no attributes", 0));
            }
            message.value.map(|value| value.elements).ok_or_else(|| PatternError::empty(0))
        }
        _ => Err(wrong("the text ends in a line that is not part of it", raw.len())),
    }
}

/// Returns where a line begins that Fluent would read as an entry or a comment of its own.
fn foreign_line(raw: &str) -> Option<usize> {
    let is_entry =
        |offset: &usize| raw[*offset..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
    raw.match_indices('\n').map(|(newline, _)| newline + 1).find(is_entry)
}

fn lower_first(text: &str) -> String {
    let text = text.replace('\n', "\\n");
    let mut chars = text.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

fn holds_selector(element: &PatternElement<String>) -> bool {
    match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => is_selector(expression),
    }
}

fn is_selector(expression: &Expression<String>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(inline) => inline_holds_selector(inline),
    }
}

fn inline_holds_selector(inline: &InlineExpression<String>) -> bool {
    match inline {
        InlineExpression::Placeable { expression } => is_selector(expression),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().any(inline_holds_selector)
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { arguments: None, .. } => false,
    }
}

#[cfg(test)]
mod tests;
