//! Pictures and QR codes: images that stand alone in a paragraph.

use std::ops::Range;

use crate::diag::Diagnostic;
use crate::media;
use crate::source::markdown::directive::like_a_key;
use crate::source::markdown::reader::Reader;
use crate::source::markdown::texts::{Run, empty_text};
use crate::source::mask::is_mask;
use crate::source::{Block, Extracted, Inline, MessageKind};
use crate::text::{MessageKey, Pattern};

/// An image as Markdown has it, masks left in.
#[derive(Debug)]
pub(super) struct ImageRun {
    /// Its target.
    pub(super) target: String,
    /// Its alternative text, without marks.
    pub(super) alt: String,
    /// The words between quotation marks.
    pub(super) title: String,
    /// Where it stands in the file.
    pub(super) span: Range<usize>,
}

impl Reader<'_> {
    /// Makes a block of an image that stands alone; nothing when its target is wrong.
    pub(super) fn picture(&mut self, image: &ImageRun) -> Option<Block<Extracted>> {
        let target = self.plain(&image.target);
        let block = if let Some(fact) = target.strip_prefix("qr:") {
            self.check_title_of_link(&image.title, &image.span);
            let target = self.qr_target(fact, &image.span)?;
            Block::QrCode { target: Extracted::Fixed(target), alt: self.alt_text(image) }
        } else {
            self.check_path(image, &target)?;
            let alt = match image.title.trim() {
                // Without words it is decoration, which nobody needs to be told of.
                "" => self.words(&image.alt, MessageKind::AltText, &image.span).unwrap_or_else(empty_text),
                _ => self.alt_text(image),
            };
            let caption = self.words(&image.title, MessageKind::Caption, &image.span);
            Block::Image { path: target, alt, caption }
        };
        Some(block)
    }

    /// Returns the text of an image's words; nothing when there are none.
    fn words(&mut self, words: &str, kind: MessageKind, span: &Range<usize>) -> Option<Extracted> {
        let run = Run { inlines: vec![Inline::Text(words.to_owned())], images: Vec::new(), span: span.clone() };
        self.text(run, kind)
    }

    /// Returns what a picture that is no decoration shows.
    fn alt_text(&mut self, image: &ImageRun) -> Extracted {
        self.words(&image.alt, MessageKind::AltText, &image.span).unwrap_or_else(|| {
            let diagnostic = Diagnostic::warning("missing-alt-text", "nothing says what this picture shows")
                .help("write a few words between `![` and `]` for people who cannot see it");
            self.report(diagnostic, image.span.clone());
            empty_text()
        })
    }

    /// Returns the pattern of a QR code's fact, written as `-name` or `{ -name }`.
    fn qr_target(&mut self, fact: &str, span: &Range<usize>) -> Option<Pattern> {
        let name = fact.trim_matches(|c: char| c == '{' || c == '}' || c.is_whitespace());
        let key = name.parse::<MessageKey>().ok().filter(MessageKey::is_fact);
        if key.is_none() {
            let help = match like_a_key(name).filter(|_| !name.contains([':', '/', '.'])) {
                Some(key) => format!("did you mean `qr:-{key}`?"),
                None => "give the address a name in sources/facts.ftl and write `qr:-name`".to_owned(),
            };
            let message = format!("`{fact}` is not the name of a fact");
            self.report(Diagnostic::error("invalid-qr-target", message).help(help), span.clone());
        }
        key.and_then(|key| Pattern::parse(&format!("{{ {key} }}")).ok())
    }

    /// Checks that the target is a file in the folder of the Markdown file.
    fn check_path(&mut self, image: &ImageRun, path: &str) -> Option<()> {
        let message = match media::check_path(path) {
            _ if image.target.contains(is_mask) => "the path of a picture has no placeables".to_owned(),
            Ok(()) => return Some(()),
            Err(fault) => fault.to_string(),
        };
        let diagnostic = Diagnostic::error("invalid-image-path", message).help("write a path such as `images/map.png`");
        self.report(diagnostic, image.span.clone());
        None
    }
}
