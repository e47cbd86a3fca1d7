//! What tests of blocks need: a setter with letters of one width, documents from a few lines of text, and dumps.

use std::fmt::Write as _;

use crate::diag::Diagnostic;
use crate::geometry::{Length, Rect};
use crate::layout::setter::{
    Alignment, Line, LineMetrics, MissingGlyph, ParagraphText, ShapeText, ShapedText, TextStyle,
};
use crate::layout::{
    Cluster, FaceId, FitRequest, Frame, Glyph, GlyphRun, Item, Layout, LayoutJob, Medium, Shape, ShapedDocument,
    TagRole, set, shape,
};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::project::{Sheet, Theme};
use crate::source::{
    Block, CalloutKind, ColumnAlign, Document, FactSpan, Footnote, Inline, List, LocalizedText, Section, Table,
};
use crate::text::FactKind;

/// The one character that the stand-in has no glyph for, and others of its private block.
const NO_GLYPH: char = '\u{E000}';

/// A setter whose letters are all half an em wide.
pub(super) struct FixedWidth;

#[derive(Debug)]
struct FixedParagraph {
    locale: Locale,
    letters: Vec<(char, usize)>,
    styles: Vec<TextStyle>,
}

impl ShapeText for FixedWidth {
    fn shape(&mut self, text: &ParagraphText) -> Result<Box<dyn ShapedText>, Vec<MissingGlyph>> {
        let styles: Vec<TextStyle> = text.spans.iter().map(|span| span.style.clone()).collect();
        let letters: Vec<(char, usize)> = (0..)
            .zip(&text.spans)
            .flat_map(|(style, span)| span.text.chars().map(move |letter| (letter, style)))
            .collect();
        let is_missing = |letter: char| (NO_GLYPH..='\u{E0FF}').contains(&letter);
        let missing: Vec<MissingGlyph> = letters
            .iter()
            .filter(|(letter, _)| is_missing(*letter))
            .map(|(character, _)| MissingGlyph { character: *character, face: FaceId(0) })
            .collect();
        if missing.is_empty() {
            Ok(Box::new(FixedParagraph { locale: text.locale.clone(), letters, styles }))
        } else {
            Err(missing)
        }
    }

    fn face_name(&self, _face: FaceId) -> String {
        "Fixed Width".to_owned()
    }
}

impl FixedParagraph {
    fn is_break(&self, letter: (char, usize)) -> bool {
        letter.0 == ' ' && !self.styles[letter.1].isolate
    }

    fn width(count: usize, size: Length) -> Length {
        (size / 2) * i64::try_from(count).expect("a test's line is short")
    }

    fn words(&self) -> impl Iterator<Item = &[(char, usize)]> {
        self.letters.split(|letter| letter.0 == '\n' || self.is_break(*letter))
    }

    /// Returns the lines as stretches of letters, filled greedily.
    fn broken(&self, size: Length, measure: Length) -> Vec<Vec<(char, usize)>> {
        let mut lines = Vec::new();
        for forced in self.letters.split(|letter| letter.0 == '\n').filter(|_| !self.letters.is_empty()) {
            let mut line: Vec<(char, usize)> = Vec::new();
            for word in forced.split_inclusive(|letter| self.is_break(*letter)) {
                let seen = word.len() - usize::from(word.last().is_some_and(|last| self.is_break(*last)));
                if !line.is_empty() && Self::width(line.len() + seen, size) > measure {
                    lines.push(std::mem::take(&mut line));
                }
                line.extend(word);
            }
            lines.push(line);
        }
        for line in &mut lines {
            while line.last().is_some_and(|last| self.is_break(*last)) {
                line.pop();
            }
        }
        lines
    }

    fn run(&self, letters: &[(char, usize)], left: Length, size: Length) -> GlyphRun {
        let style = &self.styles[letters[0].1];
        let is_reversed = self.locale.is_rtl() && !style.isolate;
        let text: String = letters.iter().map(|(letter, _)| letter).collect();
        let mut clusters: Vec<Cluster> = text
            .char_indices()
            .enumerate()
            .map(|(place, (start, letter))| {
                let place = if is_reversed { letters.len() - 1 - place } else { place };
                let glyph = Glyph { id: 1, x: left + Self::width(place, size), y: Length::ZERO };
                Cluster { text: start..start + letter.len_utf8(), glyphs: [glyph].into() }
            })
            .collect();
        if is_reversed {
            clusters.reverse();
        }
        GlyphRun {
            face: FaceId(u16::from(style.bold)),
            size,
            color: style.color,
            stroke: Length::ZERO,
            rtl: is_reversed,
            locale: self.locale.clone(),
            text,
            clusters,
            link: style.link.clone(),
        }
    }
}

