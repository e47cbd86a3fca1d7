//! Directives: HTML comments that tell polyfold something about the text after them.
//!
//! `i18n:…` is about the next message, `layout:…` about the pages.
//!
//! Goes in: what a comment or a block of HTML says. Comes out: what it asks
//! for, or what is wrong with it. Knows no document.

use std::ops::Range;

use crate::diag::{Diagnostic, nearest};
use crate::text::MessageKey;

/// What an HTML comment asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Directive {
    /// The next block is the same in every language.
    Skip,
    /// The note of the next message.
    Note(String),
    /// The key of the next message.
    Key(MessageKey),
    /// Something about the pages, at the place where it stands.
    Layout(LayoutDirective),
}

/// What a directive asks of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LayoutDirective {
    /// The table of contents.
    Contents,
    /// So many columns from here on.
    Columns(u8),
}

/// A stretch of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HtmlPart<'a> {
    /// A comment, without `<!--` and `-->`.
    Comment(&'a str),
    /// A comment that is not closed.
    Unclosed,
    /// Anything else but white space.
    Other(&'a str),
}

const NAMES: [&str; 3] = ["skip", "comment", "key"];
const LAYOUT_NAMES: [&str; 2] = ["contents", "columns"];
/// More columns than these have no room for words.
const MAX_COLUMNS: u8 = 4;

/// Returns the directive of a comment; nothing for a comment that is for people only. The diagnostic has no place.
pub(super) fn read_directive(comment: &str) -> Result<Option<Directive>, Box<Diagnostic>> {
    let comment = comment.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(rest) = after_layout(&comment) {
        return read_layout(rest);
    }
    if !comment.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("i18n")) {
        return Ok(None);
    }
    let rest = comment[4..].trim_start();
    let Some(rest) = rest.strip_prefix(':') else {
        return if rest.starts_with(char::is_alphanumeric) && nearest(first_word(rest), NAMES).is_none() {
            Ok(None)
        } else {
            Err(unknown(first_word(rest)))
        };
    };
    let (name, argument) = rest.split_once(':').unwrap_or((rest, ""));
    match (name.trim(), argument.trim()) {
        ("skip", "") => Ok(Some(Directive::Skip)),
        ("comment", "") => Err(without_argument("comment", "note for translators")),
        ("comment", note) => Ok(Some(Directive::Note(note.to_owned()))),
        ("key", "") => Err(without_argument("key", "name")),
        ("key", key) => read_key(key).map(|key| Some(Directive::Key(key))),
        (name, _) => Err(unknown(name)),
    }
}

/// Returns what follows `layout` in a comment that begins with it.
fn after_layout(comment: &str) -> Option<&str> {
    let head = comment.get(..6)?;
    head.eq_ignore_ascii_case("layout").then(|| comment[6..].trim_start())
}

fn read_layout(rest: &str) -> Result<Option<Directive>, Box<Diagnostic>> {
    let Some(named) = rest.strip_prefix(':') else {
        // «layout is done by …» is for people.
        let is_slip = LAYOUT_NAMES.contains(&first_word(rest));
        return if is_slip { Err(unknown_layout(first_word(rest))) } else { Ok(None) };
    };
    let named = named.trim();
    let (name, argument) = named.split_at(named.find([' ', ':']).unwrap_or(named.len()));
    match (name, argument.trim_start_matches([' ', ':'])) {
        ("contents", "") => Ok(Some(Directive::Layout(LayoutDirective::Contents))),
        ("columns", count) => match count.parse() {
            Ok(count @ 1..=MAX_COLUMNS) => Ok(Some(Directive::Layout(LayoutDirective::Columns(count)))),
            Ok(_) | Err(_) => Err(Diagnostic::error(
                "unknown-directive",
                format!("`layout:columns` has `{count}`, expected a number from 1 to {MAX_COLUMNS}"),
            )
            .help("write `<!-- layout:columns 2 -->`, and `<!-- layout:columns 1 -->` where they end")
            .into()),
        },
        _ => Err(unknown_layout(named)),
    }
}

fn unknown_layout(named: &str) -> Box<Diagnostic> {
    let help = match nearest(first_word(named), LAYOUT_NAMES) {
        Some("contents") => "did you mean `<!-- layout:contents -->`?",
        Some(_) => "did you mean `<!-- layout:columns 2 -->`?",
        None => "the directives are `layout:contents` and `layout:columns 2`",
    };
    Diagnostic::error("unknown-directive", format!("there is no directive `layout:{named}`")).help(help).into()
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default()
}

fn unknown(name: &str) -> Box<Diagnostic> {
    let help = match nearest(first_word(name), NAMES) {
        Some("skip") => "did you mean `<!-- i18n:skip -->`?".to_owned(),
        Some(known) => format!("did you mean `<!-- i18n:{known}: … -->`?"),
        None => "the directives are `i18n:skip`, `i18n:comment: …` and `i18n:key: …`".to_owned(),
    };
    Diagnostic::error("unknown-directive", format!("there is no directive `i18n:{name}`")).help(help).into()
}

fn without_argument(name: &str, argument: &str) -> Box<Diagnostic> {
    Diagnostic::error("unknown-directive", format!("`i18n:{name}` says nothing"))
        .help(format!("write `<!-- i18n:{name}: {argument} -->`"))
        .into()
}

