//! Texts: runs of inline Markdown become messages, or texts that are the same everywhere.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diag::Diagnostic;
use crate::source::markdown::directive::{HtmlPart, html_parts, read_directive};
use crate::source::markdown::images::ImageRun;
use crate::source::markdown::placeable::Hidden;
use crate::source::markdown::reader::{Placed, Reader};
use crate::source::markup::{InlineReader, canonical, map_strings, write};
use crate::source::{Extracted, Inline, MessageKind, SourceMessage, plain_text};
use crate::text::{Pattern, Segment};

/// Inline Markdown between the borders of a block, masks left in.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The tree of marks, without images and comments.
    pub(super) inlines: Vec<Inline>,
    /// The images.
    pub(super) images: Vec<ImageRun>,
    /// Where it stands in the file.
    pub(super) span: Range<usize>,
}

impl Run {
    /// Returns whether there is anything but images, comments and white space.
    pub(super) fn has_text(&self) -> bool {
        !canonical(self.inlines.clone()).is_empty()
    }
}

/// Returns whether an event belongs to the text of a block.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline_tag(tag),
        Event::End(_) | Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

fn is_inline_tag(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// Returns the text that is the same everywhere because it is empty.
pub(super) fn empty_text() -> Extracted {
    Extracted::Fixed(Pattern::blank())
}

impl<'a> Reader<'a> {
    /// Reads inline events up to the border of the block, which is left to read.
    pub(super) fn run(&mut self) -> Run {
        let mut run = Run::default();
        let mut inlines = InlineReader::default();
        let mut depth = 0_usize;
        let mut has_begun = false;
        while let Some((event, span)) =
            self.next_if(|event| is_inline(event) || (depth > 0 && matches!(event, Event::End(_))))
        {
            run.span = if has_begun { run.span.start..run.span.end.max(span.end) } else { span.clone() };
            match &event {
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let (target, title) = (dest_url.to_string(), title.to_string());
                    run.images.push(self.image(target, title, span));
                    has_begun = true;
                    continue;
                }
                Event::Start(Tag::Link { title, .. }) => self.check_title_of_link(title, &span),
                Event::Text(text) | Event::Code(text) => self.check_braces(text, &span),
                Event::InlineHtml(_) if self.take_inline_html(&span, has_begun) => continue,
                _ => {}
            }
            match &event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            has_begun = true;
            inlines.take(event);
        }
        run.inlines = inlines.finish();
        run
    }

    /// Reads an image whose start was just read.
    fn image(&mut self, target: String, title: String, span: Range<usize>) -> ImageRun {
        let mut alt = InlineReader::default();
        let mut depth = 1_usize;
        while depth > 0
            && let Some((event, _)) = self.next()
        {
            match &event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            alt.take(event);
        }
        ImageRun { target, alt: plain_text(&alt.finish()), title, span }
    }

    /// Takes a comment, or reports other HTML than a break; returns whether the event is done with.
    fn take_inline_html(&mut self, span: &Range<usize>, has_begun: bool) -> bool {
        let file = self.file;
        let html = &file.text()[span.clone()];
        match html_parts(html).into_iter().next() {
            Some((_, HtmlPart::Comment(comment))) => {
                match read_directive(comment) {
                    Ok(Some(_)) if has_begun => {
                        let diagnostic =
                            Diagnostic::error("misplaced-directive", "this directive stands inside of a text")
                                .help("put it before the text that it is about");
                        self.report(diagnostic, span.clone());
                    }
                    Ok(Some(directive)) => self.take_directive(directive, span.clone()),
                    Ok(None) => {}
                    Err(diagnostic) => self.report(*diagnostic, span.clone()),
                }
                true
            }
            _ if html.to_ascii_lowercase().starts_with("<br") && !html[3..].starts_with(char::is_alphanumeric) => false,
            _ => {
                self.report_html(html, span.clone());
                true
            }
        }
    }

    /// Reports HTML that is not a comment or a break.
    pub(super) fn report_html(&mut self, html: &str, span: Range<usize>) {
        let tag = html.split_inclusive('>').next().unwrap_or(html);
        let diagnostic = Diagnostic::error("html-in-source", format!("`{}` is HTML, which is not read", tag.trim()))
            .help("write it in Markdown; only `<br>` and comments are read");
        self.report(diagnostic, span);
    }

    pub(super) fn check_title_of_link(&mut self, title: &str, span: &Range<usize>) {
        if !title.is_empty() {
            let diagnostic = Diagnostic::warning("link-title", "the title of a link is shown nowhere")
                .help("delete the words between quotation marks");
            self.report(diagnostic, span.clone());
        }
    }

    /// Reports `{#…}` that Markdown did not take as the attributes of a heading.
    fn check_braces(&mut self, text: &str, span: &Range<usize>) {
        if text.contains(['{', '}']) {
            let diagnostic =
                Diagnostic::error("invalid-placeable", "neither a placeable nor the attributes of a heading")
                    .help("for printed braces write `\\{` and `\\}`");
            self.report(diagnostic, span.clone());
        }
    }

    /// Makes a message of a run, or a text that is the same everywhere; nothing of an empty run.
    pub(super) fn text(&mut self, run: Run, kind: MessageKind) -> Option<Extracted> {
        for image in &run.images {
            let diagnostic = Diagnostic::error("image-in-text", "a picture stands inside of a text")
                .help("put it in a paragraph of its own, with blank lines around it");
            self.report(diagnostic, image.span.clone());
        }
        let tree = canonical(self.show_literals(&run.inlines));
        if tree.is_empty() {
            return None;
        }
        self.refer_to_footnotes(&tree, &run.span);
        let markdown = write(&tree).unwrap_or_else(|| {
            let diagnostic = Diagnostic::error(
                "ambiguous-markup",
                "marks of this text touch letters and punctuation in a way that only this file can say",
            )
            .help("write `*` instead of `_`, or put a space before or after the mark");
            self.report(diagnostic, run.span.clone());
            plain_text(&tree)
        });
        let is_fixed = self.pending.skip.take().is_some() || self.is_skipping || !has_words(&tree);
        let pattern = self.pattern(&markdown)?;
        Some(if is_fixed { Extracted::Fixed(pattern) } else { self.message(pattern, kind, run.span) })
    }

    fn message(&mut self, text: Pattern, kind: MessageKind, span: Range<usize>) -> Extracted {
        let note = self.pending.note.take().map(|(note, _)| note);
        let asked_key = self.pending.key.take().map(|(key, place)| {
            self.ask_key(&key, place);
            key
        });
        let heading = self.headings.last().and_then(|(_, message)| *message);
        self.messages.push(SourceMessage { text, kind, heading, note, asked_key, span });
        Extracted::Message(self.messages.len() - 1)
    }

    /// Returns the tree with escaped braces and strings as text, and with what is faulty as it stands in the file.
    fn show_literals(&mut self, inlines: &[Inline]) -> Vec<Inline> {
        let masked = self.masked;
        map_strings(inlines, &mut |text| {
            let mut shown = String::with_capacity(text.len());
            for c in text.chars() {
                match masked.masks.get(c) {
                    Some(Hidden::Literal(literal)) => shown.push_str(literal),
                    Some(Hidden::Faulty { text, fault }) => {
                        self.report_placed((**fault).clone());
                        shown.push_str(text);
                    }
                    Some(Hidden::Placeable(_) | Hidden::Verbatim(_)) | None => shown.push(c),
                }
            }
            shown
        })
    }

    /// Returns the pattern of a Markdown text with masks.
    fn pattern(&self, markdown: &str) -> Option<Pattern> {
        let mut segments = Vec::new();
        let mut text = String::new();
        for c in markdown.chars() {
            match self.masked.masks.get(c) {
                Some(Hidden::Placeable(inside)) => {
                    segments.push(Segment::Text(std::mem::take(&mut text)));
                    segments.push(Segment::Placeable(inside.clone()));
                }
                Some(Hidden::Verbatim(verbatim)) => text.push(*verbatim),
                Some(Hidden::Literal(shown) | Hidden::Faulty { text: shown, .. }) => text.push_str(shown),
                None => text.push(c),
            }
        }
        segments.push(Segment::Text(text));
        Pattern::from_segments(&segments)
    }

    /// Returns a text with what its masks hide, as it stands in the file.
    pub(super) fn plain(&self, text: &str) -> String {
        let mut plain = String::with_capacity(text.len());
        for c in text.chars() {
            match self.masked.masks.get(c) {
                Some(Hidden::Placeable(inside)) => plain.extend(["{ ", inside.as_str(), " }"]),
                Some(Hidden::Verbatim(verbatim)) => plain.push(*verbatim),
                Some(Hidden::Literal(shown) | Hidden::Faulty { text: shown, .. }) => plain.push_str(shown),
                None => plain.push(c),
            }
        }
        plain
    }

    /// Reads the end of a block after its run.
    pub(super) fn end_of_block(&mut self) -> Option<Placed<'a>> {
        self.next_if(|event| matches!(event, Event::End(_)))
    }
}

/// Returns whether there is anything to translate: a letter or digit outside of placeables.
fn has_words(tree: &[Inline]) -> bool {
    plain_text(tree).contains(char::is_alphanumeric)
}
