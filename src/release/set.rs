//! Sets one language of one document: resolve, lay out, write each edition.
//!
//! In: the keyed source, the language's catalog and facts, fonts and settings.
//! Out: the bytes of the PDFs, or everything that keeps the language from being
//! set. Whether it may be printed at all is the gate's question.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalog::{Catalog, Resolver, format_count, localize, text_digest};
use crate::diag::Diagnostic;
use crate::layout::{
    BookSetter, CoarsePicture, FitRequest, FontBook, Layout, LayoutJob, Medium, Overset, ShapedDocument,
    coarse_pictures, set, set_misfit, shape,
};
use crate::locale::Locale;
use crate::media::PictureBook;
use crate::pdf::{self, Metadata, PdfRequest, Slug, Timestamp};
use crate::project::{DocumentSettings, Edition, Settings, Sheet};
use crate::release::Reason;
use crate::source::{Document, KeyedSource, LocalizedText, parse_inline, plain_text};
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
    /// Why the language may not be printed: the first reason stands across the pages of a proof.
    pub reasons: &'a [Reason],
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

/// A language in the editions that were asked for: of what does not fit, in its proof alone.
pub struct LanguageSet {
    /// The editions.
    pub pdfs: Vec<LanguagePdf>,
    /// What does not fit, if anything; then there is a proof that shows it, and no other edition.
    pub unset: Option<Unset>,
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
    /// a proof is asked for. One that fits in no size is set for its proof alone, which shows what is too much.
    pub fn set(&self, language: &ShapedLanguage, fit: FitRequest) -> Result<LanguageSet, Unset> {
        match self.fitted(&language.shaped, fit) {
            Ok(print) => self.editions_of(language, &print),
            Err(unset) if self.editions.contains(&Edition::Proof) => self.misfit_proof(language, unset),
            Err(unset) => Err(unset),
        }
    }

    /// Writes all editions of what fits.
    fn editions_of(&self, language: &ShapedLanguage, print: &Layout) -> Result<LanguageSet, Unset> {
        let coarse = printable(print)?;
        let metadata = self.metadata(&language.document, self.reasons.first());
        let write = |edition: &Edition| self.write(*edition, language, print, &metadata);
        let pdfs: Result<_, Vec<Diagnostic>> = self.editions.par_iter().map(write).collect();
        Ok(LanguageSet { pdfs: pdfs?, unset: None, coarse })
    }

    /// Writes the proof of what does not fit as it would be printed.
    fn misfit_proof(&self, language: &ShapedLanguage, mut unset: Unset) -> Result<LanguageSet, Unset> {
        let (layout, _) = set_misfit(&language.shaped, Medium::Print);
        let coarse = match printable(&layout) {
            Ok(coarse) => coarse,
            Err(findings) => {
                unset.findings.extend(findings);
                return Err(unset);
            }
        };
        let metadata = self.metadata(&language.document, Some(self.reasons.first().unwrap_or(&Reason::Overset)));
        let pdf = self.written(Edition::Proof, &layout, &language.sheet, &metadata)?;
        Ok(LanguageSet { pdfs: vec![pdf], unset: Some(unset), coarse })
    }

    fn fitted(&self, shaped: &ShapedDocument, fit: FitRequest) -> Result<Layout, Unset> {
        match (set(shaped, Medium::Print, fit), fit) {
            (Ok(layout), _) => return Ok(layout),
            (Err(_), FitRequest::Auto) => {}
            (Err(findings), FitRequest::Fixed { .. }) => {
                if let Ok(layout) = set(shaped, Medium::Print, FitRequest::Auto) {
                    let is_proof = self.editions == [Edition::Proof];
                    return if is_proof { Ok(layout) } else { Err(Unset::from(findings)) };
                }
            }
        }
        // What is said is what does not fit at the least size.
        let (layout, findings) = set_misfit(shaped, Medium::Print);
        Err(Unset { findings, overset: layout.fit.misfit.overset })
    }

    pub(super) fn is_source(&self) -> bool {
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
        match edition {
            Edition::Print | Edition::Imposed => self.written(edition, print, &language.sheet, metadata),
            Edition::Screen | Edition::Proof => {
                let screen = set(&language.shaped, Medium::Screen, FitRequest::same_as(&print.fit))?;
                self.written(edition, &screen, &language.sheet, metadata)
            }
        }
    }

    fn written(
        &self,
        edition: Edition,
        layout: &Layout,
        sheet: &Sheet,
        metadata: &Metadata,
    ) -> Result<LanguagePdf, Vec<Diagnostic>> {
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

    /// Returns what a PDF says of itself; `reason` keeps the language from being printed.
    fn metadata(&self, document: &Document<LocalizedText>, reason: Option<&Reason>) -> Metadata {
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
            proof_mark: self.editions.contains(&Edition::Proof).then(|| self.proof_mark(reason)),
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
}

/// Returns the pictures that are printed with few pixels, or why one is not to be printed at all.
fn printable(layout: &Layout) -> Result<Vec<CoarsePicture>, Vec<Diagnostic>> {
    let coarse = coarse_pictures(layout);
    let findings: Vec<Diagnostic> = coarse.iter().map(CoarsePicture::finding).collect();
    if findings.iter().any(Diagnostic::is_error) { Err(findings) } else { Ok(coarse) }
}