impl ShapedText for FixedParagraph {
    fn max_width(&self, size: Length) -> Length {
        let longest = self.letters.split(|letter| letter.0 == '\n').map(<[_]>::len).max();
        Self::width(longest.unwrap_or(0), size)
    }

    fn min_width(&self, size: Length) -> Length {
        Self::width(self.words().map(<[_]>::len).max().unwrap_or(0), size)
    }

    fn metrics(&self, size: Length) -> LineMetrics {
        LineMetrics { ascent: size.scale(0.8), descent: size.scale(0.2), leading_factor: 1.0 }
    }

    fn lines(&self, size: Length, measure: Length, alignment: Alignment) -> Vec<Line> {
        let place = |letters: Vec<(char, usize)>| {
            let width = Self::width(letters.len(), size);
            let at_left = match alignment {
                Alignment::Start | Alignment::Justify => !self.locale.is_rtl(),
                Alignment::End => self.locale.is_rtl(),
                Alignment::Center => true,
            };
            let spare = measure - width;
            let left = match (alignment, at_left) {
                (Alignment::Center, _) => spare / 2,
                (_, true) => Length::ZERO,
                (_, false) => spare,
            };
            let mut stretches: Vec<&[(char, usize)]> = letters.chunk_by(|a, b| a.1 == b.1).collect();
            if self.locale.is_rtl() {
                stretches.reverse();
            }
            let mut x = left;
            let mut runs = Vec::new();
            let mut strikes = Vec::new();
            for stretch in stretches {
                let style = &self.styles[stretch[0].1];
                let end = x + Self::width(stretch.len(), size);
                if style.strike {
                    strikes.push((Rect::new(x, -size.scale(0.25), end - x, size.scale(0.05)), style.color));
                }
                runs.push(self.run(stretch, x, size));
                x = end;
            }
            Line { x: left, width, runs, strikes, text: 0..0, is_overfull: width > measure, is_hyphenated: false }
        };
        self.broken(size, measure).into_iter().map(place).collect()
    }
}

pub(super) fn locale(tag: &str) -> Locale {
    tag.parse().expect("a known locale")
}

/// Lays a text out with the stand-in.
pub(super) fn lay_out(text: &str, tag: &str, sheet: &str, theme: &Theme) -> Result<Layout, Vec<Diagnostic>> {
    lay_out_for(text, tag, sheet, theme, Medium::Print)
}

/// Lays a text out for a medium.
pub(super) fn lay_out_for(
    text: &str,
    tag: &str,
    sheet: &str,
    theme: &Theme,
    medium: Medium,
) -> Result<Layout, Vec<Diagnostic>> {
    lay_out_with(&PictureBook::default(), text, (tag, sheet), theme, medium)
}

/// Lays a text with pictures out for a medium, in a language on a sheet.
pub(super) fn lay_out_with(
    pictures: &PictureBook,
    text: &str,
    (tag, sheet): (&str, &str),
    theme: &Theme,
    medium: Medium,
) -> Result<Layout, Vec<Diagnostic>> {
    set(&shaped(pictures, text, (tag, sheet), theme)?, medium, FitRequest::Auto)
}

/// Shapes a text with pictures, in a language for a sheet.
pub(super) fn shaped(
    pictures: &PictureBook,
    text: &str,
    (tag, sheet): (&str, &str),
    theme: &Theme,
) -> Result<ShapedDocument, Vec<Diagnostic>> {
    shaped_by(&mut FixedWidth, pictures, text, (tag, sheet), theme)
}

/// Shapes a text by a setter of the test's choice.
pub(super) fn shaped_by(
    setter: &mut dyn ShapeText,
    pictures: &PictureBook,
    text: &str,
    (tag, sheet): (&str, &str),
    theme: &Theme,
) -> Result<ShapedDocument, Vec<Diagnostic>> {
    let locale = locale(tag);
    let sheet = Sheet::named(sheet).expect("a built-in sheet").for_locale(&locale);
    let number = |number: u64| number.to_string();
    let document = document(text);
    let job = LayoutJob { document: &document, locale: &locale, sheet: &sheet, theme, pictures, number: &number };
    shape(&job, setter)
}

