//! Fact spans: the values of facts and variables inside a resolved text.

use crate::source::Inline;
use crate::source::inline::FactSpan;
use crate::source::mask::{Masks, is_mask};
use crate::text::FactKind;

/// Begins the value of a fact or variable: its key follows.
pub const FACT_OPEN: char = '\u{FDD0}';
/// Parts the key of a fact from its value.
pub const FACT_SEPARATOR: char = '\u{FDD1}';
/// Ends the value of a fact or variable.
pub const FACT_CLOSE: char = '\u{FDD2}';

/// What a mask hides in a resolved text.
#[derive(Debug, Clone)]
pub(super) enum Hidden {
    /// The value of a fact or variable.
    Fact {
        /// The key as it stands in the text.
        key: String,
        /// The value.
        value: String,
    },
    /// A private-use character of the text itself.
    Verbatim(char),
}

impl Hidden {
    fn shown(&self) -> String {
        match self {
            Self::Fact { value, .. } => value.clone(),
            Self::Verbatim(c) => c.to_string(),
        }
    }
}

fn is_sentinel(c: char) -> bool {
    matches!(c, FACT_OPEN | FACT_SEPARATOR | FACT_CLOSE)
}

/// Returns the text with a mask for each value and each private-use character.
pub(super) fn hide_facts(resolved: &str) -> (String, Masks<Hidden>) {
    let mut masks = Masks::default();
    let mut masked = String::with_capacity(resolved.len());
    let mut rest = resolved;
    while let Some(c) = rest.chars().next() {
        if let Some((hidden, length)) = take_fact(rest) {
            push_mask(&mut masked, &mut masks, hidden);
            rest = &rest[length..];
            continue;
        }
        if is_mask(c) {
            push_mask(&mut masked, &mut masks, Hidden::Verbatim(c));
        } else if !is_sentinel(c) {
            masked.push(c);
        }
        rest = &rest[c.len_utf8()..];
    }
    (masked, masks)
}

/// Hides a piece. When there are more pieces than masks, the replacement character shows that something is missing.
fn push_mask(masked: &mut String, masks: &mut Masks<Hidden>, hidden: Hidden) {
    masked.push(masks.add(hidden).unwrap_or(char::REPLACEMENT_CHARACTER));
}

/// Reads the value that begins here and returns it with its length in bytes, inner values as part of the outer one.
fn take_fact(text: &str) -> Option<(Hidden, usize)> {
    let inside = text.strip_prefix(FACT_OPEN)?;
    let key_end = inside.find(is_sentinel)?;
    let key = &inside[..key_end];
    let after_key = inside[key_end..].strip_prefix(FACT_SEPARATOR)?;
    let start = text.len() - after_key.len();
    let mut value = String::new();
    let mut inner_keys = 0_usize;
    let mut depth = 0_usize;
    for (offset, c) in after_key.char_indices() {
        match c {
            FACT_CLOSE if depth == 0 => {
                return Some((Hidden::Fact { key: key.to_owned(), value }, start + offset + c.len_utf8()));
            }
            FACT_OPEN => {
                depth += 1;
                inner_keys += 1;
            }
            FACT_SEPARATOR => inner_keys = inner_keys.saturating_sub(1),
            FACT_CLOSE => {
                depth -= 1;
                inner_keys = inner_keys.min(depth);
            }
            _ if inner_keys == 0 => value.push(c),
            _ => {}
        }
    }
    None
}

