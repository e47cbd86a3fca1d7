//! Writes a tree of marks as Markdown, in one spelling and with as few backslashes as it takes.
//!
//! Whether a character needs a backslash depends on the whole text, so the
//! writer tries: without any, then where they are usually needed, then
//! everywhere; what reads as the tree again is right.

use std::cmp::Ordering;
use std::fmt::Write as _;

use crate::source::Inline;
use crate::source::markup::canonical::canonical;
use crate::source::markup::read::read;

/// The characters that can begin or end inline markup. A text without any is its own Markdown.
const SPECIAL: &[char] = &['\\', '`', '*', '_', '~', '[', ']', '<', '>', '&', '!'];

/// Returns the Markdown of a canonical tree without facts; nothing when no Markdown reads as this tree.
pub(in crate::source) fn write(tree: &[Inline]) -> Option<String> {
    if let [Inline::Text(text)] = tree
        && !text.contains(SPECIAL)
    {
        return Some(text.clone());
    }
    [Escapes::None, Escapes::Usual, Escapes::All]
        .into_iter()
        .map(|escapes| Writer { escapes, markdown: String::new() }.write(tree))
        .find(|markdown| canonical(read(markdown)) == tree)
}

/// Which characters get a backslash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Escapes {
    None,
    Usual,
    All,
}

struct Writer {
    escapes: Escapes,
    markdown: String,
}

impl Writer {
    fn write(mut self, tree: &[Inline]) -> String {
        self.inlines(tree, false);
        self.markdown
    }

    fn inlines(&mut self, inlines: &[Inline], in_link: bool) {
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) => {
                    let is_before_bracket =
                        matches!(inlines.get(index + 1), Some(Inline::Link { .. } | Inline::FootnoteRef(_)));
                    self.text(text, is_before_bracket, in_link);
                }
                Inline::Strong(content) => self.mark("**", content, in_link),
                Inline::Emphasis(content) => self.mark("*", content, in_link),
                Inline::Strikethrough(content) => self.mark("~~", content, in_link),
                Inline::Code(code) => self.code(code),
                Inline::Link { target, content } => {
                    self.markdown.push('[');
                    self.inlines(content, true);
                    self.markdown.push_str("](");
                    self.target(target);
                    self.markdown.push(')');
                }
                Inline::Fact(fact) => self.markdown.push_str(&fact.text),
                Inline::Break => self.markdown.push_str("<br>"),
                Inline::FootnoteRef(label) => {
                    let _ = write!(self.markdown, "[^{label}]");
                }
            }
        }
    }

    fn mark(&mut self, delimiter: &str, content: &[Inline], in_link: bool) {
        self.markdown.push_str(delimiter);
        self.inlines(content, in_link);
        self.markdown.push_str(delimiter);
    }

    fn text(&mut self, text: &str, is_before_bracket: bool, in_link: bool) {
        let mut before = None;
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            let next = rest.clone().next();
            let is_escaped = match self.escapes {
                Escapes::None => false,
                Escapes::Usual => {
                    (c == '!' && next.is_none() && is_before_bracket)
                        || (c == ']' && in_link)
                        || needs_escape(c, before, next)
                }
                Escapes::All => SPECIAL.contains(&c),
            };
            if is_escaped {
                self.markdown.push('\\');
            }
            self.markdown.push(c);
            before = Some(c);
        }
    }

    /// Writes code between more backticks than it has (CommonMark 0.31.2, 6.1).
    fn code(&mut self, code: &str) {
        let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
        let _ = write!(self.markdown, "{fence}{pad}{code}{pad}{fence}");
    }

    fn target(&mut self, target: &str) {
        let needs_angles = target.contains(|c: char| c.is_ascii_whitespace() || c.is_ascii_control() || c == '<')
            || !has_balanced_brackets(target);
        if needs_angles {
            self.markdown.push('<');
        }
        for c in target.chars() {
            let is_special = matches!(c, '<' | '>') && needs_angles;
            if is_special || (self.escapes != Escapes::None && "\\`&".contains(c)) {
                self.markdown.push('\\');
            }
            self.markdown.push(c);
        }
        if needs_angles {
            self.markdown.push('>');
        }
    }
}

/// Returns whether a character between these two may be read as markup; nothing is the edge of a text.
fn needs_escape(c: char, before: Option<char>, next: Option<char>) -> bool {
    let is_space = |side: Option<char>| side.is_some_and(char::is_whitespace);
    let is_letter = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    match c {
        '`' | '[' => true,
        '*' | '~' => !(is_space(before) && is_space(next)),
        '_' => !(is_space(before) && is_space(next) || is_letter(before) && is_letter(next)),
        '\\' => next.is_none_or(|c| c.is_ascii_punctuation()),
        '<' => next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        '&' => next.is_some_and(|c| c.is_ascii_alphabetic() || c == '#'),
        _ => false,
    }
}

fn has_balanced_brackets(target: &str) -> bool {
    let mut depth = 0_usize;
    for c in target.chars() {
        match (c, depth.cmp(&0)) {
            ('(', _) => depth += 1,
            (')', Ordering::Equal) => return false,
            (')', _) => depth -= 1,
            _ => {}
        }
    }
    depth == 0
}
