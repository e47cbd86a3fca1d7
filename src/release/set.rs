//! Sets one language of one document: resolve, lay out, write each edition.
//!
//! In: the keyed source, the language's catalog and facts, fonts and settings.
//! Out: the bytes of the PDFs, or everything that keeps the language from being
//! set. Whether it may be printed at all is the gate's question.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalog::{self, Catalog, Resolver, Status, format_count, localize, text_digest};
use crate::diag::Diagnostic;
use crate::layout::{
    BookSetter, CoarsePicture, FitRequest, FontBook, Layout, LayoutJob, Medium, Overset, ShapedDocument,
    coarse_pictures, overset, set, shape,
};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::pdf::{self, Metadata, PdfRequest, ProofFlag, ProofMark, Slug, Timestamp};
use crate::project::{DocumentSettings, Edition, Requirement, Settings, Sheet};
use crate::source::{Document, KeyedSource, LocalizedText, Message, parse_inline, plain_text};
use crate::text::{MessageKey, Pattern};

/// What a language is set from.
pub struct LanguageJob<'a> {
    /// What the settings say.
    pub settings: &'a Settings,
    /// What they say of the document.
    pub document: &'a DocumentSettings,
    /// The source.
    pub source: &'a KeyedSource,
    /// The language.
    pub locale: &'a Locale,
    /// Its translations; not read for the source locale.
    pub catalog: &'a Catalog,
    /// The facts in the language's form.
    pub facts: &'a [(MessageKey, Pattern)],
    /// All faces.
    pub fonts: &'a FontBook,
    /// The pictures of the document in this language.
    pub pictures: &'a PictureBook,
    /// The editions to make.
    pub editions: &'a [Edition],
    /// Whether the print edition has printer's marks.
    pub has_marks: bool,
    /// When the content was last changed, in seconds since 1970.
    pub changed: u64,
    /// What stands across the pages of a proof: that it is one, and what keeps the language from being printed.
    pub proof_words: &'a str,
}

/// One edition of a language.
pub struct LanguagePdf {
    /// Which.
    pub edition: Edition,
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The size of running text in points.
    pub font_size: f64,
    /// The leading as a multiple of the size.
    pub leading: f64,
    /// How full each panel is, in reading order.
    pub fill: Vec<f64>,
}

/// A language in all editions that were asked for.
pub struct LanguageSet {
    /// The editions.
    pub pdfs: Vec<LanguagePdf>,
    /// The pictures that have fewer pixels than print shops want, but are printed.
    pub coarse: Vec<CoarsePicture>,
}

/// A language whose text is resolved and shaped, at no particular size.
pub struct ShapedLanguage {
    document: Document<LocalizedText>,
    sheet: Sheet,
    shaped: ShapedDocument,
}

/// Why a language could not be set.
#[derive(Debug, Default)]
pub struct Unset {
    /// All that is wrong.
    pub findings: Vec<Diagnostic>,
    /// The text that fits nowhere.
    pub overset: Vec<Overset>,
}

impl From<Vec<Diagnostic>> for Unset {
    fn from(findings: Vec<Diagnostic>) -> Self {
        Self { findings, overset: Vec::new() }
    }
}

impl ShapedLanguage {
    /// Returns the document as layout has it.
    pub fn document(&self) -> &ShapedDocument {
        &self.shaped
    }
}

