//! Blocks: headings, paragraphs, lists, call-outs and tables of a document.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Tag};

use crate::diag::{Diagnostic, nearest};
use crate::source::markdown::directive::{Directive, HtmlPart, html_parts, read_directive};
use crate::source::markdown::offsets::OffsetMap;
use crate::source::markdown::reader::{Placed, Reader, Surroundings};
use crate::source::markdown::texts::{Run, empty_text, is_inline};
use crate::source::{Block, CalloutKind, ColumnAlign, Extracted, List, MessageKind, Section, Table};

/// More lists, quotations and footnotes inside of each other are a slip of the indent.
const MAX_DEPTH: usize = 16;
const CALLOUTS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

type Blocks = Vec<Block<Extracted>>;

impl<'a> Reader<'a> {
    /// Reads the whole document.
    pub(super) fn sections(&mut self) -> Vec<Section<Extracted>> {
        let mut sections = Vec::new();
        let mut blocks = Vec::new();
        while let Some(placed) = self.next() {
            if placed.0 == Event::Rule {
                self.drop_pending();
                sections.push(Section { blocks: std::mem::take(&mut blocks) });
            } else {
                self.block(placed, Surroundings::TOP, &mut blocks);
            }
        }
        self.drop_pending();
        sections.push(Section { blocks });
        sections
    }

    /// Reads blocks up to the end of what they stand in, and that end.
    pub(super) fn blocks(&mut self, around: Surroundings) -> Blocks {
        let mut blocks = Vec::new();
        while let Some(placed) = self.next_unless_inline(around, &mut blocks) {
            match placed {
                (Event::End(_), _) => break,
                placed => self.block(placed, around, &mut blocks),
            }
        }
        blocks
    }

