//! The reader: events of a file, and what is gathered while they are read.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;
use std::vec::IntoIter;

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser};

use crate::diag::{Diagnostic, SourceFile};
use crate::source::markdown::directive::{Directive, LayoutDirective};
use crate::source::markdown::footnotes::FootnoteUse;
use crate::source::markdown::placeable::{MaskedSource, original_span};
use crate::source::{Block, Extracted, Footnote, MessageKind, Section, SourceMessage};
use crate::text::MessageKey;

/// What of Markdown is read beyond CommonMark.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// An event with its place in the file.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// Reads the events of one file.
pub(super) struct Reader<'a> {
    pub(super) file: &'a Arc<SourceFile>,
    pub(super) masked: &'a MaskedSource,
    events: Peekable<IntoIter<Placed<'a>>>,
    pub(super) messages: Vec<SourceMessage>,
    pub(super) footnotes: Vec<Footnote<Extracted>>,
    pub(super) footnote_use: FootnoteUse,
    diagnostics: Vec<Diagnostic>,
    pub(super) pending: Pending,
    /// Whether the block that is read is the same in every language.
    pub(super) is_skipping: bool,
    /// The headings above, each of a higher level than the next, with their messages.
    pub(super) headings: Vec<(u8, Option<usize>)>,
    titles: Vec<Range<usize>>,
    /// Whether the document has a place for its contents.
    has_contents: bool,
    /// How many columns the text that is read stands in.
    columns: u8,
    asked_keys: BTreeMap<MessageKey, Range<usize>>,
}

/// Directives that wait for what they are about.
#[derive(Debug, Default)]
pub(super) struct Pending {
    pub(super) skip: Option<Range<usize>>,
    pub(super) note: Option<(String, Range<usize>)>,
    pub(super) key: Option<(MessageKey, Range<usize>)>,
}

/// Where in the document a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Surroundings {
    /// What a paragraph is here.
    pub(super) kind: MessageKind,
    /// How many lists, quotations and footnotes are around it.
    pub(super) depth: usize,
}

impl Surroundings {
    /// Outside of everything.
    pub(super) const TOP: Self = Self { kind: MessageKind::Paragraph, depth: 0 };

    /// Returns the surroundings inside of one more block.
    pub(super) fn within(self, kind: MessageKind) -> Self {
        Self { kind, depth: self.depth + 1 }
    }
}

impl<'a> Reader<'a> {
    /// Returns a reader of a file whose placeables are hidden.
    pub(super) fn new(file: &'a Arc<SourceFile>, masked: &'a MaskedSource) -> Self {
        let broken_links = RefCell::new(Vec::new());
        let note_broken = |link: BrokenLink<'a>| {
            // `[sic]` is text; `[text][label]` and `[label][]` were meant as links.
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                broken_links.borrow_mut().push((link.span, link.reference.to_string()));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(&masked.text, OPTIONS, Some(note_broken));
        let place = |(event, span)| (event, original_span(&masked.offsets, &span));
        let events: Vec<Placed<'a>> = parser.into_offset_iter().map(place).collect();
        let mut reader = Self {
            file,
            masked,
            events: events.into_iter().peekable(),
            messages: Vec::new(),
            footnotes: Vec::new(),
            footnote_use: FootnoteUse::default(),
            diagnostics: Vec::new(),
            pending: Pending::default(),
            is_skipping: false,
            headings: Vec::new(),
            titles: Vec::new(),
            has_contents: false,
            columns: 1,
            asked_keys: BTreeMap::new(),
        };
        for (span, label) in broken_links.into_inner() {
            reader.undefined_link(&original_span(&masked.offsets, &span), &label);
        }
        if masked.is_incomplete {
            let message = "the file has more placeables than polyfold can tell apart";
            reader.report(Diagnostic::error("too-many-placeables", message).help("make two documents of it"), 0..0);
        }
        reader
    }