impl LanguageJob<'_> {
    /// Resolves and shapes the text: the costly half, done once for all sizes and editions.
    pub fn shape(&self) -> Result<ShapedLanguage, Vec<Diagnostic>> {
        let formats = self.settings.formats_of(self.locale);
        let resolver = Resolver::new(self.locale, formats, self.facts, &self.document.variables)?;
        let texts = self.texts();
        let text_of = |key: &MessageKey| texts.get(key).map(|text| (*text).clone());
        let document = localize(&self.source.document, &text_of, &resolver, parse_inline)?;
        let sheet = self.document.sheet.clone().for_locale(self.locale);
        let number = |value: u64| format_count(formats, value);
        let theme = self.settings.theme_of(self.document, self.locale);
        let layout_job = LayoutJob {
            document: &document,
            locale: self.locale,
            sheet: &sheet,
            theme: &theme,
            pictures: self.pictures,
            number: &number,
        };
        let shaped = shape(&layout_job, &mut BookSetter::new(self.fonts))?;
        Ok(ShapedLanguage { document, sheet, shaped })
    }

    /// Sets a language in each edition that is asked for; the screen edition takes the size of the print edition.
    ///
    /// A language that does not fit in the size that it is to share with others is set in its own if nothing but
    /// a proof is asked for.
    pub fn set(&self, language: &ShapedLanguage, fit: FitRequest) -> Result<LanguageSet, Unset> {
        let print = self.fitted(&language.shaped, fit)?;
        let coarse = coarse_pictures(&print);
        let findings: Vec<Diagnostic> = coarse.iter().map(CoarsePicture::finding).collect();
        if findings.iter().any(Diagnostic::is_error) {
            return Err(Unset::from(findings));
        }
        let metadata = self.metadata(&language.document);
        let write = |edition: &Edition| self.write(*edition, language, &print, &metadata);
        let pdfs: Result<_, Vec<Diagnostic>> = self.editions.par_iter().map(write).collect();
        Ok(LanguageSet { pdfs: pdfs?, coarse })
    }

    fn fitted(&self, shaped: &ShapedDocument, fit: FitRequest) -> Result<Layout, Unset> {
        let own = match (set(shaped, Medium::Print, fit), fit) {
            (Ok(layout), _) => return Ok(layout),
            (Err(findings), FitRequest::Auto) => Err(findings),
            // What is said is what does not fit at the least size.
            (Err(findings), FitRequest::Fixed { .. }) => match set(shaped, Medium::Print, FitRequest::Auto) {
                Ok(layout) if self.editions == [Edition::Proof] => return Ok(layout),
                Ok(_) => Err(findings),
                Err(findings) => Err(findings),
            },
        };
        own.map_err(|findings| Unset { findings, overset: overset(shaped, Medium::Print) })
    }

    fn is_source(&self) -> bool {
        *self.locale == self.settings.source_locale
    }

    /// Returns each message's text in this language; the source text where there is none, which only a proof shows.
    fn texts(&self) -> BTreeMap<&MessageKey, &Pattern> {
        let mut texts: BTreeMap<_, _> =
            self.source.messages.iter().map(|message| (&message.key, &message.source.text)).collect();
        if !self.is_source() {
            for (key, entry) in self.catalog.entries() {
                texts.entry(key).and_modify(|text| *text = &entry.text);
            }
        }
        texts
    }

    fn write(
        &self,
        edition: Edition,
        language: &ShapedLanguage,
        print: &Layout,
        metadata: &Metadata,
    ) -> Result<LanguagePdf, Vec<Diagnostic>> {
        let ShapedLanguage { sheet, shaped, .. } = language;
        let screen;
        let layout = match edition {
            Edition::Print | Edition::Imposed => print,
            Edition::Screen | Edition::Proof => {
                screen = set(shaped, Medium::Screen, FitRequest::same_as(&print.fit))?;
                &screen
            }
        };
        let request = PdfRequest { layout, sheet, faces: self.fonts, edition, metadata };
        let written = pdf::write(&request).map_err(|error| {
            let message = format!("the {} edition cannot be written: {error}", edition.as_str());
            vec![Diagnostic::error("unwritable-pdf", message).locale(self.locale)]
        })?;
        Ok(LanguagePdf {
            edition,
            pages: pdf::page_count(layout, sheet, edition),
            bytes: written,
            font_size: layout.fit.body_size.to_pt(),
            leading: (layout.fit.leading * 1000.0).round() / 1000.0,
            fill: layout.fit.fill.iter().map(|panel| (panel.share * 1000.0).round() / 1000.0).collect(),
        })
    }

    fn metadata(&self, document: &Document<LocalizedText>) -> Metadata {
        let texts = self.texts();
        let title = document.title().map_or_else(|| self.document.id.clone(), |title| plain_text(&title.content));
        let digests = self
            .source
            .messages
            .iter()
            .filter_map(|message| Some((message.key.clone(), text_digest(&message.key, texts.get(&message.key)?))))
            .collect();
        Metadata {
            title,
            locale: self.locale.clone(),
            document: self.document.id.clone(),
            publisher: self.settings.publisher.clone(),
            created: Timestamp::from_seconds(self.changed),
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
            digests,
            proof_mark: self.editions.contains(&Edition::Proof).then(|| self.proof_mark()),
            slug: self.has_marks.then(|| self.slug()),
        }
    }

    /// Returns what stands beside the marks of the print edition.
    fn slug(&self) -> Slug {
        let edition = self.document.edition.as_ref().map_or_else(String::new, |edition| format!(" {edition}"));
        let language = format!("{} ({})", self.locale.english_name(), self.locale);
        let words = format!("{}{edition} · {language} · {}", self.document.id, Edition::Print.as_str());
        Slug { words, face: self.fonts.latin() }
    }

    fn proof_mark(&self) -> ProofMark {
        ProofMark {
            words: self.proof_words.to_owned(),
            heading: format!("{} · {} ({})", self.document.id, self.locale.english_name(), self.locale),
            flags: self.flags(),
            face: self.fonts.latin(),
        }
    }

    /// Returns the messages that keep the language from being printed.
    fn flags(&self) -> BTreeMap<MessageKey, ProofFlag> {
        if self.is_source() {
            return BTreeMap::new();
        }
        let entries = self.catalog.entries();
        let flag = |message: &Message| {
            let status = catalog::status(entries.get(&message.key).copied(), &message.source.text);
            Some((message.key.clone(), proof_flag(status, self.settings.print_requires)?))
        };
        self.source.messages.iter().filter_map(flag).collect()
    }
}

/// Returns how a proof marks a message of that status; nothing when the message may be printed.
fn proof_flag(status: Status, requires: Requirement) -> Option<ProofFlag> {
    let flag = |word, color| Some(ProofFlag { word, color });
    match (status, requires) {
        (Status::Missing, _) => flag("missing", [196, 22, 28]),
        (Status::Draft, _) => flag("draft", [176, 88, 0]),
        (Status::Outdated, _) => flag("outdated", [140, 40, 150]),
        (Status::Edited, _) => flag("edited", [0, 90, 180]),
        (Status::Translated, Requirement::Approved) => flag("not approved", [0, 115, 105]),
        (Status::Translated, Requirement::Translated) | (Status::Approved, _) => None,
    }
}