/// Returns the inlines with facts and private-use characters in place of their masks.
pub(super) fn show_facts(inlines: Vec<Inline>, masks: &Masks<Hidden>) -> Vec<Inline> {
    let plain = |text: &str| text.chars().map(|c| masks.get(c).map_or(c.to_string(), Hidden::shown)).collect();
    let mut shown = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) => push_text(&text, masks, &mut shown),
            Inline::Code(code) => shown.push(Inline::Code(plain(&code))),
            Inline::FootnoteRef(label) => shown.push(Inline::FootnoteRef(plain(&label))),
            Inline::Link { target, content } => {
                shown.push(Inline::Link { target: plain(&target), content: show_facts(content, masks) });
            }
            Inline::Strong(content) => shown.push(Inline::Strong(show_facts(content, masks))),
            Inline::Emphasis(content) => shown.push(Inline::Emphasis(show_facts(content, masks))),
            Inline::Strikethrough(content) => shown.push(Inline::Strikethrough(show_facts(content, masks))),
            other @ (Inline::Fact(_) | Inline::Break) => shown.push(other),
        }
    }
    shown
}

fn push_text(text: &str, masks: &Masks<Hidden>, shown: &mut Vec<Inline>) {
    let mut plain = String::new();
    for c in text.chars() {
        match masks.get(c) {
            Some(Hidden::Fact { key, value }) => {
                if !plain.is_empty() {
                    shown.push(Inline::Text(std::mem::take(&mut plain)));
                }
                let key = key.parse().ok();
                shown.push(Inline::Fact(FactSpan { kind: FactKind::of(value), key, text: value.clone() }));
            }
            Some(Hidden::Verbatim(verbatim)) => plain.push(*verbatim),
            None => plain.push(c),
        }
    }
    if !plain.is_empty() {
        shown.push(Inline::Text(plain));
    }
}

/// Returns the inlines with a mask for each fact and each private-use character.
pub(super) fn hide_fact_spans(inlines: &[Inline]) -> (Vec<Inline>, Masks<Hidden>) {
    let mut masks = Masks::default();
    let hidden = hide_all(inlines, &mut masks);
    (hidden, masks)
}

fn hide_all(inlines: &[Inline], masks: &mut Masks<Hidden>) -> Vec<Inline> {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => Inline::Text(hide_verbatim(text, masks)),
            Inline::Code(code) => Inline::Code(hide_verbatim(code, masks)),
            Inline::FootnoteRef(label) => Inline::FootnoteRef(hide_verbatim(label, masks)),
            Inline::Link { target, content } => {
                Inline::Link { target: hide_verbatim(target, masks), content: hide_all(content, masks) }
            }
            Inline::Strong(content) => Inline::Strong(hide_all(content, masks)),
            Inline::Emphasis(content) => Inline::Emphasis(hide_all(content, masks)),
            Inline::Strikethrough(content) => Inline::Strikethrough(hide_all(content, masks)),
            Inline::Break => Inline::Break,
            Inline::Fact(fact) => {
                let key = fact.key.as_ref().map_or_else(String::new, ToString::to_string);
                let value = fact.text.chars().filter(|c| !is_sentinel(*c)).collect();
                let mut mask = String::new();
                push_mask(&mut mask, masks, Hidden::Fact { key, value });
                Inline::Text(mask)
            }
        })
        .collect()
}

fn hide_verbatim(text: &str, masks: &mut Masks<Hidden>) -> String {
    let mut hidden = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_sentinel(*c)) {
        if is_mask(c) {
            push_mask(&mut hidden, masks, Hidden::Verbatim(c));
        } else {
            hidden.push(c);
        }
    }
    hidden
}

/// Returns the Markdown with values between sentinels in place of their masks.
pub(super) fn show_fact_spans(markdown: &str, masks: &Masks<Hidden>) -> String {
    let mut shown = String::with_capacity(markdown.len());
    for c in markdown.chars() {
        match masks.get(c) {
            Some(Hidden::Fact { key, value }) => {
                shown.push(FACT_OPEN);
                shown.push_str(key);
                shown.push(FACT_SEPARATOR);
                shown.push_str(value);
                shown.push(FACT_CLOSE);
            }
            Some(Hidden::Verbatim(verbatim)) => shown.push(*verbatim),
            None => shown.push(c),
        }
    }
    shown
}