    /// Returns the next event.
    pub(super) fn next(&mut self) -> Option<Placed<'a>> {
        self.events.next()
    }

    /// Returns the next event without reading it.
    pub(super) fn peek(&mut self) -> Option<&Event<'a>> {
        self.events.peek().map(|(event, _)| event)
    }

    /// Returns the next event if it is one of these.
    pub(super) fn next_if(&mut self, is_wanted: impl Fn(&Event<'a>) -> bool) -> Option<Placed<'a>> {
        self.events.next_if(|placed| is_wanted(&placed.0))
    }

    /// Skips the rest of a block whose start was just read.
    pub(super) fn skip_block(&mut self) {
        let mut depth = 1_usize;
        while depth > 0
            && let Some((event, _)) = self.next()
        {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
        }
    }

    /// Reports a finding at a place.
    pub(super) fn report(&mut self, diagnostic: Diagnostic, span: Range<usize>) {
        self.diagnostics.push(diagnostic.at(self.file, span));
    }

    /// Reports a finding that has its place.
    pub(super) fn report_placed(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn undefined_link(&mut self, span: &Range<usize>, label: &str) {
        let label = self.plain(label);
        let diagnostic = Diagnostic::error("undefined-link", format!("there is no link `[{label}]: …` in this file"))
            .help(format!("write `[text](address)`, or add a line `[{label}]: address`"));
        self.report(diagnostic, span.clone());
    }

    /// Takes note of a heading, and of its message if it has one.
    pub(super) fn enter_heading(&mut self, level: u8, message: Option<usize>, span: Range<usize>) {
        self.leave_headings(level);
        self.headings.push((level, message));
        if level == 1 {
            self.titles.push(span);
        }
    }

    /// Forgets the headings that do not stand above one of this level.
    pub(super) fn leave_headings(&mut self, level: u8) {
        self.headings.retain(|(above, _)| *above < level);
    }

    /// Takes a directive; it waits for what it is about.
    pub(super) fn take_directive(&mut self, directive: Directive, span: Range<usize>) {
        let is_repeated = match directive {
            Directive::Skip => self.pending.skip.replace(span.clone()).is_some(),
            Directive::Key(key) => self.pending.key.replace((key, span.clone())).is_some(),
            Directive::Layout(_) => {
                let message = "a directive for the pages stands inside of another block";
                let help = "put it on a line of its own, between blocks, with an empty line before and after";
                return self.report(Diagnostic::error("misplaced-directive", message).help(help), span);
            }
            Directive::Note(note) => {
                let note = match self.pending.note.take() {
                    Some((before, _)) => format!("{before} {note}"),
                    None => note,
                };
                self.pending.note = Some((note, span.clone()));
                false
            }
        };
        if is_repeated {
            let message = "this directive stands before the same text twice";
            self.report(Diagnostic::error("repeated-directive", message).help("delete one of them"), span);
        }
    }

    /// Returns the block that a directive for the pages stands for.
    pub(super) fn layout_block(&mut self, directive: LayoutDirective, span: Range<usize>) -> Option<Block<Extracted>> {
        match directive {
            LayoutDirective::Contents if std::mem::replace(&mut self.has_contents, true) => {
                let message = "the document has a place for its contents already";
                self.report(Diagnostic::error("repeated-directive", message).help("delete one of them"), span);
                None
            }
            LayoutDirective::Contents => Some(Block::Contents),
            LayoutDirective::Columns(count) => {
                let is_new = std::mem::replace(&mut self.columns, count) != count;
                is_new.then_some(Block::Columns(count))
            }
        }
    }

    /// Reports directives that nothing followed.
    pub(super) fn drop_pending(&mut self) {
        let Pending { skip, note, key } = std::mem::take(&mut self.pending);
        let spans = skip.into_iter().chain(note.map(|(_, span)| span)).chain(key.map(|(_, span)| span));
        for span in spans {
            let diagnostic = Diagnostic::error("dangling-directive", "no text to translate follows this directive")
                .help("put it directly before its heading, paragraph, list or table");
            self.report(diagnostic, span);
        }
    }

    /// Takes note of a key that the author asked for.
    pub(super) fn ask_key(&mut self, key: &MessageKey, span: Range<usize>) {
        if let Some(first) = self.asked_keys.get(key) {
            let (line, _) = self.file.line_column(first.start);
            let diagnostic =
                Diagnostic::error("key-asked-twice", format!("`{key}` is asked for on line {line} already"))
                    .help("give one of the two another key");
            self.report(diagnostic, span);
        } else {
            self.asked_keys.insert(key.clone(), span);
        }
    }

    /// Reports a document without a title, or with several.
    pub(super) fn check_title(&mut self, sections: &[Section<Extracted>]) {
        let titles = std::mem::take(&mut self.titles);
        for span in titles.iter().skip(1) {
            let diagnostic = Diagnostic::error("second-title", "the document has a heading of level 1 already")
                .help("make it a heading of level 2: `## …`");
            self.report(diagnostic, span.clone());
        }
        let is_title = |block: &Block<Extracted>| matches!(block, Block::Heading { level: 1, .. });
        if !sections.iter().flat_map(|section| &section.blocks).any(is_title) && titles.is_empty() {
            let message = if self.file.text().trim().is_empty() {
                "the file has no text"
            } else {
                "the document has no title: no heading of level 1"
            };
            self.report(Diagnostic::error("missing-title", message).help("begin with a line `# Title`"), 0..0);
        }
    }

    /// Returns what was gathered, diagnostics in the order of their places.
    pub(super) fn finish(mut self) -> (Vec<SourceMessage>, Vec<Footnote<Extracted>>, Vec<Diagnostic>) {
        self.diagnostics.sort_by_key(|diagnostic| {
            diagnostic.place.as_ref().map_or((0, 0), |place| (place.span.start, place.span.end))
        });
        // The target of a link by reference is met once for each reference.
        self.diagnostics.dedup();
        (self.messages, self.footnotes, self.diagnostics)
    }
}