/// Reads a document from a small part of Markdown, one block a line; keys are `k1`, `k2` in document order.
pub(super) fn document(text: &str) -> Document<LocalizedText> {
    let mut reader = Reader { keys: 0 };
    let mut document = Document { sections: vec![Section { blocks: Vec::new() }], footnotes: Vec::new() };
    for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        if line == "---" {
            document.sections.push(Section { blocks: Vec::new() });
        } else if let Some((label, text)) = line.strip_prefix("[^").and_then(|rest| rest.split_once("]: ")) {
            let mut blocks = Vec::new();
            reader.block(text, &mut blocks);
            document.footnotes.push(Footnote { label: label.to_owned(), blocks });
        } else {
            let section = document.sections.last_mut().expect("there is one from the start");
            reader.block(line, &mut section.blocks);
        }
    }
    document
}

struct Reader {
    keys: usize,
}

impl Reader {
    fn text(&mut self, text: &str) -> LocalizedText {
        self.keys += 1;
        let key = format!("k{}", self.keys).parse().expect("a key");
        LocalizedText { key: Some(key), content: inlines(text) }
    }

    fn block(&mut self, line: &str, blocks: &mut Vec<Block<LocalizedText>>) {
        if let Some(rest) = line.strip_prefix("  ") {
            let Some(Block::List(list)) = blocks.last_mut() else { panic!("{line}: no list above") };
            self.block(rest, list.items.last_mut().expect("a list has items"));
        } else if line == "<!-- layout:contents -->" {
            blocks.push(Block::Contents);
        } else if let Some(rest) = line.strip_prefix("<!-- layout:columns ") {
            blocks.push(Block::Columns(rest[..1].parse().expect("a number of columns")));
        } else if let Some((marks, text)) = line.split_once("# ").filter(|(marks, _)| marks.chars().all(|c| c == '#')) {
            let level = u8::try_from(marks.len() + 1).expect("six levels");
            blocks.push(Block::Heading { level, text: self.text(text) });
        } else if let Some((marker, text)) = line.split_once(' ').filter(|(marker, _)| is_marker(marker)) {
            let item = vec![Block::Paragraph(self.text(text))];
            let start = marker.strip_suffix('.').map(|number| number.parse().expect("a number"));
            match blocks.last_mut() {
                Some(Block::List(list)) if list.start.is_some() == start.is_some() => list.items.push(item),
                _ => blocks.push(Block::List(List { start, items: vec![item] })),
            }
        } else if let Some((kind, text)) = line.strip_prefix("> [!").and_then(|rest| rest.split_once("] ")) {
            let kind = if kind == "IMPORTANT" { CalloutKind::Important } else { CalloutKind::Note };
            blocks.push(Block::Callout { kind, blocks: vec![Block::Paragraph(self.text(text))] });
        } else if let Some(text) = line.strip_prefix("> ") {
            blocks.push(Block::Quote(vec![Block::Paragraph(self.text(text))]));
        } else if let Some(cells) = line.strip_prefix("| ").and_then(|rest| rest.strip_suffix(" |")) {
            let row: Vec<LocalizedText> = cells.split(" | ").map(|cell| self.text(cell.trim())).collect();
            match blocks.last_mut() {
                Some(Block::Table(table)) => table.rows.push(row),
                _ => blocks.push(Block::Table(Table {
                    alignments: vec![ColumnAlign::Start; row.len()],
                    head: row,
                    rows: Vec::new(),
                })),
            }
        } else if let Some((alt, target)) = line.strip_prefix("![").and_then(|rest| rest.split_once("](")) {
            let (alt, target) = (self.text(alt), target.trim_end_matches(')'));
            blocks.push(if let Some(target) = target.strip_prefix("qr:") {
                let target = LocalizedText { key: None, content: vec![Inline::Text(target.to_owned())] };
                Block::QrCode { target, alt }
            } else {
                let (path, title) = target.split_once(' ').unwrap_or((target, ""));
                let title = title.trim_matches('"');
                let caption = (!title.is_empty()).then(|| self.text(title));
                Block::Image { path: path.to_owned(), alt, caption }
            });
        } else {
            blocks.push(Block::Paragraph(self.text(line)));
        }
    }
}

fn is_marker(marker: &str) -> bool {
    marker == "-" || marker.strip_suffix('.').is_some_and(|number| number.parse::<u64>().is_ok())
}

/// Reads `**bold**`, `*emphasis*`, `{phone}`, `[text](target)` and `[^note]`, none in another.
fn inlines(text: &str) -> Vec<Inline> {
    let mut content = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['*', '{', '[']) {
        if start > 0 {
            content.push(Inline::Text(rest[..start].to_owned()));
        }
        let (inline, after) = mark(&rest[start..]);
        content.push(inline);
        rest = after;
    }
    if !rest.is_empty() {
        content.push(Inline::Text(rest.to_owned()));
    }
    content
}

