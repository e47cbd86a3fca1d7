//! Inline content: the text of one message as a tree of marks.

use crate::text::{FactKind, MessageKey};

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text, without markup or line breaks.
    Text(String),
    /// Strong importance, set in bold.
    Strong(Vec<Inline>),
    /// Stress, set in italic.
    Emphasis(Vec<Inline>),
    /// Text struck through.
    Strikethrough(Vec<Inline>),
    /// Code or other literal text.
    Code(String),
    /// A link; the target is a URL (`https:`, `mailto:`, `tel:`).
    Link {
        /// Where it leads.
        target: String,
        /// What is shown.
        content: Vec<Inline>,
    },
    /// The value of a term or variable: never hyphenated, never reordered inside.
    Fact(FactSpan),
    /// A line break that the author asked for.
    Break,
    /// A reference to a footnote by its label.
    FootnoteRef(String),
}

/// A text of a localized document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalizedText {
    /// The message it comes from; nothing for a text that is the same in every language.
    pub key: Option<MessageKey>,
    /// What it says.
    pub content: Vec<Inline>,
}

/// The value of a fact or variable where it stands in running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactSpan {
    /// What kind of value it is.
    pub kind: FactKind,
    /// The fact's key, or nothing for a variable.
    pub key: Option<MessageKey>,
    /// The value in the form of the locale.
    pub text: String,
}

/// Returns the text without marks, facts by their values, breaks as spaces.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(part) | Inline::Code(part) => text.push_str(part),
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Strikethrough(content)
            | Inline::Link { content, .. } => push_plain(content, text),
            Inline::Fact(fact) => text.push_str(&fact.text),
            Inline::Break => text.push(' '),
            Inline::FootnoteRef(_) => {}
        }
    }
}
