//! Reads inline Markdown: pulldown-cmark's events become a tree of marks.
//!
//! A mark inside of the same mark says nothing and is dropped, so that the
//! depth of a tree is bounded however deep the Markdown is nested.

use std::mem;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use crate::source::Inline;

/// What stands before a text so that nothing in it can begin a block. The space keeps the rules for marks at the
/// beginning of a line (CommonMark 0.31.2, 6.2: flanking) as they are.
const PREFIX: &str = "· ";

/// Returns the inlines of a masked text, masks left as they are.
pub(super) fn read(masked: &str) -> Vec<Inline> {
    let one_line: String = masked.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect();
    let one_line = one_line.trim_matches(' ');
    if one_line.is_empty() {
        return Vec::new();
    }
    let input = format!("{PREFIX}{one_line}");
    let mut reader = InlineReader::default();
    let mut prefix = Some(PREFIX);
    // The older footnotes are references whether or not there is a definition, which a single message never has.
    for event in Parser::new_ext(&input, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_OLD_FOOTNOTES) {
        match (event, prefix) {
            (Event::Text(text), Some(head)) => {
                prefix = None;
                reader.push_text(text.strip_prefix(head).unwrap_or(&text));
            }
            (event, _) => reader.take(event),
        }
    }
    reader.finish()
}

/// Builds a tree of marks from events.
#[derive(Debug, Default)]
pub(in crate::source) struct InlineReader {
    done: Vec<Inline>,
    open: Vec<Open>,
}

/// A mark that is not closed yet.
#[derive(Debug)]
struct Open {
    mark: Mark,
    content: Vec<Inline>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Mark {
    Strong,
    Emphasis,
    Strikethrough,
    Link(String),
    /// A mark inside of the same mark, an image's alternative text, a paragraph: adds nothing.
    Nothing,
}

impl InlineReader {
    /// Takes the next event. Events of blocks count as marks that add nothing.
    pub(in crate::source) fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(_) => self.end(),
            Event::Text(text) => self.push_text(&text),
            Event::Code(code) => self.push(Inline::Code(code.into_string())),
            Event::InlineHtml(html) | Event::Html(html) if is_break(&html) => self.push(Inline::Break),
            Event::InlineHtml(text) | Event::Html(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.push_text(&text);
            }
            Event::FootnoteReference(label) => self.push(Inline::FootnoteRef(label.into_string())),
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => self.push(Inline::Break),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    /// Returns the tree; marks that are still open are closed.
    pub(in crate::source) fn finish(mut self) -> Vec<Inline> {
        while !self.open.is_empty() {
            self.end();
        }
        self.done
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let mark = match tag {
            Tag::Strong => Mark::Strong,
            Tag::Emphasis => Mark::Emphasis,
            Tag::Strikethrough => Mark::Strikethrough,
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => Mark::Link(format!("mailto:{dest_url}")),
            Tag::Link { dest_url, .. } => Mark::Link(dest_url.to_string()),
            _ => Mark::Nothing,
        };
        // An address between `<>` is a link inside of a link's text too.
        let is_open = self.open.iter().any(|open| mem::discriminant(&open.mark) == mem::discriminant(&mark));
        self.open.push(Open { mark: if is_open { Mark::Nothing } else { mark }, content: Vec::new() });
    }

    fn end(&mut self) {
        let Some(Open { mark, content }) = self.open.pop() else { return };
        match mark {
            Mark::Strong => self.push(Inline::Strong(content)),
            Mark::Emphasis => self.push(Inline::Emphasis(content)),
            Mark::Strikethrough => self.push(Inline::Strikethrough(content)),
            Mark::Link(target) => self.push(Inline::Link { target, content }),
            Mark::Nothing => self.siblings().extend(content),
        }
    }

    fn siblings(&mut self) -> &mut Vec<Inline> {
        self.open.last_mut().map_or(&mut self.done, |open| &mut open.content)
    }

    fn push(&mut self, inline: Inline) {
        self.siblings().push(inline);
    }

    fn push_text(&mut self, text: &str) {
        if let Some(Inline::Text(last)) = self.siblings().last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            self.push(Inline::Text(text.to_owned()));
        }
    }
}

/// Returns whether the HTML is a line break in one of its spellings.
fn is_break(html: &str) -> bool {
    let name = html.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
    name.eq_ignore_ascii_case("br")
}
