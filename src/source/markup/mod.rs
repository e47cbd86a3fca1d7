//! Inline Markdown: the text of one message to a tree of marks and back.
//!
//! Goes in: the resolved text of a message, in which the values of facts and
//! variables stand between private sentinels. Comes out: its inlines. The way
//! back has one spelling for each tree. Knows no document and no file.

mod canonical;
mod fact_span;
mod read;
mod write;

pub use fact_span::{FACT_CLOSE, FACT_OPEN, FACT_SEPARATOR};

pub(super) use canonical::{canonical, map_strings};
pub(super) use read::InlineReader;
pub(super) use write::write;

use crate::source::Inline;
use crate::source::markup::fact_span::{hide_fact_spans, hide_facts, show_fact_spans, show_facts};

/// Reads the resolved text of a message as inline Markdown.
///
/// A value of a fact or variable stands as [`FACT_OPEN`] key [`FACT_SEPARATOR`] value [`FACT_CLOSE`], the key being a
/// fact's with its hyphen or empty for a variable. Markdown does not look into it; in a link's target, in code and in
/// a footnote's label it is plain text. Of nested values the outer one wins; sentinels that belong to no value are
/// dropped.
///
/// Only inline syntax counts: a text that begins like a list, a heading or a table is a paragraph. `<br>` is a break,
/// other HTML is literal text.
pub fn parse_inline(resolved: &str) -> Vec<Inline> {
    let (masked, masks) = hide_facts(resolved);
    show_facts(canonical(read::read(&masked)), &masks)
}

/// Writes inlines as Markdown in the one spelling that every tree has, facts between their sentinels.
///
/// Returns nothing when no Markdown reads as this tree, such as a mark that begins with punctuation right after a
/// letter. `parse_inline` of the result gives the inlines in canonical form again.
pub fn write_inline(inlines: &[Inline]) -> Option<String> {
    let (masked, masks) = hide_fact_spans(inlines);
    write(&canonical(masked)).map(|markdown| show_fact_spans(&markdown, &masks))
}

/// Returns whether a text shows markup that was not read as such: `**`, `~~`, `](` or an HTML tag left as literal text.
///
/// Typical for translations into scripts without spaces: in `**文字。**文字` the second `**` closes nothing.
pub fn stray_markup(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Text(text) => ["**", "~~", "]("].iter().any(|mark| text.contains(mark)) || has_html_tag(text),
        Inline::Strong(content)
        | Inline::Emphasis(content)
        | Inline::Strikethrough(content)
        | Inline::Link { content, .. } => stray_markup(content),
        Inline::Code(_) | Inline::Fact(_) | Inline::Break | Inline::FootnoteRef(_) => false,
    })
}

/// Returns whether the text has a `<` that a tag's name and later a `>` follow.
fn has_html_tag(text: &str) -> bool {
    text.match_indices('<').any(|(offset, _)| {
        let inside = &text[offset + 1..];
        inside.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic()) && inside.contains('>')
    })
}

#[cfg(test)]
mod tests;