fn mark(text: &str) -> (Inline, &str) {
    let until = |opening: &str, closing: &str| {
        let (inner, after) = text[opening.len()..].split_once(closing).expect("the mark is closed");
        (inner.to_owned(), &text[opening.len() + inner.len() + closing.len()..][..after.len()])
    };
    if text.starts_with("**") {
        let (inner, after) = until("**", "**");
        (Inline::Strong(inlines(&inner)), after)
    } else if text.starts_with('*') {
        let (inner, after) = until("*", "*");
        (Inline::Emphasis(inlines(&inner)), after)
    } else if text.starts_with('{') {
        let (inner, after) = until("{", "}");
        (Inline::Fact(FactSpan { kind: FactKind::Phone, key: None, text: inner }), after)
    } else if text.starts_with("[^") {
        let (inner, after) = until("[^", "]");
        (Inline::FootnoteRef(inner), after)
    } else {
        let (inner, after) = until("[", ")");
        let (shown, target) = inner.split_once("](").expect("a link has a target");
        (Inline::Link { target: target.to_owned(), content: inlines(shown) }, after)
    }
}

/// Returns what is on the frames, one item a line, in millimetres; glyph runs by their left end and baseline.
pub(super) fn dump(layout: &Layout) -> String {
    let mut text = String::new();
    for (index, frame) in layout.frames.iter().enumerate() {
        let place = frame.panel;
        let share = layout.fit.fill[index].share;
        let _ = writeln!(text, "frame {} (face {}, panel {}), {share:.2} full", index + 1, place.face, place.panel);
        for item in &frame.items {
            let tag = item.tag.map_or_else(|| "-".to_owned(), |tag| tag.0.to_string());
            let _ = writeln!(text, "  {tag:>3} {}", dump_shape(&item.shape));
        }
    }
    let _ = writeln!(text, "body {:.1} pt, leading {:.2}", layout.fit.body_size.to_pt(), layout.fit.leading);
    text
}

fn dump_shape(shape: &Shape) -> String {
    match shape {
        Shape::Glyphs(run) => {
            let (x, y) = origin(run);
            format!("{:.1} {:.1} {:.1}pt {}", x.to_mm(), y.to_mm(), run.size.to_pt(), run.text)
        }
        Shape::Fill { rect, color } => {
            let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
            let sides = [left, top, right, bottom].map(|side| format!("{:.1}", side.to_mm())).join(" ");
            let ink = [color.cyan, color.magenta, color.yellow, color.black].map(|ink| ink.to_string()).join("/");
            format!("fill {sides} {ink}")
        }
        Shape::Modules { rects, .. } => format!("{} stretches of modules", rects.len()),
        Shape::Picture { rect, picture } => {
            let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
            let sides = [left, top, right, bottom].map(|side| format!("{:.1}", side.to_mm())).join(" ");
            format!("picture {sides} {}", picture.name())
        }
    }
}

/// Returns the left end and the baseline of a run.
pub(super) fn origin(run: &GlyphRun) -> (Length, Length) {
    let glyphs = || run.clusters.iter().flat_map(|cluster| &cluster.glyphs);
    (glyphs().map(|glyph| glyph.x).min().unwrap_or_default(), glyphs().map(|glyph| glyph.y).max().unwrap_or_default())
}

/// Returns the glyph runs of a frame with their items.
pub(super) fn runs(frame: &Frame) -> impl Iterator<Item = (&Item, &GlyphRun)> {
    frame.items.iter().filter_map(|item| match &item.shape {
        Shape::Glyphs(run) => Some((item, run)),
        Shape::Fill { .. } | Shape::Modules { .. } | Shape::Picture { .. } => None,
    })
}

/// Returns the structure as an indented list.
pub(super) fn dump_tags(layout: &Layout) -> String {
    let tags = layout.tags.tags();
    let mut text = String::new();
    for tag in tags {
        let mut depth = 0;
        let mut above = tag.parent;
        while let Some(parent) = above {
            depth += 1;
            above = tags[parent.0].parent;
        }
        let role = match &tag.role {
            TagRole::Figure { alt } => format!("Figure «{alt}»"),
            TagRole::Link { target } => format!("Link {target}"),
            TagRole::Goto { to } => format!("Goto {}", to.0),
            role => format!("{role:?}"),
        };
        let key = tag.key.as_ref().map_or_else(String::new, |key| format!(" {key}"));
        let _ = writeln!(text, "{}{role}{key}: {}", "  ".repeat(depth), tag.text);
    }
    text
}
