//! Shaping what pages show beside the text: headings in running heads and contents, digits of page numbers.

use crate::layout::content::{ContentsEntry, Digit, EchoedText, Furniture, ShapedHeading};
use crate::layout::ground::{Ground, Use};
use crate::layout::notes::AddressPlace;
use crate::layout::setter::StyledSpan;
use crate::layout::shape::Shaper;
use crate::layout::styled;
use crate::layout::{TagId, TagRole};
use crate::project::Pagination;
use crate::source::{Block, LocalizedText, plain_text};
use crate::text::MessageKey;

/// Scripts whose numbers are written from right to left.
const RIGHT_TO_LEFT_DIGITS: [&str; 2] = ["Nkoo", "Adlm"];

/// A heading that stands between other blocks.
pub(super) struct Heading {
    tag: TagId,
    level: u8,
    key: Option<MessageKey>,
    spans: Vec<StyledSpan>,
    /// Whether it stands above the table of contents.
    is_of_contents: bool,
}

impl Shaper<'_> {
    /// Takes note of a heading that stands between other blocks.
    pub(super) fn keep_heading(&mut self, tag: TagId, level: u8, text: &LocalizedText) {
        let spans = self.plain_spans(text);
        self.headings.push(Heading { tag, level, key: text.key.clone(), spans, is_of_contents: false });
    }

    /// Takes note that the last heading is the one above the table of contents.
    pub(super) fn is_of_contents(&mut self) {
        if let Some(heading) = self.headings.last_mut() {
            heading.is_of_contents = true;
        }
    }

    /// Returns the spans of a text without addresses; nothing is reported of it a second time.
    fn plain_spans(&mut self, text: &LocalizedText) -> Vec<StyledSpan> {
        let place = std::mem::replace(&mut self.address_place, AddressPlace::Nowhere);
        let style = Ground::Light.style(Use::Body, &self.job.theme.swatches);
        let (spans, _) = self.spans(text, &style, true);
        self.address_place = place;
        spans
    }

    /// Shapes the headings for running heads, and those of levels 2 and 3 as entries of the table of contents.
    pub(super) fn headings(&mut self) -> Vec<ShapedHeading> {
        let color = self.job.theme.swatches.text;
        let headings = std::mem::take(&mut self.headings);
        if self.job.sheet.pagination == Pagination::Panels {
            return Vec::new();
        }
        let mut shaped = Vec::with_capacity(headings.len());
        for heading in headings {
            let spans = styled::words(&heading.spans, color);
            let text: String = spans.iter().map(|span| span.text.as_str()).collect();
            let is_entry = matches!(heading.level, 2 | 3) && !heading.is_of_contents;
            let entry = self.contents.filter(|_| is_entry).map(|contents| {
                let item = self.tags.add(contents, TagRole::ContentsItem);
                let reference = self.tags.add(item, TagRole::Reference);
                let tag = self.tags.add(reference, TagRole::Goto { to: heading.tag });
                self.tags.set_text(tag, None, &text);
                ContentsEntry { tag, text }
            });
            let words = self.echoed(spans, heading.key);
            shaped.push(ShapedHeading { tag: heading.tag, level: heading.level, words, entry });
        }
        shaped
    }

    fn echoed(&mut self, spans: Vec<StyledSpan>, key: Option<MessageKey>) -> EchoedText {
        EchoedText { shaped: self.shaped(&self.unbroken(spans), key.as_ref()), key }
    }

    /// Shapes what pages show beside the text; nothing where there are no pages.
    pub(super) fn furniture(&mut self) -> Option<Furniture> {
        if self.job.sheet.pagination == Pagination::Panels {
            return None;
        }
        let style = Ground::Light.style(Use::Body, &self.job.theme.swatches);
        let span = |text: String| StyledSpan { text, style: style.clone() };
        let digits = (0..10).map(|digit| {
            let text = (self.job.number)(digit);
            let shaped = self.shaped(&self.unbroken(vec![span(text.clone())]), None);
            Digit { text, shaped }
        });
        let digits = digits.collect();
        let dot = self.shaped(&self.unbroken(vec![span(".".to_owned())]), None);
        let title = self.job.document.title().map(|title| {
            let spans = styled::words(&self.plain_spans(title), style.color);
            self.echoed(spans, title.key.clone())
        });
        let is_reversed = RIGHT_TO_LEFT_DIGITS.contains(&self.job.locale.script());
        Some(Furniture { digits, is_reversed, dot, title })
    }
}

/// Returns whether a block says who is quoted: a paragraph that begins with a dash.
pub(super) fn says_who(block: &Block<LocalizedText>) -> bool {
    let Block::Paragraph(text) = block else { return false };
    plain_text(&text.content).trim_start().starts_with(['—', '–', '―'])
}
