//! Shaping texts: spans become glyphs, what they say and link to becomes structure.

use std::collections::BTreeMap;

use crate::geometry::Length;
use crate::layout::TagId;
use crate::layout::content::Paragraph;
use crate::layout::ground::{Ground, Use};
use crate::layout::notes::{AddressPlace, TextReferences};
use crate::layout::setter::{
    Alignment, Line, LineMetrics, MissingGlyph, ParagraphText, ShapedText, StyledSpan, TextStyle,
};
use crate::layout::shape::{LeadingFactor, Shaper};
use crate::layout::styled::{self, Spans};
use crate::source::LocalizedText;
use crate::text::MessageKey;

impl Shaper<'_> {
    /// Returns the spans of a text, and whether they are others on paper.
    pub(super) fn spans(
        &mut self,
        text: &LocalizedText,
        style: &TextStyle,
        is_printed: bool,
    ) -> (Vec<StyledSpan>, bool) {
        let mut references = TextReferences {
            book: &mut self.notes,
            number: self.job.number,
            place: self.address_place,
            is_printed,
            unknown: Vec::new(),
            differs: false,
        };
        let spans = Spans::of(&text.content, style, &mut references);
        let TextReferences { unknown, differs, .. } = references;
        for label in unknown.iter().filter(|_| !is_printed) {
            self.findings.unknown_footnote(label, text.key.as_ref());
        }
        (spans, differs)
    }

    /// Shapes a text of the document.
    pub(super) fn text(&mut self, text: &LocalizedText, tag: TagId, using: Use, ground: Ground) -> Paragraph {
        let style = ground.style(using, &self.job.theme.swatches);
        let style = TextStyle { heading: using == Use::Heading, ..style };
        let place = self.address_place;
        if using == Use::Heading {
            self.address_place = AddressPlace::Nowhere;
        }
        let (spans, differs) = self.spans(text, &style, false);
        let printed = differs.then(|| self.spans(text, &style, true).0);
        self.address_place = place;
        let shown = shown(&spans);
        self.tags.set_text(tag, text.key.as_ref(), &shown);
        let links = self.link_tags(&spans, tag);
        let chars = shown.chars().count();
        let paragraph = |shaper: &Self, spans| ParagraphText {
            // A heading has room for whole words or shrinks; hyphens are its last resort. A column of a table is as
            // wide as its longest word.
            hyphenate: matches!(using, Use::Body | Use::Heading),
            balance: using == Use::Heading || ground.is_display(),
            ..shaper.unbroken(spans)
        };
        let shaped = self.shaped(&paragraph(self, spans), text.key.as_ref());
        let printed = printed.map(|spans| {
            self.printed_texts.push((tag, self::shown(&spans)));
            self.shaped(&paragraph(self, spans), text.key.as_ref())
        });
        if chars > self.leading.chars {
            self.leading = LeadingFactor { factor: shaped.metrics(Length::pt(1.0)).leading_factor, chars };
        }
        Paragraph {
            shaped,
            printed,
            tag,
            key: text.key.clone(),
            links,
            is_entry: styled::is_entry(&text.content),
            is_aside: styled::is_aside(&text.content),
        }
    }

    /// Shapes a text that is the program's own: a marker.
    pub(super) fn fixed(&mut self, text: &str, tag: TagId, ground: Ground) -> Paragraph {
        self.fixed_as(text, tag, ground, None)
    }

    pub(super) fn fixed_as(&mut self, text: &str, tag: TagId, ground: Ground, link: Option<String>) -> Paragraph {
        let style = TextStyle { link, ..ground.style(Use::Marker, &self.job.theme.swatches) };
        self.tags.set_text(tag, None, text);
        let shaped = self.shaped(&self.unbroken(vec![StyledSpan { text: text.to_owned(), style }]), None);
        Paragraph { shaped, printed: None, tag, key: None, links: Vec::new(), is_entry: false, is_aside: false }
    }

    /// Returns a text whose words stay whole.
    pub(super) fn unbroken(&self, spans: Vec<StyledSpan>) -> ParagraphText {
        ParagraphText { locale: self.job.locale.clone(), spans, hyphenate: false, balance: false }
    }

    pub(super) fn shaped(&mut self, text: &ParagraphText, key: Option<&MessageKey>) -> Box<dyn ShapedText> {
        self.setter.shape(text).unwrap_or_else(|missing| {
            for MissingGlyph { character, face } in missing {
                self.findings.missing_glyph(character, self.setter.face_name(face), key);
            }
            Box::new(Unshaped)
        })
    }

    /// Adds a structure element for each target that a text links to, and for each note that it refers to.
    fn link_tags(&mut self, spans: &[StyledSpan], parent: TagId) -> Vec<(String, TagId)> {
        let mut links: Vec<(&str, String)> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for span in spans {
            let Some(target) = span.style.link.as_deref() else { continue };
            let place = *places.entry(target).or_insert(links.len());
            match links.get_mut(place) {
                Some((_, text)) => text.push_str(&span.text),
                None => links.push((target, span.text.clone())),
            }
        }
        links.into_iter().map(|(target, text)| (target.to_owned(), self.link_tag(target, &text, parent))).collect()
    }
}

/// Returns what spans show, on one line.
fn shown(spans: &[StyledSpan]) -> String {
    spans.iter().map(|span| span.text.replace('\n', " ")).collect()
}

/// Stands in for a text whose glyphs are missing, so that the rest of the document is checked too.
#[derive(Debug)]
struct Unshaped;

impl ShapedText for Unshaped {
    fn max_width(&self, _size: Length) -> Length {
        Length::ZERO
    }
    fn min_width(&self, _size: Length) -> Length {
        Length::ZERO
    }
    fn metrics(&self, size: Length) -> LineMetrics {
        LineMetrics { ascent: size, descent: Length::ZERO, leading_factor: 1.0 }
    }
    fn lines(&self, _size: Length, _measure: Length, _alignment: Alignment) -> Vec<Line> {
        Vec::new()
    }
}