fn read_key(text: &str) -> Result<MessageKey, Box<Diagnostic>> {
    let wrong = match text.parse::<MessageKey>() {
        Ok(key) if !key.is_fact() => return Ok(key),
        Ok(key) => format!("`{key}` is the key of a fact"),
        Err(error) => error.to_string(),
    };
    let diagnostic = Diagnostic::error("invalid-key", wrong);
    let help = match like_a_key(text) {
        Some(key) => format!("did you mean `{key}`?"),
        None => "write a name such as `rights-doctor`".to_owned(),
    };
    Err(diagnostic.help(help).into())
}

/// Returns a key as near to the text as one can be.
pub(super) fn like_a_key(text: &str) -> Option<String> {
    let spelled = |c: char| match c {
        'æ' | 'ä' | 'å' | 'Æ' | 'Ä' | 'Å' => "a".to_owned(),
        'ø' | 'ö' | 'Ø' | 'Ö' => "o".to_owned(),
        c if c.is_ascii_alphanumeric() || c == '_' => c.to_string(),
        _ => "-".to_owned(),
    };
    let key: String = text.chars().map(spelled).collect();
    let words = key.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    let key = words.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    key.parse::<MessageKey>().ok().map(|key| key.to_string())
}

/// Returns the comments of a piece of HTML and what is between them, each with its place in the piece.
pub(super) fn html_parts(html: &str) -> Vec<(Range<usize>, HtmlPart<'_>)> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        let (length, part) = if let Some(inside) = rest.strip_prefix("<!--") {
            match inside.find("-->") {
                Some(end) => (end + 7, HtmlPart::Comment(&inside[..end])),
                None => (rest.len(), HtmlPart::Unclosed),
            }
        } else {
            let length = rest.find("<!--").unwrap_or(rest.len());
            (length, HtmlPart::Other(rest[..length].trim()))
        };
        if part != HtmlPart::Other("") {
            let indent = rest.len() - rest.trim_start().len();
            parts.push((at + indent..at + rest[..length].trim_end().len(), part));
        }
        at += length;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_are_read_and_other_comments_are_for_people() {
        let key = "what".parse().expect("a key");
        for (comment, expected) in [
            (" i18n:skip ", Some(Directive::Skip)),
            ("i18n:comment: Keep: the \n name ", Some(Directive::Note("Keep: the name".into()))),
            (" i18n:key: what ", Some(Directive::Key(key))),
            (" i18n: skip ", Some(Directive::Skip)),
            (" layout:contents ", Some(Directive::Layout(LayoutDirective::Contents))),
            ("Layout: columns 2", Some(Directive::Layout(LayoutDirective::Columns(2)))),
            ("layout:columns: 1", Some(Directive::Layout(LayoutDirective::Columns(1)))),
            (" layout is done by the print shop ", None),
            (" a note ", None),
            (" i18n is done here ", None),
            ("", None),
        ] {
            assert_eq!(read_directive(comment), Ok(expected), "{comment}");
        }
    }

    #[test]
    fn wrong_directives_get_a_suggestion() {
        for (comment, rule, help) in [
            ("i18n:skp", "unknown-directive", "did you mean `<!-- i18n:skip -->`?"),
            ("i18n skip", "unknown-directive", "did you mean `<!-- i18n:skip -->`?"),
            ("i18n:coment: x", "unknown-directive", "did you mean `<!-- i18n:comment: … -->`?"),
            ("i18n:title", "unknown-directive", "the directives are `i18n:skip`, `i18n:comment: …` and `i18n:key: …`"),
            ("layout:content", "unknown-directive", "did you mean `<!-- layout:contents -->`?"),
            ("layout contents", "unknown-directive", "did you mean `<!-- layout:contents -->`?"),
            ("layout:column 2", "unknown-directive", "did you mean `<!-- layout:columns 2 -->`?"),
            ("layout:index", "unknown-directive", "the directives are `layout:contents` and `layout:columns 2`"),
            (
                "layout:columns 9",
                "unknown-directive",
                "write `<!-- layout:columns 2 -->`, and `<!-- layout:columns 1 -->` where they end",
            ),
            ("i18n:key:", "unknown-directive", "write `<!-- i18n:key: name -->`"),
            ("i18n:key: 1 Rett til lege!", "invalid-key", "did you mean `Rett-til-lege`?"),
            ("i18n:key: -phone", "invalid-key", "did you mean `phone`?"),
            ("i18n:key: 文", "invalid-key", "write a name such as `rights-doctor`"),
        ] {
            let diagnostic = read_directive(comment).expect_err(comment);
            assert_eq!((diagnostic.rule, diagnostic.help.as_deref()), (rule, Some(help)), "{comment}");
        }
    }

    #[test]
    fn html_is_taken_apart_with_places() {
        let html = " <!-- a --> text\n<!-- b";
        let parts = html_parts(html);
        assert_eq!(parts.len(), 3);
        assert_eq!(parts[0].1, HtmlPart::Comment(" a "));
        assert_eq!((&html[parts[1].0.clone()], &parts[1].1), ("text", &HtmlPart::Other("text")));
        assert_eq!(parts[2].1, HtmlPart::Unclosed);
    }
}