    /// Returns the next event. Text that stands in a list item without a paragraph is read as one before.
    fn next_unless_inline(&mut self, around: Surroundings, blocks: &mut Blocks) -> Option<Placed<'a>> {
        while self.peek().is_some_and(is_inline) {
            let run = self.run();
            self.paragraph(run, around, blocks);
        }
        self.next()
    }

    fn block(&mut self, (event, span): Placed<'a>, around: Surroundings, blocks: &mut Blocks) {
        match event {
            Event::Start(Tag::HtmlBlock) => self.html(around, blocks),
            Event::Start(tag) => {
                let was_skipping = self.is_skipping;
                self.is_skipping |= self.pending.skip.take().is_some();
                self.started(tag, span, around, blocks);
                self.is_skipping = was_skipping;
                if around == Surroundings::TOP {
                    self.drop_pending();
                }
            }
            Event::Rule => {
                let message = "a break between parts cannot stand inside of a list, quotation or footnote";
                let help = "take away the indent or `>` before it, or delete it";
                self.report(Diagnostic::error("break-inside-block", message).help(help), span);
            }
            _ => {}
        }
    }

    fn started(&mut self, tag: Tag<'a>, span: Range<usize>, around: Surroundings, blocks: &mut Blocks) {
        let is_container = matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::FootnoteDefinition(_));
        if is_container && around.depth >= MAX_DEPTH {
            let message = format!("there are more than {MAX_DEPTH} lists or quotations inside of each other");
            self.report(Diagnostic::error("nested-too-deeply", message).help("indent it less"), span);
            return self.skip_block();
        }
        match tag {
            Tag::Paragraph => {
                let run = self.run();
                self.end_of_block();
                self.paragraph(run, around, blocks);
            }
            Tag::Heading { level, .. } => blocks.extend(self.heading(level, span)),
            Tag::BlockQuote(kind) => blocks.push(self.quote(kind, &span, around)),
            Tag::List(start) => blocks.push(self.list(start, around)),
            Tag::Table(alignments) => blocks.push(self.table(&alignments)),
            Tag::FootnoteDefinition(label) => self.footnote(&label, span, around),
            Tag::CodeBlock(kind) => {
                self.report_code(&kind, span);
                self.skip_block();
            }
            _ => self.skip_block(),
        }
    }

    fn paragraph(&mut self, mut run: Run, around: Surroundings, blocks: &mut Blocks) {
        let image = if run.images.len() == 1 && !run.has_text() { run.images.pop() } else { None };
        match image {
            Some(image) => blocks.extend(self.picture(&image)),
            None => blocks.extend(self.text(run, around.kind).map(Block::Paragraph)),
        }
    }

    fn heading(&mut self, level: HeadingLevel, span: Range<usize>) -> Option<Block<Extracted>> {
        let run = self.run();
        self.end_of_block();
        let level = level as u8;
        self.leave_headings(level);
        let Some(text) = self.text(run, MessageKind::Heading(level)) else {
            let help = "write its words, or delete it";
            self.report(Diagnostic::warning("empty-heading", "this heading has no words").help(help), span);
            return None;
        };
        let message = match text {
            Extracted::Message(index) => Some(index),
            Extracted::Fixed(_) => None,
        };
        self.enter_heading(level, message, span);
        Some(Block::Heading { level, text })
    }

    fn list(&mut self, start: Option<u64>, around: Surroundings) -> Block<Extracted> {
        let mut items = Vec::new();
        while let Some((Event::Start(_), _)) = self.next() {
            items.push(self.blocks(around.within(MessageKind::ListItem)));
        }
        Block::List(List { start, items })
    }

    fn quote(&mut self, kind: Option<BlockQuoteKind>, span: &Range<usize>, around: Surroundings) -> Block<Extracted> {
        if kind.is_none() {
            self.check_callout(span);
        }
        let blocks = self.blocks(around.within(MessageKind::Callout));
        let kind = match kind {
            None => return Block::Quote(blocks),
            Some(BlockQuoteKind::Note) => CalloutKind::Note,
            Some(BlockQuoteKind::Tip) => CalloutKind::Tip,
            Some(BlockQuoteKind::Important) => CalloutKind::Important,
            Some(BlockQuoteKind::Warning) => CalloutKind::Warning,
            Some(BlockQuoteKind::Caution) => CalloutKind::Caution,
        };
        Block::Callout { kind, blocks }
    }

    /// Reports a quotation that was meant as a call-out.
    fn check_callout(&mut self, span: &Range<usize>) {
        let file = self.file;
        let text = &file.text()[span.clone()];
        let inside = text.trim_start_matches(['>', ' ', '\t']);
        let Some((name, _)) = inside.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else { return };
        let start = span.start + (text.len() - inside.len());
        let name_span = start..start + name.len() + 3;
        let upper = name.to_uppercase();
        let help = if CALLOUTS.contains(&upper.as_str()) {
            format!("write the words of the call-out on the line after `> [!{upper}]`")
        } else {
            match nearest(&upper, CALLOUTS) {
                Some(known) => format!("did you mean `[!{known}]`?"),
                None => format!("the kinds are `{}`", CALLOUTS.join("`, `")),
            }
        };
        let message = format!("`[!{name}]` does not begin a call-out");
        self.report(Diagnostic::error("unknown-callout", message).help(help), name_span);
    }

    fn table(&mut self, alignments: &[Alignment]) -> Block<Extracted> {
        let mut table = Table {
            alignments: alignments.iter().copied().map(column_align).collect(),
            head: Vec::new(),
            rows: Vec::new(),
        };
        while let Some((Event::Start(tag), _)) = self.next() {
            if tag == Tag::TableHead {
                table.head = self.cells(MessageKind::TableHead, alignments.len());
            } else {
                let row = self.cells(MessageKind::TableCell, alignments.len());
                table.rows.push(row);
            }
        }
        Block::Table(table)
    }

    /// Reads the cells of a row and its end; empty cells make the row complete.
    fn cells(&mut self, kind: MessageKind, count: usize) -> Vec<Extracted> {
        let mut cells = Vec::with_capacity(count);
        while let Some((Event::Start(_), _)) = self.next() {
            let run = self.run();
            self.end_of_block();
            cells.push(self.text(run, kind).unwrap_or_else(empty_text));
        }
        cells.resize_with(count, empty_text);
        cells
    }

    fn report_code(&mut self, kind: &CodeBlockKind<'_>, span: Range<usize>) {
        let help = match kind {
            CodeBlockKind::Indented => "take away the four spaces before the text",
            CodeBlockKind::Fenced(_) => "write it as a paragraph, with `code` between single backticks",
        };
        self.report(Diagnostic::error("code-block", "a block of code cannot be a message").help(help), span);
    }

    /// Reads a block of HTML whose start was just read: directives and other comments.
    fn html(&mut self, around: Surroundings, blocks: &mut Blocks) {
        let file = self.file;
        let mut html = String::new();
        let mut offsets = OffsetMap::default();
        while let Some((event, span)) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            offsets.push(html.len(), span.start);
            html.push_str(&file.text()[span]);
        }
        for (range, part) in html_parts(&html) {
            let start = offsets.original(range.start);
            let span = start..offsets.original(range.end - 1).max(start) + 1;
            self.html_part(&part, span, around, blocks);
        }
    }

    fn html_part(&mut self, part: &HtmlPart<'_>, span: Range<usize>, around: Surroundings, blocks: &mut Blocks) {
        match part {
            HtmlPart::Comment(comment) => match read_directive(comment) {
                Ok(Some(Directive::Layout(directive))) if around == Surroundings::TOP => {
                    blocks.extend(self.layout_block(directive, span));
                }
                Ok(Some(directive)) => self.take_directive(directive, span),
                Ok(None) => {}
                Err(diagnostic) => self.report(*diagnostic, span),
            },
            HtmlPart::Unclosed => {
                let message = "this comment is not closed: nothing after it is read";
                self.report(Diagnostic::error("unclosed-comment", message).help("close it with `-->`"), span);
            }
            HtmlPart::Other(html) if html.starts_with('<') => self.report_html(html, span),
            HtmlPart::Other(_) => {
                let message = "text on the line of a comment is not read";
                let help = "put it on a line of its own";
                self.report(Diagnostic::error("text-after-comment", message).help(help), span);
            }
        }
    }
}

fn column_align(alignment: Alignment) -> ColumnAlign {
    match alignment {
        Alignment::None | Alignment::Left => ColumnAlign::Start,
        Alignment::Center => ColumnAlign::Center,
        Alignment::Right => ColumnAlign::End,
    }
}
